#include "model/event.h"

#include <array>

namespace dateline {

QLatin1StringView eventStatusName(EventStatus status)
{
    constexpr std::array<QLatin1StringView, 4> names = {QLatin1StringView("happened"), QLatin1StringView("scheduled"),
                                                        QLatin1StringView("possible"), QLatin1StringView("denied")};
    return names.at(static_cast<std::size_t>(status));
}

} // namespace dateline
