#pragma once

#include "structure/block.h"

#include <QStringView>

#include <cstdint>

namespace dateline {

/// What a line opens with.
struct Opening
{
    Marker marker = Marker::None;
    std::uint8_t level = 0;
    std::int32_t length = 0; ///< of the marker and the blanks behind it
};

/// Looks for bullets, numbers, "#", ">" and rules at the start of a trimmed line.
[[nodiscard]] Opening openingOf(QStringView line);

/// Fills in the features of a block whose span and marker are known. `opening` is the length of its marker.
void measureBlock(QStringView text, std::int32_t opening, Block &block);

} // namespace dateline
