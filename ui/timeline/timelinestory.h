#pragma once

#include "timeline/timelineitems.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// One place where the text tells a dated event.
struct Telling
{
    std::int32_t item = 0;      ///< index into TimelineItems::dated
    std::int32_t event = 0;     ///< index into Analysis::events: this telling
    std::int32_t paragraph = 0; ///< as citations count them, from 1; 0 in page furniture
    bool again = false;         ///< it was told before

    friend bool operator==(const Telling &, const Telling &) = default;
};

/// How the story goes: the dated events in the order in which the text tells them, every telling once. Where the time
/// goes back from one telling to the next, the story looks back (a flashback).
struct TimelineStory
{
    std::vector<Telling> tellings;          ///< in text order
    std::vector<std::int32_t> firstTelling; ///< by item of TimelineItems::dated: index into `tellings`
    std::int32_t lookingBack = 0;           ///< how often the story looks back

    /// Whether the telling lies before the one that it follows. Where the times overlap that is not known, and no.
    [[nodiscard]] bool looksBack(const TimelineItems &items, std::size_t telling) const;
};

/// O(n + sections); safe from any thread.
[[nodiscard]] TimelineStory makeTimelineStory(const TimelineItems &items);

} // namespace dateline
