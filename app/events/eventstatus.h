#pragma once

#include "events/clauses.h"

namespace dateline {

/// A verb in a clause that begins with "if", "unless" or "whether".
[[nodiscard]] bool isConditional(const ParsedSentence &sentence, const Candidate &candidate);

/// How sure a candidate is: by its verb form, negation, and the verbs that govern it ("denied", "hopes to", "due to").
/// `dated` tells whether it has a day: "would" with a day is a plan, without one a possibility.
[[nodiscard]] EventStatus statusOf(const ParsedSentence &sentence, std::size_t candidate, bool dated, bool future,
                                   const EventWords &words);

} // namespace dateline
