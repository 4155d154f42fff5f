#pragma once

#include "base/civildate.h"
#include "model/timeexpression.h"

#include <QLocale>
#include <QString>

namespace dateline {

/// A day in the reader's words: "18 Dec 2008", "15 Mar 44 BC". Never a year 0, never a minus sign.
[[nodiscard]] QString dayText(CivilDate day, const QLocale &locale = QLocale());

/// When something lies, no more exact than it is known: "Fri 19 Dec 2008", "August 2008", "1–18 Dec 2008", "2021",
/// "the 1960s", "from 1 Aug 2008 on", "until 31 Mar 2025", "no date". Locale gives the names of days and months.
[[nodiscard]] QString dateText(const DayRange &range, Precision precision, const QLocale &locale = QLocale());

} // namespace dateline
