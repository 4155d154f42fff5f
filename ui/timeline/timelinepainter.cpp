#include "timeline/timelinepainter.h"

#include "theme/contrast.h"
#include "timeline/timelinerasterbar.h"

#include <QLinearGradient>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr double corner = 3;
/// A fading end takes this share of the bar, up to a width.
constexpr double fadeShare = 0.35;
constexpr double longestFade = 48;

/// The outline of a bar: an arrow head where an end is open.
QPainterPath barPath(const QRectF &bar, bool openStart, bool openEnd)
{
    QPainterPath path;
    if (!openStart && !openEnd) {
        path.addRoundedRect(bar, corner, corner);
        return path;
    }
    const double head = std::min(bar.height() / 2, bar.width() / 2);
    const double left = openStart ? bar.left() + head : bar.left();
    const double right = openEnd ? bar.right() - head : bar.right();
    path.moveTo(left, bar.top());
    path.lineTo(right, bar.top());
    path.lineTo(bar.right(), openEnd ? bar.center().y() : bar.top());
    path.lineTo(right, bar.bottom());
    path.lineTo(left, bar.bottom());
    path.lineTo(bar.left(), openStart ? bar.center().y() : bar.bottom());
    path.closeSubpath();
    return path;
}

/// The colour, fading out towards the ends that are not known.
QBrush faded(const QColor &colour, const QRectF &bar, bool start, bool end)
{
    if (!start && !end)
        return colour;
    QColor nothing = colour;
    nothing.setAlphaF(0.05F);
    QLinearGradient gradient(bar.left(), 0, bar.right(), 0);
    const double fade = std::min(fadeShare, longestFade / std::max(bar.width(), 1.0));
    gradient.setColorAt(0, start ? nothing : colour);
    gradient.setColorAt(fade, colour);
    gradient.setColorAt(1 - fade, colour);
    gradient.setColorAt(1, end ? nothing : colour);
    return gradient;
}

QPolygonF zigzag(double x, double top, double bottom)
{
    constexpr double step = 5;
    QPolygonF line;
    bool out = false;
    for (double y = top; y <= bottom + step; y += step, out = !out)
        line.append({x + (out ? 3 : 0), y});
    return line;
}

QPainterPath pathOf(const QPolygonF &polygon, bool closed)
{
    QPainterPath path;
    path.addPolygon(polygon);
    if (closed)
        path.closeSubpath();
    return path;
}

} // namespace

QColor TimelinePainter::fillFor(const QColor &colour) const
{
    // Words may stand on it.
    const QColor tint = blended(m_colours.background, colour, 0.35);
    return tintUnder(m_colours.text, tint, m_colours.background, readableContrast);
}

void TimelinePainter::drawGround(const QRectF &place, ItemLook look) const
{
    if (!look.current && !look.hovered && !look.focused)
        return;
    const QRectF seen(QPointF(std::max(place.left(), m_left - 20), place.top()),
                      QPointF(std::min(place.right(), m_right + 20), place.bottom()));
    m_surface.rect(seen.adjusted(-3, 0, 1, 0), look.focused ? QPen(m_colours.text, 1, Qt::DashLine) : QPen(Qt::NoPen),
                   look.current   ? QBrush(m_colours.current)
                   : look.hovered ? QBrush(m_colours.hover)
                                  : QBrush(Qt::NoBrush),
                   corner);
}

void TimelinePainter::drawItem(const TimelineItem &item, const QRectF &bar, bool point, const QColor &colour,
                               ItemLook look) const
{
    const QColor shown = look.dimmed ? blended(m_colours.background, colour, 0.35) : colour;
    if (!point) {
        drawBar(item, bar, shown);
        return;
    }
    if (item.fuzzy)
        drawHalo(bar, shown);
    drawPoint(item.status, item.fuzzy ? bar.adjusted(1, 1, -1, -1) : bar, shown);
}

/// What fading ends are to a bar: the point is somewhere around here.
void TimelinePainter::drawHalo(const QRectF &place, const QColor &colour) const
{
    const double radius = std::min(place.width(), place.height()) / 2 + 3;
    QColor inner = colour;
    inner.setAlphaF(0.5F);
    QColor outer = colour;
    outer.setAlphaF(0.12F);
    QRadialGradient gradient(place.center(), radius);
    gradient.setColorAt(0.3, inner);
    gradient.setColorAt(1, outer);
    m_surface.circle(place.center(), radius, Qt::NoPen, gradient);
}

void TimelinePainter::drawPoint(EventStatus status, const QRectF &place, const QColor &colour) const
{
    const double radius = std::min(place.width(), place.height()) / 2;
    const QPointF middle = place.center();
    const double inner = radius - 1;
    switch (status) {
    case EventStatus::Happened:
        m_surface.circle(middle, radius, Qt::NoPen, colour);
        break;
    case EventStatus::Scheduled:
        m_surface.circle(middle, inner, QPen(colour, 2), m_colours.background);
        break;
    case EventStatus::Possible:
        m_surface.path(pathOf(QPolygonF{{middle.x() - radius, middle.y()},
                                        {middle.x(), middle.y() - radius},
                                        {middle.x() + radius, middle.y()},
                                        {middle.x(), middle.y() + radius}},
                              true),
                       QPen(colour, 1.5, Qt::DotLine), m_colours.background);
        break;
    case EventStatus::Denied:
        m_surface.line({middle.x() - inner, middle.y() - inner}, {middle.x() + inner, middle.y() + inner},
                       QPen(colour, 2));
        m_surface.line({middle.x() - inner, middle.y() + inner}, {middle.x() + inner, middle.y() - inner},
                       QPen(colour, 2));
        break;
    }
}

void TimelinePainter::drawBar(const TimelineItem &item, const QRectF &bar, const QColor &colour) const
{
    // What lies out of view is not drawn: dashes of a bar of a million pixels take their time.
    constexpr double outside = 60;
    const QRectF seen = QRectF(QPointF(std::max(bar.left(), m_left - outside), bar.top()),
                               QPointF(std::min(bar.right(), m_right + outside), bar.bottom()));
    if (seen.width() <= 0)
        return;
    const bool fadeStart = item.fuzzy && !item.openStart;
    const bool fadeEnd = item.fuzzy && !item.openEnd;
    const QPainterPath path = barPath(seen, item.openStart, item.openEnd);
    const bool happened = item.status == EventStatus::Happened;
    const bool dashed = item.status == EventStatus::Possible;
    if (!happened)
        m_surface.path(path, Qt::NoPen, m_colours.background);
    if (dashed)
        m_surface.path(path, Qt::NoPen, QBrush(blended(m_colours.background, colour, 0.25), Qt::BDiagPattern));
    FadingBar fading{
        path,           seen,         bar.left(), bar.right(), std::min(fadeShare * bar.width(), longestFade),
        item.openStart, item.openEnd, fadeStart,  fadeEnd,     happened ? fillFor(colour) : QColor(),
        colour,         dashed};
    if (!(dashed || fadeStart || fadeEnd) || !m_surface.quickBar(fading)) {
        if (happened)
            m_surface.path(path, Qt::NoPen, faded(fillFor(colour), bar, fadeStart, fadeEnd));
        m_surface.path(path, QPen(faded(colour, bar, fadeStart, fadeEnd), 1.5, dashed ? Qt::DashLine : Qt::SolidLine),
                       Qt::NoBrush);
    }
    if (item.status == EventStatus::Denied) {
        const double side = std::max(bar.height() - 6, 4.0);
        const double left = std::max(bar.left(), m_left) + std::min(4.0, (bar.width() - side) / 2);
        drawPoint(EventStatus::Denied, {left, bar.center().y() - side / 2, side, side}, colour);
    }
}

void TimelinePainter::drawWords(const QRectF &place, const QString &words, const QColor &colour,
                                Qt::Alignment alignment) const
{
    if (words.isEmpty())
        return;
    const double width = m_text.width(words);
    const double left = alignment.testFlag(Qt::AlignHCenter) ? place.center().x() - width / 2
                        : alignment.testFlag(Qt::AlignRight) ? place.right() - width
                                                             : place.left();
    m_surface.text({left, place.center().y() + (m_text.ascent - m_text.descent) / 2}, words, colour, width);
}

void TimelinePainter::drawLabel(const QRectF &place, const QString &words, ItemLook look, bool insideBar) const
{
    if (!insideBar && !look.current && !look.hovered) {
        // Lines behind the words stay to be guessed, and the words to be read.
        QColor veil = m_colours.background;
        veil.setAlphaF(0.8F);
        const double base = place.center().y() + (m_text.ascent - m_text.descent) / 2;
        const double tall = 0.8 * m_text.ascent; // of capitals: above and below run the lines of other rows
        m_surface.fill({place.left() - 1, base - tall, place.width() - 1, tall + 1.5}, veil);
    }
    drawWords(place, words, look.dimmed ? m_colours.dimmed : m_colours.text);
}

void TimelinePainter::drawCluster(const QRectF &place, const QString &words, ItemLook look) const
{
    m_surface.rect(place.adjusted(0.5, 1.5, -0.5, -1.5),
                   QPen(look.focused ? m_colours.text : m_colours.border, look.focused ? 1.5 : 1,
                        look.focused ? Qt::DashLine : Qt::SolidLine),
                   look.current   ? m_colours.current
                   : look.hovered ? m_colours.hover
                                  : m_colours.background,
                   place.height() / 2 - 1.5);
    drawWords(place, words, look.dimmed ? m_colours.dimmed : m_colours.text, Qt::AlignHCenter);
}

void TimelinePainter::drawKey(const QRectF &place, const QString &key, const QColor &colour) const
{
    m_surface.rect(place, Qt::NoPen, colour, corner);
    const QColor letter = contrastRatio(colour, Qt::white) >= contrastRatio(colour, Qt::black) ? Qt::white : Qt::black;
    drawWords(place, key, letter, Qt::AlignHCenter);
}

void TimelinePainter::drawBreakGround(const AxisBreak &gap, const QRectF &lanes) const
{
    const QRectF band(gap.left, lanes.top(), gap.right - gap.left, lanes.height());
    m_surface.fill(band, QBrush(blended(m_colours.background, m_colours.text, 0.09), Qt::BDiagPattern));
}

void TimelinePainter::drawBreakCut(const AxisBreak &gap, const QRectF &lanes) const
{
    const double middle = (gap.left + gap.right) / 2;
    const QPolygonF left = zigzag(middle - 5, lanes.top(), lanes.bottom());
    const QPolygonF right = zigzag(middle + 2, lanes.top(), lanes.bottom());
    QPolygonF strip = left;
    for (auto point = right.crbegin(); point != right.crend(); ++point)
        strip.append(*point);
    m_surface.path(pathOf(strip, true), Qt::NoPen, m_colours.background);
    const QPen edge(blended(m_colours.background, m_colours.text, 0.4), 1);
    m_surface.path(pathOf(left, false), edge, Qt::NoBrush);
    m_surface.path(pathOf(right, false), edge, Qt::NoBrush);
}

void TimelinePainter::drawColumn(double left, double right, const QRectF &lanes, const QColor &colour) const
{
    const double from = std::clamp(left, m_left - 2, m_right + 2);
    const double to = std::clamp(right, m_left - 2, m_right + 2);
    if (to > from)
        m_surface.fill(QRectF(from, lanes.top(), std::max(to - from, 1.0), lanes.height()), colour);
}

} // namespace dateline
