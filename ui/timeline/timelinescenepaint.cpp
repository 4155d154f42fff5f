// What TimelineScene looks like.

#include "timeline/timelinescene.h"

#include "theme/contrast.h"
#include "timeline/timelinescenepaint.h"
#include "timeline/timelinewords.h"
#include "words/typenames.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::TimelineScene)
};

/// Wider than this share of the view, a shade tells nothing.
constexpr double widestShade = 0.7;

/// How a row stands out; a row below 0 does not.
ItemLook lookOf(const TimelineMoment &moment, std::int32_t row)
{
    ItemLook look;
    look.focused = moment.focusRow >= 0 && moment.focusRow == row;
    look.current = moment.emphasis.current >= 0 && moment.emphasis.current == row;
    look.hovered = moment.emphasis.isHovered(row);
    look.dimmed = moment.emphasis.isDimmed(row);
    return look;
}

QString plural(std::int32_t count, const char *text)
{
    return QCoreApplication::translate("dateline::TimelineScene", text, nullptr, count);
}

} // namespace

void TimelineScene::paint(TimelineSurface &surface, const TimelineColours &colours, const TimelineMoment &moment)
{
    surface.fill(QRectF(QPointF(0, 0), m_size), colours.background);
    if (isEmpty())
        return;
    const QRectF lanes = lanesRect();
    const TimelineLayout &placed = layout();
    const TimelinePainter painter(surface, colours, m_text, lanes.left(), lanes.right());
    const Painting painting{surface, colours, moment, painter, lanes, placed, placed.shift(m_scale)};
    const QRectF published = publishedWords();
    const double left = m_headerWidth;
    const TimelineAxis axis =
        layoutAxis(m_scale, m_locale, m_text.width, {published.left() - left, published.right() - left});

    surface.clip(QRectF(left, 0, m_scale.width(), lanes.bottom() + 2));
    paintGround(painting);
    paintBands(painting);
    for (const AxisBreak &gap : axis.breaks)
        painter.drawBreakGround({gap.left + left, gap.right + left, {}}, lanes);
    paintAxis(painting, axis);
    paintLines(painting, published);
    surface.unclip();

    surface.clip(lanes.adjusted(0, -2, 0, 2));
    if (m_content.story)
        paintStory(painting);
    paintMarks(painting);
    for (const AxisBreak &gap : axis.breaks)
        painter.drawBreakCut({gap.left + left, gap.right + left, {}}, lanes);
    surface.open({PicturePart::Kind::List, QStringLiteral("events"), {}});
    paintLabels(painting);
    paintClusters(painting);
    surface.close();
    surface.unclip();
    if (m_content.story)
        paintStoryHeader(painting);
    else if (m_content.lanes)
        paintHeader(painting);
    if (showsLegend())
        paintLegend(painting);
}

void TimelineScene::paintGround(const Painting &painting)
{
    const QRectF &lanes = painting.lanes;
    const auto column = [&](TimeStretch stretch, const QRectF &place, const QColor &colour) {
        painting.painter.drawColumn(m_headerWidth + m_scale.xOf(stretch.start),
                                    m_headerWidth + m_scale.xOf(stretch.end), place, colour);
    };
    const QRectF rule(m_headerWidth, axisHeight() - 3, m_scale.width(), 4);
    for (const TimeStretch &stretch : painting.moment.read) {
        const double share = (m_scale.xOf(stretch.end) - m_scale.xOf(stretch.start)) / m_scale.width();
        if (share < widestShade)
            column(stretch, lanes, painting.colours.hover);
        column(stretch, rule, painting.colours.selection);
    }
    if (painting.moment.emphasis.time)
        column(*painting.moment.emphasis.time, lanes, painting.colours.current);
    if (painting.moment.brushed && !painting.moment.brushing)
        column(*painting.moment.brushed, lanes, painting.colours.selection);
    if (painting.moment.brushing) {
        const auto [from, to] = *painting.moment.brushing;
        painting.painter.drawColumn(std::min(from, to), std::max(from, to), lanes, painting.colours.selection);
    }
}

/// Lines between groups.
void TimelineScene::paintBands(const Painting &painting)
{
    if (!m_content.lanes)
        return;
    const QPen line(blended(painting.colours.background, painting.colours.text, 0.16), 1);
    for (const LaneBand &band : painting.layout.bands) {
        const double y = laneTop(band.firstLane) - bandLine;
        if (band.firstLane > 0 && y > painting.lanes.top() && y < painting.lanes.bottom())
            painting.surface.line({painting.lanes.left(), y}, {painting.lanes.right(), y}, line);
    }
}

void TimelineScene::paintAxis(const Painting &painting, const TimelineAxis &axis)
{
    const TimelineColours &colours = painting.colours;
    const double line = m_text.height();
    const double bottom = axisHeight();
    const double left = m_headerWidth;
    const QColor grid = blended(colours.background, colours.text, 0.1);
    painting.surface.open({PicturePart::Kind::Layer, QStringLiteral("axis"), {}});
    for (const AxisTick &tick : axis.ticks) {
        const bool labelled = !tick.label.isEmpty();
        const double x = left + tick.x;
        if (labelled)
            painting.surface.line({x, bottom}, {x, painting.lanes.bottom() + 2}, QPen(grid, 1));
        painting.surface.line({x, labelled ? bottom - line - 2 : bottom - 4}, {x, bottom}, QPen(colours.border, 1));
        if (labelled)
            painting.surface.text({x + 4, bottom - 5 - m_text.descent}, tick.label, colours.dimmed,
                                  m_text.width(tick.label));
    }
    for (const AxisBand &band : axis.bands) {
        painting.surface.text({left + band.x, 2 + m_text.ascent}, band.label, colours.text, band.width);
        if (band.begins)
            painting.surface.line({left + band.tick, 3}, {left + band.tick, bottom}, QPen(colours.border, 1));
    }
    painting.surface.line({left, bottom}, {left + m_scale.width(), bottom}, QPen(colours.border, 1));
    for (const AxisBreak &gap : axis.breaks) {
        const QRectF place(left + gap.left - 6, bottom - line - 4, gap.right - gap.left + 12, line);
        painting.surface.fill(place.adjusted(4, 0, -4, 0), colours.background);
        painting.painter.drawWords(place, gap.label, colours.dimmed, Qt::AlignHCenter);
    }
    painting.surface.close();
}

QRectF TimelineScene::publishedWords() const
{
    if (!m_content.items->published)
        return {};
    const double x = m_scale.xOf(*m_content.items->published);
    if (x < -1 || x > m_scale.width())
        return {};
    const double wide = m_text.width(Words::tr("published"));
    const bool toTheLeft = x + 6 + wide > m_scale.width();
    return {m_headerWidth + (toTheLeft ? x - 5 - wide : x + 5), 1, wide, m_text.height()};
}

void TimelineScene::paintLines(const Painting &painting, const QRectF &published)
{
    if (!published.isEmpty()) {
        const double x = m_headerWidth + m_scale.xOf(*m_content.items->published);
        const QColor &colour = painting.colours.published;
        painting.surface.open({PicturePart::Kind::Layer, QStringLiteral("published"), {}});
        painting.surface.line({x, 3}, {x, painting.lanes.bottom() + 2}, QPen(colour, 1.5, Qt::DashDotLine));
        painting.painter.drawWords(published, Words::tr("published"), colour);
        painting.surface.close();
    }
    if (!m_now)
        return;
    const double x = m_scale.xOf(*m_now);
    if (x < 0 || x > m_scale.width())
        return;
    // At the foot, so that it never meets the words of the axis.
    const QString words = Words::tr("now");
    const double wide = m_text.width(words);
    const double at = m_headerWidth + x;
    painting.surface.line({at, axisHeight()}, {at, painting.lanes.bottom() + 2}, QPen(painting.colours.text, 1.5));
    const QRectF place(at + (x + wide + 8 > m_scale.width() ? -wide - 5 : 5), painting.lanes.bottom() - m_text.height(),
                       wide, m_text.height());
    painting.surface.fill(place.adjusted(-2, 0, 2, 0), painting.colours.background);
    painting.painter.drawWords(place, words, painting.colours.text);
}

void TimelineScene::paintMarks(const Painting &painting)
{
    const LaneMetrics metrics = laneMetrics();
    const double markHeight = std::clamp(metrics.laneHeight - 3, 5.0, laneHeight() - 4);
    for (const PlacedItem &placed : painting.layout.items) {
        QRectF place = laneRect(placed.lane, placed.left + painting.shift, placed.right + painting.shift);
        if (!painting.isSeen(place))
            continue;
        const TimelineItem &item = m_content.items->dated[static_cast<std::size_t>(placed.item)];
        const ItemLook look = lookOf(painting.moment, placed.item);
        painting.painter.drawGround(place, look);
        double barLeft = placed.barLeft;
        double barRight = placed.barRight;
        if (m_pageBound && !placed.point) { // where it really ends, not where the page does
            LaneMetrics unbound = metrics;
            unbound.pageBound = false;
            const PlacedItem whole = placedBar(item, placed.item, m_scale, unbound);
            barLeft = whole.barLeft;
            barRight = whole.barRight;
        }
        const QRectF bar(m_headerWidth + barLeft + painting.shift, place.center().y() - markHeight / 2,
                         barRight - barLeft, markHeight);
        const QString kind =
            QStringLiteral("mark ") + QString(eventStatusName(item.status)) +
            (m_content.colours ? QStringLiteral(" group-%1").arg(m_content.colours->groupAt(placed.item).key)
                               : QString());
        if (painting.surface.wantsTitles())
            painting.surface.open(
                {PicturePart::Kind::Mark, kind, eventSentence(*m_content.items->analysis, item.event, m_locale)});
        painting.painter.drawItem(item, bar, placed.point, colourOf(placed.item, painting.colours), look);
        if (painting.surface.wantsTitles())
            painting.surface.close();
    }
}

void TimelineScene::paintLabels(const Painting &painting)
{
    const LaneMetrics metrics = laneMetrics();
    for (const PlacedItem &placed : painting.layout.items) {
        QRectF place = laneRect(placed.lane, placed.left + painting.shift, placed.right + painting.shift);
        if (placed.labelWidth <= 0 || !hasMarkInView(placed, painting.shift))
            continue; // the end of a sentence without what it belongs to tells nothing
        double left = m_headerWidth + labelLeft(placed, painting.shift, metrics.labelPadding);
        const double right = left + placed.labelWidth;
        const double top = place.center().y() - m_text.height() / 2 - 1;
        const QRectF whole(left, top, placed.labelWidth + 4, m_text.height() + 2);
        if (!painting.isSeen(whole))
            continue;
        if (painting.surface.wantsTitles())
            painting.surface.open(
                {PicturePart::Kind::Item, QStringLiteral("event"),
                 eventSentence(*m_content.items->analysis,
                               m_content.items->dated[static_cast<std::size_t>(placed.item)].event, m_locale)});
        if (const double key = keyWidth(placed.item); key > 0) {
            const TimelineGroup &group = m_content.colours->groupAt(placed.item);
            const QRectF badge(left, whole.center().y() - m_text.height() / 2 + 0.5, key - 4, m_text.height() - 1);
            painting.painter.drawKey(badge, group.key, colourOf(placed.item, painting.colours));
            left += key;
        }
        painting.painter.drawLabel(QRectF(left, whole.top(), right - left + 4, whole.height()),
                                   labelOf(placed.item, placed.telling).text, lookOf(painting.moment, placed.item),
                                   placed.labelInside);
        if (painting.surface.wantsTitles())
            painting.surface.close();
    }
}

void TimelineScene::paintClusters(const Painting &painting)
{
    if (painting.layout.clusters.empty())
        return;
    const TimelineMoment &moment = painting.moment;
    for (const ItemCluster &cluster : visibleClusters()) {
        const QRectF place = laneRect(cluster.lane, cluster.left, cluster.right);
        if (!painting.isSeen(place))
            continue;
        const auto holdsAny = [&](const std::vector<std::int32_t> &rows) {
            return std::any_of(rows.begin(), rows.end(), [&](std::int32_t row) { return isInCluster(cluster, row); });
        };
        ItemLook look;
        look.focused = isInCluster(cluster, moment.focusRow);
        look.current = isInCluster(cluster, moment.emphasis.current);
        look.hovered = holdsAny(moment.emphasis.hovered);
        look.dimmed = !moment.emphasis.strong.empty() && !holdsAny(moment.emphasis.strong);
        if (painting.surface.wantsTitles())
            painting.surface.open(
                {PicturePart::Kind::Item, QStringLiteral("cluster"),
                 plural(cluster.count, QT_TRANSLATE_N_NOOP("dateline::TimelineScene", "%n more event(s)"))});
        painting.painter.drawCluster(place, QStringLiteral("+%1").arg(cluster.count), look);
        if (painting.surface.wantsTitles())
            painting.surface.close();
    }
}

} // namespace dateline
