#pragma once

#include "model/analysissplice.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// The entities of a spliced analysis (see spliced()), and what became of those of the two that it was made of.
struct SplicedEntities
{
    std::vector<Entity> entities; ///< by first mention
    std::vector<std::int32_t>
        ofBefore;                     ///< index into `entities` of each of the earlier version; -1: not named any more
    std::vector<std::int32_t> ofPart; ///< of each of what was read anew
};

[[nodiscard]] SplicedEntities spliceEntities(const Analysis &before, const EditedPart &edit, const Analysis &part);

} // namespace dateline
