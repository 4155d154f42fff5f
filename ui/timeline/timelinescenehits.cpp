// What is at a place of TimelineScene, and where a thing is.

#include "timeline/timelinescene.h"

#include <algorithm>
#include <utility>

namespace dateline {

/// Adds those of a cluster that end after `time`.
void TimelineScene::addReaching(ItemCluster &edge, const ItemCluster &from, TimeSecond time) const
{
    const TimelineIndex &index = indexOf(from.group);
    for (const ItemRun &run : from.runs) {
        const std::size_t end = index.positionOf(run.last) + 1;
        std::size_t before = end; // position after the run that is being added
        for (std::size_t at = index.nextReaching(time + 1, index.positionOf(run.first)); at < end;
             at = index.nextReaching(time + 1, at + 1)) {
            if (before == at && !edge.runs.empty())
                edge.runs.back().last = index.itemAt(at);
            else
                edge.runs.push_back({index.itemAt(at), index.itemAt(at)});
            before = at + 1;
            if (edge.count++ == 0)
                edge.span = {index.startAt(at), from.span.end};
            edge.span.end = std::max(edge.span.end, index.latestEnd(at, at + 1));
        }
    }
}

std::vector<ItemCluster> TimelineScene::visibleClusters()
{
    const TimelineLayout &lanes = layout();
    const double shift = lanes.shift(m_scale);
    const TimeSecond start = m_scale.timeAt(0);
    std::vector<ItemCluster> visible;
    std::ptrdiff_t edge = -1; // index of the one at the edge of the group
    std::int32_t group = -1;
    for (const ItemCluster &cluster : lanes.clusters) {
        if (cluster.group != std::exchange(group, cluster.group))
            edge = -1;
        const double left = cluster.left + shift;
        const double width = cluster.right - cluster.left;
        if (left >= m_scale.width() || (left < 0 && cluster.span.end <= start))
            continue;
        const bool joinsEdge = left < 0 || (edge >= 0 && left < width + 2);
        if (!joinsEdge) {
            visible.push_back(cluster);
            visible.back().left = left;
            visible.back().right = left + width;
            continue;
        }
        if (edge < 0) {
            edge = static_cast<std::ptrdiff_t>(visible.size());
            visible.push_back({0, width, cluster.lane, cluster.group, {}, 0, {}});
        }
        addReaching(visible[static_cast<std::size_t>(edge)], cluster, left < 0 ? start : earliestTime);
        if (visible[static_cast<std::size_t>(edge)].count == 0) {
            visible.pop_back();
            edge = -1;
        }
    }
    return visible;
}

std::vector<std::int32_t> TimelineScene::itemsOf(const ItemCluster &cluster, std::size_t most) const
{
    const TimelineIndex &index = indexOf(cluster.group);
    std::vector<std::int32_t> items;
    for (const ItemRun &run : cluster.runs) {
        for (std::size_t at = index.positionOf(run.first); items.size() < most && at < index.size(); ++at) {
            items.push_back(index.itemAt(at));
            if (index.itemAt(at) == run.last)
                break;
        }
    }
    return items;
}

bool TimelineScene::isInCluster(const ItemCluster &cluster, std::int32_t row) const
{
    const bool isDated = row >= 0 && static_cast<std::size_t>(row) < m_content.items->dated.size();
    return isDated && groupOfRow(row) == cluster.group && cluster.contains(row);
}

bool TimelineScene::hasMarkInView(const PlacedItem &item, double shift) const
{
    return item.barRight + shift > 0 && item.barLeft + shift < m_scale.width();
}

TimelineScene::Hit TimelineScene::hitAt(const QPointF &place)
{
    if (isEmpty() || !lanesRect().contains(place))
        return {};
    const TimelineLayout &lanes = layout();
    const double shift = lanes.shift(m_scale);
    for (const PlacedItem &item : lanes.items) {
        if (hasMarkInView(item, shift) &&
            laneRect(item.lane, item.left + shift - 2, item.right + shift).adjusted(0, -1, 0, 1).contains(place))
            return {item.item, eventOf(item), -1};
    }
    if (lanes.clusters.empty())
        return {};
    const std::vector<ItemCluster> clusters = visibleClusters();
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        if (laneRect(clusters[i].lane, clusters[i].left, clusters[i].right).contains(place))
            return {-1, -1, static_cast<int>(i)};
    }
    return {};
}

int TimelineScene::clusterOfRow(std::int32_t row)
{
    if (isEmpty() || layout().clusters.empty())
        return -1;
    const std::vector<ItemCluster> clusters = visibleClusters();
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        if (isInCluster(clusters[i], row))
            return static_cast<int>(i);
    }
    return -1;
}

QRectF TimelineScene::rectOfRow(std::int32_t row)
{
    if (isEmpty() || row < 0 || static_cast<std::size_t>(row) >= m_content.items->dated.size())
        return {};
    if (m_content.story) {
        // Rows that are out of sight have a place, too: one scrolls there.
        const std::int32_t telling = m_content.story->firstTelling[static_cast<std::size_t>(row)];
        const PlacedItem bar =
            placedBar(m_content.items->dated[static_cast<std::size_t>(row)], row, m_scale, laneMetrics());
        const double wide = labelOf(row, telling).width;
        return laneRect(telling, bar.left, bar.right + wide);
    }
    const TimelineLayout &lanes = layout();
    const double shift = lanes.shift(m_scale);
    for (const PlacedItem &item : lanes.items) {
        if (item.item == row)
            return laneRect(item.lane, item.left + shift, item.right + shift);
    }
    if (lanes.clusters.empty())
        return {};
    for (const ItemCluster &cluster : visibleClusters()) {
        if (isInCluster(cluster, row))
            return laneRect(cluster.lane, cluster.left, cluster.right);
    }
    return {};
}

QString TimelineScene::groupAt(const QPointF &place)
{
    if (!m_content.lanes || place.x() >= m_headerWidth || place.y() < lanesRect().top() ||
        place.y() >= lanesRect().bottom())
        return {};
    for (const LaneBand &band : layout().bands) {
        const double top = laneTop(band.firstLane) - 1;
        if (place.y() >= top && place.y() < top + band.lanes * laneHeight() + 2) {
            const TimelineGroup &group = m_content.lanes->groups[static_cast<std::size_t>(band.group)];
            return QStringLiteral("%1 (%2)").arg(group.name).arg(group.items.size());
        }
    }
    return {};
}

QRectF TimelineScene::laneRect(std::int32_t lane, double left, double right) const
{
    const double height = m_content.story ? rowHeight() : laneHeight();
    return {m_headerWidth + left, laneTop(lane) + 1, right - left, height - 2};
}

} // namespace dateline
