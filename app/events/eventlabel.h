#pragma once

#include "events/clauses.h"

#include <QString>

#include <vector>

namespace dateline {

/// Words of a sentence: first and one past the last.
struct WordRange
{
    std::int32_t first = 0;
    std::int32_t end = 0;

    [[nodiscard]] bool isEmpty() const { return first >= end; }
};

/// What tells an event: who and what. For a nominal the subject is empty.
struct Telling
{
    WordRange subject;   ///< may stand in another clause ("arrived and met", "who led", "asked Russia to act")
    WordRange predicate; ///< verb group and what follows, or the noun phrase

    /// From the first word of the two to the last.
    [[nodiscard]] WordRange extent() const;
};

[[nodiscard]] Telling tellingOf(const ParsedSentence &sentence, const Candidate &candidate, const EventWords &words);

/// For each entity what labels call it: a person by the shortest form that the article uses and that ends the full name
/// ("Rogozin"), all others by their name. Linear in the mentions.
[[nodiscard]] std::vector<QString> shortNames(const Analysis &article);

/// What a label is made with besides the words.
struct LabelContext
{
    std::int32_t time = -1;  ///< index into Analysis::times of the expression that dates the event and is left out
    std::int32_t until = -1; ///< of a range the expression that ends it, left out too with what stands between
    const std::vector<QString> &shortNames;
    std::int32_t person = -1; ///< whom "he" and "she" stand for, index into Analysis::entities; -1 where not certain
    std::int32_t thing = -1;  ///< what "it" stands for at its beginning, likewise
};

/// What the timeline shows, from the sentence's own words, at most 80 code points: subject, verb, object, names in the
/// shortest form that the article uses, without what is said about when, appositions, brackets and dangling ends.
[[nodiscard]] QString labelOf(const Analysis &article, const ParsedSentence &sentence, const Candidate &candidate,
                              const Telling &telling, const LabelContext &context, const EventWords &words);

} // namespace dateline
