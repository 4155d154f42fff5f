#pragma once

#include "model/analysis.h"
#include "model/contentoverride.h"

#include <QString>

#include <span>
#include <vector>

namespace dateline {

/// Somebody or something that a file names, with its places in the text that is open.
struct PlacedName
{
    EntityType type = EntityType::Person;
    QString name;               ///< empty where the file does not say
    std::vector<Span> mentions; ///< in text order
    bool wholeEntity = false;   ///< the mentions are one entity and all of it; else nothing is said of that
};

/// What a reader would have to say for the entities of an analysis to be those of a file: mentions that belong apart
/// are split off, those that belong together merged, then types and names put right. Mentions that the file does not
/// have stay where they are, and places without a mention are passed over. Empty where all agrees. Pure.
[[nodiscard]] std::vector<NameOverride> nameChanges(const Analysis &analysis, std::span<const PlacedName> names);

/// Whether two spellings of a name are the same as a file has them: some formats replace control characters.
[[nodiscard]] bool isSameInFile(const QString &ours, const QString &inFile);

} // namespace dateline
