#pragma once

#include "names/namestatistics.h"
#include "names/namewords.h"

#include <vector>

namespace dateline {

/// Words of a sentence that may be one name; `begin` and `end` count the sentence's words.
struct NameCandidate
{
    int begin = 0;
    int end = 0;
    bool afterTitle = false; ///< "President", "Sen." stands before it

    [[nodiscard]] int size() const { return end - begin; }
};

/// Finds where names may stand in a sentence: runs of capitalised words with the small words that names contain,
/// divided at titles and where a country, a people and a body stand side by side. Knows no types.
class NameFinder
{
public:
    /// `article` may be null: then only the lists tell whether the first word of a sentence is a name.
    NameFinder(const NameSentence &sentence, SectionRole role, const NameLists &lists, const NameStatistics *article);

    [[nodiscard]] std::vector<NameCandidate> find();

private:
    [[nodiscard]] const NameWord &word(int i) const { return m_words[std::size_t(i)]; }
    [[nodiscard]] int count() const { return int(m_words.size()); }
    [[nodiscard]] std::span<const NameWord> words(int begin, int end) const
    {
        return m_words.subspan(std::size_t(begin), std::size_t(end - begin));
    }
    [[nodiscard]] bool isName(int i) const;
    [[nodiscard]] bool isGivenNotMonth(int i) const;
    [[nodiscard]] bool opensName(int i, bool afterTitle = false) const;
    [[nodiscard]] bool opensWithParticle(int i, bool afterTitle) const;
    [[nodiscard]] int officeEnd(int i) const;
    [[nodiscard]] bool isSupported(int i) const;
    [[nodiscard]] bool isKnownPhrase(int i) const;
    [[nodiscard]] int titleLength(int i) const;
    [[nodiscard]] int lowerEventLength(int i) const;
    [[nodiscard]] bool isTitleHere(int i, int length, int runBegin) const;
    [[nodiscard]] int runEnd(int begin) const;
    [[nodiscard]] int phraseEnd(int begin) const;
    [[nodiscard]] int afterConnector(int begin, int at) const;
    [[nodiscard]] int afterParticles(int at) const;
    [[nodiscard]] int afterAnd(int begin, int at) const;
    [[nodiscard]] int afterNumber(int begin, int at) const;
    [[nodiscard]] bool leadsOn(int begin, int end) const;
    void emitRun(int begin, int end, bool afterTitle);
    void emitOne(int begin, int end, bool afterTitle);
    [[nodiscard]] int splitAt(int begin, int end) const;
    void findInHeadline();
    [[nodiscard]] bool isKnownInHeadline(int begin, int end) const;

    std::span<const NameWord> m_words;
    SectionRole m_role;
    bool m_headlineCase;
    const NameLists &m_lists;
    const NameStatistics *m_article;
    std::vector<NameCandidate> m_found;
};

} // namespace dateline
