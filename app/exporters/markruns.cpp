#include "exporters/markruns.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace dateline {

MarkRuns::MarkRuns(const Analysis &analysis)
{
    for (std::size_t e = 0; e < analysis.entities.size(); ++e) {
        const auto &mentions = analysis.entities[e].mentions;
        for (std::size_t m = 0; m < mentions.size(); ++m)
            m_mentions.push_back(
                {analysis.mentionSpan(mentions[m]), static_cast<std::int32_t>(e), static_cast<std::int32_t>(m)});
    }
    for (std::size_t t = 0; t < analysis.times.size(); ++t)
        m_times.push_back({analysis.timeSpan(analysis.times[t]), static_cast<std::int32_t>(t)});
    for (std::size_t v = 0; v < analysis.events.size(); ++v)
        m_events.push_back({analysis.events[v].head, static_cast<std::int32_t>(v)});
    for (std::size_t q = 0; q < analysis.quotes.size(); ++q)
        m_quotes.push_back({analysis.quotes[q].span, static_cast<std::int32_t>(q)});
    for (Marks *marks : {&m_mentions, &m_times, &m_events, &m_quotes})
        keepApart(*marks);
    m_markedEvent.reserve(analysis.events.size());
    for (std::size_t v = 0; v < analysis.events.size(); ++v) {
        const Mark *mark = at(m_events, analysis.events[v].head.start);
        m_markedEvent.push_back(mark ? mark->index : static_cast<std::int32_t>(v));
    }
}

/// Sorts, and takes out what begins inside another of its kind.
void MarkRuns::keepApart(Marks &marks)
{
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) {
        return std::tie(a.span.start, a.index, a.part) < std::tie(b.span.start, b.index, b.part);
    });
    Marks kept;
    kept.reserve(marks.size());
    for (const Mark &mark : marks) {
        if (!mark.span.isEmpty() && (kept.empty() || kept.back().span.end <= mark.span.start))
            kept.push_back(mark);
    }
    marks = std::move(kept);
}

const MarkRuns::Mark *MarkRuns::at(const Marks &marks, std::int32_t offset)
{
    const auto after = std::upper_bound(marks.begin(), marks.end(), offset,
                                        [](std::int32_t place, const Mark &mark) { return place < mark.span.start; });
    if (after == marks.begin() || !std::prev(after)->span.contains(offset))
        return nullptr;
    return &*std::prev(after);
}

void MarkRuns::addCuts(const Marks &marks, Span span, std::vector<std::int32_t> &cuts)
{
    auto mark = std::upper_bound(marks.begin(), marks.end(), span.start,
                                 [](std::int32_t place, const Mark &m) { return place < m.span.end; });
    for (; mark != marks.end() && mark->span.start < span.end; ++mark) {
        cuts.push_back(std::max(mark->span.start, span.start));
        cuts.push_back(std::min(mark->span.end, span.end));
    }
}

std::vector<MarkRun> MarkRuns::in(Span span) const
{
    if (span.isEmpty())
        return {};
    std::vector<std::int32_t> cuts{span.start, span.end};
    for (const Marks *marks : {&m_mentions, &m_times, &m_events, &m_quotes})
        addCuts(*marks, span, cuts);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<MarkRun> runs;
    runs.reserve(cuts.size());
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        MarkRun run;
        run.span = {cuts[i], cuts[i + 1]};
        const auto take = [&run](const Marks &marks, std::int32_t &index, bool &starts) {
            const Mark *mark = at(marks, run.span.start);
            if (mark != nullptr)
                index = mark->index;
            starts = mark != nullptr && mark->span.start == run.span.start;
            return mark;
        };
        if (const Mark *mention = take(m_mentions, run.entity, run.startsMention))
            run.mention = mention->part;
        take(m_times, run.time, run.startsTime);
        take(m_events, run.event, run.startsEvent);
        take(m_quotes, run.quote, run.startsQuote);
        runs.push_back(run);
    }
    return runs;
}

} // namespace dateline
