#pragma once

#include "timeline/timelinescene.h"

#include <QFont>
#include <QLocale>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline {

/// What of a timeline is put on a picture or on paper, and how.
struct TimelineSheet
{
    TimelineContent content; ///< with items
    TimelineOptions options;
    TimelineColours colours = TimelineColours::forPaper();
    TextMeasure text = TextMeasure::fixed(7, 12, 4);
    QLocale locale;
    QString title; ///< of the article, with its date
    std::optional<TimeSecond> now;
};

/// One picture of a sheet: a title, the timeline, and in words below it what has no place in it, so that every event is
/// there. Places are in pixels. Not for longer than the sheet.
class TimelineFigure
{
public:
    TimelineFigure(const TimelineSheet &sheet, double width);

    [[nodiscard]] TimelineScene &scene() { return m_scene; }
    /// Everything that is told, or a stretch of it.
    void showAll();
    void show(TimeStretch stretch);
    /// The scene has this height, or as many lanes as it needs.
    void setSceneHeight(double height);
    void setSceneHeightToFit();
    /// Words above the timeline.
    void setHeading(const QString &left, const QString &right);
    /// Lines of words below it. One that is too long is broken.
    void setNotes(const QStringList &notes);
    /// In words, the events that a picture of all of the time does not draw: the undated ones, and those in clusters.
    [[nodiscard]] QStringList notesOfMissing();

    [[nodiscard]] QSizeF size() const;
    void paint(TimelineSurface &surface);

private:
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double headingHeight() const;

    const TimelineSheet &m_sheet;
    TimelineScene m_scene;
    double m_width;
    QString m_left;
    QString m_right;
    QStringList m_lines; ///< of the notes
};

/// Longer lists of events are cut to this many, and say so.
inline constexpr int mostNotes = 400;

/// Words broken into lines of a width, after spaces; a word that is longer than a line has one of its own.
[[nodiscard]] QStringList brokenIntoLines(const QString &words, double width, const TextMeasure &text);
/// "Thu 18 Dec 2008: NATO agreed to resume contacts (happened)"
[[nodiscard]] QString eventLine(const Analysis &analysis, std::int32_t event, const QLocale &locale);
/// The heading and a line for each event: what a picture says of those that it does not draw.
[[nodiscard]] QStringList eventNotes(const QString &heading, const std::vector<std::int32_t> &events,
                                     const Analysis &analysis, const QLocale &locale);
/// "August 2008 – 18 Dec 2008"
[[nodiscard]] QString stretchText(TimeStretch stretch, const QLocale &locale);

} // namespace dateline
