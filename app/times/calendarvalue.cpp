#include "times/calendarvalue.h"

#include <algorithm>

namespace dateline {

namespace {

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return (a >= 0 ? a : a - b + 1) / b;
}

/// Number of the month since year 0, for a value that has one.
std::optional<std::int64_t> monthIndex(const CalendarValue &value)
{
    if (!value.year)
        return std::nullopt;
    const std::int64_t first = std::int64_t(*value.year) * 12;
    if (value.month > 0)
        return first + value.month - 1;
    if (value.quarter > 0)
        return first + std::int64_t(value.quarter - 1) * 3;
    if (value.half > 0)
        return first + std::int64_t(value.half - 1) * 6;
    return std::nullopt;
}

std::optional<DayNumber> dayOf(const CalendarValue &value)
{
    if (value.isDay())
        return toDayNumber(value.civil());
    if (value.year && value.week > 0)
        return toDayNumber(mondayOf({*value.year, value.week}));
    return std::nullopt;
}

CalendarValue ofWeek(DayNumber day, bool weekend)
{
    const IsoWeek week = isoWeek(fromDayNumber(day));
    CalendarValue value;
    value.precision = Precision::Week;
    value.year = week.year;
    value.week = week.week;
    value.weekend = weekend;
    return value;
}

std::optional<CalendarValue> shiftedMonths(const CalendarValue &from, Unit unit, std::int64_t amount)
{
    const auto index = monthIndex(from);
    if (!index)
        return std::nullopt;
    const std::int64_t size = unit == Unit::Month ? 1 : unit == Unit::Quarter ? 3 : 6;
    const std::int64_t moved = floorDiv(*index, size) + amount;
    const std::int64_t perYear = 12 / size;
    const auto year = static_cast<std::int32_t>(floorDiv(moved, perYear));
    const auto nth = static_cast<std::int32_t>(moved - std::int64_t(year) * perYear + 1);
    if (unit == Unit::Month)
        return CalendarValue::ofMonth(year, nth);
    CalendarValue value = CalendarValue::ofYear(year);
    value.precision = unit == Unit::Quarter ? Precision::Quarter : Precision::HalfYear;
    (unit == Unit::Quarter ? value.quarter : value.half) = nth;
    return value;
}

std::optional<CalendarValue> shiftedYears(const CalendarValue &from, Unit unit, std::int64_t amount)
{
    if (!from.year)
        return std::nullopt;
    const auto year = static_cast<std::int32_t>(*from.year);
    CalendarValue value;
    switch (unit) {
    case Unit::Decade:
        value.year = static_cast<std::int32_t>((floorDiv(year, 10) + amount) * 10);
        value.precision = Precision::Decade;
        return value;
    case Unit::Century:
        value.century = static_cast<std::int32_t>(floorDiv(year - 1, 100) + 1 + amount);
        value.precision = Precision::Century;
        return value;
    case Unit::Millennium:
        value.millennium = static_cast<std::int32_t>(floorDiv(year - 1, 1000) + 1 + amount);
        value.precision = Precision::Millennium;
        return value;
    default:
        return CalendarValue::ofYear(static_cast<std::int32_t>(year + amount));
    }
}

DayRange years(std::int32_t first, std::int32_t last)
{
    return {CivilDate{first, 1, 1}, CivilDate{last, 12, 31}};
}

/// First and last third of a stretch that is `size` long, told as parts: 10 days, 10 days, rest.
DayRange third(TimeMod mod, CivilDate startEnd, CivilDate midStart, CivilDate midEnd, CivilDate endStart,
               DayRange whole)
{
    if (mod == TimeMod::Start)
        return {whole.earliest, startEnd};
    if (mod == TimeMod::Mid)
        return {midStart, midEnd};
    return mod == TimeMod::End ? DayRange{endStart, whole.latest} : whole;
}

DayRange monthRange(std::int32_t year, std::int32_t month, TimeMod mod)
{
    return third(mod, {year, month, 10}, {year, month, 11}, {year, month, 20}, {year, month, 21},
                 {CivilDate{year, month, 1}, lastDayOfMonth(year, month)});
}

/// A run of whole months, cut in equal parts where it can be.
DayRange monthsRange(std::int32_t year, std::int32_t month, std::int32_t count, TimeMod mod)
{
    const CivilDate first{year, month, 1};
    const CivilDate last = addDays(addMonths(first, count), -1);
    if (count % 3 != 0)
        return {first, last};
    const CivilDate second = addMonths(first, count / 3);
    const CivilDate fourth = addMonths(first, count / 3 * 2);
    return third(mod, addDays(second, -1), second, addDays(fourth, -1), fourth, {first, last});
}

/// The years of a decade are cut 0-3, 4-6, 7-9, those of a century alike.
DayRange yearsRange(std::int32_t first, std::int32_t count, TimeMod mod)
{
    const std::int32_t startCount = count * 4 / 10;
    const std::int32_t midCount = count * 3 / 10;
    const DayRange whole = years(first, first + count - 1);
    return third(mod, {first + startCount - 1, 12, 31}, {first + startCount, 1, 1},
                 {first + startCount + midCount - 1, 12, 31}, {first + startCount + midCount, 1, 1}, whole);
}

DayRange weekRange(const CalendarValue &value)
{
    const CivilDate monday = mondayOf({*value.year, value.week});
    if (value.weekend)
        return {addDays(monday, 5), addDays(monday, 6)};
    return {monday, addDays(monday, 6)};
}

} // namespace

void CalendarValue::setDay(CivilDate date)
{
    year = date.year;
    month = date.month;
    day = date.day;
    weekday = 0;
}

CalendarValue CalendarValue::ofDay(CivilDate date)
{
    CalendarValue value;
    value.precision = Precision::Day;
    value.setDay(date);
    return value;
}

CalendarValue CalendarValue::ofMonth(std::int32_t year, std::int32_t month)
{
    CalendarValue value = ofYear(year);
    value.precision = Precision::Month;
    value.month = month;
    return value;
}

CalendarValue CalendarValue::ofYear(std::int32_t year)
{
    CalendarValue value;
    value.precision = Precision::Year;
    value.year = year;
    return value;
}

std::optional<CalendarValue> shifted(const CalendarValue &from, Unit unit, std::int64_t amount)
{
    switch (unit) {
    case Unit::Day:
        if (const auto day = dayOf(from))
            return CalendarValue::ofDay(fromDayNumber(*day + amount));
        return std::nullopt;
    case Unit::Week:
    case Unit::Weekend:
    case Unit::Fortnight:
        if (const auto day = dayOf(from))
            return ofWeek(*day + amount * (unit == Unit::Fortnight ? 14 : 7), unit == Unit::Weekend);
        return std::nullopt;
    case Unit::Month:
    case Unit::Quarter:
    case Unit::HalfYear:
        return shiftedMonths(from, unit, amount);
    default:
        return shiftedYears(from, unit, amount);
    }
}

CalendarValue valueOf(const DayRange &range, Precision precision)
{
    const CivilDate day = range.earliest ? *range.earliest : *range.latest;
    CalendarValue value = CalendarValue::ofYear(day.year);
    value.precision = precision;
    switch (precision) {
    case Precision::Week:
        return ofWeek(toDayNumber(day), dayOfWeek(day) == 6);
    case Precision::Month:
        return CalendarValue::ofMonth(day.year, day.month);
    case Precision::Quarter:
        value.quarter = (day.month + 2) / 3;
        return value;
    case Precision::HalfYear:
        value.half = (day.month + 5) / 6;
        return value;
    case Precision::Season:
        value.season = static_cast<Season>(std::max(1, day.month / 3));
        return value;
    case Precision::Year:
    case Precision::Century:
    case Precision::Millennium:
        return CalendarValue::ofYear(day.year);
    case Precision::Decade:
        value.year = static_cast<std::int32_t>(floorDiv(day.year, 10) * 10);
        return value;
    default:
        return CalendarValue::ofDay(day);
    }
}

DayRange rangeOf(const CalendarValue &value, TimeMod mod)
{
    if (value.reference != Reference::None)
        return {};
    if (value.century != 0) {
        const std::int32_t first = value.century > 0 ? (value.century - 1) * 100 + 1 : value.century * 100 + 1;
        return yearsRange(first, 100, mod);
    }
    if (value.millennium != 0) {
        const std::int32_t first =
            value.millennium > 0 ? (value.millennium - 1) * 1000 + 1 : value.millennium * 1000 + 1;
        return yearsRange(first, 1000, mod);
    }
    if (!value.year)
        return {};
    if (value.isDay())
        return isValid(value.civil()) ? DayRange::of(value.civil())
                                      : monthRange(*value.year, value.month, TimeMod::None);
    if (value.week > 0)
        return weekRange(value);
    if (value.month > 0)
        return monthRange(*value.year, value.month, mod);
    if (value.quarter > 0)
        return monthsRange(*value.year, value.quarter * 3 - 2, 3, mod);
    if (value.half > 0)
        return monthsRange(*value.year, value.half * 6 - 5, 6, mod);
    if (value.season != Season::None)
        return monthsRange(*value.year, static_cast<std::int32_t>(value.season) * 3, 3, mod);
    if (value.precision == Precision::Decade)
        return yearsRange(*value.year, 10, mod);
    if (value.precision == Precision::Year)
        return monthsRange(*value.year, 1, 12, mod);
    return {};
}

} // namespace dateline
