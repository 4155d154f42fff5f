#include "timeline/timelinelayout.h"

#include <algorithm>
#include <limits>

namespace dateline {

namespace {

/// Bars beyond this lie far out of every view; painters do not take larger numbers well.
constexpr double farAway = 1e7;

class LanePacker
{
public:
    LanePacker(const TimelineItems &items, const TimelineScale &scale, const LaneMetrics &metrics,
               const LabelWidth &labelWidth)
        : m_items(items), m_scale(scale), m_metrics(metrics), m_labelWidth(labelWidth)
    {
        // Words may reach into the view from a bar that ended before it.
        const double around = scale.width() + metrics.longestLabel + metrics.openEnd;
        m_last = scale.xOf(items.span.end) + metrics.beyondEnd;
        m_covered = {scale.timeAt(-around), scale.timeAt(scale.width() + around)};
    }

    TimelineLayout pack()
    {
        // Only when something has no room is a lane given up for what says so.
        if (!place(m_metrics.lanes, false))
            place(m_metrics.lanes - 1, true);
        m_layout.covered = m_covered;
        m_layout.view = m_scale.view();
        for (const PlacedItem &item : m_layout.items)
            m_layout.lanes = std::max(m_layout.lanes, item.lane + 1);
        if (!m_layout.clusters.empty())
            m_layout.lanes = m_metrics.lanes;
        return std::move(m_layout);
    }

private:
    /// Without leave to make clusters, false as soon as an item has no room.
    bool place(std::int32_t lanes, bool clusters)
    {
        m_layout.items.clear();
        m_laneEnds.assign(static_cast<std::size_t>(lanes), std::numeric_limits<double>::lowest());
        m_fullUntil = lanes > 0 ? earliestTime : latestTime;
        for (std::size_t i = m_items.firstReaching(m_covered.start); i < m_items.dated.size(); ++i) {
            const TimelineItem &item = m_items.dated[i];
            if (item.start > m_covered.end)
                break;
            if (item.end < m_covered.start)
                continue;
            const auto index = static_cast<std::int32_t>(i);
            // Most of a crowd is turned away by this comparison; only the others are worth being measured.
            if (item.start >= m_fullUntil) {
                PlacedItem placed = bar(index);
                if (findLane(placed)) {
                    m_layout.items.push_back(placed);
                    continue;
                }
            }
            if (!clusters)
                return false;
            addToCluster(index);
        }
        return true;
    }

    /// Takes the first lane with room; false where none has.
    bool findLane(PlacedItem &placed)
    {
        const auto roomFrom = [this](double left) {
            return std::find_if(m_laneEnds.begin(), m_laneEnds.end(),
                                [&](double end) { return end + m_metrics.gap <= left; });
        };
        auto lane = roomFrom(placed.left);
        if (lane == m_laneEnds.end())
            return false;
        addLabel(placed);
        if (placed.right > m_last && !placed.labelInside) {
            const double wide = placed.right - placed.barRight;
            if (const auto before = roomFrom(placed.barLeft - wide); before != m_laneEnds.end()) {
                placed.labelBefore = true;
                placed.left = placed.barLeft - wide;
                placed.right = placed.barRight;
                lane = before;
            }
        }
        placed.lane = static_cast<std::int32_t>(lane - m_laneEnds.begin());
        *lane = placed.right;
        // The marks of an item never begin to the right of its start, so this turns away none that has room.
        m_fullUntil = m_scale.timeAt(*std::min_element(m_laneEnds.begin(), m_laneEnds.end()) + m_metrics.gap);
        return true;
    }

    [[nodiscard]] PlacedItem bar(std::int32_t index) const
    {
        const TimelineItem &item = m_items.dated[static_cast<std::size_t>(index)];
        PlacedItem placed;
        placed.item = index;
        placed.barLeft = std::clamp(m_scale.xOf(item.start), -farAway, farAway);
        placed.barRight = std::clamp(m_scale.xOf(item.end), -farAway, farAway);
        if (item.openStart || item.openEnd) {
            placed.barLeft -= item.openStart ? m_metrics.openEnd : 0;
            placed.barRight += item.openEnd ? m_metrics.openEnd : 0;
        } else if (placed.barRight - placed.barLeft < m_metrics.marker) {
            const double middle = (placed.barLeft + placed.barRight) / 2;
            placed.barLeft = middle - m_metrics.marker / 2;
            placed.barRight = middle + m_metrics.marker / 2;
            placed.point = true;
        }
        placed.left = placed.barLeft;
        placed.right = placed.barRight;
        return placed;
    }

    void addLabel(PlacedItem &placed) const
    {
        placed.labelWidth = std::min(m_labelWidth(placed.item), m_metrics.longestLabel);
        const double needed = placed.labelWidth + 2 * m_metrics.labelPadding;
        // The room for a cross or an arrow at the ends of the bar is about a marker wide each.
        placed.labelInside = !placed.point && placed.barRight - placed.barLeft >= needed + 2 * m_metrics.marker;
        if (!placed.labelInside)
            placed.right = placed.barRight + needed;
    }

    /// Items without room come in time order; those near each other go together.
    void addToCluster(std::int32_t index)
    {
        const TimelineItem &item = m_items.dated[static_cast<std::size_t>(index)];
        auto &clusters = m_layout.clusters;
        if (clusters.empty() || item.start >= m_clusterUntil) {
            const double x = std::clamp(m_scale.xOf(item.start), -farAway, farAway);
            clusters.push_back({x, x + m_metrics.clusterWidth, m_metrics.lanes - 1, {item.start, item.end}, {}});
            m_clusterUntil = m_scale.timeAt(clusters.back().right + m_metrics.gap / 2) + 1;
        }
        ItemCluster &cluster = clusters.back();
        cluster.items.push_back(index);
        cluster.span.end = std::max(cluster.span.end, item.end);
    }

    const TimelineItems &m_items;
    const TimelineScale &m_scale;
    const LaneMetrics &m_metrics;
    const LabelWidth &m_labelWidth;
    TimeStretch m_covered;
    double m_last = 0;
    std::vector<double> m_laneEnds;
    TimeSecond m_fullUntil = earliestTime;    ///< items that begin before have no room in any lane
    TimeSecond m_clusterUntil = earliestTime; ///< items that begin before belong to the last cluster
    TimelineLayout m_layout;
};

} // namespace

TimelineLayout layoutLanes(const TimelineItems &items, const TimelineScale &scale, const LaneMetrics &metrics,
                           const LabelWidth &labelWidth)
{
    return LanePacker(items, scale, metrics, labelWidth).pack();
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
