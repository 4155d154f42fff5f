#pragma once

#include "model/analysis.h"

#include <QString>

namespace dateline {

/// A stretch of the article as one cites it: the words, the headline, the file, the paragraph, when it was published,
/// and which days its times are. In the user's language.
[[nodiscard]] QString citationOf(const Analysis &analysis, Span span, const QString &fileName);

/// A stretch of the article as an HTML fragment: paragraphs, names as <mark> with their type, times as <time> with
/// their value. Holds nothing from outside. `index` is that of the analysis.
[[nodiscard]] QString htmlOf(const Analysis &analysis, const AnalysisIndex &index, Span span);

/// Counts the blocks that are no page furniture, from 1; 0 where the offset lies in none.
[[nodiscard]] int paragraphNumberAt(const Analysis &analysis, std::int32_t offset);
/// The block with this number; nothing where there is none.
[[nodiscard]] std::optional<Span> paragraphNumbered(const Analysis &analysis, int number);
[[nodiscard]] int paragraphCount(const Analysis &analysis);
/// The same numbers for all sections of the analysis at once, by section; 0 for page furniture.
[[nodiscard]] std::vector<std::int32_t> paragraphNumbers(const Analysis &analysis);

} // namespace dateline
