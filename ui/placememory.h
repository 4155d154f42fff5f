#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// Where a reader was in a file: offsets into its canonical text, which may have changed since.
struct RememberedPlace
{
    std::int32_t top = 0;               ///< first letter on screen
    std::vector<std::int32_t> unfolded; ///< first letters of the folds that were opened

    friend bool operator==(const RememberedPlace &, const RememberedPlace &) = default;
};

/// The places of the files read last, newest first, in a settings file of their own ("places"). UI thread only.
namespace PlaceMemory {

inline constexpr int maxFiles = 200;

[[nodiscard]] std::optional<RememberedPlace> placeOf(const QString &path);
void keep(const QString &path, const RememberedPlace &place);
void clear();
/// Where they are kept.
[[nodiscard]] QString fileName();

} // namespace PlaceMemory

} // namespace dateline
