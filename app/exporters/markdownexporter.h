#pragma once

#include "exporters/exporter.h"

namespace dateline {

/// Markdown (CommonMark, tables as GitHub has them): the article to be read, in bold where a name stands for the first
/// time, then the events as a table, the names, and notes on the text. Whatever Markdown would take for markup in the
/// article is escaped; addresses in it do not become links.
[[nodiscard]] QByteArray writeMarkdown(const Analysis &analysis, const ExportContext &context);

/// One line of text with all that Markdown could take for markup escaped, and control characters made visible.
[[nodiscard]] QString markdownText(QStringView line, bool atLineStart);

inline constexpr QLatin1StringView markdownLosses(
    "Markdown has no marks for dates and events inside the text: they are in the table, where open bounds and dates "
    "that "
    "are not exact are told in words. Only the first mention of a name is marked, amounts of money are not, and page "
    "furniture is left out.");

} // namespace dateline
