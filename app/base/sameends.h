#pragma once

#include <QStringView>

#include <algorithm>
#include <cstdint>

namespace dateline {

/// How much of two versions of a text is the same, in UTF-16 code units.
struct SameEnds
{
    std::int32_t start = 0; ///< at the start
    std::int32_t end = 0;   ///< at the end, of what stands behind that
};

/// Linear in the texts. Pure function.
[[nodiscard]] inline SameEnds sameEnds(QStringView before, QStringView now)
{
    const auto start = std::mismatch(before.begin(), before.end(), now.begin(), now.end()).first - before.begin();
    const qsizetype rest = std::min(before.size(), now.size()) - start;
    const auto end = std::mismatch(before.rbegin(), before.rbegin() + rest, now.rbegin()).first - before.rbegin();
    return {static_cast<std::int32_t>(start), static_cast<std::int32_t>(end)};
}

} // namespace dateline
