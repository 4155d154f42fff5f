#pragma once

#include "base/canceltoken.h"
#include "base/span.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace dateline {

/// A line that is not blank. Offsets count UTF-16 code units of the canonical text.
struct TextLine
{
    std::int32_t start = 0;  ///< of the line, with its indentation
    Span span;               ///< without white space around it
    bool blankBefore = true; ///< a blank line or the start of the text stands before it

    [[nodiscard]] std::int32_t indent() const { return span.start - start; }
    [[nodiscard]] std::int32_t width() const { return span.end - start; }
};

/// The lines of a text that are not blank. Linear.
[[nodiscard]] std::vector<TextLine> splitLines(QStringView text, const CancelToken &cancel);

/// The column that hard-wrapped text was broken at; 0 where the lines of a text are not broken by width.
[[nodiscard]] std::int32_t wrapWidth(QStringView text, const std::vector<TextLine> &lines);

/// Length of the first word of a line.
[[nodiscard]] std::int32_t firstWordLength(QStringView text, const TextLine &line);

/// Whether a character ends a sentence.
[[nodiscard]] bool isSentenceStop(QChar c);
/// Whether a character is a quotation mark that opens or closes words.
[[nodiscard]] bool isQuoteMark(QChar c);
/// Whether a text ends a sentence, with closing quotes and brackets behind the stop.
[[nodiscard]] bool endsSentence(QStringView text);

} // namespace dateline
