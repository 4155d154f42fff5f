#pragma once

#include "model/lint.h"
#include "model/timeexpression.h"
#include "times/anchoring.h"

#include <vector>

namespace dateline {

/// Adds WeekdayMismatch and ImpossibleDate for one placed term. `span` is into the canonical text.
void addDateLints(const TimeTerm &term, const Placed &placed, Span span, std::vector<Lint> &lints);

/// Adds EndBeforeStart for a range whose second end, at `span`, lies before its first.
void addRangeLint(const ResolvedTime &first, const ResolvedTime &second, Span span, std::vector<Lint> &lints);

} // namespace dateline
