#include "model/tokenlist.h"

#include <algorithm>

namespace dateline {

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

Span TokenList::rareSpan(std::size_t index) const
{
    return std::ranges::lower_bound(m_rare, index, {}, &Rare::index)->span;
}

Token TokenList::operator[](std::size_t index) const
{
    const std::size_t group = index / tokensOfGroup;
    const std::uint16_t *word = &m_words[firstWordOf(group)];
    std::size_t i = group * tokensOfGroup;
    Token token = tokenAfter(startOfGroup(group), *word, i);
    while (i < index)
        token = tokenAfter(token.span.end, *++word, ++i);
    return token;
}

/// The last group that begins before an offset: tokens before it do too.
TokenList::Iterator TokenList::groupBefore(std::int32_t offset) const
{
    std::size_t first = 0;
    std::size_t end = (m_words.size() + wordsOfGroup - 1) / wordsOfGroup;
    while (first + 1 < end) {
        const std::size_t middle = first + (end - first) / 2;
        if (startOfGroup(middle) < offset)
            first = middle;
        else
            end = middle;
    }
    return from(first * tokensOfGroup);
}

std::size_t TokenList::firstStartingFrom(std::int32_t offset) const
{
    Iterator token = groupBefore(offset);
    while (token.m_index < token.m_size && token->span.start < offset)
        ++token;
    return token.m_index;
}

std::size_t TokenList::firstEndingBehind(std::int32_t offset) const
{
    Iterator token = groupBefore(offset);
    while (token.m_index < token.m_size && token->span.end <= offset)
        ++token;
    return token.m_index;
}

TokenList::Iterator::Iterator(const TokenList *list, std::size_t index)
    : m_list(list), m_index(index), m_size(list->size())
{
    if (index >= m_size)
        return;
    m_word = &list->m_words[firstWordOf(index / tokensOfGroup)] + index % tokensOfGroup;
    m_token = (*list)[index];
}

void TokenList::Iterator::enterGroup()
{
    if (m_index >= m_size)
        return;
    const std::size_t group = m_index / tokensOfGroup;
    m_word = &m_list->m_words[firstWordOf(group)];
    m_token = m_list->tokenAfter(m_list->startOfGroup(group), *m_word, m_index);
}

} // namespace dateline
