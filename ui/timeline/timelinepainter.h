#pragma once

#include "timeline/timelineaxis.h"
#include "timeline/timelinecolours.h"
#include "timeline/timelineitems.h"
#include "timeline/timelinesurface.h"

#include <QColor>
#include <QRectF>

namespace dateline {

/// How an item stands out.
struct ItemLook
{
    bool current = false;
    bool hovered = false;
    bool dimmed = false;
    bool focused = false;
};

/// Draws the parts of a timeline on a surface. Status is told by shape first: happened is filled, scheduled is an
/// outline, possible is a dashed outline with hatching, denied is crossed out. Ends that are not known exactly fade,
/// open ends are arrows. The caller gives places; nothing is laid out here.
class TimelinePainter
{
public:
    /// Bars are drawn no further than [left, right].
    TimelinePainter(TimelineSurface &surface, const TimelineColours &colours, const TextMeasure &text, double left,
                    double right)
        : m_surface(surface), m_colours(colours), m_text(text), m_left(left), m_right(right)
    {
    }

    /// Behind the item and its words.
    void drawGround(const QRectF &place, ItemLook look) const;
    void drawItem(const TimelineItem &item, const QRectF &bar, bool point, const QColor &colour, ItemLook look) const;
    void drawPoint(EventStatus status, const QRectF &place, const QColor &colour) const;
    void drawLabel(const QRectF &place, const QString &words, ItemLook look, bool insideBar) const;
    void drawCluster(const QRectF &place, const QString &words, ItemLook look) const;
    /// The letter of a group in its colour; the colour alone where it has none.
    void drawKey(const QRectF &place, const QString &key, const QColor &colour) const;
    /// The band in which time is squeezed: its ground, and the zigzag that cuts through what crosses it.
    void drawBreakGround(const AxisBreak &gap, const QRectF &lanes) const;
    void drawBreakCut(const AxisBreak &gap, const QRectF &lanes) const;
    void drawColumn(double left, double right, const QRectF &lanes, const QColor &colour) const;
    /// Words on one line, in the middle of the height; from the left, or around the middle of the width.
    void drawWords(const QRectF &place, const QString &words, const QColor &colour,
                   Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    void drawHalo(const QRectF &place, const QColor &colour) const;
    void drawBar(const TimelineItem &item, const QRectF &bar, const QColor &colour) const;
    [[nodiscard]] QColor fillFor(const QColor &colour) const;

    TimelineSurface &m_surface;
    const TimelineColours &m_colours;
    const TextMeasure &m_text;
    double m_left;
    double m_right;
};

} // namespace dateline
