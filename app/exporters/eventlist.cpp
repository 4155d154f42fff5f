#include "exporters/eventlist.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace dateline {

namespace {

/// What a dated event is sorted by: its first minute and its last day. An open bound stands at the other one.
std::tuple<std::int64_t, DayNumber, std::int32_t> sortKey(const Analysis &analysis, std::int32_t index)
{
    const Event &event = analysis.events[static_cast<std::size_t>(index)];
    const DayRange &range = event.range;
    const DayNumber first = toDayNumber(range.earliest ? *range.earliest : *range.latest);
    const DayNumber last = range.latest ? toDayNumber(*range.latest) : std::numeric_limits<DayNumber>::max();
    const auto clock = clockTimeOf(analysis, event);
    return {first * 1440 + (clock ? clock->minuteOfDay : 0), last, index};
}

} // namespace

EventList listEvents(const Analysis &analysis)
{
    EventList list;
    const auto count = static_cast<std::int32_t>(analysis.events.size());
    list.tellings.assign(analysis.events.size(), 0);
    for (std::int32_t i = 0; i < count; ++i) {
        ++list.tellings[static_cast<std::size_t>(analysis.standsFor(i))];
        const Event &event = analysis.events[static_cast<std::size_t>(i)];
        if (!event.sameAs)
            (event.range.isDated() ? list.dated : list.undated).push_back(i);
    }
    std::sort(list.dated.begin(), list.dated.end(),
              [&analysis](std::int32_t a, std::int32_t b) { return sortKey(analysis, a) < sortKey(analysis, b); });
    return list;
}

} // namespace dateline
