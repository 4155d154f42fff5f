#include "panels/detailstext.h"

#include "words/datetext.h"
#include "words/tooltiptext.h"
#include "words/typenames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>

namespace dateline {

namespace {

/// More mentions than a reader will read one by one; the list says how many are left out.
constexpr std::size_t maxMentions = 60;
constexpr std::int32_t contextLength = 60;

/// Makes the HTML for one target.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(dateline::DetailsText)

public:
    Writer(const Analysis &analysis, const AnalysisIndex &index) : m_analysis(analysis), m_index(index) {}

    [[nodiscard]] QString entity(std::int32_t at) const
    {
        const Entity &entity = m_analysis.entities.at(static_cast<std::size_t>(at));
        QString html = title(entity.name);
        html += paragraph(entityTypeTitle(entity.type) + QStringLiteral(" · ") +
                          tr("%n mention(s)", nullptr, static_cast<int>(entity.mentions.size())));
        if (m_analysis.isUnsure(entity))
            html += paragraph(tr("Not sure: it may be something else, or no name at all."));
        const QStringList forms = formsOf(entity);
        if (forms.size() > 1)
            html += field(tr("Also written"), shownHtml(forms.mid(1).join(QStringLiteral(", "))));
        html += events(tr("Events"), m_index.eventsOf(at));
        html += heading(tr("Mentions"));
        const std::size_t shown = std::min(entity.mentions.size(), maxMentions);
        for (std::size_t i = 0; i < shown; ++i) {
            const Span place = m_analysis.mentionSpan(entity.mentions[i]);
            html += paragraph(link(Target::entity(at, place), context(place)));
        }
        if (shown < entity.mentions.size())
            html += paragraph(tr("and %n more", nullptr, static_cast<int>(entity.mentions.size() - shown)));
        return html;
    }

    [[nodiscard]] QString time(std::int32_t at) const
    {
        const ResolvedTime &time = m_analysis.times.at(static_cast<std::size_t>(at));
        const Span place = m_analysis.timeSpan(time);
        QString html = title(quoted(place));
        if (time.range.isDated())
            html += paragraph(QStringLiteral("<b>%1</b>").arg(dateText(time.range, time.precision).toHtmlEscaped()));
        else if (time.type == TimeType::Date || time.type == TimeType::Time)
            html += paragraph(tr("no day known"));
        if (time.doubtful)
            html +=
                paragraph(QStringLiteral("<i>%1</i>").arg(tr("Doubtful: it may mean another day.").toHtmlEscaped()));
        html += paragraph(shownHtml(time.because));
        for (const Lint &lint : m_analysis.lints) {
            if (place.overlaps(lint.span))
                html += paragraph(shownHtml(lint.message));
        }
        html += field(tr("Kind"), timeTypeTitle(time.type));
        html += field(tr("Value"), shownHtml(time.value));
        if (time.range.earliest && time.range.latest && *time.range.earliest != *time.range.latest)
            html += field(tr("Days"), tr("%1 to %2").arg(dayText(*time.range.earliest), dayText(*time.range.latest)));
        if (time.mod != TimeMod::None)
            html += field(tr("Modifier"), timeModTitle(time.mod));
        html += field(tr("Rule"), m_analysis.ruleOf(time).toHtmlEscaped());
        html += field(tr("Read as"), time.mode == TimeMode::Narrative
                                         ? tr("history: missing years come from the years told before")
                                         : tr("news: days are counted from the publication date"));
        std::vector<std::int32_t> dated;
        for (std::size_t i = 0; i < m_analysis.events.size(); ++i) {
            if (m_analysis.events[i].time == at)
                dated.push_back(static_cast<std::int32_t>(i));
        }
        html += events(tr("Dates these events"), dated);
        html += heading(tr("In the text"));
        return html + paragraph(link(Target::time(at, place), context(place)));
    }

    [[nodiscard]] QString event(std::int32_t at) const
    {
        const Event &event = m_analysis.events.at(static_cast<std::size_t>(at));
        QString html = title(event.label);
        html +=
            paragraph(QStringLiteral("<b>%1</b> · %2")
                          .arg(dateText(event.range, event.precision).toHtmlEscaped(), eventStatusTitle(event.status)));
        html += paragraph(shownHtml(event.because));
        if (event.time) {
            const ResolvedTime &time = m_analysis.times.at(static_cast<std::size_t>(*event.time));
            const Span place = m_analysis.timeSpan(time);
            html += field(tr("Date from"), link(Target::time(*event.time, place), shownHtml(quoted(place))));
        }
        if (const QString speaker = speakerHtml(event.reportedBy); !speaker.isEmpty())
            html += field(tr("Reported by"), speaker);
        QStringList participants;
        for (const std::int32_t entity : event.participants)
            participants.append(entityLink(entity));
        if (!participants.isEmpty())
            html += field(tr("Who and where"), participants.join(QStringLiteral(", ")));
        html += heading(tr("In the text"));
        html += paragraph(link(Target::event(at, event.head), sentenceAround(event)));
        const std::vector<std::int32_t> tellings = m_analysis.tellingsOf(at);
        if (tellings.size() > 1)
            html += heading(tr("Also told here"));
        for (const std::int32_t i : tellings) {
            const Event &telling = m_analysis.events.at(static_cast<std::size_t>(i));
            if (i != at)
                html += paragraph(link(Target::event(i, telling.head), sentenceAround(telling)));
        }
        return html;
    }

    [[nodiscard]] static QString hint()
    {
        return paragraph(
            tr("Point at a marked name, a date or an event to see what is known of it. Click to keep it here."));
    }

private:
    [[nodiscard]] static QString title(const QString &text)
    {
        return QStringLiteral("<h3>%1</h3>").arg(shownHtml(text));
    }
    [[nodiscard]] static QString heading(const QString &text)
    {
        return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
    }
    [[nodiscard]] static QString paragraph(const QString &html) { return QStringLiteral("<p>%1</p>").arg(html); }
    [[nodiscard]] static QString field(const QString &name, const QString &html)
    {
        return QStringLiteral("<p>%1: %2</p>").arg(name.toHtmlEscaped(), html);
    }

    [[nodiscard]] static QString timeTypeTitle(TimeType type)
    {
        switch (type) {
        case TimeType::Date:
            return tr("date");
        case TimeType::Time:
            return tr("time of day");
        case TimeType::Duration:
            return tr("duration");
        case TimeType::Set:
            return tr("repeated time");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] static QString link(const Target &target, const QString &html)
    {
        const char *kind = target.kind == Target::Kind::Entity ? "entity"
                           : target.kind == Target::Kind::Time ? "time"
                                                               : "event";
        const Span place = target.place.value_or(Span{});
        return QStringLiteral("<a href=\"dateline:%1?index=%2&amp;start=%3&amp;end=%4\">%5</a>")
            .arg(QLatin1StringView(kind))
            .arg(target.index)
            .arg(place.start)
            .arg(place.end)
            .arg(html);
    }

    [[nodiscard]] QString entityLink(std::int32_t entity) const
    {
        const Entity &named = m_analysis.entities.at(static_cast<std::size_t>(entity));
        return link(Target::entity(entity, m_analysis.mentionSpan(named.mentions.front())), shownHtml(named.name));
    }

    [[nodiscard]] QString speakerHtml(const Speaker &speaker) const
    {
        if (const auto *entity = std::get_if<std::int32_t>(&speaker))
            return entityLink(*entity);
        if (const auto *words = std::get_if<QString>(&speaker))
            return shownHtml(*words);
        return {};
    }

    [[nodiscard]] QString quoted(Span place) const
    {
        return tr("“%1”").arg(m_analysis.textOf(place).toString().simplified());
    }

    [[nodiscard]] QString events(const QString &name, const std::vector<std::int32_t> &indices) const
    {
        if (indices.empty())
            return {};
        QString html = heading(name);
        for (std::size_t i = 0; i < std::min(indices.size(), maxMentions); ++i) {
            const Event &event = m_analysis.events.at(static_cast<std::size_t>(indices[i]));
            if (event.sameAs && std::find(indices.begin(), indices.end(), *event.sameAs) != indices.end())
                continue;
            html += paragraph(link(Target::event(indices[i], event.head), shownHtml(event.label)) +
                              QStringLiteral("<br>") + dateText(event.range, event.precision).toHtmlEscaped());
        }
        return html;
    }

    /// The different spellings of an entity, its name first, then by first use.
    [[nodiscard]] QStringList formsOf(const Entity &entity) const
    {
        QStringList forms{entity.name};
        for (const SectionItemRef ref : entity.mentions) {
            const QString form = m_analysis.textOf(m_analysis.mentionSpan(ref)).toString().simplified();
            if (!forms.contains(form) && forms.size() < 12)
                forms.append(form);
        }
        return forms;
    }

    /// The words around a place with the place itself in bold, cut at word boundaries.
    [[nodiscard]] QString context(Span place) const
    {
        const std::int32_t section = m_analysis.sectionAt(place.start);
        const Span whole =
            section < 0 ? place : m_analysis.structure.sections.at(static_cast<std::size_t>(section)).span;
        std::int32_t from = std::max(whole.start, place.start - contextLength);
        std::int32_t to = std::min(whole.end, place.end + contextLength);
        const QStringView text(m_analysis.article->text);
        while (from > whole.start && from < place.start && !text[from - 1].isSpace())
            ++from;
        while (to < whole.end && to > place.end && !text[to].isSpace())
            --to;
        const auto part = [&](Span span) { return shownHtml(m_analysis.textOf(span)); };
        return (from > whole.start ? QStringLiteral("… ") : QString()) + part({from, place.start}) +
               QStringLiteral("<b>%1</b>").arg(part(place)) + part({place.end, to}) +
               (to < whole.end ? QStringLiteral(" …") : QString());
    }

    [[nodiscard]] QString sentenceAround(const Event &event) const
    {
        constexpr std::int32_t longest = 600;
        const auto whole = m_analysis.sentenceAround(event.head);
        if (!whole || whole->length() > longest)
            return context(event.head);
        const auto part = [&](Span span) { return shownHtml(m_analysis.textOf(span)); };
        return part({whole->start, event.head.start}) + QStringLiteral("<b>%1</b>").arg(part(event.head)) +
               part({event.head.end, whole->end});
    }

    const Analysis &m_analysis;
    const AnalysisIndex &m_index;
};

} // namespace

QString detailsHtml(const Analysis &analysis, const AnalysisIndex &index, const Target &target)
{
    const Writer writer(analysis, index);
    switch (target.kind) {
    case Target::Kind::Entity:
        return writer.entity(target.index);
    case Target::Kind::Time:
        return writer.time(target.index);
    case Target::Kind::Event:
        return writer.event(target.index);
    case Target::Kind::None:
        break;
    }
    return Writer::hint();
}

Target targetOfLink(const QUrl &link)
{
    if (link.scheme() != QLatin1StringView("dateline"))
        return {};
    const QUrlQuery query(link);
    const auto number = [&](const char *key) { return query.queryItemValue(QLatin1StringView(key)).toInt(); };
    const Span place{number("start"), number("end")};
    const std::int32_t index = number("index");
    if (link.path() == QLatin1StringView("entity"))
        return Target::entity(index, place);
    if (link.path() == QLatin1StringView("time"))
        return Target::time(index, place);
    if (link.path() == QLatin1StringView("event"))
        return Target::event(index, place);
    return {};
}

} // namespace dateline
