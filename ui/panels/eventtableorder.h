#pragma once

#include "base/canceltoken.h"
#include "panels/eventtabletexts.h"

#include <QStringList>
#include <Qt>

#include <memory>
#include <vector>

namespace dateline {

/// Which events a reader wants to see in which order.
struct EventTableWish
{
    EventColumn column = EventColumn::Date;
    Qt::SortOrder order = Qt::AscendingOrder;
    QStringList words;                 ///< of searchWords(): all of them must be in the columns that are searched
    std::vector<EventColumn> searched; ///< ascending

    /// All events as on the timeline.
    [[nodiscard]] bool isTimeOrder() const
    {
        return column == EventColumn::Date && order == Qt::AscendingOrder && words.isEmpty();
    }

    friend bool operator==(const EventTableWish &, const EventTableWish &) = default;
};

using EventRows = std::vector<std::int32_t>; ///< rows of the timeline

/// The rows that a table shows, and where each is shown.
struct EventTableOrder
{
    EventRows rows;                   ///< by row of the table
    std::vector<std::int32_t> places; ///< by row of the timeline: its row in the table; -1 where it is left out
};

/// All rows in the order of a column. Rows that say the same stay in time order, those that say nothing (undated
/// events in the order of dates) come last, both ways. Text is compared as the reader's language sorts it.
/// O(n log n); safe from any thread. Empty where it was cancelled.
[[nodiscard]] EventRows sortedEventRows(const EventTableTexts &texts, EventColumn column, Qt::SortOrder order,
                                        const CancelToken &cancel = {});

/// Those of the rows in which each of the words stands in one of the columns, in the same order; case and accents do
/// not matter. Linear; safe from any thread. Empty where it was cancelled.
[[nodiscard]] EventRows matchingEventRows(const EventTableTexts &texts, const EventRows &rows, const QStringList &words,
                                          const std::vector<EventColumn> &searched, const CancelToken &cancel = {});

[[nodiscard]] EventTableOrder eventTableOrder(const EventTableTexts &texts, EventRows rows);

} // namespace dateline
