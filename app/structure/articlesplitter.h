#pragma once

#include "base/canceltoken.h"
#include "model/section.h"
#include "structure/block.h"
#include "structure/blockrun.h"
#include "structure/linecues.h"

#include <QStringView>

#include <vector>

namespace dateline {

/// A run of blocks that is an article of its own, with the block that is its headline.
struct ArticleRun
{
    BlockRun blocks;
    std::size_t headline = 0;
};

/// Finds the articles of a file that holds several: cut at rules, form feeds, mail headers, "Document 2 of 5", and
/// headlines that stand above a wire dateline; each must have a body, a headline and a sign of its own origin (date,
/// byline, dateline or mail header). Empty where there are not two of them. Linear.
[[nodiscard]] std::vector<ArticleRun> splitArticles(QStringView text, const std::vector<Block> &blocks,
                                                    const PageCues &page, const PhraseBook &phrases,
                                                    const CancelToken &cancel);

/// Cues of a run of blocks, as findCues would give them for these blocks alone.
[[nodiscard]] PageCues cuesOf(const PageCues &page, BlockRun run);

} // namespace dateline
