#include "panels/entitypanel.h"

#include "panels/entitydelegate.h"
#include "panels/flatlist.h"
#include "panels/listcopier.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

namespace dateline {

EntityPanel::EntityPanel(Document *document, Selection *selection, ThemeStyles *styles, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_filter(new QLineEdit(this)),
      m_tree(new QTreeView(this)), m_empty(new QLabel(this))
{
    setUpFilter(m_filter, tr("Filter names"));
    m_filter->installEventFilter(this);

    m_proxy.setSourceModel(&m_model);
    m_proxy.setRecursiveFilteringEnabled(true);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_tree->setModel(&m_proxy);
    m_tree->setAccessibleName(tr("Names in the article"));
    m_tree->setItemDelegate(new EntityDelegate(styles, this));
    // Not rows, though a name is shown as one: Qt takes the row of a name within its group for one of the whole tree
    // when an assistive program selects it.
    m_tree->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setMouseTracking(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(EntityModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setResizeContentsPrecision(40); // rows besides those on screen
    m_tree->header()->setSectionResizeMode(EntityModel::CountColumn, QHeaderView::ResizeToContents);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::LinkAction);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_copier = new ListCopier(m_tree, tr("Kind"));
    m_tree->viewport()->installEventFilter(this);

    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_filter);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setFilterFixedString(text);
        expandGroups();
        showEmptyState();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const std::int32_t entity = entityOf(current);
        if (current.isValid() && current.column() != EntityModel::NameColumn)
            m_tree->setCurrentIndex(current.siblingAtColumn(EntityModel::NameColumn));
        else if (!m_following && entity >= 0 && !m_selection->current().is(Target::Kind::Entity, entity))
            m_selection->select(firstMentionOf(entity), true);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EntityPanel::takeSelected);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &clicked) {
        const std::int32_t entity = entityOf(clicked);
        if (entity >= 0 && m_selection->current().is(Target::Kind::Entity, entity))
            m_selection->select(m_selection->current(), true);
    });
    connect(m_tree, &QTreeView::entered, this, &EntityPanel::hoverRow);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &EntityPanel::showMenu);
    connect(&m_model, &EntityModel::droppedOnto, this, &EntityPanel::mergeRequested);
    connect(m_document, &Document::articleChanged, this, &EntityPanel::followAnalysis);
    connect(m_document, &Document::analysisChanged, this, &EntityPanel::followAnalysis);
    connect(m_document, &Document::stateChanged, this, &EntityPanel::showEmptyState);
    connect(m_selection, &Selection::currentChanged, this, &EntityPanel::followSelection);
    connect(styles, &ThemeStyles::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
    followAnalysis();
}

bool EntityPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave && watched == m_tree->viewport())
        m_selection->hover({});
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter && key->key() == Qt::Key_Down) {
        m_tree->setFocus();
        return true;
    }
    if (watched == m_tree && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        stepMention(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EntityPanel::followAnalysis()
{
    m_behind = true;
    m_document->inTurn(this, [this] { takeAnalysis(); });
}

void EntityPanel::takeAnalysis()
{
    m_behind = false;
    const QScopedValueRollback following(m_following, true);
    m_model.setAnalysis(m_document->analysis());
    expandGroups();
    showEmptyState();
    followSelection(m_selection->current());
}

/// Where rows are still to be laid out that is left for later, which expandAll() does not.
void EntityPanel::expandGroups()
{
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        m_tree->expand(m_proxy.index(row, 0));
}

void EntityPanel::showEmptyState()
{
    QString text;
    if (m_proxy.rowCount() == 0) {
        if (!m_document->analysis())
            text = m_document->article() ? tr("Looking for names…") : tr("Open an article to see who and where.");
        else if (m_model.rowCount() > 0)
            text = tr("No name matches the filter.");
        else
            text = m_document->state() == Document::State::Analysing ? tr("Looking for names…")
                                                                     : tr("No names were found in this text.");
    }
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
    m_tree->setVisible(text.isEmpty());
}

void EntityPanel::followSelection(const Target &current)
{
    if (m_behind)
        return; // its rows are those of the analysis before
    const QModelIndex row =
        current.kind == Target::Kind::Entity ? m_proxy.mapFromSource(m_model.indexOf(current.index)) : QModelIndex();
    if (row.isValid()) {
        showAsRow(row);
        m_tree->scrollTo(row);
        return;
    }
    const QScopedValueRollback following(m_following, true);
    m_tree->setCurrentIndex(row);
    m_tree->clearSelection();
}

void EntityPanel::showAsRow(const QModelIndex &name)
{
    const QScopedValueRollback following(m_following, true);
    m_tree->selectionModel()->setCurrentIndex(name, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// Assistive programs select without making current.
void EntityPanel::takeSelected(const QItemSelection &selected)
{
    if (m_following)
        return;
    const QModelIndex cell = selected.isEmpty() ? m_tree->currentIndex() : QModelIndex(selected.first().topLeft());
    if (cell != m_tree->currentIndex())
        m_tree->setCurrentIndex(cell);
    const std::int32_t entity = entityOf(cell);
    if (cell.isValid() && (entity < 0 || m_selection->current().is(Target::Kind::Entity, entity)))
        showAsRow(cell.siblingAtColumn(EntityModel::NameColumn)); // for as long as it is what the reader looks at
}

void EntityPanel::stepMention(int step)
{
    const std::int32_t entity = entityOf(m_tree->currentIndex());
    if (entity < 0)
        return;
    const Target &current = m_selection->current();
    const Target from = current.is(Target::Kind::Entity, entity) && current.place ? current : firstMentionOf(entity);
    m_selection->select(m_selection->stepped(from, step), true);
}

void EntityPanel::hoverRow(const QModelIndex &proxyIndex)
{
    const std::int32_t entity = entityOf(proxyIndex);
    m_selection->hover(entity < 0 ? Target{} : Target::entity(entity));
}

void EntityPanel::showMenu(const QPoint &place)
{
    const QModelIndex row = m_tree->indexAt(place);
    const std::int32_t entity = entityOf(row.isValid() ? row : m_tree->currentIndex());
    if (m_proxy.rowCount() == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (entity >= 0)
        addNameEntries(menu, entity);
    m_copier->addTo(menu);
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void EntityPanel::addNameEntries(QMenu *menu, std::int32_t entity)
{
    QAction *next = menu->addAction(tr("&Next Mention"), this, [this, entity] {
        m_selection->select(m_selection->stepped(firstMentionOf(entity), 1), true);
    });
    next->setEnabled(m_selection->placesOf(Target::entity(entity)).size() > 1);
    Q_EMIT contextMenuRequested(menu, entity);
    menu->addSeparator();
}

/// With its place, so that the next mention is the second one.
Target EntityPanel::firstMentionOf(std::int32_t entity) const
{
    return Target::entity(entity, m_selection->placeOf(Target::entity(entity)));
}

std::int32_t EntityPanel::entityOf(const QModelIndex &proxyIndex) const
{
    return proxyIndex.isValid() && !m_behind ? proxyIndex.data(EntityModel::EntityIndexRole).toInt() : -1;
}

} // namespace dateline
