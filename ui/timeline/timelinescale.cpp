#include "timeline/timelinescale.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// Zoomed out further nothing more would come into view.
double farthest(double width)
{
    return double(latestTime - earliestTime) / std::max(width, 1.0);
}

/// base + seconds, held between the ends of time.
TimeSecond moved(TimeSecond base, double seconds, TimeStretch within)
{
    if (seconds >= double(within.end - base))
        return within.end;
    if (seconds <= double(within.start - base))
        return within.start;
    return base + std::llround(seconds);
}

} // namespace

TimelineScale::TimelineScale()
{
    setStretches({{earliestTime, latestTime}});
}

void TimelineScale::setStretches(const std::vector<TimeStretch> &stretches)
{
    const bool first = m_stretches.empty();
    const TimeSecond middle = first ? 0 : timeAt(m_width / 2);
    m_stretches = stretches;
    m_shownBefore.assign(1, 0);
    for (std::size_t i = 1; i < m_stretches.size(); ++i)
        m_shownBefore.push_back(m_shownBefore.back() + m_stretches[i - 1].length());
    if (!first)
        m_view = {m_view.secondsPerPixel, middle, m_width / 2};
}

std::size_t TimelineScale::stretchBefore(TimeSecond time) const
{
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), time,
                                        [](TimeSecond at, const TimeStretch &stretch) { return at < stretch.start; });
    return after == m_stretches.begin() ? 0 : static_cast<std::size_t>(after - m_stretches.begin()) - 1;
}

TimelineScale::Place TimelineScale::placeOf(TimeSecond time) const
{
    const std::size_t at = stretchBefore(time);
    const TimeStretch &stretch = m_stretches[at];
    if (time <= stretch.end || at + 1 == m_stretches.size())
        return {m_shownBefore[at] + (time - stretch.start), double(at)};
    const double gap = double(m_stretches[at + 1].start - stretch.end);
    return {m_shownBefore[at] + stretch.length(), double(at) + double(time - stretch.end) / gap};
}

double TimelineScale::xOf(TimeSecond time) const
{
    const Place place = placeOf(time);
    const Place anchor = placeOf(m_view.anchor);
    return m_view.anchorX + double(place.shown - anchor.shown) / m_view.secondsPerPixel +
           (place.breaks - anchor.breaks) * m_breakWidth;
}

TimeSecond TimelineScale::timeAt(double x) const
{
    const auto after = std::upper_bound(m_stretches.begin() + 1, m_stretches.end(), x,
                                        [this](double at, const TimeStretch &s) { return at < xOf(s.start); });
    const auto found = after - 1;
    const double endX = xOf(found->end);
    if (x > endX && after != m_stretches.end()) {
        const double gap = double(after->start - found->end);
        return moved(found->end, (x - endX) / m_breakWidth * gap, {found->end, after->start});
    }
    // From the nearest time whose place is known exactly, so that the distance is a small number.
    const bool anchored = m_view.anchor >= found->start && m_view.anchor <= found->end;
    const TimeSecond base =
        anchored || found->end == latestTime ? std::clamp(m_view.anchor, found->start, found->end) : found->end;
    return moved(base, (x - xOf(base)) * m_view.secondsPerPixel, *found);
}

TimeSecond TimelineScale::shownLength(TimeStretch stretch) const
{
    return placeOf(stretch.end).shown - placeOf(stretch.start).shown;
}

void TimelineScale::setAnchor(TimeSecond time)
{
    const double x = xOf(time);
    m_view.anchor = time;
    m_view.anchorX = x;
}

void TimelineScale::panBy(double dx)
{
    m_view.anchorX += dx;
    if (std::abs(m_view.anchorX - m_width / 2) > 2 * m_width)
        setAnchor(timeAt(m_width / 2));
}

void TimelineScale::zoomAt(double x, double factor)
{
    setAnchor(timeAt(x));
    const double wanted = std::clamp(m_view.secondsPerPixel / factor, closest, farthest(m_width));
    const double real = m_view.secondsPerPixel / wanted;
    // The second nearest to x is not quite at x; the rest of the way is time, too.
    m_view.anchorX = x + (m_view.anchorX - x) * real;
    m_view.secondsPerPixel = wanted;
}

void TimelineScale::fit(TimeStretch stretch, double leftMargin, double rightMargin)
{
    const Place start = placeOf(stretch.start);
    const Place end = placeOf(stretch.end);
    const double breaks = (end.breaks - start.breaks) * m_breakWidth;
    const double room = std::max(m_width - leftMargin - rightMargin - breaks, m_width / 4);
    const double length = double(std::max<TimeSecond>(end.shown - start.shown, 1));
    m_view.secondsPerPixel = std::clamp(length / room, closest, farthest(m_width));
    m_view.anchor = stretch.start;
    m_view.anchorX = leftMargin + (room - length / m_view.secondsPerPixel) / 2;
}

} // namespace dateline
