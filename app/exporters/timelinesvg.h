#pragma once

#include "exporters/timelinechart.h"

#include <QString>

namespace dateline {

/// The chart as an inline SVG element for HTML: no script, no link, nothing from outside, colours by the classes of the
/// page. Status is told by shape: happened is filled, scheduled hollow, possible dashed, denied struck out. Ends that
/// are not exact fade, open ones have an arrow, and a dashed line stands where the article was published. Empty where
/// there is nothing to draw.
[[nodiscard]] QString timelineSvg(const Analysis &analysis, const TimelineChart &chart);

} // namespace dateline
