#include "timeline/timelinerasterbar.h"

#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {

namespace {

/// How much of the colour is left at the very end.
constexpr double faintest = 0.05;
/// Dashes as those of Qt::DashLine at a width of 1.5.
constexpr int dash = 6;
constexpr int dashAndGap = 9;

/// What is left of the colour in a column.
double strengthAt(const FadingBar &bar, double x)
{
    double strength = 1;
    if (bar.fadeStart)
        strength = std::min(strength, (x - bar.left) / bar.fade);
    if (bar.fadeEnd)
        strength = std::min(strength, (bar.right - x) / bar.fade);
    return faintest + (1 - faintest) * std::clamp(strength, 0.0, 1.0);
}

QColor faint(QColor colour, double strength)
{
    colour.setAlphaF(static_cast<float>(colour.alphaF() * strength));
    return colour;
}

/// Dashes go with the bar when it is moved.
int placeInDash(const FadingBar &bar, int x)
{
    const int from = x - static_cast<int>(std::floor(bar.left));
    return (from % dashAndGap + dashAndGap) % dashAndGap;
}

/// Columns [left, right) of the bar in one strength.
void drawColumns(QPainter &painter, const FadingBar &bar, int left, int right, double strength)
{
    const int top = static_cast<int>(std::floor(bar.seen.top()));
    const int bottom = static_cast<int>(std::floor(bar.seen.bottom()));
    if (bar.fill.isValid())
        painter.fillRect(left, top, right - left, bottom - top, faint(bar.fill, strength));
    if (bar.dashed && placeInDash(bar, left) >= dash)
        return;
    // A line and a half, as the outlines of other bars are.
    const QColor line = faint(bar.outline, strength);
    const QColor half = faint(bar.outline, strength / 2);
    painter.fillRect(left, top, right - left, 1, line);
    painter.fillRect(left, bottom - 1, right - left, 1, line);
    painter.fillRect(left, top + 1, right - left, 1, half);
    painter.fillRect(left, bottom - 2, right - left, 1, half);
}

/// The part between the fading ends, dash by dash.
void drawMiddle(QPainter &painter, const FadingBar &bar, int left, int right)
{
    if (!bar.dashed && left < right)
        drawColumns(painter, bar, left, right, 1);
    for (int x = left; bar.dashed && x < right;) {
        const int at = placeInDash(bar, x);
        const int next = std::min(x + (at < dash ? dash : dashAndGap) - at, right);
        drawColumns(painter, bar, x, next, 1);
        x = next;
    }
}

/// The head of an arrow; it does not fade.
void drawHead(QPainter &painter, const FadingBar &bar, const QRectF &place)
{
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(bar.outline, 1.5));
    painter.setBrush(bar.fill.isValid() ? QBrush(bar.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(bar.path);
    painter.restore();
}

void drawSide(QPainter &painter, const FadingBar &bar, int x)
{
    const int top = static_cast<int>(std::floor(bar.seen.top()));
    const int bottom = static_cast<int>(std::floor(bar.seen.bottom()));
    for (int y = top; y < bottom; y += bar.dashed ? 5 : bottom - top)
        painter.fillRect(x, y, 1, bar.dashed ? std::min(3, bottom - y) : bottom - top, bar.outline);
}

} // namespace

void drawOnPixels(QPainter &painter, const FadingBar &bar)
{
    const double head = std::min(bar.seen.height() / 2, bar.seen.width() / 2);
    const int left = static_cast<int>(std::floor(bar.seen.left() + (bar.openStart ? head : 0)));
    const int right = static_cast<int>(std::ceil(bar.seen.right() - (bar.openEnd ? head : 0)));
    const int fadedFrom =
        std::clamp(static_cast<int>(std::ceil(bar.fadeStart ? bar.left + bar.fade : left)), left, right);
    const int fadedTo =
        std::clamp(static_cast<int>(std::floor(bar.fadeEnd ? bar.right - bar.fade : right)), fadedFrom, right);
    painter.setRenderHint(QPainter::Antialiasing, false); // or columns would overlap where pixels are no whole numbers
    for (int x = left; x < fadedFrom; ++x)
        drawColumns(painter, bar, x, x + 1, strengthAt(bar, x + 0.5));
    drawMiddle(painter, bar, fadedFrom, fadedTo);
    for (int x = fadedTo; x < right; ++x)
        drawColumns(painter, bar, x, x + 1, strengthAt(bar, x + 0.5));
    if (!bar.openStart && !bar.fadeStart)
        drawSide(painter, bar, left);
    if (!bar.openEnd && !bar.fadeEnd)
        drawSide(painter, bar, right - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    if (bar.openStart)
        drawHead(painter, bar,
                 QRectF(QPointF(bar.seen.left() - 2, bar.seen.top() - 2), QPointF(left, bar.seen.bottom() + 2)));
    if (bar.openEnd)
        drawHead(painter, bar,
                 QRectF(QPointF(right, bar.seen.top() - 2), QPointF(bar.seen.right() + 2, bar.seen.bottom() + 2)));
}

void drawRings(QPainter &painter, const QPointF &centre, double radius, const QRadialGradient &gradient)
{
    constexpr std::array shares{1.0, 0.8, 0.6, 0.4};
    painter.setPen(Qt::NoPen);
    double below = 0;
    for (const double share : shares) {
        // What lies below shines through: together they have the strength that is wanted.
        QColor colour = colourAt(gradient, share);
        const double wanted = colour.alphaF();
        colour.setAlphaF(static_cast<float>(std::clamp(1 - (1 - wanted) / (1 - below), 0.0, 1.0)));
        below = std::max(wanted, below);
        painter.setBrush(colour);
        painter.drawEllipse(centre, radius * share, radius * share);
    }
}

QColor colourAt(const QGradient &gradient, double share)
{
    const QGradientStops stops = gradient.stops();
    if (share <= stops.front().first)
        return stops.front().second;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (share > stops[i].first)
            continue;
        const QColor from = stops[i - 1].second;
        const QColor to = stops[i].second;
        const double part = (share - stops[i - 1].first) / std::max(stops[i].first - stops[i - 1].first, 1e-9);
        const auto mixed = [part](float a, float b) { return a + static_cast<float>(part) * (b - a); };
        return QColor::fromRgbF(mixed(from.redF(), to.redF()), mixed(from.greenF(), to.greenF()),
                                mixed(from.blueF(), to.blueF()), mixed(from.alphaF(), to.alphaF()));
    }
    return stops.back().second;
}

} // namespace dateline
