#pragma once

#include "reader/page.h"

#include <optional>
#include <vector>

namespace dateline {

/// Where the reader is, in terms that survive another layout: a letter, and how far below the viewport's top its line
/// begins.
struct ReadingPlace
{
    std::int32_t offset = 0;
    int y = 0;

    friend bool operator==(const ReadingPlace &, const ReadingPlace &) = default;
};

/// A block that is on screen.
struct VisibleBlock
{
    std::int32_t paragraph = 0;
    int y = 0; ///< of its top, in the viewport
};

/// Which part of a page the viewport shows. Holds on to a paragraph, not to a height, so that what the reader sees
/// stays where it is while heights above turn out to be other than estimated. UI thread only; the page outlives it.
class PageScroller
{
public:
    explicit PageScroller(Page *page) : m_page(page) {}

    void setViewportHeight(int height);
    /// Lays out what is visible. To be called after anything changed and before rows() is read.
    void layOut();
    [[nodiscard]] const std::vector<VisibleBlock> &rows() const { return m_rows; }

    [[nodiscard]] std::int64_t value() const;
    [[nodiscard]] std::int64_t maximum() const;
    void scrollTo(std::int64_t value);
    void scrollBy(std::int64_t dy);
    void scrollToStart();
    void scrollToEnd();

    [[nodiscard]] ReadingPlace place() const;
    void restore(const ReadingPlace &place);

    /// The caret before a letter, in the viewport; nothing where its paragraph is not visible.
    [[nodiscard]] std::optional<QRectF> visibleCaret(std::int32_t offset) const;
    [[nodiscard]] bool isVisible(Span span) const;
    [[nodiscard]] const VisibleBlock *rowAt(int y) const;
    [[nodiscard]] Span visibleSpan() const;

private:
    void normalise();
    bool fillBottom(int contentBottom);

    Page *m_page;
    std::vector<VisibleBlock> m_rows;
    std::int32_t m_paragraph = 0; ///< at the viewport's top
    std::int64_t m_into = 0;      ///< how far the viewport's top is into it
    int m_height = 0;
};

} // namespace dateline
