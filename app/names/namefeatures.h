#pragma once

#include "names/namefinder.h"
#include "names/namemodel.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Changes with every change of what the features are: a model is good only for the features that it was trained on.
[[nodiscard]] std::uint32_t nameFeatureFingerprint();

/// What the features of other words need of a word.
struct WordKeys
{
    std::uint64_t lower = 0; ///< feature of the word in lower case
    WordClasses classes;
};

/// Features that a word has whatever stands around it, as hashes; those that two words away are of use come first.
struct WordFeatures
{
    std::vector<std::uint64_t> hashes;
    std::size_t core = 0;  ///< how many are of use two words away
    std::size_t close = 0; ///< how many are of use one word away
    WordKeys keys;
};
void findWordFeatures(const NameWord &word, const WordClasses &classes, WordFeatures &features);

/// The same feature of the word `distance` (-2..2) words away.
[[nodiscard]] std::uint64_t featureAt(std::uint64_t feature, int distance);

/// What the rules of NameFinder and NameScorer take a word for: a hint like any other.
struct RuleHint
{
    int label = outsideLabel;
    int strength = 0; ///< 0..7
    int second = -1;  ///< index of the EntityType that comes next; -1 for none
};
/// One hint a word; `article` may be null.
[[nodiscard]] std::vector<RuleHint> ruleHints(const NameSentence &sentence, SectionRole role, const NameLists &lists,
                                              const NameStatistics *article);

/// Whether a word has a capital in it or beside it, as names have, or is known to the rules.
[[nodiscard]] bool isNearCapital(const NameSentence &sentence, const std::vector<RuleHint> &hints, std::size_t index);

/// Features of the words of a sentence that depend on the words around them, on the rules and on the article.
class SentenceFeatures
{
public:
    SentenceFeatures(const NameSentence &sentence, const std::vector<WordKeys> &words,
                     const std::vector<RuleHint> &hints, const NameLists &lists, const NameStatistics &article);

    void find(std::size_t index, std::vector<std::uint64_t> &features) const;

private:
    void findRuns();
    void findPhrases(const NameLists &lists);
    void addRunEnds(std::size_t index, std::vector<std::uint64_t> &features) const;
    void addHints(std::size_t index, std::vector<std::uint64_t> &features) const;
    void addNeighbours(std::size_t index, std::vector<std::uint64_t> &features) const;
    void addArticle(std::size_t index, std::vector<std::uint64_t> &features) const;

    const NameSentence &m_sentence;
    const std::vector<WordKeys> &m_words;
    const std::vector<RuleHint> &m_hints;
    const NameStatistics &m_article;
    /// A run of words with capitals, and together with the runs that small words join to it.
    struct RunEnds
    {
        std::size_t first = 0;
        std::size_t end = 0;
        std::size_t longFirst = 0;
        std::size_t longEnd = 0;
    };

    std::vector<RunEnds> m_runEnds;
    std::vector<std::uint32_t> m_runs; ///< place in a run of capitals and its length
    struct PhrasePlace
    {
        std::size_t word = 0;
        std::uint32_t place = 0; ///< a list with the word's place in a phrase of it
    };
    std::vector<PhrasePlace> m_phrases; ///< few
};

} // namespace dateline
