#include "structure/stampreader.h"

namespace dateline {

bool StampReader::readIso()
{
    if (!hasYear(0) || !token(1) || !token(2) || digits(2) < 1 || digits(2) > 2)
        return false;
    const StampToken &separator = *token(1);
    if (!separator.is(u'-') && !separator.is(u'/') && !separator.is(u'.'))
        return false;
    if (!isMark(3, separator.mark) || digits(4) < 1 || digits(4) > 2)
        return false;
    Timestamp stamp;
    stamp.year = number(0);
    stamp.month = number(2);
    stamp.day = number(4);
    begin(stamp, 5);
    if (token(0) && token(0)->joined && lower(0) == u"t" && token(1) && token(1)->isNumber())
        ++m_at; // the T between date and time of ISO 8601
    return true;
}

bool StampReader::readNumeric()
{
    if (digits(0) < 1 || digits(0) > 2 || !token(1) || digits(2) < 1 || digits(2) > 2)
        return false;
    const StampToken &separator = *token(1);
    if (!separator.is(u'/') && !separator.is(u'.') && !separator.is(u'-'))
        return false;
    const bool shortYear = digits(4) == 2 && !separator.is(u'-');
    if (!isMark(3, separator.mark) || (!hasYear(4) && !shortYear))
        return false;
    Timestamp stamp;
    stamp.year = shortYear ? number(4) + (number(4) <= lastShortYear ? 2000 : 1900) : number(4);
    stamp.month = number(0);
    stamp.day = number(2);
    stamp.orderUnknown = !separator.is(u'.');
    if (separator.is(u'.')) // points are used where the day comes first
        std::swap(stamp.month, stamp.day);
    begin(stamp, 5);
    return true;
}

/// Length of "st", "nd", "rd", "th" at that place.
std::size_t StampReader::ordinal(std::size_t ahead) const
{
    const QStringView word = lower(ahead);
    const bool is = word == u"st" || word == u"nd" || word == u"rd" || word == u"th";
    return is && token(ahead)->joined ? 1 : 0;
}

/// A year after a comma or nothing, and how many tokens it takes.
std::pair<std::optional<int>, std::size_t> StampReader::yearAfter(std::size_t ahead) const
{
    const std::size_t comma = isMark(ahead, u',') ? 1 : 0;
    // "April 8, 1430 GMT" tells a time and no year
    if (hasYear(ahead + comma) && !(number(ahead + comma) < 1900 && zoneAt(ahead + comma + 1)))
        return {number(ahead + comma), comma + 1};
    if ((isMark(ahead, u'\'') || isMark(ahead, u'’')) && digits(ahead + 1) == 2)
        return {number(ahead + 1) + (number(ahead + 1) <= lastShortYear ? 2000 : 1900), 2};
    return {std::nullopt, 0};
}

bool StampReader::readMonthFirst()
{
    const int named = month(0);
    if (named == 0)
        return false;
    std::size_t length = 1;
    if (isMark(length, u'.') || isMark(length, u'-'))
        ++length;
    if (digits(length) < 1 || digits(length) > 2)
        return false;
    Timestamp stamp;
    stamp.month = named;
    stamp.day = number(length++);
    length += ordinal(length);
    if (isMark(length, u'-'))
        ++length;
    const auto [year, taken] = yearAfter(length);
    if (!year && !capital(0))
        return false;
    stamp.year = year;
    length += taken;
    if (!year && isMark(length - 1, u'-'))
        --length;
    begin(stamp, length);
    return true;
}

bool StampReader::readDayFirst()
{
    if (digits(0) < 1 || digits(0) > 2)
        return false;
    std::size_t length = 1 + ordinal(1);
    if (lower(length) == u"of" || isMark(length, u'-') || isMark(length, u'.') || isMark(length, u'/'))
        ++length;
    const int named = month(length);
    if (named == 0)
        return false;
    const bool capitalMonth = capital(length++);
    if (isMark(length, u'.'))
        ++length;
    Timestamp stamp;
    stamp.month = named;
    stamp.day = number(0);
    const bool separator = isMark(length, u'-') || isMark(length, u'/');
    if (separator && hasYear(length + 1)) {
        stamp.year = number(length + 1);
        length += 2;
    } else if (separator && digits(length + 1) == 2) {
        stamp.year = number(length + 1) + (number(length + 1) <= lastShortYear ? 2000 : 1900);
        length += 2;
    } else {
        const auto [year, taken] = yearAfter(length);
        stamp.year = year;
        length += taken;
    }
    if (!stamp.year && !capitalMonth)
        return false;
    begin(stamp, length);
    return true;
}

} // namespace dateline
