#pragma once

#include "reader/foldindex.h"
#include "reader/heightindex.h"
#include "reader/paragraphindex.h"
#include "reader/paragraphlayout.h"
#include "reader/readingstyle.h"

#include <memory>
#include <unordered_map>

namespace dateline {

/// A paragraph with what stands above it. Heights add up: space, fold line, text.
struct Block
{
    int space = 0;    ///< above
    int foldLine = 0; ///< height of the line "15 lines of page furniture"; 0 where none begins here
    std::unique_ptr<ParagraphLayout> layout; ///< null where the text is folded away
    std::uint64_t colourStamp = 0;           ///< of the colours that the layout has; 0 for none

    [[nodiscard]] int textTop() const { return space + foldLine; }
    [[nodiscard]] int height() const { return textTop() + (layout ? layout->height() : 0); }
};

/// The whole article as a column of blocks. Only blocks that are asked for are laid out; the heights of all others are
/// estimated. Offsets are into the canonical text, places are pixels. UI thread only.
class Page
{
public:
    void setText(const QString &text);
    void setSections(const std::vector<Section> &sections);
    void setStyle(const ReadingStyle &style);
    void setWidth(int viewportWidth);
    /// Keeps at least this much free at the left of the column, for what stands in the margin.
    void setLeftMargin(int width);
    /// Indexes a little more of a bare text; tells whether something is left.
    bool indexMore();
    void indexUpTo(std::int32_t offset);

    [[nodiscard]] const ParagraphIndex &paragraphs() const { return m_paragraphs; }
    [[nodiscard]] const HeightIndex &heights() const { return m_heights; }
    [[nodiscard]] const FoldIndex &folds() const { return m_folds; }
    [[nodiscard]] const ReadingStyle &style() const { return m_style; }
    [[nodiscard]] bool isEmpty() const { return m_paragraphs.count() == 0; }
    [[nodiscard]] int columnLeft() const { return m_left; }
    [[nodiscard]] int columnWidth() const { return m_width; }
    [[nodiscard]] int bottomMargin() const { return m_style.margin() * 2; }

    /// Lays the block out and corrects its height.
    Block &block(std::int32_t paragraph);
    /// Drops layouts that are far from these.
    void trim(std::int32_t first, std::int32_t last);
    /// The next paragraph that shows anything; -1 for none.
    [[nodiscard]] std::int32_t next(std::int32_t paragraph) const;
    [[nodiscard]] std::int32_t previous(std::int32_t paragraph) const;
    /// The paragraph that shows the offset: the head of the fold where that is folded away. -1 when empty.
    [[nodiscard]] std::int32_t paragraphShowing(std::int32_t offset) const;

    void setFolded(std::int32_t fold, bool folded);
    /// Unfolds what hides any part of the span; tells whether something did.
    bool unfold(Span span);

    /// Text as it is read: wraps of the source are spaces, other line ends are line feeds.
    [[nodiscard]] QString readableText(Span span) const;
    [[nodiscard]] Span wordAt(std::int32_t offset) const;
    [[nodiscard]] Span paragraphAt(std::int32_t offset) const;

private:
    void estimateAll();
    void dropLayouts() { m_blocks.clear(); }
    [[nodiscard]] int spaceAbove(std::int32_t paragraph) const;
    [[nodiscard]] int estimatedHeight(std::int32_t paragraph) const;

    ParagraphIndex m_paragraphs;
    HeightIndex m_heights;
    FoldIndex m_folds;
    ReadingStyle m_style;
    std::unordered_map<std::int32_t, Block> m_blocks;
    int m_viewportWidth = 0;
    int m_leftMargin = 0;
    int m_left = 0;
    int m_width = 1;
};

} // namespace dateline
