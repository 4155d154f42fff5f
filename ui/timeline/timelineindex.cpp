#include "timeline/timelineindex.h"

#include "timeline/timelineitems.h"

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

constexpr std::size_t fanOut = 16;

} // namespace

TimelineIndex::TimelineIndex(const std::vector<TimelineItem> &dated, std::vector<std::int32_t> items)
    : m_items(std::move(items))
{
    m_starts.reserve(m_items.size());
    std::vector<TimeSecond> ends;
    ends.reserve(m_items.size());
    for (const std::int32_t item : m_items) {
        m_starts.push_back(dated[static_cast<std::size_t>(item)].start);
        ends.push_back(dated[static_cast<std::size_t>(item)].end);
    }
    m_ends.push_back(std::move(ends));
    addLevels();
}

TimelineIndex::TimelineIndex(const std::vector<TimelineItem> &dated)
    : TimelineIndex(dated, [&dated] {
          std::vector<std::int32_t> all(dated.size());
          std::iota(all.begin(), all.end(), 0);
          return all;
      }())
{
}

void TimelineIndex::addLevels()
{
    while (m_ends.back().size() > fanOut) {
        const std::vector<TimeSecond> &below = m_ends.back();
        std::vector<TimeSecond> level;
        level.reserve(below.size() / fanOut + 1);
        for (std::size_t i = 0; i < below.size(); i += fanOut) {
            const auto first = below.begin() + static_cast<std::ptrdiff_t>(i);
            level.push_back(*std::max_element(
                first, below.begin() + static_cast<std::ptrdiff_t>(std::min(i + fanOut, below.size()))));
        }
        m_ends.push_back(std::move(level));
    }
}

std::size_t TimelineIndex::firstFrom(TimeSecond time, std::size_t from) const
{
    const auto begin = m_starts.begin() + static_cast<std::ptrdiff_t>(std::min(from, m_starts.size()));
    return static_cast<std::size_t>(std::lower_bound(begin, m_starts.end(), time) - m_starts.begin());
}

std::size_t TimelineIndex::nextReaching(TimeSecond time, std::size_t from) const
{
    // Up while whole runs end too early, down again into the first that does not.
    std::size_t level = 0;
    std::size_t at = from;
    while (!m_ends.empty()) {
        const std::vector<TimeSecond> &ends = m_ends[level];
        if (at >= ends.size())
            return size();
        if (ends[at] >= time) {
            if (level == 0)
                return at;
            --level;
            at *= fanOut;
        } else if (++at; at % fanOut == 0 && level + 1 < m_ends.size()) {
            ++level;
            at /= fanOut;
        }
    }
    return size();
}

TimeSecond TimelineIndex::latestEnd(std::size_t from, std::size_t to) const
{
    TimeSecond latest = m_ends.front()[from];
    for (std::size_t level = 0; from < to; ++level) {
        const std::vector<TimeSecond> &ends = m_ends[level];
        const bool top = level + 1 == m_ends.size();
        for (; from < to && (top || from % fanOut != 0); ++from)
            latest = std::max(latest, ends[from]);
        for (; from < to && (top || to % fanOut != 0); --to)
            latest = std::max(latest, ends[to - 1]);
        from /= fanOut;
        to /= fanOut;
    }
    return latest;
}

std::size_t TimelineIndex::positionOf(std::int32_t item) const
{
    return static_cast<std::size_t>(std::lower_bound(m_items.begin(), m_items.end(), item) - m_items.begin());
}

} // namespace dateline
