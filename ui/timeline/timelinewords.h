#pragma once

#include "model/analysis.h"

#include <QLocale>
#include <QString>

#include <cstdint>

namespace dateline {

/// When an event lies, as people write it: "August 2008", "Fri 19 Dec 2008", "1–18 Dec 2008", "before 18 Dec 2008",
/// "about 471 BC", "undated".
[[nodiscard]] QString eventDateText(const Analysis &analysis, std::int32_t event, const QLocale &locale = QLocale());
/// The same to be spoken: "between 1 and 18 December 2008".
[[nodiscard]] QString spokenDateText(const Analysis &analysis, std::int32_t event, const QLocale &locale = QLocale());
/// Who said so; empty where nobody is known.
[[nodiscard]] QString speakerText(const Analysis &analysis, const Speaker &speaker);
/// "NATO agreed to resume contacts; between 1 and 18 December 2008; happened; reported by James Appathurai".
[[nodiscard]] QString eventSentence(const Analysis &analysis, std::int32_t event, const QLocale &locale = QLocale());
/// What one may want to know besides: why that date, and the sentence of the article. Plain text.
[[nodiscard]] QString eventDescription(const Analysis &analysis, std::int32_t event);
/// What a card under the pointer tells of an event, as HTML: label, date in words, why, status, who, source sentence;
/// first the article, where it has to be told.
[[nodiscard]] QString eventCard(const Analysis &analysis, std::int32_t event, const QLocale &locale = QLocale(),
                                const QString &article = {});

} // namespace dateline
