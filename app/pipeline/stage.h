#pragma once

#include <QLatin1StringView>

#include <cstdint>
#include <optional>
#include <span>

namespace dateline {

/// What a stage can add to an analysis.
enum class Layer : std::uint16_t {
    Text = 1 << 0,
    Sections = 1 << 1,
    Published = 1 << 2,
    Tokens = 1 << 3,
    Sentences = 1 << 4,
    PartsOfSpeech = 1 << 5,
    Mentions = 1 << 6,
    Entities = 1 << 7,
    TimeExpressions = 1 << 8,
    Times = 1 << 9,
    Quotes = 1 << 10,
    Events = 1 << 11,
};

/// A set of layers.
struct Layers
{
    std::uint16_t bits = 0;

    constexpr Layers() = default;
    constexpr Layers(Layer layer) : bits(static_cast<std::uint16_t>(layer)) {}
    [[nodiscard]] constexpr bool containsAll(Layers other) const { return (bits & other.bits) == other.bits; }
    [[nodiscard]] constexpr Layers operator|(Layers other) const
    {
        Layers both;
        both.bits = static_cast<std::uint16_t>(bits | other.bits);
        return both;
    }
    friend constexpr bool operator==(Layers, Layers) = default;
};

[[nodiscard]] constexpr Layers operator|(Layer a, Layer b)
{
    return Layers(a) | Layers(b);
}

/// The stages in the order in which they run; `--stages` runs a prefix.
enum class StageId : std::uint8_t { Structure, Tokens, Names, Times, Events };

/// A stage declares what it needs and what it gives. The pipeline runs stages in table order; a test holds that each
/// one's needs are given by those before it.
struct Stage
{
    StageId id = StageId::Structure;
    QLatin1StringView name; ///< as --stages spells it
    Layers needs;
    Layers gives;
};

[[nodiscard]] std::span<const Stage> allStages();
[[nodiscard]] std::optional<StageId> stageFromName(QLatin1StringView name);

} // namespace dateline
