#pragma once

#include "pagecorpus.h"

#include <cstdint>
#include <vector>

namespace dateline::structuretrain {

struct TrainingOptions
{
    int rounds = 12;
    std::uint32_t seed = 1;
    int hiddenCues = 25;     ///< per cent of blocks whose words say nothing, so that the model does not rely on phrases
    std::int32_t margin = 1; ///< how much of the cost of a wrong part the right ones must be better by
};

/// Fits the weights by an averaged structured perceptron with the costs as margin. Same pages and options, same model.
[[nodiscard]] PageModel trainPages(const std::vector<GoldPage> &pages, const TrainingOptions &options);

} // namespace dateline::structuretrain
