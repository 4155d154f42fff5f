#pragma once

#include "exporters/exporter.h"

namespace dateline {

/// TimelineJS 3 JSON (timeline.knightlab.com/docs/json-format.html): a title slide and one slide for each dated event.
/// Dates have only the fields that are known: "August 2008" has a year and a month. Years before 1 are written as
/// TimelineJS counts them, -44 for 44 BC. TimelineJS takes text for HTML, so that all text of the article is escaped,
/// and links in it are not made clickable.
[[nodiscard]] QByteArray writeTimelineJs(const Analysis &analysis, const ExportContext &context);

inline constexpr QLatin1StringView timelineJsLosses(
    "A slide has a start and perhaps an end: open bounds and dates that are not exact are told in words, in the date "
    "that is shown and in the text of the slide. Undated events have no slide and are listed on the title slide. "
    "Names, "
    "quotes and the text are left out.");

} // namespace dateline
