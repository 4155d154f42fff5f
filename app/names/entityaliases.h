#pragma once

#include "names/entitymerger.h"

#include <span>

namespace dateline {

/// Joins names that the text itself says are the same: "World Food Programme (WFP)", "the Front, or FRB,",
/// "Ana Ruiz, known as La Loba,", "born Ann Lund". `mentions` are in text order, as the merger knows them.
void joinDefinedNames(std::span<const SectionView> sections, const std::vector<MentionForm> &mentions,
                      EntityMerger &merger);

} // namespace dateline
