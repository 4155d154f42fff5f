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

    /// The rows of an analysis, which may be null where there are none.
    void setRows(std::shared_ptr<const Analysis> analysis, PlaceRows rows);
    [[nodiscard]] PlaceRow rowAt(int row) const;
    /// The row of a target; -1 for none.
    [[nodiscard]] int rowOf(const Target &target) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString m_textTitle;
    QString m_detailTitle;
    std::shared_ptr<const Analysis> m_analysis;
    PlaceRows m_rows;
};

} // namespace dateline
