#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <compare>
#include <cstdint>
#include <optional>

namespace dateline {

/// Days since 1970-01-01, proleptic Gregorian; negative before.
using DayNumber = std::int64_t;

/// A day of the proleptic Gregorian calendar with astronomical years (0 is 1 BC, -43 is 44 BC).
/// Not QDate: QDate has no year 0. Arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
/// Small, since a long text has hundreds of thousands.
struct CivilDate
{
    std::int32_t year = 1970;
    std::int16_t month = 1; ///< 1..12
    std::int16_t day = 1;   ///< 1..31

    constexpr CivilDate() = default;
    /// A month or a day that is not valid stays so, whatever it is.
    constexpr CivilDate(std::int32_t ofYear, std::int32_t ofMonth, std::int32_t ofDay)
        : year(ofYear), month(small(ofMonth)), day(small(ofDay))
    {
    }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes a comparison of its own making for a pointer
    friend constexpr auto operator<=>(const CivilDate &, const CivilDate &) = default;

private:
    static constexpr std::int16_t small(std::int32_t value)
    {
        return static_cast<std::int16_t>(std::clamp(value, -99, 99));
    }
};

/// ISO 8601 week: the year that owns it and its number 1..53.
struct IsoWeek
{
    std::int32_t year = 1970;
    std::int32_t week = 1;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes a comparison of its own making for a pointer
    friend constexpr auto operator<=>(const IsoWeek &, const IsoWeek &) = default;
};

[[nodiscard]] bool isLeapYear(std::int32_t year);
[[nodiscard]] int daysInMonth(std::int32_t year, int month);
[[nodiscard]] bool isValid(CivilDate date);
[[nodiscard]] DayNumber toDayNumber(CivilDate date);
[[nodiscard]] CivilDate fromDayNumber(DayNumber days);
[[nodiscard]] CivilDate addDays(CivilDate date, DayNumber days);
/// Moves by whole months; a day that the month does not have becomes its last day.
[[nodiscard]] CivilDate addMonths(CivilDate date, int months);
/// Monday 1 .. Sunday 7.
[[nodiscard]] int dayOfWeek(CivilDate date);
[[nodiscard]] IsoWeek isoWeek(CivilDate date);
[[nodiscard]] CivilDate mondayOf(IsoWeek week);
[[nodiscard]] CivilDate lastDayOfMonth(std::int32_t year, int month);

/// "2008-12-18", "-0043-03-15": at least four digits of astronomical year.
[[nodiscard]] QString isoString(CivilDate date);
/// The inverse of isoString; nothing for text that is no valid day.
[[nodiscard]] std::optional<CivilDate> parseIsoDate(QStringView text);

/// English names as news writes them, independent of the machine's locale. month 1..12, weekday Monday 1..7.
[[nodiscard]] QString englishMonthName(int month);
[[nodiscard]] QString englishWeekdayName(int weekday);
[[nodiscard]] QString shortMonthName(int month);
[[nodiscard]] QString shortWeekdayName(int weekday);
/// Number of a month or weekday from its English name or usual abbreviation ("Sept.", "thurs"), without regard to case
/// and with or without a full stop; 0 where it is none.
[[nodiscard]] int monthFromName(QStringView name);
[[nodiscard]] int weekdayFromName(QStringView name);
/// "Fri 19 Dec 2008"; without a weekday before 1 AD: "15 Mar 44 BC".
[[nodiscard]] QString longDayText(CivilDate date);

/// The days within which something lies, both inclusive; a missing bound is open.
struct DayRange
{
    std::optional<CivilDate> earliest;
    std::optional<CivilDate> latest;

    [[nodiscard]] bool isDated() const { return earliest.has_value() || latest.has_value(); }
    [[nodiscard]] static DayRange of(CivilDate day) { return {day, day}; }
    /// Whether they share a day; an open bound reaches as far as it may, a wholly open range shares none.
    [[nodiscard]] bool overlaps(const DayRange &other) const;

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

[[nodiscard]] std::size_t qHash(const DayRange &range, std::size_t seed = 0) noexcept;

} // namespace dateline
