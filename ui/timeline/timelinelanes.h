#pragma once

#include "timeline/timelinelayout.h"

#include <optional>
#include <utility>
#include <vector>

namespace dateline {

/// What the lanes of one layout are packed with.
struct LaneTask
{
    const TimelineItems &items;
    const TimelineScale &scale;
    const LaneMetrics &metrics;
    const LabelWidth &labelWidth;
    TimeStretch covered;
    const TimelineLayout *before = nullptr;
};

/// Packs the items of one list, a group or all, into lanes. Part of layoutLanes, which says what comes of it.
class LanePacker
{
public:
    LanePacker(const LaneTask &task, const TimelineIndex &index, std::int32_t group);

    /// How many lanes there must be for all to have room; `most` + 1 where that is not enough.
    [[nodiscard]] std::int32_t lanesNeeded(std::int32_t most);
    /// Adds a band of at most that many lanes to the layout, of at least as many as it had before.
    void pack(std::int32_t lanes, TimelineLayout &layout);
    /// Lanes of the group in the layout before; 0 without one.
    [[nodiscard]] std::int32_t lanesBefore() const;

private:
    using Interval = std::pair<double, double>;
    /// An item that has its place from before.
    struct Kept
    {
        std::size_t position = 0;
        std::size_t lane = 0;
        double right = 0;
    };
    enum class Overflow { Fails, Clusters };

    [[nodiscard]] std::vector<std::size_t> reachingPositions(std::size_t most) const;
    bool sweep(std::int32_t lanes, Overflow overflow);
    bool placePositions(const std::vector<std::size_t> &positions, std::int32_t lanes);
    void placeByImportance(const std::vector<std::size_t> &positions, std::int32_t lanes);
    void begin(std::int32_t lanes);
    void keepOld(std::int32_t lanes);
    bool placeAt(std::size_t position);
    [[nodiscard]] bool findLane(PlacedItem &placed) const;
    [[nodiscard]] std::int32_t laneWithRoom(double left, double right) const;
    void take(const PlacedItem &placed);
    void addRun(std::size_t from, std::size_t to);
    [[nodiscard]] const LaneBand *bandBefore() const;
    [[nodiscard]] std::vector<Kept>::const_iterator nextKept(std::size_t from) const;
    [[nodiscard]] bool isKept(std::size_t position) const;

    const LaneTask &m_task;
    const TimelineIndex &m_index;
    std::int32_t m_group;
    double m_last = 0;                          ///< words should not reach beyond
    std::vector<std::vector<Interval>> m_taken; ///< by lane, ascending
    std::vector<double> m_laneEnds;
    std::vector<Kept> m_kept; ///< ascending
    std::vector<PlacedItem> m_placed;
    std::vector<ItemCluster> m_clusters;
    std::size_t m_runEnd = 0;                 ///< position after the last run of the last cluster
    TimeSecond m_clusterUntil = earliestTime; ///< items that begin before belong to the last cluster
};

} // namespace dateline
