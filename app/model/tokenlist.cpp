#include "model/tokenlist.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t tokensOfGroup = 8;
constexpr std::size_t wordsOfStart = 2;
constexpr std::size_t wordsOfGroup = wordsOfStart + tokensOfGroup;

// A word is, from its lowest bit on: part of speech, gap to the token before, length.
constexpr unsigned posBits = 5;
constexpr unsigned gapBits = 2;
constexpr unsigned lengthBits = 16 - posBits - gapBits;
constexpr unsigned rareGap = (1U << gapBits) - 1; ///< its span is among the rare ones

static_assert(static_cast<unsigned>(PartOfSpeech::X) < (1U << posBits));

constexpr unsigned lowBits(unsigned word, unsigned bits)
{
    return word & ((1U << bits) - 1);
}

std::size_t wordOf(std::size_t index)
{
    return index / tokensOfGroup * wordsOfGroup + wordsOfStart + index % tokensOfGroup;
}

/// The first index below `end` for which something holds that holds for all behind it too; `end` for none.
template<typename Holds>
std::size_t firstIndex(std::size_t end, const Holds &holds)
{
    std::size_t first = 0;
    while (first < end) {
        const std::size_t middle = first + (end - first) / 2;
        if (holds(middle))
            end = middle;
        else
            first = middle + 1;
    }
    return first;
}

} // namespace

TokenList::TokenList(std::span<const Token> tokens)
{
    const std::size_t groups = (tokens.size() + tokensOfGroup - 1) / tokensOfGroup;
    m_words.reserve(tokens.size() + groups * wordsOfStart);
    std::int32_t end = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Span span = tokens[i].span;
        if (i % tokensOfGroup == 0) {
            const auto start = static_cast<std::uint32_t>(span.start);
            m_words.push_back(static_cast<std::uint16_t>(start));
            m_words.push_back(static_cast<std::uint16_t>(start >> 16U));
            end = span.start;
        }
        auto gap = static_cast<std::uint32_t>(span.start - end);
        auto length = static_cast<std::uint32_t>(span.length());
        if (gap >= rareGap || length >= (1U << lengthBits)) {
            m_rare.push_back({i, span});
            gap = rareGap;
            length = 0;
        }
        m_words.push_back(static_cast<std::uint16_t>(static_cast<unsigned>(tokens[i].pos) | gap << posBits |
                                                     length << (posBits + gapBits)));
        end = span.end;
    }
    m_rare.shrink_to_fit();
}

std::size_t TokenList::size() const
{
    const std::size_t last = m_words.size() % wordsOfGroup;
    return m_words.size() / wordsOfGroup * tokensOfGroup + (last > 0 ? last - wordsOfStart : 0);
}

std::int32_t TokenList::startOfGroup(std::size_t group) const
{
    const std::size_t at = group * wordsOfGroup;
    return static_cast<std::int32_t>(m_words[at] | std::uint32_t(m_words[at + 1]) << 16U);
}

/// `end` is that of the token before; where the token opens a group, its own start.
Token TokenList::tokenAfter(std::int32_t end, std::size_t index) const
{
    const unsigned word = m_words[wordOf(index)];
    const unsigned gap = lowBits(word >> posBits, gapBits);
    Token token;
    token.pos = static_cast<PartOfSpeech>(lowBits(word, posBits));
    if (gap == rareGap) {
        token.span = std::ranges::lower_bound(m_rare, index, {}, &Rare::index)->span;
    } else {
        token.span.start = end + static_cast<std::int32_t>(gap);
        token.span.end = token.span.start + static_cast<std::int32_t>(word >> (posBits + gapBits));
    }
    return token;
}

Token TokenList::operator[](std::size_t index) const
{
    const std::size_t group = index / tokensOfGroup;
    std::size_t i = group * tokensOfGroup;
    Token token = tokenAfter(startOfGroup(group), i);
    while (i < index)
        token = tokenAfter(token.span.end, ++i);
    return token;
}

std::size_t TokenList::firstStartingFrom(std::int32_t offset) const
{
    return firstIndex(size(), [&](std::size_t i) { return (*this)[i].span.start >= offset; });
}

std::size_t TokenList::firstEndingBehind(std::int32_t offset) const
{
    return firstIndex(size(), [&](std::size_t i) { return (*this)[i].span.end > offset; });
}

TokenList::Iterator::Iterator(const TokenList *list, std::size_t index) : m_list(list), m_index(index)
{
    if (index < list->size())
        m_token = (*list)[index];
}

TokenList::Iterator &TokenList::Iterator::operator++()
{
    ++m_index;
    if (wordOf(m_index) < m_list->m_words.size()) {
        const bool opensGroup = m_index % tokensOfGroup == 0;
        m_token =
            m_list->tokenAfter(opensGroup ? m_list->startOfGroup(m_index / tokensOfGroup) : m_token.span.end, m_index);
    }
    return *this;
}

TokenList::Iterator TokenList::Iterator::operator++(int)
{
    const Iterator before = *this;
    ++*this;
    return before;
}

} // namespace dateline
