#include "text/decoder.h"

#include "text/encoding.h"
#include "text/mojibake.h"
#include "text/unicodedecoders.h"

#include <algorithm>
#include <limits>

namespace dateline {

namespace {

using Kind = Encoding::Kind;

Article decodeAs(QByteArrayView bytes, const Encoding &encoding, qsizetype from)
{
    CanonicalWriter writer(bytes.size() + 1, from);
    switch (encoding.kind) {
    case Kind::Utf8:
        decodeUtf8(bytes, from, writer);
        break;
    case Kind::Utf16Le:
    case Kind::Utf16Be:
        decodeUtf16(bytes, from, encoding.kind == Kind::Utf16Be, writer);
        break;
    case Kind::Utf32Le:
    case Kind::Utf32Be:
        decodeUtf32(bytes, from, encoding.kind == Kind::Utf32Be, writer);
        break;
    case Kind::SingleByte:
        decodeSingleByte(bytes, *encoding.table, writer);
        break;
    case Kind::Qt:
        decodeByQt(bytes, encoding.name, writer);
        break;
    }
    return writer.take(encoding.name, bytes.size());
}

/// UTF-8 with a little damage stays UTF-8: text in another encoding hardly ever has well-formed sequences by chance.
Article decodeByteText(QByteArrayView bytes)
{
    CanonicalWriter writer(bytes.size() + 1, 0);
    const Utf8Count count = decodeUtf8(bytes, 0, writer);
    if (writer.undecodable() == 0 || count.onlyTailBroken ||
        count.sequences >= 2 * std::int64_t(writer.undecodable()) ||
        std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; }))
        return writer.take(utf8Encoding().name, bytes.size());
    const auto declared = declaredEncoding(bytes);
    return decodeAs(bytes, declared ? *declared : legacyEncoding(bytes), 0);
}

Result<Article> decodeNamed(QByteArrayView bytes, const QString &name)
{
    const auto encoding = encodingByName(name);
    if (!encoding)
        return Error{ErrorCode::UnknownEncoding, name};
    const bool wide = encoding->kind >= Kind::Utf16Le && encoding->kind <= Kind::Utf32Be;
    if (hasBinaryMagic(bytes) || (!wide && hasBinaryBytes(bytes)))
        return Error{ErrorCode::Binary, {}};
    const auto marked = encodingByMark(bytes);
    const bool unicode = wide || encoding->kind == Kind::Utf8;
    if (unicode && marked && marked->encoding.kind == encoding->kind)
        return decodeAs(bytes, marked->encoding, marked->markLength);
    return decodeAs(bytes, *encoding, 0);
}

Result<Article> decodeGuessed(QByteArrayView bytes)
{
    if (const auto marked = encodingByMark(bytes))
        return decodeAs(bytes, marked->encoding, marked->markLength);
    if (hasBinaryMagic(bytes))
        return Error{ErrorCode::Binary, {}};
    if (bytes.contains('\0')) {
        if (const auto wide = wideEncoding(bytes))
            return decodeAs(bytes, *wide, 0);
    }
    if (hasBinaryBytes(bytes))
        return Error{ErrorCode::Binary, {}};
    return decodeByteText(bytes);
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.unicode() == 0xfeff; });
}

} // namespace

Article articleFromText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    Article article = decodeAs(bytes, utf8Encoding(), bytes.startsWith("\xef\xbb\xbf") ? 3 : 0);
    article.misread = static_cast<std::int32_t>(findMojibake(article.text).size());
    return article;
}

Result<Article> decode(QByteArrayView bytes, const DecodeOptions &options)
{
    if (bytes.isEmpty())
        return Error{ErrorCode::Empty, {}};
    if (bytes.size() >= std::numeric_limits<std::int32_t>::max())
        return Error{ErrorCode::TooLarge, {}};
    Result<Article> article = options.encoding.isEmpty() ? decodeGuessed(bytes) : decodeNamed(bytes, options.encoding);
    if (article && isBlank(article.value().text))
        return Error{ErrorCode::Empty, {}};
    if (!article)
        return article;
    article.value().misread = static_cast<std::int32_t>(findMojibake(article->text).size());
    return article;
}

std::int64_t byteOffsetOf(const Article &article, std::int32_t utf16)
{
    const auto &marks = article.byteOffsets;
    const auto after = std::upper_bound(marks.begin(), marks.end(), utf16,
                                        [](std::int32_t at, const ByteOffsetMark &mark) { return at < mark.utf16; });
    const auto encoding = encodingByName(article.encoding);
    if (after == marks.begin() || !encoding)
        return 0;
    const ByteOffsetMark &mark = *(after - 1);
    QStringView between = QStringView(article.text).mid(mark.utf16, utf16 - mark.utf16);
    if (!between.isEmpty() && between.back().isHighSurrogate())
        between.chop(1); // inside a pair: where the pair begins
    // a few encodings of East Asia write one character in several ways: never past what is known to come behind
    const std::int64_t limit = after == marks.end() ? article.bytes : after->byte;
    return std::min(limit, mark.byte + encodedSize(between, *encoding));
}

} // namespace dateline
