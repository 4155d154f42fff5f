#pragma once

#include <cstdint>

namespace dateline {

/// What the height on a timeline means.
enum class TimelineLanes : std::uint8_t {
    Packed,   ///< nothing: as close together as the words allow
    Names,    ///< who leads the event
    Statuses, ///< happened, scheduled, possible, denied
    Parts,    ///< where in the text it is told
    Articles, ///< which article tells it, where there are several
    Story,    ///< the order in which the text tells them, one telling a row
};

/// What the colour of an event means. Never the only sign: statuses have shapes, all others letters.
enum class TimelineColouring : std::uint8_t { Statuses, Names, Parts };

/// How a timeline is shown. Plain value; what a window may keep from one time to the next.
struct TimelineOptions
{
    TimelineLanes lanes = TimelineLanes::Packed;
    TimelineColouring colouring = TimelineColouring::Statuses;
    bool compressed = true;  ///< empty stretches of time are squeezed
    bool background = false; ///< events told beside the news are shown, too
    bool legend = false;     ///< what shapes mean is shown; what letters mean always is
    bool now = false;        ///< a line where the clock stands

    friend bool operator==(const TimelineOptions &, const TimelineOptions &) = default;
};

} // namespace dateline
