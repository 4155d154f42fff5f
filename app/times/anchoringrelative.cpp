// The part of Anchoring that counts from an anchor: weekdays, "last", "ago", "later".
#include "times/anchoring.h"

#include "times/holidays.h"

#include <algorithm>

namespace dateline {

namespace {

/// Days of a weekday around a day, ascending.
std::vector<CalendarValue> weekdaysAround(CivilDate day, std::int32_t weekday)
{
    std::vector<CalendarValue> days;
    const DayNumber base = toDayNumber(day) - dayOfWeek(day) + weekday;
    for (int weeks = -2; weeks <= 2; ++weeks)
        days.push_back(CalendarValue::ofDay(addDays(fromDayNumber(base), std::int64_t(weeks) * 7)));
    return days;
}

/// The months, quarters, halves, seasons or weekdays that a term names, around a day and ascending.
std::vector<CalendarValue> namedAround(const TimeTerm &term, CivilDate day)
{
    if (term.has(Field::Weekday) && !term.has(Field::Month))
        return weekdaysAround(day, term.at(Field::Weekday));
    std::vector<CalendarValue> values;
    for (std::int32_t year = day.year - 2; year <= day.year + 2; ++year) {
        CalendarValue value = CalendarValue::ofYear(year);
        if (term.has(Field::Month) && term.has(Field::Day)) {
            value = CalendarValue::ofDay({year, term.at(Field::Month), term.at(Field::Day)});
            if (!isValid(value.civil()))
                continue;
        } else if (term.has(Field::Month)) {
            value = CalendarValue::ofMonth(year, term.at(Field::Month));
        } else if (term.has(Field::Season)) {
            value.season = term.as<Season>(Field::Season);
            value.precision = Precision::Season;
        } else if (term.has(Field::Quarter)) {
            value.quarter = term.at(Field::Quarter);
            value.precision = Precision::Quarter;
        } else if (term.has(Field::Half)) {
            value.half = term.at(Field::Half);
            value.precision = Precision::HalfYear;
        } else if (term.has(Field::Holiday)) {
            const auto date = holidayDay(term.at(Field::Holiday), year);
            if (!date)
                continue;
            value = CalendarValue::ofDay(*date);
        }
        values.push_back(value);
    }
    return values;
}

CivilDate firstDay(const CalendarValue &value)
{
    return *rangeOf(value, TimeMod::None).earliest;
}

CivilDate lastDay(const CalendarValue &value)
{
    return *rangeOf(value, TimeMod::None).latest;
}

std::optional<CalendarValue> lastBefore(const std::vector<CalendarValue> &values, CivilDate day)
{
    std::optional<CalendarValue> found;
    for (const CalendarValue &value : values) {
        if (lastDay(value) < day)
            found = value;
    }
    return found;
}

std::optional<CalendarValue> firstAfter(const std::vector<CalendarValue> &values, CivilDate day)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const CalendarValue &v) { return firstDay(v) > day; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

CalendarValue Anchoring::yearless(const TimeTerm &term)
{
    CalendarValue value;
    const auto unit = term.as<Unit>(Field::Unit);
    value.month = term.valueOr(Field::Month, 0);
    value.day = term.valueOr(Field::Day, 0);
    value.weekday = value.month == 0 ? term.valueOr(Field::Weekday, 0) : 0;
    value.quarter = term.valueOr(Field::Quarter, 0);
    value.half = term.valueOr(Field::Half, 0);
    value.season = term.as<Season>(Field::Season);
    value.weekend = unit == Unit::Weekend;
    value.precision = value.weekday + value.day > 0                                            ? Precision::Day
                      : value.season != Season::None                                           ? Precision::Season
                      : value.quarter > 0 || unit == Unit::Quarter                             ? Precision::Quarter
                      : value.half > 0 || unit == Unit::HalfYear                               ? Precision::HalfYear
                      : value.month > 0 || unit == Unit::Month                                 ? Precision::Month
                      : unit == Unit::Week || unit == Unit::Weekend || unit == Unit::Fortnight ? Precision::Week
                      : unit >= Unit::Year                                                     ? Precision::Year
                                                                                               : Precision::Day;
    return value;
}

Placed Anchoring::placeWeekday(std::int32_t weekday, const TimeTerm &term, const Standing &standing)
{
    if (m_tale && m_tale->value.isDay()) {
        const auto days = weekdaysAround(addDays(m_tale->value.civil(), -1), weekday);
        return fromTold(*firstAfter(days, addDays(m_tale->value.civil(), -1)), *m_tale);
    }
    if (!m_published)
        return open(yearless(term));
    if (dayOfWeek(m_published->day) == weekday)
        return fromPublished(m_day);
    Direction direction = standing.direction();
    if (direction.heading == Heading::Unknown)
        direction.heading = Heading::Past;
    return choose(weekdaysAround(m_published->day, weekday), direction);
}

Placed Anchoring::placeHoliday(const TimeTerm &term, const Standing &standing)
{
    const std::int32_t code = term.at(Field::Holiday);
    const auto relation = term.as<Relation>(Field::Relation);
    if (term.has(Field::Year)) {
        Placed placed;
        const auto day = holidayDay(code, term.at(Field::Year));
        placed.value = day ? CalendarValue::ofDay(*day) : CalendarValue::ofYear(term.at(Field::Year));
        return placed;
    }
    if (m_tale && relation == Relation::None) {
        const auto day = holidayDay(code, *m_tale->value.year);
        return fromTold(day ? CalendarValue::ofDay(*day) : CalendarValue::ofYear(*m_tale->value.year), *m_tale);
    }
    if (!m_published)
        return open(yearless(term));
    const auto days = namedAround(term, m_published->day);
    if (relation == Relation::Last && term.as<Unit>(Field::Unit) == Unit::Year) {
        const auto day = holidayDay(code, m_published->day.year - 1);
        return fromPublished(day ? CalendarValue::ofDay(*day) : CalendarValue::ofYear(m_published->day.year - 1));
    }
    if (relation == Relation::Last) {
        constexpr DayNumber justGone = 14; // "last Diwali" right after Diwali is the year before's
        if (const auto last = lastBefore(days, addDays(m_published->day, -justGone)))
            return fromPublished(*last);
    }
    if (relation == Relation::Next) {
        if (const auto next = firstAfter(days, m_published->day))
            return fromPublished(*next);
    }
    if (days.empty())
        return open(yearless(term));
    return choose(days, standing.direction());
}

/// "this month", "last year", "the end of next week": a unit of the calendar counted from an anchor.
Placed Anchoring::placeUnit(const TimeTerm &term, const Standing &standing)
{
    const auto unit = term.as<Unit>(Field::Unit);
    const auto relation = term.as<Relation>(Field::Relation);
    std::int64_t amount = relation == Relation::Last ? -1 : relation == Relation::Next ? 1 : 0;
    const bool ofTale = m_mode == TimeMode::Narrative && relation == Relation::This;
    const Told *told = ofTale || term.as<Anchor>(Field::Anchor) == Anchor::Told ? lastTold(unit) : nullptr;
    if (!told && !m_published)
        return open(yearless(term));
    const CalendarValue &base = told ? told->value : m_day;
    constexpr std::int32_t academic = 2;
    constexpr std::int32_t academicFrom = 8;
    if (term.valueOr(Field::Fiscal, 0) == academic && base.month >= academicFrom)
        ++amount; // named after the year that it ends in
    if (unit == Unit::Weekend && amount == 0 && dayOfWeek(m_day.civil()) <= 2 &&
        standing.direction().heading == Heading::Past)
        amount = -1;
    const auto moved = shifted(base, unit, amount);
    if (!moved)
        return open(yearless(term));
    CalendarValue value = *moved;
    if (unit == Unit::Year && value.year) {
        CalendarValue inside = yearless(term);
        inside.year = value.year;
        const bool finer =
            term.has(Field::Month) || term.has(Field::Quarter) || term.has(Field::Half) || term.has(Field::Season);
        value = finer ? inside : value;
    }
    if (unit == Unit::Month && term.has(Field::Day)) {
        value.day = term.at(Field::Day);
        value.precision = Precision::Day;
    }
    if (unit == Unit::Week && term.has(Field::Weekday))
        value = CalendarValue::ofDay(addDays(mondayOf({*value.year, value.week}), term.at(Field::Weekday) - 1));
    return told ? fromTold(value, *told) : fromPublished(value);
}

/// "the weekend": the one that is on, else the one that the sentence looks to.
Placed Anchoring::placeWeekend(const Standing &standing)
{
    if (!m_published) {
        CalendarValue value;
        value.precision = Precision::Week;
        value.weekend = true;
        return open(value);
    }
    const Direction direction = standing.direction();
    const bool on = dayOfWeek(m_published->day) >= 6;
    const bool back = !on && direction.heading != Heading::Future;
    Placed placed = fromPublished(*shifted(m_day, Unit::Weekend, back ? -1 : 0));
    if (!on)
        placed.direction = direction;
    return placed;
}

/// "last Friday", "next March", "this summer", "the following Monday".
Placed Anchoring::placeNamed(const TimeTerm &term, const Standing &standing)
{
    auto relation = term.as<Relation>(Field::Relation);
    const bool toldAnchor = term.as<Anchor>(Field::Anchor) == Anchor::Told;
    const bool named = term.has(Field::Month) || term.has(Field::Season);
    const bool ofTale = m_tale && relation == Relation::This;
    const Told *told = !toldAnchor ? nullptr : ofTale ? &*m_tale : lastTold(named ? Unit::Year : Unit::Day);
    if (!told && !m_published)
        return open(yearless(term));
    const DayRange range = told ? rangeOf(told->value, TimeMod::None) : DayRange::of(m_published->day);
    if (!range.earliest || !range.latest) // what was told has no days, such as "the past"
        return open(yearless(term));
    const CivilDate base = relation == Relation::After ? *range.latest : *range.earliest;
    const bool partOnly = term.has(Field::Part) && !term.has(Field::Weekday) && !term.has(Field::Month);
    if (partOnly) { // "overnight": the evening that it began in
        const bool ahead = standing.direction().heading == Heading::Future;
        return fromPublished(*shifted(m_day, Unit::Day, ahead ? 0 : -1));
    }
    const auto values = namedAround(term, base);
    std::optional<CalendarValue> found;
    if (relation == Relation::Last || relation == Relation::Before)
        found = lastBefore(values, base);
    else if (relation == Relation::Next || relation == Relation::After)
        found = firstAfter(values, base);
    if (found) {
        Placed placed = told ? fromTold(*found, *told) : fromPublished(*found);
        placed.aside = m_tale && relation == Relation::Before; // a look back: the tale goes on from where it was
        return placed;
    }
    if (term.has(Field::Weekday)) {
        Direction direction = standing.direction();
        if (direction.heading == Heading::Unknown)
            direction.heading = Heading::Future;
        return choose(values, direction);
    }
    if (values.empty()) // no 29 February near
        return open(yearless(term));
    // "this summer" is the year's own, also when it is over; a winter is named after the year that it begins in.
    const bool lateWinter = term.as<Season>(Field::Season) == Season::Winter && base.month <= 4;
    constexpr std::int32_t longestStepBack = 6; // "elected in November; that January she took office"
    const bool nextYear = told && term.has(Field::Month) && base.month - term.at(Field::Month) > longestStepBack;
    const std::int32_t year = base.year - (lateWinter ? 1 : 0) + (nextYear ? 1 : 0);
    const auto own = std::find_if(values.begin(), values.end(), [&](const CalendarValue &v) { return v.year == year; });
    const CalendarValue &value = own == values.end() ? values.front() : *own;
    return told ? fromTold(value, *told) : fromPublished(value);
}

/// "two years ago", "a day earlier", "the following month".
Placed Anchoring::placeShift(const TimeTerm &term, const Standing &standing)
{
    const bool back = term.as<Relation>(Field::Relation) == Relation::Before;
    const bool fromTale = term.as<Anchor>(Field::Anchor) == Anchor::Told;
    auto [amount, unit] = wholeUnits(term);
    if (amount == unknownAmount) {
        Placed placed;
        placed.value.reference = back ? Reference::Past : Reference::Future;
        return placed;
    }
    if (unit == Unit::Decade || unit == Unit::Century || unit == Unit::Millennium) {
        amount *= unit == Unit::Decade ? 10 : unit == Unit::Century ? 100 : 1000;
        unit = Unit::Year;
    }
    if (unit == Unit::Hour || unit == Unit::Minute || unit == Unit::Second)
        return placeHours(back ? -amount : amount, unit);
    const Told *told = fromTale ? lastTold(unit) : nullptr;
    const bool namesQuarter = term.as<Unit>(Field::Unit2) == Unit::Quarter;
    if (const Told *period = namesQuarter ? lastTold(Unit::HalfYear) : nullptr)
        told = period;
    const Told *near = lastTold(Unit::HalfYear, &standing);
    const bool comparison = unit == Unit::Quarter && amount == 4;
    if (back && near && (comparison || (unit == Unit::Year && amount == 1)))
        told = near;
    const bool asQuarter = told && unit == Unit::Year && amount == 1 && told->value.quarter + told->value.half > 0;
    const bool samePeriod = told && unit == Unit::Quarter && amount == 4 && told->value.quarter == 0 && !namesQuarter;
    if (asQuarter) {
        unit = told->value.quarter > 0 ? Unit::Quarter : Unit::HalfYear;
        amount = unit == Unit::Quarter ? 4 : 2;
    } else if (samePeriod) {
        unit = told->value.half > 0 ? Unit::HalfYear : told->value.month > 0 ? Unit::Month : Unit::Year;
        amount = unit == Unit::HalfYear ? 2 : unit == Unit::Month ? 12 : 1;
    }
    // "In 2021 it opened; six months later it shut" is not counted from the day told before that year.
    const Told *newest = m_told.empty() ? nullptr : &m_told.back();
    const bool onlyYear = told && newest && newest->section == standing.section &&
                          newest->value.precision == Precision::Year && newest->value.year != told->value.year &&
                          unit < Unit::Year;
    if (onlyYear) // some days later it is that year still
        return !back && unit < Unit::Month ? fromTold(newest->value, *newest) : open(yearless(term));
    if (told && told->value.isDay() && (unit == Unit::Week || unit == Unit::Fortnight)) {
        amount *= unit == Unit::Week ? 7 : 14;
        unit = Unit::Day;
    }
    if (!told && !m_published)
        return open(yearless(term));
    const std::int64_t signedAmount = back ? -amount : amount;
    const auto moved = shifted(told ? told->value : m_day, unit, signedAmount);
    const auto isAhead = [this](const std::optional<CalendarValue> &value) {
        const DayRange days = value ? rangeOf(*value, TimeMod::None) : DayRange{}; // none of what was 30 February
        return m_published && days.earliest && *days.earliest > m_published->day;
    };
    if (told && isAhead(moved) && standing.direction().heading == Heading::Past) {
        const auto fromToday = back ? shifted(m_day, unit, signedAmount) : std::nullopt;
        if (fromToday)
            return fromPublished(*fromToday);
        // "Police searched it two months later": not counted from what is planned.
        return open(yearless(term));
    }
    if (!moved)
        return open(yearless(term));
    Placed placed = told ? fromTold(*moved, *told) : fromPublished(*moved);
    placed.aside = asQuarter || comparison;
    return placed;
}

} // namespace dateline
