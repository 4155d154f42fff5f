#include "model/lint.h"

#include <array>

namespace dateline {

QLatin1StringView lintCodeName(LintCode code)
{
    constexpr std::array<QLatin1StringView, 6> names = {
        QLatin1StringView("weekday-mismatch"),  QLatin1StringView("impossible-date"),
        QLatin1StringView("end-before-start"),  QLatin1StringView("dateline-conflict"),
        QLatin1StringView("undecodable-bytes"), QLatin1StringView("no-publication-date")};
    return names.at(static_cast<std::size_t>(code));
}

} // namespace dateline
