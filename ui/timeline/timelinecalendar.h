#pragma once

#include "base/civildate.h"

#include <cstdint>

namespace dateline {

/// Seconds since 1970-01-01 00:00 of the article's own clock, that of the zone that it was published in; proleptic
/// Gregorian, days of 86,400 s. Exact for all times that a timeline shows: 64 bits hold 292 billion years.
using TimeSecond = std::int64_t;

inline constexpr TimeSecond secondsPerDay = 86400;
inline constexpr TimeSecond secondsPerYear = 31556952; ///< mean Gregorian year
/// The ends of all timelines: a little more than the age of the universe either way.
inline constexpr TimeSecond earliestTime = -14'500'000'000 * secondsPerYear;
inline constexpr TimeSecond latestTime = -earliestTime;

/// A stretch of time, [start, end).
struct TimeStretch
{
    TimeSecond start = 0;
    TimeSecond end = 0;

    [[nodiscard]] TimeSecond length() const { return end - start; }

    friend bool operator==(const TimeStretch &, const TimeStretch &) = default;
};

/// A day whose astronomical year may be too far away for CivilDate.
struct WideDate
{
    std::int64_t year = 1970;
    int month = 1;
    int day = 1;

    friend bool operator==(const WideDate &, const WideDate &) = default;
};

[[nodiscard]] std::int64_t floorDivided(std::int64_t value, std::int64_t by);
[[nodiscard]] TimeSecond startOfDay(CivilDate day);
[[nodiscard]] TimeSecond startOfYear(std::int64_t year);
/// Months counted through: 12 * year + month - 1.
[[nodiscard]] TimeSecond startOfMonth(std::int64_t monthIndex);
[[nodiscard]] WideDate dateAt(TimeSecond time);
/// The day that a time lies in; years beyond what CivilDate holds are held at its ends.
[[nodiscard]] CivilDate dayAt(TimeSecond time);

} // namespace dateline
