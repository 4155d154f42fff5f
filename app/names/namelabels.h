#pragma once

#include "model/entitytype.h"

#include <array>
#include <cstdint>

namespace dateline {

/// Labels of the sequence model: outside, and for each EntityType begin, inside, end and single (BIOES).
inline constexpr int nameLabelCount = 1 + 4 * int(allEntityTypes.size());
inline constexpr int outsideLabel = 0;

enum class NamePart : std::uint8_t { Begin, Inside, End, Single };

[[nodiscard]] constexpr int nameLabel(EntityType type, NamePart part)
{
    return 1 + 4 * int(type) + int(part);
}
[[nodiscard]] constexpr EntityType typeOfLabel(int label)
{
    return EntityType((label - 1) / 4);
}
[[nodiscard]] constexpr NamePart partOfLabel(int label)
{
    return NamePart((label - 1) % 4);
}
[[nodiscard]] constexpr bool mayOpen(int label)
{
    return label == outsideLabel || partOfLabel(label) == NamePart::Begin || partOfLabel(label) == NamePart::Single;
}
[[nodiscard]] constexpr bool mayClose(int label)
{
    return label == outsideLabel || partOfLabel(label) == NamePart::End || partOfLabel(label) == NamePart::Single;
}
/// Whether a label may stand right before another one.
[[nodiscard]] constexpr bool mayFollow(int before, int label)
{
    if (mayClose(before))
        return mayOpen(label);
    return !mayOpen(label) && typeOfLabel(before) == typeOfLabel(label);
}

/// As many labels close a name as open one, those outside names counted.
inline constexpr std::size_t closingCount = 1 + 2 * allEntityTypes.size();

/// The labels that `has` holds of, ascending.
[[nodiscard]] constexpr std::array<int, closingCount> labelsThat(bool (*has)(int))
{
    std::array<int, closingCount> labels{};
    std::size_t count = 0;
    for (int label = 0; label < nameLabelCount; ++label) {
        if (has(label))
            labels[count++] = label;
    }
    return labels;
}
inline constexpr auto closingLabels = labelsThat(mayClose);
inline constexpr auto openingLabels = labelsThat(mayOpen);

/// One figure a label.
template <typename Number>
using PerLabel = std::array<Number, std::size_t(nameLabelCount)>;

} // namespace dateline
