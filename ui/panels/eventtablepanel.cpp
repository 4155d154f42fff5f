#include "panels/eventtablepanel.h"

#include "panels/eventtableview.h"
#include "panels/flatlist.h"
#include "timeline/timelineemphasis.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace dateline {

namespace {

/// More rows than anybody selects one by one; a larger selection is not kept when rows are sorted anew.
constexpr qsizetype mostKept = 1000;
/// How long the panel says that something was copied.
constexpr std::chrono::seconds copiedShown(4);

} // namespace

EventTablePanel::EventTablePanel(Document *document, Selection *selection, const TimelineModel *events, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(events), m_filter(new QLineEdit(this)),
      m_count(new QLabel(this)), m_stack(new QStackedWidget(this)), m_table(new EventTableView(this)),
      m_empty(new QLabel(this))
{
    setUpFilter(m_filter, tr("Filter events"));
    m_filter->setToolTip(tr("Shows the events that have all of these words in one of the columns"));
    m_filter->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(8);
    setUpTable();

    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);

    connectAll();
    showState();
    followSelection();
}

void EventTablePanel::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Events in the article"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->restoreColumns();
}

void EventTablePanel::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, &m_model, &EventTableModel::setFilter);
    const auto search = [this] { m_model.setSearched(m_table->shownColumns()); };
    search();
    connect(m_table, &EventTableView::columnsChanged, this, search);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &EventTablePanel::sortBy);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, &EventTablePanel::showHeaderMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EventTablePanel::showRowMenu);
    connect(m_table, &EventTableView::showRequested, this, &EventTablePanel::showInText);
    connect(m_table, &EventTableView::copyRequested, this, &EventTablePanel::copy);
    connect(m_table, &EventTableView::dragRequested, this, &EventTablePanel::dragSelected);
    connect(m_table, &EventTableView::textTyped, this, [this](const QString &text) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->setText(m_filter->text() + text);
    });
    connect(m_table, &QAbstractItemView::entered, this, [this](const QModelIndex &index) {
        const int event = m_model.eventOfRow(index.row());
        if (isCurrentAnalysis())
            m_selection->hover(isOwn(event) ? Target::event(event) : Target{});
    });
    connect(m_table, &EventTableView::pointerLeft, this, [this] { m_selection->hover({}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventTablePanel::followRow);
    connect(m_table, &QAbstractItemView::clicked, this, &EventTablePanel::followRow);
    // Assistive programs select a row without making it current.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QItemSelection chosen = m_table->selectionModel()->selection();
        if (chosen.size() == 1 && chosen.first().height() == 1 &&
            !m_selection->current().is(Target::Kind::Event, m_model.eventOfRow(chosen.first().top())))
            followRow(chosen.first().topLeft());
    });

    // The table and its selection model, which were connected before, forget everything in between.
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &EventTablePanel::keepRows);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventTablePanel::restoreRows);
    connect(&m_model, &EventTableModel::busyChanged, this, &EventTablePanel::showState);
    connect(m_document, &Document::stateChanged, this, &EventTablePanel::showState);
    connect(m_document, &Document::progressChanged, this, &EventTablePanel::showState);
    connect(m_selection, &Selection::currentChanged, this, &EventTablePanel::followSelection);
    connect(m_selection, &Selection::namesChanged, this, &EventTablePanel::followSelection);
    connect(&m_copier, &EventTableCopier::started, this,
            [this](int rows) { m_count->setText(tr("Copying %Ln event(s)…", nullptr, rows)); });
    connect(&m_copier, &EventTableCopier::copied, this, [this](int rows) {
        m_count->setText(tr("%Ln event(s) copied", nullptr, rows));
        QTimer::singleShot(copiedShown, this, &EventTablePanel::showCount);
    });
}

bool EventTablePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_filter || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        event->accept(); // the window has a use for it too
        if (event->type() == QEvent::KeyPress)
            m_filter->clear();
        return true;
    }
    const bool down = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (event->type() == QEvent::KeyPress && down && m_model.rowCount() > 0) {
        m_table->setFocus();
        if (!m_table->selectionModel()->hasSelection())
            m_table->setCurrentIndex(m_model.index(0, m_table->firstColumn()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool EventTablePanel::isCurrentAnalysis() const
{
    return m_model.texts() && m_model.texts()->items()->own() == m_document->analysis();
}

bool EventTablePanel::isOwn(int event) const
{
    return m_model.texts() && m_model.texts()->items()->isOwn(event);
}

void EventTablePanel::keepRows()
{
    m_kept = {};
    if (!m_model.texts())
        return;
    m_kept.items = m_model.texts()->items();
    m_kept.current = m_model.timelineRow(m_table->currentIndex().row());
    qsizetype count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        count += range.height();
    if (count <= mostKept)
        m_kept.selected = selectedRows();
}

void EventTablePanel::restoreRows()
{
    const QScopedValueRollback following(m_following, true);
    if (m_model.texts() && m_kept.items == m_model.texts()->items()) {
        QItemSelection rows;
        for (const std::int32_t kept : m_kept.selected) {
            const int row = m_model.rowOfTimelineRow(kept);
            if (row >= 0)
                rows.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
        }
        QItemSelectionModel *selection = m_table->selectionModel();
        selection->select(rows, QItemSelectionModel::ClearAndSelect);
        const int current = m_model.rowOfTimelineRow(m_kept.current);
        if (current >= 0) {
            const QModelIndex index = m_model.index(current, m_table->firstColumn());
            selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            m_table->scrollTo(index);
        } else {
            m_table->scrollToTop();
        }
    }
    m_kept = {};
    showState();
    followSelection();
}

void EventTablePanel::sortBy(int section, Qt::SortOrder order)
{
    if (section < 0) { // the third click
        m_table->horizontalHeader()->setSortIndicator(static_cast<int>(EventColumn::Date), Qt::AscendingOrder);
        return;
    }
    m_model.setSort(static_cast<EventColumn>(section), order);
}

void EventTablePanel::followSelection()
{
    if (!isCurrentAnalysis())
        return;
    const QScopedValueRollback following(m_following, true);
    const Target &current = m_selection->current();
    const TimelineItems &items = *m_model.texts()->items();
    m_model.setStrong(
        timelineEmphasis(items, items.indexFrom(*m_document->index()), current, {}, m_selection->names()).strong);
    const int row = current.kind == Target::Kind::Event ? m_model.rowOfEvent(current.index) : -1;
    if (row < 0) {
        m_table->clearSelection();
        return;
    }
    const bool isChosen =
        m_table->currentIndex().row() == row && m_table->selectionModel()->isSelected(m_table->currentIndex());
    if (isChosen)
        return;
    const QModelIndex index = m_model.index(row, m_table->firstColumn());
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void EventTablePanel::followRow(const QModelIndex &index)
{
    if (m_following || !index.isValid() || !isCurrentAnalysis())
        return;
    // Going over a row of another article does not lead away from this one.
    if (const int event = m_model.eventOfRow(index.row()); isOwn(event))
        m_selection->select(Target::event(event), true);
}

void EventTablePanel::showInText(int step)
{
    const int event = m_model.eventOfRow(m_table->currentIndex().row());
    if (event < 0 || !isCurrentAnalysis())
        return;
    if (!isOwn(event)) {
        const auto joined = m_model.texts()->items()->joined;
        Q_EMIT otherEventChosen(joined->articles[joined->articleOf(event)].analysis, joined->eventInArticle(event));
        return;
    }
    const Target &current = m_selection->current();
    const bool isHere = current.is(Target::Kind::Event, event) && current.place;
    const Target from = isHere ? current : Target::event(event, m_selection->placeOf(Target::event(event)));
    // The first time its own place, then the other places that tell the same.
    m_selection->select(isHere ? m_selection->stepped(from, step) : from, true);
}

EventRows EventTablePanel::selectedRows() const
{
    EventRows rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (std::int32_t &row : rows)
        row = m_model.timelineRow(row);
    return rows;
}

EventTableExcerpt EventTablePanel::excerpt() const
{
    EventRows rows(static_cast<std::size_t>(m_model.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    for (std::int32_t &row : rows)
        row = m_model.timelineRow(row);
    return {m_model.texts(), std::move(rows), m_table->shownColumns()};
}

void EventTablePanel::copy()
{
    EventRows rows = selectedRows();
    if (rows.empty())
        copyAll();
    else
        m_copier.copy({m_model.texts(), std::move(rows), m_table->shownColumns()});
}

void EventTablePanel::copyAll()
{
    m_copier.copy(excerpt());
}

void EventTablePanel::selectAll()
{
    m_table->selectAll();
}

void EventTablePanel::showState()
{
    const QString text = m_model.rowCount() > 0 ? QString() : emptyText();
    m_empty->setText(text);
    m_stack->setCurrentWidget(text.isEmpty() ? static_cast<QWidget *>(m_table) : m_empty);
    m_filter->setEnabled(m_model.allCount() > 0 || !m_filter->text().isEmpty());
    showCount();
}

void EventTablePanel::showCount()
{
    const int all = m_model.allCount();
    const int shown = m_model.rowCount();
    if (m_model.isBusy() && all > 0)
        m_count->setText(tr("Looking through %Ln event(s)…", nullptr, all));
    else if (all == 0)
        m_count->clear();
    else if (shown == all)
        m_count->setText(tr("%Ln event(s)", nullptr, all));
    else
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(shown), tr("%Ln event(s)", nullptr, all)));
}

QString EventTablePanel::emptyText() const
{
    const bool running =
        m_document->state() == Document::State::Loading || m_document->state() == Document::State::Analysing;
    if (m_model.allCount() > 0)
        return tr("No event has all of these words. Press Escape in the filter to see all %Ln of them again.", nullptr,
                  m_model.allCount());
    if (running || m_model.isBusy())
        return tr("Looking for events…");
    if (!m_document->article())
        return tr("Open an article to list here what happened, when, and who says so.");
    const auto analysis = m_document->analysis();
    if (analysis && !analysis->events.empty())
        return tr("The timeline leaves out all events that were found. Its menu chooses which it shows, here too: also "
                  "those told beside the news, or not only those of the selected names.");
    return tr("No events were found in this text. If a part of it was wrongly taken for page furniture, right-click it "
              "in the text to say what it is.");
}

} // namespace dateline
