#include "text/encoding.h"

#include "text/charkind.h"
#include "text/singlebyte.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace dateline {

namespace {

constexpr qsizetype sampleSize = 65'536;
constexpr qsizetype detectorSize = 524'288;
constexpr qsizetype declarationSize = 4096;

using Kind = Encoding::Kind;

struct Alias
{
    const char *alias; ///< in lower case, letters and digits only
    const char *name;
};

constexpr std::array<Alias, 48> aliases = {{
    {"ascii", "UTF-8"},
    {"usascii", "UTF-8"},
    {"utf16", "UTF-16LE"},
    {"unicode", "UTF-16LE"},
    {"ucs2", "UTF-16LE"},
    {"utf32", "UTF-32LE"},
    {"ucs4", "UTF-32LE"},
    {"latin1", "windows-1252"},
    {"l1", "windows-1252"},
    {"iso88591", "windows-1252"},
    {"cp819", "windows-1252"},
    {"ansi", "windows-1252"},
    {"cp1250", "windows-1250"},
    {"cp1251", "windows-1251"},
    {"cp1252", "windows-1252"},
    {"cp1253", "windows-1253"},
    {"cp1254", "windows-1254"},
    {"cp1255", "windows-1255"},
    {"cp1256", "windows-1256"},
    {"cp1257", "windows-1257"},
    {"cp1258", "windows-1258"},
    {"latin2", "ISO-8859-2"},
    {"latin3", "ISO-8859-3"},
    {"latin4", "ISO-8859-4"},
    {"latin5", "windows-1254"},
    {"iso88599", "windows-1254"},
    {"latin6", "ISO-8859-10"},
    {"latin9", "ISO-8859-15"},
    {"latin10", "ISO-8859-16"},
    {"cyrillic", "ISO-8859-5"},
    {"arabic", "ISO-8859-6"},
    {"greek", "ISO-8859-7"},
    {"hebrew", "ISO-8859-8"},
    {"koi8", "KOI8-R"},
    {"mac", "macintosh"},
    {"macroman", "macintosh"},
    {"maccyrillic", "x-mac-cyrillic"},
    {"maccentraleurope", "x-mac-ce"},
    {"cp437", "IBM437"},
    {"cp850", "IBM850"},
    {"cp852", "IBM852"},
    {"cp855", "IBM855"},
    {"cp865", "IBM865"},
    {"cp866", "IBM866"},
    {"tis620", "windows-874"},
    {"iso885911", "windows-874"},
    {"cp874", "windows-874"},
    {"uhc", "EUC-KR"},
}};

constexpr std::array<std::pair<const char *, Kind>, 5> unicodeNames = {{{"UTF-8", Kind::Utf8},
                                                                        {"UTF-16LE", Kind::Utf16Le},
                                                                        {"UTF-16BE", Kind::Utf16Be},
                                                                        {"UTF-32LE", Kind::Utf32Le},
                                                                        {"UTF-32BE", Kind::Utf32Be}}};

QString keyOf(QStringView name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

std::uint8_t byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<std::uint8_t>(bytes[at]);
}

bool isAsciiLetter(std::uint8_t c)
{
    return charKind(c) == CharKind::Letter && c < 0x80;
}

std::optional<Encoding> ownEncoding(const QString &key)
{
    for (const auto &[name, kind] : unicodeNames) {
        if (keyOf(QString::fromLatin1(name)) == key)
            return Encoding{kind, nullptr, QString::fromLatin1(name)};
    }
    for (const SingleByteTable &table : singleByteTables()) {
        if (keyOf(QString::fromLatin1(table.name)) == key)
            return Encoding{Kind::SingleByte, &table, QString::fromLatin1(table.name)};
    }
    return std::nullopt;
}

bool isControl(std::uint32_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0b && c != 0x1b) || c == 0x7f;
}

/// What a sample looks like when it is read in units of two or four bytes.
struct WideCount
{
    int units = 0;
    int ascii = 0;   ///< printable ASCII and line ends
    int strange = 0; ///< control characters, lone surrogates, no characters at all
    int swapped = 0; ///< zero where the other byte order would have it
};

std::uint32_t unitAt(QByteArrayView bytes, qsizetype at, int size, bool big)
{
    std::uint32_t unit = 0;
    for (int i = 0; i < size; ++i)
        unit |= std::uint32_t(byteAt(bytes, at + i)) << (8 * (big ? size - 1 - i : i));
    return unit;
}

WideCount countWide(QByteArrayView bytes, int size, bool big)
{
    WideCount count;
    bool high = false;
    for (qsizetype at = 0; at + size <= bytes.size(); at += size) {
        const std::uint32_t c = unitAt(bytes, at, size, big);
        const bool low = c >= 0xdc00 && c <= 0xdfff;
        ++count.units;
        count.ascii += (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\r' ? 1 : 0;
        count.strange += isControl(c) || (c & 0xfffe) == 0xfffe || c > 0x10ffff || low != high ? 1 : 0;
        count.swapped += (c & 0xffU) == 0 ? 1 : 0;
        high = c >= 0xd800 && c <= 0xdbff;
    }
    return count;
}

/// Curly quotes, dashes, pounds and the accented letters of names are what English has beyond ASCII. So little of it
/// misleads a detector, so it is told by its rarity and, for old Macs, by the apostrophe inside words.
std::optional<Encoding> englishEncoding(QByteArrayView bytes)
{
    qsizetype high = 0;
    qsizetype macApostrophes = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const std::uint8_t c = byteAt(bytes, i);
        high += c >= 0x80 ? 1 : 0;
        if (c == 0xd5 && i > 0 && i + 1 < bytes.size() && isAsciiLetter(byteAt(bytes, i - 1)) &&
            isAsciiLetter(byteAt(bytes, i + 1)))
            ++macApostrophes;
    }
    if (macApostrophes * 4 > high && high * 10 <= bytes.size())
        return ownEncoding(QStringLiteral("macintosh"));
    return high * 50 <= bytes.size() ? ownEncoding(QStringLiteral("windows1252")) : std::nullopt;
}

} // namespace

Encoding utf8Encoding()
{
    return {Kind::Utf8, nullptr, QStringLiteral("UTF-8")};
}

std::optional<Encoding> encodingByName(QStringView name)
{
    QString wanted = name.toString();
    const auto alias = std::find_if(aliases.begin(), aliases.end(),
                                    [key = keyOf(name)](const Alias &a) { return key == QLatin1StringView(a.alias); });
    if (alias != aliases.end())
        wanted = QString::fromLatin1(alias->name);
    const QString key = keyOf(wanted);
    if (auto own = ownEncoding(key))
        return own;
    // "System" and "Locale" would depend on the machine.
    if (key.isEmpty() || key == QLatin1StringView("system") || key == QLatin1StringView("locale"))
        return std::nullopt;
    const QStringDecoder decoder(wanted.toLatin1().constData());
    if (!decoder.isValid())
        return std::nullopt;
    return Encoding{Kind::Qt, nullptr, wanted};
}

std::optional<MarkedEncoding> encodingByMark(QByteArrayView bytes)
{
    struct Mark
    {
        QByteArrayView bytes;
        const char *name;
    };
    static constexpr char utf32Le[] = {'\xff', '\xfe', 0, 0};
    static constexpr char utf32Be[] = {0, 0, '\xfe', '\xff'};
    const std::array<Mark, 5> marks = {{{QByteArrayView(utf32Le, 4), "UTF-32LE"},
                                        {QByteArrayView(utf32Be, 4), "UTF-32BE"},
                                        {"\xef\xbb\xbf", "UTF-8"},
                                        {"\xff\xfe", "UTF-16LE"},
                                        {"\xfe\xff", "UTF-16BE"}}};
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return MarkedEncoding{*encodingByName(QString::fromLatin1(mark.name)), mark.bytes.size()};
    }
    return std::nullopt;
}

std::optional<Encoding> wideEncoding(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const char *best = nullptr;
    int bestAscii = 0;
    const auto consider = [&](const char *name, int size, bool big) {
        const WideCount count = countWide(sample, size, big);
        // Any language's text has spaces and line ends, which is where a wide encoding shows.
        if (count.units > 0 && count.strange * 100 <= count.units && count.ascii * 25 >= count.units &&
            count.swapped * 20 <= count.ascii && count.ascii > bestAscii) {
            best = name;
            bestAscii = count.ascii;
        }
    };
    consider("UTF-32LE", 4, false);
    consider("UTF-32BE", 4, true);
    if (best == nullptr) {
        consider("UTF-16LE", 2, false);
        consider("UTF-16BE", 2, true);
    }
    return best == nullptr ? std::nullopt : encodingByName(QString::fromLatin1(best));
}

Encoding legacyEncoding(QByteArrayView bytes)
{
    const auto high = std::find_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
    const qsizetype before = std::max<qsizetype>(0, (high - bytes.begin()) - sampleSize);
    const QByteArrayView sample = bytes.sliced(before, std::min(detectorSize, bytes.size() - before));
    if (auto english = englishEncoding(sample))
        return *english;
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                                  &uchardet_delete);
    std::optional<Encoding> found;
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<std::size_t>(sample.size())) == 0) {
        uchardet_data_end(detector.get());
        found = encodingByName(QString::fromLatin1(uchardet_get_charset(detector.get())));
    }
    const bool legacy = found && (found->kind == Kind::SingleByte || found->kind == Kind::Qt);
    return legacy ? *found : *ownEncoding(QStringLiteral("windows1252"));
}

std::int64_t encodedSize(QStringView text, const Encoding &encoding)
{
    std::int64_t bytes = 0;
    switch (encoding.kind) {
    case Kind::Utf8:
        for (const QChar c : text)
            bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
        return bytes;
    case Kind::Utf16Le:
    case Kind::Utf16Be:
        return text.size() * 2;
    case Kind::Utf32Le:
    case Kind::Utf32Be:
        for (const QChar c : text)
            bytes += c.isLowSurrogate() ? 0 : 4;
        return bytes;
    case Kind::SingleByte:
        return text.size();
    case Kind::Qt:
        break;
    }
    QStringEncoder encoder(encoding.name.toLatin1().constData());
    return QByteArray(encoder.encode(text)).size();
}

std::optional<Encoding> declaredEncoding(QByteArrayView bytes)
{
    // A name stands in the first lines: in a field "Content-Type: text/plain; charset=..." or in an HTML element.
    const QByteArray head = bytes.first(std::min(bytes.size(), declarationSize)).toByteArray().toLower();
    const qsizetype key = head.indexOf("charset");
    if (key < 0)
        return std::nullopt;
    const qsizetype reach = std::min<qsizetype>(key, 120);
    const QByteArray before = head.mid(key - reach, reach);
    if (!before.contains("content-type") && !before.contains("<meta"))
        return std::nullopt;
    qsizetype at = key + 7;
    while (at < head.size() && (head[at] == ' ' || head[at] == '=' || head[at] == '"' || head[at] == '\''))
        ++at;
    qsizetype end = at;
    while (end < head.size() && (isAsciiLetter(byteAt(head, end)) || (head[end] >= '0' && head[end] <= '9') ||
                                 head[end] == '-' || head[end] == '_'))
        ++end;
    const auto found = encodingByName(QString::fromLatin1(head.mid(at, end - at)));
    const bool legacy = found && (found->kind == Kind::SingleByte || found->kind == Kind::Qt);
    return legacy ? found : std::nullopt;
}

bool hasBinaryMagic(QByteArrayView bytes)
{
    constexpr std::array<QByteArrayView, 17> magics = {"\x89PNG",
                                                       "%PDF-",
                                                       "PK\x03\x04",
                                                       "PK\x05\x06",
                                                       "\x7f"
                                                       "ELF",
                                                       "\x1f\x8b",
                                                       "\xff\xd8\xff",
                                                       "GIF87a",
                                                       "GIF89a",
                                                       "\xd0\xcf\x11\xe0",
                                                       "7z\xbc\xaf",
                                                       "\xfd"
                                                       "7zXZ",
                                                       "\x28\xb5\x2f\xfd",
                                                       "SQLite format 3",
                                                       "OggS",
                                                       "wOF2",
                                                       "Rar!\x1a"};
    return std::any_of(magics.begin(), magics.end(), [bytes](QByteArrayView magic) { return bytes.startsWith(magic); });
}

bool hasBinaryBytes(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    qsizetype zeros = 0;
    qsizetype controls = 0;
    for (const char c : sample) {
        zeros += c == 0 ? 1 : 0;
        controls += isControl(static_cast<std::uint8_t>(c)) ? 1 : 0;
    }
    return zeros * 500 > sample.size() || controls * 50 > sample.size();
}

} // namespace dateline
