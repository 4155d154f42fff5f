#include "model/clocktime.h"

#include <algorithm>

namespace dateline {

namespace {

int twoDigits(QStringView text, qsizetype from)
{
    const auto digit = [&](qsizetype i) {
        const char16_t c = i < text.size() ? text[i].unicode() : u' ';
        return c >= u'0' && c <= u'9' ? c - u'0' : -1;
    };
    const int tens = digit(from);
    const int ones = digit(from + 1);
    return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

/// "Z", "+02:00" or "-0500" at the end of a value.
std::optional<std::int32_t> utcOffsetOf(QStringView zone)
{
    if (zone == u"Z")
        return 0;
    if (!zone.startsWith(u'+') && !zone.startsWith(u'-'))
        return std::nullopt;
    const int hours = twoDigits(zone, 1);
    const int minutes = zone.size() <= 3 ? 0 : twoDigits(zone, zone[3] == u':' ? 4 : 3);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (zone[0] == u'-' ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

std::optional<ClockTime> clockTimeOf(QStringView timexValue)
{
    const qsizetype at = timexValue.indexOf(u'T');
    // A duration such as "PT2H" has a T too.
    if (at < 4 || timexValue.startsWith(u'P'))
        return std::nullopt;
    const int hour = twoDigits(timexValue, at + 1);
    if (hour < 0 || hour > 23)
        return std::nullopt;
    ClockTime clock{hour * 60, false, std::nullopt, std::nullopt};
    QStringView rest = timexValue.mid(at + 3);
    if (rest.startsWith(u':')) {
        const int minute = twoDigits(rest, 1);
        if (minute < 0 || minute > 59)
            return std::nullopt;
        clock.minuteOfDay += minute;
        clock.toTheMinute = true;
        rest = rest.mid(3);
        if (const int second = rest.startsWith(u':') ? twoDigits(rest, 1) : -1; second >= 0) {
            clock.second = std::min(second, 59); // no calendar has leap seconds
            rest = rest.mid(3);
        }
    }
    clock.utcOffsetMinutes = utcOffsetOf(rest);
    return clock;
}

std::optional<ClockTime> clockTimeOf(const Analysis &analysis, const Event &event)
{
    const bool oneDay = event.range.earliest && event.range.earliest == event.range.latest;
    if (!event.time || !oneDay || event.precision > Precision::Hour)
        return std::nullopt;
    return clockTimeOf(analysis.times.at(static_cast<std::size_t>(*event.time)).value);
}

bool isFuzzy(Precision precision, TimeMod mod)
{
    if (precision >= Precision::Week && precision != Precision::Unknown)
        return true;
    return mod == TimeMod::Start || mod == TimeMod::Mid || mod == TimeMod::End || mod == TimeMod::Approx;
}

bool isFuzzy(const Analysis &analysis, const Event &event)
{
    const TimeMod mod = event.time ? analysis.times.at(static_cast<std::size_t>(*event.time)).mod : TimeMod::None;
    return isFuzzy(event.precision, mod);
}

} // namespace dateline
