#include "structure/block.h"

#include "structure/blockfeatures.h"
#include "structure/headerfields.h"
#include "structure/textlines.h"

#include <algorithm>

namespace dateline {

namespace {

/// Lines at least this long that stop in the middle of a sentence are continued by a line with a small letter, even
/// where a text is not hard-wrapped.
constexpr std::int32_t brokenLine = 60;

class BlockBuilder
{
public:
    BlockBuilder(QStringView text, std::vector<TextLine> lines)
        : m_text(text), m_lines(std::move(lines)), m_wrap(wrapWidth(text, m_lines))
    {
    }

    std::vector<Block> run(const CancelToken &cancel, const Workers &workers)
    {
        std::vector<Block> blocks = cut(cancel);
        constexpr std::size_t atATime = 256;
        workers.forEach((blocks.size() + atATime - 1) / atATime, [&](std::size_t run) {
            const std::size_t end = std::min(blocks.size(), (run + 1) * atATime);
            for (std::size_t i = run * atATime; i < end; ++i)
                measureBlock(m_text, m_openingLengths[i], blocks[i]);
        });
        return blocks;
    }

private:
    [[nodiscard]] std::vector<Block> cut(const CancelToken &cancel)
    {
        std::vector<Block> blocks;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if ((i & 0xfffU) == 0 && cancel.isCancelled())
                break;
            if (i >= m_header.end && (i == 0 || m_lines[i].blankBefore))
                m_header = findHeaderFields(m_text, m_lines, i);
            const Opening opening = openingAt(i);
            if (underlines(i)) {
                m_open.marker = Marker::Hash;
                m_open.level = m_text[m_lines[i].span.start] == u'=' ? 1 : 2;
                m_open.span.end = m_lines[i].span.end;
            } else if (i > 0 && continues(m_lines[i - 1], m_lines[i], opening)) {
                m_open.span.end = m_lines[i].span.end;
            } else {
                close(blocks);
                begin(m_lines[i], opening);
            }
        }
        close(blocks);
        return blocks;
    }

    [[nodiscard]] QStringView textOf(Span span) const { return m_text.mid(span.start, span.length()); }

    [[nodiscard]] Opening openingAt(std::size_t index) const
    {
        const QStringView line = textOf(m_lines[index].span);
        if (index < m_header.end) {
            Opening field;
            field.marker = fieldMarker(line, m_header.frontMatter);
            if (field.marker == Marker::None && line == u"---")
                field.marker = Marker::Rule;
            field.length = field.marker >= Marker::From ? static_cast<std::int32_t>(fieldValueStart(line)) : 0;
            return field;
        }
        return openingOf(line);
    }

    /// A line of "=" or "-" right under a single line makes that one a heading.
    [[nodiscard]] bool underlines(std::size_t index) const
    {
        if (index == 0 || index < m_header.end || m_lines[index].blankBefore || m_open.marker != Marker::None)
            return false;
        const QStringView line = textOf(m_lines[index].span);
        const bool signs = line.size() >= 3 && (line.front() == u'=' || line.front() == u'-') &&
                           line.count(line.front()) == line.size();
        return signs && m_open.span == m_lines[index - 1].span && m_open.span.length() <= 200;
    }

    [[nodiscard]] bool continues(const TextLine &before, const TextLine &line, const Opening &opening) const
    {
        if (m_open.isField())
            return opening.marker == Marker::None && !line.blankBefore && line.indent() > 0;
        if (line.blankBefore || m_open.marker == Marker::Hash || m_open.marker == Marker::Rule)
            return false;
        if (m_open.marker == Marker::Angle)
            return opening.marker == Marker::Angle;
        if (opening.marker != Marker::None)
            return false;
        const bool deeper = line.indent() > before.indent() + 1;
        if (deeper && !(m_open.isItem() && line.indent() <= before.indent() + m_openingLength + 1))
            return false;
        const bool lowercase = m_text[line.span.start].isLower();
        if (m_wrap == 0)
            return before.width() >= brokenLine && lowercase && !endsSentence(textOf(before.span));
        if (before.width() <= m_wrap && before.width() + 1 + firstWordLength(m_text, line) > m_wrap)
            return true;
        return lowercase && before.width() * 2 >= m_wrap && !endsSentence(textOf(before.span));
    }

    void begin(const TextLine &line, const Opening &opening)
    {
        m_open = {};
        m_open.span = line.span;
        m_open.lineStart = line.start;
        m_open.blankBefore = line.blankBefore;
        m_open.marker = opening.marker;
        m_open.level = opening.level;
        m_openingLength = opening.length;
    }

    void close(std::vector<Block> &blocks)
    {
        if (m_open.span.isEmpty())
            return;
        blocks.push_back(m_open);
        m_openingLengths.push_back(m_openingLength);
        m_open = {};
    }

    QStringView m_text;
    std::vector<TextLine> m_lines;
    std::int32_t m_wrap;
    HeaderFields m_header; ///< the last one
    Block m_open;
    std::int32_t m_openingLength = 0;
    std::vector<std::int32_t> m_openingLengths; ///< of each block
};

} // namespace

bool Block::isProse() const
{
    return words >= 7 && small * 10 >= words * 4 && (grammar >= 1 || words >= 12) && (endsSentence || words >= 30);
}

bool Block::isMenu() const
{
    return separators >= 1 && !endsSentence && words <= 4 * (separators + 1);
}

std::vector<Block> findBlocks(QStringView text, const CancelToken &cancel, const Workers &workers)
{
    return BlockBuilder(text, splitLines(text, cancel)).run(cancel, workers);
}

} // namespace dateline
