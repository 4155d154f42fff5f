#pragma once

#include "document/articleloader.h"
#include "pipeline/pipeline.h"

#include <QString>

#include <memory>
#include <optional>

namespace dateline {

/// An article of plain paragraphs, analysed by the whole pipeline.
class EventText
{
public:
    EventText(const Pipeline &pipeline, const QString &text, const QString &published)
    {
        AnalysisOptions options;
        options.plain = true;
        options.threads = 1;
        options.published = PublicationDate::fromIso(published, PublicationDate::Source::Option);
        m_analysis = pipeline.run(std::make_shared<const Article>(articleFromMemory(text)), options).analysis;
    }

    [[nodiscard]] const Analysis &analysis() const { return *m_analysis; }

    /// The first event with this head word; null where there is none.
    [[nodiscard]] const Event *eventAt(const QString &head) const
    {
        for (const Event &event : m_analysis->events) {
            if (m_analysis->textOf(event.head) == head)
                return &event;
        }
        return nullptr;
    }

    /// "2021-05-03", "2021-05-01..2021-05-31", "..2021-05-03" or "open".
    [[nodiscard]] static QString days(const DayRange &range)
    {
        if (!range.isDated())
            return QStringLiteral("open");
        if (range.earliest == range.latest)
            return isoString(*range.earliest);
        return (range.earliest ? isoString(*range.earliest) : QString()) + QStringLiteral("..") +
               (range.latest ? isoString(*range.latest) : QString());
    }

    /// Name of a speaker: the entity's, the source's own words, or "nobody".
    [[nodiscard]] QString nameOf(const Speaker &speaker) const
    {
        if (const auto *entity = std::get_if<std::int32_t>(&speaker))
            return m_analysis->entities[static_cast<std::size_t>(*entity)].name;
        const auto *words = std::get_if<QString>(&speaker);
        return words != nullptr ? *words : QStringLiteral("nobody");
    }

private:
    std::shared_ptr<const Analysis> m_analysis;
};

} // namespace dateline
