#include "text/unicodedecoders.h"

#include "text/singlebyte.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace dateline {

namespace {

using Byte = unsigned char;

constexpr qsizetype runLimit = 4096;

/// U+0085, U+2028 and U+2029 end lines too.
bool isWideLineEnd(char32_t c)
{
    return c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isPlain(Byte c)
{
    return c < 0x80 && c != '\r' && c != 0;
}

/// Whether eight bytes are all ASCII but neither CR nor NUL, in one go ("Bit Twiddling Hacks": a byte is zero).
bool arePlain(const Byte *at)
{
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    constexpr std::uint64_t highs = ones << 7U;
    std::uint64_t v = 0;
    std::memcpy(&v, at, sizeof v);
    const std::uint64_t cr = v ^ (ones * '\r');
    return ((v | ((v - ones) & ~v) | ((cr - ones) & ~cr)) & highs) == 0;
}

const Byte *plainRunEnd(const Byte *at, const Byte *end)
{
    const Byte *const limit = at + std::min<qsizetype>(end - at, runLimit);
    while (limit - at >= 8 && arePlain(at))
        at += 8;
    while (at < limit && isPlain(*at))
        ++at;
    return at;
}

struct Utf8Char
{
    char32_t code = 0;
    int length = 1; ///< of the well-formed sequence, or of the bytes that one U+FFFD stands for
    bool valid = false;
    bool cut = false; ///< the file ends inside the sequence
};

/// One sequence after table 3-7 of the Unicode Standard; broken ones give one U+FFFD for each maximal subpart.
Utf8Char readUtf8(const Byte *at, const Byte *end)
{
    const Byte lead = *at;
    const int length = lead >= 0xc2 && lead <= 0xdf   ? 2
                       : (lead & 0xf0U) == 0xe0       ? 3
                       : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                      : 1;
    if (length == 1)
        return {};
    Byte low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    Byte high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    char32_t code = lead & (0xffU >> static_cast<unsigned>(length + 1));
    for (int i = 1; i < length; ++i) {
        if (at + i == end)
            return {0, i, false, true};
        if (at[i] < low || at[i] > high)
            return {0, i, false, false};
        code = code << 6U | (at[i] & 0x3fU);
        low = 0x80;
        high = 0xbf;
    }
    return {code, length, true, false};
}

template <typename Unit>
Unit unitAt(QByteArrayView bytes, qsizetype at, bool big)
{
    return big ? qFromBigEndian<Unit>(bytes.data() + at) : qFromLittleEndian<Unit>(bytes.data() + at);
}

} // namespace

Utf8Count decodeUtf8(QByteArrayView bytes, qsizetype from, CanonicalWriter &out)
{
    Utf8Count count;
    const Byte *const begin = reinterpret_cast<const Byte *>(bytes.data());
    const Byte *const end = begin + bytes.size();
    const Byte *at = begin + from;
    while (at < end) {
        const Byte *const run = plainRunEnd(at, end);
        out.putAscii(at, run - at);
        at = run;
        out.markIfFar(at - begin);
        while (at < end && *at >= 0x80) {
            const Utf8Char c = readUtf8(at, end);
            at += c.length;
            count.sequences += c.valid ? 1 : 0;
            count.onlyTailBroken = c.cut && out.undecodable() == 0 && (count.sequences > 0 || c.length > 1);
            const bool lineEnd = c.valid && isWideLineEnd(c.code);
            if (c.valid)
                out.putCodePoint(lineEnd ? U'\n' : c.code);
            else
                out.putReplacement();
            if (lineEnd || !c.valid)
                out.mark(at - begin);
            else
                out.markIfFar(at - begin);
        }
        if (at < end && *at == 0) {
            out.putReplacement();
            out.mark(++at - begin);
        } else if (at < end && *at == '\r') {
            const bool pair = at + 1 < end && at[1] == '\n';
            at += pair ? 2 : 1;
            out.put(u'\n');
            if (pair)
                out.mark(at - begin);
        }
    }
    return count;
}

void decodeUtf16(QByteArrayView bytes, qsizetype from, bool big, CanonicalWriter &out)
{
    qsizetype at = from;
    const qsizetype end = bytes.size() - (bytes.size() - from) % 2;
    while (at < end) {
        const auto c = unitAt<char16_t>(bytes, at, big);
        const char16_t next = at + 2 < end ? unitAt<char16_t>(bytes, at + 2, big) : u'\0';
        at += 2;
        if (QChar::isHighSurrogate(c) && QChar::isLowSurrogate(next)) {
            out.put(c);
            out.put(next);
            at += 2;
        } else if (c == 0 || QChar::isSurrogate(c)) {
            out.putReplacement();
        } else if (c == u'\r') {
            out.put(u'\n');
            if (next == u'\n')
                out.mark(at += 2);
        } else {
            out.put(isWideLineEnd(c) ? u'\n' : c);
        }
        out.markIfFar(at);
    }
    if (end < bytes.size()) {
        out.putReplacement();
        out.mark(bytes.size());
    }
}

void decodeUtf32(QByteArrayView bytes, qsizetype from, bool big, CanonicalWriter &out)
{
    qsizetype at = from;
    const qsizetype end = bytes.size() - (bytes.size() - from) % 4;
    while (at < end) {
        const auto c = unitAt<std::uint32_t>(bytes, at, big);
        at += 4;
        if (c == 0 || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff)) {
            out.putReplacement();
        } else if (c == '\r') {
            out.put(u'\n');
            if (at < end && unitAt<std::uint32_t>(bytes, at, big) == '\n')
                out.mark(at += 4);
        } else {
            out.putCodePoint(isWideLineEnd(c) ? U'\n' : char32_t(c));
        }
        out.markIfFar(at);
    }
    if (end < bytes.size()) {
        out.putReplacement();
        out.mark(bytes.size());
    }
}

void decodeSingleByte(QByteArrayView bytes, const SingleByteTable &table, CanonicalWriter &out)
{
    const Byte *const begin = reinterpret_cast<const Byte *>(bytes.data());
    const Byte *const end = begin + bytes.size();
    for (const Byte *at = begin; at < end;) {
        const Byte *const run = plainRunEnd(at, end);
        out.putAscii(at, run - at);
        at = run;
        for (; at < end && !isPlain(*at); ++at) {
            const char16_t c = *at < 0x80 ? *at : table.upper[*at - 0x80U];
            const bool pair = c == u'\r' && at + 1 < end && at[1] == '\n';
            if (c == 0 || c == 0xfffd)
                out.putReplacement();
            else
                out.put(c == u'\r' || c == 0x85 ? u'\n' : c);
            if (pair)
                out.mark(++at + 1 - begin);
        }
        out.markIfFar(at - begin);
    }
}

namespace {

void putByQt(QStringView decoded, CanonicalWriter &out)
{
    for (const QChar c : decoded) {
        if (c.unicode() == 0 || c == QChar::ReplacementCharacter)
            out.putReplacement();
        else
            out.put(c == u'\r' || isWideLineEnd(c.unicode()) ? u'\n' : c.unicode());
    }
}

/// A line whose text does not tell how many bytes it took, byte by byte, to see where each character begins.
void decodeBytesByQt(QByteArrayView bytes, qsizetype at, qsizetype end, QStringDecoder &decoder, CanonicalWriter &out)
{
    decoder.resetState();
    bool pending = false;
    for (; at < end; ++at) {
        QString decoded = decoder.decode(bytes.sliced(at, 1));
        if (decoded == u"\r" && at + 1 < end && bytes[at + 1] == '\n')
            decoded.clear();
        pending = decoded.isEmpty();
        if (pending)
            continue;
        decoded.truncate(at + 1 - out.size()); // the writer has room for one unit a byte
        putByQt(decoded, out);
        out.mark(at + 1);
    }
    if (pending) { // the file ends within a character
        out.putReplacement();
        out.mark(end);
    }
}

} // namespace

void decodeByQt(QByteArrayView bytes, const QString &name, CanonicalWriter &out)
{
    const QByteArray latin = name.toLatin1();
    QStringDecoder decoder(latin.constData());
    QStringEncoder encoder(latin.constData());
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        const qsizetype next = lineEnd < 0 ? bytes.size() : lineEnd + 1;
        decoder.resetState();
        QString line = decoder.decode(bytes.sliced(at, next - at));
        encoder.resetState();
        if (line.contains(QChar::ReplacementCharacter) ||
            QByteArray(encoder.encode(line)) != bytes.sliced(at, next - at)) {
            decodeBytesByQt(bytes, at, next, decoder, out);
        } else {
            line.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
            putByQt(line, out);
        }
        at = next;
        out.mark(at);
    }
}

} // namespace dateline
