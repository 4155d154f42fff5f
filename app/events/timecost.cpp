#include "events/timecost.h"

#include "events/participles.h"

#include <algorithm>

namespace dateline {

namespace {

bool isQuoteMark(const LowerWord &lower)
{
    if (lower.size() == 1)
        return lower[0] == u'"' || lower[0] == u'“' || lower[0] == u'”';
    return lower == u"``" || lower == u"''";
}

} // namespace

int TimeCost::of(const Candidate &candidate, const SentenceTime &time) const
{
    if (candidate.weak)
        return unreachable;
    // "this year's conference": tells the noun, not the verb.
    const bool possessive = m_sentence.is(time.end, u"'s") || m_sentence.is(time.end, u"’s");
    if (possessive && !(candidate.nominal && candidate.first <= time.end))
        return unreachable;
    // "a modern 21st century partner": tells what kind.
    const Precision precision = m_article.times[static_cast<std::size_t>(time.time)].precision;
    if (precision >= Precision::Century && precision != Precision::Unknown && time.end < m_sentence.count() &&
        m_sentence.word(time.end).pos == PartOfSpeech::Noun)
        return unreachable;
    if (tellsWhichNoun(candidate, time, precision))
        return unreachable;
    const bool timeFirst = time.first < candidate.first;
    const int kind = !candidate.nominal && tellsKind(time) ? 6 : 0;
    const std::int32_t from = timeFirst ? time.end : candidate.head + 1;
    const std::int32_t to = timeFirst ? candidate.first : time.first;
    int cost = kind;
    int commas = 0;
    const bool fronted = timeFirst && isFronted(time);
    for (std::int32_t i = from; i < to; ++i) {
        if (cost >= farthest && !fronted) // nothing below makes it less
            return cost;
        ++cost;
        const Word &word = m_sentence.word(i);
        if (word.startsClause)
            cost += word.lower == u"," || word.pos == PartOfSpeech::Cconj ? 4 : 9;
        if (word.lower == u",")
            ++commas;
        if (isQuoteMark(word.lower))
            cost += 12;
    }
    // "At the meeting early this month, X stressed": a time before the first comma belongs to the main verb.
    if (fronted)
        return candidate.nominal ? cost + 12 : 2 + (commas > 1 ? cost / 2 : cost / 6);
    cost += commas * 2 + (timeFirst ? 2 : 0);
    if (candidate.nominal)
        cost += (cost > 6 ? 10 : 1) + (isFronted(time) ? 12 : 0) + (isObjectOfEvent(candidate, time) ? 6 : 0);
    // "voted on Wednesday to cut": the verb before "to" was that day.
    // So it is in "will meet in Brussels on Friday to discuss".
    // And in "was fined in May for taking bribes".
    const bool behindVerb = candidate.form == VerbForm::Infinitive || isGerundOfPreposition(m_sentence, candidate);
    if (timeFirst && behindVerb && hasVerbBefore(time.first))
        cost += 8;
    const QString &head = m_sentence.word(candidate.head).lower;
    if (!candidate.nominal && m_words.isIn(m_words.report, head))
        cost += 3;
    if (!candidate.nominal && (m_words.isIn(m_words.state, head) || m_words.isIn(m_words.light, head)))
        cost += 2;
    if (!candidate.nominal && tellsOfNoun(candidate))
        cost += 8;
    // A verb between the two has the better claim.
    for (const Candidate &other : m_sentence.candidates) {
        if (!other.nominal && &other != &candidate && other.head >= from && other.head < to)
            cost += 5;
    }
    return cost;
}

bool TimeCost::hasVerbBefore(std::int32_t word) const
{
    return std::any_of(m_sentence.candidates.begin(), m_sentence.candidates.end(),
                       [word](const Candidate &other) { return !other.nominal && other.head < word; });
}

/// "results for the third quarter", "their first final since 1986": tells which, not when.
bool TimeCost::tellsWhichNoun(const Candidate &candidate, const SentenceTime &time, Precision precision) const
{
    const std::int32_t before = time.first - 1;
    if (before < 1)
        return false;
    // "in power since a 1998 coup"
    if (time.end < m_sentence.count() && m_sentence.word(time.end).pos == PartOfSpeech::Noun &&
        m_sentence.word(before).pos == PartOfSpeech::Det && !candidate.nominal &&
        (m_sentence.is(before - 1, u"since") || m_sentence.is(before - 1, u"after") ||
         m_sentence.is(before - 1, u"before")))
        return true;
    if (m_sentence.is(before, u"for"))
        return precision >= Precision::Month && m_sentence.word(before - 1).pos == PartOfSpeech::Noun;
    if (!m_sentence.is(before, u"since"))
        return false;
    for (std::int32_t i = before - 1; i >= 0 && i >= before - 6; --i) {
        const Word &word = m_sentence.word(i);
        if (word.pos == PartOfSpeech::Verb || word.startsClause)
            return false;
        if (word.lower == u"first" || word.lower == u"last" || word.lower == u"only" || word.lower == u"most" ||
            word.lower == u"worst" || (word.pos == PartOfSpeech::Adj && word.lower.endsWith(u"est")) ||
            word.lower == u"second" || word.lower == u"third" || word.lower == u"fourth")
            return true;
    }
    return false;
}

/// "the company's 2010 conference": tells which one.
bool TimeCost::tellsKind(const SentenceTime &time) const
{
    if (time.end >= m_sentence.count() || time.first == 0)
        return false;
    const PartOfSpeech before = m_sentence.word(time.first - 1).pos;
    const PartOfSpeech after = m_sentence.word(time.end).pos;
    return (after == PartOfSpeech::Noun || after == PartOfSpeech::Propn || after == PartOfSpeech::Adj) &&
           (before == PartOfSpeech::Det || before == PartOfSpeech::Adj || before == PartOfSpeech::Part);
}

/// "delivery expected in May", "the vote is scheduled for May": the noun before is what is planned.
bool TimeCost::tellsOfNoun(const Candidate &verb) const
{
    if (!m_words.isIn(m_words.control, m_sentence.word(verb.head).lower))
        return false;
    return std::any_of(m_sentence.candidates.begin(), m_sentence.candidates.end(), [&](const Candidate &other) {
        return other.nominal && !other.weak && other.head < verb.first && verb.first - other.head <= 2;
    });
}

/// "held talks in May", "will present the budget on Monday": the verb is what was that day. Not "after the attack
/// in May", and not behind verbs that tell nothing themselves ("plans a flight", "dismissed talk of a meeting").
bool TimeCost::isObjectOfEvent(const Candidate &candidate, const SentenceTime &time) const
{
    if (time.first < candidate.head)
        return false;
    for (std::int32_t i = candidate.first - 1; i >= 0; --i) {
        const Word &word = m_sentence.word(i);
        if (word.lower == u"after" || word.lower == u"before" || word.lower == u"since" || word.lower == u"until" ||
            word.lower == u"during" || word.lower == u"following" || m_sentence.word(i + 1).startsClause)
            return false;
        const auto verb = std::find_if(m_sentence.candidates.begin(), m_sentence.candidates.end(),
                                       [i](const Candidate &other) { return !other.nominal && other.head == i; });
        if (verb == m_sentence.candidates.end())
            continue;
        const bool direct = std::none_of(m_sentence.words.begin() + i + 1, m_sentence.words.begin() + candidate.first,
                                         [](const Word &between) { return between.pos == PartOfSpeech::Adp; });
        for (const auto *set :
             {&m_words.report, &m_words.speech, &m_words.control, &m_words.hope, &m_words.light, &m_words.state}) {
            if (m_words.isIn(*set, word.lower))
                return word.lower.startsWith(u"announce") || (direct && word.lower.startsWith(u"report"));
        }
        return !(direct && m_words.isIn(m_words.deny, word.lower));
    }
    return false;
}

/// No verb stands before the time in the sentence, and a comma or the verb follows.
bool TimeCost::isFronted(const SentenceTime &time) const
{
    for (const Candidate &other : m_sentence.candidates) {
        if (!other.nominal && other.first < time.first)
            return false;
    }
    return time.first <= 8;
}

} // namespace dateline
