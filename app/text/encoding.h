#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace dateline {

struct SingleByteTable;

/// How bytes become text. Plain value; all functions here are pure.
struct Encoding
{
    enum class Kind : std::uint8_t { Utf8, Utf16Le, Utf16Be, Utf32Le, Utf32Be, SingleByte, Qt };

    Kind kind = Kind::Utf8;
    const SingleByteTable *table = nullptr; ///< for SingleByte
    QString name;                           ///< as Article::encoding shows it; what Qt is asked for kind Qt
};

/// An encoding and how many bytes of byte order mark come before the text.
struct MarkedEncoding
{
    Encoding encoding;
    qsizetype markLength = 0;
};

[[nodiscard]] Encoding utf8Encoding();
/// By name, without regard to case, hyphens and underscores; what is not known here, Qt is asked for (East Asian
/// encodings, where Qt was built with ICU). Nothing for unknown names.
[[nodiscard]] std::optional<Encoding> encodingByName(QStringView name);
/// From a byte order mark at the beginning.
[[nodiscard]] std::optional<MarkedEncoding> encodingByMark(QByteArrayView bytes);
/// UTF-16 or UTF-32 without a mark, seen by where the zero bytes are and that the units make sense as text.
[[nodiscard]] std::optional<Encoding> wideEncoding(QByteArrayView bytes);
/// For text that is neither UTF-8 nor wide: typical English, then uchardet, then windows-1252.
[[nodiscard]] Encoding legacyEncoding(QByteArrayView bytes);
/// How many bytes a text takes in an encoding, by the encoding alone.
[[nodiscard]] std::int64_t encodedSize(QStringView text, const Encoding &encoding);
/// The encoding that the head of a mail or of an HTML page declares for its text; nothing where it declares none that
/// is known, or a Unicode one, which shows in the bytes themselves.
[[nodiscard]] std::optional<Encoding> declaredEncoding(QByteArrayView bytes);
/// Bytes that no text has: the first bytes of well-known formats, zero bytes, many control characters.
[[nodiscard]] bool hasBinaryMagic(QByteArrayView bytes);
[[nodiscard]] bool hasBinaryBytes(QByteArrayView bytes);

} // namespace dateline
