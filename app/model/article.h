#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace dateline {

/// Where a run of canonical text begins in the file: from `utf16` on, each code unit moves on as the encoding says.
struct ByteOffsetMark
{
    std::int32_t utf16 = 0; ///< offset into the canonical text
    std::int64_t byte = 0;  ///< offset into the file

    friend bool operator==(const ByteOffsetMark &, const ByteOffsetMark &) = default;
};

/// One opened text. Immutable once made; every offset elsewhere counts UTF-16 code units of `text`.
struct Article
{
    QString path;      ///< as given; empty for standard input, the clipboard and --jsonl
    QString text;      ///< canonical: no BOM, LF line ends, U+FFFD for what could not be decoded
    QString encoding;  ///< name of the encoding that was used, for example "UTF-8"
    QByteArray sha256; ///< of the bytes as read, 32 bytes
    std::int64_t bytes = 0;
    std::int32_t lineEnds = 0;    ///< in the text
    std::int32_t undecodable = 0; ///< how many U+FFFD the decoder put in
    std::int32_t firstUndecodable = -1;
    std::int32_t misread = 0;  ///< places that look like UTF-8 that was read in another encoding and saved so
    std::int32_t repaired = 0; ///< such places that were put right because the reader wished it
    std::vector<ByteOffsetMark> byteOffsets; ///< ascending; the table back to the file

    [[nodiscard]] bool lossy() const { return undecodable > 0; }
};

} // namespace dateline
