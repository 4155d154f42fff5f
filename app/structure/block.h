#pragma once

#include "base/canceltoken.h"
#include "base/span.h"
#include "base/workers.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace dateline {

/// What opens a block.
enum class Marker : std::uint8_t {
    None,
    Bullet,
    Number,
    Hash,  ///< Markdown heading, "#" or underlined
    Angle, ///< Markdown or mail quote, ">"
    Rule,  ///< a line of signs alone
    From,  ///< field of a mail header or of front matter
    Date,
    Subject,
    Field, ///< another field
};

/// One block of a text with the features that the role of the block is told from. Offsets count UTF-16 code units of
/// the canonical text.
struct Block
{
    Span span;                  ///< without white space around it
    std::int32_t lineStart = 0; ///< with the indentation of its first line
    Span content;               ///< without marker and without emphasis around the whole
    Marker marker = Marker::None;
    std::uint8_t level = 0; ///< of a Hash
    bool blankBefore = true;
    bool endsSentence = false;
    bool opensQuote = false;
    bool closesQuote = false;
    bool hasAddress = false; ///< e-mail or web address
    char16_t last = 0;       ///< last character
    std::int32_t words = 0;
    std::int32_t capitalised = 0; ///< words with a capital first
    std::int32_t shouted = 0;     ///< words of two letters or more, all capitals
    std::int32_t small = 0;       ///< words with a small letter first
    std::int32_t grammar = 0;     ///< words such as "the", "of", "was"
    std::int32_t numbers = 0;     ///< words that begin with a digit
    std::int32_t separators = 0;  ///< "|", " / ", " · ", gaps of two blanks or more
    std::int32_t symbols = 0;     ///< braces, semicolons at line ends, equals signs: what code is made of

    [[nodiscard]] bool isField() const { return marker >= Marker::From; }
    [[nodiscard]] bool isItem() const { return marker == Marker::Bullet || marker == Marker::Number; }
    /// Sentences rather than labels.
    [[nodiscard]] bool isProse() const;
    /// Several short parts with separators between them, as menus are.
    [[nodiscard]] bool isMenu() const;
};

/// Cuts a text into blocks: hard-wrapped lines are joined, list items, headings and header fields stand alone.
/// Linear in the text. A cancelled run returns what it has.
[[nodiscard]] std::vector<Block> findBlocks(QStringView text, const CancelToken &cancel, const Workers &workers = {});

} // namespace dateline
