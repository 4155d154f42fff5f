#pragma once

#include "timeline/timelinecalendar.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dateline {

struct TimelineItem;

/// A list of dated items in time order that is asked by time: which of them reach into a stretch, and until when those
/// of a run last. Built once in O(n); every question takes O(log n), however many items lie between. Immutable
/// afterwards and safe to share. Positions count from 0 in the list.
class TimelineIndex
{
public:
    TimelineIndex() = default;
    /// `items`: ascending indices into `dated`.
    TimelineIndex(const std::vector<TimelineItem> &dated, std::vector<std::int32_t> items);
    /// All of them.
    explicit TimelineIndex(const std::vector<TimelineItem> &dated);

    [[nodiscard]] std::size_t size() const { return m_starts.size(); }
    /// Index into `dated`.
    [[nodiscard]] std::int32_t itemAt(std::size_t position) const { return m_items[position]; }
    [[nodiscard]] TimeSecond startAt(std::size_t position) const { return m_starts[position]; }
    /// First position at or after `from` whose item begins at `time` or later; size() where there is none.
    [[nodiscard]] std::size_t firstFrom(TimeSecond time, std::size_t from = 0) const;
    /// First position at or after `from` whose item ends at `time` or later; size() where there is none.
    [[nodiscard]] std::size_t nextReaching(TimeSecond time, std::size_t from = 0) const;
    /// The latest end of the items at [from, to), which is not empty.
    [[nodiscard]] TimeSecond latestEnd(std::size_t from, std::size_t to) const;
    /// The position of an item that is in the list.
    [[nodiscard]] std::size_t positionOf(std::int32_t item) const;

private:
    void addLevels();

    std::vector<std::int32_t> m_items;
    std::vector<TimeSecond> m_starts;
    std::vector<std::vector<TimeSecond>> m_ends; ///< of the items, and above them the latest of each run of `fanOut`
};

} // namespace dateline
