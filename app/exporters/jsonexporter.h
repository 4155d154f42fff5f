#pragma once

#include "exporters/exporter.h"

namespace dateline {

/// JSON by the contract "dateline-analysis/1": offsets are Unicode code points into the canonical text.
[[nodiscard]] QByteArray writeJson(const Analysis &analysis, const ExportContext &context);
/// The same bytes to a device, piece by piece; false where it does not take them.
[[nodiscard]] bool writeJsonTo(const Analysis &analysis, const ExportContext &context, QIODevice &out);
/// The same on one line that ends with a line feed.
[[nodiscard]] QByteArray writeJsonLine(const Analysis &analysis, const ExportContext &context);

inline constexpr QLatin1StringView jsonLosses(
    "All that Dateline finds, but which events are told twice or beside the news, and which dates are doubtful: this "
    "version of the format has no place for that.");

} // namespace dateline
