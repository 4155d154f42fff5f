#pragma once

#include "reader/readingstyle.h"

#include <QColor>
#include <QGlyphRun>
#include <QRectF>
#include <QTextLayout>

#include <vector>

class QFontMetricsF;

namespace dateline {

/// The colour of the letters from the end of the run before up to `end`. Runs are in text order and cover the text.
struct ColourRun
{
    std::int32_t end = 0;
    QColor colour;

    friend bool operator==(const ColourRun &, const ColourRun &) = default;
};

/// One paragraph set in lines. Offsets are UTF-16 code units from the paragraph's start, places are pixels from its
/// top left corner. Colours are no part of the layout: they are given to glyphs that were already placed, so that no
/// mark can move a letter or a line break. Opening quotation marks may stand outside the column: their places are then
/// left of 0, or right of the width where text runs from right to left. UI thread only.
class ParagraphLayout
{
public:
    ParagraphLayout(const QString &text, SectionRole role, const RoleStyle &style, int width);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] std::int32_t length() const { return static_cast<std::int32_t>(m_layout.text().size()); }
    [[nodiscard]] QString text() const { return m_layout.text(); }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }

    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] Span lineSpan(int line) const;
    /// Top and bottom of a line, with the space between lines.
    [[nodiscard]] QRectF lineRect(int line) const;
    [[nodiscard]] double baseline(int line) const;
    /// How far letters reach above and below the baseline.
    [[nodiscard]] double ascent(int line) const;
    [[nodiscard]] double descent(int line) const;
    [[nodiscard]] int lineAt(double y) const; ///< the nearest one
    [[nodiscard]] int lineOf(std::int32_t offset) const;

    /// The place between two letters that is nearest to a point.
    [[nodiscard]] std::int32_t offsetAt(QPointF point) const;
    /// The letter under a point; -1 where there is none.
    [[nodiscard]] std::int32_t letterAt(QPointF point) const;
    [[nodiscard]] QRectF caretRect(std::int32_t offset) const;
    /// Where the letters of a span stand in one line, left to right; several pieces in text of mixed direction.
    [[nodiscard]] std::vector<QRectF> rectsIn(int line, Span span) const;
    /// The caret's next place by letter or word.
    [[nodiscard]] std::int32_t step(std::int32_t offset, int direction, bool words) const;

    /// Takes the colours that the letters are drawn in from now on.
    void setColours(std::vector<ColourRun> runs);
    void drawLine(QPainter *painter, QPointF topLeft, int line) const;

private:
    struct ColouredGlyphs
    {
        QColor colour;
        QGlyphRun glyphs;
    };

    /// All lines of m_layout begin at 0: QTextLine::cursorToX never leaves 0..width, wherever a line is set.
    struct LinePlace
    {
        double left = 0;
        double outside = 0; ///< what the line's own width has that its letters do not fill
    };

    /// The last place of a left-to-right line that is not right of x.
    [[nodiscard]] std::int32_t placeLeftOf(const QTextLine &line, Span places, double x) const;
    /// Lines of `measure` or less in a column of `width`.
    void breakLines(const RoleStyle &style, SectionRole role, int width, int measure);
    void balance(const RoleStyle &style, SectionRole role, int width);
    /// Makes both edges of a line straight, or leaves it ragged where its spaces would grow too wide. Answers the width
    /// that its letters fill then; `outside` is how much Qt adds to that.
    double justify(QTextLine &line, double room, const QFontMetricsF &metrics, double *outside) const;
    [[nodiscard]] double leftOf(int line) const { return m_places.at(static_cast<std::size_t>(line)).left; }
    [[nodiscard]] const std::vector<ColouredGlyphs> &glyphsOf(int line) const;

    QTextLayout m_layout;
    std::vector<int> m_tops;         ///< of the lines; one more for the bottom
    std::vector<LinePlace> m_places; ///< by line
    std::vector<ColourRun> m_colours;
    mutable std::vector<std::vector<ColouredGlyphs>> m_glyphs; ///< by line; made when first drawn
    int m_height = 0;
    double m_capitals = 0; ///< their height in the paragraph's own font
    double m_fontAscent = 0;
    double m_fontDescent = 0;
    bool m_mixedDirection = false;
    bool m_rightToLeft = false; ///< as a whole
};

} // namespace dateline
