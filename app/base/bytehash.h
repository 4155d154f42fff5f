#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <cstdint>

namespace dateline {

/// A 64-bit sum of bytes that differs where they do, for checksums and fingerprints; eight bytes at a time and the same
/// on every machine. `sum` goes on from the bytes before. No protection against somebody who wants two to be alike.
[[nodiscard]] inline std::uint64_t byteHash(QByteArrayView bytes, std::uint64_t sum = 0x9e3779b97f4a7c15ULL)
{
    sum ^= static_cast<std::uint64_t>(bytes.size());
    const auto take = [&sum](std::uint64_t value) {
        sum = (sum ^ value) * 0xd6e8feb86659fd93ULL;
        sum ^= sum >> 29U;
    };
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8)
        take(qFromLittleEndian<std::uint64_t>(bytes.data() + at));
    for (; at < bytes.size(); ++at)
        take(static_cast<unsigned char>(bytes[at]));
    return sum;
}

} // namespace dateline
