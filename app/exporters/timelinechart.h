#pragma once

#include "exporters/eventlist.h"
#include "model/analysis.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// Geometry of the timeline that exports draw: pure numbers, in units of a pixel at normal size, from the upper left
/// corner. Empty stretches of time are cut out, with a break that says how long they are.
struct TimelineChart
{
    struct Mark
    {
        std::int32_t event = 0; ///< index into Analysis::events
        double start = 0;       ///< x; start == end is a point
        double end = 0;
        double y = 0; ///< middle
        bool openStart = false;
        bool openEnd = false;
        bool fuzzy = false;
        double labelX = 0;
        bool labelBefore = false; ///< the label ends at labelX
        QString label;            ///< shortened to the room that it has
    };
    struct Tick
    {
        double x = 0;
        QString label; ///< empty: a line alone
    };
    struct Break
    {
        double x = 0;  ///< middle
        QString label; ///< how long: "37 years"
    };

    double width = 0;
    double height = 0;
    double axisY = 0; ///< marks are above, ticks' labels below
    std::vector<Mark> marks;
    std::vector<Tick> ticks;
    std::vector<Break> breaks;
    std::optional<double> published; ///< x
    std::size_t leftOut = 0;         ///< events that are told beside the news or beyond `most`
};

/// Lays out the dated events of a list, each in the first lane that has room for its mark and its label. Lanes are
/// filled in the order of time. Events told beside the news are left out, and what is beyond `most`.
[[nodiscard]] TimelineChart layOutTimeline(const Analysis &analysis, const EventList &list, std::size_t most = 300);

/// Cut of the time axis: a stretch of days that is drawn, and where.
struct ChartStretch
{
    DayNumber first = 0;
    DayNumber end = 0; ///< exclusive
    double x = 0;
    double width = 0;
};

/// Days to x. Stretches are in order and apart; what lies between them is a break.
class ChartScale
{
public:
    /// Cuts gaps that are much longer than what there is to see. `days` are [first, end) of what is drawn, by first.
    ChartScale(const std::vector<std::pair<DayNumber, DayNumber>> &days, double left, double right);

    [[nodiscard]] double x(double day) const;
    [[nodiscard]] const std::vector<ChartStretch> &stretches() const { return m_stretches; }

private:
    std::vector<ChartStretch> m_stretches;
};

} // namespace dateline
