#pragma once

#include "events/clauses.h"

#include <optional>
#include <vector>

namespace dateline {

/// Which time expression dates which candidate, and how the words between them bound it.
struct Attachment
{
    enum class Bound : std::uint8_t { Within, Since, Until, By, AfterEvent, BeforeEvent };

    std::int32_t time = -1;  ///< index into Analysis::times; -1 for none
    std::int32_t until = -1; ///< the time that ends the range which begins with it: "from March 3 to 5"; -1 for none
    Bound bound = Bound::Within;
    std::int32_t via = -1;    ///< candidate whose date bounds this one ("after X"), for AfterEvent and BeforeEvent
    std::int32_t length = -1; ///< a duration that lies between `time` and this: "on Sunday, three days after it struck"
    bool back = false;        ///< it lies so long before `time`, not after it
};

/// One for each candidate of the sentence: its own time expression, the one of the clause, not of the neighbouring one.
[[nodiscard]] std::vector<Attachment> attachTimes(const Analysis &article, const ParsedSentence &sentence,
                                                  const EventWords &words);

/// Days of an attached time for an event of this status. What has happened ends at the publication date, "by" and
/// "until" what is to come begin there.
[[nodiscard]] DayRange boundedRange(DayRange days, Attachment::Bound bound, EventStatus status,
                                    const std::optional<PublicationDate> &published);

} // namespace dateline
