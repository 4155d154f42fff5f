#include "panels/eventtabletexts.h"

#include "base/safetext.h"
#include "timeline/timelinewords.h"
#include "words/citation.h"
#include "words/longdate.h"
#include "words/typenames.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::EventTableTexts)
};

QString dayOrNothing(const std::optional<CivilDate> &day)
{
    return day ? isoString(*day) : QString();
}

template <typename Item>
void addOnce(std::vector<Item> &items, const Item &item)
{
    if (std::find(items.begin(), items.end(), item) == items.end())
        items.push_back(item);
}

} // namespace

EventTableTexts::EventTableTexts(std::shared_ptr<const TimelineItems> items, const QLocale &locale)
    : m_items(std::move(items)), m_locale(locale), m_paragraphs(paragraphNumbersOf(*m_items))
{
    const std::vector<Event> &events = analysis().events;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].sameAs)
            m_tellings.emplace_back(*events[i].sameAs, static_cast<std::int32_t>(i));
    }
    std::sort(m_tellings.begin(), m_tellings.end());
}

int EventTableTexts::count() const
{
    return static_cast<int>(m_items->dated.size() + m_items->undated.size());
}

int EventTableTexts::eventOfRow(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    const std::size_t dated = m_items->dated.size();
    return at < dated ? m_items->dated[at].event : m_items->undated.at(at - dated);
}

int EventTableTexts::rowOfEvent(int event) const
{
    const bool known = event >= 0 && static_cast<std::size_t>(event) < m_items->rows.size();
    return known ? m_items->rows[static_cast<std::size_t>(event)] : -1;
}

template <typename Visit>
void EventTableTexts::forTellings(int row, const Visit &visit) const
{
    const std::int32_t event = eventOfRow(row);
    auto other = std::lower_bound(m_tellings.begin(), m_tellings.end(), Telling{event, 0});
    for (; other != m_tellings.end() && other->first == event && other->second < event; ++other)
        visit(other->second);
    visit(event);
    for (; other != m_tellings.end() && other->first == event; ++other)
        visit(other->second);
}

std::vector<std::int32_t> EventTableTexts::tellingsOf(int row) const
{
    std::vector<std::int32_t> tellings;
    forTellings(row, [&](std::int32_t telling) { tellings.push_back(telling); });
    return tellings;
}

std::vector<std::int32_t> EventTableTexts::entitiesOf(int row) const
{
    std::vector<std::int32_t> entities;
    forTellings(row, [&](std::int32_t telling) {
        for (const std::int32_t entity : m_items->eventAt(telling).participants)
            addOnce(entities, entity);
    });
    return entities;
}

std::vector<Speaker> EventTableTexts::reportersOf(int row) const
{
    std::vector<Speaker> reporters;
    forTellings(row, [&](std::int32_t telling) {
        const Speaker &speaker = m_items->eventAt(telling).reportedBy;
        if (!std::holds_alternative<std::monostate>(speaker))
            addOnce(reporters, speaker);
    });
    return reporters;
}

QString EventTableTexts::paragraphsText(int row) const
{
    QStringList numbers;
    forTellings(row, [&](std::int32_t telling) {
        const std::int32_t section = analysis().sectionAt(m_items->eventAt(telling).head.start);
        const std::int32_t number = section < 0 ? 0 : m_paragraphs.at(static_cast<std::size_t>(section));
        if (number > 0)
            numbers.append(QString::number(number));
    });
    numbers.removeDuplicates();
    return numbers.join(QStringLiteral(", "));
}

QString EventTableTexts::text(int row, EventColumn column) const
{
    const Event &event = eventAt(row);
    QStringList names;
    switch (column) {
    case EventColumn::Date:
        return longDateText(analysis(), event, m_locale);
    case EventColumn::Event:
        return shownLine(event.label);
    case EventColumn::Status:
        return eventStatusTitle(event.status);
    case EventColumn::Entities:
        for (const std::int32_t entity : entitiesOf(row))
            names.append(shownLine(analysis().entities.at(static_cast<std::size_t>(entity)).name));
        return names.join(QStringLiteral(", "));
    case EventColumn::Reporters:
        for (const Speaker &speaker : reportersOf(row))
            names.append(speakerText(analysis(), speaker));
        return names.join(QStringLiteral(", "));
    case EventColumn::Paragraphs:
        return paragraphsText(row);
    case EventColumn::Earliest:
        return dayOrNothing(event.range.earliest);
    case EventColumn::Latest:
        return dayOrNothing(event.range.latest);
    case EventColumn::Sentence:
        return shownLine(analysis().textOf(analysis().sentenceAround(event.head).value_or(event.head)));
    case EventColumn::Because:
        return shownLine(event.because);
    }
    Q_UNREACHABLE();
}

QString EventTableTexts::sentence(int row) const
{
    const QString date = text(row, EventColumn::Date);
    const QString label = text(row, EventColumn::Event);
    const QString status = text(row, EventColumn::Status);
    const QString reporters = text(row, EventColumn::Reporters);
    return reporters.isEmpty() ? Words::tr("%1: %2, %3", "date, event, status").arg(date, label, status)
                               : Words::tr("%1: %2, %3, reported by %4", "date, event, status, who")
                                     .arg(date, label, status, reporters);
}

} // namespace dateline
