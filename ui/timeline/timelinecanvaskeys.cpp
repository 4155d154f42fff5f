// How the reader moves through TimelineCanvas with the keyboard.

#include "timeline/timelinecanvas.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace dateline {

namespace {

constexpr double panShare = 0.1;
constexpr double pageShare = 0.8;

} // namespace

void TimelineCanvas::setFocusRow(int row)
{
    m_focusRow = row;
    if (row >= 0 && isCurrentAnalysis()) {
        showRow(row);
        hoverEvent(m_model->eventOfRow(row));
        tellFocus();
    }
    update();
}

/// To assistive programs.
void TimelineCanvas::tellFocus() const
{
    if (!hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(const_cast<TimelineCanvas *>(this), QAccessible::Focus);
    event.setChild(m_focusRow);
    QAccessible::updateAccessibility(&event);
}

void TimelineCanvas::selectRow(int row)
{
    if (row < 0 || row >= m_model->datedCount() || !isCurrentAnalysis())
        return;
    showRow(row);
    chooseEvent(m_model->eventOfRow(row));
}

bool TimelineCanvas::focusNextPrevChild(bool next)
{
    int row = m_focusRow < 0 ? (next ? 0 : m_model->datedCount() - 1) : m_focusRow + (next ? 1 : -1);
    // Items under one "+7" are one stop.
    const int at = m_focusRow < 0 ? -1 : m_scene.clusterOfRow(m_focusRow);
    if (at >= 0) {
        const ItemCluster cluster = m_scene.visibleClusters()[static_cast<std::size_t>(at)];
        while (m_scene.isInCluster(cluster, row))
            row += next ? 1 : -1;
    }
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

/// To the nearest event in a lane above or below.
void TimelineCanvas::focusBeside(int step)
{
    const QRectF lanes = m_scene.lanesRect();
    QRectF from = rectOfRow(m_focusRow);
    if (from.isEmpty())
        from = QRectF(lanes.left(), step > 0 ? lanes.top() - 1 : lanes.bottom(), 1, 1);
    double nearest = std::numeric_limits<double>::max();
    int found = -1;
    const auto consider = [&](int row, const QRectF &place) {
        const double down = step * (place.center().y() - from.center().y());
        const bool inView = place.right() > lanes.left() && place.left() < lanes.right();
        const double distance = 4 * down + std::abs(place.left() - from.left());
        if (row != m_focusRow && inView && down > 1 && distance < nearest) {
            nearest = distance;
            found = row;
        }
    };
    const TimelineLayout layout = laneLayout();
    for (const PlacedItem &item : layout.items)
        consider(item.item, rectOfRow(item.item));
    for (const ItemCluster &cluster : m_scene.visibleClusters()) {
        const int row = m_scene.itemsOf(cluster, 1).front();
        consider(row, rectOfRow(row));
    }
    if (found >= 0)
        setFocusRow(found);
    else
        m_scroll->triggerAction(step > 0 ? QScrollBar::SliderSingleStepAdd : QScrollBar::SliderSingleStepSub);
}

/// From event to event, choosing the days from where one began to where one is.
void TimelineCanvas::brushByKey(int step)
{
    const int last = m_model->datedCount() - 1;
    if (last < 0)
        return;
    if (m_focusRow < 0)
        m_focusRow = std::max(m_emphasis.current, 0);
    if (m_brushRow < 0 || !m_selection->brushed())
        m_brushRow = m_focusRow; // the first press chooses the event itself
    else
        m_focusRow += step;
    setFocusRow(std::clamp(m_focusRow, 0, last));
    const auto &dated = m_model->items()->dated;
    TimeStretch days{std::numeric_limits<TimeSecond>::max(), std::numeric_limits<TimeSecond>::min()};
    for (const int row : {m_brushRow, m_focusRow}) {
        const TimelineItem &item = dated[static_cast<std::size_t>(std::clamp(row, 0, last))];
        days = {std::min(days.start, item.start), std::max(days.end, item.end)};
    }
    m_selection->brush(DayRange{dayAt(days.start), dayAt(std::max(days.end - 1, days.start))});
}

/// The keys that move the view or the focus; false for all others.
bool TimelineCanvas::keyMoves(const QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        shift ? brushByKey(step) : panBy(step * panShare, true);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        focusBeside(event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        panBy(event->key() == Qt::Key_PageUp ? -pageShare : pageShare, true);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_F:
        fitSelection();
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        setFocusRow(event->key() == Qt::Key_End || m_model->datedCount() == 0 ? m_model->datedCount() - 1 : 0);
        return true;
    case Qt::Key_Backspace:
        shift ? redoZoom() : undoZoom();
        return true;
    default:
        return false;
    }
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    // With Ctrl and Alt they are commands of the window.
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && keyMoves(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activateRow(m_focusRow);
    case Qt::Key_Space:
        return showCard(m_focusRow);
    case Qt::Key_Escape:
        if (clearOne())
            return;
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// What Esc does: a card, a drag, then the brush, then what is selected; false where there is nothing left to clear.
bool TimelineCanvas::clearOne()
{
    if (QToolTip::isVisible())
        QToolTip::hideText();
    else if (m_drag != Drag::None)
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

/// What the pointer would be told, for those who use none.
void TimelineCanvas::showCard(int row)
{
    const QRectF place = rectOfRow(row);
    if (place.isEmpty())
        return;
    const int cluster = m_scene.clusterOfRow(row);
    const QString words = cluster < 0 ? m_model->index(row).data(TimelineModel::CardRole).toString()
                                      : clusterCard(m_scene.visibleClusters()[static_cast<std::size_t>(cluster)]);
    const QRectF lanes = m_scene.lanesRect();
    const QPointF below(std::clamp(place.left(), lanes.left(), lanes.right() - 40), place.bottom());
    QToolTip::showText(mapToGlobal(below.toPoint()), words, this, {}, 60000);
}

} // namespace dateline
