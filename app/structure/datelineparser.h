#pragma once

#include "model/section.h"
#include "structure/phrasebook.h"

#include <QStringView>

#include <optional>

namespace dateline {

/// Reads the dateline at the start of a paragraph: place, region, agency and date in the orders that news agencies
/// and press wires use, up to a dash (or a colon, or nothing, where an agency makes it certain). Spans count from the
/// start of `paragraph`. Pure; looks at the first two hundred characters only.
[[nodiscard]] std::optional<Dateline> parseDateline(QStringView paragraph, const PhraseBook &phrases);

} // namespace dateline
