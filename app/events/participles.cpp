#include "events/participles.h"

#include <algorithm>

namespace dateline {

namespace {

bool isNoun(const Word &word)
{
    return word.pos == PartOfSpeech::Noun || word.pos == PartOfSpeech::Propn;
}

/// "by X": not "by 3 percent", "by opening", "by Friday".
bool isAgentAt(const ParsedSentence &sentence, std::int32_t i)
{
    if (i + 1 >= sentence.count() || !sentence.is(i, u"by"))
        return false;
    const Word &next = sentence.word(i + 1);
    return next.time < 0 &&
           (next.entity >= 0 || next.pos == PartOfSpeech::Det || next.pos == PartOfSpeech::Adj || isNoun(next));
}

bool isReducedRelative(const ParsedSentence &sentence, const Candidate &candidate, const EventWords &words)
{
    const std::int32_t head = candidate.head;
    std::int32_t before = head - 1;
    while (before >= 0 && sentence.word(before).pos == PartOfSpeech::Adv)
        --before;
    if (before < 0)
        return false;
    const bool behindSign = sentence.word(before).pos == PartOfSpeech::Punct;
    if (isAgentAt(sentence, head + 1) && (isNoun(sentence.word(before)) || behindSign))
        return true;
    if (sentence.is(before, u"(") || (sentence.is(before, u",") && words.isIn(words.naming, sentence.word(head).lower)))
        return true;
    if (head + 1 >= sentence.count() || sentence.word(head + 1).pos != PartOfSpeech::Adp ||
        !isNoun(sentence.word(head - 1)))
        return false;
    // A bare past form behind a noun, with a finite verb in the same clause.
    const std::int32_t start = sentence.clauseStart(head);
    const std::int32_t end = sentence.clauseEnd(head);
    return std::any_of(sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate &other) {
        return !other.nominal && &other != &candidate && other.head >= start && other.head < end &&
               other.form != VerbForm::Infinitive && other.form != VerbForm::Gerund;
    });
}

} // namespace

bool isGerundOfPreposition(const ParsedSentence &sentence, const Candidate &candidate)
{
    std::int32_t before = candidate.first - 1;
    while (before >= 0 && sentence.word(before).pos == PartOfSpeech::Adv)
        --before;
    return !candidate.nominal && candidate.form == VerbForm::Gerund && before >= 0 &&
           (sentence.word(before).pos == PartOfSpeech::Adp || sentence.word(before).pos == PartOfSpeech::Sconj);
}

void markReducedRelatives(ParsedSentence &sentence, const EventWords &words)
{
    for (Candidate &candidate : sentence.candidates) {
        const bool barePast =
            !candidate.nominal && candidate.form == VerbForm::Past && candidate.first == candidate.head;
        if (barePast && isReducedRelative(sentence, candidate, words))
            candidate.attributive = true;
    }
}

} // namespace dateline
