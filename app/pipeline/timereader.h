#pragma once

#include "model/article.h"
#include "model/timeexpression.h"
#include "times/timetagger.h"

#include <QString>

#include <optional>

namespace dateline {

/// Reads words that a person types as a time, by the rules that read articles: "last Friday", "3 May 2003",
/// "2008-12-19". Nothing where the words hold no time. Relative words need a publication date.
[[nodiscard]] std::optional<ResolvedTime> readTime(const TimeTagger &tagger, const QString &words,
                                                   const std::optional<PublicationDate> &published);

} // namespace dateline
