#pragma once

#include "model/timeexpression.h"

#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>

namespace dateline {

/// What sort of thing a rule says its words mean.
enum class TermKind : std::uint8_t { Date, Duration, Set, Reference, Nothing };

/// How a point in time is found from an anchor; None for plain calendar fields.
enum class Relation : std::uint8_t { None, This, Last, Next, Before, After };

/// What a relation counts from: the publication date or the time told last.
enum class Anchor : std::uint8_t { Published, Told };

enum class Unit : std::uint8_t {
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    HalfYear,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
};

enum class PartOfDay : std::uint8_t { None, Morning, Midday, Afternoon, Evening, Night };
enum class Season : std::uint8_t { None, Spring, Summer, Fall, Winter };
enum class Reference : std::uint8_t { None, Past, Present, Future };

/// The places of a term. A rule's word classes and its `means` line fill them; what stays empty comes from the context.
enum class Field : std::uint8_t {
    Year,
    ShortYear, ///< two digits, "'95"
    Bc,        ///< 1 for BC
    Month,
    Day,
    Weekday, ///< Monday 1
    Quarter,
    Half,
    Season,
    Decade,      ///< 198 for the 1980s
    ShortDecade, ///< 8 for the '80s
    Century,     ///< ordinal: 21 for the 21st
    Millennium,  ///< ordinal
    Holiday,     ///< code, see holidays.h
    Part,
    Hour,
    Minute,
    Second,
    Meridiem, ///< 0 a.m., 12 p.m.
    Zone,     ///< minutes east of Greenwich
    Amount,   ///< unknownAmount for "several"
    Unit,
    Amount2,
    Unit2,
    Hundredths, ///< of a unit, above the amount: "and a half" is 50
    Times,      ///< "twice" a year
    Mod,
    Relation,
    Anchor,
    Reference,
    DayShift, ///< yesterday -1
    Fiscal,
    Weekend,
    WeekOf, ///< the ISO week that a day lies in
    First,  ///< the numbers of "25/01/2026" as written
    Middle,
    Final,
    Written,  ///< how many digits the last of them had
    Sequence, ///< which of a year's last periods: "the final quarter"
    Nth,      ///< which one inside a longer time, -1 the last: "the first Monday of May"
};

inline constexpr std::size_t fieldCount = static_cast<std::size_t>(Field::Nth) + 1;
inline constexpr std::int32_t unknownAmount = -1;

/// What words mean before the article says what they count from: "last Friday" is relation Last, weekday 5.
/// Plain value; printed, placed on the calendar and explained by classes of their own.
class TimeTerm
{
public:
    TermKind kind = TermKind::Date;

    [[nodiscard]] bool has(Field field) const { return m_has & bit(field); }
    [[nodiscard]] std::int32_t at(Field field) const { return m_values[static_cast<std::size_t>(field)]; }
    [[nodiscard]] std::int32_t valueOr(Field field, std::int32_t other) const { return has(field) ? at(field) : other; }
    void set(Field field, std::int32_t value)
    {
        m_has |= bit(field);
        m_values[static_cast<std::size_t>(field)] = value;
    }
    void clear(Field field) { m_has &= ~bit(field); }
    template <typename Enum>
    [[nodiscard]] Enum as(Field field) const
    {
        return has(field) ? static_cast<Enum>(at(field)) : Enum{};
    }
    [[nodiscard]] bool hasClock() const { return has(Field::Hour); }
    [[nodiscard]] bool isTime() const { return has(Field::Hour) || has(Field::Part); }

    friend bool operator==(const TimeTerm &, const TimeTerm &) = default;

private:
    static constexpr std::uint64_t bit(Field field) { return std::uint64_t(1) << static_cast<unsigned>(field); }

    std::uint64_t m_has = 0;
    std::array<std::int32_t, fieldCount> m_values{};
};

struct UnitCount
{
    std::int64_t amount = 1; ///< or unknownAmount
    Unit unit = Unit::None;
};

/// How much of what a term counts; a broken number of years, decades or hours in the next smaller unit that has a whole
/// number of it, other fractions dropped.
[[nodiscard]] UnitCount wholeUnits(const TimeTerm &term);

/// Names as the rule files spell them: "short-year"; nothing for a name that is none.
[[nodiscard]] std::optional<Field> fieldFromName(QStringView name);
/// A value as the rule files spell it for a field: "START" for Mod, "month" for Unit, a holiday's code, else a number.
[[nodiscard]] std::optional<std::int32_t> fieldValueFromText(Field field, QStringView text);

} // namespace dateline
