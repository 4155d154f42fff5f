#include "events/eventselection.h"

#include "events/eventlabel.h"
#include "events/eventstatus.h"

#include <algorithm>

namespace dateline {

namespace {

bool namesSomebody(const ParsedSentence &sentence, const Candidate &candidate, const EventWords &words)
{
    const WordRange range = tellingOf(sentence, candidate, words).extent();
    return std::any_of(sentence.words.begin() + range.first, sentence.words.begin() + range.end,
                       [](const Word &word) { return word.entity >= 0; });
}

bool isStative(const QString &head, const EventWords &words)
{
    return words.isIn(words.state, head) || words.isIn(words.light, head);
}

/// The verb that "to" hangs on is itself told ("agreed to resume"): the infinitive adds nothing of its own.
bool isToldByGovernor(const ParsedSentence &sentence, const Candidate &candidate, const EventWords &words)
{
    if (candidate.governor < 0 || candidate.nominal)
        return false;
    const QString &verb = sentence.word(sentence.candidates[static_cast<std::size_t>(candidate.governor)].head).lower;
    return !words.isIn(words.control, verb) && !words.isIn(words.hope, verb) && !words.isIn(words.deny, verb) &&
           !isStative(verb, words) && !words.isIn(words.report, verb);
}

/// "reported revenue of", "reported a loss", "asked for a truce": publishes or wants something, rather than says that
/// something is so.
bool takesObject(const ParsedSentence &sentence, const Candidate &candidate)
{
    if (candidate.head + 1 >= sentence.count())
        return false;
    const Word &next = sentence.word(candidate.head + 1);
    const bool opensObject = next.pos == PartOfSpeech::Noun || next.pos == PartOfSpeech::Adj ||
                             next.pos == PartOfSpeech::Det || next.lower == u"its" || next.lower == u"them" ||
                             next.lower == u"him" || next.lower == u"her" || next.lower == u"for";
    return next.entity < 0 && next.time < 0 && opensObject &&
           std::none_of(sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate &other) {
               return !other.nominal && other.head > candidate.head && other.head < sentence.clauseEnd(candidate.head);
           });
}

/// "plans to", "hopes to", "fails to": the complement is the event.
bool onlyGoverns(const ParsedSentence &sentence, std::size_t at, const EventWords &words)
{
    const QString &verb = sentence.word(sentence.candidates[at].head).lower;
    if (!words.isIn(words.control, verb) && !words.isIn(words.hope, verb) && !words.isIn(words.deny, verb))
        return false;
    return std::any_of(sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate &other) {
        return other.governor == static_cast<std::int32_t>(at) && other.form == VerbForm::Infinitive && !other.nominal;
    });
}

/// Happens, but has no date of its own.
Worth worthWithoutDate(const ParsedSentence &sentence, std::size_t at, const EventWords &words)
{
    const Candidate &candidate = sentence.candidates[at];
    const QString &head = sentence.word(candidate.head).lower;
    if (candidate.nominal)
        return Worth::Told;
    if (words.isIn(words.report, head))
        return candidate.form == VerbForm::Infinitive ? Worth::None : Worth::Statement;
    if ((candidate.attributive && candidate.form != VerbForm::Past) || onlyGoverns(sentence, at, words) ||
        words.isIn(words.state, head))
        return Worth::None;
    return Worth::Told;
}

/// "originally set for October": no longer.
bool isFormerPlan(const ParsedSentence &sentence, const Candidate &verb, const EventWords &words)
{
    if (verb.first != verb.head || verb.head == 0 || !words.isIn(words.control, sentence.word(verb.head).lower))
        return false;
    const std::int32_t before = verb.head - 1;
    return sentence.is(before, u"originally") || sentence.is(before, u"initially") ||
           sentence.is(before, u"previously") || sentence.is(before, u"first");
}

/// "denied talks", "did not have talks": not what somebody "would not support".
bool isDenied(const ParsedSentence &sentence, const Candidate &noun, const EventWords &words)
{
    if (noun.governor < 0)
        return false;
    const QString &verb = sentence.word(sentence.candidates[static_cast<std::size_t>(noun.governor)].head).lower;
    return words.isIn(words.deny, verb) || isStative(verb, words);
}

bool isForTimeline(const ParsedSentence &sentence, std::size_t at, const Attachment &when, const EventContext &context,
                   const EventWords &words)
{
    const Candidate &candidate = sentence.candidates[at];
    const QString &head = sentence.word(candidate.head).lower;
    const bool timed = when.time >= 0;
    const bool dated = timed && context.article.times[static_cast<std::size_t>(when.time)].range.isDated();
    const bool quoted = sentence.word(candidate.head).quoted;
    const EventStatus status = statusOf(sentence, at, dated, false, words);
    if (candidate.weak)
        return false;
    if (candidate.nominal) {
        const bool denied =
            candidate.negated || (status == EventStatus::Denied && isDenied(sentence, candidate, words));
        return (timed && when.via < 0) || (when.via >= 0 && dated) || (denied && !isConditional(sentence, candidate));
    }
    if (onlyGoverns(sentence, at, words) || isFormerPlan(sentence, candidate, words))
        return false;
    if (words.isIn(words.report, head))
        return dated && when.via < 0 && takesObject(sentence, candidate);
    const bool tells = candidate.form == VerbForm::Past || candidate.form == VerbForm::Future; // "will stay shut"
    if (words.isIn(words.state, head) && !(dated && tells))
        return false;
    if (words.isIn(words.light, head) && !dated)
        return false;
    if (dated)
        return !(quoted && status == EventStatus::Possible && isStative(head, words));
    const bool main = candidate.form == VerbForm::Past && candidate.governor < 0 && status == EventStatus::Happened;
    if (main && context.continues && candidate.first > 0 && sentence.is(candidate.head - 1, u"also"))
        return true;
    if (words.isIn(words.speech, head) || isToldByGovernor(sentence, candidate, words))
        return false;
    if (candidate.form == VerbForm::Gerund && status == EventStatus::Denied && candidate.governor >= 0)
        return true; // "denied ordering the attack"
    if (quoted || candidate.form == VerbForm::Gerund || isConditional(sentence, candidate))
        return false;
    const bool somebody = namesSomebody(sentence, candidate, words);
    if (main && context.first && (somebody || candidate.perfect) && sentence.clauseStart(candidate.head) == 0)
        return true;
    if (status == EventStatus::Possible)
        return timed || (somebody && candidate.form != VerbForm::Infinitive && candidate.form != VerbForm::Past &&
                         candidate.form != VerbForm::Present);
    if (status == EventStatus::Denied)
        return !isStative(head, words) && candidate.form != VerbForm::Present;
    if (status == EventStatus::Scheduled)
        return somebody && (context.lead || candidate.form == VerbForm::Future || candidate.form == VerbForm::BeTo);
    return context.lead && somebody && candidate.form == VerbForm::Past && candidate.governor < 0 && timed;
}

} // namespace

Worth worthOf(const ParsedSentence &sentence, std::size_t at, const Attachment &when, const EventContext &context,
              const EventWords &words)
{
    return isForTimeline(sentence, at, when, context, words) ? Worth::Timeline : worthWithoutDate(sentence, at, words);
}

} // namespace dateline
