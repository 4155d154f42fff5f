#include "times/timelints.h"

#include <algorithm>

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
    if (placed.doubt != Doubt::Weekday)
        return;
    lints.push_back({span, LintCode::WeekdayMismatch,
                     QStringLiteral("%1 %2 %3 was a %4, not a %5.")
                         .arg(day.day)
                         .arg(englishMonthName(day.month))
                         .arg(day.year)
                         .arg(englishWeekdayName(dayOfWeek(day)), englishWeekdayName(term.at(Field::Weekday)))});
}

void addDatelineLint(const SectionView &section, Span words, const Placed &placed,
                     const std::optional<PublicationDate> &published, std::vector<Lint> &lints)
{
    constexpr std::int32_t reach = 48; // "SAINT-JEAN-SUR-RICHELIEU, Quebec, Feb. 24 (Wire) —"
    constexpr DayNumber usual = 2;     // written a day before it is printed
    if (!published || section.role != SectionRole::Paragraph || words.start == 0 || words.start > reach ||
        !placed.value.isDay() || !isValid(placed.value.civil()))
        return;
    const QStringView place = section.text.left(words.start);
    const QStringView behind = section.text.mid(words.end, reach / 2);
    const auto isDash = [](QChar c) { return c == u'\u2014' || c == u'\u2013'; };
    const bool dash =
        std::any_of(behind.begin(), behind.end(), isDash) || behind.contains(u"--") || behind.contains(u" - ");
    const bool shouted = place.size() > 2 && place[0].isUpper() && place[1].isUpper() && place[2].isUpper();
    const DayNumber apart = toDayNumber(placed.value.civil()) - toDayNumber(published->day);
    if (!dash || !shouted || !place.contains(u',') || (apart <= usual && apart >= -usual))
        return;
    lints.push_back({section.absolute(words), LintCode::DatelineConflict,
                     QStringLiteral("The dateline says %1, but the article was published on %2.")
                         .arg(longDayText(placed.value.civil()), longDayText(published->day))});
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
