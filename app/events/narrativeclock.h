#pragma once

#include "events/clauses.h"

#include <optional>

namespace dateline {

/// What the story so far says about when its undated happenings took place: the article's lead day, the publication
/// date, and the day told in the sentence before. After the tense heuristics of Reimers, Dehghani and Gurevych,
/// "Temporal Anchoring of Events for the TimeBank Corpus" (2016), with rules in place of a classifier.
class NarrativeClock
{
public:
    explicit NarrativeClock(const Analysis &article);

    void beginSentence(bool tellsEvents);

    /// Takes note of an event that a time expression dates.
    void remember(const Event &event);

    /// Takes note of what a finite verb tells, which the gerunds behind it go with.
    void tellVerb(const Event &event);

    /// Gives an event without a time expression its days and the reason; leaves it undated where nothing tells them.
    void date(Event &event, const ParsedSentence &sentence, const Candidate &candidate) const;

    /// Whether the sentences so far tell something dated that "also" can go on from.
    [[nodiscard]] bool hasTold() const { return m_told.has_value(); }

private:
    struct Known
    {
        DayRange range;
        Precision precision = Precision::Unknown;
    };

    void give(Event &event, const Known &known, const QString &because) const;
    [[nodiscard]] std::optional<Known> dayOfPublication() const;

    const Analysis &m_article;
    std::optional<Known> m_leadDay;  ///< first day told in the opening, at most a week before publication
    std::optional<Known> m_planned;  ///< first day in the opening for what is to come
    std::optional<Known> m_told;     ///< what was dated last in this article
    std::optional<Known> m_previous; ///< what was dated last in the sentence before
    std::optional<Known> m_current;  ///< what was dated first in this sentence
    std::optional<Known> m_verb;     ///< of the last finite verb in this sentence
    int m_sentences = 0;             ///< so far, with events in them
};

} // namespace dateline
