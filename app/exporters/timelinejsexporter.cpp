#include "exporters/timelinejsexporter.h"

#include "base/safetext.h"
#include "exporters/eventlist.h"
#include "exporters/exportids.h"
#include "exporters/exportwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cstdlib>

namespace dateline {

namespace {

const QLatin1StringView startKey("start_date");
const QLatin1StringView endKey("end_date");
const QLatin1StringView textKey("text");

QString escaped(QStringView text)
{
    return shownLine(text).toHtmlEscaped();
}

/// How many fields of a date are known.
enum class Fields { Year, Month, Day };

Fields fieldsOf(const DayRange &range)
{
    if (!range.earliest || !range.latest)
        return Fields::Day;
    const bool wholeMonths =
        range.earliest->day == 1 && range.latest->day == daysInMonth(range.latest->year, range.latest->month);
    if (wholeMonths && range.earliest->month == 1 && range.latest->month == 12)
        return Fields::Year;
    return wholeMonths ? Fields::Month : Fields::Day;
}

QJsonObject dateObject(CivilDate day, Fields fields)
{
    // TimelineJS has no year 0 either: it shows -44 as 44 BCE.
    QJsonObject date{{QStringLiteral("year"), day.year > 0 ? day.year : day.year - 1}};
    if (fields != Fields::Year)
        date.insert(QStringLiteral("month"), day.month);
    if (fields == Fields::Day)
        date.insert(QStringLiteral("day"), day.day);
    return date;
}

/// Whether the end says more than the start: "August 2008" needs none.
bool endsElsewhere(const DayRange &range, Fields fields)
{
    if (!range.earliest || !range.latest || range.earliest == range.latest)
        return false;
    if (fields == Fields::Year)
        return range.earliest->year != range.latest->year;
    if (fields == Fields::Month)
        return range.earliest->year != range.latest->year || range.earliest->month != range.latest->month;
    return true;
}

QJsonObject slide(const Analysis &analysis, const EventList &list, std::int32_t index)
{
    const Event &event = analysis.events[static_cast<std::size_t>(index)];
    const Fields fields = fieldsOf(event.range);
    const CivilDate first = event.range.earliest ? *event.range.earliest : *event.range.latest;
    QJsonObject start = dateObject(first, fields);
    if (const auto clock = clockTimeOf(analysis, event)) {
        start.insert(QStringLiteral("hour"), clock->minuteOfDay / 60);
        if (clock->toTheMinute)
            start.insert(QStringLiteral("minute"), clock->minuteOfDay % 60);
        if (clock->second)
            start.insert(QStringLiteral("second"), *clock->second);
    }
    const QString when = whenWords(analysis, event);
    QStringList lines{QStringLiteral("<p>%1</p>").arg(escaped(sentenceOf(analysis, event)))};
    QString status = QStringLiteral("Status: ") + eventStatusName(event.status);
    if (const QString who = speakerWords(analysis, event.reportedBy); !who.isEmpty())
        status += QStringLiteral(", according to ") + escaped(who);
    lines << QStringLiteral("<p>%1.</p>").arg(status);
    if (const QString bounds = boundsSentence(event.range, isFuzzy(analysis, event), event.precision);
        !bounds.isEmpty())
        lines << QStringLiteral("<p>%1</p>").arg(bounds);
    if (list.tellings[static_cast<std::size_t>(index)] > 1)
        lines << QStringLiteral("<p>Told at %1 places.</p>").arg(list.tellings[static_cast<std::size_t>(index)]);
    QJsonObject out{
        {QStringLiteral("unique_id"), eventId(index)},
        {QStringLiteral("display_date"), when},
        {QStringLiteral("autolink"), false},
        {QStringLiteral("group"), QString(eventStatusName(event.status))},
        {textKey, QJsonObject{{QStringLiteral("headline"), escaped(event.label)}, {textKey, lines.join(QString())}}}};
    if (endsElsewhere(event.range, fields))
        out.insert(endKey, dateObject(*event.range.latest, fields));
    out.insert(startKey, start);
    return out;
}

QJsonObject titleSlide(const Analysis &analysis, const EventList &list)
{
    QString text;
    if (const auto &published = analysis.structure.published)
        text += QStringLiteral("<p>Published %1</p>").arg(publishedWords(*published));
    if (list.dated.empty())
        text += QStringLiteral("<p>The text gives no date for any event.</p>");
    if (!list.undated.empty()) {
        text += QStringLiteral("<p>Not on the timeline, because the text gives no date:</p><ul>");
        for (const std::int32_t index : list.undated)
            text += QStringLiteral("<li>%1</li>").arg(escaped(analysis.events[static_cast<std::size_t>(index)].label));
        text += QLatin1StringView("</ul>");
    }
    return {{QStringLiteral("unique_id"), QStringLiteral("title")},
            {QStringLiteral("autolink"), false},
            {textKey, QJsonObject{{QStringLiteral("headline"), escaped(titleWords(analysis))}, {textKey, text}}}};
}

/// JavaScript's dates end there; beyond, TimelineJS has another scale, in which only years count.
bool isBeyondHumanScale(const Event &event)
{
    constexpr std::int32_t last = 271'000;
    const auto beyond = [](const std::optional<CivilDate> &day) { return day && std::abs(day->year) > last; };
    return beyond(event.range.earliest) || beyond(event.range.latest);
}

} // namespace

QByteArray writeTimelineJs(const Analysis &analysis, const ExportContext & /*context*/)
{
    const EventList list = listEvents(analysis);
    QJsonArray slides;
    bool cosmological = false;
    for (const std::int32_t index : list.dated) {
        slides.append(slide(analysis, list, index));
        cosmological = cosmological || isBeyondHumanScale(analysis.events[static_cast<std::size_t>(index)]);
    }
    const QJsonObject out{
        {QStringLiteral("title"), titleSlide(analysis, list)},
        {QStringLiteral("events"), slides},
        {QStringLiteral("scale"), cosmological ? QStringLiteral("cosmological") : QStringLiteral("human")}};
    return QJsonDocument(out).toJson();
}

} // namespace dateline
