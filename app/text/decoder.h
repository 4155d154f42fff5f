#pragma once

#include "base/result.h"
#include "model/article.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace dateline {

struct DecodeOptions
{
    QString encoding = {}; ///< name to use instead of guessing; empty to guess
};

/// Bytes to canonical text: finds the encoding (byte order mark, valid UTF-8, UTF-16 by its zero bytes, then
/// what the head of a mail declares, uchardet), decodes, drops the byte order mark, turns CRLF, CR, U+2028 and U+2029
/// into LF and undecodable bytes into U+FFFD, which are counted. Fills text, encoding, undecodable, firstUndecodable,
/// misread, byteOffsets and bytes of the article and leaves path and sha256 empty: the reader is shown the text before
/// its digest is known. Errors: Empty (no bytes, or nothing but white space), Binary (looks like no text in any
/// encoding), UnknownEncoding (context: the name). Pure function; safe from any thread.
[[nodiscard]] Result<Article> decode(QByteArrayView bytes, const DecodeOptions &options = {});

/// Canonical form of text that is in memory already (clipboard, --jsonl): line ends and byte order mark as above.
/// Encoding is "UTF-8"; bytes counts the text as given, in UTF-8; sha256 is left empty. Empty text is no error here.
[[nodiscard]] Article articleFromText(const QString &text);

/// Where in the file the character at an offset of the canonical text begins (text.size(): where the text ends); inside
/// a surrogate pair, where the pair begins. Walks at most a few thousand characters from a mark.
[[nodiscard]] std::int64_t byteOffsetOf(const Article &article, std::int32_t utf16);

} // namespace dateline
