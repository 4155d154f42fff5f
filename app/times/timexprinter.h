#pragma once

#include "times/calendarvalue.h"
#include "times/timeterm.h"

#include <QString>

namespace dateline {

/// TIMEX3 values after ISO-TimeML: "2008-12-18T17:46", "2008-W50", "1989-FA", "BC0473", "198", "20", "PRESENT_REF";
/// X for what is not known. Pure functions, independent of the machine's locale.
[[nodiscard]] QString timexOfCalendar(const CalendarValue &value);
/// "P3M", "PT9H30M", "PXY".
[[nodiscard]] QString timexOfDuration(const TimeTerm &term);
/// "P1W", "XXXX-WXX-2", "XXXX-07".
[[nodiscard]] QString timexOfSet(const TimeTerm &term);

} // namespace dateline
