#include "structure/roles.h"

#include "structure/textlines.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t stampReach = 4;       ///< blocks above a headline where its timestamp may stand
constexpr std::size_t creditsReach = 14;    ///< blocks under the body where credits may stand
constexpr std::int32_t longestHeading = 12; ///< words

class RoleFinder
{
public:
    RoleFinder(QStringView text, const std::vector<Block> &blocks, const std::vector<Cues> &cues,
               const PageLayout &layout)
        : m_text(text), m_blocks(blocks), m_cues(cues), m_layout(layout),
          m_roles(blocks.size(), SectionRole::Boilerplate)
    {
    }

    std::vector<SectionRole> run()
    {
        const std::size_t headEnd = m_layout.body.first;
        const std::size_t headline = m_layout.headline.value_or(headEnd);
        for (std::size_t i = 0; i < headline; ++i)
            m_roles[i] = aboveHeadline(i, headline);
        if (m_layout.headline) {
            m_roles[headline] = SectionRole::Headline;
            for (std::size_t i = headline + 1; i < headEnd; ++i)
                m_roles[i] = belowHeadline(i, headline);
        }
        for (std::size_t i = headEnd; i < m_layout.body.end; ++i)
            m_roles[i] = inBody(i);
        afterBody();
        return std::move(m_roles);
    }

private:
    [[nodiscard]] QStringView contentOf(std::size_t index) const
    {
        const Span span = m_blocks[index].content;
        return m_text.mid(span.start, span.length());
    }
    [[nodiscard]] SectionRole fieldRole(std::size_t index) const;
    [[nodiscard]] SectionRole aboveHeadline(std::size_t index, std::size_t headline) const;
    [[nodiscard]] SectionRole belowHeadline(std::size_t index, std::size_t headline) const;
    [[nodiscard]] bool isSubheadline(std::size_t index, std::size_t headline) const;
    [[nodiscard]] SectionRole inBody(std::size_t index) const;
    [[nodiscard]] SectionRole labelInBody(std::size_t index) const;
    [[nodiscard]] bool isPullQuote(std::size_t index) const;
    [[nodiscard]] bool isCaptionInBody(std::size_t index) const;
    [[nodiscard]] bool isLastWord(std::size_t index) const;
    void afterBody();

    QStringView m_text;
    const std::vector<Block> &m_blocks;
    const std::vector<Cues> &m_cues;
    const PageLayout &m_layout;
    std::vector<SectionRole> m_roles;
};

SectionRole RoleFinder::fieldRole(std::size_t index) const
{
    switch (m_blocks[index].marker) {
    case Marker::From:
        return SectionRole::Byline;
    case Marker::Date:
        return SectionRole::Timestamp;
    default:
        return SectionRole::Boilerplate;
    }
}

SectionRole RoleFinder::aboveHeadline(std::size_t index, std::size_t headline) const
{
    const Cues &cues = m_cues[index];
    if (m_blocks[index].isField())
        return fieldRole(index);
    if (headline - index > stampReach)
        return SectionRole::Boilerplate;
    if (cues.timestamp)
        return SectionRole::Timestamp;
    if (cues.byline)
        return SectionRole::Byline;
    return SectionRole::Boilerplate;
}

/// The first line under the headline that tells more of the story.
bool RoleFinder::isSubheadline(std::size_t index, std::size_t headline) const
{
    const Block &block = m_blocks[index];
    if (block.words < 5 || block.words > 45 || block.isItem() || block.isMenu() || m_cues[index].caption)
        return false;
    if (block.marker == Marker::Angle || block.hasAddress)
        return false;
    for (std::size_t i = headline + 1; i < index; ++i) {
        const bool near = m_roles[i] == SectionRole::Timestamp || m_roles[i] == SectionRole::Byline ||
                          m_roles[i] == SectionRole::Boilerplate;
        if (!near || i + 4 < index)
            return false;
        if (m_roles[i] != SectionRole::Boilerplate && !m_cues[index].prose && !block.blankBefore)
            return false;
    }
    return true;
}

SectionRole RoleFinder::belowHeadline(std::size_t index, std::size_t headline) const
{
    const Block &block = m_blocks[index];
    const Cues &cues = m_cues[index];
    if (block.isField())
        return fieldRole(index);
    if (cues.timestamp)
        return SectionRole::Timestamp;
    if (cues.byline)
        return SectionRole::Byline;
    if (cues.credits)
        return SectionRole::Credits;
    if (cues.furniture)
        return SectionRole::Boilerplate;
    if (cues.caption)
        return SectionRole::Caption;
    if (index > 0 && m_cues[index - 1].photo && cues.label && block.words >= 3)
        return SectionRole::Caption;
    if (block.marker == Marker::Angle)
        return SectionRole::Quote;
    if (block.isItem())
        return block.words >= 3 && m_layout.body.first - index <= 12 ? SectionRole::List : SectionRole::Boilerplate;
    const bool afterByline = index > 0 && m_roles[index - 1] == SectionRole::Byline && !block.blankBefore;
    if (!block.isMenu() && !block.endsSentence && block.numbers == 0 &&
        (cues.nameLike || (afterByline && block.words <= 6 && block.small <= 2)))
        return SectionRole::Byline;
    if (isSubheadline(index, headline))
        return SectionRole::Subheadline;
    if (cues.prose || (block.endsSentence && block.words >= 4 && index + 3 >= m_layout.body.first))
        return SectionRole::Paragraph;
    if (cues.label && !block.isMenu() && block.words >= 8)
        return SectionRole::Caption;
    return SectionRole::Boilerplate;
}

/// Words set off from the story: with an attribution behind a dash, or said again elsewhere (not looked for here).
bool RoleFinder::isPullQuote(std::size_t index) const
{
    const Block &block = m_blocks[index];
    if (!block.opensQuote || block.words > 80)
        return false;
    const QStringView content = contentOf(index);
    for (qsizetype i = content.size() - 1; i > content.size() - 100 && i > 1; --i) {
        const QChar c = content[i];
        if (c != u'–' && c != u'—' && c != u'-')
            continue;
        const bool inWord = c == u'-' && !content[i - 1].isSpace() && !isQuoteMark(content[i - 1]);
        if (inWord)
            continue;
        qsizetype before = i - 1;
        while (before > 0 && (content[before].isSpace() || content[before] == u'-'))
            --before;
        return isQuoteMark(content[before]) && looksLikeName(content.mid(i + 1).trimmed());
    }
    return false;
}

bool RoleFinder::isCaptionInBody(std::size_t index) const
{
    const Block &block = m_blocks[index];
    if (m_cues[index].caption)
        return true;
    if (index > 0 && m_cues[index - 1].photo && block.words >= 3)
        return true;
    // a long label between paragraphs is a caption, under the last one the end of the story
    const bool lettered = block.last != u':' && block.last != u';' && block.last != u')';
    return block.words > longestHeading - 3 && block.words <= 50 && lettered && !contentOf(index).contains(u';') &&
           index + 1 < m_layout.body.end;
}

SectionRole RoleFinder::labelInBody(std::size_t index) const
{
    const Block &block = m_blocks[index];
    if (m_cues[index].credits)
        return SectionRole::Credits;
    if (m_cues[index].timestamp)
        return SectionRole::Timestamp;
    if (block.isMenu())
        return block.words > 4 * block.separators ? SectionRole::Paragraph : SectionRole::Boilerplate;
    if (isCaptionInBody(index))
        return SectionRole::Caption;
    if (block.words == 0 || (block.words == 1 && block.content.length() <= 2))
        return SectionRole::Boilerplate;
    const QChar first = m_text[block.content.start];
    const bool bracketed = first == u'(' || first == u'[' || first == u'$';
    if (block.words <= longestHeading && !bracketed && block.last != u',' && block.last != u';' && !block.hasAddress &&
        !(block.opensQuote && block.words > longestHeading - 3) && !first.isLower())
        return SectionRole::Heading;
    return SectionRole::Paragraph;
}

SectionRole RoleFinder::inBody(std::size_t index) const
{
    const Block &block = m_blocks[index];
    const Cues &cues = m_cues[index];
    if (cues.furniture)
        return SectionRole::Boilerplate;
    if (block.marker == Marker::Hash)
        return SectionRole::Heading;
    if (block.marker == Marker::Angle || isPullQuote(index))
        return SectionRole::Quote;
    if (block.isItem())
        return SectionRole::List;
    if (cues.caption && (!cues.prose || block.words <= 40))
        return SectionRole::Caption;
    if (cues.credits && block.words <= 40)
        return SectionRole::Credits;
    if (cues.prose)
        return SectionRole::Paragraph;
    if (cues.byline)
        return SectionRole::Byline;
    if (cues.label)
        return labelInBody(index);
    // a question or a short exclamation between paragraphs is a heading
    const bool question = block.last == u'?' && block.words <= 8 && !block.opensQuote;
    const bool beforeProse = index + 1 < m_layout.body.end && m_cues[index + 1].prose;
    return question && beforeProse && block.blankBefore ? SectionRole::Heading : SectionRole::Paragraph;
}

/// A remark in brackets or a line of dates that closes a story without being a sentence.
bool RoleFinder::isLastWord(std::size_t index) const
{
    const Block &block = m_blocks[index];
    const Cues &cues = m_cues[index];
    if (cues.furniture || cues.contact || cues.about || cues.timestamp || block.isMenu() || block.isItem())
        return false;
    const bool alone = block.blankBefore && (index + 1 == m_blocks.size() || m_blocks[index + 1].blankBefore);
    const QStringView content = contentOf(index);
    const bool bracketed = content.startsWith(u'(') && content.endsWith(u')') && !block.hasAddress;
    return alone && (bracketed || (block.words >= 8 && content.contains(u';')));
}

void RoleFinder::afterBody()
{
    bool contact = false;
    bool tail = false;
    for (std::size_t i = m_layout.body.end; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks[i];
        const Cues &cues = m_cues[i];
        const std::size_t distance = i - m_layout.body.end;
        if (block.blankBefore)
            contact = false;
        contact = contact || (cues.contact && !cues.furniture);
        if (contact) {
            m_roles[i] = SectionRole::Credits;
            continue;
        }
        tail = tail || cues.tail;
        if (tail || distance > creditsReach)
            continue;
        const QStringView content = contentOf(i);
        const bool afterRule = i > 0 && !block.blankBefore && contentOf(i - 1) == u"--"; // signature of a mail
        const bool signOff = distance <= 1 && cues.label && block.words > 0 && block.words <= 10 && !block.isItem() &&
                             (content.startsWith(u"--") || content.startsWith(u'—') || content.startsWith(u'–'));
        if ((cues.credits && !cues.about) || signOff || (afterRule && cues.label && !cues.furniture))
            m_roles[i] = SectionRole::Credits;
        else if (distance == 0 && isPullQuote(i))
            m_roles[i] = SectionRole::Quote;
        else if (cues.caption)
            m_roles[i] = SectionRole::Caption;
        else if (cues.timestamp && distance <= 2 && block.words >= 3 && cues.phrases.isEmpty())
            m_roles[i] = SectionRole::Timestamp;
        else if (distance == 0 && isLastWord(i))
            m_roles[i] = SectionRole::Paragraph;
    }
}

} // namespace

std::vector<SectionRole> findRoles(QStringView text, const std::vector<Block> &blocks, const std::vector<Cues> &cues,
                                   const PageLayout &layout)
{
    return RoleFinder(text, blocks, cues, layout).run();
}

} // namespace dateline
