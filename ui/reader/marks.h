#pragma once

#include "document/selection.h"
#include "model/analysis.h"
#include "reader/articlehighlighter.h"
#include "reader/paragraphindex.h"
#include "reader/paragraphlayout.h"
#include "theme/themestyles.h"

#include <bitset>
#include <optional>
#include <vector>

namespace dateline {

/// A span that is marked in its own style. Offsets are relative to the paragraph.
struct Mark
{
    Span span;
    MarkStyle style;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// What a paragraph is drawn with besides its letters' places.
struct ParagraphMarks
{
    std::vector<ColourRun> colours; ///< cover the whole paragraph
    std::vector<Mark> marks;        ///< boxes and underlines, in drawing order
};

/// What can be marked; the first six are the types of names in the order of EntityType.
enum class MarkKind : std::uint8_t { Person, Org, Place, Norp, Event, Work, Time, Happening };
inline constexpr std::size_t markKindCount = 8;

/// Which kinds the reader does not want to see.
using HiddenMarks = std::bitset<markKindCount>;

/// What marks depend on. Observes; null where there is none.
struct MarkSources
{
    const ThemeStyles *styles = nullptr;
    const Analysis *analysis = nullptr;
    const AnalysisIndex *index = nullptr;
    std::optional<DayRange> brushed;
    HiddenMarks hidden;
    bool visible = true; ///< false: no marks, but the section's own colour and what is dimmed
};

/// Merges base formats, mentions, times and events of one paragraph; sentences outside the brushed days are dimmed.
/// Cost grows with what is in the paragraph, not with the article. Offsets of `base` are relative to the paragraph.
[[nodiscard]] ParagraphMarks collectMarks(const MarkSources &sources, const Paragraph &paragraph,
                                          const std::vector<BaseFormat> &base);

} // namespace dateline
