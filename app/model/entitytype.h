#pragma once

#include <QLatin1StringView>

#include <array>
#include <cstdint>
#include <optional>

namespace dateline {

/// The six kinds of names that Dateline tells apart.
enum class EntityType : std::uint8_t { Person, Org, Place, Norp, Event, Work };

inline constexpr std::array<EntityType, 6> allEntityTypes = {EntityType::Person, EntityType::Org,   EntityType::Place,
                                                             EntityType::Norp,   EntityType::Event, EntityType::Work};

/// Name of a type in the JSON contract: "PERSON", "ORG"...
[[nodiscard]] QLatin1StringView entityTypeName(EntityType type);
[[nodiscard]] std::optional<EntityType> entityTypeFromName(QLatin1StringView name);

} // namespace dateline
