#pragma once

#include "base/span.h"

#include <QLatin1StringView>
#include <QString>

#include <cstdint>

namespace dateline {

enum class LintCode : std::uint8_t {
    WeekdayMismatch,
    ImpossibleDate,
    EndBeforeStart,
    DatelineConflict,
    UndecodableBytes,
    NoPublicationDate,
};

/// "weekday-mismatch"...
[[nodiscard]] QLatin1StringView lintCodeName(LintCode code);

/// Something in the article that a careful reader would want to know is odd.
struct Lint
{
    Span span; ///< into the canonical text
    LintCode code = LintCode::NoPublicationDate;
    QString message; ///< one English sentence

    friend bool operator==(const Lint &, const Lint &) = default;
};

} // namespace dateline
