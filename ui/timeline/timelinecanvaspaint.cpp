// What TimelineCanvas shows.

#include "timeline/timelinecanvas.h"

#include "theme/contrast.h"

#include <QPaintEvent>

#include <algorithm>

namespace dateline {

namespace {

/// Wider than this share of the view, a shade tells nothing.
constexpr double widestShade = 0.7;

} // namespace

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.background);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_model->datedCount() == 0) {
        paintMessage(painter);
        return;
    }
    const TimelinePainter parts(painter, m_colours, width());
    const QRectF words = publishedWords();
    const QFontMetricsF metrics(font());
    const TimelineAxis axis =
        layoutAxis(m_scale, locale(), [&](const QString &text) { return metrics.horizontalAdvance(text); },
                   {words.left(), words.right()});
    paintGround(parts);
    for (const AxisBreak &gap : axis.breaks)
        parts.drawBreakGround(gap, lanesRect());
    paintAxis(painter, axis);
    paintPublished(painter, words);
    paintItems(parts, axis);
}

void TimelineCanvas::paintGround(const TimelinePainter &painter)
{
    const QRectF lanes = lanesRect();
    const auto column = [&](TimeStretch stretch, const QRectF &place, const QColor &colour) {
        painter.drawColumn(m_scale.xOf(stretch.start), m_scale.xOf(stretch.end), place, colour);
    };
    const QRectF rule(0, axisHeight() - 3, width(), 4);
    for (const TimeStretch &stretch : m_readStretches) {
        const double share = (m_scale.xOf(stretch.end) - m_scale.xOf(stretch.start)) / width();
        if (share < widestShade)
            column(stretch, lanes, m_colours.hover);
        column(stretch, rule, m_colours.selection);
    }
    if (m_emphasis.time)
        column(*m_emphasis.time, lanes, m_colours.current);
    if (const auto &brushed = m_selection->brushed(); brushed && m_drag != Drag::Brush)
        column(stretchOf(*brushed), lanes, m_colours.selection);
    if (m_drag == Drag::Brush) {
        painter.drawColumn(std::min(m_pressedAt.x(), m_draggedTo.x()), std::max(m_pressedAt.x(), m_draggedTo.x()),
                           lanes, m_colours.selection);
    }
}

void TimelineCanvas::paintAxis(QPainter &painter, const TimelineAxis &axis)
{
    const double line = fontMetrics().height();
    const double bottom = axisHeight();
    const QColor grid = blended(m_colours.background, m_colours.text, 0.1);
    for (const AxisTick &tick : axis.ticks) {
        const bool labelled = !tick.label.isEmpty();
        painter.setPen(QPen(labelled ? grid : m_colours.border, 1));
        if (labelled)
            painter.drawLine(QPointF(tick.x, bottom), QPointF(tick.x, height()));
        painter.setPen(QPen(m_colours.border, 1));
        painter.drawLine(QPointF(tick.x, labelled ? bottom - line - 2 : bottom - 4), QPointF(tick.x, bottom));
        painter.setPen(m_colours.dimmed);
        painter.drawText(QPointF(tick.x + 4, bottom - 5 - fontMetrics().descent()), tick.label);
    }
    for (const AxisBand &band : axis.bands) {
        painter.setPen(m_colours.text);
        painter.drawText(QPointF(band.x, 2 + fontMetrics().ascent()), band.label);
        if (band.begins) {
            painter.setPen(QPen(m_colours.border, 1));
            painter.drawLine(QPointF(band.tick, 3), QPointF(band.tick, bottom));
        }
    }
    painter.setPen(QPen(m_colours.border, 1));
    painter.drawLine(QPointF(0, bottom), QPointF(width(), bottom));
    for (const AxisBreak &gap : axis.breaks) {
        const QRectF place(gap.left - 6, bottom - line - 4, gap.right - gap.left + 12, line);
        painter.fillRect(place.adjusted(4, 0, -4, 0), m_colours.background);
        painter.setPen(m_colours.dimmed);
        painter.drawText(place, Qt::AlignCenter, gap.label);
    }
}

QRectF TimelineCanvas::publishedWords() const
{
    const auto &items = m_model->items();
    if (!items->published)
        return {};
    const double x = m_scale.xOf(*items->published);
    if (x < -1 || x > width())
        return {};
    const double wide = fontMetrics().horizontalAdvance(tr("published"));
    const bool toTheLeft = x + 6 + wide > width();
    return {toTheLeft ? x - 5 - wide : x + 5, 1, wide, double(fontMetrics().height())};
}

void TimelineCanvas::paintPublished(QPainter &painter, const QRectF &words)
{
    if (words.isEmpty())
        return;
    const double x = m_scale.xOf(*m_model->items()->published);
    painter.setPen(QPen(m_colours.published, 1.5, Qt::DashDotLine));
    painter.drawLine(QPointF(x, 3), QPointF(x, height()));
    painter.setPen(m_colours.published);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tr("published"));
}

ItemLook TimelineCanvas::lookOf(std::int32_t item) const
{
    const std::int32_t event = m_model->items()->dated[static_cast<std::size_t>(item)].event;
    ItemLook look;
    look.focused = hasFocus() && m_focusRow == item;
    if (!isCurrentAnalysis())
        return look;
    look.current = m_emphasis.current == event;
    look.hovered = m_emphasis.isHovered(event);
    look.dimmed = m_emphasis.isDimmed(event);
    return look;
}

ItemLook TimelineCanvas::lookOf(const ItemCluster &cluster) const
{
    const auto holds = [&](int row) { return std::binary_search(cluster.items.begin(), cluster.items.end(), row); };
    const auto any = [&](const auto &is) { return std::any_of(cluster.items.begin(), cluster.items.end(), is); };
    ItemLook look;
    look.focused = hasFocus() && holds(m_focusRow);
    if (!isCurrentAnalysis())
        return look;
    look.current = m_emphasis.current >= 0 && holds(m_model->rowOfEvent(m_emphasis.current));
    look.hovered = !m_emphasis.hovered.empty() && any([this](std::int32_t item) { return lookOf(item).hovered; });
    look.dimmed = !m_emphasis.strong.empty() && !any([this](std::int32_t item) { return !lookOf(item).dimmed; });
    return look;
}

void TimelineCanvas::paintItems(const TimelinePainter &painter, const TimelineAxis &axis)
{
    const TimelineLayout &layout = laneLayout();
    const double shift = layout.shift(m_scale);
    const auto seen = [&](double left, double right) { return right + shift > -8 && left + shift < width() + 8; };
    const LaneMetrics metrics = laneMetrics();
    for (const PlacedItem &item : layout.items) {
        if (!seen(item.left, item.right))
            continue;
        const ItemLook look = lookOf(item.item);
        QRectF place = laneRect(item.lane, item.left + shift, item.right + shift);
        painter.drawGround({std::max(place.left(), -20.0), place.top(),
                            std::min(place.right(), width() + 20.0) - std::max(place.left(), -20.0), place.height()},
                           look);
        QRectF bar = laneRect(item.lane, item.barLeft + shift, item.barRight + shift).adjusted(0, 2, 0, -2);
        painter.drawItem(m_model->items()->dated[static_cast<std::size_t>(item.item)], bar, item.point, look);
    }
    for (const AxisBreak &gap : axis.breaks)
        painter.drawBreakCut(gap, lanesRect());
    for (const PlacedItem &item : layout.items) {
        if (!seen(item.left, item.right))
            continue;
        const double left = labelLeft(item, shift, metrics.labelPadding);
        painter.drawLabel(laneRect(item.lane, left, left + item.labelWidth + 4), labelOf(item.item).text,
                          lookOf(item.item), item.labelInside);
    }
    for (const ItemCluster &cluster : layout.clusters) {
        if (seen(cluster.left, cluster.right))
            painter.drawCluster(laneRect(cluster.lane, cluster.left + shift, cluster.right + shift),
                                static_cast<int>(cluster.items.size()), lookOf(cluster));
    }
}

void TimelineCanvas::paintMessage(QPainter &painter)
{
    const QRectF place = QRectF(rect()).adjusted(24, 8, -24, -8);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    const double title = QFontMetricsF(large).height();
    const QRectF words = QFontMetricsF(font()).boundingRect(place, Qt::AlignHCenter | Qt::TextWordWrap, m_advice);
    const double top = std::max(place.center().y() - (title + words.height()) / 2, place.top());
    painter.setFont(large);
    painter.setPen(m_colours.text);
    painter.drawText(QRectF(place.left(), top, place.width(), title), Qt::AlignCenter, m_title);
    painter.setFont(font());
    painter.setPen(m_colours.dimmed);
    painter.drawText(QRectF(place.left(), top + title + 4, place.width(), place.bottom() - top - title),
                     Qt::AlignHCenter | Qt::TextWordWrap, m_advice);
}

} // namespace dateline
