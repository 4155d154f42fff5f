#pragma once

#include "model/analysis.h"

#include <vector>

namespace dateline {

/// A block of an article as formats for people write it.
struct ReadableBlock
{
    SectionRole role = SectionRole::Paragraph;
    Span span;           ///< the words, without Markdown marks of headings and white space at the ends
    qsizetype lines = 1; ///< of text

    friend bool operator==(const ReadableBlock &, const ReadableBlock &) = default;
};

/// The blocks of a text in its order; page furniture that stands together is one block.
[[nodiscard]] std::vector<ReadableBlock> readableBlocks(const Analysis &analysis);

/// The lines of a block that hold anything, without white space at their ends; the mark of a Markdown quotation ("> ")
/// and, for a list, a bullet are left out.
[[nodiscard]] std::vector<Span> readableLines(const Analysis &analysis, const ReadableBlock &block);

/// "15 lines of page furniture".
[[nodiscard]] QString furnitureWords(const ReadableBlock &block);

} // namespace dateline
