#pragma once

#include "times/anchoring.h"

#include <QString>
#include <QStringView>

namespace dateline {

/// A value in words: "Fri 19 Dec 2008", "the third quarter of 1992", "473 BC", "the 19th century".
[[nodiscard]] QString calendarText(const CalendarValue &value);

/// One plain English sentence that says why the words of an expression mean what they mean:
///   "Friday" is the Friday after Thu 18 Dec 2008 (published), because of "will ... hold".
/// Pure function.
[[nodiscard]] QString explain(QStringView words, const TimeTerm &term, const Placed &placed);

} // namespace dateline
