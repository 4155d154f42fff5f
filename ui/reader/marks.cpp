#include "reader/marks.h"

#include <algorithm>

namespace dateline {

namespace {

/// Colours a text run by run, later ones over earlier ones.
class Colouring
{
public:
    Colouring(std::int32_t length, const QColor &colour) { m_runs.push_back({length, colour}); }

    void paint(Span span, const QColor &colour)
    {
        if (span.isEmpty() || !colour.isValid())
            return;
        const std::size_t first = split(span.start);
        const std::size_t last = split(span.end);
        for (std::size_t at = first; at < last; ++at)
            m_runs[at].colour = colour;
    }

    [[nodiscard]] std::vector<ColourRun> take() { return std::move(m_runs); }

private:
    /// Makes a run begin at the offset and returns its index.
    std::size_t split(std::int32_t offset)
    {
        if (offset <= 0)
            return 0;
        const auto run = std::lower_bound(m_runs.begin(), m_runs.end(), offset,
                                          [](const ColourRun &item, std::int32_t at) { return item.end < at; });
        if (run == m_runs.end())
            return m_runs.size();
        const auto index = static_cast<std::size_t>(run - m_runs.begin());
        if (run->end != offset)
            m_runs.insert(run, {offset, run->colour});
        return index + 1;
    }

    std::vector<ColourRun> m_runs;
};

class Collector
{
public:
    Collector(const MarkSources &sources, const Paragraph &paragraph)
        : m_sources(sources), m_paragraph(paragraph),
          m_colouring(paragraph.span.length(), sources.styles->sectionText(paragraph.role))
    {
    }

    void addBase(const std::vector<BaseFormat> &base)
    {
        for (const BaseFormat &format : base) {
            m_colouring.paint(format.span, format.colour);
            if (format.underlined)
                m_result.marks.push_back({format.span, {{}, {}, format.colour, UnderlineShape::Solid}});
        }
    }
    /// What stands before and after the headline's own words ("# ", "Subject: ") steps back.
    void dimAroundHeadline(Span headline)
    {
        const Span own = headline.shifted(-m_paragraph.span.start);
        const QColor dimmed = m_sources.styles->colour(ThemeColour::DimmedText);
        m_colouring.paint({0, std::min(own.start, m_paragraph.span.length())}, dimmed);
        m_colouring.paint({std::max(own.end, 0), m_paragraph.span.length()}, dimmed);
    }
    [[nodiscard]] bool isHidden(MarkKind kind) const { return m_sources.hidden.test(static_cast<std::size_t>(kind)); }
    void addEvents();
    void addMentions(const SectionView &section);
    void addTimes(const SectionView &section);
    void dim(const SectionView &section);

    [[nodiscard]] ParagraphMarks take()
    {
        m_result.colours = m_colouring.take();
        return std::move(m_result);
    }

private:
    void add(Span canonical, const MarkStyle &style)
    {
        const Span local{std::max(canonical.start, m_paragraph.span.start) - m_paragraph.span.start,
                         std::min(canonical.end, m_paragraph.span.end) - m_paragraph.span.start};
        if (local.isEmpty())
            return;
        m_colouring.paint(local, style.foreground);
        m_result.marks.push_back({local, style});
    }
    [[nodiscard]] bool isBrushed(const SectionView &section, Span sentence) const;

    const MarkSources &m_sources;
    const Paragraph &m_paragraph;
    Colouring m_colouring;
    ParagraphMarks m_result;
};

/// The first of a sorted list of section-relative items that ends after the offset.
template <typename Items>
auto firstEndingAfter(const Items &items, std::int32_t offset)
{
    return std::partition_point(items.begin(), items.end(),
                                [offset](const auto &item) { return item.span.end <= offset; });
}

auto firstEventFrom(const std::vector<Event> &events, std::int32_t offset)
{
    return std::partition_point(events.begin(), events.end(),
                                [offset](const Event &event) { return event.head.end <= offset; });
}

void Collector::addEvents()
{
    const std::vector<Event> &events = m_sources.analysis->events;
    for (auto event = firstEventFrom(events, m_paragraph.span.start);
         event != events.end() && event->head.start < m_paragraph.span.end; ++event) {
        if (!event->background &&
            !isHidden(MarkKind::Happening)) // told beside the news: a mark on every verb would mark nothing
            add(event->head, m_sources.styles->eventHead());
    }
}

void Collector::addMentions(const SectionView &section)
{
    const std::vector<Mention> &mentions = section.analysis->mentions;
    const std::int32_t from = m_paragraph.span.start - section.start;
    const std::int32_t to = m_paragraph.span.end - section.start;
    for (auto at = firstEndingAfter(mentions, from); at != mentions.end() && at->span.start < to; ++at) {
        const auto index = static_cast<std::int32_t>(at - mentions.begin());
        const std::int32_t entity =
            m_sources.index ? m_sources.index->entityOf({m_paragraph.section, index}) : std::int32_t(-1);
        // The entity's type counts: it is what the panels show, and what the reader may have corrected.
        const EntityType type =
            entity >= 0 ? m_sources.analysis->entities.at(static_cast<std::size_t>(entity)).type : at->type;
        if (isHidden(static_cast<MarkKind>(type)))
            continue;
        const MarkStyle style = m_sources.styles->entity(type);
        add(section.absolute(at->span), at->isUnsure() ? unsureStyle(style) : style);
    }
}

void Collector::addTimes(const SectionView &section)
{
    if (isHidden(MarkKind::Time))
        return;
    const std::vector<TimeExpression> &times = section.analysis->times;
    const std::int32_t from = m_paragraph.span.start - section.start;
    const std::int32_t to = m_paragraph.span.end - section.start;
    for (auto at = firstEndingAfter(times, from); at != times.end() && at->span.start < to; ++at) {
        const auto index = static_cast<std::int32_t>(at - times.begin());
        const std::int32_t time =
            m_sources.index ? m_sources.index->timeOf({m_paragraph.section, index}) : std::int32_t(-1);
        const bool doubtful = time < 0 || m_sources.analysis->times.at(static_cast<std::size_t>(time)).doubtful;
        add(section.absolute(at->span), doubtful ? m_sources.styles->doubtfulTime() : m_sources.styles->time());
    }
}

bool Collector::isBrushed(const SectionView &section, Span sentence) const
{
    const std::vector<TimeExpression> &times = section.analysis->times;
    for (auto at = firstEndingAfter(times, sentence.start); at != times.end() && at->span.start < sentence.end; ++at) {
        const auto index = static_cast<std::int32_t>(at - times.begin());
        const std::int32_t time = m_sources.index->timeOf({m_paragraph.section, index});
        if (time >= 0 &&
            m_sources.analysis->times.at(static_cast<std::size_t>(time)).range.overlaps(*m_sources.brushed))
            return true;
    }
    const Span canonical = section.absolute(sentence);
    const std::vector<Event> &events = m_sources.analysis->events;
    for (auto event = firstEventFrom(events, canonical.start);
         event != events.end() && event->head.start < canonical.end; ++event) {
        if (event->range.overlaps(*m_sources.brushed))
            return true;
    }
    return false;
}

void Collector::dim(const SectionView &section)
{
    const std::vector<Sentence> &sentences = section.analysis->sentences;
    const std::int32_t from = m_paragraph.span.start - section.start;
    const std::int32_t to = m_paragraph.span.end - section.start;
    const QColor dimmed = m_sources.styles->colour(ThemeColour::DimmedText);
    for (auto at = firstEndingAfter(sentences, from); at != sentences.end() && at->span.start < to; ++at) {
        if (isBrushed(section, at->span))
            continue;
        const Span local{std::max(at->span.start, from) - from, std::min(at->span.end, to) - from};
        m_colouring.paint(local, dimmed);
        // A dimmed sentence keeps its underlines, so that types can still be told, but no boxes.
        std::erase_if(m_result.marks, [local](const Mark &mark) {
            return local.contains(mark.span) && mark.style.shape == UnderlineShape::None;
        });
        for (Mark &mark : m_result.marks) {
            if (local.contains(mark.span))
                mark.style = {dimmed, QColor(), dimmed, mark.style.shape};
        }
    }
}

} // namespace

ParagraphMarks collectMarks(const MarkSources &sources, const Paragraph &paragraph, const std::vector<BaseFormat> &base)
{
    Collector collector(sources, paragraph);
    if (sources.visible)
        collector.addBase(base);
    if (sources.analysis != nullptr && paragraph.section >= 0) {
        const SectionView section = sources.analysis->section(paragraph.section);
        if (paragraph.role == SectionRole::Headline && sources.analysis->structure.headline)
            collector.dimAroundHeadline(*sources.analysis->structure.headline);
        if (sources.visible) {
            collector.addEvents();
            collector.addMentions(section);
            collector.addTimes(section);
        }
        if (sources.brushed && sources.index != nullptr)
            collector.dim(section);
    }
    return collector.take();
}

} // namespace dateline
