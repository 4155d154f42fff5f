#pragma once

#include "structure/block.h"
#include "structure/blockrun.h"
#include "structure/linecues.h"
#include "structure/pagemodel.h"

#include <QStringView>

#include <cstddef>
#include <optional>
#include <vector>

namespace dateline {

/// The parts of a page that the roles of its blocks follow from.
struct PageLayout
{
    BlockRun body;                       ///< from the first paragraph to the end of the last; empty where there is none
    std::optional<std::size_t> headline; ///< above the body
};

/// A score that the features of a block cannot make up for.
inline constexpr std::int32_t unlikely = -1000000;

/// Finds the layout with the page model, and corrects the cues by what it says: blocks of the site are furniture and no
/// prose, blocks of the article are not. `extra` is empty or what the reader wishes, as in PageModel::partsOf.
[[nodiscard]] PageLayout findLayout(const std::vector<Block> &blocks, const std::vector<PageFeatureSet> &features,
                                    const std::vector<PageModel::PartWeights> &extra, std::vector<Cues> &cues);

/// Whether a part belongs to the site rather than to the article.
[[nodiscard]] bool isOfSite(PagePart part);

} // namespace dateline
