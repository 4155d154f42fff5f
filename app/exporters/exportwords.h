#pragma once

#include "model/analysis.h"

#include <QLatin1StringView>
#include <QString>

namespace dateline {

/// The English words that exports say to people; those of the window are in ui/words and can be translated. Words that
/// come from the article are as they stand there: the exporter makes them safe for its format.

/// "18 Dec 2008", "15 Mar 44 BC".
[[nodiscard]] QString dayWords(CivilDate day);
/// When something lies, no more exact than it is known: "Fri 19 Dec 2008", "August 2008", "1–18 Dec 2008", "the 1960s",
/// "from 1 Aug 2008 on", "until 31 Mar 2025", "no date".
[[nodiscard]] QString whenWords(const DayRange &range, Precision precision);
/// The same with the time of day where it is known: "Fri 19 Dec 2008, 17:46".
[[nodiscard]] QString whenWords(const Analysis &analysis, const Event &event);
/// A sentence on what a plain date does not show, to stand beside whenWords: "The end is open.", "Not exact: told to
/// the month.". Empty for an exact date and for none.
[[nodiscard]] QString boundsSentence(const DayRange &range, bool fuzzy, Precision precision);
/// "17:46", "17:46 UTC+1", "about 17:00" where only the hour is told.
[[nodiscard]] QString publishedWords(const PublicationDate &published);

/// "People", "Organisations"...
[[nodiscard]] QLatin1StringView entityGroupWords(EntityType type);
/// Name of an entity, or the words of an unnamed source; empty for nobody.
[[nodiscard]] QString speakerWords(const Analysis &analysis, const Speaker &speaker);
/// The headline on one line, else the file's name, else "Untitled article".
[[nodiscard]] QString titleWords(const Analysis &analysis);
/// The file's name without its folders, which are nobody else's business; empty for none.
[[nodiscard]] QString fileNameOf(const Article &article);
/// The sentence in which an event is told, on one line; its clause where sentences are not known.
[[nodiscard]] QString sentenceOf(const Analysis &analysis, const Event &event);
/// "1 event", "3 events".
[[nodiscard]] QString countWords(qsizetype count, QLatin1StringView one, QLatin1StringView many);

} // namespace dateline
