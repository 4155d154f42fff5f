#pragma once

#include "reader/marks.h"
#include "reader/paragraphlayout.h"

#include <QPainter>

#include <vector>

namespace dateline {

/// Spans of one kind that lie over the whole text: search hits, the current entity's mentions, the selection.
struct Overlay
{
    enum class Shape : std::uint8_t { Text, Line, Outline };

    const std::vector<Span> *spans = nullptr; ///< sorted, into the canonical text
    QColor colour;
    Shape shape = Shape::Text; ///< behind the letters; as high as the line; or a frame over Text
};

/// Draws paragraphs: boxes first, then overlays, then letters, then underlines. UI thread only.
class TextPainter
{
public:
    /// Draws what lies within `clip`. Overlays are drawn in their order.
    static void draw(QPainter *painter, const ParagraphLayout &layout, const ParagraphMarks &marks,
                     const std::vector<Overlay> &overlays, std::int32_t paragraphStart, QPointF topLeft,
                     const QRectF &clip);

    /// The bar that sets a paragraph apart, where its role has one: as high as `column`, at the edge where lines begin.
    static void drawBar(QPainter *painter, const ParagraphLayout &layout, const RoleStyle &style, const QRectF &column,
                        const QColor &colour);

    /// One underline of a given shape from left to right; y is where it begins to go down.
    static void drawUnderline(QPainter *painter, UnderlineShape shape, const QColor &colour, double left, double right,
                              double y, double thickness);
};

} // namespace dateline
