#include "times/timexprinter.h"

#include <array>
#include <cstdlib>

namespace dateline {

namespace {

QString padded(std::int32_t number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

QString yearText(const CalendarValue &value)
{
    if (!value.year)
        return QStringLiteral("XXXX");
    if (*value.year <= 0)
        return QStringLiteral("BC") + padded(1 - *value.year, 4);
    return padded(*value.year, 4);
}

QString numberOrX(std::int32_t number)
{
    return number > 0 ? padded(number, 2) : QStringLiteral("XX");
}

/// "05" for the sixth century, "BC05" for the sixth before Christ.
QString ordinalText(std::int32_t ordinal, int width)
{
    return (ordinal < 0 ? QStringLiteral("BC") : QString()) + padded(std::abs(ordinal) - 1, width);
}

QLatin1StringView seasonCode(Season season)
{
    constexpr std::array<QLatin1StringView, 5> codes = {QLatin1StringView("XX"), QLatin1StringView("SP"),
                                                        QLatin1StringView("SU"), QLatin1StringView("FA"),
                                                        QLatin1StringView("WI")};
    return codes.at(static_cast<std::size_t>(season));
}

QLatin1StringView partCode(PartOfDay part)
{
    constexpr std::array<QLatin1StringView, 6> codes = {QLatin1StringView(""),   QLatin1StringView("MO"),
                                                        QLatin1StringView("MI"), QLatin1StringView("AF"),
                                                        QLatin1StringView("EV"), QLatin1StringView("NI")};
    return codes.at(static_cast<std::size_t>(part));
}

QString zoneText(std::int32_t minutes)
{
    if (minutes == 0)
        return QStringLiteral("Z");
    const std::int32_t size = std::abs(minutes);
    QString text = (minutes < 0 ? QStringLiteral("-") : QStringLiteral("+")) + padded(size / 60, 2);
    if (size % 60 != 0)
        text += QLatin1Char(':') + padded(size % 60, 2);
    return text;
}

QString clockText(const CalendarValue &value)
{
    if (value.hour < 0)
        return value.part == PartOfDay::None ? QString() : QLatin1Char('T') + QString(partCode(value.part));
    QString text = QLatin1Char('T') + padded(value.hour, 2);
    if (value.minute >= 0)
        text += QLatin1Char(':') + padded(value.minute, 2);
    if (value.second >= 0)
        text += QLatin1Char(':') + padded(value.second, 2);
    return value.zone ? text + zoneText(*value.zone) : text;
}

QString weekText(const CalendarValue &value)
{
    const QString week = yearText(value) + QStringLiteral("-W") + numberOrX(value.week);
    return value.weekend ? week + QStringLiteral("-WE") : week;
}

QString dayText(const CalendarValue &value)
{
    if (value.weekday > 0 && value.day == 0)
        return yearText(value) + QStringLiteral("-WXX-") + QString::number(value.weekday);
    return yearText(value) + QLatin1Char('-') + numberOrX(value.month) + QLatin1Char('-') + numberOrX(value.day);
}

/// How a unit is written in a period, and how many of that make one of it.
struct PeriodUnit
{
    std::int32_t factor = 1;
    const char *code = "";
    bool clock = false;
};

PeriodUnit periodUnit(Unit unit)
{
    switch (unit) {
    case Unit::Second:
        return {1, "S", true};
    case Unit::Minute:
        return {1, "M", true};
    case Unit::Hour:
        return {1, "H", true};
    case Unit::Week:
        return {1, "W", false};
    case Unit::Weekend:
        return {1, "WE", false};
    case Unit::Fortnight:
        return {2, "W", false};
    case Unit::Month:
        return {1, "M", false};
    case Unit::Quarter:
        return {1, "Q", false};
    case Unit::HalfYear:
        return {6, "M", false};
    case Unit::Year:
    case Unit::Season:
        return {1, "Y", false};
    case Unit::Decade:
        return {10, "Y", false};
    case Unit::Century:
        return {100, "Y", false};
    case Unit::Millennium:
        return {1000, "Y", false};
    default:
        return {1, "D", false};
    }
}

QString period(const QString &number, const PeriodUnit &written)
{
    return (written.clock ? QStringLiteral("PT") : QStringLiteral("P")) + number + QLatin1StringView(written.code);
}

QString period(std::int32_t amount, Unit unit)
{
    const PeriodUnit written = periodUnit(unit);
    return period(amount == unknownAmount ? QStringLiteral("X")
                                          : QString::number(std::int64_t(amount) * written.factor),
                  written);
}

/// "two and a half years" is P2.5Y, as the corpora have it, but "nine and a half hours" PT9H30M and "half a year" P6M.
QString brokenPeriod(std::int32_t amount, std::int32_t hundredths, Unit unit)
{
    if (unit == Unit::Hour && amount > 0 && hundredths * 60 % 100 == 0)
        return period(amount, unit) + QString::number(hundredths * 60 / 100) + QLatin1Char('M');
    if (amount == 0 && hundredths == 50) {
        switch (unit) {
        case Unit::Minute:
            return period(30, Unit::Second);
        case Unit::Hour:
            return period(30, Unit::Minute);
        case Unit::Day:
            return period(12, Unit::Hour);
        case Unit::Year:
            return period(6, Unit::Month);
        default:
            break;
        }
    }
    const PeriodUnit written = periodUnit(unit);
    const std::int64_t all = (std::int64_t(amount) * 100 + hundredths) * written.factor;
    QString number = QString::number(all / 100);
    if (all % 100 != 0)
        number += QLatin1Char('.') + padded(static_cast<int>(all % 100), 2);
    if (number.contains(QLatin1Char('.')) && number.endsWith(QLatin1Char('0')))
        number.chop(1);
    return period(number, written);
}

} // namespace

QString timexOfCalendar(const CalendarValue &value)
{
    switch (value.reference) {
    case Reference::Past:
        return QStringLiteral("PAST_REF");
    case Reference::Present:
        return QStringLiteral("PRESENT_REF");
    case Reference::Future:
        return QStringLiteral("FUTURE_REF");
    default:
        break;
    }
    switch (value.precision) {
    case Precision::Week:
        return weekText(value);
    case Precision::Month:
        return yearText(value) + QLatin1Char('-') + numberOrX(value.month);
    case Precision::Quarter:
        return yearText(value) + QStringLiteral("-Q") +
               (value.quarter > 0 ? QString::number(value.quarter) : QStringLiteral("X"));
    case Precision::HalfYear:
        return yearText(value) + QStringLiteral("-H") +
               (value.half > 0 ? QString::number(value.half) : QStringLiteral("X"));
    case Precision::Season:
        return yearText(value) + QLatin1Char('-') + seasonCode(value.season);
    case Precision::Year:
        return yearText(value);
    case Precision::Decade:
        return value.year ? padded(*value.year / 10, 3) : QStringLiteral("XXX");
    case Precision::Century:
        return value.century == 0 ? QStringLiteral("XX") : ordinalText(value.century, 2);
    case Precision::Millennium:
        return value.millennium == 0 ? QStringLiteral("X") : ordinalText(value.millennium, 1);
    default:
        return dayText(value) + clockText(value);
    }
}

QString timexOfDuration(const TimeTerm &term)
{
    const std::int32_t amount = term.valueOr(Field::Amount, 1);
    const Unit unit = term.as<Unit>(Field::Unit);
    if (term.has(Field::Hundredths) && amount != unknownAmount)
        return brokenPeriod(amount, term.at(Field::Hundredths), unit);
    QString first = period(amount, unit);
    if (!term.has(Field::Unit2))
        return first;
    const QString second = period(term.valueOr(Field::Amount2, 1), term.as<Unit>(Field::Unit2));
    const bool clockTwice = first.startsWith(QLatin1String("PT")) && second.startsWith(QLatin1String("PT"));
    return first + second.mid(clockTwice ? 2 : 1);
}

QString timexOfSet(const TimeTerm &term)
{
    CalendarValue each;
    each.part = term.as<PartOfDay>(Field::Part);
    each.hour = term.valueOr(Field::Hour, -1);
    each.minute = term.has(Field::Hour) ? term.valueOr(Field::Minute, 0) : -1;
    each.weekday = term.valueOr(Field::Weekday, 0);
    each.month = term.valueOr(Field::Month, 0);
    each.day = term.valueOr(Field::Day, 0);
    each.season = term.as<Season>(Field::Season);
    each.quarter = term.valueOr(Field::Quarter, 0);
    each.weekend = term.as<Unit>(Field::Unit) == Unit::Weekend;
    each.precision = each.weekend                      ? Precision::Week
                     : each.season != Season::None     ? Precision::Season
                     : each.quarter > 0                ? Precision::Quarter
                     : each.month > 0 && each.day == 0 ? Precision::Month
                                                       : Precision::Day;
    const bool named = each.weekday + each.month + each.day + each.quarter > 0 || each.season != Season::None ||
                       each.weekend || each.part != PartOfDay::None || each.hour >= 0;
    if (named)
        return timexOfCalendar(each);
    const std::int32_t times = term.valueOr(Field::Times, 1);
    const Unit unit = term.as<Unit>(Field::Unit);
    if (times > 1 && unit == Unit::Year && 12 % times == 0)
        return period(12 / times, Unit::Month);
    if (times > 1 && unit == Unit::Day && 24 % times == 0)
        return period(24 / times, Unit::Hour);
    return timexOfDuration(term);
}

} // namespace dateline
