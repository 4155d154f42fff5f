#pragma once

#include <QString>

class QAbstractItemModel;
class QLineEdit;
class QTreeView;

namespace dateline {

/// Sets up a list of rows with columns, and a filter box, as all panels have them. `name` and `hint` are for people and
/// screen readers.
void setUpFlatList(QTreeView *list, QAbstractItemModel *model, const QString &name);
/// The column of details is as wide as its words, up to three fifths of the list; the first column has the rest.
void setUpColumns(QTreeView *list, int textColumn, int detailColumn);
void setUpFilter(QLineEdit *filter, const QString &hint);

} // namespace dateline
