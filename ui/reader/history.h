#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace dateline {

/// Back and forward through places that were left by jumps. Plain value.
template <typename Place>
class History
{
public:
    static constexpr std::size_t longest = 100;

    /// Remembers the place that a jump leaves; what lay ahead is forgotten.
    void leave(const Place &place)
    {
        m_ahead.clear();
        if (m_behind.empty() || m_behind.back() != place)
            m_behind.push_back(place);
        if (m_behind.size() > longest)
            m_behind.erase(m_behind.begin());
    }
    /// The place to go to from the current one; nothing at the end.
    [[nodiscard]] std::optional<Place> back(const Place &current) { return move(m_behind, m_ahead, current); }
    [[nodiscard]] std::optional<Place> forward(const Place &current) { return move(m_ahead, m_behind, current); }

    [[nodiscard]] bool canGoBack() const { return !m_behind.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_ahead.empty(); }
    void clear()
    {
        m_behind.clear();
        m_ahead.clear();
    }

private:
    static std::optional<Place> move(std::vector<Place> &from, std::vector<Place> &to, const Place &current)
    {
        if (from.empty())
            return {};
        to.push_back(current);
        const Place place = from.back();
        from.pop_back();
        return place;
    }

    std::vector<Place> m_behind;
    std::vector<Place> m_ahead;
};

} // namespace dateline
