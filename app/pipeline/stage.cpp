#include "pipeline/stage.h"

#include <array>

namespace dateline {

namespace {

constexpr std::array<Stage, 5> table = {{
    {StageId::Structure, QLatin1StringView("structure"), Layer::Text, Layer::Sections | Layer::Published},
    {StageId::Tokens, QLatin1StringView("tokens"), Layer::Text | Layer::Sections,
     Layer::Tokens | Layer::Sentences | Layer::PartsOfSpeech},
    {StageId::Names, QLatin1StringView("names"), Layer::Tokens | Layer::Sentences | Layer::PartsOfSpeech,
     Layer::Mentions | Layer::Entities},
    {StageId::Times, QLatin1StringView("times"),
     Layer::Tokens | Layer::Sentences | Layer::PartsOfSpeech | Layer::Published, Layer::TimeExpressions | Layer::Times},
    {StageId::Events, QLatin1StringView("events"),
     Layer::Sentences | Layer::PartsOfSpeech | Layer::Entities | Layer::Times, Layer::Quotes | Layer::Events},
}};

} // namespace

std::span<const Stage> allStages()
{
    return table;
}

std::optional<StageId> stageFromName(QLatin1StringView name)
{
    for (const Stage &stage : table) {
        if (stage.name == name)
            return stage.id;
    }
    return std::nullopt;
}

} // namespace dateline
