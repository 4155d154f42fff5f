#include "structure/textlines.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::int32_t narrowest = 40; ///< columns that text is wrapped at
constexpr std::int32_t widest = 110;

/// What the pairs of neighbouring lines say about wrapping at a width.
struct WrapEvidence
{
    std::int32_t pairs = 0;     ///< lines of some length that another line follows at once
    std::int32_t fits = 0;      ///< of these: the next line's first word would not have fitted
    std::int32_t lowercase = 0; ///< of these: the next line begins with a small letter
    std::int64_t inside = 0;    ///< characters in lines that fit the width
    std::int64_t outside = 0;   ///< characters in longer lines
};

WrapEvidence evidenceFor(QStringView text, const std::vector<TextLine> &lines, std::int32_t width)
{
    WrapEvidence found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::int32_t length = lines[i].width();
        (length > width + 2 ? found.outside : found.inside) += length;
        if (length < narrowest || i + 1 == lines.size() || lines[i + 1].blankBefore)
            continue;
        ++found.pairs;
        const TextLine &next = lines[i + 1];
        if (length > width || length + 1 + firstWordLength(text, next) <= width - 2)
            continue;
        ++found.fits;
        found.lowercase += text[next.span.start].isLower() ? 1 : 0;
    }
    return found;
}

} // namespace

std::vector<TextLine> splitLines(QStringView text, const CancelToken &cancel)
{
    std::vector<TextLine> lines;
    bool blank = true;
    std::size_t seen = 0;
    for (qsizetype start = 0; start < text.size();) {
        if (text[start] == u'\n') { // texts of millions of empty lines are opened too
            blank = true;
            ++start;
            continue;
        }
        const qsizetype newline = text.indexOf(u'\n', start);
        const qsizetype stop = newline < 0 ? text.size() : newline;
        qsizetype first = start;
        qsizetype last = stop;
        while (first < last && text[first].isSpace())
            ++first;
        while (last > first && text[last - 1].isSpace())
            --last;
        if (first == last) {
            blank = true;
        } else {
            lines.push_back({static_cast<std::int32_t>(start),
                             {static_cast<std::int32_t>(first), static_cast<std::int32_t>(last)},
                             blank});
            blank = false;
        }
        start = stop + 1;
        if ((++seen & 0xffffU) == 0 && cancel.isCancelled())
            break;
    }
    return lines;
}

std::int32_t firstWordLength(QStringView text, const TextLine &line)
{
    std::int32_t end = line.span.start;
    while (end < line.span.end && !text[end].isSpace())
        ++end;
    return end - line.span.start;
}

std::int32_t wrapWidth(QStringView text, const std::vector<TextLine> &lines)
{
    std::array<std::int32_t, widest + 1> histogram{};
    std::int32_t total = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const std::int32_t length = lines[i].width();
        if (lines[i + 1].blankBefore || length < narrowest || length > widest)
            continue;
        ++histogram.at(static_cast<std::size_t>(length));
        ++total;
    }
    if (total < 2)
        return 0;
    std::int32_t width = narrowest;
    for (std::int32_t seen = 0; width < widest; ++width) {
        seen += histogram.at(static_cast<std::size_t>(width));
        if (std::int64_t(seen) * 100 >= std::int64_t(total) * 97)
            break;
    }
    const WrapEvidence found = evidenceFor(text, lines, width);
    const bool wrapped =
        found.fits * 10 >= found.pairs * 6 && found.lowercase * 100 >= found.fits * 35 && found.inside > found.outside;
    return wrapped ? width : 0;
}

bool isSentenceStop(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case u'!':
    case u'?':
    case u'…':
    case u'。':
    case u'！':
    case u'？':
        return true;
    default:
        return false;
    }
}

bool isQuoteMark(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\'':
    case u'“':
    case u'”':
    case u'„':
    case u'‘':
    case u'’':
    case u'«':
    case u'»':
        return true;
    default:
        return false;
    }
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty()) {
        const QChar last = text.back();
        if (isSentenceStop(last))
            return true;
        if (!isQuoteMark(last) && last != u')' && last != u']' && last != u'*' && last != u'_')
            return false;
        text.chop(1);
    }
    return false;
}

} // namespace dateline
