#include "structure/linecues.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace dateline {

namespace {

constexpr std::int32_t longestStampLine = 240;
constexpr std::int32_t longestLabel = 40;  ///< words
constexpr std::int32_t longestNotice = 60; ///< words that are compared with the phrase book

bool isNameParticle(QStringView word)
{
    static constexpr std::array<std::u16string_view, 26> particles = {
        u"and", u"&",  u"de", u"la",  u"van", u"von", u"der", u"den", u"del", u"di", u"da", u"dos", u"bin",
        u"al",  u"el", u"af", u"ter", u"ten", u"le",  u"du",  u"y",   u"e",   u"'t", u"of", u"the", u"in"};
    return std::any_of(particles.begin(), particles.end(), [word](std::u16string_view p) {
        return word == QStringView(p.data(), static_cast<qsizetype>(p.size()));
    });
}

bool isNamePart(QStringView part)
{
    int capitals = 0;
    int words = 0;
    for (const QStringView word : part.split(u' ', Qt::SkipEmptyParts)) {
        ++words;
        if (word.front().isUpper() || (word.size() > 2 && !word.front().isDigit() && word[1] == u'\''))
            ++capitals;
        else if (!isNameParticle(word))
            return false;
    }
    return capitals >= 1 && words <= 8;
}

bool hasTelephone(QStringView line)
{
    int digits = 0;
    for (const QChar c : line) {
        if (c.isDigit())
            ++digits;
        else if (!c.isSpace() && c != u'-' && c != u'(' && c != u')' && c != u'+' && c != u'.' && digits < 9)
            digits = 0;
        if (digits >= 9)
            return true;
    }
    return false;
}

/// "About Zephyr Foods": the heading of a company's description of itself.
bool isAboutHeading(QStringView content, const Block &block)
{
    return content.startsWith(u"About ") && block.words >= 2 && block.words <= 8 && !block.endsSentence &&
           (content[6].isUpper() || content.startsWith(u"About the ") || content.startsWith(u"About us"));
}

bool isCopyright(QStringView content)
{
    return content.startsWith(u'©') || content.startsWith(u"(c)", Qt::CaseInsensitive) ||
           content.startsWith(u"Copyright ©");
}

bool isLinkLine(QStringView content)
{
    if (!content.startsWith(u'[') && !content.startsWith(u"!["))
        return false;
    return content.endsWith(u')') && content.contains(u"](");
}

class CueFinder
{
public:
    CueFinder(QStringView text, const std::vector<Block> &blocks, const PhraseBook &phrases)
        : m_text(text), m_blocks(blocks), m_phrases(phrases)
    {
    }

    /// Of the blocks from `first` to before `end`; stamps are numbered from 0.
    PageCues run(std::size_t first, std::size_t end)
    {
        for (std::size_t i = first; i < end; ++i) {
            m_page.cues.emplace_back();
            m_page.stampOf.push_back(-1);
            look(m_blocks[i], m_page.cues.back());
        }
        return std::move(m_page);
    }

private:
    void look(const Block &block, Cues &cues)
    {
        const QStringView content = m_text.mid(block.content.start, block.content.length());
        cues.prose = block.isProse();
        cues.label = !block.endsSentence && block.words <= longestLabel;
        if (block.words <= longestNotice) {
            cues.phrases = m_phrases.match(content);
            lookAtPhrases(block, content, cues);
        }
        if (content.size() <= longestStampLine)
            lookAtStamps(block, content, cues);
        if (cues.furniture || cues.credits)
            cues.prose = false;
        cues.nameLike = block.words >= 2 && block.words <= 10 && looksLikeName(content);
    }

    static void lookAtPhrases(const Block &block, QStringView content, Cues &cues)
    {
        const PhraseSet phrases = cues.phrases;
        const bool isShort = block.words <= 14;
        cues.tail = phrases.has(Phrase::Tail) && isShort && !block.endsSentence;
        cues.furniture = (phrases.has(Phrase::Furniture) && !(block.endsSentence && block.words > 30)) || cues.tail ||
                         block.marker == Marker::Rule || block.words == 0 || isCopyright(content) ||
                         isLinkLine(content);
        cues.about = (isAboutHeading(content, block) || (phrases.has(Phrase::About) && isShort));
        cues.contact = phrases.has(Phrase::Contact) && block.words <= 30;
        cues.contactData = block.words <= 20 && (block.hasAddress || hasTelephone(content));
        cues.photo = phrases.has(Phrase::Photo) && isShort;
        cues.credits = (phrases.has(Phrase::Credits) && block.words <= 60) || cues.photo;
        cues.caption = phrases.has(Phrase::Caption) && !cues.photo && block.words <= 60;
        cues.byline = phrases.has(Phrase::Byline) && block.words <= 24 && !block.endsSentence && isByline(content);
        if (phrases.has(Phrase::End)) { // what follows is for editors and not for readers
            cues.furniture = true;
            cues.about = true;
        }
        if (cues.credits && !phrases.has(Phrase::Tail))
            cues.furniture = false;
    }

    /// "By" opens sentences too: what follows must be written as names are.
    static bool isByline(QStringView content)
    {
        if (!content.startsWith(u"by ", Qt::CaseInsensitive))
            return true;
        const QStringView names = content.mid(3).trimmed();
        const QList<QStringView> words = names.split(u' ', Qt::SkipEmptyParts);
        const bool capitals = words.size() >= 2 && words.size() <= 12 && words[0].front().isUpper() &&
                              (words[1].front().isUpper() || words[0].endsWith(u','));
        return looksLikeName(names) || capitals;
    }

    void lookAtStamps(const Block &block, QStringView content, Cues &cues)
    {
        const bool digit = std::any_of(content.begin(), content.end(), [](QChar c) { return c.isDigit(); });
        if (block.words > longestLabel || (!digit && !content.contains(u"ago") && block.words > 4))
            return;
        TimestampLine line = parseTimestamps(content);
        if (line.stamps.empty() && !line.relativeAge)
            return;
        const bool known = !line.stamps.empty() && (line.stamps.front().year || line.labelled);
        const bool age = line.relativeAge && (line.labelled || line.otherWords == 0);
        const std::int32_t allowed = line.labelled ? 4 : 2;
        cues.timestamp =
            (known || age) && line.otherWords <= allowed && !block.isItem() && !cues.phrases.has(Phrase::Byline);
        if (block.marker == Marker::Date)
            cues.timestamp = true;
        if (cues.timestamp)
            cues.furniture = false;
        m_page.stampOf.back() = static_cast<std::int32_t>(m_page.stamps.size());
        m_page.stamps.push_back(std::move(line));
    }

    QStringView m_text;
    const std::vector<Block> &m_blocks;
    const PhraseBook &m_phrases;
    PageCues m_page;
};

} // namespace

bool looksLikeName(QStringView line)
{
    if (line.isEmpty() || line.size() > 120 || line.endsWith(u'.') || line.endsWith(u'!') || line.endsWith(u'?'))
        return false;
    // the role behind the comma may be in small letters, the name before it not
    bool first = true;
    for (const QStringView part : line.split(u',', Qt::SkipEmptyParts)) {
        const QStringView trimmed = part.trimmed();
        if (first ? !isNamePart(trimmed) : trimmed.size() > 50 || trimmed.contains(u'('))
            return false;
        first = false;
    }
    return !first;
}

PageCues findCues(QStringView text, const std::vector<Block> &blocks, const PhraseBook &phrases, const Workers &workers)
{
    constexpr std::size_t atATime = 256;
    PageCues page;
    page.cues.reserve(blocks.size());
    page.stampOf.reserve(blocks.size());
    const auto make = [&](std::size_t run) {
        return CueFinder(text, blocks, phrases).run(run * atATime, std::min(blocks.size(), (run + 1) * atATime));
    };
    workers.inOrder((blocks.size() + atATime - 1) / atATime, make, [&page](std::size_t, PageCues &&part) {
        const auto before = static_cast<std::int32_t>(page.stamps.size());
        for (const std::int32_t stamp : part.stampOf)
            page.stampOf.push_back(stamp < 0 ? stamp : before + stamp);
        std::move(part.cues.begin(), part.cues.end(), std::back_inserter(page.cues));
        std::move(part.stamps.begin(), part.stamps.end(), std::back_inserter(page.stamps));
    });
    return page;
}

} // namespace dateline
