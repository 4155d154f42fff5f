#include "times/timelints.h"

namespace dateline {

void addDateLints(const TimeTerm &term, const Placed &placed, Span span, std::vector<Lint> &lints)
{
    if (term.kind != TermKind::Date || !placed.value.isDay())
        return;
    const CivilDate day = placed.value.civil();
    if (!isValid(day)) {
        lints.push_back(
            {span, LintCode::ImpossibleDate,
             QStringLiteral("There is no %1 %2 in %3.")
                 .arg(day.day)
                 .arg(englishMonthName(day.month))
                 .arg(day.year > 0 ? QString::number(day.year) : QStringLiteral("%1 BC").arg(1 - day.year))});
        return;
    }
    const bool whole = term.has(Field::Weekday) && term.has(Field::Day) && term.has(Field::Month);
    if (!whole || dayOfWeek(day) == term.at(Field::Weekday))
        return;
    lints.push_back({span, LintCode::WeekdayMismatch,
                     QStringLiteral("%1 %2 %3 was a %4, not a %5.")
                         .arg(day.day)
                         .arg(englishMonthName(day.month))
                         .arg(day.year)
                         .arg(englishWeekdayName(dayOfWeek(day)), englishWeekdayName(term.at(Field::Weekday)))});
}

void addRangeLint(const ResolvedTime &first, const ResolvedTime &second, Span span, std::vector<Lint> &lints)
{
    if (!first.range.earliest || !second.range.latest || *second.range.latest >= *first.range.earliest)
        return;
    lints.push_back({span, LintCode::EndBeforeStart,
                     QStringLiteral("The range ends on %1, before it begins on %2.")
                         .arg(longDayText(*second.range.latest), longDayText(*first.range.earliest))});
}

} // namespace dateline
