#pragma once

#include "model/analysis.h"

#include <QLocale>
#include <QString>

namespace dateline {

/// When an event lies, in full words that a screen reader can say and that are no more exact than what is known:
/// "18 December 2008", "18 December 2008, 17:46", "evening of 18 December 2008", "August 2008", "early August 2008",
/// "between 1 and 18 December 2008", "before 18 December 2008", "after May 2001", "by March 2025" (no later than),
/// "from 3 March 2011", "about 471 BC", "the 1960s", "not dated". The locale gives the names of months and the clock.
/// Safe from any thread.
[[nodiscard]] QString longDateText(const Analysis &analysis, const Event &event, const QLocale &locale = QLocale());

} // namespace dateline
