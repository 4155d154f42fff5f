#include "base/safetext.h"

#include <QChar>
#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr char32_t replacement = U'\uFFFD';

struct Range
{
    char32_t first;
    char32_t last;
};

/// Wide blocks of East Asian scripts and emoji, after Unicode's EastAsianWidth (W and F), coarsely.
constexpr std::array<Range, 12> wideRanges = {{{0x1100, 0x115F},
                                               {0x2E80, 0x303E},
                                               {0x3041, 0x33FF},
                                               {0x3400, 0x4DBF},
                                               {0x4E00, 0x9FFF},
                                               {0xA000, 0xA4CF},
                                               {0xAC00, 0xD7A3},
                                               {0xF900, 0xFAFF},
                                               {0xFE30, 0xFE6F},
                                               {0xFF00, 0xFF60},
                                               {0x1F300, 0x1FAFF},
                                               {0x20000, 0x3FFFD}}};

/// Calls `take(codePoint)` for each; a lone surrogate comes as it is.
template <typename Take>
void forEachCodePoint(QStringView text, const Take &take)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            take(QChar::surrogateToUcs4(c, text[++i]));
        else
            take(char32_t(c.unicode()));
    }
}

bool isPlainControl(char32_t c)
{
    return (c < 0x20 && c != U'\n' && c != U'\t') || c == 0x7F;
}

char32_t storable(char32_t c)
{
    if (c == 0x7F)
        return U'\u2421';
    if (isPlainControl(c))
        return 0x2400 + c;
    if (QChar::isSurrogate(c) || (c & 0xFFFE) == 0xFFFE)
        return replacement;
    return c;
}

/// Name of a character that steers the direction of writing; empty for others.
QLatin1StringView directionName(char32_t c)
{
    constexpr std::array<QLatin1StringView, 5> embeddings = {QLatin1StringView("LRE"), QLatin1StringView("RLE"),
                                                             QLatin1StringView("PDF"), QLatin1StringView("LRO"),
                                                             QLatin1StringView("RLO")};
    constexpr std::array<QLatin1StringView, 4> isolates = {QLatin1StringView("LRI"), QLatin1StringView("RLI"),
                                                           QLatin1StringView("FSI"), QLatin1StringView("PDI")};
    if (c >= 0x202A && c <= 0x202E)
        return embeddings.at(c - 0x202A);
    if (c >= 0x2066 && c <= 0x2069)
        return isolates.at(c - 0x2066);
    if (c == 0x200E)
        return QLatin1StringView("LRM");
    if (c == 0x200F)
        return QLatin1StringView("RLM");
    return c == 0x061C ? QLatin1StringView("ALM") : QLatin1StringView();
}

void append(QString &out, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        out += QChar(QChar::highSurrogate(c));
        out += QChar(QChar::lowSurrogate(c));
    } else {
        out += QChar(char16_t(c));
    }
}

} // namespace

QString storableText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    forEachCodePoint(text, [&out](char32_t c) { append(out, storable(c)); });
    return out;
}

bool isHiddenControl(char32_t c)
{
    return storable(c) != c || (c >= 0x80 && c <= 0x9F) || c == 0x2028 || c == 0x2029 || !directionName(c).isEmpty();
}

QString controlMark(char32_t c)
{
    if (const QLatin1StringView name = directionName(c); !name.isEmpty())
        return QLatin1Char('[') + name + QLatin1Char(']');
    if ((c >= 0x80 && c <= 0x9F) || c == 0x2028 || c == 0x2029)
        return QStringLiteral("[U+%1]").arg(QString::number(c, 16).toUpper(), 4, QLatin1Char('0'));
    QString out;
    append(out, storable(c));
    return out;
}

bool mayHaveHiddenControl(QStringView text)
{
    // Quicker than to ask for each: first what may be one, by its code unit alone.
    return std::any_of(text.begin(), text.end(), [](QChar unit) {
        const char16_t c = unit.unicode();
        if (c < 0x80)
            return (c < 0x20 && c != u'\n' && c != u'\t') || c == 0x7F;
        return c < 0xA0 || c == 0x061C || (c >= 0x200E && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
               (c >= 0x2066 && c <= 0x2069) || unit.isSurrogate() || c >= 0xFFFE;
    });
}

QString shownText(QStringView text)
{
    if (!mayHaveHiddenControl(text))
        return text.toString();
    QString out;
    out.reserve(text.size());
    forEachCodePoint(text, [&out](char32_t c) {
        if (isHiddenControl(c))
            out += controlMark(c);
        else
            append(out, c);
    });
    return out;
}

QString shownLine(QStringView text)
{
    // Not simplified() first: it takes control characters that are white space for spaces.
    return shownText(text).simplified();
}

int columnsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool wide = std::any_of(wideRanges.begin(), wideRanges.end(),
                                  [c](Range range) { return c >= range.first && c <= range.last; });
    return wide ? 2 : 1;
}

} // namespace dateline
