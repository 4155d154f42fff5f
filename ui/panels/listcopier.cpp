#include "panels/listcopier.h"

#include "panels/tabletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTreeView>

#include <memory>
#include <utility>

namespace dateline {

namespace {

constexpr int rowsAtOnce = 500;          ///< gathered in less than a frame
constexpr std::size_t htmlRows = 20'000; ///< more is no table in a document but data

} // namespace

ListCopier::ListCopier(QTreeView *list, const QString &groupTitle)
    : QObject(list), m_list(list), m_groupTitle(groupTitle)
{
    list->installEventFilter(this);
    connect(&m_gathering, &QTimer::timeout, this, &ListCopier::gather);
    const QAbstractItemModel *model = list->model();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListCopier::stop);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ListCopier::stop);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ListCopier::stop);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ListCopier::stop);
}

bool ListCopier::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || !isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QObject::eventFilter(watched, event);
    event->accept(); // the window copies from the article with it
    if (event->type() == QEvent::KeyPress)
        copy();
    return true;
}

void ListCopier::addTo(QMenu *menu)
{
    // The key is named but not bound: the list has it.
    QAction *one = menu->addAction(tr("&Copy") + QLatin1Char('\t') +
                                       QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
                                   this, &ListCopier::copy);
    one->setEnabled(m_list->currentIndex().isValid());
    QAction *all = menu->addAction(tr("Copy &Whole Table"), this, &ListCopier::copyAll);
    all->setEnabled(m_list->model()->rowCount() > 0);
}

void ListCopier::copy()
{
    const QModelIndex current = m_list->currentIndex().siblingAtColumn(0);
    if (current.isValid())
        start(current, false);
}

void ListCopier::copyAll()
{
    start(m_list->model()->index(0, 0), true);
}

void ListCopier::start(const QModelIndex &first, bool whole)
{
    stop();
    m_next = first;
    m_within = whole ? QModelIndex() : first;
    gather();
    if (m_next.isValid())
        m_gathering.start(0);
}

void ListCopier::stop()
{
    m_gathering.stop();
    m_next = QModelIndex();
    m_rows.clear();
}

void ListCopier::gather()
{
    const QAbstractItemModel *model = m_list->model();
    for (int i = 0; i < rowsAtOnce && m_next.isValid(); ++i) {
        const QModelIndex row = m_next;
        if (model->rowCount(row) == 0)
            m_rows.push_back(cellsOf(row));
        m_next = after(row);
    }
    if (!m_next.isValid())
        finish();
}

/// The next row of all that are to be copied, a group before what is in it.
QModelIndex ListCopier::after(const QModelIndex &row) const
{
    const QAbstractItemModel *model = m_list->model();
    if (model->rowCount(row) > 0)
        return model->index(0, 0, row);
    for (QModelIndex at = row; at.isValid() && at != m_within; at = at.parent()) {
        const QModelIndex sibling = at.siblingAtRow(at.row() + 1);
        if (sibling.isValid())
            return sibling;
    }
    return {};
}

QStringList ListCopier::cellsOf(const QModelIndex &row) const
{
    QStringList cells;
    if (!m_groupTitle.isEmpty())
        cells << row.parent().data().toString();
    for (int column = 0; column < m_list->model()->columnCount(row.parent()); ++column)
        cells << row.siblingAtColumn(column).data().toString();
    return cells;
}

QStringList ListCopier::titles() const
{
    QStringList titles;
    if (!m_groupTitle.isEmpty())
        titles << m_groupTitle;
    for (int column = 0; column < m_list->model()->columnCount(); ++column)
        titles << m_list->model()->headerData(column, Qt::Horizontal).toString();
    return titles;
}

void ListCopier::finish()
{
    m_gathering.stop();
    const std::vector<QStringList> rows = std::exchange(m_rows, {});
    if (rows.empty())
        return;
    auto data = std::make_unique<QMimeData>();
    data->setText(tableTsv(titles(), rows));
    if (rows.size() <= htmlRows)
        data->setHtml(tableHtml(titles(), rows));
    QGuiApplication::clipboard()->setMimeData(data.release()); // which the clipboard owns
    Q_EMIT copied(static_cast<int>(rows.size()));
}

} // namespace dateline
