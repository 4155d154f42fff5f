#pragma once

#include "events/clauses.h"

#include <QString>

namespace dateline {

/// Words of a candidate's own clause: first and one past the last.
struct WordRange
{
    std::int32_t first = 0;
    std::int32_t end = 0;
};

/// The clause that tells the event: subject, verb and object, without what is said about when and by whom.
[[nodiscard]] WordRange extentOf(const ParsedSentence &sentence, const Candidate &candidate);

/// What the timeline shows, from the sentence's own words, at most 80 code points: `range` without the words of the
/// time that dates it and without dangling ends. A pronoun at its start is replaced by `subject` unless that is empty.
[[nodiscard]] QString labelOf(const Analysis &article, const ParsedSentence &sentence, WordRange range,
                              std::int32_t time, const QString &subject);

} // namespace dateline
