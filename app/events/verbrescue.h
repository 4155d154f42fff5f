#pragma once

#include "events/clauses.h"

namespace dateline {

/// Puts right what a part-of-speech tagger takes for nouns though the sentence needs a verb: "economists polled last
/// week", "the sanctuary shrank", "the bank meets again", headlines ("Maker unveils engine"), and the other way round
/// ("former Soviet states").
void rescueVerbs(std::vector<Word> &words, const EventWords &lexicon);

} // namespace dateline
