#pragma once

#include "document/selection.h"
#include "timeline/timelineitems.h"

#include <optional>
#include <vector>

namespace dateline {

/// What the shared selection means for the events on the timeline. Plain value; rows are those of the items that it was
/// made from.
struct TimelineEmphasis
{
    std::vector<std::int32_t> strong;  ///< rows of what is selected, ascending; all others are dimmed, if there are any
    std::vector<std::int32_t> hovered; ///< rows of what the pointer is on somewhere: an event, its time, its name
    std::int32_t current = -1;         ///< row of the current event
    std::optional<TimeStretch> time;   ///< days of the current time

    [[nodiscard]] bool isDimmed(std::int32_t row) const;
    [[nodiscard]] bool isHovered(std::int32_t row) const;
};

/// `names` are the names that are selected together; the events that they share stand out.
[[nodiscard]] TimelineEmphasis timelineEmphasis(const TimelineItems &items, const AnalysisIndex &index,
                                                const Target &current, const Target &hovered,
                                                const std::vector<std::int32_t> &names = {});

/// Rows of what belongs to a target, ascending.
[[nodiscard]] std::vector<std::int32_t> rowsOf(const TimelineItems &items, const AnalysisIndex &index,
                                               const Target &target);
/// Rows of the events in which all of the names take part, ascending.
[[nodiscard]] std::vector<std::int32_t> rowsOfNames(const TimelineItems &items, const AnalysisIndex &index,
                                                    const std::vector<std::int32_t> &names);

} // namespace dateline
