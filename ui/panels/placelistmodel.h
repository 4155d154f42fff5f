#pragma once

#include "panels/placerows.h"

#include <QAbstractTableModel>

#include <memory>

namespace dateline {

/// Places of the article as a table: their words, and what is to be said of them. UI thread only.
class PlaceListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, DetailColumn, ColumnCount };

    explicit PlaceListModel(const QString &textTitle, const QString &detailTitle, QObject *parent = nullptr);

    /// The rows of an analysis, which may be null where there are none. The filter stays.
    void setRows(std::shared_ptr<const Analysis> analysis, PlaceRows rows);
    /// Only rows that have these words in a column, case aside; all where there are none. Here and not in a proxy: that
    /// would keep a map of all rows, which takes longer to make than all else that a long list needs.
    void setFilter(const QString &words);
    [[nodiscard]] int unfilteredCount() const { return static_cast<int>(m_rows.items.size()); }
    [[nodiscard]] PlaceRow rowAt(int row) const;
    /// The row of a target; -1 for none, or one that is filtered out.
    [[nodiscard]] int rowOf(const Target &target) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void applyFilter();
    [[nodiscard]] const std::vector<std::int32_t> &shown() const
    {
        return m_filter.isEmpty() ? m_rows.items : m_matching;
    }

    QString m_textTitle;
    QString m_detailTitle;
    std::shared_ptr<const Analysis> m_analysis;
    PlaceRows m_rows;
    QString m_filter;
    std::vector<std::int32_t> m_matching; ///< those of m_rows that the filter lets through, where there is one
};

} // namespace dateline
