#pragma once

#include "exporters/exporter.h"

namespace dateline {

/// brat standoff (brat.nlplab.org/standoff.html): an .ann file that belongs to a .txt file with the canonical text.
/// Offsets are Unicode code points. Names, times, quantities, quotes and event words are text-bound annotations (T), an
/// event is an E line with its time and participants, mentions of one entity are an Equiv, the status of an event is an
/// attribute (A), and dates with their reasons are AnnotatorNotes. docs/formats.md has the annotation.conf for brat.
[[nodiscard]] QByteArray writeBrat(const Analysis &analysis, const ExportContext &context);
/// The text that the offsets count in: canonical, with line feeds, in UTF-8.
[[nodiscard]] QByteArray writeBratText(const Analysis &analysis, const ExportContext &context);

inline constexpr QLatin1StringView bratLosses(
    "Two files: the annotations, and the text that they count in, with line ends as line feeds. Dates, their bounds, "
    "their precision and the reasons are notes on an annotation. Sections, sentences and notes on the text are left "
    "out.");

} // namespace dateline
