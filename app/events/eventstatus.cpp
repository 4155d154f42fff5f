#include "events/eventstatus.h"

#include <algorithm>

namespace dateline {

namespace {

EventStatus byForm(const Candidate &candidate, bool dated, bool future)
{
    switch (candidate.form) {
    case VerbForm::Future:
        return EventStatus::Scheduled;
    case VerbForm::BeTo:
        return candidate.perfect ? EventStatus::Denied : EventStatus::Scheduled;
    case VerbForm::Would:
        return dated && !candidate.perfect ? EventStatus::Scheduled : EventStatus::Possible;
    case VerbForm::May:
        return EventStatus::Possible;
    case VerbForm::Infinitive:
    case VerbForm::Gerund:
    case VerbForm::Present:
    case VerbForm::Past:
        return future ? EventStatus::Scheduled : EventStatus::Happened;
    }
    return EventStatus::Happened;
}

} // namespace

bool isConditional(const ParsedSentence &sentence, const Candidate &candidate)
{
    const std::int32_t start = sentence.clauseStart(candidate.head);
    return sentence.is(start, u"if") || sentence.is(start, u"unless") || sentence.is(start, u"whether");
}

namespace {

/// "it will be the largest when it enters service": a present tense that stands for the future.
bool isAhead(const ParsedSentence &sentence, const Candidate &candidate)
{
    const std::int32_t start = sentence.clauseStart(candidate.head);
    const bool temporal = sentence.is(start, u"when") || sentence.is(start, u"until") || sentence.is(start, u"once") ||
                          sentence.is(start, u"before") || sentence.is(start, u"after");
    return temporal && std::any_of(sentence.candidates.begin(), sentence.candidates.end(),
                                   [](const Candidate &other) { return other.form == VerbForm::Future; });
}

} // namespace

EventStatus statusOf(const ParsedSentence &sentence, std::size_t index, bool dated, bool future,
                     const EventWords &words)
{
    const Candidate &candidate = sentence.candidates[index];
    if (candidate.negated)
        return EventStatus::Denied;
    EventStatus status = byForm(candidate, dated, future);
    if (isConditional(sentence, candidate))
        status = EventStatus::Possible;
    else if (status == EventStatus::Happened && candidate.form == VerbForm::Present && isAhead(sentence, candidate))
        status = EventStatus::Scheduled;
    std::int32_t governor = candidate.governor;
    for (int depth = 0; governor >= 0 && depth < 3; ++depth) {
        const Candidate &above = sentence.candidates[static_cast<std::size_t>(governor)];
        const QString &verb = sentence.word(above.head).lower;
        if (above.negated || words.isIn(words.deny, verb))
            return EventStatus::Denied;
        const bool complement = candidate.form == VerbForm::Infinitive || candidate.nominal;
        if (complement && words.isIn(words.hope, verb))
            return EventStatus::Possible;
        if (complement && words.isIn(words.control, verb))
            return EventStatus::Scheduled;
        if (above.form == VerbForm::May)
            return EventStatus::Possible;
        if (above.form == VerbForm::Future || above.form == VerbForm::BeTo)
            return EventStatus::Scheduled;
        governor = above.governor;
    }
    return status;
}

} // namespace dateline
