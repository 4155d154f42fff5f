#pragma once

#include "timeline/timelinescale.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace dateline {

enum class TickUnit : std::uint8_t { Second, Minute, Hour, Day, Month, Year };

/// Every how much time there is a tick: 15 minutes, 1 day, 7 days (Mondays), 500 years.
struct TickStep
{
    TickUnit unit = TickUnit::Year;
    std::int64_t count = 1;

    friend bool operator==(const TickStep &, const TickStep &) = default;
};

struct AxisTick
{
    double x = 0;
    QString label; ///< empty for a minor tick
};

/// A name over several ticks: the month over its days.
struct AxisBand
{
    double tick = 0;     ///< where it begins
    double x = 0;        ///< where its words begin
    double width = 0;    ///< of the words
    bool begins = false; ///< false where it began out of view
    QString label;
};

/// A stretch of time that is squeezed, "37 years".
struct AxisBreak
{
    double left = 0;
    double right = 0;
    QString label;
};

/// What is written along the time. Labels of one row do not overlap.
struct TimelineAxis
{
    TickStep step;
    std::vector<AxisTick> ticks;
    std::vector<AxisBand> bands;
    std::vector<AxisBreak> breaks;
};

using TextWidth = std::function<double(const QString &)>;

/// The finest step whose labels have room.
[[nodiscard]] TickStep tickStepFor(const TimelineScale &scale, const QLocale &locale, const TextWidth &textWidth);
/// Axis for what is visible. Nothing is written in [keepFree.first, keepFree.second] of the row of bands.
[[nodiscard]] TimelineAxis layoutAxis(const TimelineScale &scale, const QLocale &locale, const TextWidth &textWidth,
                                      std::pair<double, double> keepFree = {0, 0});
/// First tick at or after a time, and the tick after a tick. There is no year 0: the ticks of years go 100 BC, 1, 100.
[[nodiscard]] TimeSecond tickAtOrAfter(TimeSecond time, TickStep step);
[[nodiscard]] TimeSecond tickAfter(TimeSecond tick, TickStep step);

/// "2008", "44 BC", "12,000 BC", "3.2 million BC" for an astronomical year.
[[nodiscard]] QString yearLabel(std::int64_t year, const QLocale &locale);
/// "37 years", "2 months", "1 day": about how long, for people.
[[nodiscard]] QString durationLabel(TimeSecond length, const QLocale &locale);

} // namespace dateline
