#pragma once

#include "panels/placerows.h"

#include <QAbstractTableModel>

namespace dateline {

/// Places of the article as a table: their words, and what is to be said of them. UI thread only.
class PlaceListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, DetailColumn, ColumnCount };

    explicit PlaceListModel(const QString &textTitle, const QString &detailTitle, QObject *parent = nullptr);

    void setRows(std::vector<PlaceRow> rows);
    [[nodiscard]] const PlaceRow &rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// The row of a target; -1 for none.
    [[nodiscard]] int rowOf(const Target &target) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString m_textTitle;
    QString m_detailTitle;
    std::vector<PlaceRow> m_rows;
};

} // namespace dateline
