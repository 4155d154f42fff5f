#pragma once

#include "base/canceltoken.h"
#include "base/workers.h"
#include "model/section.h"
#include "model/structureoverride.h"

#include <QStringView>

#include <cstdint>

namespace dateline {

/// What is known or wished beforehand.
struct StructureOptions
{
    StructureOverrides overrides = {}; ///< of the reader
    std::int32_t article = 0;          ///< which one, where the file holds several; the last one at most
};

/// Says of each block of a file what it is, and finds headline, dateline and publication date. Sections are in text
/// order, never empty, never overlapping, and cover every character that is not white space. Paragraphs are separated
/// by blank lines, or are single lines where the text has none; hard-wrapped lines are one paragraph.
/// Relative page ages ("11 years ago") are never taken for the publication date. Pure function; linear in the text's
/// size; safe from any thread; the result does not depend on the workers. A cancelled run returns what it has.
[[nodiscard]] Structure findStructure(QStringView text, const StructureOptions &options = {},
                                      const CancelToken &cancel = {}, const Workers &workers = {});

/// For texts that are no page: paragraphs only, cut at blank lines. No headline, dateline or publication date.
[[nodiscard]] Structure plainStructure(QStringView text);

} // namespace dateline
