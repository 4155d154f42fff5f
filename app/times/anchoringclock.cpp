// The part of Anchoring for clock times.
#include "times/anchoring.h"

namespace dateline {

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
