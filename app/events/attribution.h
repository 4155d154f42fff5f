#pragma once

#include "events/clauses.h"

#include <optional>
#include <vector>

namespace dateline {

/// Who says what a sentence tells, by its reporting verb: "a NATO official said", "according to the ministry". None
/// where nobody is named; `last` stands for "he", "she" and "they". Words come as they stand.
[[nodiscard]] Speaker speakerOf(const Analysis &article, const ParsedSentence &sentence, const EventWords &words,
                                const Speaker &last);

/// Whom a sentence names that is nothing but the signature of the quotation before it: "– Seo Ji-ho".
[[nodiscard]] Speaker signatureOf(const ParsedSentence &sentence);

/// Words in quotation marks within a section, in text order, marks included; a quotation that is not closed ends with
/// the section. Speakers are left open.
[[nodiscard]] std::vector<Quote> findQuotes(const SectionView &section);

} // namespace dateline
