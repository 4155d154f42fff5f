#include "panels/placelistpanel.h"

#include "panels/flatlist.h"
#include "panels/listcopier.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

namespace dateline {

PlaceListPanel::PlaceListPanel(Kind kind, Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent), m_kind(std::move(kind)), m_document(document), m_selection(selection),
      m_model(m_kind.textTitle, m_kind.detailTitle), m_filter(new QLineEdit(this)), m_list(new QTreeView(this)),
      m_state(new QLabel(this))
{
    setUpFilter(m_filter, m_kind.filterHint);
    m_filter->installEventFilter(this);
    setUpFlatList(m_list, &m_model, m_kind.name);
    setUpColumns(m_list, PlaceListModel::TextColumn, PlaceListModel::DetailColumn);
    m_list->installEventFilter(this);
    m_copier = new ListCopier(m_list);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &PlaceListPanel::showMenu);
    m_state->setWordWrap(true);
    m_state->setMargin(4);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        showState();
        followSelection();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_following)
            choose(current);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &rows) {
        if (!m_following && !rows.isEmpty())
            m_list->setCurrentIndex(rows.first().topLeft()); // assistive programs select without making current
    });
    connect(m_list, &QTreeView::clicked, this, &PlaceListPanel::choose);
    connect(m_document, &Document::articleChanged, this, &PlaceListPanel::followAnalysis);
    connect(m_document, &Document::analysisChanged, this, &PlaceListPanel::followAnalysis);
    connect(m_document, &Document::stateChanged, this, &PlaceListPanel::showState);
    connect(m_selection, &Selection::currentChanged, this, &PlaceListPanel::followSelection);
    followAnalysis();
}

bool PlaceListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter && key->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if (watched == m_list && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        choose(m_list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PlaceListPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_behind)
        followAnalysis();
}

void PlaceListPanel::followAnalysis()
{
    m_behind = true;
    if (isVisible()) // else once somebody looks
        m_document->inTurn(this, [this] { takeAnalysis(); });
}

void PlaceListPanel::takeAnalysis()
{
    m_behind = false;
    const QScopedValueRollback following(m_following, true);
    const auto analysis = m_document->analysis();
    m_model.setRows(analysis, analysis ? m_kind.rows(*analysis) : PlaceRows());
    showState();
    followSelection();
}

void PlaceListPanel::followSelection()
{
    if (m_behind)
        return; // its rows are those of the analysis before
    const QScopedValueRollback following(m_following, true);
    const int row = m_model.rowOf(m_selection->current());
    const QModelIndex index = row < 0 ? QModelIndex() : m_model.index(row, 0);
    if (row < 0 && m_list->currentIndex().isValid() && m_model.rowAt(m_list->currentIndex().row()).target.isNone())
        return; // a place stays where the reader left it
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    else
        m_list->clearSelection();
}

void PlaceListPanel::showState()
{
    const int shown = m_model.rowCount();
    const int all = m_model.unfilteredCount();
    if (all > 0) {
        m_state->setText(shown == all ? m_kind.count(all) : tr("%1 of %2").arg(shown).arg(m_kind.count(all)));
        return;
    }
    const bool busy =
        m_document->article() && (!m_document->analysis() || m_document->state() == Document::State::Analysing);
    m_state->setText(!m_document->article() ? tr("Open an article to fill this list.")
                     : busy                 ? tr("Reading…")
                                            : m_kind.nothing);
}

void PlaceListPanel::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_behind)
        return;
    const PlaceRow row = m_model.rowAt(index.row());
    if (row.target.isNone())
        Q_EMIT placeChosen(row.place);
    else
        m_selection->select(row.target, true);
}

void PlaceListPanel::showMenu(const QPoint &place)
{
    if (m_model.rowCount() == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_copier->addTo(menu);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

PlaceListPanel::Kind timesPanel()
{
    return {PlaceListPanel::tr("Times in the article"),
            PlaceListPanel::tr("Words"),
            PlaceListPanel::tr("Date"),
            PlaceListPanel::tr("Filter times"),
            PlaceListPanel::tr("No times were found in this text."),
            timeRows,
            [](int count) { return PlaceListPanel::tr("%n time(s)", nullptr, count); }};
}

PlaceListPanel::Kind quotesPanel()
{
    return {PlaceListPanel::tr("Quotations in the article"),
            PlaceListPanel::tr("Quotation"),
            PlaceListPanel::tr("Speaker"),
            PlaceListPanel::tr("Filter quotations"),
            PlaceListPanel::tr("Nobody is quoted in this text."),
            quoteRows,
            [](int count) { return PlaceListPanel::tr("%n quotation(s)", nullptr, count); }};
}

PlaceListPanel::Kind outlinePanel()
{
    return {PlaceListPanel::tr("Outline of the article"),
            PlaceListPanel::tr("Block"),
            PlaceListPanel::tr("Kind"),
            PlaceListPanel::tr("Filter the outline"),
            PlaceListPanel::tr("No article was found in this text."),
            outlineRows,
            [](int count) { return PlaceListPanel::tr("%n block(s)", nullptr, count); }};
}

} // namespace dateline
