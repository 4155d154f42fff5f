#pragma once

#include "importers/annotationfile.h"
#include "times/timetagger.h"

#include <QString>

#include <optional>

namespace dateline {

/// Words that a reader could type for what a file says that a time means, so that reading them gives just that. The
/// reader's own words where the file has them and they still mean it. Nothing where there are none: lengths of time,
/// and dates that the rules have no words for.
[[nodiscard]] std::optional<QString> wordsFor(const FileTime &time, const TimeTagger &tagger,
                                              const std::optional<PublicationDate> &published);

/// The same for days alone; empty words for no date. `hint` is tried first.
[[nodiscard]] std::optional<QString> wordsFor(const DayRange &range, const QString &precision, const QString &hint,
                                              const TimeTagger &tagger,
                                              const std::optional<PublicationDate> &published);

} // namespace dateline
