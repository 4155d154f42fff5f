#include "panels/flatlist.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>

namespace dateline {

void setUpFlatList(QTreeView *list, QSortFilterProxyModel *proxy, QAbstractItemModel *model, const QString &name)
{
    proxy->setSourceModel(model);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy->setFilterKeyColumn(-1);
    list->setModel(proxy);
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
