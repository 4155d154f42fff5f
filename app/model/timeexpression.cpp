#include "model/timeexpression.h"

#include <array>

namespace dateline {

QLatin1StringView timeTypeName(TimeType type)
{
    constexpr std::array<QLatin1StringView, 4> names = {QLatin1StringView("DATE"), QLatin1StringView("TIME"),
                                                        QLatin1StringView("DURATION"), QLatin1StringView("SET")};
    return names.at(static_cast<std::size_t>(type));
}

QLatin1StringView precisionName(Precision precision)
{
    constexpr std::array<QLatin1StringView, 15> names = {
        QLatin1StringView("instant"),     QLatin1StringView("minute"),     QLatin1StringView("hour"),
        QLatin1StringView("part-of-day"), QLatin1StringView("day"),        QLatin1StringView("week"),
        QLatin1StringView("month"),       QLatin1StringView("quarter"),    QLatin1StringView("season"),
        QLatin1StringView("half-year"),   QLatin1StringView("year"),       QLatin1StringView("decade"),
        QLatin1StringView("century"),     QLatin1StringView("millennium"), QLatin1StringView("unknown")};
    return names.at(static_cast<std::size_t>(precision));
}

QLatin1StringView timeModName(TimeMod mod)
{
    constexpr std::array<QLatin1StringView, 13> names = {QLatin1StringView(""),
                                                         QLatin1StringView("START"),
                                                         QLatin1StringView("MID"),
                                                         QLatin1StringView("END"),
                                                         QLatin1StringView("APPROX"),
                                                         QLatin1StringView("BEFORE"),
                                                         QLatin1StringView("AFTER"),
                                                         QLatin1StringView("LESS_THAN"),
                                                         QLatin1StringView("MORE_THAN"),
                                                         QLatin1StringView("EQUAL_OR_LESS"),
                                                         QLatin1StringView("EQUAL_OR_MORE"),
                                                         QLatin1StringView("ON_OR_BEFORE"),
                                                         QLatin1StringView("ON_OR_AFTER")};
    return names.at(static_cast<std::size_t>(mod));
}

} // namespace dateline
