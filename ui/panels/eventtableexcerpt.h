#pragma once

#include "base/canceltoken.h"
#include "panels/eventtableorder.h"

#include <QString>

#include <memory>
#include <vector>

class QMimeData;

namespace dateline {

/// Rows and columns of the events table to be taken along: copied or printed. Plain value that stays good when the
/// table changes.
struct EventTableExcerpt
{
    std::shared_ptr<const EventTableTexts> texts; ///< never null where there are rows
    EventRows rows;                               ///< of the timeline, in the order in which they are to be shown
    std::vector<EventColumn> columns;
};

/// Everything on the timeline, in time order and with the usual columns.
[[nodiscard]] EventTableExcerpt wholeEventTable(std::shared_ptr<const TimelineItems> items);

/// Lines of cells with a tab between, the titles first. A cell that a spreadsheet would take for a formula begins with
/// an apostrophe: what is copied comes from an article that nobody has to trust. Safe from any thread; empty where it
/// was cancelled.
[[nodiscard]] QString eventTableTsv(const EventTableExcerpt &excerpt, const CancelToken &cancel = {});

/// The same as an HTML document with one table. Its cells ask spreadsheets to leave them as they are: "August 2008" is
/// not 1 August. Only the days in ISO 8601 may become dates.
[[nodiscard]] QString eventTableHtml(const EventTableExcerpt &excerpt, const CancelToken &cancel = {});

/// What is dragged into a text: a line for each event, such as "18 December 2008: NATO agrees to resume contacts
/// (scheduled)", as text/plain and as paragraphs of text/html. Null for no rows, and for more than mostDragged.
[[nodiscard]] std::unique_ptr<QMimeData> eventDragData(const EventTableExcerpt &excerpt);
inline constexpr std::size_t mostDragged = 1000;

} // namespace dateline
