#include "timeline/timelinegaps.h"

#include <algorithm>

namespace dateline {

namespace {

/// Each break takes room of its own, so there are few.
constexpr std::size_t maxBreaks = 5;
/// An empty stretch is compressed when it takes at least this share of what is shown to scale.
constexpr double leastShare = 0.3;
/// An item up to this share of what is shown keeps its length.
constexpr double longShare = 0.45;
/// Fewer short items do not have a long one cut for their sake.
constexpr std::ptrdiff_t fewOthers = 4;
/// Kept to scale on both sides of a break, as a share of what is shown.
constexpr double padShare = 0.03;

class GapFinder
{
public:
    explicit GapFinder(const TimelineItems &items) : m_items(items) {}

    std::vector<TimeStretch> breaks()
    {
        while (m_breaks.size() < maxBreaks) {
            const TimeStretch widest = widestEmpty();
            if (double(widest.length()) < leastShare * double(shownLength(m_items.span)))
                break;
            m_breaks.push_back(widest);
        }
        std::sort(m_breaks.begin(), m_breaks.end(),
                  [](const TimeStretch &a, const TimeStretch &b) { return a.start < b.start; });
        const auto pad = static_cast<TimeSecond>(padShare * double(shownLength(m_items.span)));
        for (TimeStretch &gap : m_breaks) {
            const TimeSecond inside = std::min(pad, gap.length() / 10);
            gap = {gap.start + inside, gap.end - inside};
        }
        return m_breaks;
    }

private:
    [[nodiscard]] TimeSecond shownLength(TimeStretch stretch) const
    {
        TimeSecond length = stretch.length();
        for (const TimeStretch &gap : m_breaks)
            length -= std::max<TimeSecond>(std::min(stretch.end, gap.end) - std::max(stretch.start, gap.start), 0);
        return length;
    }

    /// What must stay to scale: short items whole, long ones at their ends.
    [[nodiscard]] std::vector<TimeStretch> kept() const
    {
        const auto longest = static_cast<TimeSecond>(longShare * double(shownLength(m_items.span)));
        const auto isShort = [&](const TimelineItem &item) {
            return item.length() <= secondsPerDay || shownLength({item.start, item.end}) <= longest;
        };
        // Beside few others a long item is no background to what is told, it is what is told.
        const auto others = std::count_if(m_items.dated.begin(), m_items.dated.end(), isShort);
        std::vector<TimeStretch> kept(m_breaks);
        for (const TimelineItem &item : m_items.dated) {
            if (item.length() == 0) {
                kept.push_back(
                    {item.start - (item.openStart ? secondsPerDay : 0), item.end + (item.openEnd ? secondsPerDay : 0)});
            } else if (others < fewOthers || isShort(item)) {
                kept.push_back({item.start, item.end});
            } else {
                kept.push_back({item.start, item.start});
                kept.push_back({item.end, item.end});
            }
        }
        if (m_items.published)
            kept.push_back({*m_items.published, *m_items.published + secondsPerDay / 2});
        std::sort(kept.begin(), kept.end(),
                  [](const TimeStretch &a, const TimeStretch &b) { return a.start < b.start; });
        return kept;
    }

    [[nodiscard]] TimeStretch widestEmpty() const
    {
        TimeStretch widest;
        TimeSecond end = m_items.span.start;
        for (const TimeStretch &stretch : kept()) {
            if (stretch.start - end > widest.length())
                widest = {end, stretch.start};
            end = std::max(end, stretch.end);
        }
        return widest;
    }

    const TimelineItems &m_items;
    std::vector<TimeStretch> m_breaks;
};

} // namespace

std::vector<TimeStretch> stretchesBetween(const TimelineItems &items)
{
    std::vector<TimeStretch> stretches;
    TimeSecond start = earliestTime;
    if (items.span.length() > 0) {
        for (const TimeStretch &gap : GapFinder(items).breaks()) {
            stretches.push_back({start, gap.start});
            start = gap.end;
        }
    }
    stretches.push_back({start, latestTime});
    return stretches;
}

} // namespace dateline
