#pragma once

#include "structure/pagemodel.h"

#include <QString>

#include <vector>

namespace dateline::structuretrain {

/// A page with the parts that its blocks belong to.
struct GoldPage
{
    QString style;
    std::vector<PageFeatureSet> blocks;
    std::vector<PagePart> parts;
    std::vector<PageModel::PartWeights> costs; ///< of saying a part of a block, in words; 0 for what is right
    std::vector<std::int32_t> words;           ///< of each block
    std::vector<char> labels;                  ///< as in the file: c, n, j, h
    std::vector<QString> starts;               ///< the first words of each block
    std::vector<bool> saysHeadline;            ///< blocks that are the headline or repeat it
};

/// Reads what pages.py and articles.py write. Says on stderr what is wrong and gives back what was read before.
[[nodiscard]] std::vector<GoldPage> readPages(const QString &path);

} // namespace dateline::structuretrain
