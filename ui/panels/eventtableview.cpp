#include "panels/eventtableview.h"

#include "settings/settings.h"
#include "words/typenames.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

const QLatin1StringView columnsKey("eventTable/columns");
const QLatin1StringView widthsKey("eventTable/widths");
constexpr int narrowest = 48;
constexpr int widest = 4000; ///< of a width that somebody wrote into the settings

constexpr int leastTarget = 24; ///< a row's height, for those who point with less than a steady hand

int sectionOf(EventColumn column)
{
    return static_cast<int>(column);
}

} // namespace

EventTableView::EventTableView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leads on to the next pane, as in the other lists
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    // One height for all rows: no row is measured before it is looked at, nor afterwards.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    fitRows();
    horizontalHeader()->setMinimumSectionSize(narrowest);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(sectionOf(EventColumn::Date), Qt::AscendingOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int, int width) {
        if (m_fitting || width == 0)
            return;
        m_widthsChosen = true;
        keepColumns();
    });
}

void EventTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // To paint itself the header asks of each column whether all its cells are selected, and with a million rows that
    // takes longer than everything else together. It has a selection of its own, in which there is never anything.
    if (model)
        horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, horizontalHeader()));
}

void EventTableView::restoreColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const Settings settings;
    const QStringList shown = settings.value(columnsKey).toStringList();
    const QVariantMap widths = settings.value(widthsKey).toMap();
    const bool anyKnown = std::any_of(allEventColumns.begin(), allEventColumns.end(),
                                      [&](EventColumn column) { return shown.contains(eventColumnName(column)); });
    m_widthsChosen = !widths.isEmpty();
    for (const EventColumn column : allEventColumns) {
        const QString name(eventColumnName(column));
        setColumnHidden(sectionOf(column), anyKnown ? !shown.contains(name) : !isUsual(column));
        if (const int width = widths.value(name).toInt(); width > 0)
            setColumnWidth(sectionOf(column), std::clamp(width, narrowest, widest));
    }
    fitColumns();
}

std::vector<EventColumn> EventTableView::shownColumns() const
{
    std::vector<EventColumn> columns;
    for (const EventColumn column : allEventColumns) {
        if (!isColumnHidden(sectionOf(column)))
            columns.push_back(column);
    }
    return columns;
}

int EventTableView::firstColumn() const
{
    return sectionOf(shownColumns().front());
}

void EventTableView::setColumnShown(EventColumn column, bool shown)
{
    if (shown == !isColumnHidden(sectionOf(column)) || (!shown && shownColumns().size() == 1))
        return;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        setColumnHidden(sectionOf(column), !shown);
    }
    fitColumns();
    keepColumns();
    Q_EMIT columnsChanged();
}

void EventTableView::resetColumns()
{
    Settings settings;
    settings.remove(columnsKey);
    settings.remove(widthsKey);
    restoreColumns();
    Q_EMIT columnsChanged();
}

void EventTableView::keepColumns() const
{
    QStringList shown;
    QVariantMap widths;
    for (const EventColumn column : shownColumns()) {
        shown.append(eventColumnName(column));
        widths.insert(eventColumnName(column), columnWidth(sectionOf(column)));
    }
    Settings settings;
    settings.setValue(columnsKey, shown);
    if (m_widthsChosen)
        settings.setValue(widthsKey, widths);
}

/// In which its title can be read, and of the status each of its few words.
int EventTableView::leastWidth(EventColumn column) const
{
    int least = std::max(narrowest, horizontalHeader()->sectionSizeHint(sectionOf(column)));
    if (column == EventColumn::Status) {
        const int beside = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1) +
                           fontMetrics().averageCharWidth();
        for (const EventStatus status :
             {EventStatus::Happened, EventStatus::Scheduled, EventStatus::Possible, EventStatus::Denied})
            least = std::max(least, fontMetrics().horizontalAdvance(eventStatusTitle(status)) + beside);
    }
    return least;
}

void EventTableView::fitColumns()
{
    if (m_widthsChosen || !model())
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const std::vector<EventColumn> columns = shownColumns();
    int shares = 0;
    int left = viewport()->width(); // beyond what each needs
    for (const EventColumn column : columns) {
        shares += eventColumnShare(column);
        left -= leastWidth(column);
    }
    left = std::max(0, left);
    for (const EventColumn column : columns) {
        const int share = left * eventColumnShare(column) / std::max(shares, 1);
        setColumnWidth(sectionOf(column), leastWidth(column) + share);
        left -= share;
        shares -= eventColumnShare(column);
    }
}

void EventTableView::keyboardSearch(const QString &typed)
{
    // Looking through a million rows for one that begins so would hold everything up; the filter finds more, too.
    Q_EMIT textTyped(typed);
}

bool EventTableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // The window has these for the article.
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FontChange)
        fitRows();
    return QTableView::event(event);
}

void EventTableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(std::max(fontMetrics().height() + 6, leastTarget));
}

void EventTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT showRequested(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void EventTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EventTableView::leaveEvent(QEvent *event)
{
    Q_EMIT pointerLeft();
    QTableView::leaveEvent(event);
}

// Of our own and not QAbstractItemView's: that asks for every selected cell at each move of the pointer, and there may
// be millions. A drag that begins on a row that is not selected selects rows, as ever.
void EventTableView::mousePressEvent(QMouseEvent *event)
{
    m_pressedSelected.reset();
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const bool holds = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid() &&
                       selectionModel()->isSelected(index);
    if (!holds) {
        QTableView::mousePressEvent(event);
        return;
    }
    m_pressedSelected = point;
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void EventTableView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedSelected || !event->buttons().testFlag(Qt::LeftButton)) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    const int moved = (event->position().toPoint() - *m_pressedSelected).manhattanLength();
    if (moved < QApplication::startDragDistance())
        return;
    m_pressedSelected.reset();
    Q_EMIT dragRequested();
}

void EventTableView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(m_pressedSelected, std::nullopt);
    if (!pressed) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex index = indexAt(*pressed);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT clicked(index);
}

void EventTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT showRequested(1);
}

QModelIndex EventTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows > 0 && (action == MoveHome || action == MoveEnd)) {
        const int column = currentIndex().isValid() ? currentIndex().column() : firstColumn();
        return model()->index(action == MoveHome ? 0 : rows - 1, column);
    }
    return QTableView::moveCursor(action, modifiers);
}

} // namespace dateline
