#pragma once

#include "model/analysis.h"
#include "times/anchoring.h"
#include "times/direction.h"
#include "times/ruleset.h"
#include "times/timetagger.h"

#include <optional>
#include <span>
#include <vector>

namespace dateline {

/// A time expression with what its words mean, before it is placed on the calendar.
struct ReadTime
{
    SectionItemRef ref;
    Span span; ///< relative to its section
    std::int32_t rule = 0;
    std::int32_t sentence = 0; ///< index in the section
    TimeTerm term;
    bool joinedBefore = false; ///< a range or list goes on from the expression before: "March 3" - "5"
    bool spansFrom = false;    ///< of these, one that runs from the one before to this
    bool completed = false;    ///< took fields from a neighbour
};

/// Runs over an article's expressions in text order: reads them again by their rules, completes what a range leaves
/// out, places them, and says what looks odd. One for each call; the rules must outlive it.
class TimeResolver
{
public:
    TimeResolver(const RuleSet &rules, const DirectionFinder &directions, std::span<const SectionView> sections,
                 const std::optional<PublicationDate> &published, std::span<const SaidTime> said);

    [[nodiscard]] TimeResolution run(const CancelToken &cancel);

private:
    void readAll(const CancelToken &cancel);
    [[nodiscard]] std::optional<TimeTerm> readTerm(const SectionView &section, const TimeExpression &expression,
                                                   std::vector<Atom> &atoms) const;
    [[nodiscard]] std::optional<bool> joinKind(QStringView gap) const;
    void join();
    void joinPair(ReadTime &first, ReadTime &second) const;
    [[nodiscard]] NumericOrder numericOrder() const;
    [[nodiscard]] const SectionView &sectionOf(const ReadTime &read) const;
    [[nodiscard]] QStringView gapBefore(std::size_t index) const;
    [[nodiscard]] bool isBetween(const ReadTime &first) const;
    [[nodiscard]] static bool endsRange(const ReadTime &read, const ResolvedTime &first, const ResolvedTime &second);
    [[nodiscard]] bool opensSentence(const ReadTime &read) const;
    [[nodiscard]] bool headsEntry(const ReadTime &read) const;
    [[nodiscard]] Direction directionOf(const ReadTime &read) const;
    [[nodiscard]] Standing standingOf(const ReadTime &read) const;
    [[nodiscard]] Placed place(Anchoring &anchoring, const ReadTime &read) const;
    [[nodiscard]] const SaidTime *saidOf(const ReadTime &read) const;
    [[nodiscard]] ResolvedTime resolved(const Anchoring &anchoring, const ReadTime &read, const Placed &placed) const;

    const RuleSet &m_rules;
    const DirectionFinder &m_directions;
    std::span<const SectionView> m_sections;
    const std::optional<PublicationDate> &m_published;
    std::span<const SaidTime> m_said; ///< by expression
    ClassId m_rangeWord = -1;
    ClassId m_listWord = -1;
    ClassId m_betweenWord = -1;
    std::vector<ReadTime> m_read;
};

} // namespace dateline
