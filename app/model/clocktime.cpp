#include "model/clocktime.h"

#include <algorithm>

namespace dateline {

int twoDigitsAt(QStringView text, qsizetype at)
{
    const auto digit = [&](qsizetype i) {
        const int value = i < text.size() ? text[i].unicode() - u'0' : -1; // not isDigit: other scripts have digits too
        return value >= 0 && value <= 9 ? value : -1;
    };
    const int tens = digit(at);
    const int ones = digit(at + 1);
    return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

std::optional<std::int32_t> utcOffsetOf(QStringView zone)
{
    if (zone == u"Z")
        return 0;
    if (zone.size() < 3 || (zone[0] != u'+' && zone[0] != u'-'))
        return std::nullopt;
    const int hours = twoDigitsAt(zone, 1);
    QStringView rest = zone.mid(3);
    const bool colon = rest.startsWith(u':');
    if (colon)
        rest = rest.mid(1);
    const int minutes = rest.isEmpty() && !colon ? 0 : twoDigitsAt(rest, 0);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59 || rest.size() > 2)
        return std::nullopt;
    const int total = hours * 60 + minutes;
    return zone[0] == u'-' ? -total : total;
}

std::optional<ClockTime> clockTimeOf(QStringView timexValue)
{
    const qsizetype at = timexValue.indexOf(u'T');
    // A duration such as "PT2H" has a T too.
    if (at < 4 || timexValue.startsWith(u'P'))
        return std::nullopt;
    const int hour = twoDigitsAt(timexValue, at + 1);
    if (hour < 0 || hour > 23)
        return std::nullopt;
    ClockTime clock{hour * 60, false, std::nullopt, std::nullopt};
    QStringView rest = timexValue.mid(at + 3);
    if (rest.startsWith(u':')) {
        const int minute = twoDigitsAt(rest, 1);
        if (minute < 0 || minute > 59)
            return std::nullopt;
        clock.minuteOfDay += minute;
        clock.toTheMinute = true;
        rest = rest.mid(3);
        if (const int second = rest.startsWith(u':') ? twoDigitsAt(rest, 1) : -1; second >= 0) {
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
