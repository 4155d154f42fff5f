#pragma once

#include "timeline/timelinecalendar.h"

#include <cstddef>
#include <vector>

namespace dateline {

/// Where a time stands on the screen and back, over 28 billion years to one second. Pure geometry without a window.
///
/// Time is shown to scale within stretches; between two stretches lies a break of fixed width in which the time is
/// squeezed. Invariants: there is at least one stretch, the first begins at earliestTime, the last ends at latestTime,
/// they ascend and do not touch; x grows with time, strictly up to rounding. x in pixels from the left edge of the
/// lanes. Precision: everything is reckoned in whole seconds from an anchor near the view and becomes a double last.
class TimelineScale
{
public:
    /// Where one looks, without what is looked at; for undoing a zoom.
    struct View
    {
        double secondsPerPixel = double(secondsPerDay);
        TimeSecond anchor = 0; ///< a time
        double anchorX = 0;    ///< and where it stands

        friend bool operator==(const View &, const View &) = default;
    };

    static constexpr double closest = 0.02; ///< seconds a pixel: a second is 50 pixels wide

    TimelineScale();

    /// The time at the middle of the view stays there. Stretches as stretchesBetween() makes them.
    void setStretches(const std::vector<TimeStretch> &stretches);
    void setWidth(double width) { m_width = width; }
    void setBreakWidth(double width) { m_breakWidth = width; }
    void setView(const View &view) { m_view = view; }

    [[nodiscard]] const std::vector<TimeStretch> &stretches() const { return m_stretches; }
    [[nodiscard]] const View &view() const { return m_view; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double breakWidth() const { return m_breakWidth; }
    [[nodiscard]] double secondsPerPixel() const { return m_view.secondsPerPixel; }

    [[nodiscard]] double xOf(TimeSecond time) const;
    /// The second nearest to x, between earliestTime and latestTime.
    [[nodiscard]] TimeSecond timeAt(double x) const;
    [[nodiscard]] TimeStretch visible() const { return {timeAt(0), timeAt(m_width)}; }
    /// How much of [start, end) is shown to scale.
    [[nodiscard]] TimeSecond shownLength(TimeStretch stretch) const;

    void panBy(double dx);
    /// What stands at x stays there. A factor above 1 zooms in.
    void zoomAt(double x, double factor);
    /// Shows [start, end) with margins in pixels.
    void fit(TimeStretch stretch, double leftMargin, double rightMargin);

private:
    /// A time as whole seconds that are shown to scale before it and breaks before it.
    struct Place
    {
        TimeSecond shown = 0;
        double breaks = 0;
    };

    [[nodiscard]] std::size_t stretchBefore(TimeSecond time) const;
    [[nodiscard]] Place placeOf(TimeSecond time) const;
    void setAnchor(TimeSecond time);

    std::vector<TimeStretch> m_stretches;
    std::vector<TimeSecond> m_shownBefore; ///< by stretch: seconds to scale in the stretches before it
    View m_view;
    double m_width = 1;
    double m_breakWidth = 72;
};

} // namespace dateline
