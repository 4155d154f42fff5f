#include "timeline/timelineprinter.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::TimelinePrinter)
};

constexpr double pixelsPerInch = 96;
constexpr int mostPages = 40;

} // namespace

TimelinePrinter::TimelinePrinter(const TimelineSheet &sheet, QSizeF page) : m_sheet(sheet), m_size(page)
{
    m_pages = sheet.content.story ? pagesOfStory() : pagesInTime(pagesNeeded());
    const auto lines = std::max<qsizetype>(static_cast<qsizetype>(sceneHeight() / lineHeight()), 1);
    for (const QString &note : missingNotes())
        m_notes.append(brokenIntoLines(note, m_size.width() - 8, sheet.text));
    for (qsizetype line = 0; line < m_notes.size(); line += lines)
        m_noteStarts.push_back(line);
}

double TimelinePrinter::lineHeight() const
{
    return m_sheet.text.height() + 2;
}

double TimelinePrinter::sceneHeight() const
{
    // A line above and one below, as TimelineFigure sets them.
    return std::max(m_size.height() - 2 * (lineHeight() + 8), 100.0);
}

TimelineFigure TimelinePrinter::figureOf(const Page &page) const
{
    TimelineFigure figure = emptyFigure();
    figure.scene().scale().setView(page.view);
    figure.scene().setScrollY(page.scrollY);
    return figure;
}

TimelineFigure TimelinePrinter::emptyFigure() const
{
    TimelineFigure figure(m_sheet, m_size.width());
    figure.setSceneHeight(sceneHeight());
    if (m_sheet.content.story) { // whole rows on each page
        TimelineScene &scene = figure.scene();
        const double lanes = scene.lanesRect().height();
        const double rows = std::max(std::floor(lanes / scene.laneHeight()), 1.0) * scene.laneHeight();
        figure.setSceneHeight(sceneHeight() - lanes + rows);
    }
    return figure;
}

/// All of the time, on a strip of so many pages that is cut between them.
std::vector<TimelinePrinter::Page> TimelinePrinter::pagesInTime(int count) const
{
    TimelineFigure figure = emptyFigure();
    const double width = figure.scene().scale().width();
    const double margin = 2.5 * figure.scene().laneMetrics().marker;
    TimelineScale strip = figure.scene().scale();
    strip.setWidth(width * count);
    strip.fit(figure.scene().fitRange(), margin, margin);
    std::vector<Page> pages;
    for (int i = 0; i < count; ++i) {
        TimelineScale part = strip;
        part.setWidth(width);
        part.panBy(-width * i);
        pages.push_back({part.view(), 0, part.visible()});
    }
    return pages;
}

std::vector<TimelinePrinter::Page> TimelinePrinter::pagesOfStory() const
{
    TimelineFigure figure = emptyFigure();
    TimelineScene &scene = figure.scene();
    const TimelineScale::View view = scene.fittedView();
    const double step = scene.lanesRect().height();
    std::vector<Page> pages;
    for (double y = 0; pages.empty() || y < scene.contentHeight(); y += step)
        pages.push_back({view, y, {}});
    return pages;
}

/// Dated events that are on none of these pages, for lack of room.
std::vector<std::int32_t> TimelinePrinter::missingOn(const std::vector<Page> &pages) const
{
    const TimelineItems &items = *m_sheet.content.items;
    std::set<std::int32_t> crowded;
    std::set<std::int32_t> drawn;
    for (const Page &page : pages) {
        TimelineFigure figure = figureOf(page);
        for (const PlacedItem &placed : figure.scene().layout().items)
            drawn.insert(placed.item);
        for (const ItemCluster &cluster : figure.scene().layout().clusters) {
            for (const std::int32_t item : figure.scene().itemsOf(cluster, static_cast<std::size_t>(cluster.count)))
                crowded.insert(item);
        }
    }
    std::vector<std::int32_t> missing;
    for (const std::int32_t item : crowded) {
        if (!drawn.contains(item))
            missing.push_back(items.dated[static_cast<std::size_t>(item)].event);
    }
    return missing;
}

/// The fewest pages on which as few have no room as on very many.
int TimelinePrinter::pagesNeeded() const
{
    if (missingOn(pagesInTime(1)).empty())
        return 1;
    const std::size_t least = missingOn(pagesInTime(mostPages)).size();
    int from = 1;
    int to = mostPages;
    while (to - from > 1) {
        const int middle = (from + to) / 2;
        (missingOn(pagesInTime(middle)).size() <= least ? to : from) = middle;
    }
    return to;
}

QStringList TimelinePrinter::missingNotes() const
{
    const TimelineItems &items = *m_sheet.content.items;
    return eventNotes(Words::tr("Without room on the pages before:"), missingOn(m_pages), *items.analysis,
                      m_sheet.locale) +
           eventNotes(Words::tr("Undated:"), items.undated, *items.analysis, m_sheet.locale);
}

void TimelinePrinter::paintPage(TimelineSurface &surface, int page) const
{
    const auto at = static_cast<std::size_t>(page);
    const double line = lineHeight();
    const TimelinePainter painter(surface, m_sheet.colours, m_sheet.text, 0, m_size.width());
    QString right;
    if (at < m_pages.size()) {
        TimelineFigure figure = figureOf(m_pages[at]);
        if (m_pages[at].stretch.length() > 0)
            right = stretchText(m_pages[at].stretch, m_sheet.locale);
        figure.setHeading(m_sheet.title, right);
        figure.paint(surface);
    } else {
        painter.drawWords({4, 4, m_size.width() - 8, line}, m_sheet.text.elided(m_sheet.title, m_size.width() - 8),
                          m_sheet.colours.text);
        const std::size_t words = at - m_pages.size();
        const qsizetype end = words + 1 < m_noteStarts.size() ? m_noteStarts[words + 1] : m_notes.size();
        double y = line + 8;
        for (qsizetype note = m_noteStarts[words]; note < end; ++note, y += line)
            painter.drawWords({4, y, m_size.width() - 8, line}, m_notes[note], m_sheet.colours.text);
    }
    painter.drawWords({4, m_size.height() - line, m_size.width() - 8, line},
                      Words::tr("Page %1 of %2").arg(page + 1).arg(pageCount()), m_sheet.colours.dimmed,
                      Qt::AlignHCenter);
}

bool TimelinePrinter::print(const TimelineSheet &sheet, QPagedPaintDevice *device)
{
    QPainter painter;
    if (!painter.begin(device))
        return false;
    const double scale = device->logicalDpiX() / pixelsPerInch;
    const QSizeF room = QSizeF(device->width(), device->height()) / scale;
    const TimelinePrinter printer(sheet, room);
    painter.scale(scale, scale);
    painter.setFont(sheet.text.font);
    PainterSurface surface(painter);
    for (int page = 0; page < printer.pageCount(); ++page) {
        if (page > 0 && !device->newPage())
            return false;
        printer.paintPage(surface, page);
    }
    return true;
}

} // namespace dateline
