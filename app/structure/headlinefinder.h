#pragma once

#include "structure/block.h"
#include "structure/bodyfinder.h"
#include "structure/linecues.h"

#include <QStringView>

#include <cstddef>
#include <optional>
#include <vector>

namespace dateline {

/// The block before the body that is most likely its headline, by a sum of scores: words shared with the body, length,
/// neighbours such as byline and timestamp, markers, repetition, nearness. Nothing where no block is good enough.
[[nodiscard]] std::optional<std::size_t> findHeadline(QStringView text, const std::vector<Block> &blocks,
                                                      const std::vector<Cues> &cues, BodyRun body);

} // namespace dateline
