#pragma once

#include "events/clauses.h"
#include "events/sentencetimes.h"

namespace dateline {

/// How far a time of a sentence is from what it may date, in words, with what stands between making it longer. Const
/// and without state.
class TimeCost
{
public:
    static constexpr int farthest = 24;      ///< from here on a time tells nothing of a candidate
    static constexpr int unreachable = 1000; ///< of a time that is none of the candidate's

    /// All must outlive it.
    TimeCost(const Analysis &article, const ParsedSentence &sentence, const EventWords &words)
        : m_article(article), m_sentence(sentence), m_words(words)
    {
    }

    /// 0 or more; from `farthest` on it is as good as unreachable.
    [[nodiscard]] int of(const Candidate &candidate, const SentenceTime &time) const;

private:
    [[nodiscard]] bool hasVerbBefore(std::int32_t word) const;
    [[nodiscard]] bool tellsWhichNoun(const Candidate &candidate, const SentenceTime &time, Precision precision) const;
    [[nodiscard]] bool tellsKind(const SentenceTime &time) const;
    [[nodiscard]] bool tellsOfNoun(const Candidate &verb) const;
    [[nodiscard]] bool isObjectOfEvent(const Candidate &candidate, const SentenceTime &time) const;
    [[nodiscard]] bool isFronted(const SentenceTime &time) const;

    const Analysis &m_article;
    const ParsedSentence &m_sentence;
    const EventWords &m_words;
};

} // namespace dateline
