#include "panels/flatlist.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
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
}

} // namespace dateline
