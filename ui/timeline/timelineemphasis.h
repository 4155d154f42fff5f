#pragma once

#include "document/selection.h"
#include "timeline/timelinecalendar.h"

#include <optional>
#include <vector>

namespace dateline {

/// What the shared selection means for the events on the timeline. Plain value; its indices are those of the analysis
/// that it was made from.
struct TimelineEmphasis
{
    std::vector<bool> strong;        ///< by event: belongs to the current name or time; empty where nothing is dimmed
    std::vector<bool> hovered;       ///< by event: the pointer is on it, its time or its name somewhere; may be empty
    std::int32_t current = -1;       ///< the current event
    std::optional<TimeStretch> time; ///< days of the current time

    [[nodiscard]] bool isDimmed(std::int32_t event) const
    {
        return !strong.empty() && !strong[static_cast<std::size_t>(event)];
    }
    [[nodiscard]] bool isHovered(std::int32_t event) const
    {
        return !hovered.empty() && hovered[static_cast<std::size_t>(event)];
    }
};

[[nodiscard]] TimelineEmphasis timelineEmphasis(const Analysis &analysis, const AnalysisIndex &index,
                                                const Target &current, const Target &hovered);

} // namespace dateline
