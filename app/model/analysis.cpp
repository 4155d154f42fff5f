#include "model/analysis.h"

#include <algorithm>

namespace dateline {

SectionView Analysis::section(std::int32_t index) const
{
    const Section &section = structure.sections.at(static_cast<std::size_t>(index));
    return {textOf(section.span), section.role, section.span.start,
            sectionAnalyses.at(static_cast<std::size_t>(index)).get()};
}

std::int32_t Analysis::sectionAt(std::int32_t offset) const
{
    const auto after = std::upper_bound(structure.sections.begin(), structure.sections.end(), offset,
                                        [](std::int32_t at, const Section &s) { return at < s.span.start; });
    return static_cast<std::int32_t>(after - structure.sections.begin()) - 1;
}

std::optional<Span> Analysis::sentenceAround(Span place) const
{
    const std::int32_t at = sectionAt(place.start);
    if (at < 0)
        return std::nullopt;
    const SectionView view = section(at);
    const auto &sentences = view.analysis->sentences;
    const auto after =
        std::upper_bound(sentences.begin(), sentences.end(), place.start - view.start,
                         [](std::int32_t start, const Sentence &sentence) { return start < sentence.span.start; });
    if (after == sentences.begin())
        return std::nullopt;
    const Span whole = view.absolute((after - 1)->span);
    return whole.contains(place) ? std::optional(whole) : std::nullopt;
}

Span Analysis::spanOf(Span relative, std::int32_t section) const
{
    return relative.shifted(structure.sections.at(static_cast<std::size_t>(section)).span.start);
}

const Mention &Analysis::mention(SectionItemRef ref) const
{
    return sectionAnalyses.at(static_cast<std::size_t>(ref.section))->mentions.at(static_cast<std::size_t>(ref.index));
}

bool Analysis::isUnsure(const Entity &entity) const
{
    return std::all_of(entity.mentions.begin(), entity.mentions.end(),
                       [this](SectionItemRef ref) { return mention(ref).isUnsure(); });
}

Span Analysis::mentionSpan(SectionItemRef ref) const
{
    return spanOf(mention(ref).span, ref.section);
}

Span Analysis::timeSpan(const ResolvedTime &time) const
{
    const SectionItemRef ref = time.expression;
    const SectionAnalysis &section = *sectionAnalyses.at(static_cast<std::size_t>(ref.section));
    return spanOf(section.times.at(static_cast<std::size_t>(ref.index)).span, ref.section);
}

std::int32_t Analysis::standsFor(std::int32_t event) const
{
    return events.at(static_cast<std::size_t>(event)).sameAs.value_or(event);
}

std::vector<std::int32_t> Analysis::tellingsOf(std::int32_t event) const
{
    const std::int32_t one = standsFor(event);
    std::vector<std::int32_t> tellings;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(events.size()); ++i) {
        if (standsFor(i) == one)
            tellings.push_back(i);
    }
    return tellings;
}

QString Analysis::ruleOf(const ResolvedTime &time) const
{
    if (time.said)
        return QStringLiteral("reader");
    const SectionItemRef at = time.expression;
    const std::int32_t rule =
        sectionAnalyses.at(static_cast<std::size_t>(at.section))->times.at(static_cast<std::size_t>(at.index)).rule;
    return timeRules && rule >= 0 ? timeRules->at(static_cast<std::size_t>(rule)) : QString();
}

QStringView Analysis::textOf(Span span) const
{
    return QStringView(article->text).mid(span.start, span.length());
}

std::int64_t countWords(const Article &article, std::span<const Section> sections)
{
    std::int64_t words = 0;
    for (const Section &section : sections) {
        if (section.role == SectionRole::Boilerplate)
            continue;
        bool inWord = false;
        for (const QChar c : QStringView(article.text).mid(section.span.start, section.span.length())) {
            words += !inWord && !c.isSpace() ? 1 : 0;
            inWord = !c.isSpace();
        }
    }
    return words;
}

namespace {

/// Entry of a section's item in `items`, in which the runs of the sections follow one another; `firsts` tells where
/// each begins and, last, where all end.
std::int32_t itemAt(SectionItemRef ref, const std::vector<std::int32_t> &firsts, const std::vector<std::int32_t> &items)
{
    const auto section = static_cast<std::size_t>(ref.section);
    if (ref.section < 0 || ref.index < 0 || section + 1 >= firsts.size())
        return -1;
    const std::int64_t at = std::int64_t(firsts[section]) + ref.index;
    return at < firsts[section + 1] ? items[static_cast<std::size_t>(at)] : -1;
}

} // namespace

AnalysisIndex::AnalysisIndex(const Analysis &analysis)
{
    std::int32_t mentions = 0;
    std::int32_t times = 0;
    for (const auto &section : analysis.sectionAnalyses) {
        m_firstMention.push_back(mentions);
        m_firstTime.push_back(times);
        mentions += static_cast<std::int32_t>(section->mentions.size());
        times += static_cast<std::int32_t>(section->times.size());
    }
    m_firstMention.push_back(mentions);
    m_firstTime.push_back(times);
    m_entityOfMention.assign(static_cast<std::size_t>(mentions), -1);
    m_timeOfExpression.assign(static_cast<std::size_t>(times), -1);
    for (std::size_t e = 0; e < analysis.entities.size(); ++e) {
        for (const SectionItemRef ref : analysis.entities[e].mentions) {
            const std::int32_t at = m_firstMention.at(static_cast<std::size_t>(ref.section)) + ref.index;
            m_entityOfMention.at(static_cast<std::size_t>(at)) = static_cast<std::int32_t>(e);
        }
    }
    for (std::size_t t = 0; t < analysis.times.size(); ++t) {
        const SectionItemRef ref = analysis.times[t].expression;
        const std::int32_t at = m_firstTime.at(static_cast<std::size_t>(ref.section)) + ref.index;
        m_timeOfExpression.at(static_cast<std::size_t>(at)) = static_cast<std::int32_t>(t);
    }
    m_eventsOfEntity.resize(analysis.entities.size());
    for (std::size_t v = 0; v < analysis.events.size(); ++v) {
        for (const std::int32_t entity : analysis.events[v].participants)
            m_eventsOfEntity.at(static_cast<std::size_t>(entity)).push_back(static_cast<std::int32_t>(v));
    }
}

std::int32_t AnalysisIndex::entityOf(SectionItemRef mention) const
{
    return itemAt(mention, m_firstMention, m_entityOfMention);
}

std::int32_t AnalysisIndex::timeOf(SectionItemRef expression) const
{
    return itemAt(expression, m_firstTime, m_timeOfExpression);
}

const std::vector<std::int32_t> &AnalysisIndex::eventsOf(std::int32_t entity) const
{
    static const std::vector<std::int32_t> none;
    const auto at = static_cast<std::size_t>(entity);
    return entity >= 0 && at < m_eventsOfEntity.size() ? m_eventsOfEntity[at] : none;
}

} // namespace dateline
