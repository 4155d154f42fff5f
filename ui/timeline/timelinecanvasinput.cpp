// How the reader moves through TimelineCanvas with pointer, wheel and touchpad.

#include "timeline/timelinecanvas.h"

#include "words/tooltiptext.h"

#include <QApplication>
#include <QDrag>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {

namespace {

/// One notch of a wheel (120 units) zooms by this.
constexpr double wheelZoom = 1.25;
/// and pans by this many pixels.
constexpr double wheelPan = 80;

} // namespace

int TimelineCanvas::rowAt(const QPointF &place)
{
    const TimelineScene::Hit hit = m_scene.hitAt(place);
    if (hit.cluster < 0)
        return hit.row;
    const ItemCluster cluster = m_scene.visibleClusters()[static_cast<std::size_t>(hit.cluster)];
    return m_scene.itemsOf(cluster, 1).front();
}

void TimelineCanvas::activateRow(int row)
{
    if (row < 0 || row >= m_model->datedCount() || !isCurrentAnalysis())
        return;
    if (const int cluster = m_scene.clusterOfRow(row); cluster >= 0)
        openCluster(m_scene.visibleClusters()[static_cast<std::size_t>(cluster)]);
    else
        chooseEvent(m_model->eventOfRow(row));
}

void TimelineCanvas::chooseEvent(int event)
{
    if (m_model->items()->isOwn(event))
        m_selection->select(Target::event(event), true);
    else
        Q_EMIT otherEventChosen(event);
}

/// -1 for none.
void TimelineCanvas::hoverEvent(int event)
{
    const bool own = event < 0 || m_model->items()->isOwn(event);
    const int before = std::exchange(m_hoveredOther, own ? -1 : event);
    m_selection->hover(own && event >= 0 ? Target::event(event) : Target{});
    if (m_hoveredOther != before)
        followSelection();
}

void TimelineCanvas::activateHit(const TimelineScene::Hit &hit)
{
    if (!isCurrentAnalysis())
        return;
    if (hit.cluster >= 0)
        openCluster(m_scene.visibleClusters()[static_cast<std::size_t>(hit.cluster)]);
    else if (hit.event >= 0)
        chooseEvent(hit.event);
}

void TimelineCanvas::hoverAt(const QPointF &place)
{
    if (!isCurrentAnalysis())
        return;
    const TimelineScene::Hit hit = m_scene.hitAt(place);
    setCursor(hit.isNone() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    hoverEvent(hit.row >= 0 ? hit.event : -1);
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_scene.isEmpty() || event->position().x() < m_scene.headerWidth())
        return;
    m_pressedAt = event->position();
    m_draggedTo = m_pressedAt;
    m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::Brush : Drag::Pressed;
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::Pressed && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        if (dragsEvent())
            return;
        m_drag = Drag::Pan;
        m_draggedTo = m_pressedAt;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Pan) {
        const QPointF moved = at - m_draggedTo;
        m_draggedTo = at;
        panBy(-moved.x() / m_scene.scale().width());
        if (m_scroll->isVisible())
            m_scroll->setValue(m_scroll->value() - static_cast<int>(moved.y()));
    } else if (m_drag == Drag::Brush) {
        m_draggedTo = at;
        update();
    } else if (m_drag == Drag::None && !m_scene.isEmpty()) {
        hoverAt(at);
    }
}

/// What is selected is taken along; anything else that is dragged moves the time.
bool TimelineCanvas::dragsEvent()
{
    const TimelineScene::Hit hit = m_scene.hitAt(m_pressedAt);
    if (!isCurrentAnalysis() || hit.cluster >= 0 || hit.event < 0 || m_selection->current() != Target::event(hit.event))
        return false;
    m_drag = Drag::None;
    auto text = std::make_unique<QMimeData>();
    text->setText(eventAsText(hit.event));
    dragOut(std::move(text));
    return true;
}

void TimelineCanvas::dragOut(std::unique_ptr<QMimeData> event)
{
    auto *drag = new QDrag(this); // deletes itself
    drag->setMimeData(event.release());
    drag->exec(Qt::CopyAction); // QDrag has no other way than to wait for the drop
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
        m_focusRow = rowAt(event->position());
        activateHit(m_scene.hitAt(event->position()));
    }
    update();
}

void TimelineCanvas::brushTo(double x)
{
    const double left = std::min(x, m_pressedAt.x());
    const double right = std::max(x, m_pressedAt.x());
    const auto timeAt = [this](double at) { return m_scene.scale().timeAt(at - m_scene.headerWidth()); };
    if (right - left < QApplication::startDragDistance())
        m_selection->brush({});
    else
        m_selection->brush(DayRange{dayAt(timeAt(left)), dayAt(timeAt(right) - 1)});
}

void TimelineCanvas::leaveEvent(QEvent *event)
{
    if (isCurrentAnalysis())
        hoverEvent(-1);
    QWidget::leaveEvent(event);
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    if (m_scene.isEmpty()) {
        event->ignore();
        return;
    }
    const QPoint angle = event->angleDelta();
    const QPoint pixels = event->pixelDelta();
    // Up and down pan as well: a plain wheel has nothing else.
    const int turned = std::abs(angle.x()) > std::abs(angle.y()) ? angle.x() : angle.y();
    const int exact = std::abs(pixels.x()) > std::abs(pixels.y()) ? pixels.x() : pixels.y();
    const double moved = pixels.isNull() ? turned * wheelPan / 120 : exact;
    const bool overNames = event->position().x() < m_scene.headerWidth();
    if (event->modifiers() & Qt::ControlModifier)
        zoomAt(event->position().x(), std::pow(wheelZoom, turned / 120.0), TimelineMover::Kind::Wheel);
    else if (m_scroll->isVisible() && (overNames || event->modifiers() & Qt::ShiftModifier))
        m_scroll->setValue(m_scroll->value() - static_cast<int>(moved));
    else
        panBy(-moved / m_scene.scale().width());
    event->accept();
}

/// Two fingers on a screen.
bool TimelineCanvas::takeGesture(const QGestureEvent *event)
{
    const auto *pinch = static_cast<const QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (pinch == nullptr)
        return false;
    if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)
        zoomAt(mapFromGlobal(pinch->hotSpot()).x(), std::max(pinch->scaleFactor(), 0.1), TimelineMover::Kind::Wheel);
    if (pinch->changeFlags() & QPinchGesture::CenterPointChanged)
        panBy((pinch->lastCenterPoint().x() - pinch->centerPoint().x()) / m_scene.scale().width());
    return true;
}

bool TimelineCanvas::event(QEvent *event)
{
    if (m_scene.isEmpty())
        return QWidget::event(event);
    if (event->type() == QEvent::Gesture)
        return takeGesture(static_cast<QGestureEvent *>(event)) || QWidget::event(event);
    if (event->type() == QEvent::NativeGesture) { // two fingers on a touchpad
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position().x(), std::max(1 + gesture->value(), 0.1), TimelineMover::Kind::Wheel);
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const TimelineScene::Hit hit = m_scene.hitAt(help->pos());
        QString words = toolTipText(m_scene.groupAt(help->pos()));
        if (hit.row >= 0)
            words = m_model->index(hit.row).data(TimelineModel::CardRole).toString();
        else if (hit.cluster >= 0)
            words = clusterCard(m_scene.visibleClusters()[static_cast<std::size_t>(hit.cluster)]);
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

QString TimelineCanvas::clusterCard(const ItemCluster &cluster) const
{
    constexpr std::size_t most = 12;
    QStringList lines;
    for (const std::int32_t item : m_scene.itemsOf(cluster, most)) {
        const QModelIndex row = m_model->index(item);
        lines.append(tr("%1: %2", "date, what happened")
                         .arg(row.data(TimelineModel::DateTextRole).toString(), row.data().toString())
                         .toHtmlEscaped());
    }
    if (const int more = cluster.count - static_cast<int>(lines.size()); more > 0)
        lines.append(tr("and %n more", nullptr, more));
    return QStringLiteral("<table width=\"380\"><tr><td>%1</td></tr></table>").arg(lines.join(QStringLiteral("<br>")));
}

} // namespace dateline
