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
    std::size_t first = 0; ///< index of its first line
    std::size_t end = 0;   ///< index behind its last line, rules around it included; `first` where there is none
    bool frontMatter = false;
};

/// Looks for header fields from a line on. Further down a text only what has sender, date and subject is one.
[[nodiscard]] HeaderFields findHeaderFields(QStringView text, const std::vector<TextLine> &lines,
                                            std::size_t first = 0);

/// What field a line of a header is; Marker::Field for one without a meaning here, None for none.
[[nodiscard]] Marker fieldMarker(QStringView line, bool frontMatter);

/// Where the value of a field begins within its line.
[[nodiscard]] qsizetype fieldValueStart(QStringView line);

} // namespace dateline
