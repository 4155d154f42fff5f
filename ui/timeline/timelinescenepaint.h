#pragma once

#include "timeline/timelinescene.h"

namespace dateline {

/// From the line between two groups to the first lane of the lower one.
inline constexpr double bandLine = 4;

/// What the parts of one picture are drawn with; only for the files that TimelineScene::paint is made of.
struct TimelineScene::Painting
{
    TimelineSurface &surface;
    const TimelineColours &colours;
    const TimelineMoment &moment;
    const TimelinePainter &painter;
    QRectF lanes;
    const TimelineLayout &layout;
    double shift = 0;

    [[nodiscard]] bool isSeen(const QRectF &place) const
    {
        return place.right() > lanes.left() - 8 && place.left() < lanes.right() + 8 &&
               place.bottom() > lanes.top() - 2 && place.top() < lanes.bottom() + 2;
    }
};

} // namespace dateline
