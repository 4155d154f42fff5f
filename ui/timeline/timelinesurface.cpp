#include "timeline/timelinesurface.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

TextMeasure TextMeasure::of(const QFont &font)
{
    const QFontMetricsF metrics(font);
    TextMeasure measure;
    measure.font = font;
    measure.ascent = metrics.ascent();
    measure.descent = metrics.descent();
    measure.width = [metrics](const QString &words) { return metrics.horizontalAdvance(words); };
    measure.elided = [metrics](const QString &words, double width) {
        return metrics.elidedText(words, Qt::ElideRight, width);
    };
    return measure;
}

TextMeasure TextMeasure::fixed(double letter, double ascent, double descent)
{
    TextMeasure measure;
    measure.font = QFont(QStringLiteral("DejaVu Sans"));
    measure.font.setPixelSize(static_cast<int>(ascent));
    measure.ascent = ascent;
    measure.descent = descent;
    measure.width = [letter](const QString &words) { return letter * double(words.size()); };
    measure.elided = [letter](const QString &words, double width) {
        const auto room = static_cast<qsizetype>(width / letter);
        return words.size() <= room ? words : words.left(std::max<qsizetype>(room - 1, 0)) + QChar(0x2026);
    };
    return measure;
}

const QStaticText &WordCache::of(const QString &words, const QFont &font)
{
    constexpr qsizetype most = 4000;
    if (m_known.size() > most)
        m_known.clear();
    auto known = m_known.find(words);
    if (known == m_known.end()) {
        QStaticText text(words);
        text.setTextFormat(Qt::PlainText);
        text.prepare({}, font);
        known = m_known.insert(words, text);
    }
    return *known;
}

PainterSurface::PainterSurface(QPainter &painter, WordCache *words)
    : m_painter(painter), m_words(words), m_isRaster(painter.paintEngine()->type() == QPaintEngine::Raster),
      m_ascent(QFontMetricsF(painter.font()).ascent())
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void PainterSurface::rect(const QRectF &place, const QPen &pen, const QBrush &brush, double radius)
{
    if (pen.style() == Qt::NoPen && radius <= 0) {
        m_painter.fillRect(place, brush);
        return;
    }
    m_painter.setPen(pen);
    m_painter.setBrush(brush);
    if (radius > 0)
        m_painter.drawRoundedRect(place, radius, radius);
    else
        m_painter.drawRect(place);
}

void PainterSurface::circle(const QPointF &centre, double radius, const QPen &pen, const QBrush &brush)
{
    m_painter.setPen(pen);
    m_painter.setBrush(brush);
    m_painter.drawEllipse(centre, radius, radius);
}

void PainterSurface::line(const QPointF &from, const QPointF &to, const QPen &pen)
{
    m_painter.setPen(pen);
    m_painter.drawLine(from, to);
}

void PainterSurface::path(const QPainterPath &path, const QPen &pen, const QBrush &brush)
{
    const QGradient *gradient = brush.gradient() != nullptr ? brush.gradient() : pen.brush().gradient();
    if (m_isRaster && gradient != nullptr && gradient->type() == QGradient::LinearGradient &&
        gradient->stops().size() == 4) {
        fadingPath(path, pen, brush, *static_cast<const QLinearGradient *>(gradient));
        return;
    }
    m_painter.setPen(pen);
    m_painter.setBrush(brush);
    m_painter.drawPath(path);
}

/// A bar whose ends fade. Its middle is drawn in the plain colour that it has there: QPainter hands larger gradients to
/// a pool of threads, and waiting for these takes longer than all the rest of the picture.
void PainterSurface::fadingPath(const QPainterPath &path, const QPen &pen, const QBrush &brush,
                                const QLinearGradient &fade)
{
    const QGradientStops stops = fade.stops();
    const double width = fade.finalStop().x() - fade.start().x();
    const double from = fade.start().x() + std::ceil(stops[1].first * width);
    const double to = fade.start().x() + std::floor(stops[2].first * width);
    const double outline = pen.style() == Qt::NoPen ? 0 : pen.widthF();
    const QRectF whole = path.controlPointRect().adjusted(-outline, -outline, outline, outline);
    QPen plainPen = pen;
    if (pen.style() != Qt::NoPen)
        plainPen.setColor(stops[1].second);
    const QBrush plainBrush = brush.style() == Qt::NoBrush ? brush : QBrush(stops[1].second);
    const auto draw = [&](double left, double right, const QPen &partPen, const QBrush &partBrush) {
        if (right <= whole.left() || left >= whole.right() || right <= left)
            return;
        m_painter.save();
        m_painter.setClipRect(QRectF(QPointF(left, whole.top() - 1), QPointF(right, whole.bottom() + 1)),
                              Qt::IntersectClip);
        m_painter.setPen(partPen);
        m_painter.setBrush(partBrush);
        m_painter.drawPath(path);
        m_painter.restore();
    };
    draw(whole.left(), std::max(from, whole.left()), pen, brush);
    draw(std::max(from, whole.left()), std::min(to, whole.right()), plainPen, plainBrush);
    draw(std::max(std::max(from, to), whole.left()), whole.right(), pen, brush);
}

void PainterSurface::text(const QPointF &at, const QString &words, const QColor &colour, double)
{
    m_painter.setPen(colour);
    if (m_words != nullptr)
        m_painter.drawStaticText(at - QPointF(0, m_ascent), m_words->of(words, m_painter.font()));
    else
        m_painter.drawText(at, words);
}

void PainterSurface::clip(const QRectF &place)
{
    m_painter.save();
    m_painter.setClipRect(place, Qt::IntersectClip);
}

void PainterSurface::unclip()
{
    m_painter.restore();
}

void PainterSurface::place(const QPointF &origin)
{
    m_painter.save();
    m_painter.translate(origin);
}

void PainterSurface::unplace()
{
    m_painter.restore();
}

} // namespace dateline
