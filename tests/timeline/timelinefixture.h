#pragma once

#include "timeline/timelineitems.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace dateline::fixture {

/// Builds an analysis event by event, without any engine. Each event is a paragraph of its own, "<label>.", dated by
/// the word that the paragraph begins with.
class AnalysisBuilder
{
public:
    AnalysisBuilder() : m_article(std::make_shared<Article>()), m_analysis(std::make_shared<Analysis>()) {}

    AnalysisBuilder &published(CivilDate day)
    {
        PublicationDate published;
        published.day = day;
        m_analysis->structure.published = published;
        return *this;
    }

    AnalysisBuilder &event(const QString &label, const DayRange &range, Precision precision = Precision::Day,
                           EventStatus status = EventStatus::Happened, TimeMod mod = TimeMod::None,
                           const QString &value = {})
    {
        const auto section = static_cast<std::int32_t>(m_analysis->structure.sections.size());
        const auto start = static_cast<std::int32_t>(m_article->text.size());
        const QString paragraph = label + QLatin1Char('.');
        const auto length = static_cast<std::int32_t>(paragraph.size());
        m_article->text += paragraph + QStringLiteral("\n\n");
        m_analysis->structure.sections.push_back({SectionRole::Paragraph, {start, start + length}});
        auto words = std::make_shared<SectionAnalysis>();
        words->sentences.push_back({{0, length}, 0, 0});
        Event event;
        event.head = {start, start + 1};
        event.extent = {start, start + length};
        event.label = label;
        event.range = range;
        event.precision = precision;
        event.status = status;
        if (range.isDated()) {
            words->times.push_back({{0, 1}, 0});
            ResolvedTime time;
            time.expression = {section, 0};
            time.range = range;
            time.precision = precision;
            time.mod = mod;
            time.value = value;
            event.time = static_cast<std::int32_t>(m_analysis->times.size());
            m_analysis->times.push_back(time);
        }
        m_analysis->sectionAnalyses.push_back(std::move(words));
        m_analysis->events.push_back(event);
        return *this;
    }

    AnalysisBuilder &day(const QString &label, CivilDate day, EventStatus status = EventStatus::Happened)
    {
        return event(label, DayRange::of(day), Precision::Day, status);
    }

    /// Somebody or something named somewhere; the index to give to `with`.
    std::int32_t entity(const QString &name, EntityType type = EntityType::Org)
    {
        m_analysis->entities.push_back({type, name, {}});
        return static_cast<std::int32_t>(m_analysis->entities.size()) - 1;
    }

    /// The entities take part in the last event, whose words name them in this order.
    AnalysisBuilder &with(const std::vector<std::int32_t> &entities)
    {
        const auto section = static_cast<std::int32_t>(m_analysis->structure.sections.size()) - 1;
        auto words = std::make_shared<SectionAnalysis>(*m_analysis->sectionAnalyses.back());
        for (const std::int32_t entity : entities) {
            const auto at = static_cast<std::int32_t>(words->mentions.size());
            words->mentions.push_back({{at, at + 1}, EntityType::Org, MentionKind::Name, 1});
            m_analysis->entities[static_cast<std::size_t>(entity)].mentions.push_back({section, at});
        }
        m_analysis->sectionAnalyses.back() = words;
        lastEvent().participants = entities;
        std::sort(lastEvent().participants.begin(), lastEvent().participants.end());
        return *this;
    }

    /// A block without events.
    AnalysisBuilder &block(const QString &text, SectionRole role)
    {
        const auto start = static_cast<std::int32_t>(m_article->text.size());
        m_article->text += text + QStringLiteral("\n\n");
        m_analysis->structure.sections.push_back({role, {start, start + static_cast<std::int32_t>(text.size())}});
        m_analysis->sectionAnalyses.push_back(std::make_shared<SectionAnalysis>());
        return *this;
    }

    [[nodiscard]] Event &lastEvent() { return m_analysis->events.back(); }
    [[nodiscard]] Analysis &analysis() { return *m_analysis; }

    [[nodiscard]] std::shared_ptr<const Analysis> build()
    {
        m_analysis->article = m_article;
        m_analysis->complete = true;
        return m_analysis;
    }

    [[nodiscard]] std::shared_ptr<const TimelineItems> items()
    {
        return std::make_shared<const TimelineItems>(makeTimelineItems(build()));
    }

private:
    std::shared_ptr<Article> m_article;
    std::shared_ptr<Analysis> m_analysis;
};

} // namespace dateline::fixture
