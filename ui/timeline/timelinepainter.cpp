#include "timeline/timelinepainter.h"

#include "theme/contrast.h"

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

} // namespace

TimelineColours TimelineColours::of(const ThemeStyles &styles, const QPalette &palette)
{
    const auto either = [](const QColor &colour, const QColor &otherwise) {
        return colour.isValid() ? colour : otherwise;
    };
    TimelineColours colours;
    colours.background = either(styles.colour(ThemeColour::Background), palette.color(QPalette::Base));
    colours.text = either(styles.colour(ThemeColour::Text), palette.color(QPalette::Text));
    const QColor grey = blended(colours.background, colours.text, 0.65);
    colours.dimmed = either(styles.colour(ThemeColour::DimmedText), grey);
    const QColor accent = palette.color(QPalette::Highlight);
    colours.selection = either(styles.colour(ThemeColour::Selection), blended(colours.background, accent, 0.3));
    colours.current = either(styles.colour(ThemeColour::CurrentMark), blended(colours.background, accent, 0.25));
    colours.hover = either(styles.colour(ThemeColour::HoverMark), blended(colours.background, colours.text, 0.08));
    colours.border = either(styles.colour(ThemeColour::Border), blended(colours.background, colours.text, 0.25));
    colours.published = either(styles.colour(ThemeColour::Published), accent);
    for (std::size_t status = 0; status < colours.status.size(); ++status)
        colours.status[status] = either(styles.status(static_cast<EventStatus>(status)), colours.text);
    return colours;
}

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
    m_painter.setPen(look.focused ? QPen(m_colours.text, 1, Qt::DashLine) : QPen(Qt::NoPen));
    m_painter.setBrush(look.current   ? QBrush(m_colours.current)
                       : look.hovered ? QBrush(m_colours.hover)
                                      : QBrush(Qt::NoBrush));
    m_painter.drawRoundedRect(place.adjusted(-3, 0, 1, 0), corner, corner);
}

void TimelinePainter::drawItem(const TimelineItem &item, const QRectF &bar, bool point, ItemLook look) const
{
    const QColor &status = m_colours.status.at(static_cast<std::size_t>(item.status));
    const QColor colour = look.dimmed ? blended(m_colours.background, status, 0.35) : status;
    if (!point) {
        drawBar(item, bar, colour);
        return;
    }
    if (item.fuzzy)
        drawHalo(bar, colour);
    drawPoint(item.status, item.fuzzy ? bar.adjusted(1, 1, -1, -1) : bar, colour);
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
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(gradient);
    m_painter.drawEllipse(place.center(), radius, radius);
}

void TimelinePainter::drawPoint(EventStatus status, const QRectF &place, const QColor &colour) const
{
    const double radius = std::min(place.width(), place.height()) / 2;
    const QPointF middle = place.center();
    const double inner = radius - 1;
    switch (status) {
    case EventStatus::Happened:
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(middle, radius, radius);
        break;
    case EventStatus::Scheduled:
        m_painter.setPen(QPen(colour, 2));
        m_painter.setBrush(m_colours.background);
        m_painter.drawEllipse(middle, inner, inner);
        break;
    case EventStatus::Possible:
        m_painter.setPen(QPen(colour, 1.5, Qt::DotLine));
        m_painter.setBrush(m_colours.background);
        m_painter.drawPolygon(QPolygonF{{middle.x() - radius, middle.y()},
                                        {middle.x(), middle.y() - radius},
                                        {middle.x() + radius, middle.y()},
                                        {middle.x(), middle.y() + radius}});
        break;
    case EventStatus::Denied:
        m_painter.setPen(QPen(colour, 2));
        m_painter.drawLine(QPointF(middle.x() - inner, middle.y() - inner),
                           QPointF(middle.x() + inner, middle.y() + inner));
        m_painter.drawLine(QPointF(middle.x() - inner, middle.y() + inner),
                           QPointF(middle.x() + inner, middle.y() - inner));
        break;
    }
}

void TimelinePainter::drawBar(const TimelineItem &item, const QRectF &bar, const QColor &colour) const
{
    // What lies out of view is not drawn: dashes of a bar of a million pixels take their time.
    constexpr double outside = 60;
    const QRectF seen = QRectF(QPointF(std::max(bar.left(), -outside), bar.top()),
                               QPointF(std::min(bar.right(), m_width + outside), bar.bottom()));
    if (seen.width() <= 0)
        return;
    const bool fadeStart = item.fuzzy && !item.openStart;
    const bool fadeEnd = item.fuzzy && !item.openEnd;
    const QPainterPath path = barPath(seen, item.openStart, item.openEnd);
    m_painter.setPen(Qt::NoPen);
    if (item.status == EventStatus::Happened) {
        m_painter.fillPath(path, faded(fillFor(colour), bar, fadeStart, fadeEnd));
    } else {
        m_painter.fillPath(path, m_colours.background);
        if (item.status == EventStatus::Possible) {
            m_painter.fillPath(path, QBrush(blended(m_colours.background, colour, 0.25), Qt::BDiagPattern));
        }
    }
    const Qt::PenStyle style = item.status == EventStatus::Possible ? Qt::DashLine : Qt::SolidLine;
    m_painter.setPen(QPen(faded(colour, bar, fadeStart, fadeEnd), 1.5, style));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
    if (item.status == EventStatus::Denied) {
        const double side = bar.height() - 6;
        const double left = std::max(bar.left(), 0.0) + std::min(4.0, (bar.width() - side) / 2);
        drawPoint(EventStatus::Denied, {left, bar.top() + 3, side, side}, colour);
    }
}

void TimelinePainter::drawLabel(const QRectF &place, const QString &text, ItemLook look, bool insideBar) const
{
    if (!insideBar && !look.current && !look.hovered) {
        // Lines behind the words stay to be guessed, and the words to be read.
        QColor veil = m_colours.background;
        veil.setAlphaF(0.8F);
        m_painter.fillRect(place.adjusted(-1, 2, -2, -2), veil);
    }
    m_painter.setPen(look.dimmed ? m_colours.dimmed : m_colours.text);
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void TimelinePainter::drawCluster(const QRectF &place, int count, ItemLook look) const
{
    m_painter.setPen(QPen(look.focused ? m_colours.text : m_colours.border, look.focused ? 1.5 : 1,
                          look.focused ? Qt::DashLine : Qt::SolidLine));
    m_painter.setBrush(look.current ? m_colours.current : look.hovered ? m_colours.hover : m_colours.background);
    m_painter.drawRoundedRect(place.adjusted(0.5, 1.5, -0.5, -1.5), place.height() / 2, place.height() / 2);
    m_painter.setPen(look.dimmed ? m_colours.dimmed : m_colours.text);
    m_painter.drawText(place, Qt::AlignCenter, QStringLiteral("+%1").arg(count));
}

void TimelinePainter::drawBreakGround(const AxisBreak &gap, const QRectF &lanes) const
{
    const QRectF band(gap.left, lanes.top(), gap.right - gap.left, lanes.height());
    m_painter.fillRect(band, QBrush(blended(m_colours.background, m_colours.text, 0.09), Qt::BDiagPattern));
}

void TimelinePainter::drawBreakCut(const AxisBreak &gap, const QRectF &lanes) const
{
    const double middle = (gap.left + gap.right) / 2;
    const QPolygonF left = zigzag(middle - 5, lanes.top(), lanes.bottom());
    const QPolygonF right = zigzag(middle + 2, lanes.top(), lanes.bottom());
    QPolygonF strip = left;
    for (auto point = right.crbegin(); point != right.crend(); ++point)
        strip.append(*point);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.background);
    m_painter.drawPolygon(strip);
    m_painter.setPen(QPen(blended(m_colours.background, m_colours.text, 0.4), 1));
    m_painter.drawPolyline(left);
    m_painter.drawPolyline(right);
}

void TimelinePainter::drawColumn(double left, double right, const QRectF &lanes, const QColor &colour) const
{
    const double from = std::clamp(left, -2.0, m_width + 2);
    const double to = std::clamp(right, -2.0, m_width + 2);
    if (to > from)
        m_painter.fillRect(QRectF(from, lanes.top(), std::max(to - from, 1.0), lanes.height()), colour);
}

} // namespace dateline
