#include "timeline/timelinelayout.h"

#include "timeline/timelinelanes.h"

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

/// Bars beyond this lie far out of every view; painters do not take larger numbers well.
constexpr double farAway = 1e7;
/// On a page, a bar that goes on reaches this far over the edge.
constexpr double beyondPage = 4;
/// A group is not given more lanes than this, however much room there is.
constexpr std::int32_t mostLanesOfGroup = 12;

/// Nor fewer, if it needs them: rather than in a cluster, one looks for an event by scrolling.
constexpr std::int32_t fewestLanesOfGroup = 4;

/// How many lanes each group has: what it needs, or an equal share of what there is.
std::vector<std::int32_t> dealtLanes(const std::vector<std::int32_t> &needed, std::int32_t lanes)
{
    std::int32_t most = mostLanesOfGroup;
    const auto dealt = [&] {
        std::vector<std::int32_t> share;
        for (const std::int32_t need : needed)
            share.push_back(std::min(need, most));
        return share;
    };
    std::vector<std::int32_t> share = dealt();
    while (most > fewestLanesOfGroup && std::accumulate(share.begin(), share.end(), 0) > lanes) {
        --most;
        share = dealt();
    }
    return share;
}

} // namespace

bool ItemCluster::contains(std::int32_t item) const
{
    const auto run = std::lower_bound(runs.begin(), runs.end(), item,
                                      [](const ItemRun &candidate, std::int32_t at) { return candidate.last < at; });
    return run != runs.end() && run->first <= item;
}

TimelineLayout layoutLanes(const TimelineItems &items, const TimelineScale &scale, const LaneMetrics &metrics,
                           const LabelWidth &labelWidth, const TimelineGroups *groups, const TimelineLayout *before)
{
    // Words may reach into the view from a bar that ended before it.
    const double around =
        metrics.pageBound ? 0 : scale.width() * metrics.around + metrics.longestLabel + metrics.openEnd;
    const LaneTask task{
        items, scale, metrics, labelWidth, {scale.timeAt(-around), scale.timeAt(scale.width() + around)}, before};
    TimelineLayout layout;
    layout.covered = task.covered;
    layout.view = scale.view();
    if (groups == nullptr) {
        LanePacker(task, items.index, 0).pack(metrics.lanes, layout);
        return layout;
    }
    std::vector<LanePacker> packers;
    std::vector<std::int32_t> needed;
    for (std::size_t i = 0; i < groups->groups.size(); ++i) {
        if (groups->groups[i].items.size() == 0)
            continue; // all of its events are undated
        packers.emplace_back(task, groups->groups[i].items, static_cast<std::int32_t>(i));
        // While one pans, bands do not shrink: what stands below would move.
        needed.push_back(std::max(packers.back().lanesNeeded(mostLanesOfGroup), packers.back().lanesBefore()));
    }
    const std::vector<std::int32_t> share = dealtLanes(needed, metrics.lanes);
    for (std::size_t i = 0; i < packers.size(); ++i)
        packers[i].pack(share[i], layout);
    return layout;
}

PlacedItem placedBar(const TimelineItem &item, std::int32_t index, const TimelineScale &scale,
                     const LaneMetrics &metrics)
{
    PlacedItem placed;
    placed.item = index;
    placed.barLeft = std::clamp(scale.xOf(item.start), -farAway, farAway);
    placed.barRight = std::clamp(scale.xOf(item.end), -farAway, farAway);
    if (metrics.pageBound) {
        placed.barLeft = std::max(placed.barLeft, -beyondPage);
        placed.barRight = std::min(placed.barRight, scale.width() + beyondPage);
    }
    if (item.openStart || item.openEnd) {
        placed.barLeft -= item.openStart ? metrics.openEnd : 0;
        placed.barRight += item.openEnd ? metrics.openEnd : 0;
    } else if (placed.barRight - placed.barLeft < metrics.marker) {
        const double middle = (placed.barLeft + placed.barRight) / 2;
        placed.barLeft = middle - metrics.marker / 2;
        placed.barRight = middle + metrics.marker / 2;
        placed.point = true;
    }
    placed.left = placed.barLeft;
    placed.right = placed.barRight;
    return placed;
}

void addLabel(PlacedItem &placed, const LaneMetrics &metrics, const LabelWidth &labelWidth)
{
    placed.labelWidth = std::min(labelWidth(placed.item), metrics.longestLabel);
    const double needed = placed.labelWidth + 2 * metrics.labelPadding;
    // The room for a cross or an arrow at the ends of the bar is about a marker wide each.
    placed.labelInside = !placed.point && placed.barRight - placed.barLeft >= needed + 2 * metrics.marker;
    if (!placed.labelInside)
        placed.right = placed.barRight + needed;
}

double labelLeft(const PlacedItem &item, double shift, double padding)
{
    if (item.labelBefore)
        return item.left + shift + padding;
    if (!item.labelInside)
        return item.barRight + shift + padding;
    const double inset = (item.barRight - item.barLeft - item.labelWidth) / 2;
    const double side = std::min(inset, padding + 6);
    return std::clamp(side, item.barLeft + shift + side, item.barRight + shift - side - item.labelWidth);
}

} // namespace dateline
