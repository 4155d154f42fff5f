#pragma once

#include "model/section.h"
#include "structure/block.h"
#include "structure/linecues.h"
#include "structure/pagelayout.h"

#include <QStringView>

#include <vector>

namespace dateline {

/// What each block is, side by side with `blocks`. Linear.
[[nodiscard]] std::vector<SectionRole> findRoles(QStringView text, const std::vector<Block> &blocks,
                                                 const std::vector<Cues> &cues, const PageLayout &layout);

} // namespace dateline
