#include "model/event.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<QLatin1StringView, 4> statusNames = {QLatin1StringView("happened"), QLatin1StringView("scheduled"),
                                                          QLatin1StringView("possible"), QLatin1StringView("denied")};

} // namespace

QLatin1StringView eventStatusName(EventStatus status)
{
    return statusNames.at(static_cast<std::size_t>(status));
}

std::optional<EventStatus> eventStatusFromName(QStringView name)
{
    const auto at = std::find(statusNames.begin(), statusNames.end(), name);
    if (at == statusNames.end())
        return std::nullopt;
    return static_cast<EventStatus>(at - statusNames.begin());
}

} // namespace dateline
