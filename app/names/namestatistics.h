#pragma once

#include "model/entitytype.h"
#include "names/nametagger.h"

#include <QHash>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace dateline {

/// How much speaks for each EntityType, in the enum's order. Whole numbers, so that adding up is exact in any order.
using TypeEvidence = std::array<std::int32_t, allEntityTypes.size()>;

[[nodiscard]] constexpr std::int32_t &evidenceFor(TypeEvidence &evidence, EntityType type)
{
    return evidence[std::size_t(type)];
}

/// Keys are in lower case, words separated by one space. Every figure is a sum over sections.
struct NameStatistics
{
    struct WordCount
    {
        std::int32_t lower = 0;   ///< written small
        std::int32_t capital = 0; ///< written with a capital where nothing but a name asks for one
    };
    struct RunCount
    {
        std::int32_t count = 0;
        TypeEvidence evidence = {};
    };

    /// Hashes of words that stand beside a name, ascending: the smallest ones, so that it does not matter in which
    /// order sections come.
    using Contexts = std::vector<std::uint32_t>;
    static constexpr std::size_t mostContexts = 10;

    QHash<QString, WordCount> words;
    QHash<QString, Contexts> contexts; ///< of every word in a run of capitals: what stands before and behind the run
    QHash<QString, RunCount> runs;     ///< every candidate outside headlines
    QHash<QString, std::int32_t> personWords; ///< given and family names of what is surely a person
    QHash<QString, std::int32_t> orgWords;    ///< first words of longer names of what is surely an organisation
    QHash<QString, TypeEvidence> acronyms;    ///< by definition: "X Y Z (XYZ)"
};

class NameLists;

/// Adds what the rules make of one section; see NameTagger::collect.
void collectNameStatistics(const SectionView &section, const NameLists &lists, NameStatistics &statistics);
void mergeNameStatistics(NameStatistics &into, const NameStatistics &from);

} // namespace dateline
