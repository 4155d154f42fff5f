#include "exporters/exportwords.h"

#include "exporters/eventlist.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>

namespace dateline {

namespace {

QString yearWords(std::int32_t year)
{
    return year > 0 ? QString::number(year) : QStringLiteral("%1 BC").arg(1 - year);
}

QString monthWords(CivilDate day)
{
    return englishMonthName(day.month) + QLatin1Char(' ') + yearWords(day.year);
}

QString dayAndMonth(CivilDate day)
{
    return QStringLiteral("%1 %2").arg(day.day).arg(shortMonthName(day.month));
}

QString yearsWords(std::int32_t first, std::int32_t last, Precision precision)
{
    if (first == last)
        return yearWords(first);
    if (precision == Precision::Decade && first > 0 && first % 10 == 0 && last == first + 9)
        return QStringLiteral("the %1s").arg(first);
    if (first <= 0 && last <= 0)
        return QStringLiteral("%1–%2").arg(1 - first).arg(yearWords(last));
    return QStringLiteral("%1–%2").arg(yearWords(first), yearWords(last));
}

QString monthsWords(CivilDate first, CivilDate last)
{
    if (first.year == last.year && first.month == last.month)
        return monthWords(first);
    if (first.year != last.year)
        return QStringLiteral("%1 – %2").arg(monthWords(first), monthWords(last));
    return QStringLiteral("%1 – %2").arg(englishMonthName(first.month), monthWords(last));
}

QString intervalWords(CivilDate first, CivilDate last, Precision precision)
{
    if (first == last)
        return longDayText(first);
    const bool wholeMonths = first.day == 1 && last.day == daysInMonth(last.year, last.month);
    if (wholeMonths && first.month == 1 && last.month == 12)
        return yearsWords(first.year, last.year, precision);
    if (wholeMonths)
        return monthsWords(first, last);
    if (first.year == last.year && first.month == last.month)
        return QStringLiteral("%1–%2").arg(first.day).arg(dayWords(last));
    if (first.year == last.year)
        return QStringLiteral("%1 – %2").arg(dayAndMonth(first), dayWords(last));
    return QStringLiteral("%1 – %2").arg(dayWords(first), dayWords(last));
}

QString clockWords(std::int32_t minuteOfDay, std::optional<std::int32_t> second,
                   std::optional<std::int32_t> utcOffsetMinutes)
{
    QString words = QStringLiteral("%1:%2")
                        .arg(minuteOfDay / 60, 2, 10, QLatin1Char('0'))
                        .arg(minuteOfDay % 60, 2, 10, QLatin1Char('0'));
    if (second)
        words += QStringLiteral(":%1").arg(*second, 2, 10, QLatin1Char('0'));
    if (!utcOffsetMinutes)
        return words;
    words += QLatin1StringView(" UTC");
    if (*utcOffsetMinutes == 0)
        return words;
    const int offset = std::abs(*utcOffsetMinutes);
    words += QLatin1Char(*utcOffsetMinutes < 0 ? '-' : '+') + QString::number(offset / 60);
    if (offset % 60 != 0)
        words += QStringLiteral(":%1").arg(offset % 60, 2, 10, QLatin1Char('0'));
    return words;
}

} // namespace

QString dayWords(CivilDate day)
{
    return dayAndMonth(day) + QLatin1Char(' ') + yearWords(day.year);
}

QString whenWords(const DayRange &range, Precision precision)
{
    if (range.earliest && range.latest)
        return intervalWords(*range.earliest, *range.latest, precision);
    if (range.earliest)
        return QStringLiteral("from %1 on").arg(dayWords(*range.earliest));
    if (range.latest)
        return QStringLiteral("until %1").arg(dayWords(*range.latest));
    return QStringLiteral("no date");
}

QString whenWords(const Analysis &analysis, const Event &event)
{
    QString words = whenWords(event.range, event.precision);
    if (const auto clock = clockTimeOf(analysis, event)) {
        words += clock->toTheMinute ? QLatin1StringView(", ") : QLatin1StringView(", about ");
        words += clockWords(clock->minuteOfDay, clock->second, clock->utcOffsetMinutes);
    }
    return words;
}

QString boundsSentence(const DayRange &range, bool fuzzy, Precision precision)
{
    if (!range.isDated())
        return {};
    if (!range.latest)
        return QStringLiteral("The end is open.");
    if (!range.earliest)
        return QStringLiteral("The start is open.");
    if (!fuzzy)
        return {};
    if (precision <= Precision::Day || precision == Precision::Unknown)
        return QStringLiteral("Not exact.");
    return QStringLiteral("Not exact: told to the %1.").arg(precisionName(precision));
}

QString publishedWords(const PublicationDate &published)
{
    const QString day = longDayText(published.day);
    return published.minuteOfDay ? day + QLatin1StringView(", ") +
                                       clockWords(*published.minuteOfDay, std::nullopt, published.utcOffsetMinutes)
                                 : day;
}

QLatin1StringView entityGroupWords(EntityType type)
{
    constexpr std::array<QLatin1StringView, 6> words = {
        QLatin1StringView("People"), QLatin1StringView("Organisations"), QLatin1StringView("Places"),
        QLatin1StringView("Groups"), QLatin1StringView("Named events"),  QLatin1StringView("Works and laws")};
    return words.at(static_cast<std::size_t>(type));
}

QString speakerWords(const Analysis &analysis, const Speaker &speaker)
{
    if (const auto *entity = std::get_if<std::int32_t>(&speaker))
        return analysis.entities.at(static_cast<std::size_t>(*entity)).name;
    if (const auto *words = std::get_if<QString>(&speaker))
        return *words;
    return {};
}

QString titleWords(const Analysis &analysis)
{
    QString title;
    if (analysis.structure.headline)
        title = analysis.textOf(*analysis.structure.headline).toString().simplified();
    if (title.isEmpty())
        title = fileNameOf(*analysis.article);
    return title.isEmpty() ? QStringLiteral("Untitled article") : title;
}

QString fileNameOf(const Article &article)
{
    // Not QFileInfo: a path of another system in a sidecar or a test must give the same on this one.
    const qsizetype slash =
        std::max(article.path.lastIndexOf(QLatin1Char('/')), article.path.lastIndexOf(QLatin1Char('\\')));
    return article.path == QLatin1StringView("-") ? QString() : article.path.mid(slash + 1);
}

QString sentenceOf(const Analysis &analysis, const Event &event)
{
    return analysis.textOf(analysis.sentenceAround(event.head).value_or(event.extent)).toString().simplified();
}

QString countWords(qsizetype count, QLatin1StringView one, QLatin1StringView many)
{
    return QString::number(count) + QLatin1Char(' ') + (count == 1 ? one : many);
}

} // namespace dateline
