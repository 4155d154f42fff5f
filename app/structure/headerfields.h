#pragma once

#include "structure/block.h"
#include "structure/textlines.h"

#include <QStringView>

#include <cstddef>
#include <vector>

namespace dateline {

/// The header of a mail or the front matter of a Markdown file.
struct HeaderFields
{
    std::size_t lines = 0; ///< how many of the first lines belong to it, rules around it included
    bool frontMatter = false;
};

/// Looks for header fields at the start of a text.
[[nodiscard]] HeaderFields findHeaderFields(QStringView text, const std::vector<TextLine> &lines);

/// What field a line of a header is; Marker::Field for one without a meaning here, None for none.
[[nodiscard]] Marker fieldMarker(QStringView line, bool frontMatter);

/// Where the value of a field begins within its line.
[[nodiscard]] qsizetype fieldValueStart(QStringView line);

} // namespace dateline
