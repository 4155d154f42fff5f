#include "timeline/timelinelanes.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace dateline {

namespace {

/// Clusters far out of every view stand here; painters do not take larger numbers well.
constexpr double farAway = 1e7;
/// Among more items than this, what is told first does not go before what is first in time.
constexpr std::size_t manyItems = 1500;

} // namespace

LanePacker::LanePacker(const LaneTask &task, const TimelineIndex &index, std::int32_t group)
    : m_task(task), m_index(index), m_group(group),
      m_last(task.metrics.pageBound ? task.scale.width() : task.scale.xOf(task.items.span.end) + task.metrics.beyondEnd)
{
}

std::int32_t LanePacker::lanesNeeded(std::int32_t most)
{
    if (!sweep(most, Overflow::Fails))
        return most + 1;
    std::int32_t needed = 1;
    for (const PlacedItem &placed : m_placed)
        needed = std::max(needed, placed.lane + 1);
    return needed;
}

void LanePacker::pack(std::int32_t lanes, TimelineLayout &layout)
{
    // Only when something has no room is a lane given up for what says so.
    if (!sweep(lanes, Overflow::Fails)) {
        const std::vector<std::size_t> positions = reachingPositions(manyItems + 1);
        if (positions.size() > manyItems)
            sweep(lanes - 1, Overflow::Clusters);
        else
            placeByImportance(positions, lanes - 1);
    }
    LaneBand band{m_group, layout.lanes, std::clamp(lanesBefore(), 1, std::max(lanes, 1))};
    for (PlacedItem &placed : m_placed) {
        band.lanes = std::max(band.lanes, placed.lane + 1);
        placed.lane += band.firstLane;
        layout.items.push_back(placed);
    }
    if (!m_clusters.empty())
        band.lanes = lanes;
    for (ItemCluster &cluster : m_clusters) {
        cluster.lane = band.firstLane + lanes - 1;
        layout.clusters.push_back(std::move(cluster));
    }
    layout.bands.push_back(band);
    layout.lanes += band.lanes;
}

std::vector<std::size_t> LanePacker::reachingPositions(std::size_t most) const
{
    std::vector<std::size_t> positions;
    for (std::size_t at = m_index.nextReaching(m_task.covered.start);
         at < m_index.size() && m_index.startAt(at) <= m_task.covered.end && positions.size() < most;
         at = m_index.nextReaching(m_task.covered.start, at + 1))
        positions.push_back(at);
    return positions;
}

void LanePacker::begin(std::int32_t lanes)
{
    m_placed.clear();
    m_clusters.clear();
    m_kept.clear();
    m_runEnd = 0;
    m_clusterUntil = earliestTime;
    m_taken.assign(static_cast<std::size_t>(std::max(lanes, 0)), {});
    m_laneEnds.assign(m_taken.size(), std::numeric_limits<double>::lowest());
    keepOld(lanes);
}

const LaneBand *LanePacker::bandBefore() const
{
    if (m_task.before == nullptr)
        return nullptr;
    const auto &bands = m_task.before->bands;
    const auto band =
        std::find_if(bands.begin(), bands.end(), [this](const LaneBand &old) { return old.group == m_group; });
    return band == bands.end() ? nullptr : &*band;
}

std::int32_t LanePacker::lanesBefore() const
{
    const LaneBand *band = bandBefore();
    return band == nullptr ? 0 : band->lanes;
}

/// What had a place keeps it, so that a pan moves nothing but what comes into view.
void LanePacker::keepOld(std::int32_t lanes)
{
    const LaneBand *band = bandBefore();
    if (band == nullptr)
        return;
    std::vector<PlacedItem> kept;
    for (const PlacedItem &old : m_task.before->items) {
        const TimelineItem &item = m_task.items.dated[static_cast<std::size_t>(old.item)];
        const bool ofGroup = old.lane >= band->firstLane && old.lane < band->firstLane + band->lanes;
        if (!ofGroup || item.end < m_task.covered.start || item.start > m_task.covered.end)
            continue;
        if (old.lane - band->firstLane >= lanes)
            return;
        PlacedItem placed = placedBar(item, old.item, m_task.scale, m_task.metrics);
        addLabel(placed, m_task.metrics, m_task.labelWidth);
        placed.lane = old.lane - band->firstLane;
        if (old.labelBefore) {
            placed.labelBefore = true;
            placed.left -= placed.right - placed.barRight;
            placed.right = placed.barRight;
        }
        kept.push_back(placed);
    }
    for (const PlacedItem &placed : kept) {
        const auto lane = static_cast<std::size_t>(placed.lane);
        m_taken[lane].emplace_back(placed.left, placed.right);
        m_kept.push_back({m_index.positionOf(placed.item), lane, placed.right});
    }
    m_placed = std::move(kept);
    for (auto &lane : m_taken)
        std::sort(lane.begin(), lane.end());
}

std::vector<LanePacker::Kept>::const_iterator LanePacker::nextKept(std::size_t from) const
{
    return std::partition_point(m_kept.begin(), m_kept.end(),
                                [from](const Kept &kept) { return kept.position < from; });
}

bool LanePacker::isKept(std::size_t position) const
{
    const auto next = nextKept(position);
    return next != m_kept.end() && next->position == position;
}

/// In time order. With Overflow::Fails, false as soon as an item has no room.
bool LanePacker::sweep(std::int32_t lanes, Overflow overflow)
{
    begin(lanes);
    const TimeStretch covered = m_task.covered;
    // Items that begin before have no room in any lane. Most of a crowd is turned away by this; only the others are
    // worth being measured.
    TimeSecond fullUntil = m_taken.empty() ? latestTime : earliestTime;
    std::size_t at = m_index.nextReaching(covered.start);
    while (at < m_index.size() && m_index.startAt(at) <= covered.end) {
        const auto kept = nextKept(at);
        const bool isOld = kept != m_kept.end() && kept->position == at;
        if (isOld)
            m_laneEnds[kept->lane] = std::max(m_laneEnds[kept->lane], kept->right);
        if (isOld || (m_index.startAt(at) >= fullUntil && placeAt(at))) {
            // The marks of an item never begin to the right of its start, so this turns away none that has room.
            const double end = *std::min_element(m_laneEnds.begin(), m_laneEnds.end());
            if (end > -farAway)
                fullUntil = m_task.scale.timeAt(end + m_task.metrics.gap);
            at = m_index.nextReaching(covered.start, at + 1);
            continue;
        }
        if (overflow == Overflow::Fails)
            return false;
        std::size_t end = at + 1;
        if (m_index.startAt(at) >= covered.start)
            end = std::max(end, m_index.firstFrom(std::min(fullUntil, covered.end + 1), end));
        if (kept != m_kept.end())
            end = std::min(end, kept->position);
        addRun(at, end);
        at = m_index.nextReaching(covered.start, end);
    }
    std::sort(m_placed.begin(), m_placed.end(),
              [](const PlacedItem &a, const PlacedItem &b) { return a.item < b.item; });
    return true;
}

/// Finds out which have room when those told first go first, and then places them in time order, which is calmer.
void LanePacker::placeByImportance(const std::vector<std::size_t> &positions, std::int32_t lanes)
{
    std::vector<std::size_t> byPlace = positions;
    const auto eventAt = [this](std::size_t position) {
        return m_task.items.dated[static_cast<std::size_t>(m_index.itemAt(position))].event;
    };
    std::sort(byPlace.begin(), byPlace.end(), [&](std::size_t a, std::size_t b) { return eventAt(a) < eventAt(b); });
    placePositions(byPlace, lanes);
    const std::vector<PlacedItem> important = m_placed;
    std::vector<std::size_t> chosen;
    for (const PlacedItem &placed : important)
        chosen.push_back(m_index.positionOf(placed.item));
    std::sort(chosen.begin(), chosen.end());
    if (!placePositions(chosen, lanes))
        m_placed = important;
    for (const std::size_t position : positions) {
        if (!std::binary_search(chosen.begin(), chosen.end(), position))
            addRun(position, position + 1);
    }
    std::sort(m_placed.begin(), m_placed.end(),
              [](const PlacedItem &a, const PlacedItem &b) { return a.item < b.item; });
}

/// In the given order; false where some had no room.
bool LanePacker::placePositions(const std::vector<std::size_t> &positions, std::int32_t lanes)
{
    begin(lanes);
    bool all = true;
    for (const std::size_t position : positions) {
        all = (isKept(position) || placeAt(position)) && all;
    }
    return all;
}

bool LanePacker::placeAt(std::size_t position)
{
    const std::int32_t index = m_index.itemAt(position);
    PlacedItem placed =
        placedBar(m_task.items.dated[static_cast<std::size_t>(index)], index, m_task.scale, m_task.metrics);
    if (!findLane(placed))
        return false;
    take(placed);
    return true;
}

void LanePacker::take(const PlacedItem &placed)
{
    const auto lane = static_cast<std::size_t>(placed.lane);
    const Interval interval(placed.left, placed.right);
    m_taken[lane].insert(std::upper_bound(m_taken[lane].begin(), m_taken[lane].end(), interval), interval);
    m_laneEnds[lane] = std::max(m_laneEnds[lane], placed.right);
    m_placed.push_back(placed);
}

/// Takes the first lane with room; false where none has.
bool LanePacker::findLane(PlacedItem &placed) const
{
    if (laneWithRoom(placed.barLeft, placed.barRight) < 0)
        return false; // without being measured
    addLabel(placed, m_task.metrics, m_task.labelWidth);
    placed.lane = laneWithRoom(placed.left, placed.right);
    if (placed.right > m_last && !placed.labelInside) {
        const double wide = placed.right - placed.barRight;
        const std::int32_t before = laneWithRoom(placed.barLeft - wide, placed.barRight);
        if (before < 0 && m_task.metrics.pageBound)
            return false;
        if (before >= 0) {
            placed.labelBefore = true;
            placed.left = placed.barLeft - wide;
            placed.right = placed.barRight;
            placed.lane = before;
        }
    }
    return placed.lane >= 0;
}

std::int32_t LanePacker::laneWithRoom(double left, double right) const
{
    const double gap = m_task.metrics.gap;
    for (std::size_t lane = 0; lane < m_taken.size(); ++lane) {
        const auto &taken = m_taken[lane];
        // Of those that do not end before it, none may begin before its end.
        const auto next = std::partition_point(taken.begin(), taken.end(),
                                               [&](const Interval &other) { return other.second + gap <= left; });
        if (next == taken.end() || next->first >= right + gap)
            return static_cast<std::int32_t>(lane);
    }
    return -1;
}

/// Items without room come in time order; those near each other go together.
void LanePacker::addRun(std::size_t from, std::size_t to)
{
    while (from < to) {
        if (m_clusters.empty() || m_index.startAt(from) >= m_clusterUntil) {
            const double x = std::clamp(m_task.scale.xOf(m_index.startAt(from)), -farAway, farAway);
            ItemCluster cluster;
            cluster.left = x;
            cluster.right = x + m_task.metrics.clusterWidth;
            cluster.group = m_group;
            cluster.span = {m_index.startAt(from), m_index.startAt(from)};
            m_clusters.push_back(std::move(cluster));
            m_clusterUntil = m_task.scale.timeAt(m_clusters.back().right + m_task.metrics.gap / 2) + 1;
            m_runEnd = 0;
        }
        const std::size_t end = std::min(to, m_index.firstFrom(m_clusterUntil, from + 1));
        ItemCluster &cluster = m_clusters.back();
        if (!cluster.runs.empty() && m_runEnd == from)
            cluster.runs.back().last = m_index.itemAt(end - 1);
        else
            cluster.runs.push_back({m_index.itemAt(from), m_index.itemAt(end - 1)});
        m_runEnd = end;
        cluster.count += static_cast<std::int32_t>(end - from);
        cluster.span.end = std::max(cluster.span.end, m_index.latestEnd(from, end));
        from = end;
    }
}

} // namespace dateline
