#include "reader/heightindex.h"

#include <algorithm>
#include <bit>

namespace dateline {

namespace {

constexpr std::size_t lowBit(std::size_t value)
{
    return value & (~value + 1);
}

} // namespace

void HeightIndex::assign(std::vector<std::int32_t> heights)
{
    m_heights = std::move(heights);
    m_tree.assign(m_heights.begin(), m_heights.end());
    m_total = 0;
    for (std::size_t at = 1; at <= m_tree.size(); ++at) {
        m_total += m_heights[at - 1];
        const std::size_t parent = at + lowBit(at);
        if (parent <= m_tree.size())
            m_tree[parent - 1] += m_tree[at - 1];
    }
}

void HeightIndex::append(std::int32_t height)
{
    m_heights.push_back(height);
    const std::size_t at = m_heights.size();
    std::int64_t sum = height;
    for (std::size_t child = at - 1, end = at - lowBit(at); child > end; child -= lowBit(child))
        sum += m_tree[child - 1];
    m_tree.push_back(sum);
    m_total += height;
}

void HeightIndex::set(std::int32_t index, std::int32_t height)
{
    const std::int64_t change = std::int64_t(height) - m_heights.at(static_cast<std::size_t>(index));
    if (change == 0)
        return;
    m_heights[static_cast<std::size_t>(index)] = height;
    m_total += change;
    for (std::size_t at = static_cast<std::size_t>(index) + 1; at <= m_tree.size(); at += lowBit(at))
        m_tree[at - 1] += change;
}

std::int64_t HeightIndex::top(std::int32_t index) const
{
    std::int64_t sum = 0;
    for (std::size_t at = static_cast<std::size_t>(index); at > 0; at -= lowBit(at))
        sum += m_tree[at - 1];
    return sum;
}

std::int32_t HeightIndex::find(std::int64_t y) const
{
    if (m_heights.empty())
        return -1;
    y = std::clamp<std::int64_t>(y, 0, std::max<std::int64_t>(0, m_total - 1));
    std::size_t at = 0;
    std::int64_t left = y;
    for (std::size_t step = std::bit_floor(m_tree.size()); step > 0; step /= 2) {
        if (at + step <= m_tree.size() && m_tree[at + step - 1] <= left) {
            at += step;
            left -= m_tree[at - 1];
        }
    }
    return static_cast<std::int32_t>(std::min(at, m_heights.size() - 1));
}

} // namespace dateline
