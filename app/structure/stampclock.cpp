#include "structure/stampreader.h"

namespace dateline {

/// Length of "am", "p.m."... at that place.
std::size_t StampReader::halfDay(std::size_t ahead, bool &afternoon) const
{
    const QStringView word = lower(ahead);
    afternoon = word.startsWith(u'p');
    if (word == u"am" || word == u"pm")
        return 1;
    if ((word == u"a" || word == u"p") && isMark(ahead + 1, u'.') && lower(ahead + 2) == u"m")
        return isMark(ahead + 3, u'.') ? 4 : 3;
    return 0;
}

bool StampReader::zoneAt(std::size_t ahead) const
{
    const StampToken *t = token(ahead);
    return t && t->isWord() && t->span.length() > 1 && zoneOffset(textOf(*t), CivilDate{}).has_value();
}

bool StampReader::setTime(ClockTime time, std::size_t length)
{
    if (m_open && !m_open->minuteOfDay) {
        m_open->minuteOfDay = time.minutes;
        m_open->americanClock = time.american;
        extend(length);
        return true;
    }
    if (!m_pending) {
        m_pending.emplace();
        m_pending->span = m_tokens[m_at].span;
    }
    m_pending->minuteOfDay = time.minutes;
    m_pending->americanClock = time.american;
    extend(length);
    return true;
}

/// "17:46", "17:46:05", "5:46 PM", "5 p.m.", "13.05 GMT", "0930 GMT", "16h30".
bool StampReader::readTime()
{
    const int hour = number(0);
    if (hour < 0)
        return false;
    bool afternoon = false;
    int minute = 0;
    std::size_t length = 1;
    const bool point = isMark(1, u'.');
    if (digits(0) == 4 && zoneAt(1) && hour < 2400 && hour % 100 < 60)
        return setTime({hour / 100 * 60 + hour % 100, false}, 1);
    if (digits(0) > 2)
        return false;
    const bool colon = isMark(1, u':') || point || (lower(1) == u"h" && token(1)->joined);
    if (colon && digits(2) == 2 && token(2)->joined) {
        minute = number(2);
        length = 3;
        if (isMark(3, u':') && digits(4) == 2)
            length = isMark(5, u'.') && digits(6) > 0 && token(6)->joined ? 7 : 5;
    }
    const std::size_t half = halfDay(length, afternoon);
    if (length == 1 && half == 0)
        return false;
    if (minute > 59 || hour > (half > 0 ? 12 : 23) || (half > 0 && hour == 0 && length == 1))
        return false;
    if (point && half == 0 && !zoneAt(length) && !m_open)
        return false; // "13.05" alone is as likely a number
    int minutes = hour * 60 + minute;
    if (half > 0)
        minutes = (hour % 12 + (afternoon ? 12 : 0)) * 60 + minute;
    return setTime({minutes, half > 0}, length + half);
}

/// "+0200", "-05:00", "+2" with the sign at that place.
std::optional<int> StampReader::signedOffset(std::size_t ahead, std::size_t &length) const
{
    const bool minus = isMark(ahead, u'-') || isMark(ahead, u'−');
    if ((!minus && !isMark(ahead, u'+')) || number(ahead + 1) < 0 || !token(ahead + 1)->joined)
        return std::nullopt;
    int minutes = 0;
    if (digits(ahead + 1) == 4) {
        minutes = number(ahead + 1) / 100 * 60 + number(ahead + 1) % 100;
        length = ahead + 2;
    } else if (digits(ahead + 1) <= 2 && isMark(ahead + 2, u':') && digits(ahead + 3) == 2) {
        minutes = number(ahead + 1) * 60 + number(ahead + 3);
        length = ahead + 4;
    } else if (digits(ahead + 1) <= 2) {
        minutes = number(ahead + 1) * 60;
        length = ahead + 2;
    } else {
        return std::nullopt;
    }
    return minutes <= 14 * 60 ? std::optional(minus ? -minutes : minutes) : std::nullopt;
}

bool StampReader::readZone()
{
    auto &stamp = m_open ? m_open : m_pending;
    if (!stamp || !stamp->minuteOfDay)
        return false;
    std::size_t length = 0;
    if (const auto offset = signedOffset(0, length); offset && !stamp->utcOffsetMinutes) {
        stamp->utcOffsetMinutes = *offset;
        extend(length);
        return true;
    }
    const StampToken &t = m_tokens[m_at];
    if (!t.isWord())
        return false;
    const QStringView name = textOf(t);
    std::optional<CivilDate> day;
    if (stamp->year && isValid({*stamp->year, stamp->month, stamp->day}))
        day = CivilDate{*stamp->year, stamp->month, stamp->day};
    const auto offset = zoneOffset(name, day);
    const bool ambiguous = name == u"IST" || name == u"CST" || name == u"AST" || name == u"ET" || name == u"PT";
    if (!offset && !ambiguous)
        return false;
    if (!stamp->utcOffsetMinutes) {
        stamp->utcOffsetMinutes = offset;
        stamp->americanClock =
            stamp->americanClock || (offset && *offset < 0) || (ambiguous && !offset && name != u"IST");
    }
    const bool greenwich = name == u"GMT" || name == u"UTC";
    if (const auto more = greenwich ? signedOffset(1, length) : std::nullopt; more) {
        stamp->utcOffsetMinutes = *more;
        extend(length);
        return true;
    }
    extend(1);
    return true;
}

} // namespace dateline
