#pragma once

#include "events/clauses.h"
#include "events/eventdating.h"
#include "events/eventlabel.h"
#include "events/eventselection.h"

#include <optional>
#include <vector>

namespace dateline {

/// What a candidate is known again by, from its own clause.
struct TellingMarks
{
    QString act;                      ///< EventWords::actOf its head; empty for what is told too often ("said")
    std::vector<QString> things;      ///< base forms of the other nouns in its clause, sorted, each once
    std::vector<QString> numbers;     ///< in its clause, sorted
    std::vector<std::int32_t> people; ///< entities in its clause, in text order
};

/// A candidate with all that its sentence alone tells of it.
struct PreparedCandidate
{
    Telling telling;
    TellingMarks marks;
    QString label;             ///< with pronouns left as they are
    bool holdsPronoun = false; ///< a "he" or "it" in what tells it, which a name may stand for in the label
};

struct PreparedSentence
{
    ParsedSentence parsed;
    std::vector<Attachment> times;                            ///< of each candidate
    std::vector<std::optional<PreparedCandidate>> candidates; ///< nothing for what no context makes an event
};

/// A section as far as it is read without knowing what stands before it in the article.
struct PreparedSection
{
    std::vector<Quote> quotes; ///< without speakers
    std::vector<PreparedSentence> sentences;
};

/// Reads sections by themselves: the part of finding events that may run on several threads. Const and without state.
class SectionReader
{
public:
    /// All must outlive the reader; `shortNames` as shortNames() gives them.
    SectionReader(const Analysis &article, const AnalysisIndex &index, const EventWords &words,
                  const std::vector<QString> &shortNames)
        : m_article(article), m_index(index), m_words(words), m_shortNames(shortNames)
    {
    }

    /// Empty for a section that tells no events by its role.
    [[nodiscard]] PreparedSection read(std::int32_t section) const;

private:
    [[nodiscard]] PreparedSentence prepared(ParsedSentence &&sentence) const;
    [[nodiscard]] PreparedCandidate prepared(const ParsedSentence &sentence, std::size_t at,
                                             const Attachment &when) const;
    [[nodiscard]] TellingMarks marksOf(const ParsedSentence &sentence, const Candidate &candidate,
                                       const Telling &telling) const;
    [[nodiscard]] bool isTooCommon(const QString &head) const;

    const Analysis &m_article;
    const AnalysisIndex &m_index;
    const EventWords &m_words;
    const std::vector<QString> &m_shortNames;
};

/// Whether sections of the role tell events.
[[nodiscard]] bool canTellEvents(SectionRole role);

} // namespace dateline
