#pragma once

#include "base/result.h"
#include "timeline/timelinesheet.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

namespace dateline {

enum class PictureFormat : std::uint8_t { Svg, Png, Pdf };

/// What of the time a picture shows, and how large it is.
struct PictureChoice
{
    std::optional<TimeStretch> stretch; ///< nothing: all of the time
    double width = 1200;                ///< pixels; the height is as needed
    std::optional<double> height;       ///< of the timeline: fewer lanes, and "+7" where they are too few
    double scale = 1;                   ///< a PNG has as many of its pixels for each, as far as possibleScale() goes

    friend bool operator==(const PictureChoice &, const PictureChoice &) = default;
};

/// "picture.svg" -> Svg; nothing for a name that says nothing, without regard to case.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString &path);

/// A timeline as a picture, the same for the same sheet and choice on one machine (a PDF but for its date). Below it
/// stands in words what has no place in it. Slow for large ones, safe from any thread with a GUI application running.
[[nodiscard]] QByteArray timelineSvg(const TimelineSheet &sheet, const PictureChoice &choice);
[[nodiscard]] QImage timelineImage(const TimelineSheet &sheet, const PictureChoice &choice);
[[nodiscard]] QByteArray timelinePdf(const TimelineSheet &sheet, const PictureChoice &choice);

/// What of a scale keeps an image within 100 million pixels and 32,000 to a side.
[[nodiscard]] double possibleScale(QSizeF size, double wanted);

/// Writes a picture in the format that the path names, whole or not at all. BadInput: no format; WriteFailed: context
/// is what the system says.
[[nodiscard]] Result<PictureFormat> saveTimelinePicture(const QString &path, const TimelineSheet &sheet,
                                                        const PictureChoice &choice);

} // namespace dateline
