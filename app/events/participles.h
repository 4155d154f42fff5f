#pragma once

#include "events/clauses.h"

namespace dateline {

/// Sets Candidate::attributive of past forms that tell of a noun, not what was done that day: "a statement given by a
/// spokesman said", "strategies adopted by both", "a chip (first used in a tablet)", "a screen, dubbed a retina". Needs
/// candidates and clauses.
void markReducedRelatives(ParsedSentence &sentence, const EventWords &words);

/// "was fined for taking bribes", "closed it before partly reopening it"
[[nodiscard]] bool isGerundOfPreposition(const ParsedSentence &sentence, const Candidate &candidate);

} // namespace dateline
