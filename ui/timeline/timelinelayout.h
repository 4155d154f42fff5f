#pragma once

#include "timeline/timelinegroups.h"
#include "timeline/timelineitems.h"
#include "timeline/timelinescale.h"
#include "timeline/timelinestory.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace dateline {

/// One item in its lane. Its marks and words lie in [left, right]; no two items of a lane overlap.
struct PlacedItem
{
    std::int32_t item = 0; ///< index into TimelineItems::dated
    std::int32_t lane = 0;
    double left = 0;
    double right = 0;
    double barLeft = 0;
    double barRight = 0;
    double labelWidth = 0;     ///< 0: no words
    std::int32_t telling = -1; ///< index into TimelineStory::tellings where that is the order
    bool point = false;        ///< a marker in the middle of the bar, which is too narrow to see
    bool labelInside = false;  ///< the words have room in the bar; else they stand beside it
    bool labelBefore = false;  ///< to its left: to the right they would lead out of the time told
};

/// The items of a list from one to another, both included.
struct ItemRun
{
    std::int32_t first = 0; ///< indices into TimelineItems::dated
    std::int32_t last = 0;
};

/// Items that had no room, "+7". They are those of `group` (of all, where there are no groups) that lie in the runs.
struct ItemCluster
{
    double left = 0;
    double right = 0;
    std::int32_t lane = 0;
    std::int32_t group = 0;
    TimeStretch span;
    std::int32_t count = 0;
    std::vector<ItemRun> runs; ///< ascending

    /// For an item of the group.
    [[nodiscard]] bool contains(std::int32_t item) const;
};

/// The lanes of one group.
struct LaneBand
{
    std::int32_t group = 0;
    std::int32_t firstLane = 0;
    std::int32_t lanes = 0;
};

/// Where the items stand. x as in the scale at the time of layout; a pan moves all of them by the same amount, so that
/// the layout stays good until the zoom changes or `covered` no longer holds what is in view.
struct TimelineLayout
{
    std::vector<PlacedItem> items;     ///< in time order within a group; a story in its order
    std::vector<ItemCluster> clusters; ///< from left to right within a group
    std::vector<LaneBand> bands;       ///< one for each group with dated events, from above; else one for all
    TimeStretch covered;
    std::int32_t lanes = 0;     ///< in use
    std::int32_t firstLane = 0; ///< of a story: the rows that are laid out
    std::int32_t endLane = 0;
    TimelineScale::View view; ///< at the time of layout

    /// How far the items have moved since.
    [[nodiscard]] double shift(const TimelineScale &scale) const { return scale.xOf(view.anchor) - view.anchorX; }
};

/// Sizes in pixels that the lanes are made of.
struct LaneMetrics
{
    double marker = 11;      ///< narrower bars become a marker of this width
    double openEnd = 34;     ///< length of the arrow where an end is open
    double labelPadding = 5; ///< around the words
    double gap = 10;         ///< between two items of a lane
    double clusterWidth = 38;
    double longestLabel = 300;
    double beyondEnd = 100; ///< how far words may reach beyond the last of the time told
    double around = 1;      ///< how much is laid out on both sides of the view, in its widths
    bool pageBound = false; ///< words never reach out of the view to the right: a page has an edge
    double laneHeight = 20;
    double textHeight = 16;
    std::int32_t lanes = 1; ///< as many as have room; groups may need more
};

/// Width of the words of an item, asked only for those that may have room.
using LabelWidth = std::function<double(std::int32_t item)>;

/// Packs the items of the visible time and what is around it into lanes; what has no room goes into clusters in the
/// last lane of all, or of the group. Where they are few, those told first have room before others, as news tells first
/// what matters most. Every item of that time is in exactly one place.
///
/// Each group has the lanes that it needs as long as they are few; beyond that the lanes that have room are dealt out
/// evenly. `before`, a layout of the same items at the same zoom, is kept as it is where it is still in sight.
/// O(log n) for each item that has a place and for each cluster, however many items there are.
[[nodiscard]] TimelineLayout layoutLanes(const TimelineItems &items, const TimelineScale &scale,
                                         const LaneMetrics &metrics, const LabelWidth &labelWidth,
                                         const TimelineGroups *groups = nullptr,
                                         const TimelineLayout *before = nullptr);

/// One row for each telling, from above; words where they have room beside those above. Only the rows of
/// [firstRow, endRow) are laid out. LaneMetrics::laneHeight is the height of a row. `labelWidth` is asked by telling.
[[nodiscard]] TimelineLayout layoutStory(const TimelineItems &items, const TimelineStory &story,
                                         const TimelineScale &scale, const LaneMetrics &metrics,
                                         const LabelWidth &labelWidth, std::int32_t firstRow, std::int32_t endRow);

/// Left edge of an item's words when its bar reaches out of a view that begins at x = 0; all x already shifted.
[[nodiscard]] double labelLeft(const PlacedItem &item, double shift, double padding);

/// The marks of an item, without words or a lane.
[[nodiscard]] PlacedItem placedBar(const TimelineItem &item, std::int32_t index, const TimelineScale &scale,
                                   const LaneMetrics &metrics);
/// Gives it words, in its bar or to the right of it.
void addLabel(PlacedItem &placed, const LaneMetrics &metrics, const LabelWidth &labelWidth);

} // namespace dateline
