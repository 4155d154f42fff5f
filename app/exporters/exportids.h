#pragma once

#include <QString>

#include <cstdint>

namespace dateline {

/// Names of things inside an export, from their index in the analysis; the same in all formats that have ids.

[[nodiscard]] inline QString entityId(std::int32_t index)
{
    return QStringLiteral("e%1").arg(index + 1);
}

[[nodiscard]] inline QString timeId(std::int32_t index)
{
    return QStringLiteral("t%1").arg(index + 1);
}

[[nodiscard]] inline QString eventId(std::int32_t index)
{
    return QStringLiteral("v%1").arg(index + 1);
}

} // namespace dateline
