#include "panels/flatlist.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace dateline {

namespace {

/// Words that are longer than that are elided, and leave the other column room.
class UpToThreeFifths : public QStyledItemDelegate
{
public:
    explicit UpToThreeFifths(QTreeView *list) : QStyledItemDelegate(list), m_list(list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize whole = QStyledItemDelegate::sizeHint(option, index);
        return {std::min(whole.width(), m_list->viewport()->width() * 3 / 5), whole.height()};
    }

private:
    QTreeView *m_list;
};

} // namespace

void setUpColumns(QTreeView *list, int textColumn, int detailColumn)
{
    constexpr int rowsLookedAt = 40; // besides those on screen: measuring a row takes longer than drawing it
    list->setItemDelegateForColumn(detailColumn, new UpToThreeFifths(list));
    list->header()->setStretchLastSection(false);
    list->header()->setResizeContentsPrecision(rowsLookedAt);
    list->header()->setSectionResizeMode(textColumn, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(detailColumn, QHeaderView::ResizeToContents);
}

void setUpFlatList(QTreeView *list, QAbstractItemModel *model, const QString &name)
{
    list->setModel(model);
    list->setAccessibleName(name);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setTextElideMode(Qt::ElideRight);
}

void setUpFilter(QLineEdit *filter, const QString &hint)
{
    filter->setPlaceholderText(hint);
    filter->setAccessibleName(hint);
    filter->setClearButtonEnabled(true);
    for (QToolButton *clearing : filter->findChildren<QToolButton *>())
        clearing->setAccessibleName(QCoreApplication::translate("dateline::FlatList", "Clear"));
}

} // namespace dateline
