#pragma once

#include "base/civildate.h"
#include "times/timeterm.h"

#include <cstdint>
#include <optional>

namespace dateline {

/// A point or stretch of the calendar as told, no finer than told: "August 2008" has no day. What is not known is
/// missing and prints as X. Plain value.
struct CalendarValue
{
    Precision precision = Precision::Unknown;
    std::optional<std::int32_t> year; ///< astronomical; of the ISO week for weeks; first year of a decade
    std::int32_t month = 0;
    std::int32_t day = 0;
    std::int32_t weekday = 0; ///< where the day itself is not known
    std::int32_t quarter = 0;
    std::int32_t half = 0;
    Season season = Season::None;
    std::int32_t week = 0;
    bool weekend = false;
    std::int32_t century = 0;    ///< ordinal, negative for BC: -6 for 600-501 BC
    std::int32_t millennium = 0; ///< likewise
    PartOfDay part = PartOfDay::None;
    std::int32_t hour = -1; ///< 0..24
    std::int32_t minute = -1;
    std::int32_t second = -1;
    std::optional<std::int32_t> zone; ///< minutes east of Greenwich
    Reference reference = Reference::None;

    [[nodiscard]] bool isDay() const { return year && month > 0 && day > 0; }
    [[nodiscard]] CivilDate civil() const { return {year.value_or(0), month, day}; }
    void setDay(CivilDate date);

    [[nodiscard]] static CalendarValue ofDay(CivilDate date);
    [[nodiscard]] static CalendarValue ofMonth(std::int32_t year, std::int32_t month);
    [[nodiscard]] static CalendarValue ofYear(std::int32_t year);

    friend bool operator==(const CalendarValue &, const CalendarValue &) = default;
};

/// The stretch of a unit's size that lies `amount` units from the one that holds `from`: from 18 Dec 2008 one month
/// back is November 2008. Nothing where `from` is too coarse to say.
[[nodiscard]] std::optional<CalendarValue> shifted(const CalendarValue &from, Unit unit, std::int64_t amount);

/// The value of the precision that begins where the range does, or ends where it does where it has no start; without a
/// time of day. The range must have a bound.
[[nodiscard]] CalendarValue valueOf(const DayRange &range, Precision precision);

/// The days a value lies in, both inclusive; open where something is not known. START, MID and END take thirds.
[[nodiscard]] DayRange rangeOf(const CalendarValue &value, TimeMod mod);

} // namespace dateline
