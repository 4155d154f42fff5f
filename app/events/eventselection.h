#pragma once

#include "events/clauses.h"
#include "events/eventdating.h"

namespace dateline {

/// Where in the article a sentence stands.
struct EventContext
{
    bool lead = false;      ///< in the first two paragraphs
    bool first = false;     ///< the first sentence of the first paragraph
    bool continues = false; ///< goes on ("also") from a sentence that tells something dated
    const Analysis &article;
};

/// How much a candidate is worth to a reader of the timeline.
enum class Worth : std::uint8_t {
    None,      ///< states, reporting, what everybody does every day
    Statement, ///< telling: "said"
    Told,      ///< a happening without a date of its own
    Timeline,  ///< happenings with a date of their own, plans, possibilities and denials with somebody in them
};

/// What an attentive reader would put on a timeline comes first, then what fills it where an article tells few dates.
[[nodiscard]] Worth worthOf(const ParsedSentence &sentence, std::size_t candidate, const Attachment &when,
                            const EventContext &context, const EventWords &words);

} // namespace dateline
