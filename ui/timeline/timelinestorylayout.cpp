// Where the tellings of a story stand; see layoutStory.

#include "timeline/timelinelayout.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// What the words of a row must not cover: marks and words of the rows near it.
class RowRoom
{
public:
    explicit RowRoom(std::int32_t reach) : m_reach(reach) {}

    void add(std::int32_t row, double left, double right) { m_taken.push_back({row, left, right}); }
    [[nodiscard]] bool isFree(std::int32_t row, double left, double right) const
    {
        return std::none_of(m_taken.begin(), m_taken.end(), [&](const Taken &other) {
            return other.row != row && std::abs(other.row - row) <= m_reach && other.left < right && other.right > left;
        });
    }
    /// Rows before this one are not asked for any more.
    void forgetBefore(std::int32_t row)
    {
        std::erase_if(m_taken, [&](const Taken &other) { return other.row < row - m_reach; });
    }

private:
    struct Taken
    {
        std::int32_t row;
        double left;
        double right;
    };

    std::int32_t m_reach;
    std::vector<Taken> m_taken;
};

} // namespace

TimelineLayout layoutStory(const TimelineItems &items, const TimelineStory &story, const TimelineScale &scale,
                           const LaneMetrics &metrics, const LabelWidth &labelWidth, std::int32_t firstRow,
                           std::int32_t endRow)
{
    TimelineLayout layout;
    layout.lanes = static_cast<std::int32_t>(story.tellings.size());
    layout.bands.push_back({0, 0, layout.lanes});
    layout.firstLane = std::max(firstRow, 0);
    layout.endLane = std::min(endRow, layout.lanes);
    layout.covered = {earliestTime, latestTime};
    layout.view = scale.view();
    for (std::int32_t row = layout.firstLane; row < layout.endLane; ++row) {
        const std::int32_t item = story.tellings[static_cast<std::size_t>(row)].item;
        PlacedItem placed = placedBar(items.dated[static_cast<std::size_t>(item)], item, scale, metrics);
        placed.lane = row;
        placed.telling = row;
        layout.items.push_back(placed);
    }
    // Where rows are lower than words, those of a row may cover the marks of the next ones as little as of those
    // before.
    const auto reach = static_cast<std::int32_t>(std::ceil(metrics.textHeight / metrics.laneHeight)) - 1;
    RowRoom room(reach);
    std::size_t marked = 0;
    const double last = metrics.pageBound ? scale.width() : scale.xOf(items.span.end) + metrics.beyondEnd;
    for (PlacedItem &placed : layout.items) {
        for (; marked < layout.items.size() && layout.items[marked].lane <= placed.lane + reach; ++marked)
            room.add(layout.items[marked].lane, layout.items[marked].barLeft, layout.items[marked].barRight);
        room.forgetBefore(placed.lane);
        PlacedItem after = placed;
        addLabel(after, metrics, [&](std::int32_t) { return labelWidth(after.telling); });
        PlacedItem before = after;
        before.labelBefore = !after.labelInside;
        before.left = before.barLeft - (before.right - before.barRight);
        before.right = before.barRight;
        const bool inside = after.labelInside || after.right <= last;
        for (const PlacedItem &worded : {after, before}) {
            if ((inside || worded.labelBefore) && room.isFree(placed.lane, worded.left, worded.right)) {
                room.add(placed.lane, worded.left, worded.right);
                placed = worded;
                break;
            }
        }
    }
    return layout;
}

} // namespace dateline
