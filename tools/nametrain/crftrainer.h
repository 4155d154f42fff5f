#pragma once

#include "corpus.h"

#include "names/namemodel.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace dateline::nametrain {

struct TrainingOptions
{
    int passes = 12;
    int leastCount = 3;   ///< features that are rarer are left out
    double rate = 0.04;   ///< of AdaGrad (Duchi, Hazan, Singer 2011)
    double dropout = 0.5; ///< share of features that each word is seen without
    double prune = 1.0;   ///< weights nearer to zero than this, in steps of the eight bits, are left out
    std::uint32_t seed = 17;
};

/// Trains a linear-chain conditional random field by stochastic gradient on the likelihood of the label sets: the
/// labels of a word whose type is not told are summed over. One thread, fixed order, so that the same examples give
/// the same weights. The examples' feature lists are taken out of them.
[[nodiscard]] NameModelContent trainCrf(std::vector<Example> &examples, const TrainingOptions &options,
                                        const std::function<void(int pass, double likelihood)> &report);

} // namespace dateline::nametrain
