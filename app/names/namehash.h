#pragma once

#include <QStringView>

#include <cstdint>

namespace dateline {

/// FNV-1a over UTF-16 code units, then mixed; the same on every machine.
[[nodiscard]] constexpr std::uint64_t mixHash(std::uint64_t hash)
{
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93ULL;
    hash ^= hash >> 32;
    return hash;
}
[[nodiscard]] inline std::uint64_t nameHash(QStringView text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 0x100000001b3ULL;
    }
    return mixHash(hash);
}
/// A feature is a kind and a value, or a feature and another one.
[[nodiscard]] constexpr std::uint64_t combineHash(std::uint64_t a, std::uint64_t b)
{
    return mixHash(a * 0x9e3779b97f4a7c15ULL + b + 0x632be59bd9b4e019ULL);
}

} // namespace dateline
