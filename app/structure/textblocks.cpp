#include "structure/textblocks.h"

#include <algorithm>

namespace dateline {

namespace {

/// Blocks above this length are cut at a sentence end or white space, so that no section is huge.
constexpr std::int32_t longestBlock = 32 * 1024;
constexpr std::int32_t widestWrap = 110;

struct Line
{
    Span span; ///< trimmed
    bool blank() const { return span.isEmpty(); }
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        qsizetype from = start;
        qsizetype to = end;
        while (from < to && text[from].isSpace())
            ++from;
        while (to > from && text[to - 1].isSpace())
            --to;
        lines.push_back({{static_cast<std::int32_t>(from), static_cast<std::int32_t>(to)}});
        start = end + 1;
    }
    return lines;
}

bool isBullet(QStringView line)
{
    if (line.size() < 3 || !line[1].isSpace())
        return false;
    return QStringView(u"*-–•·▪‣+○●◦").contains(line[0]);
}

std::int32_t firstWordLength(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && !line[end].isSpace())
        ++end;
    return static_cast<std::int32_t>(end);
}

/// Length at which a program wrapped the lines of the text; 0 where none did.
std::int32_t wrapWidth(QStringView text, const std::vector<Line> &lines)
{
    std::int32_t width = 0;
    for (const Line &line : lines)
        width = std::max(width, line.span.length());
    if (width > widestWrap || width < 40)
        return 0;
    int pairs = 0;
    int full = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].blank() || lines[i + 1].blank())
            continue;
        ++pairs;
        const Span next = lines[i + 1].span;
        if (lines[i].span.length() + 1 + firstWordLength(text.mid(next.start, next.length())) > width)
            ++full;
    }
    return pairs >= 4 && full * 10 >= pairs * 6 ? width : 0;
}

bool goesOn(QStringView text, const Line &line, const Line &next, std::int32_t width)
{
    const QStringView following = text.mid(next.span.start, next.span.length());
    if (isBullet(following) || following.startsWith(u'>') || following.startsWith(u'#'))
        return false;
    return line.span.length() + 1 + firstWordLength(following) > width;
}

bool isClosing(QChar c)
{
    return QStringView(u"\"'”’)]*_»").contains(c);
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && isClosing(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".!?…").contains(text.back());
}

/// Reads marks at the ends of a block and leaves its words in `content`.
void stripMarks(QStringView text, TextBlock &block)
{
    Span &content = block.content;
    const auto first = [&] { return text[content.start]; };
    const auto skipSpace = [&] {
        while (content.start < content.end && first().isSpace())
            ++content.start;
    };
    if (first() == u'>') {
        block.quoteMark = true;
        ++content.start;
        skipSpace();
    }
    while (content.start < content.end && block.headingLevel < 6 && first() == u'#') {
        ++block.headingLevel;
        ++content.start;
    }
    if (block.headingLevel > 0 && (content.isEmpty() || !first().isSpace())) {
        content.start -= block.headingLevel; // "#tag"
        block.headingLevel = 0;
    }
    skipSpace();
    if (!content.isEmpty() && block.headingLevel == 0 && isBullet(text.mid(content.start, content.length()))) {
        block.bullet = true;
        ++content.start;
        skipSpace();
    }
    while (content.length() > 2 && first() == text[content.end - 1] && (first() == u'*' || first() == u'_')) {
        ++content.start;
        --content.end;
    }
}

TextBlock blockOf(QStringView text, Span span, const PhraseBook &phrases)
{
    TextBlock block;
    block.span = span;
    block.content = span;
    stripMarks(text, block);
    const QStringView words = text.mid(block.content.start, block.content.length());
    bool inWord = false;
    for (const QChar c : words) {
        const bool letter = c.isLetterOrNumber();
        block.words += letter && !inWord ? 1 : 0;
        inWord = letter || (inWord && !c.isSpace());
        block.marks += c == u'|' || c == u'•' || c == u'·' ? 1 : 0;
    }
    block.endsSentence = endsSentence(words);
    block.phrases = phrases.match(words);
    if (words.size() <= 160)
        block.stamps = parseTimestamps(words);
    return block;
}

/// Where to cut a block that is too long: after a sentence, else at white space, else where it is.
std::int32_t cutBefore(QStringView text, std::int32_t start, std::int32_t limit)
{
    const std::int32_t earliest = start + longestBlock / 2;
    for (std::int32_t i = limit; i > earliest; --i) {
        if (text[i].isSpace() && QStringView(u".!?").contains(text[i - 1]))
            return i;
    }
    for (std::int32_t i = limit; i > earliest; --i) {
        if (text[i].isSpace())
            return i;
    }
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}

void addBlock(QStringView text, Span span, const PhraseBook &phrases, std::vector<TextBlock> &blocks)
{
    while (span.length() > longestBlock) {
        const std::int32_t cut = cutBefore(text, span.start, span.start + longestBlock);
        blocks.push_back(blockOf(text, {span.start, cut}, phrases));
        span.start = cut;
        while (span.start < span.end && text[span.start].isSpace())
            ++span.start;
    }
    if (!span.isEmpty())
        blocks.push_back(blockOf(text, span, phrases));
}

} // namespace

std::vector<TextBlock> findBlocks(QStringView text, const PhraseBook &phrases, bool plain, const CancelToken &cancel)
{
    const std::vector<Line> lines = linesOf(text);
    const std::int32_t width = plain ? 0 : wrapWidth(text, lines);
    std::vector<TextBlock> blocks;
    for (std::size_t i = 0; i < lines.size();) {
        if (cancel.isCancelled())
            break;
        if (lines[i].blank()) {
            ++i;
            continue;
        }
        std::size_t last = i;
        while (last + 1 < lines.size() && !lines[last + 1].blank()
               && (plain || (width > 0 && goesOn(text, lines[last], lines[last + 1], width))))
            ++last;
        const std::size_t before = blocks.size();
        addBlock(text, {lines[i].span.start, lines[last].span.end}, phrases, blocks);
        if (blocks.size() > before) {
            blocks[before].afterBlank = i == 0 || lines[i - 1].blank();
            blocks.back().beforeBlank = last + 1 >= lines.size() || lines[last + 1].blank();
        }
        i = last + 1;
    }
    return blocks;
}

} // namespace dateline
