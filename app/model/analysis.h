#pragma once

#include "model/article.h"
#include "model/event.h"
#include "model/lint.h"
#include "model/mention.h"
#include "model/quantity.h"
#include "model/section.h"
#include "model/timeexpression.h"
#include "model/tokenlist.h"

#include <QStringView>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace dateline {

/// What was found in one section. All spans are relative to the section's start, so that a section whose text did not
/// change can be shared between snapshots. Every list is in text order and its items do not overlap.
struct SectionAnalysis
{
    TokenList tokens;
    std::vector<Sentence> sentences;
    std::vector<Mention> mentions;
    std::vector<TimeExpression> times;
    std::vector<Quantity> quantities;

    friend bool operator==(const SectionAnalysis &, const SectionAnalysis &) = default;
};

/// A section's text and what is known of it so far: what a stage is given to read. Observes; the analysis that it was
/// taken from must outlive it.
struct SectionView
{
    QStringView text;
    SectionRole role = SectionRole::Paragraph;
    std::int32_t start = 0; ///< of the section, in the canonical text
    const SectionAnalysis *analysis = nullptr;

    [[nodiscard]] QStringView textOf(Span relative) const { return text.mid(relative.start, relative.length()); }
    [[nodiscard]] Span absolute(Span relative) const { return relative.shifted(start); }
};

/// Everything that is known of an article at one moment. Immutable; `std::shared_ptr<const Analysis>` is what travels
/// between threads. `sectionAnalyses` runs parallel to `structure.sections`; no entry is null.
struct Analysis
{
    std::shared_ptr<const Article> article;
    Structure structure;
    std::vector<std::shared_ptr<const SectionAnalysis>> sectionAnalyses;
    std::vector<Entity> entities;                          ///< by first mention
    std::vector<ResolvedTime> times;                       ///< in text order, one for each TimeExpression
    std::shared_ptr<const std::vector<QString>> timeRules; ///< names of the rules that found them; null for none
    std::vector<Quote> quotes;                             ///< in text order
    std::vector<Event> events;                             ///< in text order of their heads
    std::vector<Lint> lints;                               ///< in text order
    std::int64_t words = 0;                                ///< runs of non-space outside boilerplate
    bool complete = false;                                 ///< false for a snapshot made while the job still runs

    [[nodiscard]] SectionView section(std::int32_t index) const;
    /// The section that contains the offset, or the last one that begins before it; -1 where there is none.
    [[nodiscard]] std::int32_t sectionAt(std::int32_t offset) const;
    /// The sentence that the whole place stands in, into the canonical text; nothing where there is none.
    [[nodiscard]] std::optional<Span> sentenceAround(Span place) const;
    [[nodiscard]] Span spanOf(Span relative, std::int32_t section) const;
    [[nodiscard]] const Mention &mention(SectionItemRef ref) const;
    /// Whether no mention of the entity is a sure one.
    [[nodiscard]] bool isUnsure(const Entity &entity) const;
    [[nodiscard]] Span mentionSpan(SectionItemRef ref) const;    ///< into the canonical text
    [[nodiscard]] Span timeSpan(const ResolvedTime &time) const; ///< into the canonical text
    /// Name of the rule by which a time was found; "reader" where the reader has said what it means.
    [[nodiscard]] QString ruleOf(const ResolvedTime &time) const;
    [[nodiscard]] QStringView textOf(Span span) const;
    /// The event that stands for this one on a timeline: itself, unless it is told elsewhere too.
    [[nodiscard]] std::int32_t standsFor(std::int32_t event) const;
    /// All tellings of the same event, this one included, in text order.
    [[nodiscard]] std::vector<std::int32_t> tellingsOf(std::int32_t event) const;
};

/// Words outside boilerplate: what Analysis::words holds. Linear in the text.
[[nodiscard]] std::int64_t countWords(const Article &article, std::span<const Section> sections);

/// Finds an entity or a time by place. Built once for a snapshot; const and safe to share afterwards.
class AnalysisIndex
{
public:
    AnalysisIndex() = default;
    explicit AnalysisIndex(const Analysis &analysis);

    /// Entity that a mention belongs to; -1 for none.
    [[nodiscard]] std::int32_t entityOf(SectionItemRef mention) const;
    /// Index into Analysis::times of a section's time expression; -1 for none.
    [[nodiscard]] std::int32_t timeOf(SectionItemRef expression) const;
    /// Indices of the events in which an entity takes part, in text order.
    [[nodiscard]] const std::vector<std::int32_t> &eventsOf(std::int32_t entity) const;

private:
    std::vector<std::int32_t> m_firstMention; ///< per section where its run in m_entityOfMention begins, then its end
    std::vector<std::int32_t> m_entityOfMention;
    std::vector<std::int32_t> m_firstTime;
    std::vector<std::int32_t> m_timeOfExpression;
    std::vector<std::vector<std::int32_t>> m_eventsOfEntity;
};

} // namespace dateline
