#pragma once

#include "exporters/exporter.h"

namespace dateline {

/// TimeML 1.2.1 (timeml.org), laid out as in TempEval-3: DOCID, DCT, TITLE, TEXT with TIMEX3 and EVENT inline, then
/// MAKEINSTANCE and TLINK. TEXT holds the whole canonical text. tids are those of the JSON export ("t3"); event v3 is
/// eid "e3" and eiid "ei3". TIMEX3 and EVENT do not nest: an event head inside a time expression is told in a comment.
[[nodiscard]] QByteArray writeTimeMl(const Analysis &analysis, const ExportContext &context);

inline constexpr QLatin1StringView timeMlLosses(
    "TimeML holds times, events and the links between them. The bounds of dates are not part of it and stand in a "
    "comment; happened, scheduled, possible and denied become tense, modality and polarity. The class of every event "
    "is "
    "given as OCCURRENCE. Names, quotes, amounts of money and page furniture are not marked.");

} // namespace dateline
