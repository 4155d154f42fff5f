#pragma once

#include "base/span.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace dateline {

/// A run of letters, a run of ASCII digits, or one other character that is no white space.
struct StampToken
{
    enum class Kind : std::uint8_t { Word, Number, Mark };

    Kind kind = Kind::Mark;
    Span span;               ///< into the line
    std::int32_t number = 0; ///< of a Number of up to nine digits, else -1
    char16_t mark = 0;       ///< of a Mark
    bool joined = false;     ///< no white space before it

    [[nodiscard]] bool is(char16_t c) const { return kind == Kind::Mark && mark == c; }
    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
};

/// Cuts a line for parseTimestamps. Letters and digits are apart ("5PM" is a number and a word).
[[nodiscard]] std::vector<StampToken> stampTokens(QStringView line);

} // namespace dateline
