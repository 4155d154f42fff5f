#pragma once

#include "times/calendarvalue.h"

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace dateline {

/// Reads back the TIMEX3 values that the printer makes of calendar values: written apart from it, so that the two check
/// each other. Nothing for what is no such value. For tests; slow.
inline std::optional<CalendarValue> calendarFromTimex(const QString &text)
{
    static const QStringList references = {QStringLiteral("PAST_REF"), QStringLiteral("PRESENT_REF"),
                                           QStringLiteral("FUTURE_REF")};
    static const QStringList seasons = {QStringLiteral("SP"), QStringLiteral("SU"), QStringLiteral("FA"),
                                        QStringLiteral("WI")};
    static const QStringList parts = {QStringLiteral("MO"), QStringLiteral("MI"), QStringLiteral("AF"),
                                      QStringLiteral("EV"), QStringLiteral("NI")};
    CalendarValue value;
    if (const qsizetype at = references.indexOf(text); at >= 0) {
        value.reference = static_cast<Reference>(at + 1);
        return value;
    }
    static const QRegularExpression form(
        QStringLiteral("^(?<bc>BC)?(?<year>XXXX|\\d{1,4})(?:-(?:W(?<week>\\d\\d|XX)(?:-(?:(?<we>WE)|(?<wd>[1-7])))?"
                       "|Q(?<q>[1-4X])|H(?<h>[12X])|(?<season>SP|SU|FA|WI)"
                       "|(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX))?))?"
                       "(?:T(?:(?<part>MO|MI|AF|EV|NI)|(?<hour>\\d\\d)(?::(?<min>\\d\\d))?(?::(?<sec>\\d\\d))?"
                       "(?<zone>Z|[+-]\\d\\d(?::\\d\\d)?)?))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto has = [&](const char *name) { return !match.captured(QLatin1StringView(name)).isEmpty(); };
    const auto number = [&](const char *name) { return match.captured(QLatin1StringView(name)).toInt(); };
    const QString year = match.captured(QStringLiteral("year"));
    const bool bc = has("bc");
    if (year.size() < 4) {
        const int ordinal = year.toInt();
        if (year.size() == 3) {
            value.year = ordinal * 10;
            value.precision = Precision::Decade;
        } else {
            (year.size() == 2 ? value.century : value.millennium) = bc ? -ordinal - 1 : ordinal + 1;
            value.precision = year.size() == 2 ? Precision::Century : Precision::Millennium;
        }
        return value;
    }
    if (year != QStringLiteral("XXXX"))
        value.year = bc ? 1 - year.toInt() : year.toInt();
    value.precision = Precision::Year;
    if (has("q")) {
        value.quarter = number("q");
        value.precision = Precision::Quarter;
    } else if (has("h")) {
        value.half = number("h");
        value.precision = Precision::HalfYear;
    } else if (has("season")) {
        value.season = static_cast<Season>(seasons.indexOf(match.captured(QStringLiteral("season"))) + 1);
        value.precision = Precision::Season;
    } else if (has("wd")) {
        value.weekday = number("wd");
        value.precision = Precision::Day;
    } else if (has("week")) {
        value.week = number("week");
        value.weekend = has("we");
        value.precision = Precision::Week;
    } else if (has("month")) {
        value.month = number("month");
        value.day = number("day");
        value.precision = has("day") ? Precision::Day : Precision::Month;
    }
    if (has("part")) {
        value.part = static_cast<PartOfDay>(parts.indexOf(match.captured(QStringLiteral("part"))) + 1);
        value.precision = Precision::PartOfDay;
    } else if (has("hour")) {
        value.hour = number("hour");
        value.minute = has("min") ? number("min") : -1;
        value.second = has("sec") ? number("sec") : -1;
        value.precision = has("sec") ? Precision::Instant : has("min") ? Precision::Minute : Precision::Hour;
    }
    if (const QString zone = match.captured(QStringLiteral("zone")); zone == QStringLiteral("Z"))
        value.zone = 0;
    else if (!zone.isEmpty())
        value.zone = (zone[0] == u'-' ? -1 : 1) * (zone.mid(1, 2).toInt() * 60 + zone.mid(4, 2).toInt());
    return value;
}

} // namespace dateline
