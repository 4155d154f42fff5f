#pragma once

#include "structure/block.h"
#include "structure/linecues.h"

#include <cstddef>
#include <vector>

namespace dateline {

/// The run of blocks that the article's text lies in, [first, end); empty where a text has no prose.
struct BodyRun
{
    std::size_t first = 0;
    std::size_t end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= first; }
};

/// Finds the run of blocks with the greatest sum of worths: prose counts for its words, labels and page furniture
/// against it, and what opens the links and comments under an article against all prose so far. Linear.
[[nodiscard]] BodyRun findBody(const std::vector<Block> &blocks, const std::vector<Cues> &cues);

/// Whether a text is code, a log or a table rather than prose.
[[nodiscard]] bool isMachineText(QStringView text, const std::vector<Block> &blocks);

} // namespace dateline
