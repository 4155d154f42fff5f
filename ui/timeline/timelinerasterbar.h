#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QRectF>

class QGradient;
class QPainter;
class QRadialGradient;

namespace dateline {

/// A bar with ends that fade or a dashed outline. Plain value.
struct FadingBar
{
    QPainterPath path; ///< its outline, as far as it is drawn
    QRectF seen;       ///< what of it is drawn
    double left = 0;   ///< ends of all of it, where it fades
    double right = 0;
    double fade = 0; ///< how wide a fading end is
    bool openStart = false;
    bool openEnd = false;
    bool fadeStart = false;
    bool fadeEnd = false;
    QColor fill; ///< invalid for none
    QColor outline;
    bool dashed = false;
};

/// Draws it on pixels, column by column: QPainter's own gradients and dashes take fifty times as long, mostly for
/// waiting for threads that it hands them to.
void drawOnPixels(QPainter &painter, const FadingBar &bar);

/// A circle with a radial gradient as a few rings, for the same reason.
void drawRings(QPainter &painter, const QPointF &centre, double radius, const QRadialGradient &gradient);

/// The colour of a gradient at a share of its length.
[[nodiscard]] QColor colourAt(const QGradient &gradient, double share);

} // namespace dateline
