#pragma once

#include "model/analysis.h"
#include "model/lint.h"
#include "model/timeexpression.h"
#include "times/anchoring.h"

#include <vector>

namespace dateline {

/// Adds WeekdayMismatch and ImpossibleDate for one placed term. `span` is into the canonical text.
void addDateLints(const TimeTerm &term, const Placed &placed, Span span, std::vector<Lint> &lints);

/// Adds DatelineConflict where the words stand in a dateline ("ATHENS, Feb. 14 (Wire) —") and name a day that is not
/// about that of publication. `words` is relative to the section.
void addDatelineLint(const SectionView &section, Span words, const Placed &placed,
                     const std::optional<PublicationDate> &published, std::vector<Lint> &lints);

/// Adds EndBeforeStart for a range whose second end, at `span`, lies before its first.
void addRangeLint(const ResolvedTime &first, const ResolvedTime &second, Span span, std::vector<Lint> &lints);

} // namespace dateline
