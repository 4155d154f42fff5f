#include "timeline/timelinesheet.h"

#include "base/safetext.h"
#include "timeline/timelinewords.h"
#include "words/datetext.h"
#include "words/typenames.h"

#include <QCoreApplication>
#include <QFontInfo>

#include <algorithm>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::TimelineSheet)
};

constexpr double margin = 4;
/// A picture has no more lanes than this; what then has no room is told in words.
constexpr int mostLanes = 80;

} // namespace

TimelineSheet TimelineSheet::of(const TimelineScene &scene, const TimelineOptions &options, const QFont &font,
                                const QLocale &locale)
{
    TimelineSheet sheet;
    sheet.content = scene.content();
    sheet.options = options;
    QFont exact = font;
    exact.setPixelSize(QFontInfo(font).pixelSize());
    exact.setHintingPreference(QFont::PreferNoHinting);
    sheet.text = TextMeasure::of(exact);
    sheet.locale = locale;
    sheet.now = scene.now();
    if (sheet.content.items) {
        const Analysis &analysis = *sheet.content.items->analysis;
        QStringList title;
        if (analysis.structure.headline)
            title.append(shownLine(analysis.textOf(*analysis.structure.headline)));
        if (analysis.structure.published)
            title.append(dayText(analysis.structure.published->day, locale));
        sheet.title = title.join(QStringLiteral(", "));
    }
    return sheet;
}

QStringList brokenIntoLines(const QString &words, double width, const TextMeasure &text)
{
    QStringList lines;
    QString line;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && text.width(longer) > width) {
            lines.append(line);
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

QString eventLine(const Analysis &analysis, std::int32_t event, const QLocale &locale)
{
    const Event &told = analysis.events[static_cast<std::size_t>(event)];
    const QString status = eventStatusTitle(told.status);
    if (!told.range.isDated())
        return Words::tr("%1 (%2)", "what happened, status").arg(shownLine(told.label), status);
    return Words::tr("%1: %2 (%3)", "date, what happened, status")
        .arg(eventDateText(analysis, event, locale), shownLine(told.label), status);
}

QStringList eventNotes(const QString &heading, const std::vector<std::int32_t> &events, const Analysis &analysis,
                       const QLocale &locale)
{
    if (events.empty())
        return {};
    QStringList notes{heading};
    const auto count = static_cast<int>(events.size());
    for (int i = 0; i < std::min(count, mostNotes); ++i)
        notes.append(eventLine(analysis, events[static_cast<std::size_t>(i)], locale));
    if (count > mostNotes)
        notes.append(Words::tr("and %n more", nullptr, count - mostNotes));
    return notes;
}

QString stretchText(TimeStretch stretch, const QLocale &locale)
{
    const QString first = dayText(dayAt(stretch.start), locale);
    const QString last = dayText(dayAt(std::max(stretch.end - 1, stretch.start)), locale);
    return first == last ? first : Words::tr("%1 – %2", "first and last day").arg(first, last);
}

TimelineFigure::TimelineFigure(const TimelineSheet &sheet, double width) : m_sheet(sheet), m_width(width)
{
    m_scene.setText(sheet.text, sheet.locale);
    m_scene.setOptions(sheet.options);
    m_scene.setPageBound(true);
    m_scene.setSize({width, 400});
    m_scene.setContent(sheet.content);
    m_scene.setNow(sheet.now);
    showAll();
}

void TimelineFigure::showAll()
{
    m_scene.scale().setView(m_scene.fittedView());
}

void TimelineFigure::show(TimeStretch stretch)
{
    m_scene.scale().fit(stretch, 0, 0);
}

void TimelineFigure::setSceneHeight(double height)
{
    m_scene.setSize({m_width, height});
}

void TimelineFigure::setSceneHeightToFit()
{
    const double around = m_scene.axisHeight() + 6 + m_scene.legendHeight();
    if (m_scene.content().story) {
        const double rows = double(m_scene.content().story->tellings.size());
        setSceneHeight(around + m_scene.laneHeight() * std::max(rows, 1.0));
        return;
    }
    const double gaps = m_scene.content().lanes ? 8 * double(m_scene.content().lanes->groups.size()) : 0;
    setSceneHeight(around + gaps + mostLanes * m_scene.laneHeight());
    setSceneHeight(around + std::max(m_scene.contentHeight(), m_scene.laneHeight()) + 2);
}

void TimelineFigure::setHeading(const QString &left, const QString &right)
{
    m_left = left;
    m_right = right;
}

void TimelineFigure::setNotes(const QStringList &notes)
{
    m_lines.clear();
    for (const QString &note : notes)
        m_lines.append(brokenIntoLines(note, m_width - 2 * margin, m_sheet.text));
}

QStringList TimelineFigure::notesOfMissing()
{
    const TimelineItems &items = *m_sheet.content.items;
    std::vector<std::int32_t> crowded;
    for (const ItemCluster &cluster : m_scene.visibleClusters()) {
        for (const std::int32_t item : m_scene.itemsOf(cluster, static_cast<std::size_t>(cluster.count)))
            crowded.push_back(items.dated[static_cast<std::size_t>(item)].event);
    }
    return eventNotes(Words::tr("Without room above:"), crowded, *items.analysis, m_sheet.locale) +
           eventNotes(Words::tr("Undated:"), items.undated, *items.analysis, m_sheet.locale);
}

double TimelineFigure::lineHeight() const
{
    return m_sheet.text.height() + 2;
}

double TimelineFigure::headingHeight() const
{
    return m_left.isEmpty() && m_right.isEmpty() ? 0 : lineHeight() + 2 * margin;
}

QSizeF TimelineFigure::size() const
{
    const double notes = m_lines.isEmpty() ? 0 : double(m_lines.size()) * lineHeight() + 2 * margin;
    return {m_width, headingHeight() + m_scene.size().height() + notes};
}

void TimelineFigure::paint(TimelineSurface &surface)
{
    const QSizeF whole = size();
    const TimelinePainter painter(surface, m_sheet.colours, m_sheet.text, 0, whole.width());
    surface.fill(QRectF(QPointF(0, 0), whole), m_sheet.colours.background);
    if (headingHeight() > 0) {
        const QRectF line(margin, margin, whole.width() - 2 * margin, lineHeight());
        const double right = m_right.isEmpty() ? 0 : m_sheet.text.width(m_right) + 16;
        painter.drawWords(line, m_sheet.text.elided(m_left, line.width() - right), m_sheet.colours.text);
        painter.drawWords(line, m_right, m_sheet.colours.dimmed, Qt::AlignRight);
    }
    surface.place({0, headingHeight()});
    m_scene.paint(surface, m_sheet.colours, {});
    surface.unplace();
    double y = headingHeight() + m_scene.size().height() + margin;
    surface.open({PicturePart::Kind::Layer, QStringLiteral("notes"), {}});
    for (const QString &line : m_lines) {
        painter.drawWords({margin, y, whole.width() - 2 * margin, lineHeight()}, line, m_sheet.colours.text);
        y += lineHeight();
    }
    surface.close();
}

} // namespace dateline
