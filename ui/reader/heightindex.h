#pragma once

#include <cstdint>
#include <vector>

namespace dateline {

/// Heights of paragraphs, in pixels, as a Fenwick tree (P. Fenwick, "A new data structure for cumulative frequency
/// tables", 1994): changing one height, the top of a paragraph and the paragraph at a height all cost O(log n), so a
/// text of a million paragraphs scrolls like one of ten. Heights are 0 or more; 0 hides. Plain value.
class HeightIndex
{
public:
    void assign(std::vector<std::int32_t> heights);
    void append(std::int32_t height);
    void set(std::int32_t index, std::int32_t height);

    [[nodiscard]] std::int32_t count() const { return static_cast<std::int32_t>(m_heights.size()); }
    [[nodiscard]] std::int32_t height(std::int32_t index) const
    {
        return m_heights.at(static_cast<std::size_t>(index));
    }
    /// Sum of the heights before an index (0 .. count).
    [[nodiscard]] std::int64_t top(std::int32_t index) const;
    [[nodiscard]] std::int64_t total() const { return m_total; }
    /// The item that covers a height; never a hidden one unless all are; the ends for what lies outside. -1 when empty.
    [[nodiscard]] std::int32_t find(std::int64_t y) const;

private:
    std::vector<std::int32_t> m_heights;
    std::vector<std::int64_t> m_tree; ///< 1-based: m_tree[i - 1] sums the lowbit(i) heights that end at i
    std::int64_t m_total = 0;
};

} // namespace dateline
