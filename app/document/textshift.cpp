#include "document/textshift.h"

#include "base/sameends.h"

#include <algorithm>

namespace dateline {

namespace {

/// A reading place is known by the words of its line, and so are the lines behind it.
constexpr std::int32_t placeLength = 60;
constexpr int mostLines = 12;

} // namespace

TextShift::TextShift(const QString &before, const QString &now) : m_before(before), m_now(now)
{
    const bool same = before.isSharedWith(now) || before == now;
    if (same || std::max(before.size(), now.size()) > mostShifted) {
        m_sameStart = static_cast<std::int32_t>(before.size());
        return;
    }
    const SameEnds ends = sameEnds(before, now);
    m_sameStart = ends.start;
    m_sameEnd = ends.end;
    if (m_sameStart == before.size())
        return; // all of it is still where it was
    m_anchorsBefore = std::make_unique<const TextAnchors>(m_before);
    m_anchors = std::make_unique<const TextAnchors>(m_now);
}

std::int32_t TextShift::clamped(std::int64_t offset) const
{
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(offset, 0, m_now.size()));
}

std::optional<Span> TextShift::moved(Span span) const
{
    if (span.start < 0 || span.end > m_before.size() || span.end < span.start)
        return std::nullopt;
    if (span.end <= m_sameStart)
        return span.end <= m_now.size() ? std::optional(span) : std::nullopt;
    if (span.start >= m_before.size() - m_sameEnd)
        return span.shifted(static_cast<std::int32_t>(m_now.size() - m_before.size()));
    if (span.isEmpty()) {
        const std::int32_t place = movedPlace(span.start);
        return Span{place, place};
    }
    return m_anchors->place(m_anchorsBefore->selectors(span));
}

std::int32_t TextShift::movedPlace(std::int32_t offset) const
{
    const auto size = static_cast<std::int32_t>(m_before.size());
    std::int32_t start = std::clamp(offset, 0, size);
    for (int line = 0; line < mostLines && start < size; ++line) {
        auto end = static_cast<std::int32_t>(m_before.indexOf(QLatin1Char('\n'), start));
        end = end < 0 ? size : end;
        const Span words{start, std::min(end, start + placeLength)};
        if (!words.isEmpty()) {
            if (const auto found = moved(words))
                return found->start;
        }
        start = std::min(end + 1, size);
    }
    if (m_sameEnd > 0 && start >= size - m_sameEnd)
        return clamped(std::int64_t(start) + m_now.size() - m_before.size());
    return clamped(std::min(offset, size));
}

} // namespace dateline
