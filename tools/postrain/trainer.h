#pragma once

#include "corpus.h"
#include "text/posmodel.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace dateline::postrain {

/// Word classes by the hash of the folded word, in file order.
struct WordClasses
{
    std::vector<std::pair<std::uint64_t, WordClass>> rows;
    std::unordered_map<std::uint64_t, WordClass> byWord;
};

/// Reads the first `limit` lines of `word c64 c400 c2000`.
[[nodiscard]] WordClasses readWordClasses(const QString &path, std::size_t limit);

struct TrainerOptions
{
    int epochs = 8;
    int minimumCount = 3;      ///< of a feature in the corpus
    int margin = 120;          ///< by which the right tag must lead, in raw weights
    std::uint64_t seed = 2008; ///< of the order of the sentences
    std::int64_t maximumBytes = 2'450'000;
};

/// Trains on the corpus and returns the model file's tables. Whole numbers throughout, so the same corpus, options and
/// seed give the same bytes on any machine.
[[nodiscard]] PosModel::Tables train(const Corpus &corpus, const WordClasses &classes, const TrainerOptions &options);

} // namespace dateline::postrain
