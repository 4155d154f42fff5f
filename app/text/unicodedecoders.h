#pragma once

#include "text/canonicalwriter.h"
#include "text/encoding.h"

#include <QByteArrayView>

namespace dateline {

/// How much of a text was proper UTF-8 beyond ASCII; what was not, the writer has counted.
struct Utf8Count
{
    std::int64_t sequences = 0; ///< well-formed, of two bytes or more
    /// Nothing wrong but a sequence cut off by the file's end; a lone lead byte counts only after proper sequences,
    /// because it may be the last letter of a word in another encoding.
    bool onlyTailBroken = false;
};

/// Decode `bytes` from `from` on into canonical text with marks. One pass each; at most one UTF-16 code unit comes of
/// a byte (a UTF-16 unit of two, a UTF-32 unit of two).
Utf8Count decodeUtf8(QByteArrayView bytes, qsizetype from, CanonicalWriter &out);
void decodeUtf16(QByteArrayView bytes, qsizetype from, bool big, CanonicalWriter &out);
void decodeUtf32(QByteArrayView bytes, qsizetype from, bool big, CanonicalWriter &out);
void decodeSingleByte(QByteArrayView bytes, const SingleByteTable &table, CanonicalWriter &out);
/// By QStringDecoder, a line at a time. An encoding that cannot be had gives replacements.
void decodeByQt(QByteArrayView bytes, const QString &name, CanonicalWriter &out);

} // namespace dateline
