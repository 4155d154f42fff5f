#pragma once

#include "base/span.h"
#include "model/section.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Cuts the first `count` sections into runs of about `length` UTF-16 code units, for work on several threads: indices
/// of the first and one past the last section of each run. Depends on nothing else.
[[nodiscard]] std::vector<Span> sectionChunks(const std::vector<Section> &sections, std::int32_t count,
                                              std::int32_t length);

} // namespace dateline
