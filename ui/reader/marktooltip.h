#pragma once

#include "document/selection.h"
#include "model/analysis.h"

#include <QString>

namespace dateline {

/// What a tooltip says of a mark, as rich text: an entity's name and type, a time in words and why, an event with its
/// date and status. Empty for none.
[[nodiscard]] QString tooltipFor(const Analysis &analysis, const Target &target);

/// The days of a range in the reader's language, as fine as they are known: "Fri 19 Dec 2008", "August 2008", "until
/// 2010". Empty where nothing is known.
[[nodiscard]] QString daysInWords(const DayRange &range, Precision precision);

} // namespace dateline
