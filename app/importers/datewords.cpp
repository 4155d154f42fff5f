#include "importers/datewords.h"

#include "pipeline/timereader.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cstdlib>

namespace dateline {

namespace {

QString yearWords(std::int32_t year)
{
    return year > 0 ? QString::number(year) : QStringLiteral("%1 BC").arg(1 - year);
}

QString ordinal(std::int32_t number)
{
    const std::int32_t last = number % 100 / 10 == 1 ? 0 : number % 10;
    const QLatin1StringView ending = last == 1   ? QLatin1StringView("st")
                                     : last == 2 ? QLatin1StringView("nd")
                                     : last == 3 ? QLatin1StringView("rd")
                                                 : QLatin1StringView("th");
    return QString::number(number) + ending;
}

QString dayWordsOf(CivilDate day)
{
    return QStringLiteral("%1 %2 %3").arg(QString::number(day.day), englishMonthName(day.month), yearWords(day.year));
}

/// What may be called by the day on which it begins, told by `precision`.
QStringList stretchWords(CivilDate first, const QString &precision)
{
    static const std::array<const char *, 5> seasons = {"winter", "spring", "summer", "fall", "winter"};
    static const std::array<const char *, 4> nth = {"first", "second", "third", "fourth"};
    const QString year = yearWords(first.year);
    if (precision == QLatin1StringView("month"))
        return {englishMonthName(first.month) + QLatin1Char(' ') + year};
    if (precision == QLatin1StringView("year"))
        return {year, QStringLiteral("the year ") + year, QStringLiteral("AD ") + year};
    if (precision == QLatin1StringView("quarter"))
        return {QStringLiteral("the %1 quarter of %2")
                    .arg(QLatin1StringView(nth.at(static_cast<std::size_t>(first.month - 1) / 3)), year)};
    if (precision == QLatin1StringView("half-year"))
        return {QStringLiteral("the %1 half of %2")
                    .arg(QLatin1StringView(nth.at(static_cast<std::size_t>(first.month - 1) / 6)), year)};
    if (precision == QLatin1StringView("season")) {
        const QLatin1StringView season(seasons.at(static_cast<std::size_t>(first.month) / 3));
        return {QStringLiteral("%1 %2").arg(season, year), QStringLiteral("the %1 of %2").arg(season, year)};
    }
    if (precision == QLatin1StringView("decade"))
        return {QStringLiteral("the %1s").arg(first.year - (first.year % 10 + 10) % 10)};
    if (precision == QLatin1StringView("century")) {
        const bool before = first.year <= 0;
        const std::int32_t number = before ? (100 - first.year) / 100 : (first.year + 99) / 100;
        return {QStringLiteral("the %1 century%2").arg(ordinal(number), before ? QStringLiteral(" BC") : QString())};
    }
    if (precision == QLatin1StringView("week"))
        return {QStringLiteral("the week of ") + dayWordsOf(first),
                QStringLiteral("the weekend of ") + dayWordsOf(first)};
    return {isoString(first), dayWordsOf(first)};
}

/// Names of time zones as news has them, by what a TIMEX3 value ends in; any of those that mean the same.
QString zoneWords(const QString &offset)
{
    static const std::array<std::pair<const char *, const char *>, 10> zones = {{{"Z", "GMT"},
                                                                                 {"+01", "CET"},
                                                                                 {"+02", "CEST"},
                                                                                 {"+03", "EEST"},
                                                                                 {"-04", "EDT"},
                                                                                 {"-05", "EST"},
                                                                                 {"-06", "CST"},
                                                                                 {"-07", "PDT"},
                                                                                 {"-08", "PST"},
                                                                                 {"+10", "AEST"}}};
    for (const auto &[value, name] : zones) {
        if (offset == QLatin1StringView(value))
            return QLatin1Char(' ') + QLatin1StringView(name);
    }
    return {};
}

/// "17:46" and the like from a TIMEX3 value, as words around a day.
QStringList clockWords(const QString &value, CivilDate day)
{
    static const QRegularExpression clock(
        QStringLiteral("T(?:(\\d\\d)(?::(\\d\\d))?(?::\\d\\d)?(Z|[+-]\\d\\d)?|(MO|MI|AF|EV|NI))$"));
    const auto match = clock.match(value);
    if (!match.hasMatch())
        return {};
    const QString date = dayWordsOf(day);
    const QString part = match.captured(4);
    if (!part.isEmpty()) {
        const QString word = part == QLatin1StringView("MO")   ? QStringLiteral("morning")
                             : part == QLatin1StringView("MI") ? QStringLiteral("midday")
                             : part == QLatin1StringView("AF") ? QStringLiteral("afternoon")
                             : part == QLatin1StringView("EV") ? QStringLiteral("evening")
                                                               : QStringLiteral("night");
        return {QStringLiteral("the %1 of %2").arg(word, date), QStringLiteral("%1 %2").arg(date, word),
                QStringLiteral("noon on ") + date};
    }
    const int hour = match.captured(1).toInt();
    const QString minutes = match.captured(2);
    const QString zone = zoneWords(match.captured(3));
    const QString half = hour < 12 ? QStringLiteral("a.m.") : QStringLiteral("p.m.");
    const QString twelve = QString::number(hour % 12 == 0 ? 12 : hour % 12);
    if (minutes.isEmpty())
        return {QStringLiteral("%1 %2%3 on %4").arg(twelve, half, zone, date),
                QStringLiteral("%1, %2 %3%4").arg(date, twelve, half, zone)};
    return {QStringLiteral("%1:%2%3 on %4").arg(match.captured(1), minutes, zone, date),
            QStringLiteral("%1:%2 %3%4 on %5").arg(twelve, minutes, half, zone, date),
            QStringLiteral("%1, %2:%3%4").arg(date, match.captured(1), minutes, zone), value,
            value + QStringLiteral(":00")};
}

/// With the words for a TIMEX3 mod; all where it is not known.
QStringList withModifier(const QStringList &words, const QString &mod, bool modKnown)
{
    static const std::array<std::pair<const char *, QStringList>, 8> modifiers = {{
        {"START", {QStringLiteral("early %1"), QStringLiteral("the beginning of %1")}},
        {"MID", {QStringLiteral("mid-%1"), QStringLiteral("the middle of %1")}},
        {"END", {QStringLiteral("late %1"), QStringLiteral("the end of %1")}},
        {"APPROX", {QStringLiteral("about %1"), QStringLiteral("around %1")}},
        {"BEFORE", {QStringLiteral("before %1")}},
        {"AFTER", {QStringLiteral("after %1")}},
        {"ON_OR_BEFORE", {QStringLiteral("by %1"), QStringLiteral("until %1")}},
        {"ON_OR_AFTER", {QStringLiteral("since %1")}},
    }};
    QStringList all = modKnown && !mod.isEmpty() ? QStringList() : words;
    for (const auto &[name, patterns] : modifiers) {
        if (modKnown && mod != QLatin1StringView(name))
            continue;
        for (const QString &pattern : patterns) {
            for (const QString &word : words)
                all << pattern.arg(word);
        }
    }
    return all;
}

bool isClock(const QString &value)
{
    return value.contains(QLatin1Char('T')) && value.size() > 10;
}

} // namespace

std::optional<QString> wordsFor(const FileTime &time, const TimeTagger &tagger,
                                const std::optional<PublicationDate> &published)
{
    QStringList candidates;
    if (!time.readersWords.isEmpty())
        candidates << time.readersWords;
    if (!time.value)
        candidates << time.place.exact.simplified();
    const auto first = time.range.earliest ? time.range.earliest : time.range.latest;
    if (first) {
        candidates << clockWords(time.value.value_or(QString()), *first);
        candidates << withModifier(stretchWords(*first, time.precision), time.mod, true);
    }
    std::optional<QString> nearly;
    for (const QString &words : candidates) {
        const auto read = readTime(tagger, words, published);
        if (!read)
            continue;
        if (!time.value)
            return words;
        if (read->range != time.range || time.precision != precisionName(read->precision))
            continue;
        if (time.type == timeTypeName(read->type) && *time.value == read->value && time.mod == timeModName(read->mod))
            return words;
        const bool dates = time.type == QLatin1StringView("DATE") || time.type == QLatin1StringView("TIME");
        if (!nearly && dates && !isClock(*time.value))
            nearly = words; // the same days, which is what is seen of it
    }
    return nearly;
}

std::optional<QString> wordsFor(const DayRange &range, const QString &precision, const QString &hint,
                                const TimeTagger &tagger, const std::optional<PublicationDate> &published)
{
    if (!range.isDated())
        return QString();
    QStringList candidates;
    if (!hint.isEmpty())
        candidates << hint;
    const CivilDate first = range.earliest ? *range.earliest : *range.latest;
    candidates << withModifier(stretchWords(first, precision), {}, false);
    std::optional<QString> nearly;
    for (const QString &words : candidates) {
        const auto read = readTime(tagger, words, published);
        if (!read || read->range != range)
            continue;
        if (precision == precisionName(read->precision))
            return words;
        if (!nearly) // told to the minute: which one, the file does not say
            nearly = words;
    }
    return nearly;
}

} // namespace dateline
