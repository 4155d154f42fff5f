#include "timeline/timelineimage.h"

#include "base/wholefile.h"
#include "timeline/timelinesvg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::TimelineImage)
};

/// Larger images are no images: in all, and to a side.
constexpr double mostPixels = 100e6;
constexpr double longestSide = 32000;
constexpr double pixelsPerInch = 96;
constexpr int dotsPerInch = 1200;

/// The figure laid out for a choice.
TimelineFigure figureOf(const TimelineSheet &sheet, const PictureChoice &choice)
{
    TimelineFigure figure(sheet, choice.width);
    if (choice.stretch)
        figure.show(*choice.stretch);
    if (choice.height)
        figure.setSceneHeight(*choice.height);
    else
        figure.setSceneHeightToFit();
    figure.setHeading(sheet.title, choice.stretch ? stretchText(*choice.stretch, sheet.locale) : QString());
    figure.setNotes(figure.notesOfMissing());
    return figure;
}

QString descriptionOf(const TimelineSheet &sheet)
{
    const TimelineItems &items = *sheet.content.items;
    return Words::tr("A timeline of %n event(s), %1.", nullptr, items.count())
        .arg(stretchText(items.span, sheet.locale));
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    const QString suffix = path.section(QLatin1Char('.'), -1).toLower();
    if (suffix == QLatin1StringView("svg"))
        return PictureFormat::Svg;
    if (suffix == QLatin1StringView("png"))
        return PictureFormat::Png;
    if (suffix == QLatin1StringView("pdf"))
        return PictureFormat::Pdf;
    return std::nullopt;
}

QByteArray timelineSvg(const TimelineSheet &sheet, const PictureChoice &choice)
{
    TimelineFigure figure = figureOf(sheet, choice);
    const QString title = sheet.title.isEmpty() ? Words::tr("Timeline") : sheet.title;
    SvgSurface surface(figure.size(), sheet.text, title, descriptionOf(sheet), sheet.locale.bcp47Name());
    figure.paint(surface);
    return surface.finish();
}

double possibleScale(QSizeF size, double wanted)
{
    return std::min({wanted, longestSide / std::max(size.width(), size.height()),
                     std::sqrt(mostPixels / (size.width() * size.height()))});
}

QImage timelineImage(const TimelineSheet &sheet, const PictureChoice &choice)
{
    TimelineFigure figure = figureOf(sheet, choice);
    const QSizeF size = figure.size();
    const double scale = possibleScale(size, choice.scale);
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(sheet.colours.background);
    image.setDotsPerMeterX(static_cast<int>(std::lround(pixelsPerInch * scale / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.setFont(sheet.text.font);
    PainterSurface surface(painter);
    figure.paint(surface);
    return image;
}

QByteArray timelinePdf(const TimelineSheet &sheet, const PictureChoice &choice)
{
    TimelineFigure figure = figureOf(sheet, choice);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(sheet.title);
        writer.setCreator(QCoreApplication::applicationName());
        // One page, as large as the picture.
        writer.setPageSize(QPageSize(figure.size() * 72 / pixelsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        painter.scale(dotsPerInch / pixelsPerInch, dotsPerInch / pixelsPerInch);
        painter.setFont(sheet.text.font);
        PainterSurface surface(painter);
        figure.paint(surface);
    }
    return bytes;
}

Result<PictureFormat> saveTimelinePicture(const QString &path, const TimelineSheet &sheet, const PictureChoice &choice)
{
    const auto format = pictureFormatOf(path);
    if (!format)
        return Error{ErrorCode::BadInput, path};
    QByteArray bytes;
    switch (*format) {
    case PictureFormat::Svg:
        bytes = timelineSvg(sheet, choice);
        break;
    case PictureFormat::Png:
        bytes = pngOf(timelineImage(sheet, choice));
        break;
    case PictureFormat::Pdf:
        bytes = timelinePdf(sheet, choice);
        break;
    }
    QString why;
    if (!writeWholeFile(path, bytes, Readers::AsTheFolder, &why))
        return Error{ErrorCode::WriteFailed, why};
    return *format;
}

} // namespace dateline
