#pragma once

#include "model/analysis.h"

#include <QStringView>

#include <cstdint>
#include <optional>

namespace dateline {

/// A time of day, no more exact than the text tells it.
struct ClockTime
{
    std::int32_t minuteOfDay = 0;
    bool toTheMinute = true;                      ///< else to the hour
    std::optional<std::int32_t> second;           ///< where it is told to the second
    std::optional<std::int32_t> utcOffsetMinutes; ///< where a zone is told

    friend bool operator==(const ClockTime &, const ClockTime &) = default;
};

/// The time of day in a TIMEX3 value such as "2008-12-18T17:46"; nothing for "2008-12-18" and "2008-12-18TMO".
[[nodiscard]] std::optional<ClockTime> clockTimeOf(QStringView timexValue);
/// When on its day an event was; nothing where only the day is known, or not even that.
[[nodiscard]] std::optional<ClockTime> clockTimeOf(const Analysis &analysis, const Event &event);

/// Two digits of ASCII at a place as a number; -1 where there are none.
[[nodiscard]] int twoDigitsAt(QStringView text, qsizetype at);
/// Minutes east of Greenwich that "Z", "+01", "+0100" or "+01:00" stands for; nothing for other words.
[[nodiscard]] std::optional<std::int32_t> utcOffsetOf(QStringView zone);

/// Whether the bounds are no more than what it lies between: told to the month, "early", "about". An interval from one
/// day to another is not fuzzy.
[[nodiscard]] bool isFuzzy(Precision precision, TimeMod mod);
[[nodiscard]] bool isFuzzy(const Analysis &analysis, const Event &event);

} // namespace dateline
