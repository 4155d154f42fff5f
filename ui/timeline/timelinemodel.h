#pragma once

#include "timeline/timelineitems.h"

#include <QAbstractListModel>

#include <memory>

namespace dateline {

/// All events of a snapshot, one a row: first the dated ones in time order, then the undated ones in the order of the
/// text. What the timeline draws, the tray holds, a table would list and a screen reader reads. UI thread only.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DateTextRole = Qt::UserRole, ///< "1–18 Dec 2008"
        CardRole,                    ///< HTML
    };

    using QAbstractListModel::QAbstractListModel;

    /// Null for nothing.
    void setItems(std::shared_ptr<const TimelineItems> items);
    [[nodiscard]] const std::shared_ptr<const TimelineItems> &items() const { return m_items; }
    [[nodiscard]] int datedCount() const;
    [[nodiscard]] int eventOfRow(int row) const;
    /// -1 where there is none.
    [[nodiscard]] int rowOfEvent(int event) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const TimelineItems> m_items;
};

} // namespace dateline
