#include "timeline/timelineemphasis.h"

#include "timeline/timelineitems.h"

#include <algorithm>

namespace dateline {

namespace {

/// The events that belong to a target, as flags by event; empty where none does.
std::vector<bool> eventsOf(const Analysis &analysis, const AnalysisIndex &index, const Target &target)
{
    std::vector<bool> flags(analysis.events.size());
    switch (target.kind) {
    case Target::Kind::None:
        return {};
    case Target::Kind::Entity:
        for (const std::int32_t event : index.eventsOf(target.index))
            flags[static_cast<std::size_t>(event)] = true;
        break;
    case Target::Kind::Time:
        for (std::size_t i = 0; i < flags.size(); ++i)
            flags[i] = analysis.events[i].time == target.index;
        break;
    case Target::Kind::Event:
        flags.at(static_cast<std::size_t>(target.index)) = true;
        break;
    }
    for (std::size_t i = 0; i < flags.size(); ++i) {
        if (flags[i] && analysis.events[i].sameAs)
            flags[static_cast<std::size_t>(*analysis.events[i].sameAs)] = true;
    }
    // With nothing to stand out, dimming everything would only hide the timeline.
    return std::find(flags.begin(), flags.end(), true) == flags.end() ? std::vector<bool>() : flags;
}

} // namespace

TimelineEmphasis timelineEmphasis(const Analysis &analysis, const AnalysisIndex &index, const Target &current,
                                  const Target &hovered)
{
    TimelineEmphasis emphasis;
    emphasis.hovered = eventsOf(analysis, index, hovered);
    if (current.kind == Target::Kind::Event)
        emphasis.current = analysis.standsFor(current.index);
    else
        emphasis.strong = eventsOf(analysis, index, current);
    if (current.kind == Target::Kind::Time) {
        const DayRange &range = analysis.times.at(static_cast<std::size_t>(current.index)).range;
        if (range.isDated())
            emphasis.time = stretchOf(range);
    }
    return emphasis;
}

} // namespace dateline
