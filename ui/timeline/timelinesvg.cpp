#include "timeline/timelinesvg.h"

#include <QLinearGradient>
#include <QRadialGradient>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

QString numberText(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return QString::number(rounded == 0 ? 0 : rounded, 'g', 12); // no "-0"
}

QString colourText(const QColor &colour)
{
    return colour.name(QColor::HexRgb);
}

/// XML has no place for control characters, and half a character is none.
QString cleaned(QString words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar letter = words.at(i);
        const bool pair = letter.isHighSurrogate() && i + 1 < words.size() && words.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (letter.isSurrogate() || letter.unicode() >= 0xfffe ||
                 (letter.unicode() < 0x20 && letter != QLatin1Char('\t') && letter != QLatin1Char('\n')))
            words[i] = QChar(0xfffd);
    }
    return words;
}

QString pathText(const QPainterPath &path)
{
    QStringList parts;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const QString point = numberText(element.x) + QLatin1Char(' ') + numberText(element.y);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            parts.append(QLatin1Char('M') + point);
            break;
        case QPainterPath::LineToElement:
            parts.append(QLatin1Char('L') + point);
            break;
        case QPainterPath::CurveToElement:
            parts.append(QLatin1Char('C') + point);
            break;
        case QPainterPath::CurveToDataElement:
            parts.append(point);
            break;
        }
    }
    return parts.join(QLatin1Char(' '));
}

/// Lengths of dashes in widths of the pen.
QList<double> dashesOf(Qt::PenStyle style)
{
    switch (style) {
    case Qt::DashLine:
        return {4, 2};
    case Qt::DotLine:
        return {1, 2};
    case Qt::DashDotLine:
        return {4, 2, 1, 2};
    default:
        return {};
    }
}

} // namespace

SvgSurface::SvgSurface(QSizeF size, const TextMeasure &text, const QString &title, const QString &description,
                       const QString &language)
    : m_xml(&m_document)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("svg"));
    m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    attribute("version", QStringLiteral("1.1"));
    attribute("width", size.width());
    attribute("height", size.height());
    attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(numberText(size.width()), numberText(size.height())));
    attribute("xml:lang", language);
    attribute("role", QStringLiteral("graphics-document"));
    attribute("aria-labelledby", QStringLiteral("title"));
    attribute("aria-describedby", QStringLiteral("description"));
    m_xml.writeStartElement(QStringLiteral("title"));
    attribute("id", QStringLiteral("title"));
    m_xml.writeCharacters(cleaned(title));
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("desc"));
    attribute("id", QStringLiteral("description"));
    m_xml.writeCharacters(cleaned(description));
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("g"));
    QString family = text.font.family();
    family.remove(QLatin1Char('\''));
    attribute("font-family", QStringLiteral("'%1', sans-serif").arg(family));
    const double pixels = text.font.pixelSize() > 0 ? text.font.pixelSize() : text.font.pointSizeF() * 96 / 72;
    attribute("font-size", pixels);
}

QByteArray SvgSurface::finish()
{
    m_xml.writeEndDocument(); // closes what is open
    return m_document;
}

void SvgSurface::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(QLatin1StringView(name), value);
}

void SvgSurface::attribute(const char *name, double value)
{
    attribute(name, numberText(value));
}

void SvgSurface::addStops(const QGradient &gradient)
{
    for (const auto &[at, colour] : gradient.stops()) {
        m_xml.writeEmptyElement(QStringLiteral("stop"));
        m_xml.writeAttribute(QStringLiteral("offset"), QString::number(std::round(at * 1e6) / 1e6, 'g', 8));
        attribute("stop-color", colourText(colour));
        if (colour.alpha() < 255)
            attribute("stop-opacity", colour.alphaF());
    }
}

QString SvgSurface::gradientOf(const QGradient &gradient)
{
    QString what;
    const bool radial = gradient.type() == QGradient::RadialGradient;
    if (radial) {
        const auto &circle = static_cast<const QRadialGradient &>(gradient);
        what = QStringLiteral("r %1 %2 %3")
                   .arg(numberText(circle.center().x()), numberText(circle.center().y()), numberText(circle.radius()));
    } else {
        const auto &line = static_cast<const QLinearGradient &>(gradient);
        what = QStringLiteral("l %1 %2").arg(numberText(line.start().x()), numberText(line.finalStop().x()));
    }
    for (const auto &[at, colour] : gradient.stops())
        what += QStringLiteral(" %1 %2").arg(at).arg(colour.name(QColor::HexArgb));
    if (const auto known = m_paints.constFind(what); known != m_paints.constEnd())
        return *known;
    const QString id = QStringLiteral("paint%1").arg(m_paints.size() + 1);
    m_paints.insert(what, id);
    m_xml.writeStartElement(radial ? QStringLiteral("radialGradient") : QStringLiteral("linearGradient"));
    attribute("id", id);
    attribute("gradientUnits", QStringLiteral("userSpaceOnUse"));
    if (radial) {
        const auto &circle = static_cast<const QRadialGradient &>(gradient);
        attribute("cx", circle.center().x());
        attribute("cy", circle.center().y());
        attribute("r", circle.radius());
    } else {
        const auto &line = static_cast<const QLinearGradient &>(gradient);
        attribute("x1", line.start().x());
        attribute("y1", 0.0);
        attribute("x2", line.finalStop().x());
        attribute("y2", 0.0);
    }
    addStops(gradient);
    m_xml.writeEndElement();
    return id;
}

/// Lines one by one: many readers know no patterns.
void SvgSurface::hatch(const QRectF &place, const QColor &colour)
{
    constexpr double step = 8;
    QStringList lines;
    // Along a line from below left to above right x + y is the same.
    for (double sum = std::ceil((place.left() + place.top()) / step) * step; sum < place.right() + place.bottom();
         sum += step) {
        const double left = std::max(place.left(), sum - place.bottom());
        const double right = std::min(place.right(), sum - place.top());
        if (right - left > 0.5)
            lines.append(
                QStringLiteral("M%1 %2L%3 %4")
                    .arg(numberText(left), numberText(sum - left), numberText(right), numberText(sum - right)));
    }
    if (lines.isEmpty())
        return;
    m_xml.writeEmptyElement(QStringLiteral("path"));
    attribute("d", lines.join(QString()));
    attribute("fill", QStringLiteral("none"));
    addPen(QPen(colour, 1), colourText(colour));
}

/// Defines what a brush needs and gives the value of a fill or stroke attribute.
QString SvgSurface::paintOf(const QBrush &brush)
{
    if (brush.style() == Qt::NoBrush)
        return QStringLiteral("none");
    if (brush.gradient() != nullptr)
        return QStringLiteral("url(#%1)").arg(gradientOf(*brush.gradient()));
    return colourText(brush.color());
}

void SvgSurface::addPen(const QPen &pen, const QString &paint)
{
    if (pen.style() == Qt::NoPen)
        return;
    attribute("stroke", paint);
    attribute("stroke-width", pen.widthF());
    QStringList dashes;
    for (const double length : dashesOf(pen.style()))
        dashes.append(numberText(length * pen.widthF()));
    if (!dashes.isEmpty())
        attribute("stroke-dasharray", dashes.join(QLatin1Char(' ')));
}

void SvgSurface::addFill(const QBrush &brush, const QString &paint)
{
    attribute("fill", paint);
    if (brush.style() == Qt::SolidPattern && brush.color().alpha() < 255)
        attribute("fill-opacity", brush.color().alphaF());
}

void SvgSurface::rect(const QRectF &place, const QPen &pen, const QBrush &brush, double radius)
{
    if (place.isEmpty())
        return;
    if (brush.style() == Qt::BDiagPattern) {
        hatch(place, brush.color());
        return;
    }
    const QString fill = paintOf(brush);
    const QString stroke = paintOf(pen.brush());
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    attribute("x", place.left());
    attribute("y", place.top());
    attribute("width", place.width());
    attribute("height", place.height());
    if (radius > 0)
        attribute("rx", std::min({radius, place.width() / 2, place.height() / 2}));
    addFill(brush, fill);
    addPen(pen, stroke);
}

void SvgSurface::circle(const QPointF &centre, double radius, const QPen &pen, const QBrush &brush)
{
    const QString fill = paintOf(brush);
    const QString stroke = paintOf(pen.brush());
    m_xml.writeEmptyElement(QStringLiteral("circle"));
    attribute("cx", centre.x());
    attribute("cy", centre.y());
    attribute("r", radius);
    addFill(brush, fill);
    addPen(pen, stroke);
}

void SvgSurface::line(const QPointF &from, const QPointF &to, const QPen &pen)
{
    const QString stroke = paintOf(pen.brush());
    m_xml.writeEmptyElement(QStringLiteral("line"));
    attribute("x1", from.x());
    attribute("y1", from.y());
    attribute("x2", to.x());
    attribute("y2", to.y());
    addPen(pen, stroke);
}

void SvgSurface::path(const QPainterPath &path, const QPen &pen, const QBrush &brush)
{
    if (brush.style() == Qt::BDiagPattern) {
        hatch(path.boundingRect().adjusted(1, 1, -1, -1), brush.color());
        return;
    }
    const QString fill = paintOf(brush);
    const QString stroke = paintOf(pen.brush());
    m_xml.writeEmptyElement(QStringLiteral("path"));
    attribute("d", pathText(path));
    addFill(brush, fill);
    addPen(pen, stroke);
}

void SvgSurface::text(const QPointF &at, const QString &words, const QColor &colour, double width)
{
    if (words.isEmpty())
        return;
    m_xml.writeStartElement(QStringLiteral("text"));
    attribute("x", at.x());
    attribute("y", at.y());
    if (words.size() > 1 && width > 0) {
        attribute("textLength", width);
        attribute("lengthAdjust", QStringLiteral("spacingAndGlyphs"));
    }
    attribute("fill", colourText(colour));
    m_xml.writeCharacters(cleaned(words));
    m_xml.writeEndElement();
}

void SvgSurface::clip(const QRectF &place)
{
    const QString id = QStringLiteral("clip%1").arg(++m_clips);
    m_xml.writeStartElement(QStringLiteral("clipPath"));
    attribute("id", id);
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    attribute("x", place.left());
    attribute("y", place.top());
    attribute("width", std::max(place.width(), 0.0));
    attribute("height", std::max(place.height(), 0.0));
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("g"));
    attribute("clip-path", QStringLiteral("url(#%1)").arg(id));
}

void SvgSurface::unclip()
{
    m_xml.writeEndElement();
}

void SvgSurface::place(const QPointF &origin)
{
    m_xml.writeStartElement(QStringLiteral("g"));
    attribute("transform", QStringLiteral("translate(%1 %2)").arg(numberText(origin.x()), numberText(origin.y())));
}

void SvgSurface::unplace()
{
    m_xml.writeEndElement();
}

void SvgSurface::open(const PicturePart &part)
{
    m_xml.writeStartElement(QStringLiteral("g"));
    attribute("class", part.name);
    if (part.kind == PicturePart::Kind::List)
        attribute("role", QStringLiteral("list"));
    else if (part.kind == PicturePart::Kind::Item)
        attribute("role", QStringLiteral("listitem"));
    else if (part.kind == PicturePart::Kind::Mark)
        attribute("aria-hidden", QStringLiteral("true")); // its words are read
    if (!part.title.isEmpty())
        m_xml.writeTextElement(QStringLiteral("title"), cleaned(part.title));
}

void SvgSurface::close()
{
    m_xml.writeEndElement();
}

} // namespace dateline
