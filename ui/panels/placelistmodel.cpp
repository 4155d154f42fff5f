#include "panels/placelistmodel.h"

#include <algorithm>

namespace dateline {

PlaceListModel::PlaceListModel(const QString &textTitle, const QString &detailTitle, QObject *parent)
    : QAbstractTableModel(parent), m_textTitle(textTitle), m_detailTitle(detailTitle)
{
}

void PlaceListModel::setRows(std::vector<PlaceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PlaceListModel::rowOf(const Target &target) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const PlaceRow &item) {
        return !item.target.isNone() && item.target.is(target.kind, target.index);
    });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int PlaceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlaceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlaceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlaceRow &row = rowAt(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == TextColumn ? row.text : row.detail;
    if (role == Qt::ToolTipRole)
        return row.hint.isEmpty() ? row.text : row.hint;
    return {};
}

QVariant PlaceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == TextColumn ? m_textTitle : m_detailTitle;
}

} // namespace dateline
