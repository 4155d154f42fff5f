#pragma once

#include "events/clauses.h"

#include <QHash>

namespace dateline {

/// Whom words stand for that are no names: "he", "it", "the alliance". Only where it is certain enough to be read on a
/// timeline; the nearest name of a fitting type is no such thing. Give it the sentences in text order. Entities are
/// indices into Analysis::entities, -1 for nobody known.
class StandIns
{
public:
    StandIns(const Analysis &article, const EventWords &words);

    /// "he" and "she" at a word: the one person who is named before in the sentence, else whom the sentences before are
    /// about.
    [[nodiscard]] std::int32_t personAt(const ParsedSentence &sentence, std::int32_t at) const;
    /// "it" at a word: the organisation or place that says or plans something before it in the sentence ("Norway
    /// said it ...").
    [[nodiscard]] std::int32_t thingAt(const ParsedSentence &sentence, std::int32_t at) const;
    /// "the alliance" at its noun, where the article names one entity only that can be meant.
    [[nodiscard]] std::int32_t namedAt(const ParsedSentence &sentence, std::int32_t at) const;

    /// Takes note of whom a sentence is about, once it was read.
    void remember(const ParsedSentence &sentence);

private:
    [[nodiscard]] bool is(std::int32_t entity, EntityType type) const;
    [[nodiscard]] std::int32_t subjectPerson(const ParsedSentence &sentence) const;

    const Analysis &m_article;
    const EventWords &m_words;
    QHash<QString, std::int32_t> m_entityOfWord;
    std::int32_t m_person = -1; ///< whom the sentences before are about
};

} // namespace dateline
