#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <bitset>
#include <cstdint>
#include <vector>

namespace dateline {

/// What the words of a line say that it is. Bits of a set.
enum class Phrase : std::uint16_t {
    Furniture = 1 << 0,
    Tail = 1 << 1,
    End = 1 << 2,
    About = 1 << 3,
    Contact = 1 << 4,
    Credits = 1 << 5,
    Photo = 1 << 6,
    Caption = 1 << 7,
    Byline = 1 << 8,
    NotPlace = 1 << 9,
};

/// A set of Phrase bits. Plain value.
class PhraseSet
{
public:
    PhraseSet() = default;

    [[nodiscard]] bool has(Phrase phrase) const { return (m_bits & static_cast<unsigned>(phrase)) != 0; }
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    void add(Phrase phrase) { m_bits = static_cast<std::uint16_t>(m_bits | static_cast<unsigned>(phrase)); }
    void add(PhraseSet other) { m_bits = static_cast<std::uint16_t>(m_bits | other.m_bits); }

private:
    std::uint16_t m_bits = 0;
};

/// The phrases of resources/structure/phrases.txt. Const and safe to share between threads once made; the data is
/// part of the program, so that a damaged list is a fault of the build and gives an empty book.
class PhraseBook
{
public:
    PhraseBook();

    /// What a line says. The line should be short: the cost is linear in it.
    [[nodiscard]] PhraseSet match(QStringView line) const;
    /// Like match, but for whole lines alone, of text that normalised() made.
    [[nodiscard]] PhraseSet matchWhole(const QString &normalised) const { return m_whole.value(normalised); }
    [[nodiscard]] bool isEmpty() const { return m_whole.isEmpty(); }

    /// Lower case, straight apostrophes, single blanks, no punctuation or numbers at the ends.
    [[nodiscard]] static QString normalised(QStringView line);

private:
    static constexpr std::size_t filterSize = 1U << 15U;

    struct Part
    {
        std::vector<QString> pieces; ///< in this order within the line; the first one at its start for a prefix
        PhraseSet meaning;
    };

    void addLine(const QString &line, Phrase meaning);
    [[nodiscard]] PhraseSet innerPhrases(QStringView text) const;

    QHash<QString, PhraseSet> m_whole;
    QHash<QString, std::vector<Part>> m_prefixes; ///< by first word
    QMultiHash<std::uint32_t, Part> m_inner;      ///< by the hash of its first letters
    std::vector<Part> m_shortInner;               ///< too short for that
    std::bitset<filterSize> m_innerStarts;        ///< hashes of m_inner: most places of a line begin none of them
    qsizetype m_longestWhole = 0;
};

} // namespace dateline
