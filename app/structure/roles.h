#pragma once

#include "model/section.h"
#include "structure/block.h"
#include "structure/bodyfinder.h"
#include "structure/linecues.h"

#include <QStringView>

#include <cstddef>
#include <optional>
#include <vector>

namespace dateline {

/// The parts of a page that the roles of its blocks follow from.
struct PageLayout
{
    BodyRun body;
    std::optional<std::size_t> headline;
};

/// What each block is, side by side with `blocks`. Linear.
[[nodiscard]] std::vector<SectionRole> findRoles(QStringView text, const std::vector<Block> &blocks,
                                                 const std::vector<Cues> &cues, const PageLayout &layout);

} // namespace dateline
