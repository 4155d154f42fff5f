#include "base/civildate.h"

#include <QHash>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace dateline {

namespace {

constexpr std::array<const char *, 12> monthNames = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};
constexpr std::array<const char *, 7> weekdayNames = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                      "Friday", "Saturday", "Sunday"};

/// Length of the abbreviation that a name may be cut to: "Sept", "Thurs", "Tues" are in use beside three letters.
bool isAbbreviationOf(QStringView text, QLatin1StringView name)
{
    if (text.size() < 3 || text.size() > name.size())
        return false;
    if (text.compare(name, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare(QLatin1StringView("weds"), Qt::CaseInsensitive) == 0) // no beginning of "Wednesday"
        return name == QLatin1StringView("Wednesday");
    if (text.size() > 5 || text.compare(name.left(text.size()), Qt::CaseInsensitive) != 0)
        return false;
    if (text.size() == 3)
        return true;
    return text.compare(QLatin1StringView("sept"), Qt::CaseInsensitive) == 0 ||
           text.compare(QLatin1StringView("tues"), Qt::CaseInsensitive) == 0 ||
           text.compare(QLatin1StringView("thur"), Qt::CaseInsensitive) == 0 ||
           text.compare(QLatin1StringView("thurs"), Qt::CaseInsensitive) == 0;
}

template <std::size_t N>
int indexOfName(QStringView name, const std::array<const char *, N> &names)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    for (std::size_t i = 0; i < N; ++i) {
        if (isAbbreviationOf(name, QLatin1StringView(names[i])))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

} // namespace

bool isLeapYear(std::int32_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(std::int32_t year, int month)
{
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days.at(static_cast<std::size_t>(month - 1));
}

bool isValid(CivilDate date)
{
    return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

DayNumber toDayNumber(CivilDate date)
{
    const std::int64_t y = std::int64_t(date.year) - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const std::int64_t yearOfEra = y - era * 400;
    const std::int64_t dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

CivilDate fromDayNumber(DayNumber days)
{
    const std::int64_t z = days + 719468;
    const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const std::int64_t dayOfEra = z - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t mp = (5 * dayOfYear + 2) / 153;
    const auto day = static_cast<std::int32_t>(dayOfYear - (153 * mp + 2) / 5 + 1);
    const auto month = static_cast<std::int32_t>(mp < 10 ? mp + 3 : mp - 9);
    return {static_cast<std::int32_t>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, day};
}

CivilDate addDays(CivilDate date, DayNumber days)
{
    return fromDayNumber(toDayNumber(date) + days);
}

CivilDate addMonths(CivilDate date, int months)
{
    const std::int64_t index = std::int64_t(date.year) * 12 + (date.month - 1) + months;
    const std::int64_t year = (index >= 0 ? index : index - 11) / 12;
    const auto newYear = static_cast<std::int32_t>(year);
    const auto month = static_cast<std::int32_t>(index - year * 12 + 1);
    return {newYear, month, std::min<std::int32_t>(date.day, daysInMonth(newYear, month))};
}

int dayOfWeek(CivilDate date)
{
    const std::int64_t shifted = (toDayNumber(date) + 3) % 7; // 1970-01-01 was a Thursday
    return static_cast<int>(shifted < 0 ? shifted + 7 : shifted) + 1;
}

IsoWeek isoWeek(CivilDate date)
{
    const CivilDate thursday = addDays(date, 4 - dayOfWeek(date));
    const DayNumber dayOfYear = toDayNumber(thursday) - toDayNumber({thursday.year, 1, 1});
    return {thursday.year, static_cast<std::int32_t>(dayOfYear / 7 + 1)};
}

CivilDate mondayOf(IsoWeek week)
{
    const CivilDate fourth{week.year, 1, 4}; // always in week 1
    return addDays(fourth, 1 - dayOfWeek(fourth) + std::int64_t(week.week - 1) * 7);
}

CivilDate lastDayOfMonth(std::int32_t year, int month)
{
    return {year, month, daysInMonth(year, month)};
}

QString isoString(CivilDate date)
{
    return QStringLiteral("%1%2-%3-%4")
        .arg(date.year < 0 ? QStringLiteral("-") : QString())
        .arg(std::abs(date.year), 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

std::optional<CivilDate> parseIsoDate(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    if (text.size() < 10 || text.size() > 12)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == text.size() - 3 || i == text.size() - 6;
        const char16_t c = text[i].unicode();
        if (dash ? c != u'-' : (c < u'0' || c > u'9'))
            return std::nullopt;
    }
    const int year = text.left(text.size() - 6).toInt();
    if ((negative && year == 0) || (text.size() > 10 && text[0] == u'0'))
        return std::nullopt; // isoString writes one form for each day
    const CivilDate date{negative ? -year : year, text.mid(text.size() - 5, 2).toInt(), text.right(2).toInt()};
    return isValid(date) ? std::optional(date) : std::nullopt;
}

QString englishMonthName(int month)
{
    return QString::fromLatin1(monthNames.at(static_cast<std::size_t>(month - 1)));
}

QString englishWeekdayName(int weekday)
{
    return QString::fromLatin1(weekdayNames.at(static_cast<std::size_t>(weekday - 1)));
}

QString shortMonthName(int month)
{
    return englishMonthName(month).left(3);
}

QString shortWeekdayName(int weekday)
{
    return englishWeekdayName(weekday).left(3);
}

int monthFromName(QStringView name)
{
    return indexOfName(name, monthNames);
}

int weekdayFromName(QStringView name)
{
    return indexOfName(name, weekdayNames);
}

QString longDayText(CivilDate date)
{
    if (date.year <= 0) {
        return QStringLiteral("%1 %2 %3 BC").arg(date.day).arg(shortMonthName(date.month)).arg(1 - date.year);
    }
    return QStringLiteral("%1 %2 %3 %4")
        .arg(shortWeekdayName(dayOfWeek(date)))
        .arg(date.day)
        .arg(shortMonthName(date.month))
        .arg(date.year);
}

std::size_t qHash(const DayRange &range, std::size_t seed) noexcept
{
    const auto number = [](const std::optional<CivilDate> &day) {
        return day ? (std::int64_t(day->year) * 128 + day->month) * 128 + day->day
                   : std::numeric_limits<std::int64_t>::min();
    };
    return qHashMulti(seed, number(range.earliest), number(range.latest));
}

bool DayRange::overlaps(const DayRange &other) const
{
    const auto endsBefore = [](const DayRange &a, const DayRange &b) {
        return a.latest && b.earliest && *a.latest < *b.earliest;
    };
    return isDated() && other.isDated() && !endsBefore(*this, other) && !endsBefore(other, *this);
}

} // namespace dateline
