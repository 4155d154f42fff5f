// How the reader moves through TimelineCanvas: pointer, wheel, touchpad and keyboard.

#include "timeline/timelinecanvas.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {

namespace {

constexpr double panShare = 0.1;
constexpr double pageShare = 0.8;
/// One notch of a wheel (120 units) zooms by this.
constexpr double wheelZoom = 1.25;
/// and pans by this many pixels.
constexpr double wheelPan = 80;
constexpr int wheelKind = 1; // the turns of a wheel are undone together, see rememberView

} // namespace

TimelineCanvas::Hit TimelineCanvas::hitAt(const QPointF &place)
{
    const TimelineLayout &layout = laneLayout();
    const double shift = layout.shift(m_scale);
    for (std::size_t i = 0; i < layout.items.size(); ++i) {
        const PlacedItem &item = layout.items[i];
        if (laneRect(item.lane, item.left + shift - 2, item.right + shift).contains(place))
            return {static_cast<int>(i), -1};
    }
    for (std::size_t i = 0; i < layout.clusters.size(); ++i) {
        const ItemCluster &cluster = layout.clusters[i];
        if (laneRect(cluster.lane, cluster.left + shift, cluster.right + shift).contains(place))
            return {-1, static_cast<int>(i)};
    }
    return {};
}

void TimelineCanvas::activateRow(int row)
{
    if (row < 0 || row >= m_model->datedCount() || !isCurrentAnalysis())
        return;
    const int cluster = clusterOfRow(row);
    if (cluster < 0) {
        m_selection->select(Target::event(m_model->eventOfRow(row)), true);
        return;
    }
    const TimeStretch span = laneLayout().clusters[static_cast<std::size_t>(cluster)].span;
    // Items of one and the same day do not come apart by zooming: the text tells them apart.
    if (m_scale.xOf(span.end) - m_scale.xOf(span.start) > width() * 0.6)
        m_selection->select(Target::event(m_model->eventOfRow(row)), true);
    else
        showStretch(span);
}

void TimelineCanvas::hoverAt(const QPointF &place)
{
    if (!isCurrentAnalysis())
        return;
    const Hit hit = hitAt(place);
    setCursor(hit.item >= 0 || hit.cluster >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit.item >= 0) {
        const PlacedItem &item = laneLayout().items[static_cast<std::size_t>(hit.item)];
        m_selection->hover(Target::event(m_model->eventOfRow(item.item)));
    } else {
        m_selection->hover({});
    }
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_model->datedCount() == 0)
        return;
    m_pressedAt = event->position();
    m_draggedTo = m_pressedAt;
    m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::Brush : Drag::Pressed;
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::Pressed && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Pan;
        m_draggedTo = m_pressedAt;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Pan) {
        const double dx = at.x() - m_draggedTo.x();
        m_draggedTo = at;
        panBy(-dx / std::max(width(), 1));
    } else if (m_drag == Drag::Brush) {
        m_draggedTo = at;
        update();
    } else if (m_drag == Drag::None && m_model->datedCount() > 0) {
        hoverAt(at);
    }
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    setCursor(Qt::ArrowCursor);
    if (drag == Drag::Brush) {
        brushTo(event->position().x());
    } else if (drag == Drag::Pressed) {
        const Hit hit = hitAt(event->position());
        int row = -1;
        if (hit.item >= 0)
            row = laneLayout().items[static_cast<std::size_t>(hit.item)].item;
        else if (hit.cluster >= 0)
            row = laneLayout().clusters[static_cast<std::size_t>(hit.cluster)].items.front();
        m_focusRow = row;
        activateRow(row);
    }
    update();
}

void TimelineCanvas::brushTo(double x)
{
    const double left = std::min(x, m_pressedAt.x());
    const double right = std::max(x, m_pressedAt.x());
    if (right - left < QApplication::startDragDistance())
        m_selection->brush({});
    else
        m_selection->brush(DayRange{dayAt(m_scale.timeAt(left)), dayAt(m_scale.timeAt(right) - 1)});
}

void TimelineCanvas::leaveEvent(QEvent *event)
{
    if (isCurrentAnalysis())
        m_selection->hover({});
    QWidget::leaveEvent(event);
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    if (m_model->datedCount() == 0) {
        event->ignore();
        return;
    }
    const QPoint angle = event->angleDelta();
    // Up and down pan as well: a plain wheel has nothing else.
    const int turned = std::abs(angle.x()) > std::abs(angle.y()) ? angle.x() : angle.y();
    if (event->modifiers() & Qt::ControlModifier) {
        rememberView(wheelKind);
        zoomAt(event->position().x(), std::pow(wheelZoom, turned / 120.0));
    } else {
        const QPoint pixels = event->pixelDelta();
        const int exact = std::abs(pixels.x()) > std::abs(pixels.y()) ? pixels.x() : pixels.y();
        const double moved = pixels.isNull() ? turned * wheelPan / 120 : exact;
        panBy(-moved / std::max(width(), 1));
    }
    event->accept();
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture && m_model->datedCount() > 0) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            rememberView(wheelKind);
            zoomAt(gesture->position().x(), std::max(1 + gesture->value(), 0.1));
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip && m_model->datedCount() > 0) {
        auto *help = static_cast<QHelpEvent *>(event);
        const Hit hit = hitAt(help->pos());
        QString words;
        if (hit.item >= 0) {
            const int row = laneLayout().items[static_cast<std::size_t>(hit.item)].item;
            words = m_model->index(row).data(TimelineModel::CardRole).toString();
        } else if (hit.cluster >= 0) {
            words = clusterCard(laneLayout().clusters[static_cast<std::size_t>(hit.cluster)]);
        }
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

QString TimelineCanvas::clusterCard(const ItemCluster &cluster) const
{
    constexpr std::size_t most = 12;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(cluster.items.size(), most); ++i) {
        const QModelIndex row = m_model->index(cluster.items[i]);
        lines.append(tr("%1: %2", "date, what happened")
                         .arg(row.data(TimelineModel::DateTextRole).toString(), row.data().toString())
                         .toHtmlEscaped());
    }
    if (cluster.items.size() > most)
        lines.append(tr("and %n more", nullptr, static_cast<int>(cluster.items.size() - most)));
    return QStringLiteral("<table width=\"380\"><tr><td>%1</td></tr></table>").arg(lines.join(QStringLiteral("<br>")));
}

void TimelineCanvas::setFocusRow(int row)
{
    m_focusRow = row;
    if (row >= 0 && isCurrentAnalysis()) {
        showRow(row);
        m_selection->hover(Target::event(m_model->eventOfRow(row)));
    }
    update();
}

bool TimelineCanvas::focusNextPrevChild(bool next)
{
    int row = m_focusRow < 0 ? (next ? 0 : m_model->datedCount() - 1) : m_focusRow + (next ? 1 : -1);
    // Items under one "+7" are one stop.
    const int cluster = m_focusRow < 0 ? -1 : clusterOfRow(m_focusRow);
    while (cluster >= 0 && row >= 0 && row < m_model->datedCount() && clusterOfRow(row) == cluster)
        row += next ? 1 : -1;
    if (row >= 0 && row < m_model->datedCount()) {
        setFocusRow(row);
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    if (m_model->datedCount() > 0 && event->reason() == Qt::TabFocusReason)
        setFocusRow(0);
    else if (m_model->datedCount() > 0 && event->reason() == Qt::BacktabFocusReason)
        setFocusRow(m_model->datedCount() - 1);
    QWidget::focusInEvent(event);
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    if (m_focusRow >= 0 && isCurrentAnalysis())
        m_selection->hover({});
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_focusRow = -1;
    QWidget::focusOutEvent(event);
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return panBy(-panShare);
    case Qt::Key_Right:
        return panBy(panShare);
    case Qt::Key_PageUp:
        return panBy(-pageShare);
    case Qt::Key_PageDown:
        return panBy(pageShare);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    case Qt::Key_Home:
        return setFocusRow(m_model->datedCount() > 0 ? 0 : -1);
    case Qt::Key_End:
        return setFocusRow(m_model->datedCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activateRow(m_focusRow);
    case Qt::Key_Backspace:
        return undoZoom();
    case Qt::Key_Escape:
        if (clearOne())
            return;
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// What Esc does: a drag, then the brush, then what is selected; false where there is nothing left to clear.
bool TimelineCanvas::clearOne()
{
    if (m_drag != Drag::None)
        m_drag = Drag::None;
    else if (m_selection->brushed())
        m_selection->brush({});
    else if (!m_selection->current().isNone())
        m_selection->select({});
    else
        return false;
    update();
    return true;
}

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    m_scale.setWidth(width());
    m_scale.setBreakWidth(breakWidth());
    m_layout.reset();
    m_labels.clear();
    if (!m_movedByReader)
        fitAll();
    else
        viewMoved();
    QWidget::resizeEvent(event);
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_layout.reset();
        m_labels.clear();
        m_scale.setBreakWidth(breakWidth());
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace dateline
