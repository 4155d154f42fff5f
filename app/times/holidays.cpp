#include "times/holidays.h"

#include <QList>

#include <array>
#include <cmath>
#include <numbers>

namespace dateline {

namespace {

enum Kind : std::int32_t { Fixed, NthWeekday, Easter, Orthodox, Rosh, Passover, Hanukkah, Hijri, Lunar, Diwali };

struct Code
{
    std::int32_t kind = Fixed;
    std::int32_t month = 0;
    std::int32_t day = 0; ///< day of the month, or the weekday
    std::int32_t nth = 0; ///< 5 for the last
    std::int32_t offset = 0;
};

constexpr std::int32_t offsetBias = 200;

std::int32_t pack(const Code &code)
{
    return (((code.kind * 16 + code.month) * 32 + code.day) * 8 + code.nth) * 512 + code.offset + offsetBias;
}

Code unpack(std::int32_t packed)
{
    Code code;
    code.offset = packed % 512 - offsetBias;
    packed /= 512;
    code.nth = packed % 8;
    packed /= 8;
    code.day = packed % 32;
    packed /= 32;
    code.month = packed % 16;
    code.kind = packed / 16;
    return code;
}

CivilDate gregorianEaster(std::int32_t year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

CivilDate orthodoxEaster(std::int32_t year)
{
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int f = d + e + 114;
    const int julianToGregorian = year / 100 - year / 400 - 2;
    return addDays({year, f / 31, f % 31 + 1}, julianToGregorian);
}

DayNumber hebrewElapsed(std::int64_t year)
{
    const std::int64_t months = (235 * year - 234) / 19;
    const std::int64_t parts = 12084 + 13753 * months;
    const std::int64_t day = months * 29 + parts / 25920;
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/// 1 Tishri of the Hebrew year that begins in the autumn of a Gregorian year.
DayNumber hebrewNewYear(std::int32_t gregorianYear)
{
    constexpr DayNumber epoch = -1373427 - 719163;
    const std::int64_t year = std::int64_t(gregorianYear) + 3761;
    const DayNumber before = hebrewElapsed(year - 1);
    const DayNumber self = hebrewElapsed(year);
    const DayNumber after = hebrewElapsed(year + 1);
    const int correction = after - self == 356 ? 2 : self - before == 382 ? 1 : 0;
    return epoch + self + correction;
}

DayNumber hanukkah(std::int32_t year)
{
    const DayNumber newYear = hebrewNewYear(year);
    const DayNumber length = hebrewNewYear(year + 1) - newYear;
    return newYear + 30 + (length % 10 == 5 ? 30 : 29) + 24;
}

DayNumber hijriDay(std::int64_t year, std::int32_t month, std::int32_t day)
{
    constexpr DayNumber epoch = 227014 - 719163; // the astronomical one, nearer to what is proclaimed
    return day + 29 * (month - 1) + (6 * month - 1) / 11 + (year - 1) * 354 + (3 + 11 * year) / 30 + epoch - 1;
}

std::optional<CivilDate> hijriInYear(std::int32_t year, std::int32_t month, std::int32_t day)
{
    const std::int64_t guess = (std::int64_t(year) - 622) * 33 / 32;
    for (std::int64_t y = guess - 1; y <= guess + 2; ++y) {
        const CivilDate date = fromDayNumber(hijriDay(y, month, day));
        if (date.year == year)
            return date;
    }
    return std::nullopt;
}

/// Moment of new moon number k (0 is that of 6 January 2000) in days since 1970, good to some minutes.
double newMoon(int k)
{
    const double t = k / 1236.85;
    const auto radians = [](double degrees) { return std::fmod(degrees, 360.0) * std::numbers::pi / 180.0; };
    const double sun = radians(2.5534 + 29.10535670 * k);
    const double moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
    const double node = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
    const double mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
    const double terms = -0.40720 * std::sin(moon) + 0.17241 * std::sin(sun) + 0.01608 * std::sin(2 * moon) +
                         0.01039 * std::sin(2 * node) + 0.00739 * std::sin(moon - sun) -
                         0.00514 * std::sin(moon + sun) + 0.00208 * std::sin(2 * sun);
    return mean + terms - 0.0008 - 2440587.5;
}

/// The day on which the first new moon from `from` on falls where the clock is `shift` days ahead of Greenwich.
CivilDate newMoonDay(CivilDate from, double shift)
{
    const auto first = static_cast<double>(toDayNumber(from));
    int k = static_cast<int>(std::floor((first - 10962.0) / 29.530588861)) - 1;
    while (newMoon(k) + shift < first)
        ++k;
    return fromDayNumber(static_cast<DayNumber>(std::floor(newMoon(k) + shift)));
}

CivilDate nthWeekday(std::int32_t year, const Code &code)
{
    if (code.nth == 5) {
        const CivilDate last = lastDayOfMonth(year, code.month);
        return addDays(last, -((dayOfWeek(last) - code.day + 7) % 7));
    }
    const CivilDate first{year, code.month, 1};
    return addDays(first, (code.day - dayOfWeek(first) + 7) % 7 + 7 * (code.nth - 1));
}

/// Takes "+1" or "-2" off the end; a hyphen that parts the fields of a date is none.
std::int32_t takeOffset(QStringView &text, bool minusToo)
{
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        if (text[i] == u'+' || (minusToo && text[i] == u'-')) {
            const int sign = text[i] == u'+' ? 1 : -1;
            const int days = text.mid(i + 1).toInt();
            text = text.left(i);
            return sign * days;
        }
    }
    return 0;
}

std::optional<std::int32_t> kindFromName(QStringView name)
{
    constexpr std::array<const char *, 7> names = {"easter",   "orthodox", "rosh",  "passover",
                                                   "hanukkah", "lunar",    "diwali"};
    constexpr std::array<std::int32_t, 7> kinds = {Easter, Orthodox, Rosh, Passover, Hanukkah, Lunar, Diwali};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return kinds[i];
    }
    return std::nullopt;
}

} // namespace

std::optional<std::int32_t> holidayCodeFromText(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    Code code;
    code.offset = takeOffset(text, text[0].isLetter() && !text.startsWith(u"hijri"));
    if (const auto kind = kindFromName(text)) {
        code.kind = *kind;
        return pack(code);
    }
    const auto parts = text.split(u'-');
    if (parts.size() == 3 && parts[0] == u"hijri") {
        code.kind = Hijri;
        code.month = parts[1].toInt();
        code.day = parts[2].toInt();
    } else if (parts.size() == 3) {
        code.kind = NthWeekday;
        code.month = parts[0].toInt();
        code.day = weekdayFromName(parts[1]);
        code.nth = parts[2] == u"last" ? 5 : parts[2].toInt();
        if (code.nth < 1 || code.nth > 5)
            return std::nullopt;
    } else if (parts.size() == 2) {
        code.month = parts[0].toInt();
        code.day = parts[1].toInt();
    }
    if (code.month < 1 || code.month > 12 || code.day < 1 || code.day > 31)
        return std::nullopt;
    return pack(code);
}

std::optional<CivilDate> holidayDay(std::int32_t packed, std::int32_t year)
{
    const Code code = unpack(packed);
    constexpr std::int32_t computusFrom = 326; // the Council of Nicaea was in 325
    if (code.kind != Fixed && year < computusFrom)
        return std::nullopt;
    std::optional<CivilDate> day;
    switch (code.kind) {
    case NthWeekday:
        day = nthWeekday(year, code);
        break;
    case Easter:
        day = gregorianEaster(year);
        break;
    case Orthodox:
        day = orthodoxEaster(year);
        break;
    case Rosh:
        day = fromDayNumber(hebrewNewYear(year));
        break;
    case Passover:
        day = fromDayNumber(hebrewNewYear(year) - 163);
        break;
    case Hanukkah:
        day = fromDayNumber(hanukkah(year));
        break;
    case Hijri:
        day = hijriInYear(year, code.month, code.day);
        break;
    case Lunar:
        day = newMoonDay({year, 1, 21}, 8.0 / 24);
        break;
    case Diwali: // the evening of which lies in the last day before new moon, by the clock of India
        day = newMoonDay({year, 10, 17}, 5.5 / 24 - 18.0 / 24);
        break;
    default:
        day = CivilDate{year, code.month, code.day};
        if (!isValid(*day))
            return std::nullopt;
    }
    return day ? std::optional(addDays(*day, code.offset)) : std::nullopt;
}

} // namespace dateline
