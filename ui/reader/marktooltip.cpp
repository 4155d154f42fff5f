#include "reader/marktooltip.h"

#include "model/clocktime.h"
#include "reader/marks.h"
#include "words/datetext.h"
#include "words/tooltiptext.h"
#include "words/typenames.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct MarkTooltip
{
    Q_DECLARE_TR_FUNCTIONS(dateline::MarkTooltip)
};

QString line(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p style='margin:2px 0'>%1</p>").arg(shownHtml(text));
}

QString title(const QString &text)
{
    return QStringLiteral("<p style='margin:2px 0'><b>%1</b></p>").arg(shownHtml(text));
}

/// What can be said in a few words of a time that is no day or stretch of days.
QString undatedWords(const ResolvedTime &time)
{
    switch (time.type) {
    case TimeType::Duration:
        return MarkTooltip::tr("A length of time");
    case TimeType::Set:
        return MarkTooltip::tr("Again and again");
    default:
        return time.doubtful ? MarkTooltip::tr("No date could be found for this") : MarkTooltip::tr("No certain day");
    }
}

QString timeTooltip(const Analysis &analysis, const ResolvedTime &time)
{
    QString words = time.range.isDated() ? dateText(time.range, time.precision) : undatedWords(time);
    const auto clock = time.type == TimeType::Time ? clockTimeOf(time.value) : std::nullopt;
    if (clock && clock->toTheMinute && time.range.isDated())
        words = MarkTooltip::tr("%1, %2").arg(words, time.value.mid(time.value.indexOf(u'T') + 1, 5));
    const QString quoted =
        MarkTooltip::tr("“%1”").arg(analysis.textOf(analysis.timeSpan(time)).toString().simplified());
    const bool otherReading = time.doubtful && time.range.isDated();
    return title(otherReading ? MarkTooltip::tr("%1 (doubtful)").arg(words) : words) + line(quoted) +
           line(time.because);
}

} // namespace

QString tooltipFor(const Analysis &analysis, const Target &target)
{
    const auto index = static_cast<std::size_t>(target.index);
    switch (target.kind) {
    case Target::Kind::None:
        break;
    case Target::Kind::Entity: {
        const Entity &entity = analysis.entities.at(index);
        return title(entity.name) + line(entityTypeTitle(entity.type)) +
               (analysis.isUnsure(entity) ? line(MarkTooltip::tr("Not sure: it may be something else")) : QString());
    }
    case Target::Kind::Time:
        return timeTooltip(analysis, analysis.times.at(index));
    case Target::Kind::Event: {
        const Event &event = analysis.events.at(index);
        return title(event.label) +
               line(MarkTooltip::tr("%1 · %2").arg(dateText(event.range, event.precision),
                                                   eventStatusTitle(event.status))) +
               line(event.because);
    }
    }
    return {};
}

} // namespace dateline
