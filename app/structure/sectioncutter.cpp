#include "structure/sectioncutter.h"

#include "structure/textlines.h"

namespace dateline {

namespace {

constexpr std::int32_t lookBack = 4000; ///< how far before the limit a better place to cut is looked for

/// Where to cut text that begins at `start` and is longer than a section may be.
std::int32_t cutAt(QStringView text, std::int32_t start)
{
    const std::int32_t limit = start + longestSection;
    std::int32_t blank = -1;
    for (std::int32_t i = limit; i > limit - lookBack; --i) {
        if (!text[i].isSpace())
            continue;
        if (isSentenceStop(text[i - 1]) || text[i] == u'\n')
            return i;
        blank = blank < 0 ? i : blank;
    }
    if (blank >= 0)
        return blank;
    // no white space at all: keep surrogate pairs and combining marks with what they belong to
    std::int32_t cut = limit;
    while (cut > limit - 64 && (text[cut].isLowSurrogate() || text[cut].isMark()))
        --cut;
    return cut;
}

} // namespace

void addSection(QStringView text, SectionRole role, Span span, std::vector<Section> &sections)
{
    while (span.length() > longestSection) {
        const std::int32_t cut = cutAt(text, span.start);
        std::int32_t end = cut;
        while (end > span.start && text[end - 1].isSpace())
            --end;
        if (end > span.start)
            sections.push_back({role, {span.start, end}});
        span.start = cut;
        while (span.start < span.end && text[span.start].isSpace())
            ++span.start;
    }
    if (!span.isEmpty())
        sections.push_back({role, span});
}

} // namespace dateline
