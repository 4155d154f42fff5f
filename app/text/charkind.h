#pragma once

#include <QChar>

#include <array>
#include <cstddef>
#include <cstdint>

namespace dateline {

/// What a character is to the tokeniser. Marks, numbers like ² and U+FFFD go with letters and digits, so that a word
/// that lost a byte stays one word; zero-width and bidirectional controls go with white space.
enum class CharKind : std::uint8_t { Space, Letter, Digit, Other };

namespace detail {

constexpr std::array<CharKind, 128> makeAsciiKinds()
{
    std::array<CharKind, 128> kinds{};
    for (std::size_t c = 0; c < kinds.size(); ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        kinds[c] = c <= 0x20 || c == 0x7f ? CharKind::Space
                   : letter               ? CharKind::Letter
                   : digit                ? CharKind::Digit
                                          : CharKind::Other;
    }
    return kinds;
}

inline constexpr std::array<CharKind, 128> asciiKinds = makeAsciiKinds();

} // namespace detail

/// Kind of a code point outside ASCII.
[[nodiscard]] CharKind wideCharKind(char32_t c);

[[nodiscard]] inline CharKind charKind(char32_t c)
{
    return c < 128 ? detail::asciiKinds[c] : wideCharKind(c);
}

[[nodiscard]] inline bool isUpperChar(char32_t c)
{
    return c < 128 ? c >= U'A' && c <= U'Z' : QChar::isUpper(c) || QChar::isTitleCase(c);
}

[[nodiscard]] inline bool isLowerChar(char32_t c)
{
    return c < 128 ? c >= U'a' && c <= U'z' : QChar::isLower(c);
}

[[nodiscard]] inline char16_t foldChar(char16_t c)
{
    if (c < 128)
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
    return QChar::toLower(c);
}

[[nodiscard]] inline bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

/// Hyphens that join the parts of a word; dashes are not among them.
[[nodiscard]] inline bool isHyphen(char16_t c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

} // namespace dateline
