#include "timeline/timelinetray.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr int closedRows = 1;
constexpr int openRows = 5;
constexpr double gap = 6;
constexpr double padding = 7;
constexpr double longestChip = 260;

} // namespace

TimelineTray::TimelineTray(Document *document, Selection *selection, TimelineModel *model, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(model)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Undated events"));
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineTray::takeItems);
    connect(selection, &Selection::currentChanged, this, &TimelineTray::followSelection);
    connect(selection, &Selection::namesChanged, this, &TimelineTray::followSelection);
    connect(selection, &Selection::hoveredChanged, this, &TimelineTray::followSelection);
    takeItems();
}

void TimelineTray::setColours(const TimelineColours &colours)
{
    m_colours = colours;
    update();
}

void TimelineTray::takeItems()
{
    m_open = false;
    m_focus = -1;
    m_hoveredOther = -1;
    layoutChips();
    setVisible(undatedCount() > 0);
    followSelection();
}

void TimelineTray::followSelection()
{
    m_emphasis = {};
    if (isCurrentAnalysis()) {
        const TimelineItems &items = *m_model->items();
        m_emphasis = timelineEmphasis(items, items.indexFrom(*m_document->index()), m_selection->current(),
                                      m_selection->hovered(), m_selection->names());
        if (m_hoveredOther >= 0)
            m_emphasis.hovered = {items.rows[static_cast<std::size_t>(m_hoveredOther)]};
    }
    update();
}

bool TimelineTray::isCurrentAnalysis() const
{
    return m_model->items() && m_model->items()->own() == m_document->analysis();
}

void TimelineTray::layoutChips()
{
    m_chips.clear();
    m_more = {};
    const double height = fontMetrics().height() + 6;
    const double start = fontMetrics().horizontalAdvance(tr("undated:")) + 2 * gap;
    const double moreWidth = fontMetrics().horizontalAdvance(QStringLiteral("+9999")) + 2 * padding;
    const int rows = m_open ? openRows : closedRows;
    double x = start;
    int row = 0;
    for (int place = 0; place < undatedCount(); ++place) {
        const QString label = m_model->index(m_model->datedCount() + place).data().toString();
        const double longest = std::min(longestChip, std::max(width() - start - moreWidth - 3 * gap, 60.0));
        const QString text = fontMetrics().elidedText(label, Qt::ElideRight, static_cast<int>(longest));
        const double wide = fontMetrics().horizontalAdvance(text) + 2 * padding;
        const bool last = place + 1 == undatedCount();
        const double room = width() - gap - (row + 1 == rows && !last ? moreWidth + gap : 0);
        if (x + wide > room && x > start) {
            if (row + 1 == rows) {
                m_more = {QRectF(x, 2 + row * (height + 3), moreWidth, height), {}};
                break;
            }
            ++row;
            x = start;
        }
        m_chips.push_back({QRectF(x, 2 + row * (height + 3), wide, height), text});
        x += wide + gap;
    }
    if (hidden() > 0)
        m_more.text = QStringLiteral("+%1").arg(hidden());
    if (m_rows != row + 1) {
        m_rows = row + 1;
        updateGeometry();
    }
    update();
}

int TimelineTray::hidden() const
{
    return undatedCount() - static_cast<int>(m_chips.size());
}

QSize TimelineTray::sizeHint() const
{
    return {300, m_rows * (fontMetrics().height() + 9) + 3};
}

QRectF TimelineTray::rectOf(int place)
{
    const bool shown = place >= 0 && static_cast<std::size_t>(place) < m_chips.size();
    return shown ? m_chips[static_cast<std::size_t>(place)].place : QRectF();
}

/// -1 for none.
int TimelineTray::eventAt(int place) const
{
    return place < 0 || !isCurrentAnalysis() ? -1 : m_model->eventOfRow(m_model->datedCount() + place);
}

void TimelineTray::hoverPlace(int place)
{
    const int event = eventAt(place);
    const bool own = event < 0 || m_model->items()->isOwn(event);
    const int before = std::exchange(m_hoveredOther, own ? -1 : event);
    m_selection->hover(own && event >= 0 ? Target::event(event) : Target{});
    if (m_hoveredOther != before)
        followSelection();
}

int TimelineTray::chipAt(const QPointF &place) const
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i].place.contains(place))
            return static_cast<int>(i);
    }
    return -1;
}

void TimelineTray::activate(int place)
{
    const int event = eventAt(place);
    if (event >= 0 && m_model->items()->isOwn(event))
        m_selection->select(Target::event(event), true);
    else if (event >= 0)
        Q_EMIT otherEventChosen(event);
}

void TimelineTray::setFocusPlace(int place)
{
    m_focus = place;
    if (place >= static_cast<int>(m_chips.size()) && !m_open) {
        m_open = true;
        layoutChips();
    }
    if (isCurrentAnalysis())
        hoverPlace(place);
    if (hasFocus()) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(place);
        QAccessible::updateAccessibility(&focused);
    }
    update();
}

void TimelineTray::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_colours.background);
    painter.setPen(m_colours.dimmed);
    const double height = fontMetrics().height() + 6;
    painter.drawText(QRectF(gap, 2, width(), height), Qt::AlignLeft | Qt::AlignVCenter, tr("undated:"));
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const std::int32_t row = m_model->datedCount() + static_cast<std::int32_t>(i);
        const bool current = m_emphasis.current == row;
        const bool hovered = m_emphasis.isHovered(row);
        const bool focused = hasFocus() && m_focus == static_cast<int>(i);
        painter.setPen(focused ? QPen(m_colours.text, 1.2, Qt::DashLine) : QPen(m_colours.border, 1));
        painter.setBrush(current ? m_colours.current : hovered ? m_colours.hover : m_colours.background);
        painter.drawRoundedRect(m_chips[i].place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(m_emphasis.isDimmed(row) ? m_colours.dimmed : m_colours.text);
        painter.drawText(m_chips[i].place, Qt::AlignCenter, m_chips[i].text);
    }
    if (m_more.text.isEmpty())
        return;
    painter.setPen(QPen(m_colours.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_more.place.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2);
    painter.setPen(m_colours.text);
    painter.drawText(m_more.place, Qt::AlignCenter, m_more.text);
}

void TimelineTray::mouseMoveEvent(QMouseEvent *event)
{
    const int chip = chipAt(event->position());
    setCursor(chip >= 0 || m_more.place.contains(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (isCurrentAnalysis())
        hoverPlace(chip);
}

void TimelineTray::leaveEvent(QEvent *event)
{
    if (isCurrentAnalysis())
        hoverPlace(-1);
    QWidget::leaveEvent(event);
}

void TimelineTray::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int chip = chipAt(event->position());
    if (chip >= 0) {
        activate(chip);
    } else if (!m_more.text.isEmpty() && m_more.place.contains(event->position())) {
        m_open = true;
        layoutChips();
    } else if (m_open) {
        m_open = false;
        layoutChips();
    }
}

bool TimelineTray::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int chip = chipAt(help->pos());
        const QModelIndex row = m_model->index(m_model->datedCount() + chip);
        QToolTip::showText(help->globalPos(), chip < 0 ? QString() : row.data(TimelineModel::CardRole).toString(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

/// For those who use no pointer.
void TimelineTray::showCard(int place)
{
    const QRectF chip = rectOf(place);
    const QModelIndex row = m_model->index(m_model->datedCount() + place);
    if (!chip.isEmpty())
        QToolTip::showText(mapToGlobal(chip.bottomLeft().toPoint()), row.data(TimelineModel::CardRole).toString(), this,
                           {}, 60000);
}

void TimelineTray::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int place = byKey ? m_focus : chipAt(event->pos());
    if (eventAt(place) < 0)
        return;
    const QPoint below = mapToGlobal(rectOf(place).bottomLeft().toPoint());
    Q_EMIT menuRequested(eventAt(place), byKey ? below : event->globalPos());
    event->accept();
}

bool TimelineTray::focusNextPrevChild(bool next)
{
    const int place = m_focus < 0 ? (next ? 0 : undatedCount() - 1) : m_focus + (next ? 1 : -1);
    if (place < 0 || place >= undatedCount())
        return QWidget::focusNextPrevChild(next);
    setFocusPlace(place);
    return true;
}

void TimelineTray::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setFocusPlace(event->reason() == Qt::TabFocusReason ? 0 : undatedCount() - 1);
    QWidget::focusInEvent(event);
}

void TimelineTray::focusOutEvent(QFocusEvent *event)
{
    m_focus = -1;
    if (isCurrentAnalysis())
        hoverPlace(-1);
    QWidget::focusOutEvent(event);
    update();
}

void TimelineTray::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate(m_focus);
    else if (event->key() == Qt::Key_Space)
        showCard(m_focus);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        setFocusPlace(
            std::clamp(m_focus + (event->key() == Qt::Key_Left ? -1 : 1), 0, std::max(undatedCount() - 1, 0)));
    else
        QWidget::keyPressEvent(event);
}

void TimelineTray::resizeEvent(QResizeEvent *event)
{
    layoutChips();
    QWidget::resizeEvent(event);
}

} // namespace dateline
