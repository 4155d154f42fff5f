#pragma once

#include "exporters/exporter.h"
#include "model/analysis.h"

namespace dateline {

/// An analysis made by hand, that no change of an engine moves: what every exporter is tried on. The text begins with
/// an emoji, so that code units and code points differ from there on, has a combining mark, and words that HTML, CSV,
/// Markdown, terminals and calendars would take for more than text. Events are exact, fuzzy, open on either side,
/// timed, BC, undated, denied, told twice and told beside the news.
[[nodiscard]] Analysis sampleAnalysis();

/// What the exports of the sample say of the program.
[[nodiscard]] ExportContext sampleContext();

/// Text of `length` characters that a program might trip over: controls, marks of direction, quotes, markup, lone
/// surrogates, emoji; with sections, names, times and events at random places. Same seed, same analysis.
[[nodiscard]] Analysis randomAnalysis(quint32 seed, qsizetype length);

} // namespace dateline
