#include "reader/paragraphindex.h"

#include "reader/displaytext.h"

#include <algorithm>

namespace dateline {

void ParagraphIndex::setText(const QString &text)
{
    m_text = text;
    m_paragraphs.clear();
    m_indexed = 0;
    m_blankSeen = true;
}

bool ParagraphIndex::indexMore(std::int32_t characters)
{
    const auto size = static_cast<std::int32_t>(m_text.size());
    if (m_indexed >= size)
        return false;
    std::int32_t end = size;
    if (size - m_indexed > characters) {
        const qsizetype lineEnd = m_text.indexOf(u'\n', m_indexed + characters);
        end = lineEnd < 0 ? size : static_cast<std::int32_t>(lineEnd) + 1;
    }
    appendLines({m_indexed, end});
    m_indexed = end;
    return m_indexed < size;
}

void ParagraphIndex::indexUpTo(std::int32_t offset)
{
    if (offset >= m_indexed)
        indexMore(offset - m_indexed + 1);
}

void ParagraphIndex::setSections(const std::vector<Section> &sections)
{
    m_paragraphs.clear();
    m_paragraphs.reserve(sections.size());
    m_blankSeen = true;
    std::int32_t done = 0;
    for (std::size_t index = 0; index < sections.size(); ++index) {
        const Section &section = sections[index];
        appendLines({done, section.span.start});
        append(section.span, static_cast<std::int32_t>(index), section.role, m_blankSeen);
        m_blankSeen = false;
        done = section.span.end;
    }
    // Behind a whole article there are blanks at most; what follows the beginning of one is indexed bit by bit.
    constexpr std::int32_t atOnce = 64 * 1024;
    m_indexed = done;
    indexMore(atOnce);
}

void ParagraphIndex::appendLines(Span span)
{
    const QStringView text(m_text);
    // What stands between two sections is nearly always this.
    if (span.length() == 2 && span.start > 0 && text.mid(span.start, 2) == u"\n\n") {
        m_blankSeen = true;
        return;
    }
    // The rest of a line that a paragraph ended in is no line of its own.
    bool ofLineBefore = span.start > 0 && text[span.start - 1] != u'\n';
    std::int32_t start = span.start;
    while (start < span.end) {
        const qsizetype found = text.first(span.end).indexOf(u'\n', start);
        const std::int32_t end = found < 0 ? span.end : static_cast<std::int32_t>(found);
        const QStringView line = text.mid(start, end - start);
        if (!line.trimmed().isEmpty()) {
            append({start, end}, -1, SectionRole::Paragraph, m_blankSeen);
            m_blankSeen = false;
        } else if (!ofLineBefore && found >= 0) {
            m_blankSeen = true;
        }
        ofLineBefore = false;
        start = end + 1;
    }
}

void ParagraphIndex::append(Span span, std::int32_t section, SectionRole role, bool gapBefore)
{
    bool continues = false;
    while (span.length() > longest) {
        const std::int32_t end = pieceEnd(span);
        m_paragraphs.push_back({{span.start, end}, section, role, gapBefore && !continues, continues});
        span.start = end;
        continues = true;
    }
    m_paragraphs.push_back({span, section, role, gapBefore && !continues, continues});
}

std::int32_t ParagraphIndex::pieceEnd(Span span) const
{
    const std::int32_t wanted = span.start + longest / 2;
    const std::int32_t least = wanted - longest / 8;
    for (std::int32_t at = wanted; at > least; --at) {
        if (m_text.at(at - 1).isSpace())
            return at;
    }
    // No space at all: at least do not cut a letter from its accents.
    std::int32_t at = wanted;
    while (at > least && (m_text.at(at).isLowSurrogate() || m_text.at(at).isMark() || m_text.at(at - 1) == u'\u200d'))
        --at;
    return at;
}

std::int32_t ParagraphIndex::indexOf(std::int32_t offset) const
{
    if (m_paragraphs.empty())
        return -1;
    const auto after = std::upper_bound(m_paragraphs.begin(), m_paragraphs.end(), offset,
                                        [](std::int32_t at, const Paragraph &item) { return at < item.span.start; });
    return std::max(0, static_cast<std::int32_t>(after - m_paragraphs.begin()) - 1);
}

std::int32_t ParagraphIndex::firstPiece(std::int32_t index) const
{
    while (index > 0 && at(index).continues)
        --index;
    return index;
}

std::int32_t ParagraphIndex::lastPiece(std::int32_t index) const
{
    while (index + 1 < count() && at(index + 1).continues)
        ++index;
    return index;
}

QString ParagraphIndex::displayText(std::int32_t index) const
{
    const Paragraph &paragraph = at(index);
    return dateline::displayText(QStringView(m_text).mid(paragraph.span.start, paragraph.span.length()),
                                 paragraph.role);
}

} // namespace dateline
