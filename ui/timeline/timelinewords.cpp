#include "timeline/timelinewords.h"

#include "base/safetext.h"
#include "words/datetext.h"
#include "words/longdate.h"
#include "words/tooltiptext.h"
#include "words/typenames.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::TimelineWords)
};

constexpr std::int32_t longestSentence = 400;

const Event &eventAt(const Analysis &analysis, std::int32_t event)
{
    return analysis.events.at(static_cast<std::size_t>(event));
}

const ResolvedTime *timeOf(const Analysis &analysis, const Event &event)
{
    return event.time ? &analysis.times.at(static_cast<std::size_t>(*event.time)) : nullptr;
}

/// "before 18 Dec 2008" where the text names the day that it was before; empty where it does not.
QString beforeOrAfter(const ResolvedTime &time, const DayRange &range, const QLocale &locale)
{
    const auto day = parseIsoDate(time.value);
    if (!day)
        return {};
    if (time.mod == TimeMod::Before && !range.earliest)
        return Words::tr("before %1").arg(dayText(*day, locale));
    if (time.mod == TimeMod::After && !range.latest)
        return Words::tr("after %1").arg(dayText(*day, locale));
    return {};
}

QString sourceHtml(const Analysis &analysis, const Event &event)
{
    const Span sentence = analysis.sentenceAround(event.head).value_or(event.extent);
    const Span shown{std::max(sentence.start, event.head.start - longestSentence / 2),
                     std::min(sentence.end, event.head.end + longestSentence / 2)};
    const auto part = [&](Span span) { return shownHtml(analysis.textOf(span)); };
    return (shown.start > sentence.start ? QStringLiteral("… ") : QString()) + part({shown.start, event.head.start}) +
           QStringLiteral("<b>%1</b>").arg(part(event.head)) + part({event.head.end, shown.end}) +
           (shown.end < sentence.end ? QStringLiteral(" …") : QString());
}

} // namespace

QString eventDateText(const Analysis &analysis, std::int32_t event, const QLocale &locale)
{
    const Event &told = eventAt(analysis, event);
    if (!told.range.isDated())
        return Words::tr("undated");
    QString text = dateText(told.range, told.precision, locale);
    const ResolvedTime *time = timeOf(analysis, told);
    if (!time)
        return text;
    if (time->mod == TimeMod::Approx)
        return Words::tr("about %1").arg(text);
    const QString bound = beforeOrAfter(*time, told.range, locale);
    return bound.isEmpty() ? text : bound;
}

QString spokenDateText(const Analysis &analysis, std::int32_t event, const QLocale &locale)
{
    return longDateText(analysis, eventAt(analysis, event), locale);
}

QString speakerText(const Analysis &analysis, const Speaker &speaker)
{
    if (const auto *entity = std::get_if<std::int32_t>(&speaker))
        return shownLine(analysis.entities.at(static_cast<std::size_t>(*entity)).name);
    if (const auto *words = std::get_if<QString>(&speaker))
        return shownLine(*words);
    return {};
}

QString eventSentence(const Analysis &analysis, std::int32_t event, const QLocale &locale)
{
    const Event &told = eventAt(analysis, event);
    QStringList parts{shownLine(told.label), spokenDateText(analysis, event, locale), eventStatusTitle(told.status)};
    if (const QString speaker = speakerText(analysis, told.reportedBy); !speaker.isEmpty())
        parts.append(Words::tr("reported by %1").arg(speaker));
    return parts.join(QStringLiteral("; "));
}

QString eventDescription(const Analysis &analysis, std::int32_t event)
{
    const Event &told = eventAt(analysis, event);
    const QString sentence = shownLine(analysis.textOf(analysis.sentenceAround(told.head).value_or(told.extent)));
    return told.because.isEmpty()
               ? sentence
               : Words::tr("%1 %2", "why this date, the sentence").arg(shownLine(told.because), sentence);
}

QString eventCard(const Analysis &analysis, std::int32_t event, const QLocale &locale, const QString &article)
{
    const Event &told = eventAt(analysis, event);
    // A width of its own: a tool tip breaks lines nowhere sensible otherwise.
    const QString where =
        article.isEmpty() ? QString() : QStringLiteral("<small>%1</small><br>").arg(shownHtml(article));
    QString html = QStringLiteral("<table width=\"380\"><tr><td>%1<b>%2</b><br>%3 · %4")
                       .arg(where, shownHtml(told.label), eventDateText(analysis, event, locale).toHtmlEscaped(),
                            eventStatusTitle(told.status).toHtmlEscaped());
    if (!told.because.isEmpty())
        html += QStringLiteral("<br><small>%1</small>").arg(shownHtml(told.because));
    if (const QString speaker = speakerText(analysis, told.reportedBy); !speaker.isEmpty())
        html += QStringLiteral("<br>") + Words::tr("Reported by %1").arg(speaker.toHtmlEscaped());
    return html + QStringLiteral("<p><i>%1</i></p></td></tr></table>").arg(sourceHtml(analysis, told));
}

} // namespace dateline
