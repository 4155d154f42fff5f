#include "exporters/readableblocks.h"

#include <QStringView>

#include <algorithm>

namespace dateline {

namespace {

Span trimmed(QStringView text, Span span)
{
    while (!span.isEmpty() && text[span.start].isSpace())
        ++span.start;
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

/// "## Heading" without its marks.
Span withoutHashes(QStringView text, Span span)
{
    Span words = trimmed(text, span);
    std::int32_t at = words.start;
    while (at < words.end && text[at] == u'#')
        ++at;
    if (at == words.start || at - words.start > 6 || at == words.end || !text[at].isSpace())
        return words;
    return trimmed(text, {at, words.end});
}

Span withoutMark(QStringView text, Span line, QStringView marks)
{
    if (line.length() > 1 && marks.contains(text[line.start]) && text[line.start + 1].isSpace())
        return trimmed(text, {line.start + 1, line.end});
    return line;
}

} // namespace

std::vector<ReadableBlock> readableBlocks(const Analysis &analysis)
{
    const QStringView text(analysis.article->text);
    std::vector<ReadableBlock> blocks;
    for (const Section &section : analysis.structure.sections) {
        ReadableBlock block{section.role, trimmed(text, section.span), 1};
        if (block.span.isEmpty())
            continue;
        if (section.role == SectionRole::Headline || section.role == SectionRole::Heading)
            block.span = withoutHashes(text, block.span);
        const auto &headline = analysis.structure.headline;
        if (section.role == SectionRole::Headline && headline && section.span.contains(*headline) &&
            !headline->isEmpty())
            block.span = trimmed(text, *headline);
        if (block.span.isEmpty())
            continue;
        block.lines = std::max<qsizetype>(1, qsizetype(readableLines(analysis, block).size()));
        if (section.role == SectionRole::Boilerplate && !blocks.empty() && blocks.back().role == section.role) {
            blocks.back().span.end = block.span.end;
            blocks.back().lines += block.lines;
        } else {
            blocks.push_back(block);
        }
    }
    return blocks;
}

std::vector<Span> readableLines(const Analysis &analysis, const ReadableBlock &block)
{
    const QStringView text(analysis.article->text);
    std::vector<Span> lines;
    std::int32_t at = block.span.start;
    while (at < block.span.end) {
        std::int32_t end = at;
        while (end < block.span.end && text[end] != u'\n')
            ++end;
        Span line = trimmed(text, {at, end});
        if (block.role == SectionRole::Quote)
            line = withoutMark(text, line, u">");
        else if (block.role == SectionRole::List)
            line = withoutMark(text, line, u"-*\u2022\u2023\u00B7\u2013");
        if (!line.isEmpty())
            lines.push_back(line);
        at = end + 1;
    }
    return lines;
}

QString furnitureWords(const ReadableBlock &block)
{
    return block.lines == 1 ? QStringLiteral("1 line of page furniture")
                            : QStringLiteral("%1 lines of page furniture").arg(block.lines);
}

} // namespace dateline
