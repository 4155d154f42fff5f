#include "panels/placelistmodel.h"

#include "words/tooltiptext.h"

#include <algorithm>
#include <iterator>

namespace dateline {

PlaceListModel::PlaceListModel(const QString &textTitle, const QString &detailTitle, QObject *parent)
    : QAbstractTableModel(parent), m_textTitle(textTitle), m_detailTitle(detailTitle)
{
}

void PlaceListModel::setRows(std::shared_ptr<const Analysis> analysis, PlaceRows rows)
{
    beginResetModel();
    m_analysis = std::move(analysis);
    m_rows = std::move(rows);
    applyFilter();
    endResetModel();
}

void PlaceListModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    beginResetModel();
    m_filter = words;
    applyFilter();
    endResetModel();
}

void PlaceListModel::applyFilter()
{
    m_matching.clear();
    if (m_filter.isEmpty() || !m_analysis)
        return;
    std::copy_if(m_rows.items.begin(), m_rows.items.end(), std::back_inserter(m_matching), [this](std::int32_t item) {
        const PlaceRow row = m_rows.row(*m_analysis, item);
        return row.text.contains(m_filter, Qt::CaseInsensitive) || row.detail.contains(m_filter, Qt::CaseInsensitive);
    });
}

PlaceRow PlaceListModel::rowAt(int row) const
{
    return m_rows.row(*m_analysis, shown().at(static_cast<std::size_t>(row)));
}

int PlaceListModel::rowOf(const Target &target) const
{
    if (target.isNone() || target.kind != m_rows.kind)
        return -1;
    const auto row = std::lower_bound(shown().begin(), shown().end(), target.index);
    return row == shown().end() || *row != target.index ? -1 : static_cast<int>(row - shown().begin());
}

int PlaceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown().size());
}

int PlaceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlaceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlaceRow row = rowAt(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == TextColumn ? row.text : row.detail;
    if (role == Qt::ToolTipRole)
        return toolTipText(row.hint.isEmpty() ? row.text : row.hint);
    return {};
}

QVariant PlaceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == TextColumn ? m_textTitle : m_detailTitle;
}

} // namespace dateline
