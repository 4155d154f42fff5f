#include "words/longdate.h"

#include "model/clocktime.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>
#include <array>
#include <optional>

namespace dateline {

namespace {

/// Some languages inflect a month that stands beside other words: "декабрь 2008", but "до декабря 2008".
enum class Month : std::uint8_t { Alone, Inflected };

bool isWholeMonths(CivilDate first, CivilDate last)
{
    return first.day == 1 && last.day == daysInMonth(last.year, last.month);
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::LongDate)

public:
    explicit Words(const QLocale &locale) : m_locale(locale) {}

    [[nodiscard]] static QString year(std::int32_t year)
    {
        return year > 0 ? QString::number(year) : tr("%1 BC").arg(1 - year);
    }

    [[nodiscard]] QString month(CivilDate day, Month form) const
    {
        return tr("%1 %2", "month, year").arg(monthName(day.month, form), year(day.year));
    }

    [[nodiscard]] QString day(CivilDate day) const
    {
        return tr("%1 %2", "day and month, year").arg(dayAndMonth(day), year(day.year));
    }

    /// "between ... and ...", or the one day, month, year or decade that the days are.
    [[nodiscard]] QString within(CivilDate first, CivilDate last, Month form) const
    {
        if (first == last)
            return day(first);
        if (isWholeMonths(first, last))
            return first.month == 1 && last.month == 12 ? years(first.year, last.year) : months(first, last, form);
        if (first.year == last.year && first.month == last.month)
            return tr("between %1 and %2", "day, day with month and year").arg(first.day).arg(day(last));
        if (first.year == last.year)
            return tr("between %1 and %2", "day with month, day with month and year")
                .arg(dayAndMonth(first), day(last));
        return tr("between %1 and %2", "two days").arg(day(first), day(last));
    }

    /// Whether the days are one day, month, year or decade.
    [[nodiscard]] static bool isOne(CivilDate first, CivilDate last)
    {
        if (first == last || !isWholeMonths(first, last))
            return first == last;
        const bool isYears = first.month == 1 && last.month == 12;
        return first.year == last.year ? isYears || first.month == last.month : isYears && isDecade(first, last);
    }

    /// The day that bounds a stretch, or the month or year that begins or ends with it where no day is told.
    [[nodiscard]] QString bound(CivilDate at, Precision precision, bool isStart) const
    {
        const bool unknown = precision == Precision::Unknown;
        const CivilDate yearEnd = isStart ? CivilDate{at.year, 1, 1} : CivilDate{at.year, 12, 31};
        if (!unknown && precision >= Precision::Year && at == yearEnd)
            return year(at.year);
        const CivilDate monthEnd = isStart ? CivilDate{at.year, at.month, 1} : lastDayOfMonth(at.year, at.month);
        if (!unknown && precision >= Precision::Month && at == monthEnd)
            return month(at, Month::Inflected);
        return day(at);
    }

    /// "early August 2008": the third of a month, a year or a decade that was told no finer; empty for anything else.
    [[nodiscard]] QString third(CivilDate first, CivilDate last, Precision precision) const
    {
        const std::optional<int> part = partOf(first, last, precision);
        if (!part)
            return {};
        if (precision == Precision::Decade) {
            const QString decade = QString::number(first.year / 10 * 10);
            return *part == 0   ? tr("the early %1s", "decade").arg(decade)
                   : *part == 1 ? tr("the mid-%1s", "decade").arg(decade)
                                : tr("the late %1s", "decade").arg(decade);
        }
        const QString whole = precision == Precision::Month ? month(first, Month::Inflected) : year(first.year);
        return *part == 0   ? tr("early %1", "month or year").arg(whole)
               : *part == 1 ? tr("mid-%1", "month or year").arg(whole)
                            : tr("late %1", "month or year").arg(whole);
    }

    [[nodiscard]] QString withClock(const QString &day, QStringView value) const
    {
        const qsizetype at = value.indexOf(u'T');
        if (at < 0)
            return day;
        const QStringView clock = value.mid(at + 1);
        if (clock == u"MO")
            return tr("morning of %1").arg(day);
        if (clock == u"MI")
            return tr("midday of %1").arg(day);
        if (clock == u"AF")
            return tr("afternoon of %1").arg(day);
        if (clock == u"EV")
            return tr("evening of %1").arg(day);
        if (clock == u"NI")
            return tr("night of %1").arg(day);
        const auto told = clockTimeOf(value);
        if (!told)
            return day;
        const QTime time(told->minuteOfDay / 60, told->minuteOfDay % 60);
        return tr("%1, %2", "day, time of day").arg(day, m_locale.toString(time, QLocale::ShortFormat) + zone(clock));
    }

private:
    [[nodiscard]] QString monthName(int number, Month form) const
    {
        return form == Month::Alone ? m_locale.standaloneMonthName(number) : m_locale.monthName(number);
    }

    [[nodiscard]] QString dayAndMonth(CivilDate day) const
    {
        return tr("%1 %2", "day of month, month").arg(day.day).arg(monthName(day.month, Month::Inflected));
    }

    [[nodiscard]] QString months(CivilDate first, CivilDate last, Month form) const
    {
        if (first.year == last.year && first.month == last.month)
            return month(first, form);
        if (first.year == last.year)
            return tr("between %1 and %2", "month, month and year")
                .arg(monthName(first.month, Month::Inflected), month(last, Month::Inflected));
        return tr("between %1 and %2", "two months").arg(month(first, Month::Inflected), month(last, Month::Inflected));
    }

    /// Which third of a month, a year or a decade the days are: 0, 1 or 2, cut as times/calendarvalue.h does.
    [[nodiscard]] static std::optional<int> partOf(CivilDate first, CivilDate last, Precision precision)
    {
        if (precision == Precision::Month && first.year == last.year && first.month == last.month) {
            const int end = daysInMonth(last.year, last.month);
            return place({1, 11, 21, 32}, first.day, last.day == end ? 31 : last.day);
        }
        if (!isWholeMonths(first, last))
            return std::nullopt;
        if (precision == Precision::Year && first.year == last.year)
            return place({1, 5, 9, 13}, first.month, last.month);
        const bool wholeYears = first.month == 1 && last.month == 12;
        if (precision == Precision::Decade && first.year > 0 && first.year / 10 == last.year / 10 && wholeYears)
            return place({0, 4, 7, 10}, first.year % 10, last.year % 10);
        return std::nullopt;
    }

    /// Which part begins at `first` and ends at `last`.
    [[nodiscard]] static std::optional<int> place(const std::array<int, 4> &starts, int first, int last)
    {
        for (int part = 0; part < 3; ++part) {
            const auto at = static_cast<std::size_t>(part);
            if (starts[at] == first && starts[at + 1] - 1 == last)
                return part;
        }
        return std::nullopt;
    }

    [[nodiscard]] static bool isDecade(CivilDate first, CivilDate last)
    {
        return first.year > 0 && first.year % 10 == 0 && last.year == first.year + 9;
    }

    [[nodiscard]] static QString years(std::int32_t first, std::int32_t last)
    {
        if (first == last)
            return year(first);
        if (isDecade({first, 1, 1}, {last, 12, 31}))
            return tr("the %1s", "decade").arg(first);
        if (first <= 0 && last <= 0)
            return tr("between %1 and %2", "year BC without BC, year").arg(1 - first).arg(year(last));
        if (first <= 0)
            return tr("between %1 and AD %2", "year BC, year AD").arg(year(first), year(last));
        return tr("between %1 and %2", "two years").arg(year(first), year(last));
    }

    /// " UTC+01:00" where a zone is told.
    [[nodiscard]] static QString zone(QStringView clock)
    {
        if (clock.endsWith(u'Z'))
            return QStringLiteral(" UTC");
        const qsizetype at = std::max(clock.lastIndexOf(u'+'), clock.lastIndexOf(u'-'));
        return at < 0 ? QString() : QStringLiteral(" UTC") + clock.mid(at).toString();
    }

    const QLocale &m_locale;
};

/// What a TIMEX3 value that is a day, a month or a year names; empty for others.
QString namedBy(const QString &value, const Words &words)
{
    if (const auto day = parseIsoDate(value))
        return words.day(*day);
    if (const auto month = parseIsoDate(QString(value + QStringLiteral("-01"))))
        return words.month(*month, Month::Inflected);
    if (const auto year = parseIsoDate(QString(value + QStringLiteral("-01-01"))))
        return Words::year(year->year);
    return {};
}

QString openText(const Event &event, const ResolvedTime *time, const Words &words)
{
    const DayRange &range = event.range;
    if (time && (time->mod == TimeMod::Before || time->mod == TimeMod::After)) {
        const QString named = namedBy(time->value, words);
        if (!named.isEmpty() && time->mod == TimeMod::Before && range.latest)
            return Words::tr("before %1").arg(named);
        if (!named.isEmpty() && time->mod == TimeMod::After && range.earliest)
            return Words::tr("after %1").arg(named);
    }
    return range.latest ? Words::tr("by %1", "no later than a day, a month or a year")
                              .arg(words.bound(*range.latest, event.precision, false))
                        : Words::tr("from %1", "no earlier than a day, a month or a year")
                              .arg(words.bound(*range.earliest, event.precision, true));
}

QString closedText(const Event &event, const ResolvedTime *time, const Words &words)
{
    const CivilDate first = *event.range.earliest;
    const CivilDate last = *event.range.latest;
    // Bounds that come from elsewhere, such as "since" or the day of publication, are days and not the words' own.
    const bool asTold = time && time->range == event.range;
    if (QString third = words.third(first, last, event.precision); !third.isEmpty())
        return third;
    const bool about = time && time->mod == TimeMod::Approx;
    QString text = words.within(first, last, about ? Month::Inflected : Month::Alone);
    if (asTold && first == last)
        text = words.withClock(text, time->value);
    if (!about)
        return text;
    return Words::isOne(first, last) ? Words::tr("about %1", "day, month, year or decade").arg(text)
                                     : Words::tr("roughly %1", "between ... and ...").arg(text);
}

} // namespace

QString longDateText(const Analysis &analysis, const Event &event, const QLocale &locale)
{
    if (!event.range.isDated())
        return Words::tr("not dated");
    const Words words(locale);
    const ResolvedTime *time = event.time ? &analysis.times.at(static_cast<std::size_t>(*event.time)) : nullptr;
    return event.range.earliest && event.range.latest ? closedText(event, time, words) : openText(event, time, words);
}

} // namespace dateline
