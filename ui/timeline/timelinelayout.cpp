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
        m_covered = {scale.timeAt(-around), scale.timeAt(scale.width() + around)};
    }

    TimelineLayout pack()
    {
        place(m_metrics.lanes);
        // Only when something has no room is a lane given up for what says so.
        if (!m_left.empty())
            place(m_metrics.lanes - 1);
        gather();
        m_layout.covered = m_covered;
        m_layout.view = m_scale.view();
        for (const PlacedItem &item : m_layout.items)
            m_layout.lanes = std::max(m_layout.lanes, item.lane + 1);
        if (!m_layout.clusters.empty())
            m_layout.lanes = m_metrics.lanes;
        return std::move(m_layout);
    }

private:
    void place(std::int32_t lanes)
    {
        m_layout.items.clear();
        m_left.clear();
        m_laneEnds.assign(static_cast<std::size_t>(std::max(lanes, 0)), std::numeric_limits<double>::lowest());
        for (std::size_t i = m_items.firstReaching(m_covered.start); i < m_items.dated.size(); ++i) {
            const TimelineItem &item = m_items.dated[i];
            if (item.start > m_covered.end)
                break;
            if (item.end < m_covered.start)
                continue;
            PlacedItem placed = bar(static_cast<std::int32_t>(i));
            const auto lane = std::find_if(m_laneEnds.begin(), m_laneEnds.end(),
                                           [&](double end) { return end + m_metrics.gap <= placed.left; });
            if (lane == m_laneEnds.end()) {
                m_left.push_back(placed);
                continue;
            }
            placed.lane = static_cast<std::int32_t>(lane - m_laneEnds.begin());
            addLabel(placed);
            *lane = placed.right;
            m_layout.items.push_back(placed);
        }
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

    /// Items without room, those near each other together. They may come unordered: an arrow begins before its time.
    void gather()
    {
        std::sort(m_left.begin(), m_left.end(), [](const PlacedItem &a, const PlacedItem &b) {
            return std::pair(anchorOf(a), a.item) < std::pair(anchorOf(b), b.item);
        });
        for (const PlacedItem &item : m_left) {
            const double x = anchorOf(item);
            const TimelineItem &told = m_items.dated[static_cast<std::size_t>(item.item)];
            auto &clusters = m_layout.clusters;
            if (clusters.empty() || x >= clusters.back().right + m_metrics.gap / 2) {
                clusters.push_back({x, x + m_metrics.clusterWidth, m_metrics.lanes - 1, {told.start, told.end}, {}});
            }
            ItemCluster &cluster = clusters.back();
            cluster.items.push_back(item.item);
            cluster.span = {std::min(cluster.span.start, told.start), std::max(cluster.span.end, told.end)};
        }
        for (ItemCluster &cluster : m_layout.clusters)
            std::sort(cluster.items.begin(), cluster.items.end());
    }

    /// What an item without room is found by: where it begins, or the edge of the view where it began before that.
    [[nodiscard]] static double anchorOf(const PlacedItem &item) { return item.barLeft; }

    const TimelineItems &m_items;
    const TimelineScale &m_scale;
    const LaneMetrics &m_metrics;
    const LabelWidth &m_labelWidth;
    TimeStretch m_covered;
    std::vector<double> m_laneEnds;
    std::vector<PlacedItem> m_left;
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
    if (!item.labelInside)
        return item.barRight + shift + padding;
    const double inset = (item.barRight - item.barLeft - item.labelWidth) / 2;
    const double side = std::min(inset, padding + 6);
    return std::clamp(side, item.barLeft + shift + side, item.barRight + shift - side - item.labelWidth);
}

} // namespace dateline
