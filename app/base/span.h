#pragma once

#include <compare>
#include <cstdint>

namespace dateline {

/// A half-open range of UTF-16 code units, [start, end). What it counts from (the canonical text or a section's
/// start) is said where the span is stored. Plain value.
struct Span
{
    std::int32_t start = 0;
    std::int32_t end = 0;

    [[nodiscard]] constexpr std::int32_t length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(std::int32_t offset) const { return offset >= start && offset < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return other.start >= start && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return start < other.end && other.start < end; }
    [[nodiscard]] constexpr Span shifted(std::int32_t by) const { return {start + by, end + by}; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes a comparison of its own making for a pointer
    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

} // namespace dateline
