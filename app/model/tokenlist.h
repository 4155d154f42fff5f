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
        Iterator &operator++();
        Iterator operator++(int);
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_index == b.m_index; }

    private:
        friend class TokenList;
        Iterator(const TokenList *list, std::size_t index);

        const TokenList *m_list = nullptr;
        std::size_t m_index = 0;
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
    /// A token too long, or too far from the one before, to be told in one word.
    struct Rare
    {
        std::size_t index = 0;
        Span span;

        friend bool operator==(const Rare &, const Rare &) = default;
    };

    [[nodiscard]] std::int32_t startOfGroup(std::size_t group) const;
    [[nodiscard]] Token tokenAfter(std::int32_t end, std::size_t index) const;

    std::vector<std::uint16_t> m_words; ///< groups of eight tokens: where the first begins, then a word for each
    std::vector<Rare> m_rare;           ///< by index
};

} // namespace dateline
