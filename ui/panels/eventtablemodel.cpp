#include "panels/eventtablemodel.h"

#include "base/memoryguard.h"
#include "timeline/timelinewords.h"
#include "words/searchfold.h"

#include <QFont>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace dateline {

namespace {

/// Fewer events are sorted and filtered in less than a frame, and showing them at once keeps the table from lagging.
constexpr std::size_t eventsAtOnce = 2000;

/// Whether everything that the one finds is among what the other found: somebody typed on.
bool narrows(const EventTableWish &wish, const EventTableWish &before)
{
    const auto isFound = [&](const QString &word) {
        return std::any_of(wish.words.begin(), wish.words.end(),
                           [&](const QString &longer) { return longer.contains(word); });
    };
    return wish.searched == before.searched && std::all_of(before.words.begin(), before.words.end(), isFound);
}

} // namespace

EventTableModel::EventTableModel(const TimelineModel *events, QObject *parent)
    : QAbstractTableModel(parent), m_events(events)
{
    connect(events, &QAbstractItemModel::modelReset, this, &EventTableModel::update);
    setSearched(usualEventColumns());
    update();
}

EventTableModel::~EventTableModel()
{
    m_cancel.cancel();
}

void EventTableModel::setSort(EventColumn column, Qt::SortOrder order)
{
    if (column == m_wish.column && order == m_wish.order)
        return;
    m_wish.column = column;
    m_wish.order = order;
    update();
}

void EventTableModel::setFilter(const QString &typed)
{
    QStringList words = searchWords(typed);
    if (words == m_wish.words)
        return;
    m_wish.words = std::move(words);
    update();
}

void EventTableModel::setSearched(std::vector<EventColumn> columns)
{
    std::erase(columns, EventColumn::Paragraphs);
    if (columns == m_wish.searched)
        return;
    m_wish.searched = std::move(columns);
    if (!m_wish.words.isEmpty())
        update();
}

void EventTableModel::setStrong(EventRows rows)
{
    if (rows == m_strong)
        return;
    m_strong = std::move(rows);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::FontRole});
}

EventTableModel::Shown EventTableModel::made(std::shared_ptr<const TimelineItems> items, const Shown &before,
                                             EventTableWish wish, const CancelToken &cancel)
{
    Shown shown;
    const bool sameEvents = before.texts && before.texts->items() == items;
    shown.texts = sameEvents ? before.texts : std::make_shared<const EventTableTexts>(std::move(items));
    shown.wish = std::move(wish);
    if (shown.wish.isTimeOrder())
        return shown;
    const EventTableTexts &texts = *shown.texts;
    const bool sameSort =
        sameEvents && before.sorted && before.wish.column == shown.wish.column && before.wish.order == shown.wish.order;
    shown.sorted =
        sameSort
            ? before.sorted
            : std::make_shared<const EventRows>(sortedEventRows(texts, shown.wish.column, shown.wish.order, cancel));
    const bool among = sameSort && before.order && narrows(shown.wish, before.wish);
    EventRows rows = matchingEventRows(texts, among ? before.order->rows : *shown.sorted, shown.wish.words,
                                       shown.wish.searched, cancel);
    shown.order = std::make_shared<const EventTableOrder>(eventTableOrder(texts, std::move(rows)));
    return shown;
}

void EventTableModel::update()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    const quint64 run = ++m_run;
    const std::shared_ptr<const TimelineItems> items = m_events ? m_events->items() : nullptr;
    if (!items || items->rows.size() <= eventsAtOnce) {
        show(items ? made(items, m_shown, m_wish, m_cancel) : Shown());
        setBusy(false);
        return;
    }
    auto *watcher = new QFutureWatcher<Shown>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run] {
        watcher->deleteLater();
        if (run != m_run)
            return;
        show(watcher->result());
        setBusy(false);
    });
    watcher->setFuture(QtConcurrent::run([items, shown = m_shown, wish = m_wish, cancel = m_cancel] {
        return withinMemoryOr({}, [&] { return made(items, shown, wish, cancel); });
    }));
    setBusy(true);
}

void EventTableModel::show(Shown shown)
{
    beginResetModel();
    if (!shown.texts || !m_shown.texts || shown.texts->items() != m_shown.texts->items())
        m_strong.clear(); // these were rows of other items
    m_shown = std::move(shown);
    endResetModel();
}

void EventTableModel::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

int EventTableModel::timelineRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    return m_shown.order ? m_shown.order->rows[static_cast<std::size_t>(row)] : row;
}

int EventTableModel::rowOfTimelineRow(int timelineRow) const
{
    if (timelineRow < 0 || timelineRow >= allCount())
        return -1;
    return m_shown.order ? m_shown.order->places[static_cast<std::size_t>(timelineRow)] : timelineRow;
}

int EventTableModel::eventOfRow(int row) const
{
    const int on = timelineRow(row);
    return on < 0 ? -1 : m_shown.texts->eventOfRow(on);
}

int EventTableModel::rowOfEvent(int event) const
{
    return m_shown.texts ? rowOfTimelineRow(m_shown.texts->rowOfEvent(event)) : -1;
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_shown.texts)
        return 0;
    return m_shown.order ? static_cast<int>(m_shown.order->rows.size()) : m_shown.texts->count();
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allEventColumns.size());
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = timelineRow(index.row());
    const int event = eventOfRow(index.row());
    const auto column = static_cast<EventColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_shown.texts->text(row, column);
    case Qt::AccessibleTextRole: // one cell tells the whole row: the one that the keyboard comes to first
        return column == EventColumn::Date ? m_shown.texts->sentence(row) : m_shown.texts->text(row, column);
    case Qt::ToolTipRole:
        return eventCard(m_shown.texts->analysis(), event, QLocale(), m_shown.texts->items()->articleTitle(event));
    case Qt::FontRole:
        if (std::binary_search(m_strong.begin(), m_strong.end(), row)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto column = static_cast<EventColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return eventColumnTitle(column);
    case Qt::ToolTipRole:
        return eventColumnHint(column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return QAbstractTableModel::headerData(section, orientation, role);
    }
}

} // namespace dateline
