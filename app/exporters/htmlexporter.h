#pragma once

#include "exporters/exporter.h"

namespace dateline {

/// One HTML page that needs nothing else: the article with its marks, the timeline as a drawing and as a table, names,
/// quotes, dates with their reasons. Semantic and accessible (headings, landmarks, time elements, captions), light and
/// dark by the reader's system, printable. Nothing in it is active or comes from outside: no script, no address, all
/// text escaped, and a content security policy that allows the page's own style sheet alone.
[[nodiscard]] QByteArray writeHtml(const Analysis &analysis, const ExportContext &context);

inline constexpr QLatin1StringView htmlLosses(
    "A page for reading: open bounds and dates that are not exact are drawn and told in words, but the page cannot be "
    "read back as data. Sentences and amounts of money are not marked.");

} // namespace dateline
