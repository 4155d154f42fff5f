#pragma once

#include "base/canceltoken.h"
#include "model/analysis.h"

#include <span>
#include <vector>

namespace dateline {

/// Merges the mentions of an article into entities: short forms of a person's name ("De Hoop Scheffer"), acronyms by
/// definition ("NATO-Russia Council (NRC)") and by initials, spelling variants of countries ("the U.S."). Every mention
/// of every section belongs to exactly one entity; entities are ordered by their first mention. Pure function.
[[nodiscard]] std::vector<Entity> resolveEntities(std::span<const SectionView> sections,
                                                  const CancelToken &cancel = {});

} // namespace dateline
