// The part of ImportRun that looks at what was said: the analysis with it, and what did not come out as wanted.
#include "importers/importrun.h"

#include <algorithm>

namespace dateline {

void ImportRun::analyseAnew()
{
    const Corrections &said = m_result.corrections;
    const bool outside =
        said.published != m_target.corrections.published || said.structure != m_target.corrections.structure;
    if (m_cancel.isCancelled() || (m_content == m_analysed && !(outside && m_analysis == m_target.analysis)))
        return;
    const bool eventsAlone = m_content.names == m_analysed.names && m_content.times == m_analysed.times && !outside;
    const Structure &structure = m_analysis->structure;
    const Snapshot snapshot = eventsAlone ? m_pipeline.redate(*m_analysis, structure.published, m_content, m_cancel)
                                          : m_pipeline.run(m_analysis->article,
                                                           {.published = said.published,
                                                            .structure = said.structure,
                                                            .content = m_content,
                                                            .article = structure.article},
                                                           {}, m_cancel);
    if (!snapshot.analysis)
        return; // cancelled
    m_analysis = snapshot.analysis;
    m_analysed = m_content;
    indexAnalysis();
}

void ImportRun::indexAnalysis()
{
    m_entityAt.clear();
    m_timeAt.clear();
    m_eventAt.clear();
    for (std::size_t e = 0; e < m_analysis->entities.size(); ++e) {
        for (const SectionItemRef ref : m_analysis->entities[e].mentions)
            m_entityAt.emplace(m_analysis->mentionSpan(ref), static_cast<std::int32_t>(e));
    }
    for (std::size_t t = 0; t < m_analysis->times.size(); ++t)
        m_timeAt.emplace(m_analysis->timeSpan(m_analysis->times[t]), static_cast<std::int32_t>(t));
    for (std::size_t v = 0; v < m_analysis->events.size(); ++v)
        m_eventAt.emplace(m_analysis->events[v].head, static_cast<std::int32_t>(v));
}

/// What a file does not have says something only where it has all that was found, in the same text, and nothing of it
/// is damaged.
bool ImportRun::mayRemove(Span span) const
{
    if (!m_whole)
        return false;
    return m_sameText || (m_placer.isUnmoved() && span.end <= m_lastPlaced);
}

bool ImportRun::mayAdd(const QString &words, int line)
{
    if (m_mayAdd == 0) {
        leave(LeftReason::TooMany, words, line);
        return false;
    }
    --m_mayAdd;
    return true;
}

void ImportRun::leave(LeftReason reason, const QString &words, int line)
{
    constexpr qsizetype longest = 200;
    m_result.left.push_back({reason, words.simplified().left(longest), line});
}

const ResolvedTime *ImportRun::timeAt(Span span) const
{
    const auto found = m_timeAt.find(span);
    return found == m_timeAt.end() ? nullptr : &m_analysis->times[static_cast<std::size_t>(found->second)];
}

const Event *ImportRun::eventAt(Span head) const
{
    const auto found = m_eventAt.find(head);
    return found == m_eventAt.end() ? nullptr : &m_analysis->events[static_cast<std::size_t>(found->second)];
}

const Entity *ImportRun::entityAt(Span mention) const
{
    const auto found = m_entityAt.find(mention);
    return found == m_entityAt.end() ? nullptr : &m_analysis->entities[static_cast<std::size_t>(found->second)];
}

bool ImportRun::isAsWanted(const PlacedName &name) const
{
    const Entity *whole = entityAt(name.mentions.front());
    for (const Span mention : name.mentions) {
        const Entity *entity = entityAt(mention);
        if (!entity || entity->type != name.type || (name.wholeEntity && entity != whole))
            return false;
    }
    return name.name.isEmpty() || isSameInFile(whole->name, name.name);
}

void ImportRun::listWithoutEffect()
{
    if (m_cancel.isCancelled() || m_mayAdd == 0)
        return; // where there were too many, most have come out otherwise
    for (std::size_t n = 0; n < m_names.size(); ++n) {
        if (!isAsWanted(m_names[n]))
            leave(LeftReason::NoEffect, m_firstPlaces[n]->exact, m_firstPlaces[n]->line);
    }
    for (const Placed<FileTime> &time : m_times) {
        const ResolvedTime *ours = timeAt(time.span);
        if (!time.settled && !(ours && (isSameTime(*time.item, *ours) || isSameDays(*time.item, *ours))))
            leave(LeftReason::NoEffect, time.item->place.exact, time.item->place.line);
    }
    for (const Placed<FileEvent> &event : m_events) {
        if (!eventAt(event.span))
            leave(LeftReason::NoEffect, event.item->head.exact, event.item->head.line);
    }
}

} // namespace dateline
