#pragma once

#include "names/namefinder.h"

namespace dateline {

/// Adds up what speaks for each type of name: the name's own words (lists, heads such as "River" or "Bank", shape),
/// the words around it, and what the whole article says of it. Pure; the weights are judged by a development set.
class NameScorer
{
public:
    NameScorer(const NameSentence &sentence, SectionRole role, const NameLists &lists);

    /// What the candidate and its sentence tell.
    [[nodiscard]] TypeEvidence local(const NameCandidate &candidate) const;
    /// The same with the rest of the article; `own` is the candidate's local evidence.
    [[nodiscard]] TypeEvidence withArticle(const NameCandidate &candidate, const TypeEvidence &own,
                                           const NameStatistics &article) const;
    /// Evidence that a candidate must have to be a name at all.
    [[nodiscard]] int threshold(const NameCandidate &candidate) const;

private:
    struct Score
    {
        TypeEvidence sum = {};

        void person(int weight) { evidenceFor(sum, EntityType::Person) += weight; }
        void org(int weight) { evidenceFor(sum, EntityType::Org) += weight; }
        void place(int weight) { evidenceFor(sum, EntityType::Place) += weight; }
        void norp(int weight) { evidenceFor(sum, EntityType::Norp) += weight; }
        void event(int weight) { evidenceFor(sum, EntityType::Event) += weight; }
        void work(int weight) { evidenceFor(sum, EntityType::Work) += weight; }
    };

    [[nodiscard]] const NameWord *at(int i) const;
    [[nodiscard]] bool is(int i, NameList list) const;
    [[nodiscard]] std::span<const NameWord> wordsOf(const NameCandidate &c) const;
    void addLists(const NameCandidate &c, Score &score) const;
    void addHeads(const NameCandidate &c, Score &score) const;
    void addPersonWords(const NameCandidate &c, Score &score) const;
    void addShape(const NameCandidate &c, Score &score) const;
    void addArticleBefore(const NameCandidate &c, Score &score) const;
    void addBefore(const NameCandidate &c, Score &score) const;
    void addAfter(const NameCandidate &c, Score &score) const;
    void addApposition(const NameCandidate &c, Score &score) const;
    void addByline(const NameCandidate &c, Score &score) const;
    void addDateline(const NameCandidate &c, Score &score) const;
    [[nodiscard]] int datelineEnd() const;

    std::span<const NameWord> m_words;
    bool m_firstSentence;
    SectionRole m_role;
    const NameLists &m_lists;
    bool m_sport; ///< the sentence talks of a match
    int m_datelineEnd;
};

/// The type with most evidence; the earlier one of two that are equal.
[[nodiscard]] EntityType bestType(const TypeEvidence &evidence);

} // namespace dateline
