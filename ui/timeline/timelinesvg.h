#pragma once

#include "timeline/timelinesurface.h"

#include <QByteArray>
#include <QHash>
#include <QSizeF>
#include <QXmlStreamWriter>

namespace dateline {

/// Writes a picture as an SVG 1.1 document: text stays text and is as wide as it was measured whatever font a reader
/// has, parts that have names are groups with a title and a WAI-ARIA role, and there is nothing from outside and no
/// script. The same picture gives the same bytes. Numbers are rounded to hundredths of a pixel.
class SvgSurface : public TimelineSurface
{
public:
    /// `language` as in BCP 47, "en-GB".
    SvgSurface(QSizeF size, const TextMeasure &text, const QString &title, const QString &description,
               const QString &language);

    /// The document, complete. Nothing can be drawn afterwards.
    [[nodiscard]] QByteArray finish();

    void rect(const QRectF &place, const QPen &pen, const QBrush &brush, double radius) override;
    void circle(const QPointF &centre, double radius, const QPen &pen, const QBrush &brush) override;
    void line(const QPointF &from, const QPointF &to, const QPen &pen) override;
    void path(const QPainterPath &path, const QPen &pen, const QBrush &brush) override;
    void text(const QPointF &at, const QString &words, const QColor &colour, double width) override;
    void clip(const QRectF &place) override;
    void unclip() override;
    void place(const QPointF &origin) override;
    void unplace() override;
    void open(const PicturePart &part) override;
    void close() override;
    [[nodiscard]] bool wantsTitles() const override { return true; }

private:
    void attribute(const char *name, const QString &value);
    void attribute(const char *name, double value);
    [[nodiscard]] QString paintOf(const QBrush &brush);
    [[nodiscard]] QString gradientOf(const QGradient &gradient);
    [[nodiscard]] QString hatchOf(const QColor &colour);
    void addPen(const QPen &pen, const QString &paint);
    void addFill(const QBrush &brush, const QString &paint);
    void addStops(const QGradient &gradient);

    QByteArray m_document;
    QXmlStreamWriter m_xml;
    QHash<QString, QString> m_paints; ///< gradients and patterns that are defined: by what they are, their id
    int m_clips = 0;
};

} // namespace dateline
