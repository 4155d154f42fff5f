// The part of Anchoring for histories: what leaves its year out takes it from the time told before.
#include "times/anchoring.h"

#include <cstdlib>

namespace dateline {

namespace {

/// Months from the first of a year to where a value begins; nothing where it is a year or more.
std::optional<std::int32_t> monthOf(const CalendarValue &value)
{
    if (value.month > 0)
        return value.month;
    if (value.quarter > 0)
        return value.quarter * 3 - 2;
    if (value.half > 0)
        return value.half * 6 - 5;
    if (value.season != Season::None)
        return static_cast<std::int32_t>(value.season) * 3;
    return std::nullopt;
}

} // namespace

/// A year that is only touched ("the treaty of 1871") does not carry the tale away; one that opens a sentence does.
bool Anchoring::movesTale(const CalendarValue &value, const Standing &standing) const
{
    constexpr std::int32_t nearYears = 1;
    constexpr std::int32_t nearYearsOfDate = 12;
    if (!m_tale)
        return true;
    if (!monthOf(value) && value.year == m_tale->value.year)
        return false; // says less than is known already
    if (standing.opens)
        return true;
    const std::int32_t distance = std::abs(*value.year - *m_tale->value.year);
    return distance <= (monthOf(value) ? nearYearsOfDate : nearYears);
}

/// An entry of a chronology lies near the one before it, whatever its sentence looks to. In "2012 - In March" the entry
/// says the year of what it tells.
std::optional<Placed> Anchoring::placeInChronology(const CalendarValue &bare, const Standing &standing) const
{
    if (!m_entry || !monthOf(bare))
        return std::nullopt;
    CalendarValue value = bare;
    value.year = m_entry->value.year;
    if (!standing.heads) {
        const bool says = m_entry->section == standing.section && m_entry->value.precision == Precision::Year;
        return says ? std::optional(fromTold(value, *m_entry)) : std::nullopt;
    }
    const auto month = monthOf(m_entry->value);
    if (!month)
        return std::nullopt;
    constexpr std::int32_t halfYear = 6;
    const std::int32_t ahead = *monthOf(bare) - *month;
    value.year = *value.year + (ahead < -halfYear ? 1 : ahead > halfYear ? -1 : 0);
    return fromTold(value, *m_entry);
}

/// A tale goes forward: "In January" after "December 1941" is the January that follows. It may step back some months,
/// so only a jump back of most of a year is taken for a new year.
std::optional<Placed> Anchoring::placeInTale(const TimeTerm &term, const Standing &standing) const
{
    constexpr std::int32_t longestStepBack = 9;
    if (!m_tale)
        return std::nullopt;
    const Told *told = &*m_tale;
    CalendarValue value = toldFields(term);
    const std::optional<std::int32_t> toldMonth = monthOf(told->value);
    if (value.precision == Precision::Unknown) { // "the 21st"
        const Told *month = lastTold(Unit::Month);
        if (!month)
            return std::nullopt;
        value.month = month->value.month;
        value.year = month->value.year;
        value.day = term.at(Field::Day);
        value.precision = Precision::Day;
        return fromTold(value, *month);
    }
    value.year = told->value.year;
    if (const auto month = monthOf(value); month && toldMonth) {
        const std::int32_t back = *toldMonth - *month;
        if (back > (standing.second ? 0 : longestStepBack))
            value.year = *value.year + 1;
    }
    return fromTold(value, *told);
}

} // namespace dateline
