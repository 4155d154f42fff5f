#include "reader/pagescroller.h"

#include <algorithm>

namespace dateline {

void PageScroller::setViewportHeight(int height)
{
    m_height = height;
}

void PageScroller::layOut()
{
    m_rows.clear();
    if (m_page->isEmpty())
        return;
    m_paragraph = std::clamp(m_paragraph, 0, m_page->paragraphs().count() - 1);
    // Each round may find that the end of the text comes up too far; heights then settle.
    for (int round = 0; round < 4; ++round) {
        normalise();
        m_rows.clear();
        std::int32_t paragraph = m_paragraph;
        auto y = static_cast<int>(-m_into);
        while (paragraph >= 0 && y < m_height) {
            m_rows.push_back({paragraph, y});
            y += m_page->block(paragraph).height();
            paragraph = m_page->next(paragraph);
        }
        if (paragraph >= 0 || !fillBottom(y))
            break;
    }
    if (!m_rows.empty())
        m_page->trim(m_rows.front().paragraph, m_rows.back().paragraph);
}

bool PageScroller::fillBottom(int contentBottom)
{
    const int missing = m_height - (contentBottom + m_page->bottomMargin());
    const bool atTop = m_into <= 0 && m_page->previous(m_paragraph) < 0;
    if (missing <= 0 || atTop)
        return false;
    m_into -= missing;
    normalise();
    return true;
}

void PageScroller::normalise()
{
    // A paragraph that was folded away gives way to its fold.
    const std::int32_t shown = m_page->paragraphShowing(m_page->paragraphs().at(m_paragraph).span.start);
    if (shown != m_paragraph) {
        m_paragraph = shown;
        m_into = 0;
    }
    while (m_into < 0) {
        const std::int32_t before = m_page->previous(m_paragraph);
        if (before < 0) {
            m_into = 0;
            break;
        }
        m_paragraph = before;
        m_into += m_page->block(before).height();
    }
    while (m_into >= m_page->block(m_paragraph).height()) {
        const std::int32_t after = m_page->next(m_paragraph);
        if (after < 0) {
            m_into = std::max(0, m_page->block(m_paragraph).height() - 1);
            break;
        }
        m_into -= m_page->block(m_paragraph).height();
        m_paragraph = after;
    }
}

std::int64_t PageScroller::value() const
{
    return m_page->isEmpty() ? 0 : m_page->heights().top(m_paragraph) + m_into;
}

std::int64_t PageScroller::maximum() const
{
    return std::max<std::int64_t>(0, m_page->heights().total() + m_page->bottomMargin() - m_height);
}

void PageScroller::scrollTo(std::int64_t value)
{
    if (m_page->isEmpty())
        return;
    value = std::clamp<std::int64_t>(value, 0, maximum());
    const std::int64_t change = value - this->value();
    // Near places are walked to, over real heights; far ones are guessed.
    if (std::abs(change) <= 2 * std::int64_t(m_height)) {
        scrollBy(change);
        return;
    }
    m_paragraph = m_page->heights().find(value);
    m_into = value - m_page->heights().top(m_paragraph);
    layOut();
}

void PageScroller::scrollBy(std::int64_t dy)
{
    m_into += dy;
    layOut();
}

void PageScroller::scrollToStart()
{
    m_paragraph = 0;
    m_into = 0;
    layOut();
}

void PageScroller::scrollToEnd()
{
    if (m_page->isEmpty())
        return;
    m_paragraph = m_page->paragraphShowing(m_page->paragraphs().text().size());
    m_into = m_page->block(m_paragraph).height();
    layOut();
}

ReadingPlace PageScroller::place() const
{
    for (const VisibleBlock &row : m_rows) {
        const Block &block = m_page->block(row.paragraph);
        const std::int32_t start = m_page->paragraphs().at(row.paragraph).span.start;
        const int top = row.y + block.textTop();
        if (!block.layout) {
            if (row.y + block.height() > 0)
                return {start, row.y};
            continue;
        }
        if (top + block.layout->height() <= 0)
            continue;
        int line = block.layout->lineAt(-top);
        // A line of which more than a bit is cut off is not where the reader is.
        if (top + block.layout->lineRect(line).center().y() < 0 && line + 1 < block.layout->lineCount())
            ++line;
        return {start + block.layout->lineSpan(line).start, top + static_cast<int>(block.layout->lineRect(line).top())};
    }
    return {};
}

void PageScroller::restore(const ReadingPlace &place)
{
    m_page->indexUpTo(place.offset);
    if (m_page->isEmpty())
        return;
    m_paragraph = m_page->paragraphShowing(place.offset);
    const Block &block = m_page->block(m_paragraph);
    double top = 0;
    if (block.layout)
        top = block.textTop() +
              block.layout->caretRect(place.offset - m_page->paragraphs().at(m_paragraph).span.start).top();
    m_into = static_cast<std::int64_t>(top) - place.y;
    layOut();
}

std::optional<QRectF> PageScroller::visibleCaret(std::int32_t offset) const
{
    const std::int32_t paragraph = m_page->paragraphShowing(offset);
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), paragraph,
                                      [](const VisibleBlock &item, std::int32_t at) { return item.paragraph < at; });
    if (row == m_rows.end() || row->paragraph != paragraph)
        return {};
    const Block &block = m_page->block(paragraph);
    if (!block.layout)
        return QRectF(m_page->columnLeft(), row->y + block.space, 1, block.foldLine);
    return block.layout->caretRect(offset - m_page->paragraphs().at(paragraph).span.start)
        .translated(m_page->columnLeft(), row->y + block.textTop());
}

bool PageScroller::isVisible(Span span) const
{
    const auto whole = [this](const std::optional<QRectF> &rect) {
        return rect && rect->top() >= 0 && rect->bottom() <= m_height;
    };
    if (m_page->folds().isHidden(m_page->paragraphs().indexOf(span.start)))
        return false;
    return whole(visibleCaret(span.start)) && (span.length() > 400 || whole(visibleCaret(span.end)));
}

const VisibleBlock *PageScroller::rowAt(int y) const
{
    const auto after =
        std::upper_bound(m_rows.begin(), m_rows.end(), y, [](int at, const VisibleBlock &item) { return at < item.y; });
    return after == m_rows.begin() ? nullptr : &*(after - 1);
}

Span PageScroller::visibleSpan() const
{
    if (m_rows.empty())
        return {};
    const auto offsetAt = [this](const VisibleBlock &row, int y, bool end) {
        const Block &block = m_page->block(row.paragraph);
        const Span own = m_page->paragraphs().at(row.paragraph).span;
        if (!block.layout)
            return own.start;
        const Span line = block.layout->lineSpan(block.layout->lineAt(y - row.y - block.textTop()));
        return own.start + (end ? line.end : line.start);
    };
    return {offsetAt(m_rows.front(), 0, false), offsetAt(m_rows.back(), m_height - 1, true)};
}

} // namespace dateline
