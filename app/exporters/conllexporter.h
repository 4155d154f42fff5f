#pragma once

#include "exporters/exporter.h"

namespace dateline {

/// CoNLL-2003 with IOB2 tags: one token a line as "word part-of-speech chunk name", an empty line after each sentence.
/// Parts of speech are Universal Dependencies tags; chunks are not known and written as O. Names have the four types of
/// CoNLL-2003. What stands outside of the article (page furniture) has no tokens.
[[nodiscard]] QByteArray writeConll(const Analysis &analysis, const ExportContext &context);

inline constexpr QLatin1StringView conllLosses(
    "Tokens and names only, without offsets: groups, named events and works become MISC, pronouns and descriptions are "
    "not marked. Times, events, quotes, sections and which mentions mean the same are left out. The format has no "
    "place "
    "to say so.");

} // namespace dateline
