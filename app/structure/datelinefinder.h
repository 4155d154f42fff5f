#pragma once

#include "model/section.h"
#include "structure/phrasebook.h"

#include <QStringView>

#include <optional>

namespace dateline {

/// The dateline at the start of a paragraph: "BRUSSELS (Reuters) -", "LONDON, 14 Feb (Wire) --", "HAVANA --". Offsets
/// of the result count from the paragraph's start. Nothing where the paragraph begins with its first sentence.
[[nodiscard]] std::optional<Dateline> findDateline(QStringView paragraph, const PhraseBook &phrases);

} // namespace dateline
