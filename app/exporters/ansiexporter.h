#pragma once

#include "exporters/exporter.h"

namespace dateline {

/// Text for a terminal with ECMA-48 colours (SGR sequences and nothing else), 80 columns wide. Names are coloured and
/// underlined by type, events are bold, and a date that the text only hints at stands in brackets behind it:
/// "Friday [Fri 19 Dec 2008]". Control characters and escape sequences of the article are made visible, never sent.
[[nodiscard]] QByteArray writeAnsi(const Analysis &analysis, const ExportContext &context);

inline constexpr QLatin1StringView ansiLosses("For reading: offsets, sentences and amounts of money are left out, page "
                                              "furniture is told in one line, open bounds "
                                              "and dates that are not exact are told in words.");

} // namespace dateline
