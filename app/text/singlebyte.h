#pragma once

#include <array>
#include <span>

namespace dateline {

/// What the upper half of a single-byte encoding means; the lower half is ASCII.
struct SingleByteTable
{
    const char *name; ///< as Article::encoding shows it
    std::array<char16_t, 128> upper;
};

/// Own tables, because what QStringDecoder knows differs from machine to machine. Plain facts; constant.
[[nodiscard]] std::span<const SingleByteTable> singleByteTables();

} // namespace dateline
