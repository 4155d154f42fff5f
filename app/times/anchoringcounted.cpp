// The part of Anchoring that counts inside a longer time or from a date in the same words: "the first Monday of May",
// "two days before Christmas", "in the past three weeks".
#include "times/anchoring.h"

#include <algorithm>

namespace dateline {

namespace {

/// The day that lies `amount` units from another; months and years keep the day of the month where there is one.
CivilDate dayShifted(CivilDate day, Unit unit, std::int64_t amount)
{
    constexpr std::int64_t monthsInYear = 12;
    const auto byMonths = [day](std::int64_t months) {
        constexpr std::int64_t most = 1'000'000'000; // beyond that a year of 32 bits would overflow
        return addMonths(day, static_cast<std::int32_t>(std::clamp(months, -most, most)));
    };
    switch (unit) {
    case Unit::Week:
    case Unit::Weekend:
        return addDays(day, amount * 7);
    case Unit::Fortnight:
        return addDays(day, amount * 14);
    case Unit::Month:
        return byMonths(amount);
    case Unit::Quarter:
        return byMonths(amount * 3);
    case Unit::HalfYear:
        return byMonths(amount * 6);
    case Unit::Season: // of a sport, one a year
    case Unit::Year:
        return byMonths(amount * monthsInYear);
    case Unit::Decade:
        return byMonths(amount * monthsInYear * 10);
    case Unit::Century:
        return byMonths(amount * monthsInYear * 100);
    case Unit::Millennium:
        return byMonths(amount * monthsInYear * 1000);
    default:
        return addDays(day, amount);
    }
}

/// The nth day of a weekday inside a range, -1 the last.
CivilDate nthWeekday(const DayRange &range, std::int32_t weekday, std::int32_t nth)
{
    if (nth > 0) {
        const std::int32_t ahead = (weekday - dayOfWeek(*range.earliest) + 7) % 7;
        return addDays(*range.earliest, ahead + std::int64_t(nth - 1) * 7);
    }
    const std::int32_t back = (dayOfWeek(*range.latest) - weekday + 7) % 7;
    return addDays(*range.latest, -back + std::int64_t(nth + 1) * 7);
}

} // namespace

/// Weeks belong to the month or year that holds their Thursday (ISO 8601).
Placed Anchoring::placeNth(const TimeTerm &term, const Standing &standing)
{
    constexpr std::int32_t thursday = 4;
    constexpr std::int32_t saturday = 6;
    const std::int32_t nth = term.at(Field::Nth);
    const auto unit = term.as<Unit>(Field::Unit);
    TimeTerm whole = term;
    for (const Field field : {Field::Nth, Field::Unit, Field::Unit2, Field::Weekday, Field::Part, Field::Mod})
        whole.clear(field);
    if (term.has(Field::Unit2))
        whole.set(Field::Unit, term.at(Field::Unit2));
    Placed placed = placeDate(whole, standing);
    const DayRange range = rangeOf(placed.value, TimeMod::None);
    if (!range.earliest || !range.latest)
        return placed;
    if (term.has(Field::Weekday)) {
        placed.value = CalendarValue::ofDay(nthWeekday(range, term.at(Field::Weekday), nth));
    } else if (unit == Unit::Week || unit == Unit::Weekend) {
        const std::int32_t weekday = unit == Unit::Week ? thursday : saturday;
        const CalendarValue day = CalendarValue::ofDay(nthWeekday(range, weekday, nth));
        placed.value = shifted(day, unit, 0).value_or(day);
    } else if (unit == Unit::Month && placed.value.year) {
        const CivilDate day = nth > 0 ? addMonths(*range.earliest, nth - 1) : *range.latest;
        placed.value = CalendarValue::ofMonth(day.year, day.month);
    } else if (unit == Unit::Day) {
        placed.value =
            CalendarValue::ofDay(addDays(nth > 0 ? *range.earliest : *range.latest, nth > 0 ? nth - 1 : nth + 1));
    }
    return placed;
}

/// "two days before Christmas": the day itself, since the words name both ends.
Placed Anchoring::placeShiftFrom(const TimeTerm &term, const Standing &standing)
{
    const bool back = term.as<Relation>(Field::Relation) == Relation::Before;
    TimeTerm anchor = term;
    for (const Field field : {Field::Relation, Field::Amount, Field::Unit, Field::Hundredths, Field::Mod})
        anchor.clear(field);
    Placed placed = placeDate(anchor, standing);
    const std::int32_t amount = term.at(Field::Amount);
    if (!placed.value.isDay() || !isValid(placed.value.civil()) || amount == unknownAmount)
        return placed;
    const CivilDate day = dayShifted(placed.value.civil(), term.as<Unit>(Field::Unit), back ? -amount : amount);
    placed.value = CalendarValue::ofDay(day);
    return placed;
}

DayRange Anchoring::stretch(const TimeTerm &term) const
{
    const auto relation = term.as<Relation>(Field::Relation);
    const auto [amount, unit] = wholeUnits(term);
    if (!m_published || relation == Relation::None || amount <= 0 || unit == Unit::None)
        return {};
    const CivilDate today = m_published->day;
    const bool clock = unit == Unit::Hour || unit == Unit::Minute || unit == Unit::Second;
    if (clock)
        return {};
    const CivilDate yesterday = addDays(today, -1);
    switch (relation) {
    case Relation::Last:
        return {dayShifted(today, unit, -amount), yesterday};
    case Relation::Next:
        return {addDays(today, 1), dayShifted(today, unit, amount)};
    case Relation::After: // "in two days": that day, as fine as it is told
        if (unit == Unit::Day || unit == Unit::Week || unit == Unit::Fortnight)
            return DayRange::of(dayShifted(today, unit, amount));
        if (const auto moved = shifted(m_day, unit, amount))
            return rangeOf(*moved, TimeMod::None);
        return {};
    default:
        return {};
    }
}

} // namespace dateline
