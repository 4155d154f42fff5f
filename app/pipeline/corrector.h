#pragma once

#include "model/analysis.h"
#include "model/contentoverride.h"
#include "times/timetagger.h"

#include <span>
#include <vector>

namespace dateline {

/// Puts what the reader says over what the stages found, stage by stage, so that each later stage builds on it: names
/// and times of a section once they are found, entities once they are resolved, then what times mean, then events. An
/// override whose place has nothing that it could speak of has no effect. Const; observes what it is given. Safe from
/// several threads.
class Corrector
{
public:
    Corrector(const Article &article, const ContentOverrides &overrides);

    /// Mentions and time expressions of one section; `section` has its place in the text.
    void correctSection(const SectionView &section, SectionAnalysis *analysis) const;
    /// Entities, and the types of their mentions. They stay ordered by their first mention.
    void correctEntities(std::span<const SectionView> sections,
                         std::span<const std::shared_ptr<SectionAnalysis>> analyses,
                         std::vector<Entity> *entities) const;
    /// What times mean, for TimeTagger::resolve; the expressions are those of correctSection.
    [[nodiscard]] std::vector<SaidTime> saidTimes(const TimeTagger &tagger, const Analysis &analysis) const;
    void correctEvents(const TimeTagger &tagger, Analysis *analysis) const;

private:
    const Article &m_article;
    const ContentOverrides &m_overrides;
};

} // namespace dateline
