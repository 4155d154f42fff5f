#include "reader/textpainter.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// One visible line and what it takes to draw on it.
struct Line
{
    const ParagraphLayout *layout;
    int number;
    Span span;
    QPointF topLeft;

    /// The place of letters: from a little above the capitals to a little below the descenders.
    [[nodiscard]] QRectF box(const QRectF &rect) const
    {
        const double baseline = topLeft.y() + layout->baseline(number);
        const double top = baseline - layout->ascent(number) * 0.96;
        const double bottom = baseline + layout->descent(number) * 1.05;
        return {topLeft.x() + rect.x(), std::floor(top), rect.width(), std::ceil(bottom - top)};
    }
    /// A pixel at the usual size of letters, and as much more as they are larger.
    [[nodiscard]] double grain() const
    {
        return std::max(1.0, std::round((layout->ascent(number) + layout->descent(number)) / 20));
    }
};

void fillSpan(QPainter *painter, const Line &line, Span span, const QColor &colour, Overlay::Shape shape)
{
    const std::vector<QRectF> rects = line.layout->rectsIn(line.number, span);
    const double grain = line.grain();
    for (const QRectF &rect : rects) {
        if (shape == Overlay::Shape::Line) {
            painter->fillRect(rect.translated(line.topLeft), colour);
            continue;
        }
        const QRectF box = line.box(rect).adjusted(-grain, 0, grain, 0);
        if (shape == Overlay::Shape::Outline) {
            painter->setPen(QPen(colour, 1.5 * grain));
            painter->setBrush(Qt::NoBrush);
        } else {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour);
        }
        painter->drawRoundedRect(box, 3 * grain, 3 * grain);
    }
}

void drawOverlay(QPainter *painter, const Line &line, const Overlay &overlay, std::int32_t paragraphStart)
{
    const Span own = line.span.shifted(paragraphStart);
    const auto from = std::partition_point(overlay.spans->begin(), overlay.spans->end(),
                                           [own](const Span &span) { return span.end <= own.start; });
    for (auto at = from; at != overlay.spans->end() && at->start < own.end; ++at)
        fillSpan(painter, line, at->shifted(-paragraphStart), overlay.colour, overlay.shape);
}

void drawUnderlines(QPainter *painter, const Line &line, const ParagraphMarks &marks)
{
    const double size = line.layout->ascent(line.number) + line.layout->descent(line.number);
    const double thickness = std::max(1.0, std::round(size / 18));
    const double y = line.topLeft.y() + line.layout->baseline(line.number) +
                     std::max(2.0, std::round(line.layout->descent(line.number) * 0.45));
    for (const Mark &mark : marks.marks) {
        if (mark.style.shape == UnderlineShape::None || !mark.span.overlaps(line.span))
            continue;
        for (const QRectF &rect : line.layout->rectsIn(line.number, mark.span))
            TextPainter::drawUnderline(painter, mark.style.shape, mark.style.underline, line.topLeft.x() + rect.left(),
                                       line.topLeft.x() + rect.right(), y, thickness);
    }
}

void drawWave(QPainter *painter, double left, double right, double y, double thickness)
{
    const double half = thickness * 2.5;
    QPainterPath path;
    path.moveTo(left, y + thickness);
    bool up = true;
    for (double x = left; x < right; x += half, up = !up) {
        const double end = std::min(x + half, right);
        path.quadTo((x + end) / 2, y + thickness + (up ? -thickness * 1.6 : thickness * 1.6), end, y + thickness);
    }
    painter->drawPath(path);
}

} // namespace

void TextPainter::drawBar(QPainter *painter, const ParagraphLayout &layout, const RoleStyle &style,
                          const QRectF &column, const QColor &colour)
{
    if (!style.bar)
        return;
    const double width = std::max(2, style.indent / 6);
    const double left = layout.isRightToLeft() ? column.right() - width : column.left();
    painter->fillRect(QRectF(left, column.top(), width, column.height()), colour);
}

void TextPainter::drawUnderline(QPainter *painter, UnderlineShape shape, const QColor &colour, double left,
                                double right, double y, double thickness)
{
    if (shape == UnderlineShape::None || right <= left)
        return;
    QPen pen(colour, thickness);
    pen.setCapStyle(Qt::FlatCap);
    painter->setBrush(Qt::NoBrush);
    switch (shape) {
    case UnderlineShape::Dashed:
        pen.setDashPattern({5, 3});
        break;
    case UnderlineShape::Dotted:
        pen.setDashPattern({1.5, 2});
        break;
    case UnderlineShape::DashDot:
        pen.setDashPattern({6, 2, 1.5, 2});
        break;
    default:
        break;
    }
    painter->setPen(pen);
    const double middle = y + thickness / 2;
    if (shape == UnderlineShape::Wave) {
        painter->setRenderHint(QPainter::Antialiasing, true);
        drawWave(painter, left, right, y, thickness);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawLine(QPointF(left, middle), QPointF(right, middle));
    if (shape == UnderlineShape::Double)
        painter->drawLine(QPointF(left, middle + 2 * thickness), QPointF(right, middle + 2 * thickness));
    painter->setRenderHint(QPainter::Antialiasing, true);
}

void TextPainter::draw(QPainter *painter, const ParagraphLayout &layout, const ParagraphMarks &marks,
                       const std::vector<Overlay> &overlays, std::int32_t paragraphStart, QPointF topLeft,
                       const QRectF &clip)
{
    painter->setRenderHint(QPainter::Antialiasing, true);
    const int first = layout.lineAt(clip.top() - topLeft.y());
    for (int number = first; number < layout.lineCount(); ++number) {
        if (topLeft.y() + layout.lineRect(number).top() > clip.bottom())
            break;
        const Line line{&layout, number, layout.lineSpan(number), topLeft};
        for (const Mark &mark : marks.marks) {
            if (mark.style.background.isValid() && mark.span.overlaps(line.span))
                fillSpan(painter, line, mark.span, mark.style.background, Overlay::Shape::Text);
        }
        for (const Overlay &overlay : overlays)
            drawOverlay(painter, line, overlay, paragraphStart);
        layout.drawLine(painter, topLeft, number);
        drawUnderlines(painter, line, marks);
    }
}

} // namespace dateline
