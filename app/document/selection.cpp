#include "document/selection.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

/// The item of a sorted list of spans that contains the offset, by binary search; -1 for none.
template <typename Items, typename SpanOf>
std::int32_t itemAt(const Items &items, std::int32_t offset, const SpanOf &spanOf)
{
    const auto after = std::upper_bound(items.begin(), items.end(), offset,
                                        [&](std::int32_t at, const auto &item) { return at < spanOf(item).start; });
    if (after == items.begin() || !spanOf(*(after - 1)).contains(offset))
        return -1;
    return static_cast<std::int32_t>(after - items.begin()) - 1;
}

} // namespace

Selection::Selection(Document *document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(document, &Document::articleChanged, this, [this] {
        m_analysis.reset();
        clear();
    });
    connect(document, &Document::analysisChanged, this, &Selection::followAnalysis);
}

void Selection::setCurrent(const Target &target, std::vector<std::int32_t> names)
{
    const bool otherNames = names != m_names;
    m_names = std::move(names);
    if (target != m_current) {
        m_current = target;
        Q_EMIT currentChanged(m_current);
    }
    if (otherNames)
        Q_EMIT namesChanged();
}

void Selection::selectNames(std::vector<std::int32_t> names)
{
    if (names.empty()) {
        setCurrent({}, {});
        return;
    }
    const bool same = m_current.is(Target::Kind::Entity, names.front());
    const Target first = same ? m_current : Target::entity(names.front());
    setCurrent(first, std::move(names));
}

void Selection::toggleName(std::int32_t name)
{
    std::vector<std::int32_t> names = m_names;
    if (std::erase(names, name) == 0)
        names.push_back(name);
    selectNames(std::move(names));
}

void Selection::select(const Target &target, bool reveal)
{
    const bool isName = target.kind == Target::Kind::Entity;
    // The same name at another place leaves those beside it.
    const bool stays = isName && !m_names.empty() && m_names.front() == target.index;
    setCurrent(target, stays    ? m_names
                       : isName ? std::vector<std::int32_t>{target.index}
                                : std::vector<std::int32_t>{});
    if (!reveal)
        return;
    if (const auto place = placeOf(target))
        Q_EMIT revealRequested(*place);
}

void Selection::hover(const Target &target)
{
    if (target == m_hovered)
        return;
    m_hovered = target;
    Q_EMIT hoveredChanged(m_hovered);
}

void Selection::brush(const std::optional<DayRange> &days)
{
    if (days == m_brushed)
        return;
    m_brushed = days;
    Q_EMIT brushedChanged();
}

void Selection::clear()
{
    hover({});
    select({});
    brush({});
}

std::optional<Span> Selection::placeOf(const Target &target) const
{
    if (target.place)
        return target.place;
    const auto index = static_cast<std::size_t>(target.index);
    if (target.kind == Target::Kind::Event && m_analysis && index < m_analysis->events.size())
        return m_analysis->events[index].head; // of all its tellings, its own
    const std::vector<Span> places = placesOf(target);
    return places.empty() ? std::nullopt : std::optional(places.front());
}

std::vector<Span> Selection::placesOf(const Target &target) const
{
    std::vector<Span> places;
    if (!m_analysis || target.index < 0)
        return places;
    const auto index = static_cast<std::size_t>(target.index);
    switch (target.kind) {
    case Target::Kind::None:
        break;
    case Target::Kind::Entity:
        for (const SectionItemRef mention : m_analysis->entities.at(index).mentions)
            places.push_back(m_analysis->mentionSpan(mention));
        break;
    case Target::Kind::Time:
        places.push_back(m_analysis->timeSpan(m_analysis->times.at(index)));
        break;
    case Target::Kind::Event:
        for (const std::int32_t telling : m_analysis->tellingsOf(target.index))
            places.push_back(m_analysis->events.at(static_cast<std::size_t>(telling)).head);
        break;
    }
    return places;
}

Target Selection::targetAt(std::int32_t offset) const
{
    if (!m_analysis)
        return {};
    const Analysis &analysis = *m_analysis;
    const std::int32_t time =
        itemAt(analysis.times, offset, [&](const ResolvedTime &item) { return analysis.timeSpan(item); });
    if (time >= 0)
        return Target::time(time, analysis.timeSpan(analysis.times.at(static_cast<std::size_t>(time))));
    const std::int32_t section = analysis.sectionAt(offset);
    if (section < 0)
        return {};
    const std::int32_t start = analysis.structure.sections.at(static_cast<std::size_t>(section)).span.start;
    const auto &mentions = analysis.sectionAnalyses.at(static_cast<std::size_t>(section))->mentions;
    const std::int32_t mention = itemAt(mentions, offset - start, [](const Mention &item) { return item.span; });
    if (mention >= 0) {
        const std::int32_t entity = m_document->index()->entityOf({section, mention});
        if (entity >= 0)
            return Target::entity(entity, analysis.mentionSpan({section, mention}));
    }
    const std::int32_t event = itemAt(analysis.events, offset, [](const Event &item) { return item.head; });
    if (event >= 0)
        return Target::event(event, analysis.events.at(static_cast<std::size_t>(event)).head);
    return {};
}

Target Selection::stepped(const Target &target, int step) const
{
    const std::vector<Span> places = placesOf(target);
    if (places.empty())
        return {};
    const auto at = target.place ? std::find(places.begin(), places.end(), *target.place) : places.end();
    const auto count = static_cast<std::ptrdiff_t>(places.size());
    std::ptrdiff_t next = step > 0 ? 0 : count - 1;
    if (at != places.end())
        next = ((at - places.begin() + step) % count + count) % count;
    Target moved = target;
    moved.place = places.at(static_cast<std::size_t>(next));
    return moved;
}

void Selection::followAnalysis()
{
    const std::shared_ptr<const Analysis> before = std::exchange(m_analysis, m_document->analysis());
    if (!before)
        return;
    const Target hovered = found(m_hovered, *before);
    std::vector<std::int32_t> names;
    for (const std::int32_t name : m_names) {
        const Target now = found(Target::entity(name), *before);
        // Two of them may have become one.
        if (now.kind == Target::Kind::Entity && std::find(names.begin(), names.end(), now.index) == names.end())
            names.push_back(now.index);
    }
    const Target current = found(m_current, *before);
    if (current.kind != Target::Kind::Entity)
        names.clear();
    else if (names.empty() || names.front() != current.index)
        names = {current.index};
    // Everything is of the new analysis before anyone is told: who is told of one part looks at the others.
    const bool otherHovered = std::exchange(m_hovered, hovered) != hovered;
    const bool otherCurrent = std::exchange(m_current, current) != current;
    const bool otherNames = std::exchange(m_names, names) != names;
    if (otherHovered)
        Q_EMIT hoveredChanged(m_hovered);
    if (otherCurrent)
        Q_EMIT currentChanged(m_current);
    if (otherNames)
        Q_EMIT namesChanged();
}

Target Selection::found(const Target &target, const Analysis &before) const
{
    if (target.isNone() || !m_analysis)
        return {};
    const auto index = static_cast<std::size_t>(target.index);
    std::optional<Span> place = target.place;
    if (!place) {
        switch (target.kind) {
        case Target::Kind::Entity:
            place = before.mentionSpan(before.entities.at(index).mentions.front());
            break;
        case Target::Kind::Time:
            place = before.timeSpan(before.times.at(index));
            break;
        case Target::Kind::Event:
            place = before.events.at(index).head;
            break;
        case Target::Kind::None:
            break;
        }
    }
    if (target.kind == Target::Kind::Event) {
        const auto &events = m_analysis->events;
        const std::int32_t event = itemAt(events, place->start, [](const Event &item) { return item.head; });
        return event < 0 ? Target{} : Target::event(event, target.place);
    }
    Target now = targetAt(place->start);
    if (now.kind != target.kind)
        return {};
    now.place = target.place;
    return now;
}

} // namespace dateline
