#include "panels/eventtablepanel.h"
#include "panels/eventtableview.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeySequence>
#include <QMenu>
#include <QMimeData>

namespace dateline {

namespace {

/// The key is named but not bound: the table has it.
QString withKey(const QString &text, const QKeySequence &key)
{
    return text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
}

} // namespace

void EventTablePanel::showRowMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *show =
        menu->addAction(withKey(tr("&Show in Text"), QKeySequence(Qt::Key_Return)), this, [this] { showInText(1); });
    show->setEnabled(m_table->currentIndex().isValid() && isCurrentAnalysis());
    menu->addSeparator();
    QAction *copySome =
        menu->addAction(withKey(tr("&Copy"), QKeySequence(QKeySequence::Copy)), this, &EventTablePanel::copy);
    copySome->setEnabled(m_table->selectionModel()->hasSelection());
    QAction *copySentence = menu->addAction(tr("Copy as S&entence"), this, &EventTablePanel::copySentences);
    copySentence->setEnabled(copySome->isEnabled());
    menu->addAction(tr("Copy &Whole Table"), this, &EventTablePanel::copyAll);
    menu->addAction(withKey(tr("Select &All"), QKeySequence(QKeySequence::SelectAll)), this,
                    &EventTablePanel::selectAll);
    menu->addSeparator();
    addSortMenu(menu->addMenu(tr("S&ort By")));
    addColumnActions(menu->addMenu(tr("C&olumns")));
    const std::int32_t event = m_model.eventOfRow(m_table->currentIndex().row());
    if (event >= 0 && isCurrentAnalysis() && isOwn(event)) {
        menu->addSeparator();
        Q_EMIT contextMenuRequested(menu, event);
    }
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void EventTablePanel::copySentences()
{
    if (auto sentences = eventDragData({m_model.texts(), selectedRows(), {}}))
        QGuiApplication::clipboard()->setMimeData(sentences.release()); // which the clipboard owns
}

void EventTablePanel::dragSelected()
{
    if (auto sentences = eventDragData({m_model.texts(), selectedRows(), {}}))
        dragOut(std::move(sentences));
}

void EventTablePanel::dragOut(std::unique_ptr<QMimeData> events)
{
    auto *drag = new QDrag(m_table); // deletes itself
    drag->setMimeData(events.release());
    // QDrag has no other way than to wait for the drop.
    drag->exec(Qt::CopyAction);
}

void EventTablePanel::showHeaderMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(menu);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(place));
}

void EventTablePanel::addSortMenu(QMenu *menu)
{
    const EventTableWish &wish = m_model.wish();
    const auto add = [&](QActionGroup *group, const QString &text, bool checked, EventColumn column,
                         Qt::SortOrder order) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, column, order] {
            m_table->horizontalHeader()->setSortIndicator(static_cast<int>(column), order);
        });
    };
    auto *columns = new QActionGroup(menu);
    for (const EventColumn column : m_table->shownColumns())
        add(columns, eventColumnTitle(column), wish.column == column, column, Qt::AscendingOrder);
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    add(orders, tr("&Ascending"), wish.order == Qt::AscendingOrder, wish.column, Qt::AscendingOrder);
    add(orders, tr("&Descending"), wish.order == Qt::DescendingOrder, wish.column, Qt::DescendingOrder);
}

void EventTablePanel::addColumnActions(QMenu *menu)
{
    const std::vector<EventColumn> shown = m_table->shownColumns();
    for (const EventColumn column : allEventColumns) {
        QAction *action = menu->addAction(eventColumnTitle(column));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(static_cast<int>(column)));
        action->setEnabled(!action->isChecked() || shown.size() > 1);
        connect(action, &QAction::toggled, m_table, [this, column](bool on) { m_table->setColumnShown(column, on); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Usual Columns and Widths"), m_table, &EventTableView::resetColumns);
}

} // namespace dateline
