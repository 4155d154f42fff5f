#include "times/explanation.h"

#include <array>
#include <cstdlib>

namespace dateline {

namespace {

QString ordinal(std::int32_t number)
{
    const std::int32_t tens = number % 100;
    const bool teen = tens >= 11 && tens <= 13;
    const char *ending = teen               ? "th"
                         : number % 10 == 1 ? "st"
                         : number % 10 == 2 ? "nd"
                         : number % 10 == 3 ? "rd"
                                            : "th";
    return QString::number(number) + QLatin1StringView(ending);
}

QString yearText(std::int32_t year)
{
    return year > 0 ? QString::number(year) : QStringLiteral("%1 BC").arg(1 - year);
}

QString seasonText(Season season)
{
    constexpr std::array<const char *, 5> names = {"", "spring", "summer", "autumn", "winter"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(season)));
}

QString partText(PartOfDay part)
{
    constexpr std::array<const char *, 6> names = {"", "morning", "midday", "afternoon", "evening", "night"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(part)));
}

QString erasText(std::int32_t number, const char *what)
{
    const QString text = QStringLiteral("the %1 %2").arg(ordinal(std::abs(number)), QString::fromLatin1(what));
    return number < 0 ? text + QStringLiteral(" BC") : text;
}

QString dayText(const CalendarValue &value)
{
    QString text;
    if (!value.isDay())
        return value.weekday > 0 ? englishWeekdayName(value.weekday) : QStringLiteral("a day");
    if (!isValid(value.civil()))
        return QStringLiteral("%1 %2 %3").arg(value.day).arg(englishMonthName(value.month), yearText(*value.year));
    text = longDayText(value.civil());
    if (value.hour >= 0 && value.minute >= 0) {
        text += QStringLiteral(", %1:%2")
                    .arg(value.hour, 2, 10, QLatin1Char('0'))
                    .arg(value.minute, 2, 10, QLatin1Char('0'));
    } else if (value.part != PartOfDay::None) {
        text += QLatin1Char(' ') + partText(value.part);
    }
    return text;
}

QString unresolvedReason()
{
    return QStringLiteral("the article's publication date is not known; give it to resolve the words");
}

/// "the Friday after Thu 18 Dec 2008 (published)", where a weekday was chosen by the direction.
QString weekdayText(const CalendarValue &value, const CalendarValue &anchor)
{
    const CivilDate day = value.civil();
    const CivilDate published = anchor.civil();
    if (day == published)
        return QStringLiteral("the day of publication, ") + longDayText(published);
    return QStringLiteral("the %1 %2 %3 (published)")
        .arg(englishWeekdayName(dayOfWeek(day)), day > published ? QStringLiteral("after") : QStringLiteral("before"),
             longDayText(published));
}

QString becauseOf(const Direction &direction)
{
    return direction.cue.isEmpty() ? QString() : QStringLiteral(", because of \"%1\"").arg(direction.cue);
}

QString publishedText(const TimeTerm &term, const Placed &placed)
{
    const bool weekday = term.has(Field::Weekday) && !term.has(Field::Month) && placed.value.isDay();
    const QString meaning = weekday ? weekdayText(placed.value, *placed.anchor)
                                    : QStringLiteral("%1, counted from %2 (published)")
                                          .arg(calendarText(placed.value), calendarText(*placed.anchor));
    const bool same = placed.value.isDay() && placed.value.civil() == placed.anchor->civil();
    if (same && !weekday)
        return QStringLiteral("%1, the day of publication").arg(calendarText(placed.value));
    return same ? meaning : meaning + becauseOf(placed.direction);
}

QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::NumericOrder:
        return QStringLiteral(", but nothing in the article settles which number is the month");
    case Doubt::Year:
        return QStringLiteral(", but no word says which year is meant");
    case Doubt::Weekday:
        return QStringLiteral(", but the weekday in the words is another");
    case Doubt::Impossible:
        return QStringLiteral(", but there is no such day");
    case Doubt::None:
        break;
    }
    return {};
}

QString lengthText(const TimeTerm &term)
{
    if (term.kind == TermKind::Set)
        return QStringLiteral("something that comes again and again, no one day");
    return QStringLiteral("a length of time, no day");
}

QString referenceText(Reference reference)
{
    return reference == Reference::Past      ? QStringLiteral("some time in the past that is not told more closely")
           : reference == Reference::Present ? QStringLiteral("the time of writing, no one day")
                                             : QStringLiteral("some time to come that is not told more closely");
}

} // namespace

QString calendarText(const CalendarValue &value)
{
    QString year = value.year ? yearText(*value.year) : QStringLiteral("an unknown year");
    switch (value.precision) {
    case Precision::Week:
        if (!value.year || value.week == 0)
            return QStringLiteral("a week");
        return (value.weekend ? QStringLiteral("the weekend after %1") : QStringLiteral("the week from %1"))
            .arg(longDayText(addDays(mondayOf({*value.year, value.week}), value.weekend ? 4 : 0)));
    case Precision::Month:
        return value.month > 0 ? QStringLiteral("%1 %2").arg(englishMonthName(value.month), year)
                               : QStringLiteral("a month");
    case Precision::Quarter:
        return QStringLiteral("quarter %1 of %2").arg(value.quarter).arg(year);
    case Precision::HalfYear:
        return QStringLiteral("half %1 of %2").arg(value.half).arg(year);
    case Precision::Season:
        return QStringLiteral("%1 %2").arg(seasonText(value.season), year);
    case Precision::Year:
        return year;
    case Precision::Decade:
        return QStringLiteral("the %1s").arg(year);
    case Precision::Century:
        return erasText(value.century, "century");
    case Precision::Millennium:
        return erasText(value.millennium, "millennium");
    default:
        return dayText(value);
    }
}

QString explain(QStringView words, const TimeTerm &term, const Placed &placed)
{
    QString meaning;
    if (term.kind == TermKind::Duration || term.kind == TermKind::Set) {
        meaning = lengthText(term);
    } else if (placed.value.reference != Reference::None) {
        meaning = referenceText(placed.value.reference);
    } else if (placed.way == Way::Open) {
        return QStringLiteral("\"%1\" stays open: %2.").arg(words.toString().simplified(), unresolvedReason());
    } else if (placed.way == Way::Published) {
        meaning = publishedText(term, placed);
    } else if (placed.way == Way::Told) {
        meaning = QStringLiteral("%1, counted from %2, told before")
                      .arg(calendarText(placed.value), calendarText(*placed.anchor));
    } else if (placed.way == Way::Joined) {
        meaning = QStringLiteral("%1, completed from the date next to it").arg(calendarText(placed.value));
    } else if (placed.doubt == Doubt::NumericOrder) {
        meaning = QStringLiteral("read as %1").arg(calendarText(placed.value));
    } else {
        meaning = QStringLiteral("%1, as the words say").arg(calendarText(placed.value));
    }
    return QStringLiteral("\"%1\" is %2%3.").arg(words.toString().simplified(), meaning, doubtText(placed.doubt));
}

} // namespace dateline
