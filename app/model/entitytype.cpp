#include "model/entitytype.h"

namespace dateline {

namespace {

struct Row
{
    EntityType type;
    QLatin1StringView name;
};

constexpr std::array<Row, 6> rows = {{
    {EntityType::Person, QLatin1StringView("PERSON")},
    {EntityType::Org, QLatin1StringView("ORG")},
    {EntityType::Place, QLatin1StringView("PLACE")},
    {EntityType::Norp, QLatin1StringView("NORP")},
    {EntityType::Event, QLatin1StringView("EVENT")},
    {EntityType::Work, QLatin1StringView("WORK")},
}};

} // namespace

QLatin1StringView entityTypeName(EntityType type)
{
    return rows.at(static_cast<std::size_t>(type)).name;
}

std::optional<EntityType> entityTypeFromName(QLatin1StringView name)
{
    for (const Row &row : rows) {
        if (row.name == name)
            return row.type;
    }
    return std::nullopt;
}

} // namespace dateline
