#pragma once

#include "model/section.h"
#include "model/token.h"

#include <QStringView>

#include <vector>

namespace dateline {

/// Splits a section into words, numbers and punctuation. Tokens never contain white space or line ends, so hard-wrapped
/// text needs no joining. Pure function; safe from any thread. Offsets are relative to `text`.
[[nodiscard]] std::vector<Token> tokenise(QStringView text);

/// Groups tokens into sentences. Headlines, headings, list items and the like are one sentence each unless a sentence
/// clearly ends inside. Every token belongs to exactly one sentence. Pure function.
[[nodiscard]] std::vector<Sentence> splitSentences(QStringView text, const std::vector<Token> &tokens,
                                                   SectionRole role);

} // namespace dateline
