#include "model/analysissplice.h"

#include "base/sameends.h"
#include "model/entitysplice.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace dateline {

namespace {

template <typename T>
std::int32_t countOf(const std::vector<T> &items)
{
    return static_cast<std::int32_t>(items.size());
}

/// Puts the parts of two analyses into one. Lists are in text order, so that each is made of three pieces: what stands
/// before the edit, what was read in it, what stands behind.
class Splicer
{
public:
    Splicer(const Analysis &before, const EditedPart &edit, const Analysis &part)
        : m_before(before), m_edit(edit), m_part(part)
    {
    }

    Analysis run(std::shared_ptr<const Article> article)
    {
        m_made.article = std::move(article);
        m_made.timeRules = m_before.timeRules;
        spliceStructure();
        SplicedEntities entities = spliceEntities(m_before, m_edit, m_part);
        m_made.entities = std::move(entities.entities);
        m_entityOfBefore = std::move(entities.ofBefore);
        m_entityOfPart = std::move(entities.ofPart);
        spliceTimes();
        spliceQuotes();
        spliceEvents();
        spliceLints();
        countAllWords();
        return std::move(m_made);
    }

private:
    enum class Place { Before, Inside, Behind }; // as seen from the edit

    [[nodiscard]] Place placeOf(std::int32_t offset) const
    {
        if (offset < m_edit.before.start)
            return Place::Before;
        return offset < m_edit.before.end ? Place::Inside : Place::Behind;
    }
    [[nodiscard]] Place placeOfSection(std::int32_t section) const
    {
        if (section < m_edit.firstSection)
            return Place::Before;
        return section < m_edit.endSection ? Place::Inside : Place::Behind;
    }
    /// Of what is not in the edit.
    [[nodiscard]] Span moved(Span span) const
    {
        return placeOf(span.start) == Place::Behind ? span.shifted(m_edit.shift()) : span;
    }
    [[nodiscard]] Span fromPart(Span span) const { return span.shifted(m_edit.now.start); }
    [[nodiscard]] SectionItemRef moved(SectionItemRef ref) const
    {
        if (placeOfSection(ref.section) == Place::Behind)
            ref.section += countOf(m_part.structure.sections) - (m_edit.endSection - m_edit.firstSection);
        return ref;
    }
    [[nodiscard]] SectionItemRef fromPart(SectionItemRef ref) const
    {
        return {ref.section + m_edit.firstSection, ref.index};
    }

    /// A place in the text that the file is told by; nothing where it is in the edit.
    [[nodiscard]] std::optional<Span> kept(std::optional<Span> span) const
    {
        if (!span || placeOf(span->start) == Place::Inside || placeOf(span->start) != placeOf(span->end - 1))
            return std::nullopt;
        return moved(*span);
    }

    void spliceStructure()
    {
        const auto splice = [&](auto &made, const auto &before, const auto &part) {
            made.reserve(before.size() + part.size());
            made.insert(made.end(), before.begin(), before.begin() + m_edit.firstSection);
            made.insert(made.end(), part.begin(), part.end());
            made.insert(made.end(), before.begin() + m_edit.endSection, before.end());
        };
        const Structure &before = m_before.structure;
        Structure &made = m_made.structure;
        splice(made.sections, before.sections, m_part.structure.sections);
        splice(m_made.sectionAnalyses, m_before.sectionAnalyses, m_part.sectionAnalyses);
        const std::int32_t behind = m_edit.firstSection + countOf(m_part.structure.sections);
        for (std::int32_t i = m_edit.firstSection; i < countOf(made.sections); ++i) {
            Span &span = made.sections[static_cast<std::size_t>(i)].span;
            span = i < behind ? fromPart(span) : span.shifted(m_edit.shift());
        }
        made.headline = kept(before.headline);
        made.published = before.published;
        if (made.published)
            made.published->span = kept(made.published->span);
        if (before.dateline && kept(before.dateline->span)) {
            made.dateline = before.dateline;
            made.dateline->span = moved(made.dateline->span);
        }
        made.articles = before.articles;
        made.article = before.article;
        for (ArticlePart &article : made.articles) {
            article.span = {movedBound(article.span.start), movedBound(article.span.end)};
            article.headline = {movedBound(article.headline.start), movedBound(article.headline.end)};
        }
    }

    [[nodiscard]] std::int32_t movedBound(std::int32_t offset) const
    {
        switch (placeOf(offset)) {
        case Place::Before:
            return offset;
        case Place::Inside:
            return std::min(offset, m_edit.now.end);
        default:
            return offset + m_edit.shift();
        }
    }

    void spliceTimes()
    {
        m_timeOfBefore.assign(m_before.times.size(), -1);
        m_made.times.reserve(m_before.times.size() + m_part.times.size());
        const auto takePart = [&] {
            m_firstTimeOfPart = countOf(m_made.times);
            for (ResolvedTime time : m_part.times) {
                time.expression = fromPart(time.expression);
                m_made.times.push_back(std::move(time));
            }
        };
        std::size_t i = 0;
        const auto takeBefore = [&](Place place) {
            for (; i < m_before.times.size(); ++i) {
                const Place here = placeOfSection(m_before.times[i].expression.section);
                if (here != place && here != Place::Inside)
                    return;
                if (here == Place::Inside)
                    continue;
                m_timeOfBefore[i] = countOf(m_made.times);
                m_made.times.push_back(m_before.times[i]);
                m_made.times.back().expression = moved(m_before.times[i].expression);
            }
        };
        takeBefore(Place::Before);
        takePart();
        takeBefore(Place::Behind);
    }

    [[nodiscard]] Speaker moved(const Speaker &speaker, const std::vector<std::int32_t> &entities) const
    {
        const auto *entity = std::get_if<std::int32_t>(&speaker);
        if (entity == nullptr)
            return speaker;
        const std::int32_t now = entities[static_cast<std::size_t>(*entity)];
        return now >= 0 ? Speaker(now) : Speaker();
    }

    void spliceQuotes()
    {
        const auto behind =
            std::partition_point(m_before.quotes.begin(), m_before.quotes.end(),
                                 [&](const Quote &quote) { return placeOf(quote.span.start) != Place::Behind; });
        for (auto quote = m_before.quotes.begin(); quote != behind; ++quote) {
            if (kept(quote->span))
                m_made.quotes.push_back({quote->span, moved(quote->speaker, m_entityOfBefore)});
        }
        for (const Quote &quote : m_part.quotes)
            m_made.quotes.push_back({fromPart(quote.span), moved(quote.speaker, m_entityOfPart)});
        for (auto quote = behind; quote != m_before.quotes.end(); ++quote)
            m_made.quotes.push_back({moved(quote->span), moved(quote->speaker, m_entityOfBefore)});
    }

    void spliceEvents()
    {
        const auto isKept = [&](const Event &event) { return kept(event.extent).has_value(); };
        const auto behind =
            std::partition_point(m_before.events.begin(), m_before.events.end(),
                                 [&](const Event &event) { return placeOf(event.head.start) != Place::Behind; });
        const auto firstBehind = static_cast<std::size_t>(behind - m_before.events.begin());
        const auto inFront = static_cast<std::int32_t>(std::count_if(m_before.events.begin(), behind, isKept));
        std::vector<std::int32_t> now(m_before.events.size(), -1);
        std::int32_t next = 0;
        for (std::size_t i = 0; i < m_before.events.size(); ++i) {
            if (i == firstBehind)
                next += countOf(m_part.events);
            if (isKept(m_before.events[i]))
                now[i] = next++;
        }
        m_made.events.reserve(m_before.events.size() + m_part.events.size());
        const auto take = [&](std::size_t i) {
            if (now[i] < 0)
                return;
            Event &event = m_made.events.emplace_back(m_before.events[i]);
            event.head = moved(event.head);
            event.extent = moved(event.extent);
            refer(event, m_entityOfBefore);
            if (event.time)
                event.time = indexOrNone(m_timeOfBefore[static_cast<std::size_t>(*event.time)]);
            if (event.sameAs)
                event.sameAs = indexOrNone(now[static_cast<std::size_t>(*event.sameAs)]);
        };
        for (std::size_t i = 0; i < firstBehind; ++i)
            take(i);
        for (Event event : m_part.events) {
            event.head = fromPart(event.head);
            event.extent = fromPart(event.extent);
            refer(event, m_entityOfPart);
            if (event.time)
                *event.time += m_firstTimeOfPart;
            if (event.sameAs)
                *event.sameAs += inFront;
            m_made.events.push_back(std::move(event));
        }
        for (std::size_t i = firstBehind; i < m_before.events.size(); ++i)
            take(i);
    }

    [[nodiscard]] static std::optional<std::int32_t> indexOrNone(std::int32_t index)
    {
        return index >= 0 ? std::optional(index) : std::nullopt;
    }

    /// Says who takes part and who tells it in the new numbers.
    void refer(Event &event, const std::vector<std::int32_t> &entities) const
    {
        event.reportedBy = moved(event.reportedBy, entities);
        std::vector<std::int32_t> still;
        for (const std::int32_t participant : std::as_const(event.participants)) {
            if (const std::int32_t now = entities[static_cast<std::size_t>(participant)]; now >= 0)
                still.push_back(now);
        }
        std::sort(still.begin(), still.end());
        still.erase(std::unique(still.begin(), still.end()), still.end());
        event.participants = std::move(still);
    }

    void spliceLints()
    {
        for (const Lint &lint : m_before.lints) {
            if (placeOf(lint.span.start) == Place::Before)
                m_made.lints.push_back(lint);
        }
        for (const Lint &lint : m_part.lints) {
            if (lint.code != LintCode::NoPublicationDate) // of the whole article, which has it already
                m_made.lints.push_back({fromPart(lint.span), lint.code, lint.message});
        }
        for (const Lint &lint : m_before.lints) {
            if (placeOf(lint.span.start) == Place::Behind)
                m_made.lints.push_back({moved(lint.span), lint.code, lint.message});
        }
    }

    void countAllWords()
    {
        const auto gone = std::span(m_before.structure.sections)
                              .subspan(static_cast<std::size_t>(m_edit.firstSection),
                                       static_cast<std::size_t>(m_edit.endSection - m_edit.firstSection));
        m_made.words = m_before.words - countWords(*m_before.article, gone) + m_part.words;
    }

    const Analysis &m_before;
    const EditedPart &m_edit;
    const Analysis &m_part;
    Analysis m_made;
    std::vector<std::int32_t> m_entityOfBefore; ///< its index now; -1 for none
    std::vector<std::int32_t> m_entityOfPart;
    std::vector<std::int32_t> m_timeOfBefore; ///< its index now; -1 for none
    std::int32_t m_firstTimeOfPart = 0;
};

} // namespace

EditedPart editedPart(const Analysis &before, QStringView now)
{
    const QStringView text = before.article->text;
    const SameEnds same = sameEnds(text, now);
    const auto behindEdit = static_cast<std::int32_t>(text.size()) - same.end;
    const std::vector<Section> &sections = before.structure.sections;
    const bool edited = same.start < text.size() || same.start < now.size();

    // A section that the edit touches may have grown or been joined with it.
    const auto first = std::partition_point(sections.begin(), sections.end(), [&](const Section &section) {
        return !edited || section.span.end < same.start;
    });
    const auto behind = std::partition_point(first, sections.end(),
                                             [&](const Section &section) { return section.span.start <= behindEdit; });
    EditedPart part;
    part.firstSection = static_cast<std::int32_t>(first - sections.begin());
    part.endSection = static_cast<std::int32_t>(behind - sections.begin());
    const auto shift = static_cast<std::int32_t>(now.size() - text.size());
    part.before = {first == sections.begin() ? 0 : (first - 1)->span.end,
                   behind == sections.end() ? static_cast<std::int32_t>(text.size()) : behind->span.start};
    part.now = {part.before.start, part.before.end + shift};
    return part;
}

Analysis spliced(const Analysis &before, const EditedPart &edit, const Analysis &part,
                 std::shared_ptr<const Article> article)
{
    return Splicer(before, edit, part).run(std::move(article));
}

} // namespace dateline
