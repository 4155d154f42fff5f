#include "text/mojibake.h"

#include "text/encoding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

/// How often a text may have been misread.
constexpr int deepest = 3;

/// Upper half of windows-1252 where it differs from ISO-8859-1, as (character, byte).
constexpr std::array<std::pair<char16_t, std::uint8_t>, 27> windowsBytes = {
    {{0x0152, 0x8c}, {0x0153, 0x9c}, {0x0160, 0x8a}, {0x0161, 0x9a}, {0x0178, 0x9f}, {0x017d, 0x8e}, {0x017e, 0x9e},
     {0x0192, 0x83}, {0x02c6, 0x88}, {0x02dc, 0x98}, {0x2013, 0x96}, {0x2014, 0x97}, {0x2018, 0x91}, {0x2019, 0x92},
     {0x201a, 0x82}, {0x201c, 0x93}, {0x201d, 0x94}, {0x201e, 0x84}, {0x2020, 0x86}, {0x2021, 0x87}, {0x2022, 0x95},
     {0x2026, 0x85}, {0x2030, 0x89}, {0x2039, 0x8b}, {0x203a, 0x9b}, {0x20ac, 0x80}, {0x2122, 0x99}}};

/// The byte that a character was before it was misread; 0 for none of the upper half.
std::uint8_t byteOf(char16_t c)
{
    if (c >= 0x80 && c <= 0xff)
        return static_cast<std::uint8_t>(c);
    const auto known = std::lower_bound(windowsBytes.begin(), windowsBytes.end(), c,
                                        [](const auto &entry, char16_t wanted) { return entry.first < wanted; });
    return known != windowsBytes.end() && known->first == c ? known->second : std::uint8_t(0);
}

int lengthFor(std::uint8_t lead)
{
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/// The code point whose UTF-8 bytes the characters from `at` on are, and how many; 0 for none.
std::pair<char32_t, int> misreadAt(QStringView text, qsizetype at)
{
    const std::uint8_t lead = byteOf(text[at].unicode());
    const int length = lengthFor(lead);
    if (length == 0 || at + length > text.size())
        return {0, 0};
    char32_t point = lead & (0xffU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        const std::uint8_t next = byteOf(text[at + i].unicode());
        if ((next & 0xc0U) != 0x80U)
            return {0, 0};
        point = (point << 6) | (next & 0x3fU);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    // Control characters stand for bytes that windows-1252 leaves undefined, where text was misread twice.
    const bool noText = point < 0x80 || (point >= 0xd800 && point <= 0xdfff) || point > 0x10ffff;
    return overlong || noText ? std::pair<char32_t, int>{0, 0} : std::pair<char32_t, int>{point, length};
}

QString readBack(QStringView text)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const auto [point, length] = misreadAt(text, at);
        result += length > 0 ? QString::fromUcs4(&point, 1) : QString(text[at]);
        at += std::max(1, length);
    }
    return result;
}

} // namespace

std::vector<MojibakePlace> findMojibake(QStringView text)
{
    std::vector<MojibakePlace> places;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].unicode() < 0xc2 || misreadAt(text, at).second == 0) {
            ++at;
            continue;
        }
        // Neighbours are read together: twice misread text shows its second layer only across them.
        const qsizetype start = at;
        while (at < text.size()) {
            const int length = misreadAt(text, at).second;
            if (length == 0)
                break;
            at += length;
        }
        QString meant = text.mid(start, at - start).toString();
        for (int depth = 0; depth < deepest; ++depth) {
            const QString before = std::exchange(meant, readBack(meant));
            if (meant == before)
                break;
        }
        const bool readable =
            std::none_of(meant.cbegin(), meant.cend(), [](QChar c) { return c >= u'\x80' && c < u'\xa0'; });
        meant.replace(QChar::LineSeparator, u'\n')
            .replace(QChar::ParagraphSeparator, u'\n'); // canonical text has no others
        if (readable)
            places.push_back({{static_cast<std::int32_t>(start), static_cast<std::int32_t>(at)}, meant});
    }
    return places;
}

Span repairedSpan(const std::vector<MojibakePlace> &places, Span span)
{
    const auto moved = [&places](std::int32_t offset, bool end) {
        std::int32_t shift = 0;
        for (const MojibakePlace &place : places) {
            const auto length = static_cast<std::int32_t>(place.meant.size());
            if (offset <= place.span.start)
                break;
            if (offset < place.span.end)
                return place.span.start + shift + (end ? length : 0);
            shift += length - place.span.length();
        }
        return offset + shift;
    };
    return {moved(span.start, false), moved(span.end, true)};
}

Article repairedArticle(const Article &article)
{
    const std::vector<MojibakePlace> places = findMojibake(article.text);
    const auto encoding = encodingByName(article.encoding);
    if (places.empty() || !encoding)
        return article;
    Article repaired = article;
    repaired.text.clear();
    repaired.text.reserve(article.text.size());
    repaired.byteOffsets.clear();
    auto mark = article.byteOffsets.begin();
    std::int32_t done = 0;     // of the text as it was
    ByteOffsetMark here{0, 0}; // the last place of the text as it was whose byte is known
    const auto passMarks = [&](std::int32_t upTo) {
        for (; mark != article.byteOffsets.end() && mark->utf16 <= upTo; ++mark) {
            here = *mark;
            if (here.utf16 >= done)
                repaired.byteOffsets.push_back(
                    {static_cast<std::int32_t>(repaired.text.size()) + here.utf16 - done, here.byte});
        }
    };
    const auto addMark = [&](std::int32_t utf16) {
        here = {utf16,
                here.byte + encodedSize(QStringView(article.text).mid(here.utf16, utf16 - here.utf16), *encoding)};
        const auto at = static_cast<std::int32_t>(repaired.text.size());
        if (!repaired.byteOffsets.empty() && repaired.byteOffsets.back().utf16 == at)
            repaired.byteOffsets.back().byte = here.byte;
        else
            repaired.byteOffsets.push_back({at, here.byte});
    };
    for (const MojibakePlace &place : places) {
        passMarks(place.span.start);
        repaired.text += QStringView(article.text).mid(done, place.span.start - done);
        addMark(place.span.start);
        repaired.text += place.meant;
        done = place.span.end;
        passMarks(done - 1);
        addMark(done);
    }
    passMarks(static_cast<std::int32_t>(article.text.size()));
    repaired.text += QStringView(article.text).mid(done);
    repaired.lineEnds = static_cast<std::int32_t>(repaired.text.count(u'\n'));
    if (repaired.firstUndecodable >= 0)
        repaired.firstUndecodable =
            repairedSpan(places, {repaired.firstUndecodable, repaired.firstUndecodable + 1}).start;
    repaired.misread = 0;
    repaired.repaired = static_cast<std::int32_t>(places.size());
    return repaired;
}

} // namespace dateline
