#pragma once

#include "base/span.h"

#include <algorithm>
#include <cstdint>

namespace dateline {

/// What the reader has selected, with the end that moves: from where it was begun (a letter's edge, a word, a
/// paragraph) to where the caret is. Plain value.
class TextSelection
{
public:
    enum class Unit : std::uint8_t { Letter, Word, Paragraph };

    [[nodiscard]] Span span() const { return {std::min(m_origin.start, m_caret), std::max(m_origin.end, m_caret)}; }
    [[nodiscard]] std::int32_t caret() const { return m_caret; }
    [[nodiscard]] Unit unit() const { return m_unit; }

    void begin(Span origin, Unit unit)
    {
        m_origin = origin;
        m_caret = origin.end;
        m_unit = unit;
    }
    void set(Span span, bool caretAtStart = false)
    {
        const std::int32_t from = caretAtStart ? span.end : span.start;
        m_origin = {from, from};
        m_caret = caretAtStart ? span.start : span.end;
        m_unit = Unit::Letter;
    }
    /// Moves the caret to a unit (empty: a place between letters): to its end when that lies after the origin, to its
    /// start when that lies before.
    void extendTo(Span to)
    {
        if (to.end > m_origin.end)
            m_caret = to.end;
        else
            m_caret = to.start < m_origin.start ? to.start : m_origin.end;
    }

private:
    Span m_origin;
    std::int32_t m_caret = 0;
    Unit m_unit = Unit::Letter;
};

} // namespace dateline
