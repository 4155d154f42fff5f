#include "exporters/timelinechart.h"

#include "base/safetext.h"
#include "exporters/charttext.h"
#include "exporters/exportwords.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double chartWidth = 960;
constexpr double margin = 16;
constexpr double topMargin = 34;
constexpr double laneHeight = 24;
constexpr double arrowLength = 22; ///< of an open end
constexpr double pointRadius = 5;
constexpr double breakWidth = 34;
constexpr double labelGap = 7;
constexpr double laneGap = 14;
constexpr double smallestStretch = 36;
constexpr double leastLabel = 120;

using Days = std::pair<DayNumber, DayNumber>;

Days daysOf(const DayRange &range)
{
    const DayNumber first = toDayNumber(range.earliest ? *range.earliest : *range.latest);
    const DayNumber last = range.latest ? toDayNumber(*range.latest) : first;
    return {first, std::max(first, last) + 1};
}

/// What is on screen together: runs of days without a long gap.
std::vector<Days> merged(const std::vector<Days> &days, DayNumber longestGap)
{
    std::vector<Days> runs;
    for (const Days &one : days) {
        if (!runs.empty() && one.first - runs.back().second <= longestGap)
            runs.back().second = std::max(runs.back().second, one.second);
        else
            runs.push_back(one);
    }
    return runs;
}

DayNumber lengthOf(const std::vector<Days> &runs)
{
    DayNumber length = 0;
    for (const Days &run : runs)
        length += run.second - run.first;
    return length;
}

} // namespace

ChartScale::ChartScale(const std::vector<Days> &days, double left, double right)
{
    if (days.empty())
        return;
    // A gap is cut where it is longer than a tenth of all that would be left without any: one far date must not press
    // the others into a line.
    const DayNumber longestGap = std::max<DayNumber>(14, lengthOf(merged(days, 0)) / 10);
    std::vector<Days> runs = merged(days, longestGap);
    constexpr std::size_t mostRuns = 12;
    for (DayNumber gap = longestGap * 2; runs.size() > mostRuns; gap *= 2)
        runs = merged(days, gap);
    const double room = right - left - double(runs.size() - 1) * breakWidth;
    const double shared = std::max(0.0, room - double(runs.size()) * smallestStretch);
    // By the root of their length, so that ten days beside ten years can still be seen, and by how much there is in
    // them.
    const auto weight = [&days](const Days &run) {
        const auto inside = std::count_if(days.begin(), days.end(), [&run](const Days &one) {
            return one.first >= run.first && one.first < run.second;
        });
        return std::sqrt(double(run.second - run.first)) * double(1 + inside);
    };
    double weights = 0;
    for (const Days &run : runs)
        weights += weight(run);
    double at = left;
    for (const Days &run : runs) {
        const double width = smallestStretch + shared * weight(run) / weights;
        m_stretches.push_back({run.first, run.second, at, width});
        at += width + breakWidth;
    }
}

double ChartScale::x(double day) const
{
    for (const ChartStretch &stretch : m_stretches) {
        if (day <= double(stretch.end)) {
            const double part = (day - double(stretch.first)) / double(stretch.end - stretch.first);
            return stretch.x + std::max(0.0, part) * stretch.width;
        }
    }
    return m_stretches.empty() ? 0 : m_stretches.back().x + m_stretches.back().width;
}

namespace {

/// Lays the marks of one chart.
class Layout
{
public:
    Layout(const Analysis &analysis, const EventList &list, std::size_t most) : m_analysis(analysis)
    {
        for (const std::int32_t index : list.dated) {
            if (!event(index).background && m_shown.size() < most)
                m_shown.push_back(index);
        }
        m_chart.leftOut = list.dated.size() - m_shown.size();
    }

    [[nodiscard]] TimelineChart chart()
    {
        m_chart.width = chartWidth;
        if (m_shown.empty())
            return m_chart;
        const ChartScale scale(daysShown(), margin + arrowLength, chartWidth - margin - arrowLength);
        for (const std::int32_t index : m_shown)
            place(index, scale);
        m_chart.axisY = topMargin + double(m_laneEnds.size()) * laneHeight + 4;
        m_chart.height = m_chart.axisY + 40;
        addTicks(scale);
        addBreaks(scale);
        if (const auto &published = m_analysis.structure.published)
            m_chart.published = scale.x(double(toDayNumber(published->day)) + 0.5);
        return m_chart;
    }

private:
    [[nodiscard]] const Event &event(std::int32_t index) const
    {
        return m_analysis.events[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] std::vector<Days> daysShown() const
    {
        std::vector<Days> days;
        for (const std::int32_t index : m_shown)
            days.push_back(daysOf(event(index).range));
        if (const auto &published = m_analysis.structure.published)
            days.push_back(daysOf(DayRange::of(published->day)));
        std::sort(days.begin(), days.end());
        return days;
    }

    void place(std::int32_t index, const ChartScale &scale)
    {
        const Event &told = event(index);
        const Days days = daysOf(told.range);
        TimelineChart::Mark mark;
        mark.event = index;
        mark.openStart = !told.range.earliest;
        mark.openEnd = !told.range.latest;
        mark.fuzzy = isFuzzy(m_analysis, told);
        mark.start = scale.x(double(days.first));
        mark.end = scale.x(double(days.second));
        if (mark.end - mark.start < 2 * pointRadius || days.second - days.first == 1) {
            const auto clock = clockTimeOf(m_analysis, told);
            const double part = clock ? clock->minuteOfDay / 1440.0 : 0.5;
            mark.start = mark.end =
                days.second - days.first == 1 ? scale.x(double(days.first) + part) : (mark.start + mark.end) / 2;
        }
        placeLabel(mark);
        const double left = std::min(mark.start - pointRadius - (mark.openStart ? arrowLength : 0), labelStart(mark));
        const double right = std::max(mark.end + pointRadius + (mark.openEnd ? arrowLength : 0), labelEnd(mark));
        std::size_t lane = 0;
        while (lane < m_laneEnds.size() && m_laneEnds[lane] + laneGap > left)
            ++lane;
        if (lane == m_laneEnds.size())
            m_laneEnds.push_back(0);
        m_laneEnds[lane] = right;
        mark.y = topMargin + (double(lane) + 0.5) * laneHeight;
        m_chart.marks.push_back(mark);
    }

    [[nodiscard]] static double labelStart(const TimelineChart::Mark &mark)
    {
        return mark.labelBefore ? mark.labelX - chartTextWidth(mark.label) : mark.labelX;
    }

    [[nodiscard]] static double labelEnd(const TimelineChart::Mark &mark)
    {
        return mark.labelBefore ? mark.labelX : mark.labelX + chartTextWidth(mark.label);
    }

    /// Behind the mark, or before it where there is more room.
    void placeLabel(TimelineChart::Mark &mark) const
    {
        const QString whole = whenWords(event(mark.event).range, event(mark.event).precision) +
                              QLatin1StringView(": ") + shownLine(event(mark.event).label);
        const double after = mark.end + pointRadius + labelGap + (mark.openEnd ? arrowLength : 0);
        const double before = mark.start - pointRadius - labelGap - (mark.openStart ? arrowLength : 0);
        const double roomAfter = chartWidth - margin - after;
        const double roomBefore = before - margin;
        mark.labelBefore = roomAfter < std::min(chartTextWidth(whole), roomBefore) && roomBefore > leastLabel / 2;
        mark.labelX = mark.labelBefore ? before : after;
        mark.label = chartTextWithin(whole, std::max(0.0, mark.labelBefore ? roomBefore : roomAfter));
    }

    void addTicks(const ChartScale &scale)
    {
        double free = 0; // from where on a label has room
        for (const ChartStretch &stretch : scale.stretches()) {
            for (const ChartTick &tick : ticksOf(stretch.first, stretch.end, stretch.width)) {
                const double x = scale.x(double(tick.day));
                const double half = chartTextWidth(tick.label) / 2;
                const bool hasRoom = x - half >= free && x + half <= chartWidth;
                m_chart.ticks.push_back({x, hasRoom ? tick.label : QString()});
                if (hasRoom)
                    free = x + half + labelGap;
            }
        }
    }

    void addBreaks(const ChartScale &scale)
    {
        const auto &stretches = scale.stretches();
        for (std::size_t i = 0; i + 1 < stretches.size(); ++i)
            m_chart.breaks.push_back({stretches[i].x + stretches[i].width + breakWidth / 2,
                                      gapWords(stretches[i + 1].first - stretches[i].end)});
    }

    const Analysis &m_analysis;
    std::vector<std::int32_t> m_shown;
    std::vector<double> m_laneEnds;
    TimelineChart m_chart;
};

} // namespace

TimelineChart layOutTimeline(const Analysis &analysis, const EventList &list, std::size_t most)
{
    return Layout(analysis, list, most).chart();
}

} // namespace dateline
