// The part of Anchoring that counts from an anchor: weekdays, "last", "ago", "later", clock times without a day.
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

/// A value whose year is not known, with what the words do say.
CalendarValue yearless(const TimeTerm &term)
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

} // namespace

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
    const Told *told = toldAnchor ? lastTold(named ? Unit::Year : Unit::Day) : nullptr;
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
    if (found)
        return told ? fromTold(*found, *told) : fromPublished(*found);
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
    const std::int32_t year = base.year - (lateWinter ? 1 : 0);
    const auto own = std::find_if(values.begin(), values.end(), [&](const CalendarValue &v) { return v.year == year; });
    return fromPublished(own == values.end() ? values.front() : *own);
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
    if (told && told->value.isDay() && (unit == Unit::Week || unit == Unit::Fortnight)) {
        amount *= unit == Unit::Week ? 7 : 14;
        unit = Unit::Day;
    }
    if (!told && !m_published)
        return open(yearless(term));
    const std::int64_t signedAmount = back ? -amount : amount;
    const auto moved = shifted(told ? told->value : m_day, unit, signedAmount);
    const bool future = told && m_published && moved && moved->isDay() && moved->civil() > m_published->day;
    if (future && back && standing.direction().heading == Heading::Past)
        return fromPublished(*shifted(m_day, unit, signedAmount));
    if (!moved)
        return open(yearless(term));
    Placed placed = told ? fromTold(*moved, *told) : fromPublished(*moved);
    placed.aside = asQuarter || comparison;
    return placed;
}

/// "two hours ago": an hour where the page says when it was published, else its day.
Placed Anchoring::placeHours(std::int64_t amount, Unit unit) const
{
    if (!m_published)
        return open(yearless({}));
    if (!m_published->minuteOfDay)
        return fromPublished(m_day);
    const std::int64_t shift = unit == Unit::Hour ? amount * 60 : unit == Unit::Minute ? amount : 0;
    const std::int64_t minutes = toDayNumber(m_published->day) * 1440 + *m_published->minuteOfDay + shift;
    const DayNumber day = (minutes >= 0 ? minutes : minutes - 1439) / 1440;
    CalendarValue value = CalendarValue::ofDay(fromDayNumber(day));
    value.hour = static_cast<std::int32_t>((minutes - day * 1440) / 60);
    value.precision = Precision::Hour;
    if (unit != Unit::Hour) {
        value.minute = static_cast<std::int32_t>((minutes - day * 1440) % 60);
        value.precision = Precision::Minute;
    }
    return fromPublished(value);
}

/// The day of a clock time that names none: the day being told of, or that of publication.
Placed Anchoring::placeClockDay(const TimeTerm &term, const Standing &standing)
{
    const Told *told = lastTold(Unit::Day);
    while (told && told->holiday)
        told = told == m_told.data() ? nullptr : told - 1;
    if (told && !told->value.isDay())
        told = nullptr;
    const bool sameSentence = told && told->section == standing.section && told->sentence == standing.sentence;
    const Heading heading = sameSentence ? Heading::Unknown : standing.direction().heading;
    const bool past = heading == Heading::Past;
    if (told && m_published && !sameSentence) {
        const CivilDate day = told->value.civil();
        if (heading == Heading::Future ? day < m_published->day : day > m_published->day)
            told = nullptr;
    }
    if (!told && !m_published)
        return open(yearless(term));
    Placed placed = told ? fromTold(CalendarValue::ofDay(told->value.civil()), *told) : fromPublished(m_day);
    if (told && told->value.hour == 24)
        placed.value.setDay(addDays(placed.value.civil(), 1));
    const bool midnight = term.hasClock() && term.at(Field::Hour) == 24;
    const bool afterMidnight = midnight && term.as<TimeMod>(Field::Mod) == TimeMod::After;
    const bool today = m_published && placed.value.civil() == m_published->day;
    if (midnight && !afterMidnight && past && today)
        placed.value.setDay(addDays(placed.value.civil(), -1));
    if (afterMidnight && !today)
        placed.value.setDay(addDays(placed.value.civil(), 1));
    return placed;
}

void Anchoring::setClock(const TimeTerm &term, Placed &placed, const Standing &standing) const
{
    CalendarValue &value = placed.value;
    value.part = term.as<PartOfDay>(Field::Part);
    value.precision = Precision::PartOfDay;
    if (!term.hasClock())
        return;
    value.part = PartOfDay::None;
    value.hour = term.at(Field::Hour);
    value.minute = term.valueOr(Field::Minute, 0);
    if (value.minute < 0) { // "a quarter to four"
        value.minute += 60;
        value.hour = value.hour > 0 ? value.hour - 1 : 23;
    }
    value.second = term.valueOr(Field::Second, -1);
    value.precision = value.second >= 0 ? Precision::Instant : Precision::Minute;
    if (term.has(Field::Zone))
        value.zone = term.at(Field::Zone);
    if (term.has(Field::Meridiem) && value.hour <= 12)
        value.hour = value.hour % 12 + term.at(Field::Meridiem);
    if (value.hour == 24 && term.as<TimeMod>(Field::Mod) == TimeMod::After)
        value.hour = 0;
    const auto part = term.as<PartOfDay>(Field::Part);
    const bool pmPart = part == PartOfDay::Afternoon || part == PartOfDay::Evening || part == PartOfDay::Night;
    if (pmPart && !term.has(Field::Meridiem) && value.hour < 12)
        value.hour += 12;
    const bool ends = standing.second && !m_told.empty() && !term.has(Field::Weekday) && !term.has(Field::Month);
    if (ends && m_told.back().value.hour > value.hour && value.isDay() && m_told.back().value.civil() == value.civil())
        value.setDay(addDays(value.civil(), 1));
}

} // namespace dateline
