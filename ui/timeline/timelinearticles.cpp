#include "timeline/timelinearticles.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace dateline {

namespace {

/// Puts one analysis after the other.
class Joiner
{
public:
    explicit Joiner(const Analysis &own)
        : m_joined(std::make_shared<Analysis>(own)), m_article(std::make_shared<Article>(*own.article))
    {
        for (std::size_t i = 0; i < own.entities.size(); ++i)
            m_known.insert(keyOf(own.entities[i]), static_cast<std::int32_t>(i));
        const auto &published = own.structure.published;
        m_hasZone = published && published->utcOffsetMinutes;
        if (m_hasZone)
            m_zone = *published->utcOffsetMinutes;
    }

    void add(const Analysis &other)
    {
        m_article->text += QStringLiteral("\n\n");
        const auto text = static_cast<std::int32_t>(m_article->text.size());
        const auto section = static_cast<std::int32_t>(m_joined->structure.sections.size());
        m_article->text += other.article->text;
        for (Section added : other.structure.sections) {
            added.span = added.span.shifted(text);
            m_joined->structure.sections.push_back(added);
        }
        m_joined->sectionAnalyses.insert(m_joined->sectionAnalyses.end(), other.sectionAnalyses.begin(),
                                         other.sectionAnalyses.end());
        const std::vector<std::int32_t> entities = addEntities(other, section);
        const auto time = static_cast<std::int32_t>(m_joined->times.size());
        addTimes(other, section);
        addEvents(other, text, time, entities);
    }

    [[nodiscard]] std::int32_t eventCount() const { return static_cast<std::int32_t>(m_joined->events.size()); }
    [[nodiscard]] std::int32_t sectionCount() const
    {
        return static_cast<std::int32_t>(m_joined->structure.sections.size());
    }

    [[nodiscard]] std::shared_ptr<const Analysis> take()
    {
        m_joined->article = std::move(m_article);
        return std::move(m_joined);
    }

private:
    using EntityKey = std::pair<int, QString>;

    static EntityKey keyOf(const Entity &entity)
    {
        return {static_cast<int>(entity.type), entity.name.simplified().toCaseFolded()};
    }

    /// Where the entities of the other have come to.
    std::vector<std::int32_t> addEntities(const Analysis &other, std::int32_t section)
    {
        std::vector<std::int32_t> places;
        for (const Entity &added : other.entities) {
            std::int32_t place = m_known.value(keyOf(added), -1);
            if (place < 0) {
                place = static_cast<std::int32_t>(m_joined->entities.size());
                m_known.insert(keyOf(added), place);
                m_joined->entities.push_back(added);
                m_joined->entities.back().mentions.clear();
            }
            for (SectionItemRef mention : added.mentions) {
                mention.section += section;
                m_joined->entities[static_cast<std::size_t>(place)].mentions.push_back(mention);
            }
            places.push_back(place);
        }
        return places;
    }

    void addTimes(const Analysis &other, std::int32_t section)
    {
        const auto &published = other.structure.published;
        const bool told = published && published->utcOffsetMinutes && m_hasZone;
        const std::int32_t zone = told ? *published->utcOffsetMinutes : m_zone;
        for (ResolvedTime added : other.times) {
            added.expression.section += section;
            if (zone != m_zone)
                tellZone(added.value, zone);
            m_joined->times.push_back(std::move(added));
        }
    }

    /// A time of day that is told in the zone of its article says so where the other article is of another zone.
    static void tellZone(QString &value, std::int32_t minutes)
    {
        const qsizetype at = value.indexOf(u'T');
        if (at < 0 || at + 1 >= value.size() || !value.at(at + 1).isDigit())
            return;
        const QStringView clock = QStringView(value).mid(at);
        if (clock.endsWith(u'Z') || clock.contains(u'+') || clock.contains(u'-'))
            return;
        value += QStringLiteral("%1%2:%3")
                     .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                     .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                     .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    }

    void addEvents(const Analysis &other, std::int32_t text, std::int32_t time,
                   const std::vector<std::int32_t> &entities)
    {
        const std::int32_t first = eventCount();
        for (Event added : other.events) {
            added.head = added.head.shifted(text);
            added.extent = added.extent.shifted(text);
            if (added.time)
                *added.time += time;
            if (added.sameAs)
                *added.sameAs += first;
            if (auto *who = std::get_if<std::int32_t>(&added.reportedBy))
                *who = entities[static_cast<std::size_t>(*who)];
            for (std::int32_t &participant : added.participants)
                participant = entities[static_cast<std::size_t>(participant)];
            std::sort(added.participants.begin(), added.participants.end());
            added.participants.erase(std::unique(added.participants.begin(), added.participants.end()),
                                     added.participants.end());
            m_joined->events.push_back(std::move(added));
        }
    }

    std::shared_ptr<Analysis> m_joined;
    std::shared_ptr<Article> m_article;
    QHash<EntityKey, std::int32_t> m_known;
    bool m_hasZone = false;
    std::int32_t m_zone = 0; ///< minutes east of Greenwich
};

} // namespace

std::size_t JoinedArticles::articleOf(std::int32_t event) const
{
    const auto after = std::upper_bound(firstEvent.begin(), firstEvent.end(), event);
    return after == firstEvent.begin() ? 0 : static_cast<std::size_t>(after - firstEvent.begin()) - 1;
}

std::shared_ptr<const JoinedArticles> joinArticles(std::vector<OpenArticle> articles)
{
    auto joined = std::make_shared<JoinedArticles>();
    Joiner joiner(*articles.front().analysis);
    joined->firstEvent.push_back(0);
    joined->firstSection.push_back(0);
    for (std::size_t i = 1; i < articles.size(); ++i) {
        joined->firstEvent.push_back(joiner.eventCount());
        joined->firstSection.push_back(joiner.sectionCount());
        joiner.add(*articles[i].analysis);
    }
    joined->articles = std::move(articles);
    joined->analysis = joiner.take();
    joined->index = AnalysisIndex(*joined->analysis);
    return joined;
}

} // namespace dateline
