#include "timeline/timelinecalendar.h"

#include <algorithm>
#include <limits>

namespace dateline {

namespace {

/// Of 0000-01-01, counted from 1970-01-01.
constexpr std::int64_t dayOfYearZero = -719528;

int monthLength(std::int64_t year, int month)
{
    // Leap years come round every 400 years, and so do their months.
    return daysInMonth(static_cast<std::int32_t>(year - floorDivided(year, 400) * 400), month);
}

} // namespace

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    const std::int64_t quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

TimeSecond startOfDay(CivilDate day)
{
    return toDayNumber(day) * secondsPerDay;
}

TimeSecond startOfYear(std::int64_t year)
{
    const std::int64_t leapYears =
        floorDivided(year + 3, 4) - floorDivided(year + 99, 100) + floorDivided(year + 399, 400);
    return (365 * year + leapYears + dayOfYearZero) * secondsPerDay;
}

TimeSecond startOfMonth(std::int64_t monthIndex)
{
    const std::int64_t year = floorDivided(monthIndex, 12);
    TimeSecond start = startOfYear(year);
    for (int month = 1; month <= monthIndex - year * 12; ++month)
        start += monthLength(year, month) * secondsPerDay;
    return start;
}

WideDate dateAt(TimeSecond time)
{
    const std::int64_t day = floorDivided(time, secondsPerDay);
    std::int64_t year = 1970 + floorDivided(day * secondsPerDay, secondsPerYear);
    while (startOfYear(year) > time)
        --year;
    while (startOfYear(year + 1) <= time)
        ++year;
    auto left = static_cast<int>(day - startOfYear(year) / secondsPerDay);
    int month = 1;
    while (left >= monthLength(year, month)) {
        left -= monthLength(year, month);
        ++month;
    }
    return {year, month, left + 1};
}

CivilDate dayAt(TimeSecond time)
{
    // One year less than the type holds, so that the days around it can be reckoned with.
    constexpr std::int64_t last = std::numeric_limits<std::int32_t>::max() - 1;
    const WideDate date = dateAt(time);
    if (date.year > last)
        return {static_cast<std::int32_t>(last), 12, 31};
    if (date.year < -last)
        return {static_cast<std::int32_t>(-last), 1, 1};
    return {static_cast<std::int32_t>(date.year), date.month, date.day};
}

} // namespace dateline
