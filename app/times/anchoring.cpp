#include "times/anchoring.h"

#include "times/holidays.h"

#include <algorithm>
#include <cstdlib>

namespace dateline {

namespace {

/// The century of "'95": none that lies more than ten years ahead.
std::int32_t fullYear(std::int32_t twoDigits, std::optional<std::int32_t> reference)
{
    const std::int32_t now = reference.value_or(2020);
    const std::int32_t year = now - now % 100 + twoDigits;
    return year > now + 10 ? year - 100 : year;
}

/// Fills the fields below the year; false when the term has none.
bool setFields(CalendarValue &value, const TimeTerm &term)
{
    if (term.has(Field::Month)) {
        value.month = term.at(Field::Month);
        value.day = term.valueOr(Field::Day, 0);
        value.precision = value.day > 0 ? Precision::Day : Precision::Month;
    } else if (term.has(Field::Quarter)) {
        value.quarter = term.at(Field::Quarter);
        value.precision = Precision::Quarter;
    } else if (term.has(Field::Half)) {
        value.half = term.at(Field::Half);
        value.precision = Precision::HalfYear;
    } else if (term.has(Field::Season)) {
        value.season = term.as<Season>(Field::Season);
        value.precision = Precision::Season;
    } else {
        return false;
    }
    return true;
}

CalendarValue weekOf(const CalendarValue &value)
{
    return value.isDay() ? shifted(value, Unit::Week, 0).value_or(value) : value;
}

} // namespace

Anchoring::Anchoring(const std::optional<PublicationDate> &published, NumericOrder order, TimeMode mode)
    : m_published(published), m_order(order), m_mode(mode)
{
    if (published)
        m_day = CalendarValue::ofDay(published->day);
}

CalendarValue Anchoring::toldFields(const TimeTerm &term)
{
    CalendarValue value;
    setFields(value, term);
    return value;
}

Placed Anchoring::open(const CalendarValue &value)
{
    Placed placed;
    placed.value = value;
    placed.way = Way::Open;
    placed.relative = true;
    return placed;
}

Placed Anchoring::fromPublished(const CalendarValue &value) const
{
    Placed placed;
    placed.value = value;
    placed.way = Way::Published;
    placed.anchor = m_day;
    placed.relative = true;
    return placed;
}

Placed Anchoring::fromTold(const CalendarValue &value, const Told &told) const
{
    Placed placed;
    placed.value = value;
    placed.way = Way::Told;
    placed.anchor = told.value;
    placed.relative = told.relative;
    return placed;
}

const Anchoring::Told *Anchoring::lastTold(Unit fineAs, const Standing *before) const
{
    constexpr std::size_t memory = 24;
    std::size_t looked = 0;
    for (auto told = m_told.rbegin(); told != m_told.rend() && looked < memory; ++told, ++looked) {
        if (before && (told->section != before->section || told->sentence < before->sentence - 1))
            return nullptr;
        const CalendarValue &value = told->value;
        const bool fits = fineAs == Unit::Day        ? value.isDay()
                          : fineAs == Unit::Week     ? value.isDay() || value.week > 0
                          : fineAs == Unit::Month    ? value.month > 0
                          : fineAs == Unit::HalfYear ? value.quarter + value.half > 0
                          : fineAs == Unit::Quarter  ? value.quarter + value.half + value.month > 0
                                                     : value.year.has_value();
        if (fits)
            return &*told;
    }
    return nullptr;
}

std::optional<std::int32_t> Anchoring::yearToldIn(std::int32_t section) const
{
    const Told *told = lastTold(Unit::Year);
    return told && told->section == section ? told->value.year : std::nullopt;
}

Placed Anchoring::place(const TimeTerm &read, const Standing &standing)
{
    TimeTerm term = read;
    if (term.has(Field::Month) && term.as<Unit>(Field::Unit) == Unit::Quarter && !term.has(Field::Relation)) {
        term.set(Field::Quarter, (term.at(Field::Month) + 2) / 3); // "the December quarter"
        term.clear(Field::Month);
        term.clear(Field::Unit);
    }
    Placed placed;
    if (term.has(Field::Reference)) {
        placed.value.reference = term.as<Reference>(Field::Reference);
        return placed;
    }
    placed = placeDate(term, standing);
    if (term.has(Field::WeekOf)) {
        placed.value = weekOf(placed.value);
        if (placed.value.week == 0)
            placed.value.precision = Precision::Week;
    }
    if (placed.value.isDay() && !isValid(placed.value.civil()))
        placed.doubt = Doubt::Impossible;
    else if (placed.value.isDay() && term.has(Field::Weekday) && term.has(Field::Day) && term.has(Field::Month) &&
             dayOfWeek(placed.value.civil()) != term.at(Field::Weekday))
        placed.doubt = Doubt::Weekday;
    if (term.isTime())
        setClock(term, placed, standing);
    tell(placed, term, standing);
    return placed;
}

void Anchoring::tell(const Placed &placed, const TimeTerm &term, const Standing &standing)
{
    const CalendarValue &value = placed.value;
    if (value.reference != Reference::None || !value.year || placed.aside)
        return;
    const Told told{value, placed.relative, term.has(Field::Holiday), standing.section, standing.sentence};
    if (standing.heads)
        m_entry = told;
    if (m_mode == TimeMode::Narrative) {
        if (placed.way == Way::Published)
            return;
        if (movesTale(value, standing))
            m_tale = told;
    }
    m_told.push_back(told);
}

void Anchoring::tell(const ResolvedTime &time, const Standing &standing)
{
    if ((time.type != TimeType::Date && time.type != TimeType::Time) || !time.range.isDated())
        return;
    Placed placed;
    placed.value = valueOf(time.range, time.precision);
    placed.relative = time.relative;
    tell(placed, {}, standing);
}

Placed Anchoring::placeDate(const TimeTerm &term, const Standing &standing)
{
    const auto relation = term.as<Relation>(Field::Relation);
    const bool shifts = relation == Relation::Before || relation == Relation::After;
    if (term.has(Field::Nth))
        return placeNth(term, standing);
    const bool anchored =
        term.has(Field::Holiday) || term.has(Field::DayShift) || term.has(Field::Day) || term.has(Field::Weekday);
    if (shifts && anchored && term.has(Field::Amount))
        return placeShiftFrom(term, standing);
    if (term.has(Field::Holiday))
        return placeHoliday(term, standing);
    if (term.has(Field::First))
        return placeNumeric(term);
    if (term.has(Field::DayShift)) {
        CalendarValue day = m_day;
        day.precision = Precision::Day;
        return m_published ? fromPublished(*shifted(m_day, Unit::Day, term.at(Field::DayShift))) : open(day);
    }
    if (shifts)
        return term.has(Field::Unit) ? placeShift(term, standing) : placeNamed(term, standing);
    if (relation != Relation::None)
        return term.has(Field::Unit) ? placeUnit(term, standing) : placeNamed(term, standing);
    if (term.has(Field::Decade) || term.has(Field::ShortDecade) || term.has(Field::Century) ||
        term.has(Field::Millennium))
        return placeSpan(term);
    if (term.has(Field::Year) || term.has(Field::ShortYear))
        return placeFields(term, standing);
    if (term.has(Field::Month) || term.has(Field::Quarter) || term.has(Field::Half) || term.has(Field::Season) ||
        term.has(Field::Day))
        return placeYearless(term, standing);
    if (term.has(Field::Weekday))
        return placeWeekday(term.at(Field::Weekday), term, standing);
    if (term.as<Unit>(Field::Unit) == Unit::Weekend)
        return placeWeekend(standing);
    if (term.has(Field::Unit))
        return placeUnit(term, standing);
    return placeClockDay(term, standing);
}

/// What says its year itself.
Placed Anchoring::placeFields(const TimeTerm &term, const Standing &standing)
{
    Placed placed;
    const auto reference = m_published ? std::optional(m_published->day.year) : std::nullopt;
    const std::int32_t year =
        term.has(Field::Year) ? term.at(Field::Year) : fullYear(term.at(Field::ShortYear), reference);
    placed.value = CalendarValue::ofYear(term.valueOr(Field::Bc, 0) == 1 ? 1 - year : year);
    if (term.has(Field::WeekOf) || term.has(Field::Month) || term.has(Field::Quarter) || term.has(Field::Half) ||
        term.has(Field::Season))
        setFields(placed.value, term);
    if (standing.second && !m_told.empty() && term.has(Field::ShortYear)) {
        placed.way = Way::Joined;
        placed.relative = m_told.back().relative;
    }
    return placed;
}

/// Decades, centuries, millennia.
Placed Anchoring::placeSpan(const TimeTerm &term) const
{
    Placed placed;
    const std::int32_t sign = term.valueOr(Field::Bc, 0) == 1 ? -1 : 1;
    if (term.has(Field::Millennium)) {
        placed.value.millennium = sign * term.at(Field::Millennium);
        placed.value.precision = Precision::Millennium;
    } else if (term.has(Field::Century)) {
        placed.value.century = sign * term.at(Field::Century);
        placed.value.precision = Precision::Century;
    } else {
        std::int32_t decade = term.valueOr(Field::Decade, 0);
        if (!term.has(Field::Decade)) {
            const std::int32_t now = m_published ? m_published->day.year : 2020;
            decade = now / 100 * 10 + term.at(Field::ShortDecade);
            decade -= decade * 10 > now ? 10 : 0;
        }
        placed.value.year = decade * 10;
        placed.value.precision = Precision::Decade;
    }
    return placed;
}

Placed Anchoring::placeNumeric(const TimeTerm &term) const
{
    std::int32_t year = term.at(Field::Final);
    std::int32_t month = term.at(Field::First);
    std::int32_t day = term.at(Field::Middle);
    Placed placed;
    if (month > 31) { // the year stands first
        year = term.at(Field::First);
        month = term.at(Field::Middle);
        day = term.at(Field::Final);
    } else {
        if (month <= 12 && day <= 12 && month != day && !m_order.settled)
            placed.doubt = Doubt::NumericOrder;
        if (month > 12 || (day <= 12 && m_order.dayFirst))
            std::swap(month, day);
        if (term.valueOr(Field::Written, 4) == 2)
            year = fullYear(year, m_published ? std::optional(m_published->day.year) : std::nullopt);
    }
    placed.value = CalendarValue::ofDay({year, month, day});
    return placed;
}

Placed Anchoring::choose(const std::vector<CalendarValue> &candidates, const Direction &direction) const
{
    const CalendarValue *best = nullptr;
    const DayNumber today = toDayNumber(m_day.civil());
    DayNumber nearest = 0;
    for (const CalendarValue &candidate : candidates) {
        const DayRange range = rangeOf(candidate, TimeMod::None);
        const DayNumber first = toDayNumber(*range.earliest);
        const DayNumber last = toDayNumber(*range.latest);
        const DayNumber distance = first > today ? first - today : last < today ? today - last : 0;
        bool takes = !best;
        if (direction.heading == Heading::Past)
            takes = takes || first <= today;
        else if (direction.heading == Heading::Unknown)
            takes = takes || distance < nearest;
        else if (best)
            takes = toDayNumber(*rangeOf(*best, TimeMod::None).latest) < today;
        if (takes) {
            best = &candidate;
            nearest = distance;
        }
    }
    Placed placed = fromPublished(*best);
    placed.direction = direction;
    constexpr DayNumber aboutHalfAYear = 120;
    if (direction.heading == Heading::Unknown && nearest > aboutHalfAYear)
        placed.doubt = Doubt::Year;
    return placed;
}

/// A month, day, quarter or season that leaves its year to the context.
Placed Anchoring::placeYearless(const TimeTerm &term, const Standing &standing)
{
    CalendarValue bare;
    setFields(bare, term);
    if (m_mode == TimeMode::Narrative) {
        if (auto placed = placeInTale(term, standing))
            return *placed;
    }
    if (auto placed = placeInChronology(bare, standing))
        return *placed;
    Direction direction = standing.direction();
    if (!m_published) {
        bare.day = term.valueOr(Field::Day, 0);
        if (bare.day > 0)
            bare.precision = Precision::Day;
        if (direction.heading != Heading::Future)
            bare.year = yearToldIn(standing.section);
        Placed placed = open(bare);
        if (bare.year && bare.month > 0)
            placed.way = Way::Joined;
        else
            placed.value.year.reset();
        return placed;
    }
    std::vector<CalendarValue> candidates;
    const std::int32_t now = m_published->day.year;
    for (std::int32_t i = -8; i <= 8; ++i) {
        CalendarValue candidate = bare;
        if (bare.precision == Precision::Unknown) { // "the 21st"
            candidate = *shifted(m_day, Unit::Month, i);
            candidate.day = term.at(Field::Day);
            candidate.precision = Precision::Day;
        } else if (std::abs(i) <= 1 || (bare.month == 2 && bare.day == 29)) {
            candidate.year = now + i;
        } else {
            continue;
        }
        const bool wrongDay = candidate.day > 0 && !isValid(candidate.civil());
        const bool hasRightOne = bare.day == 0 || bare.month == 0 || bare.day <= daysInMonth(2000, bare.month);
        if (wrongDay && hasRightOne)
            continue;
        candidates.push_back(candidate);
    }
    if (bare.precision == Precision::Month && direction.heading == Heading::Unknown)
        direction.heading = Heading::Past;
    Placed placed = choose(candidates, direction);
    if (!term.has(Field::Weekday) || !placed.value.isDay() || !isValid(placed.value.civil()))
        return placed;
    for (const CalendarValue &candidate : candidates) {
        if (dayOfWeek(placed.value.civil()) != term.at(Field::Weekday) && isValid(candidate.civil()) &&
            dayOfWeek(candidate.civil()) == term.at(Field::Weekday))
            placed.value = candidate;
    }
    return placed;
}

} // namespace dateline
