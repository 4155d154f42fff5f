#include "timeline/timelineemphasis.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {

namespace {

void addRow(std::vector<std::int32_t> &rows, const TimelineItems &items, std::int32_t event)
{
    // The row of an event that is told twice is that of the telling that stands for it.
    const std::int32_t row = items.rows.at(static_cast<std::size_t>(event));
    if (row >= 0)
        rows.push_back(row);
}

void makeSet(std::vector<std::int32_t> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

} // namespace

bool TimelineEmphasis::isDimmed(std::int32_t row) const
{
    // With nothing to stand out, dimming everything would only hide the timeline.
    return !strong.empty() && !std::binary_search(strong.begin(), strong.end(), row);
}

bool TimelineEmphasis::isHovered(std::int32_t row) const
{
    return std::binary_search(hovered.begin(), hovered.end(), row);
}

std::vector<std::int32_t> rowsOf(const TimelineItems &items, const AnalysisIndex &index, const Target &target)
{
    std::vector<std::int32_t> rows;
    switch (target.kind) {
    case Target::Kind::None:
        break;
    case Target::Kind::Entity:
        for (const std::int32_t event : index.eventsOf(target.index))
            addRow(rows, items, event);
        break;
    case Target::Kind::Time:
        for (std::size_t event = 0; event < items.rows.size(); ++event) {
            if (items.analysis->events[event].time == target.index)
                addRow(rows, items, static_cast<std::int32_t>(event));
        }
        break;
    case Target::Kind::Event:
        addRow(rows, items, target.index);
        break;
    }
    makeSet(rows);
    return rows;
}

std::vector<std::int32_t> rowsOfNames(const TimelineItems &items, const AnalysisIndex &index,
                                      const std::vector<std::int32_t> &names)
{
    std::vector<std::int32_t> shared;
    bool first = true;
    for (const std::int32_t name : names) {
        std::vector<std::int32_t> rows = rowsOf(items, index, Target::entity(name));
        if (!std::exchange(first, false)) {
            std::vector<std::int32_t> both;
            std::set_intersection(rows.begin(), rows.end(), shared.begin(), shared.end(), std::back_inserter(both));
            rows = std::move(both);
        }
        shared = std::move(rows);
    }
    return shared;
}

TimelineEmphasis timelineEmphasis(const TimelineItems &items, const AnalysisIndex &index, const Target &current,
                                  const Target &hovered, const std::vector<std::int32_t> &names)
{
    TimelineEmphasis emphasis;
    emphasis.hovered = rowsOf(items, index, hovered);
    if (current.kind == Target::Kind::Event)
        emphasis.current = items.rows.at(static_cast<std::size_t>(current.index));
    else if (names.size() > 1)
        emphasis.strong = rowsOfNames(items, index, names);
    else
        emphasis.strong = rowsOf(items, index, current);
    if (current.kind == Target::Kind::Time) {
        const DayRange &range = items.analysis->times.at(static_cast<std::size_t>(current.index)).range;
        if (range.isDated())
            emphasis.time = stretchOf(range);
    }
    return emphasis;
}

std::vector<TimeStretch> stretchesToldIn(const Analysis &analysis, Span span)
{
    std::vector<TimeStretch> stretches;
    auto time = std::partition_point(analysis.times.begin(), analysis.times.end(),
                                     [&](const ResolvedTime &at) { return analysis.timeSpan(at).end <= span.start; });
    for (; time != analysis.times.end() && analysis.timeSpan(*time).start < span.end; ++time) {
        if (time->range.earliest && time->range.latest)
            stretches.push_back(stretchOf(time->range));
    }
    std::sort(stretches.begin(), stretches.end(),
              [](const TimeStretch &a, const TimeStretch &b) { return a.start < b.start; });
    // One shade where several overlap: twice the same words are not twice as dark.
    std::vector<TimeStretch> merged;
    for (const TimeStretch &stretch : stretches) {
        if (merged.empty() || stretch.start > merged.back().end)
            merged.push_back(stretch);
        merged.back().end = std::max(merged.back().end, stretch.end);
    }
    return merged;
}

} // namespace dateline
