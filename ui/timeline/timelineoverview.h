#pragma once

#include "timeline/timelinecanvas.h"

#include <QPixmap>
#include <QWidget>

namespace dateline {

/// The strip that shows all of the time told, small, with the part that the canvas shows as a window in it; the window
/// can be dragged, and a click goes there. UI thread only.
class TimelineOverview : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineOverview(TimelineCanvas *canvas, QWidget *parent = nullptr);

    void setColours(const TimelineColours &colours);
    /// What to draw has changed, or how.
    void refresh();
    [[nodiscard]] QSize sizeHint() const override { return {200, 24}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 20}; }
    /// The part that the canvas shows, in widget pixels.
    [[nodiscard]] QRectF windowRect() const;

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void drawContent();
    void drawEvents(QPainter &painter, const TimelineItems &items) const;
    void drawCrowd(QPainter &painter, const TimelineItems &items) const;

    TimelineCanvas *m_canvas;
    TimelineColours m_colours;
    TimelineScale m_scale;
    QPixmap m_content;    ///< the marks of all events, drawn once; null when out of date
    double m_grabbed = 0; ///< from the middle of the window to the pointer
};

} // namespace dateline
