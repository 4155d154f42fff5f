#include "structure/timestampparser.h"

#include "structure/stampreader.h"

namespace dateline {

namespace {

using Word = std::u16string_view;

/// What a numeric date is, beside the same day written out: "03/05/2024 March 5, 2024".
DayOrder orderBeside(const Timestamp &numeric, const Timestamp &other)
{
    if (other.orderUnknown || !other.year || numeric.year != other.year)
        return DayOrder::Unknown;
    if (numeric.month == other.month && numeric.day == other.day)
        return DayOrder::MonthFirst;
    return numeric.month == other.day && numeric.day == other.month ? DayOrder::DayFirst : DayOrder::Unknown;
}

} // namespace

TimestampLine StampReader::run()
{
    while (m_at < m_tokens.size()) {
        if (!readAge() && !readDate() && !readTime() && !readZone() && !readWeekday() && !readLabel() && !readFiller())
            skipOther();
    }
    finish();
    for (const Timestamp &numeric : m_line.stamps) {
        for (const Timestamp &other : m_line.stamps) {
            if (m_line.order == DayOrder::Unknown && numeric.orderUnknown)
                m_line.order = orderBeside(numeric, other);
        }
    }
    return std::move(m_line);
}

void StampReader::begin(Timestamp stamp, std::size_t length)
{
    finish();
    stamp.label = m_label;
    stamp.span = {m_tokens[m_at].span.start, m_tokens[m_at + length - 1].span.end};
    if (m_pending) {
        stamp.span.start = m_pending->span.start;
        stamp.weekday = m_pending->weekday;
        stamp.minuteOfDay = m_pending->minuteOfDay;
        stamp.utcOffsetMinutes = m_pending->utcOffsetMinutes;
        stamp.americanClock = m_pending->americanClock;
        m_pending.reset();
    }
    m_open = stamp;
    m_at += length;
}

void StampReader::extend(std::size_t length)
{
    auto &stamp = m_open ? *m_open : *m_pending;
    stamp.span.end = m_tokens[m_at + length - 1].span.end;
    m_at += length;
}

void StampReader::finish()
{
    if (!m_open)
        return;
    Timestamp &stamp = *m_open;
    if (stamp.orderUnknown) {
        if (stamp.month > 12) {
            std::swap(stamp.month, stamp.day);
            stamp.orderUnknown = false;
            m_line.order = DayOrder::DayFirst;
        } else if (stamp.day > 12) {
            stamp.orderUnknown = false;
            m_line.order = DayOrder::MonthFirst;
        } else if (stamp.month == stamp.day) {
            stamp.orderUnknown = false;
        } else if (stamp.weekday > 0 && stamp.year) {
            const bool monthFirst = dayOfWeek({*stamp.year, stamp.month, stamp.day}) == stamp.weekday;
            const bool dayFirst = dayOfWeek({*stamp.year, stamp.day, stamp.month}) == stamp.weekday;
            if (monthFirst != dayFirst) {
                m_line.order = dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
                stamp.orderUnknown = false;
                if (dayFirst)
                    std::swap(stamp.month, stamp.day);
            }
        }
    }
    const int year = stamp.year.value_or(2000); // a leap year: "29 February" without a year is a day
    if (isValid({year, stamp.month, stamp.day}))
        m_line.stamps.push_back(stamp);
    else
        m_line.otherWords += 3;
    m_open.reset();
}

/// "2 hours ago", "an hour ago", "3h ago", "yesterday".
bool StampReader::readAge()
{
    static constexpr std::array<Word, 30> units = {
        u"second", u"seconds", u"sec",   u"secs",   u"s",  u"minute", u"minutes", u"min", u"mins", u"m",
        u"hour",   u"hours",   u"hr",    u"hrs",    u"h",  u"day",    u"days",    u"d",   u"week", u"weeks",
        u"wk",     u"w",       u"month", u"months", u"mo", u"year",   u"years",   u"yr",  u"yrs",  u"y"};
    const QStringView first = lower(0);
    if (first == u"yesterday" || first == u"today" || (first == u"just" && lower(1) == u"now")) {
        m_line.relativeAge = true;
        m_at += first == u"just" ? 2 : 1;
        return true;
    }
    if (number(0) < 0 && first != u"a" && first != u"an")
        return false;
    const QStringView unit = lower(1);
    const bool known = isOneOf(units, unit);
    if (!known || lower(2) != u"ago")
        return false;
    m_line.relativeAge = true;
    m_at += 3;
    return true;
}

bool StampReader::readWeekday()
{
    const StampToken &t = m_tokens[m_at];
    const int weekday = t.isWord() && t.span.length() >= 3 && capital(0) ? weekdayFromName(textOf(t)) : 0;
    if (weekday == 0)
        return false;
    if (!m_pending) {
        m_pending.emplace();
        m_pending->span = t.span;
    }
    m_pending->weekday = weekday;
    extend(1);
    return true;
}

bool StampReader::readLabel()
{
    static constexpr std::array<Word, 12> published = {u"published", u"posted",      u"publish",  u"issued",
                                                       u"filed",     u"created",     u"released", u"release",
                                                       u"sent",      u"publication", u"written",  u"dated"};
    static constexpr std::array<Word, 9> updated = {u"updated", u"update",  u"modified", u"edited",   u"revised",
                                                    u"amended", u"changed", u"upd",      u"corrected"};
    const QStringView word = lower(0);
    const bool isPublished = isOneOf(published, word);
    const bool isUpdated = isOneOf(updated, word);
    if (word.isEmpty() || (!isPublished && !isUpdated))
        return false;
    finish();
    m_pending.reset();
    m_label = isUpdated ? StampLabel::Updated : StampLabel::Published;
    m_line.labelled = true;
    ++m_at;
    return true;
}

bool StampReader::readFiller()
{
    static constexpr std::array<Word, 16> fillers = {u"on",    u"at",  u"date",     u"last",      u"first",     u"time",
                                                     u"local", u"the", u"of",       u"and",       u"immediate", u"for",
                                                     u"from",  u"day", u"dateline", u"originally"};
    const StampToken &t = m_tokens[m_at];
    if (!t.isWord()) {
        if (t.isNumber())
            return false;
        ++m_at;
        return true;
    }
    const QStringView word = lower(0);
    if (!isOneOf(fillers, word))
        return false;
    ++m_at;
    return true;
}

void StampReader::skipOther()
{
    finish();
    m_pending.reset();
    ++m_line.otherWords;
    ++m_at;
}

std::optional<CivilDate> Timestamp::date(DayOrder order) const
{
    if (!year)
        return std::nullopt;
    const bool swap = orderUnknown && order != DayOrder::MonthFirst;
    return CivilDate{*year, swap ? day : month, swap ? month : day};
}

TimestampLine parseTimestamps(QStringView text)
{
    return StampReader(text).run();
}

} // namespace dateline
