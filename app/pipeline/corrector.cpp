#include "pipeline/corrector.h"

#include "pipeline/timereader.h"

#include <algorithm>
#include <map>

namespace dateline {

namespace {

constexpr std::int32_t readersRule = -1;

/// The places of words in a section, as whole tokens, relative to it.
std::vector<Span> placesOf(const SectionView &section, const SectionAnalysis &analysis, QStringView words)
{
    std::vector<Span> places;
    if (words.isEmpty())
        return places;
    const auto startsToken = [&](std::int32_t at) {
        const std::size_t token = analysis.tokens.firstStartingFrom(at);
        return token < analysis.tokens.size() && analysis.tokens[token].span.start == at;
    };
    const auto endsToken = [&](std::int32_t at) {
        const std::size_t token = analysis.tokens.firstEndingBehind(at - 1);
        return token < analysis.tokens.size() && analysis.tokens[token].span.end == at;
    };
    for (qsizetype at = section.text.indexOf(words); at >= 0; at = section.text.indexOf(words, at + words.size())) {
        const Span place{static_cast<std::int32_t>(at), static_cast<std::int32_t>(at + words.size())};
        if (startsToken(place.start) && endsToken(place.end))
            places.push_back(place);
    }
    return places;
}

template <typename Item>
void eraseOverlapping(std::vector<Item> &items, Span span)
{
    std::erase_if(items, [span](const Item &item) { return item.span.overlaps(span); });
}

template <typename Item>
void insertInOrder(std::vector<Item> &items, const Item &item)
{
    const auto after = std::partition_point(items.begin(), items.end(),
                                            [&](const Item &other) { return other.span.start < item.span.start; });
    items.insert(after, item);
}

void correctMentions(const NameOverride &said, QStringView words, const SectionView &section, SectionAnalysis *analysis)
{
    if (said.kind != NameOverride::Kind::IsName && said.kind != NameOverride::Kind::IsNoName)
        return;
    std::vector<Span> places;
    if (said.everywhere)
        places = placesOf(section, *analysis, words);
    const Span own = said.span.shifted(-section.start);
    const bool here = own.start >= 0 && own.end <= static_cast<std::int32_t>(section.text.size()) && !own.isEmpty();
    if (here && std::find(places.begin(), places.end(), own) == places.end())
        places.push_back(own);
    for (const Span &place : places) {
        if (said.kind == NameOverride::Kind::IsName) {
            eraseOverlapping(analysis->mentions, place);
            insertInOrder(analysis->mentions, {place, said.type, MentionKind::Name, 1.0F});
        } else if (place == own) {
            eraseOverlapping(analysis->mentions, place);
        } else { // elsewhere they may be part of a longer name
            std::erase_if(analysis->mentions, [place](const Mention &mention) { return mention.span == place; });
        }
    }
}

/// The entities of an article while the reader's word is put over them.
class EntityCorrector
{
public:
    EntityCorrector(std::span<const SectionView> sections, std::span<const std::shared_ptr<SectionAnalysis>> analyses,
                    std::vector<Entity> *entities)
        : m_sections(sections), m_analyses(analyses), m_entities(*entities)
    {
    }

    void apply(const NameOverride &said)
    {
        if (said.kind == NameOverride::Kind::IsName || said.kind == NameOverride::Kind::IsNoName)
            return; // done in the sections
        const auto at = entityAt(said.span);
        if (!at)
            return;
        switch (said.kind) {
        case NameOverride::Kind::IsName:
        case NameOverride::Kind::IsNoName:
            return;
        case NameOverride::Kind::Retype:
            m_entities[*at].type = said.type;
            retypeMentions(m_entities[*at]);
            return;
        case NameOverride::Kind::Rename:
            if (!said.name.isEmpty())
                m_entities[*at].name = said.name;
            return;
        case NameOverride::Kind::Merge:
            merge(*at, said.other);
            return;
        case NameOverride::Kind::Split:
            split(*at, said);
            return;
        }
    }

private:
    [[nodiscard]] Span spanOf(SectionItemRef ref) const
    {
        const auto section = static_cast<std::size_t>(ref.section);
        return m_analyses[section]->mentions[static_cast<std::size_t>(ref.index)].span.shifted(
            m_sections[section].start);
    }

    /// The entity with a mention at a place: just there, or else touching it.
    [[nodiscard]] std::optional<std::size_t> entityAt(Span place) const
    {
        std::optional<std::size_t> touching;
        for (std::size_t i = 0; i < m_entities.size(); ++i) {
            for (const SectionItemRef &ref : m_entities[i].mentions) {
                const Span span = spanOf(ref);
                if (span == place)
                    return i;
                if (span.overlaps(place) && !touching)
                    touching = i;
            }
        }
        return touching;
    }

    void retypeMentions(const Entity &entity)
    {
        for (const SectionItemRef &ref : entity.mentions)
            m_analyses[static_cast<std::size_t>(ref.section)]->mentions[static_cast<std::size_t>(ref.index)].type =
                entity.type;
    }

    void merge(std::size_t into, Span other)
    {
        const auto from = entityAt(other);
        if (!from || *from == into)
            return;
        Entity &kept = m_entities[into];
        const Entity &gone = m_entities[*from];
        kept.mentions.insert(kept.mentions.end(), gone.mentions.begin(), gone.mentions.end());
        std::sort(kept.mentions.begin(), kept.mentions.end());
        retypeMentions(kept);
        m_entities.erase(m_entities.begin() + static_cast<std::ptrdiff_t>(*from));
    }

    void split(std::size_t at, const NameOverride &said)
    {
        Entity &whole = m_entities[at];
        const auto wordsAt = [this](SectionItemRef ref) {
            const SectionView &section = m_sections[static_cast<std::size_t>(ref.section)];
            return section.textOf(spanOf(ref).shifted(-section.start)).toString().simplified();
        };
        const auto chosen = std::find_if(whole.mentions.begin(), whole.mentions.end(),
                                         [&](SectionItemRef ref) { return spanOf(ref).overlaps(said.span); });
        if (chosen == whole.mentions.end())
            return;
        const SectionItemRef own = *chosen;
        Entity part{whole.type, wordsAt(own), {}};
        std::vector<SectionItemRef> rest;
        for (const SectionItemRef &ref : whole.mentions) {
            const bool goes = ref == own || (said.everywhere && wordsAt(ref) == part.name);
            (goes ? part.mentions : rest).push_back(ref);
        }
        if (rest.empty())
            return;
        whole.mentions = std::move(rest);
        m_entities.push_back(std::move(part));
    }

    std::span<const SectionView> m_sections;
    std::span<const std::shared_ptr<SectionAnalysis>> m_analyses;
    std::vector<Entity> &m_entities;
};

/// An event goes; what was told again of it is told of by the first of the others.
void removeEvent(std::vector<Event> &events, std::size_t at)
{
    std::optional<std::int32_t> heir;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].sameAs != static_cast<std::int32_t>(at))
            continue;
        events[i].sameAs = heir;
        if (!heir)
            heir = static_cast<std::int32_t>(i);
    }
    events.erase(events.begin() + static_cast<std::ptrdiff_t>(at));
    for (Event &event : events) {
        if (event.sameAs && *event.sameAs > static_cast<std::int32_t>(at))
            --*event.sameAs;
    }
}

void insertEvent(std::vector<Event> &events, const Event &event)
{
    const auto after = std::partition_point(events.begin(), events.end(),
                                            [&](const Event &other) { return other.head.start < event.head.start; });
    const auto at = static_cast<std::int32_t>(after - events.begin());
    for (Event &other : events) {
        if (other.sameAs && *other.sameAs >= at)
            ++*other.sameAs;
    }
    events.insert(after, event);
}

QString becauseOf(const QString &words)
{
    return readerSays + words + QLatin1Char('.');
}

} // namespace

Corrector::Corrector(const Article &article, const ContentOverrides &overrides)
    : m_article(article), m_overrides(overrides)
{
}

void Corrector::correctSection(const SectionView &section, SectionAnalysis *analysis) const
{
    for (const NameOverride &said : m_overrides.names)
        correctMentions(said, QStringView(m_article.text).mid(said.span.start, said.span.length()), section, analysis);
    for (const TimeOverride &said : m_overrides.times) {
        const Span own = said.span.shifted(-section.start);
        if (own.start < 0 || own.end > static_cast<std::int32_t>(section.text.size()) || own.isEmpty())
            continue;
        const auto same = [own](const TimeExpression &time) { return time.span == own; };
        if (!said.words.isEmpty() && std::any_of(analysis->times.begin(), analysis->times.end(), same))
            continue; // only its meaning changes
        eraseOverlapping(analysis->times, own);
        if (!said.words.isEmpty())
            insertInOrder(analysis->times, {own, readersRule});
    }
}

void Corrector::correctEntities(std::span<const SectionView> sections,
                                std::span<const std::shared_ptr<SectionAnalysis>> analyses,
                                std::vector<Entity> *entities) const
{
    EntityCorrector corrector(sections, analyses, entities);
    for (const NameOverride &said : m_overrides.names)
        corrector.apply(said);
    std::stable_sort(entities->begin(), entities->end(),
                     [](const Entity &a, const Entity &b) { return a.mentions.front() < b.mentions.front(); });
}

std::vector<SaidTime> Corrector::saidTimes(const TimeTagger &tagger, const Analysis &analysis) const
{
    std::map<SectionItemRef, ResolvedTime> said;
    for (const TimeOverride &override : m_overrides.times) {
        const std::int32_t section = analysis.sectionAt(override.span.start);
        if (section < 0 || override.words.isEmpty())
            continue;
        const std::vector<TimeExpression> &times = analysis.sectionAnalyses[static_cast<std::size_t>(section)]->times;
        const Span own =
            override.span.shifted(-analysis.structure.sections[static_cast<std::size_t>(section)].span.start);
        const auto found =
            std::find_if(times.begin(), times.end(), [own](const TimeExpression &time) { return time.span == own; });
        if (found == times.end())
            continue;
        const auto read = readTime(tagger, override.words, analysis.structure.published);
        ResolvedTime time = read.value_or(ResolvedTime());
        time.endsRange = false;
        time.doubtful = !read;
        time.said = true;
        time.because = becauseOf(override.words);
        said[{section, static_cast<std::int32_t>(found - times.begin())}] = time;
    }
    std::vector<SaidTime> inOrder;
    inOrder.reserve(said.size());
    for (const auto &[expression, time] : said)
        inOrder.push_back({expression, time});
    return inOrder;
}

void Corrector::correctEvents(const TimeTagger &tagger, Analysis *analysis) const
{
    std::vector<Event> &events = analysis->events;
    const auto date = [&](Event *event, const QString &words) {
        const auto read = readTime(tagger, words, analysis->structure.published);
        event->time.reset();
        event->range = read ? read->range : DayRange();
        event->precision = read ? read->precision : Precision::Unknown;
        event->because = becauseOf(words.isEmpty() ? QStringLiteral("no date") : words);
    };
    for (const EventOverride &said : m_overrides.events) {
        if (said.kind == EventOverride::Kind::Add) {
            const auto same = [&](const Event &event) { return event.head == said.head; };
            if (std::any_of(events.begin(), events.end(), same))
                continue;
            Event event;
            event.head = event.extent = said.head;
            event.label = said.words;
            event.because = QStringLiteral("The reader added it.");
            for (std::size_t i = 0; i < analysis->entities.size(); ++i) {
                for (const SectionItemRef &ref : analysis->entities[i].mentions) {
                    if (said.head.contains(analysis->mentionSpan(ref)) &&
                        (event.participants.empty() || event.participants.back() != static_cast<std::int32_t>(i)))
                        event.participants.push_back(static_cast<std::int32_t>(i));
                }
            }
            insertEvent(events, event);
            continue;
        }
        const auto found =
            std::find_if(events.begin(), events.end(), [&](const Event &event) { return event.head == said.head; });
        if (found == events.end())
            continue;
        if (said.kind == EventOverride::Kind::Hide)
            removeEvent(events, static_cast<std::size_t>(found - events.begin()));
        else if (said.kind == EventOverride::Kind::Retitle)
            found->label = said.words;
        else if (said.kind == EventOverride::Kind::Redate)
            date(&*found, said.words);
        else
            found->status = said.status;
    }
}

} // namespace dateline
