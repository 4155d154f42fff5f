#pragma once

#include "theme/themestyles.h"
#include "timeline/timelineaxis.h"
#include "timeline/timelineitems.h"
#include "timeline/timelinelayout.h"

#include <QColor>
#include <QPainter>
#include <QPalette>
#include <QRectF>

#include <array>

namespace dateline {

/// The colours of one timeline, taken from the theme, or from the palette where the theme has none.
struct TimelineColours
{
    QColor background;
    QColor text;
    QColor dimmed;
    QColor selection;
    QColor current;
    QColor hover;
    QColor border;
    QColor published;
    std::array<QColor, 4> status; ///< by EventStatus

    [[nodiscard]] static TimelineColours of(const ThemeStyles &styles, const QPalette &palette);
};

/// How an item stands out.
struct ItemLook
{
    bool current = false;
    bool hovered = false;
    bool dimmed = false;
    bool focused = false;
};

/// Draws the parts of a timeline on any paint device. Status is told by shape first: happened is filled, scheduled is
/// an outline, possible is a dashed outline with hatching, denied is crossed out. Ends that are not known exactly fade,
/// open ends are arrows. The caller gives places; nothing is laid out here.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineColours &colours, double width)
        : m_painter(painter), m_colours(colours), m_width(width)
    {
    }

    /// Behind the item and its words.
    void drawGround(const QRectF &place, ItemLook look) const;
    void drawItem(const TimelineItem &item, const QRectF &bar, bool point, ItemLook look) const;
    void drawLabel(const QRectF &place, const QString &text, ItemLook look, bool insideBar) const;
    void drawCluster(const QRectF &place, int count, ItemLook look) const;
    /// The band in which time is squeezed: its ground, and the zigzag that cuts through what crosses it.
    void drawBreakGround(const AxisBreak &gap, const QRectF &lanes) const;
    void drawBreakCut(const AxisBreak &gap, const QRectF &lanes) const;
    void drawColumn(double left, double right, const QRectF &lanes, const QColor &colour) const;

private:
    void drawPoint(EventStatus status, const QRectF &place, const QColor &colour) const;
    void drawHalo(const QRectF &place, const QColor &colour) const;
    void drawBar(const TimelineItem &item, const QRectF &bar, const QColor &colour) const;
    [[nodiscard]] QColor fillFor(const QColor &colour) const;

    QPainter &m_painter;
    const TimelineColours &m_colours;
    double m_width;
};

} // namespace dateline
