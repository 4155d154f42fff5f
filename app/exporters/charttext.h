#pragma once

#include "base/civildate.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace dateline {

/// Words on a chart whose font is not known: widths are estimated, and rather too large than too small.

/// Width of a label, for a font of 12 pixels.
[[nodiscard]] double chartTextWidth(QStringView text);
/// The text, or as much of it as has room, with an ellipsis; empty where nothing worth reading has.
[[nodiscard]] QString chartTextWithin(const QString &text, double width);
/// How long a gap is: "3 days", "5 weeks", "2 months", "37 years".
[[nodiscard]] QString gapWords(DayNumber days);

/// A line on the axis with what stands under it.
struct ChartTick
{
    DayNumber day = 0;
    QString label; ///< "18 Dec 2008", "Dec 2008", "2008"

    friend bool operator==(const ChartTick &, const ChartTick &) = default;
};

/// The ticks of a stretch of days: of the finest unit whose labels have room in the width, and its first day where no
/// tick falls into it.
[[nodiscard]] std::vector<ChartTick> ticksOf(DayNumber first, DayNumber end, double width);

} // namespace dateline
