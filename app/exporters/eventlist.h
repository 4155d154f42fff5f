#pragma once

#include "model/analysis.h"
#include "model/clocktime.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// The events of an analysis as exports list them: each once, however often it is told, dated ones in the order in
/// which they were. Dated and undated together are all events but those that are told elsewhere too.
struct EventList
{
    std::vector<std::int32_t> dated;    ///< indices into Analysis::events, by start, end, place in the text
    std::vector<std::int32_t> undated;  ///< indices into Analysis::events, in text order
    std::vector<std::int32_t> tellings; ///< by event: how often it is told; 0 for one that another stands for
};

/// O(n log n).
[[nodiscard]] EventList listEvents(const Analysis &analysis);

} // namespace dateline
