#include "events/sentencetimes.h"

#include <algorithm>

namespace dateline {

namespace {

/// "moved the vote from March 3 to March 5": the two are no stretch of days.
bool isMovedBefore(const ParsedSentence &sentence, std::int32_t at, const EventWords &words)
{
    return std::any_of(sentence.words.begin(), sentence.words.begin() + at, [&](const Word &word) {
        return word.pos == PartOfSpeech::Verb && words.isIn(words.move, word.lower);
    });
}

/// "1991-95": the range is one word, whose time is its beginning.
std::int32_t rangeEndWithin(const Analysis &article, const Word &word)
{
    const std::int32_t next = word.time + 1;
    if (next >= static_cast<std::int32_t>(article.times.size()))
        return -1;
    const ResolvedTime &time = article.times[static_cast<std::size_t>(next)];
    return time.endsRange && article.timeSpan(time).overlaps(word.span) ? next : -1;
}

/// The day that lies a TIMEX3 duration after another, or before it: "P2Y", "P6W". Nothing for unknown amounts and clock
/// units.
std::optional<CivilDate> away(CivilDate day, const QString &duration, bool back = false)
{
    bool isNumber = false;
    int amount = duration.mid(1, duration.size() - 2).toInt(&isNumber);
    constexpr int most = 100'000; // farther no calendar goes
    if (!duration.startsWith(u'P') || !isNumber || amount <= 0 || amount > most)
        return std::nullopt;
    amount = back ? -amount : amount;
    switch (duration.back().unicode()) {
    case u'Y':
        return addMonths(day, amount * 12);
    case u'M':
        return addMonths(day, amount);
    case u'W':
        return addDays(day, std::int64_t(amount) * 7);
    case u'D':
        return addDays(day, amount);
    default:
        return std::nullopt;
    }
}

} // namespace

std::vector<SentenceTime> timesOf(const Analysis &article, const ParsedSentence &sentence, const EventWords &words)
{
    std::vector<SentenceTime> times;
    for (std::int32_t i = 0; i < sentence.count(); ++i) {
        const std::int32_t time = sentence.word(i).time;
        if (time < 0)
            continue;
        const bool goesOn = !times.empty() && (times.back().time == time || times.back().until == time);
        const bool ends = !times.empty() && times.back().time == time - 1 &&
                          article.times[static_cast<std::size_t>(time)].endsRange &&
                          !isMovedBefore(sentence, times.back().first, words);
        if (goesOn || ends)
            times.back().end = i + 1;
        else
            times.push_back({time, -1, i, i + 1});
        if (ends)
            times.back().until = time;
        else if (const std::int32_t next = rangeEndWithin(article, sentence.word(i)); next >= 0)
            times.back().until = next;
    }
    return times;
}

std::optional<CivilDate> lastDayOf(const Analysis &article, const ParsedSentence &sentence, const Candidate &candidate,
                                   CivilDate from)
{
    const std::int32_t end = sentence.clauseEnd(candidate.head);
    for (std::int32_t i = candidate.head + 1; i + 1 < end; ++i) {
        const std::int32_t time = sentence.word(i + 1).time;
        if (!sentence.is(i, u"for") || time < 0)
            continue;
        const ResolvedTime &length = article.times[static_cast<std::size_t>(time)];
        if (length.type == TimeType::Duration)
            return away(from, length.value);
    }
    return std::nullopt;
}

DayRange countedDays(DayRange from, const ResolvedTime &length, bool back)
{
    DayRange days;
    if (from.earliest && from.latest) {
        days.earliest = away(*from.earliest, length.value, back);
        days.latest = away(*from.latest, length.value, back);
    }
    // "two months after" is seldom to the day.
    const int leeway = length.precision <= Precision::Day ? 0 : length.precision == Precision::Week ? 3 : 15;
    if (days.earliest && days.latest && leeway > 0)
        days = {addDays(*days.earliest, -leeway), addDays(*days.latest, leeway)};
    return days;
}

} // namespace dateline
