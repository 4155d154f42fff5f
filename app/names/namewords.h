#pragma once

#include "model/analysis.h"
#include "names/namelists.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

/// How a word is written.
enum class WordShape : std::uint8_t {
    Lower,       ///< "said", "26-member"
    Capitalised, ///< "Russia", "McDonald", "Bobo-Dioulasso"
    Capitals,    ///< "NATO", "U.S.", "MVX-3": two letters or more and none of them small
    Initial,     ///< "J.", "J.T."
    Mixed,       ///< a small beginning and a capital inside: "d'Almeida", "al-Qaida", "iPhone"
    Number,
    Punctuation,
};

/// One token with all that its own letters tell.
struct NameWord
{
    QStringView text;
    std::uint64_t hash = 0; ///< of the text, FormTable::hashOf
    QString lower;          ///< key for the lists: lower case, straight apostrophes
    NameListSet lists;
    int longest = 1; ///< words of the longest phrase of the lists that begins with it
    WordShape shape = WordShape::Punctuation;
    PartOfSpeech pos = PartOfSpeech::Unknown;
    bool opensSentence = false; ///< first word of a sentence or after a mark that asks for a capital
    bool joined = false;        ///< "U.S.-led", "pro-Russian": lists are those of the name inside
    bool hasDigit = false;

    [[nodiscard]] bool is(NameList list) const { return lists.has(list); }
    [[nodiscard]] bool isCapital() const
    {
        return shape == WordShape::Capitalised || shape == WordShape::Capitals || shape == WordShape::Initial ||
               shape == WordShape::Mixed;
    }
    [[nodiscard]] bool isAnyOf(std::initializer_list<QStringView> words) const;
};

/// A sentence as the name rules see it; `first` is its first token in the section.
struct NameSentence
{
    int first = 0;
    std::span<const NameWord> words;
    bool headlineCase = false; ///< every long word has a capital, so that a capital means nothing
};

/// The words of one section. Observes the section's text.
class NameText
{
public:
    NameText(const SectionView &section, const NameLists &lists);

    [[nodiscard]] const std::vector<NameWord> &words() const { return m_words; }
    [[nodiscard]] std::vector<NameSentence> sentences() const;
    [[nodiscard]] SectionRole role() const { return m_section.role; }
    [[nodiscard]] const SectionView &section() const { return m_section; }

private:
    [[nodiscard]] bool isHeadlineCase(std::span<const NameWord> words) const;

    SectionView m_section;
    std::vector<NameWord> m_words;
};

/// Lists of the words joined by spaces; looks no further than the longest phrase that begins with the first.
[[nodiscard]] NameListSet listsOf(std::span<const NameWord> words, const NameLists &lists);
/// The words' keys joined by spaces.
[[nodiscard]] QString phraseOf(std::span<const NameWord> words);

} // namespace dateline
