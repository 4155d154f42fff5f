#include "words/datetext.h"

#include <QCoreApplication>

namespace dateline {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::DateText)

public:
    explicit Words(const QLocale &locale) : m_locale(locale) {}

    [[nodiscard]] QString year(std::int32_t year) const
    {
        return year > 0 ? QString::number(year) : tr("%1 BC").arg(1 - year);
    }

    [[nodiscard]] QString monthAndYear(CivilDate day) const
    {
        return tr("%1 %2", "month, year").arg(m_locale.standaloneMonthName(day.month), year(day.year));
    }

    [[nodiscard]] QString dayAndMonth(CivilDate day) const
    {
        return tr("%1 %2", "day of month, short month")
            .arg(day.day)
            .arg(m_locale.monthName(day.month, QLocale::ShortFormat));
    }

    [[nodiscard]] QString day(CivilDate day) const
    {
        return tr("%1 %2", "day and month, year").arg(dayAndMonth(day), year(day.year));
    }

    [[nodiscard]] QString dayWithWeekday(CivilDate date) const
    {
        // Nobody remembers the weekdays of antiquity, and the calendars differ there.
        if (date.year <= 0)
            return day(date);
        return tr("%1 %2", "weekday, day").arg(m_locale.dayName(dayOfWeek(date), QLocale::ShortFormat), day(date));
    }

    [[nodiscard]] QString interval(CivilDate first, CivilDate last, Precision precision) const
    {
        if (first == last)
            return dayWithWeekday(first);
        const bool wholeMonths = first.day == 1 && last.day == daysInMonth(last.year, last.month);
        const bool wholeYears = wholeMonths && first.month == 1 && last.month == 12;
        if (wholeYears)
            return years(first.year, last.year, precision);
        if (wholeMonths)
            return months(first, last);
        if (first.year == last.year && first.month == last.month)
            return tr("%1–%2", "day, day with month and year").arg(first.day).arg(day(last));
        if (first.year == last.year)
            return tr("%1 – %2", "day with month, day with month and year").arg(dayAndMonth(first), day(last));
        return tr("%1 – %2", "two days").arg(day(first), day(last));
    }

private:
    [[nodiscard]] QString years(std::int32_t first, std::int32_t last, Precision precision) const
    {
        if (first == last)
            return year(first);
        if (precision == Precision::Decade && first > 0 && first % 10 == 0 && last == first + 9)
            return tr("the %1s", "decade").arg(first);
        if (first <= 0 && last <= 0)
            return tr("%1–%2", "year BC without BC, year").arg(1 - first).arg(year(last));
        return tr("%1–%2", "two years").arg(year(first), year(last));
    }

    [[nodiscard]] QString months(CivilDate first, CivilDate last) const
    {
        if (first.year == last.year && first.month == last.month)
            return monthAndYear(first);
        if (first.year != last.year)
            return tr("%1 – %2", "two months").arg(monthAndYear(first), monthAndYear(last));
        return tr("%1 – %2", "month, month and year")
            .arg(m_locale.standaloneMonthName(first.month), monthAndYear(last));
    }

    const QLocale &m_locale;
};

} // namespace

QString dayText(CivilDate day, const QLocale &locale)
{
    return Words(locale).day(day);
}

QString dateText(const DayRange &range, Precision precision, const QLocale &locale)
{
    const Words words(locale);
    if (range.earliest && range.latest)
        return words.interval(*range.earliest, *range.latest, precision);
    if (range.earliest)
        return Words::tr("from %1 on").arg(words.day(*range.earliest));
    if (range.latest)
        return Words::tr("until %1").arg(words.day(*range.latest));
    return Words::tr("no date");
}

} // namespace dateline
