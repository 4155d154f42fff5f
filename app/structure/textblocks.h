#pragma once

#include "base/canceltoken.h"
#include "base/span.h"
#include "structure/phrasebook.h"
#include "structure/timestampparser.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace dateline {

/// One block of a file: a line, or the lines of a hard-wrapped paragraph, with what its shape and words say.
struct TextBlock
{
    Span span;    ///< trimmed of white space; into the canonical text
    Span content; ///< without Markdown marks, bullets and mail header names
    bool afterBlank = false;
    bool beforeBlank = false;
    std::int32_t words = 0;
    std::int32_t marks = 0;        ///< separators such as | and bullets inside
    std::int32_t headingLevel = 0; ///< of Markdown; 0 for none
    bool bullet = false;
    bool quoteMark = false;    ///< Markdown ">"
    bool endsSentence = false; ///< with a full stop or the like, perhaps inside quotes
    PhraseSet phrases;
    TimestampLine stamps; ///< of short blocks

    /// Sentences of a report, by length and ending.
    [[nodiscard]] bool isProse() const { return !bullet && (words >= 9 && (endsSentence || words >= 40)); }
    [[nodiscard]] bool isFurniture() const
    {
        return phrases.has(Phrase::Furniture) || phrases.has(Phrase::Tail) || phrases.has(Phrase::End);
    }
    /// A line that tells a date or an age of the page and little else.
    [[nodiscard]] bool isStamp() const
    {
        const bool told = !stamps.stamps.empty() || (stamps.relativeAge && stamps.labelled);
        return told && stamps.otherWords <= 3 && words <= 16 && !endsSentenceOfWords();
    }

private:
    [[nodiscard]] bool endsSentenceOfWords() const { return endsSentence && stamps.otherWords > 1; }
};

/// Cuts a text into blocks. Lines that a fixed width has wrapped are joined: a line goes on where the next line's
/// first word would not have fitted. Linear in the text. `plain` cuts at blank lines alone.
[[nodiscard]] std::vector<TextBlock> findBlocks(QStringView text, const PhraseBook &phrases, bool plain,
                                                const CancelToken &cancel);

} // namespace dateline
