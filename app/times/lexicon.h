#pragma once

#include "times/timeterm.h"

#include <QString>
#include <QStringView>

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace dateline {

using ClassId = std::int32_t;

/// Word classes that are read off a word's letters and digits; those of the rule files follow them.
enum BuiltinClass : ClassId {
    ClassEdge,        ///< before the first and after the last word of a sentence
    ClassCapital,     ///< begins with a capital letter
    ClassLower,       ///< begins with a small letter
    ClassNumber,      ///< digits, "1,200" too
    ClassDay,         ///< 1..31
    ClassHour,        ///< 0..24
    ClassTwo,         ///< exactly two digits
    ClassYear,        ///< 1000..2199
    ClassShortYear,   ///< '95
    ClassOrdinal,     ///< 21st
    ClassDayOrdinal,  ///< 1st..31st
    ClassDecade,      ///< 1980s
    ClassShortDecade, ///< '80s, 80s
    ClassClock,       ///< 5:46, 07:23:19
    ClassDotClock,    ///< 10.46
    ClassHhmm,        ///< 0930
    ClassNumericDate, ///< 25/01/2026, 28.04.1998
    ClassIsoDate,     ///< 2008-12-18
    ClassIsoTime,     ///< 2008-12-18T17:46:00Z
    ClassDecimal,     ///< 2.5
    builtinClassCount
};

class ClassSet
{
public:
    void add(ClassId id) { m_bits[static_cast<std::size_t>(id) / 64] |= std::uint64_t(1) << (id % 64); }
    void add(const ClassSet &other)
    {
        m_bits[0] |= other.m_bits[0];
        m_bits[1] |= other.m_bits[1];
    }
    void remove(const ClassSet &other)
    {
        m_bits[0] &= ~other.m_bits[0];
        m_bits[1] &= ~other.m_bits[1];
    }
    [[nodiscard]] bool has(ClassId id) const { return m_bits[static_cast<std::size_t>(id) / 64] >> (id % 64) & 1; }
    [[nodiscard]] bool meets(const ClassSet &other) const
    {
        return (m_bits[0] & other.m_bits[0]) != 0 || (m_bits[1] & other.m_bits[1]) != 0;
    }
    template <typename Visit>
    void forEach(const Visit &visit) const
    {
        for (std::size_t word = 0; word < m_bits.size(); ++word) {
            for (std::uint64_t rest = m_bits[word]; rest != 0; rest &= rest - 1)
                visit(static_cast<ClassId>(word * 64 + static_cast<std::size_t>(std::countr_zero(rest))));
        }
    }
    [[nodiscard]] const std::array<std::uint64_t, 2> &bits() const { return m_bits; }
    static constexpr ClassId capacity = 128;

    friend bool operator==(const ClassSet &, const ClassSet &) = default;

private:
    std::array<std::uint64_t, 2> m_bits{};
};

/// A word that some rule knows.
struct Lexeme
{
    ClassSet classes;
    ClassSet capitalClasses; ///< of these, only where it is written with a capital
    std::vector<std::pair<ClassId, std::int32_t>> values;

    [[nodiscard]] std::int32_t valueIn(ClassId id) const;
};

/// The words of all rules. Words are compared without regard to case, full stops inside them and the kind of
/// apostrophe: "a.m.", "AM" and "am" are one. Filled once at load, const and shared afterwards.
class Lexicon
{
public:
    Lexicon();

    /// The word's number, made on first sight.
    std::int32_t add(QStringView word);
    /// -1 for a word that no rule knows. Allocates nothing.
    [[nodiscard]] std::int32_t find(QStringView word) const;
    [[nodiscard]] const Lexeme &at(std::int32_t lexeme) const { return m_lexemes[static_cast<std::size_t>(lexeme)]; }
    Lexeme &at(std::int32_t lexeme) { return m_lexemes[static_cast<std::size_t>(lexeme)]; }

    /// Nothing when there are too many classes.
    std::optional<ClassId> addClass(const QString &name, std::optional<Field> field);
    [[nodiscard]] std::optional<ClassId> classFromName(QStringView name) const;
    [[nodiscard]] std::optional<Field> fieldOf(ClassId id) const;
    [[nodiscard]] bool isIn(QStringView word, ClassId id) const;

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::int32_t lexeme = -1;
    };
    struct NamedClass
    {
        QString name;
        std::optional<Field> field;
    };
    void grow();
    [[nodiscard]] std::size_t slotOf(std::uint32_t hash, QStringView word) const;

    std::vector<Slot> m_slots;
    std::vector<QString> m_words; ///< folded
    std::vector<Lexeme> m_lexemes;
    std::vector<NamedClass> m_classes;
};

} // namespace dateline
