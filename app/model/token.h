#pragma once

#include "base/span.h"

#include <cstdint>

namespace dateline {

/// Universal part-of-speech tags (universaldependencies.org/u/pos). Unknown until a tagger has run.
enum class PartOfSpeech : std::uint8_t {
    Unknown,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X,
};

/// A word, a number or a punctuation mark. "'s" and "n't" are tokens of their own, "U.S." and "26-member" are one.
struct Token
{
    Span span; ///< relative to the section
    PartOfSpeech pos = PartOfSpeech::Unknown;

    friend bool operator==(const Token &, const Token &) = default;
};

/// A sentence as a range of tokens, first inclusive, last exclusive. Its text runs from the first token's start to
/// the last token's end.
struct Sentence
{
    Span span; ///< relative to the section
    std::int32_t firstToken = 0;
    std::int32_t endToken = 0;

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

} // namespace dateline
