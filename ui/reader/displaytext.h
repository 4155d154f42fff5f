#pragma once

#include "model/section.h"

#include <QString>
#include <QStringView>

namespace dateline {

/// The text of a paragraph as it is laid out: the same length as the source, so that offsets stay canonical. A line
/// end that only wraps the source at its own width becomes a space; one that means something (a list, an address, a
/// verse) becomes U+2028, which breaks the line. Controls become pictures of themselves ("\u241B"), and characters that
/// turn the direction of writing a double arrow ("\u21C4"), so that what is read is what stands there. Safe from any
/// thread.
[[nodiscard]] QString displayText(QStringView source, SectionRole role);

/// How long the bullet or number at the beginning of a line is ("* ", "  • ", "1. ", "(a) "), with the spaces around
/// it; 0 where there is none.
[[nodiscard]] std::int32_t listMarkerLength(QStringView line);

/// Whether the line ends of a block are there only because the source was wrapped at some width.
[[nodiscard]] bool isHardWrapped(QStringView source);

} // namespace dateline
