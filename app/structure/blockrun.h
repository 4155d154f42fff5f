#pragma once

#include <cstddef>

namespace dateline {

/// Blocks by index, [first, end).
struct BlockRun
{
    std::size_t first = 0;
    std::size_t end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= first; }
};

} // namespace dateline
