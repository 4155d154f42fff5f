#pragma once

#include "document/selection.h"
#include "model/analysis.h"

#include <QString>

namespace dateline {

/// What a tooltip says of a mark, as rich text: an entity's name and type, a time in words and why, an event with its
/// date and status. Empty for none.
[[nodiscard]] QString tooltipFor(const Analysis &analysis, const Target &target);

} // namespace dateline
