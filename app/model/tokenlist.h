#pragma once

#include "model/token.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <vector>

namespace dateline {

/// The tokens of a section, in text order and without overlap. A text has more of them than of anything else that is
/// known of it, so they are kept packed, in two and a half bytes each. Made once, then only read; copies are whole.
class TokenList
{
public:
    /// Goes through the tokens faster than their indices would.
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Token;
        using difference_type = std::ptrdiff_t;
        using pointer = const Token *;
        using reference = const Token &;

        Iterator() = default;
        const Token &operator*() const { return m_token; }
        const Token *operator->() const { return &m_token; }
        Iterator &operator++()
        {
            if (++m_index % tokensOfGroup == 0 || m_index >= m_size)
                enterGroup();
            else
                m_token = m_list->tokenAfter(m_token.span.end, *++m_word, m_index);
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_index == b.m_index; }

    private:
        friend class TokenList;
        Iterator(const TokenList *list, std::size_t index);
        void enterGroup();

        const TokenList *m_list = nullptr;
        const std::uint16_t *m_word = nullptr; ///< of the token at m_index
        std::size_t m_index = 0;
        std::size_t m_size = 0;
        Token m_token; ///< at m_index
    };

    TokenList() = default;
    /// In text order, without overlap.
    TokenList(std::span<const Token> tokens);
    TokenList(const std::vector<Token> &tokens) : TokenList(std::span(tokens)) {}

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] bool empty() const { return m_words.empty(); }
    [[nodiscard]] Token operator[](std::size_t index) const;
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }
    /// From the token of that index on.
    [[nodiscard]] Iterator from(std::size_t index) const { return {this, index}; }
    /// Index of the first token that begins at the offset or behind it; size() where there is none.
    [[nodiscard]] std::size_t firstStartingFrom(std::int32_t offset) const;
    /// Index of the first token that ends behind the offset; size() where there is none.
    [[nodiscard]] std::size_t firstEndingBehind(std::int32_t offset) const;

    friend bool operator==(const TokenList &, const TokenList &) = default;

private:
    static constexpr std::size_t tokensOfGroup = 8;
    static constexpr std::size_t wordsOfStart = 2;
    static constexpr std::size_t wordsOfGroup = wordsOfStart + tokensOfGroup;

    // A word is, from its lowest bit on: part of speech, gap to the token before, length.
    static constexpr unsigned posBits = 5;
    static constexpr unsigned gapBits = 2;
    static constexpr unsigned lengthBits = 16 - posBits - gapBits;
    static constexpr unsigned rareGap = (1U << gapBits) - 1; ///< its span is among the rare ones
    static_assert(static_cast<unsigned>(PartOfSpeech::X) < (1U << posBits));

    /// A token too long, or too far from the one before, to be told in one word.
    struct Rare
    {
        std::size_t index = 0;
        Span span;

        friend bool operator==(const Rare &, const Rare &) = default;
    };

    [[nodiscard]] static constexpr unsigned lowBits(unsigned word, unsigned bits) { return word & ((1U << bits) - 1); }
    /// In m_words, of the token that opens a group.
    [[nodiscard]] static constexpr std::size_t firstWordOf(std::size_t group)
    {
        return group * wordsOfGroup + wordsOfStart;
    }
    [[nodiscard]] std::int32_t startOfGroup(std::size_t group) const;
    [[nodiscard]] Iterator groupBefore(std::int32_t offset) const;
    [[nodiscard]] Span rareSpan(std::size_t index) const;
    /// `end` is that of the token before; where the token opens a group, its own start.
    [[nodiscard]] Token tokenAfter(std::int32_t end, unsigned word, std::size_t index) const
    {
        const unsigned gap = lowBits(word >> posBits, gapBits);
        Token token;
        token.pos = static_cast<PartOfSpeech>(lowBits(word, posBits));
        token.span.start = end + static_cast<std::int32_t>(gap);
        token.span.end = token.span.start + static_cast<std::int32_t>(word >> (posBits + gapBits));
        if (gap == rareGap)
            token.span = rareSpan(index);
        return token;
    }

    std::vector<std::uint16_t> m_words; ///< groups of eight tokens: where the first begins, then a word for each
    std::vector<Rare> m_rare;           ///< by index
};

} // namespace dateline
