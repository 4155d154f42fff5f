#pragma once

#include "timeline/timelineitems.h"

#include <vector>

namespace dateline {

/// What of the time is shown to scale when empty stretches are compressed, as TimelineScale::setStretches takes it:
/// the first begins at earliestTime, the last ends at latestTime. One stretch where compressing does not help.
///
/// A stretch is empty where nothing begins or ends and no item lies that is short beside what is told; an item that is
/// long beside everything else is cut by a break like the time around it. The emptiest stretch goes first, as long
/// as it takes a good part of what is left. O(n log n) with a small bound on the number of breaks.
[[nodiscard]] std::vector<TimeStretch> stretchesBetween(const TimelineItems &items);

} // namespace dateline
