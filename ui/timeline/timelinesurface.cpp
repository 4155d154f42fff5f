#include "timeline/timelinesurface.h"

#include "timeline/timelinerasterbar.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QRadialGradient>

#include <algorithm>

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
    if (m_isRaster && brush.style() == Qt::RadialGradientPattern && pen.style() == Qt::NoPen) {
        drawRings(m_painter, centre, radius, *static_cast<const QRadialGradient *>(brush.gradient()));
        return;
    }
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
    m_painter.setPen(pen);
    m_painter.setBrush(brush);
    m_painter.drawPath(path);
}

bool PainterSurface::quickBar(const FadingBar &bar)
{
    if (m_isRaster)
        drawOnPixels(m_painter, bar);
    return m_isRaster;
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
