#pragma once

#include "timeline/timelineitems.h"
#include "timeline/timelinescale.h"

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
    double labelWidth = 0;
    bool point = false;       ///< a marker in the middle of the bar, which is too narrow to see
    bool labelInside = false; ///< the words have room in the bar; else they stand beside it
    bool labelBefore = false; ///< to its left: to the right they would lead out of the time told
};

/// Items that had no room, "+7".
struct ItemCluster
{
    double left = 0;
    double right = 0;
    std::int32_t lane = 0;
    TimeStretch span;
    std::vector<std::int32_t> items; ///< indices into TimelineItems::dated, ascending
};

/// Where the items stand. x as in the scale at the time of layout; a pan moves all of them by the same amount, so that
/// the layout stays good until the zoom changes or `covered` no longer holds what is in view.
struct TimelineLayout
{
    std::vector<PlacedItem> items;     ///< in time order
    std::vector<ItemCluster> clusters; ///< from left to right
    TimeStretch covered;
    std::int32_t lanes = 0;   ///< in use
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
    std::int32_t lanes = 1; ///< as many as have room, the lane of the clusters among them
};

/// Width of the words of an item, asked only for those that may have room.
using LabelWidth = std::function<double(std::int32_t item)>;

/// Packs the items of the visible time and a view's width on both sides into lanes, first come first served; what has
/// no room goes into clusters in the last lane. Every item of that time is in exactly one place. O(n * lanes).
[[nodiscard]] TimelineLayout layoutLanes(const TimelineItems &items, const TimelineScale &scale,
                                         const LaneMetrics &metrics, const LabelWidth &labelWidth);

/// Left edge of an item's words when its bar reaches out of a view that begins at x = 0; all x already shifted.
[[nodiscard]] double labelLeft(const PlacedItem &item, double shift, double padding);

} // namespace dateline
