#include "reader/marktooltip.h"

#include "reader/marks.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace dateline {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dateline::MarkTooltip", text);
}

QString typeWord(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return tr("Person");
    case EntityType::Org:
        return tr("Organization");
    case EntityType::Place:
        return tr("Place");
    case EntityType::Norp:
        return tr("Group");
    case EntityType::Event:
        return tr("Named event");
    case EntityType::Work:
        return tr("Work");
    }
    return {};
}

QString statusWord(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened:
        return tr("happened");
    case EventStatus::Scheduled:
        return tr("scheduled");
    case EventStatus::Possible:
        return tr("possible");
    case EventStatus::Denied:
        return tr("denied");
    }
    return {};
}

QString inLocale(const CivilDate &day, QStringView format)
{
    // QDate has no year 0 and QLocale no "BC": what lies before 1 AD is written by our own words.
    if (day.year < 1)
        return longDayText(day);
    return QLocale().toString(QDate(day.year, day.month, day.day), format);
}

bool isWholeMonth(const DayRange &range)
{
    return range.earliest && range.latest && range.earliest->day == 1 && range.earliest->year == range.latest->year &&
           range.earliest->month == range.latest->month &&
           *range.latest == lastDayOfMonth(range.latest->year, range.latest->month);
}

bool isWholeYear(const DayRange &range)
{
    return range.earliest && range.latest && range.earliest->year == range.latest->year && range.earliest->month == 1 &&
           range.earliest->day == 1 && range.latest->month == 12 && range.latest->day == 31;
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p style='margin:2px 0'>%1</p>").arg(text.toHtmlEscaped());
}

QString bold(const QString &text)
{
    return QStringLiteral("<p style='margin:2px 0'><b>%1</b></p>").arg(text.toHtmlEscaped());
}

QString timeTooltip(const Analysis &analysis, const ResolvedTime &time)
{
    QString words = daysInWords(time.range, time.precision);
    const qsizetype clock = time.value.indexOf(u'T');
    if (!words.isEmpty() && time.type == TimeType::Time && clock > 0 && time.value.size() >= clock + 6)
        words = tr("%1, %2").arg(words, time.value.mid(clock + 1, 5));
    if (words.isEmpty())
        words = isDoubtful(time) ? tr("No date could be found for this") : time.value;
    return bold(words) + paragraph(tr("“%1”").arg(analysis.textOf(analysis.timeSpan(time)))) + paragraph(time.because);
}

} // namespace

QString daysInWords(const DayRange &range, Precision precision)
{
    if (!range.isDated())
        return {};
    if (isWholeYear(range) && precision >= Precision::Year)
        return range.earliest->year > 0 ? QString::number(range.earliest->year) : longDayText(*range.earliest);
    if (isWholeMonth(range) && precision >= Precision::Month)
        return inLocale(*range.earliest, u"MMMM yyyy");
    const auto day = [](const CivilDate &date) { return inLocale(date, u"ddd d MMM yyyy"); };
    if (!range.latest)
        return tr("from %1 on").arg(day(*range.earliest));
    if (!range.earliest)
        return tr("until %1").arg(day(*range.latest));
    if (*range.earliest == *range.latest)
        return day(*range.earliest);
    return tr("%1 to %2").arg(day(*range.earliest), day(*range.latest));
}

QString tooltipFor(const Analysis &analysis, const Target &target)
{
    const auto index = static_cast<std::size_t>(target.index);
    switch (target.kind) {
    case Target::Kind::None:
        break;
    case Target::Kind::Entity: {
        const Entity &entity = analysis.entities.at(index);
        return bold(entity.name) + paragraph(typeWord(entity.type));
    }
    case Target::Kind::Time:
        return timeTooltip(analysis, analysis.times.at(index));
    case Target::Kind::Event: {
        const Event &event = analysis.events.at(index);
        const QString days = daysInWords(event.range, event.precision);
        const QString when = days.isEmpty() ? tr("undated") : days;
        return bold(event.label) + paragraph(tr("%1 · %2").arg(when, statusWord(event.status))) +
               paragraph(event.because);
    }
    }
    return {};
}

} // namespace dateline
