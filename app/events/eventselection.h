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

/// Whether an attentive reader would put a candidate on a timeline: happenings with a date of their own, plans,
/// possibilities and denials with somebody in them; not reporting, states and what everybody does every day.
[[nodiscard]] bool isWorthTelling(const ParsedSentence &sentence, std::size_t candidate, const Attachment &when,
                                  const EventContext &context, const EventWords &words);

} // namespace dateline
