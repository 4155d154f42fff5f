#pragma once

#include "events/clauses.h"

#include <optional>
#include <vector>

namespace dateline {

/// A time expression within a sentence, as word indices.
struct SentenceTime
{
    std::int32_t time = -1;
    std::int32_t until = -1; ///< of a range the time that ends it
    std::int32_t first = 0;
    std::int32_t end = 0; ///< of a range one past its last word
};

/// The times of a sentence; the two ends of a range are one.
[[nodiscard]] std::vector<SentenceTime> timesOf(const Analysis &article, const ParsedSentence &sentence,
                                                const EventWords &words);

/// How long what a verb tells lasted, where its clause says "for two years", from a day on: the last of its days.
/// Nothing where the clause says no such thing.
[[nodiscard]] std::optional<CivilDate> lastDayOf(const Analysis &article, const ParsedSentence &sentence,
                                                 const Candidate &candidate, CivilDate from);

/// Days that lie a duration after others, or before them; open where it is none of days, weeks, months or years.
[[nodiscard]] DayRange countedDays(DayRange from, const ResolvedTime &length, bool back);

} // namespace dateline
