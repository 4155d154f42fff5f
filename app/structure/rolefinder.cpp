#include "structure/rolefinder.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

int bodyScore(const TextBlock &block)
{
    if (block.isFurniture() || block.phrases.has(Phrase::About))
        return -25;
    if (block.isStamp() || block.phrases.has(Phrase::Contact))
        return -6;
    if (block.marks >= 2)
        return -8;
    if (block.isProse())
        return std::min(block.words, 60);
    if (block.bullet && block.words >= 6)
        return 5;
    if (block.endsSentence && block.words >= 3)
        return 2;
    return -4;
}

/// Name of a mail header line ("From") and where its value begins; empty for other lines.
QStringView mailHeaderName(QStringView line)
{
    constexpr std::array<QStringView, 16> names = {
        u"From", u"To",       u"Cc",         u"Bcc",        u"Date",         u"Sent",         u"Subject",     u"Reply-To",
        u"Message-ID", u"MIME-Version", u"Content-Type", u"Received", u"Return-Path", u"List-Unsubscribe", u"List-Id",
        u"Content-Transfer-Encoding"};
    const qsizetype colon = line.left(40).indexOf(u':');
    if (colon <= 0)
        return {};
    const QStringView name = line.left(colon);
    const bool known = std::any_of(names.begin(), names.end(), [&](QStringView wanted) {
        return name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return known || name.startsWith(u"X-") ? name : QStringView();
}

} // namespace

RoleFinder::RoleFinder(QStringView text, const std::vector<TextBlock> &blocks)
    : m_text(text), m_blocks(blocks), m_roles(blocks.size(), SectionRole::Paragraph)
{
}

QStringView RoleFinder::content(std::size_t i) const
{
    return m_text.mid(block(i).content.start, block(i).content.length());
}

std::vector<SectionRole> RoleFinder::run()
{
    readMailHeader();
    if (!findBody())
        return m_roles;
    nameHead();
    nameBody();
    nameTail();
    return m_roles;
}

std::optional<std::size_t> RoleFinder::firstParagraph() const
{
    for (std::size_t i = m_first; i < m_end; ++i) {
        if (m_roles[i] == SectionRole::Paragraph)
            return i;
    }
    return std::nullopt;
}

void RoleFinder::readMailHeader()
{
    std::size_t end = 0;
    bool subject = false;
    while (end < m_blocks.size() && !mailHeaderName(content(end)).isEmpty()) {
        subject = subject || mailHeaderName(content(end)).compare(u"Subject", Qt::CaseInsensitive) == 0;
        ++end;
    }
    if (end < 2 || !subject)
        return;
    m_head = end;
    for (std::size_t i = 0; i < end; ++i) {
        const QString name = mailHeaderName(content(i)).toString().toLower();
        SectionRole role = SectionRole::Boilerplate;
        if (name == u"from")
            role = SectionRole::Byline;
        else if (name == u"date" || name == u"sent")
            role = SectionRole::Timestamp;
        else if (name == u"subject")
            role = SectionRole::Headline;
        set(i, role);
        if (role == SectionRole::Headline) {
            Span value = block(i).content;
            value.start += static_cast<std::int32_t>(name.size()) + 1;
            while (value.start < value.end && m_text[value.start].isSpace())
                ++value.start;
            m_headline = value;
        }
    }
}

/// The run of blocks with the highest sum of scores (Kadane), from its first prose on.
bool RoleFinder::findBody()
{
    int best = 0;
    int sum = 0;
    std::size_t start = m_head;
    for (std::size_t i = m_head; i < m_blocks.size(); ++i) {
        if (sum <= 0) {
            sum = 0;
            start = i;
        }
        sum += bodyScore(block(i));
        if (sum > best) {
            best = sum;
            m_first = start;
            m_end = i + 1;
        }
    }
    if (best < 25)
        return false;
    while (m_first < m_end && (!block(m_first).isProse() || block(m_first).isFurniture()))
        ++m_first;
    // Short last words of an article ("See you next Monday.") score too little to be in the run.
    while (m_end < m_blocks.size() && !block(m_end).isFurniture() && !block(m_end).phrases.has(Phrase::Credits)
           && block(m_end).endsSentence && block(m_end).words >= 3 && block(m_end).phrases.isEmpty())
        ++m_end;
    return m_first < m_end;
}

void RoleFinder::nameHead()
{
    if (!m_headline) {
        if (const auto headline = bestHeadline()) {
            set(*headline, SectionRole::Headline);
            m_headline = block(*headline).content;
            nameAroundHeadline(*headline);
            return;
        }
    }
    for (std::size_t i = m_head; i < m_first; ++i)
        set(i, block(i).isStamp() ? SectionRole::Timestamp : SectionRole::Boilerplate);
}

std::optional<std::size_t> RoleFinder::bestHeadline() const
{
    std::optional<std::size_t> best;
    int bestScore = 0;
    const std::size_t from = m_first > m_head + 40 ? m_first - 40 : m_head;
    for (std::size_t i = from; i < m_first; ++i) {
        const int score = headlineScore(i);
        if (score > bestScore) {
            bestScore = score;
            best = i;
        }
    }
    return best;
}

int RoleFinder::headlineScore(std::size_t i) const
{
    const TextBlock &candidate = block(i);
    if (candidate.isFurniture() || candidate.isStamp() || candidate.bullet || candidate.marks > 0
        || candidate.quoteMark || !candidate.phrases.isEmpty() || isByline(i) || candidate.span.length() > 220)
        return 0;
    if (candidate.words < 2)
        return 0;
    int score = candidate.headingLevel == 1 ? 40 : 0;
    score += candidate.words >= 4 ? 12 : 4;
    score -= candidate.endsSentence ? 6 : 0;
    score -= candidate.words > 22 ? 8 : 0;
    // The first title of several is the headline, the next one the subheadline.
    const auto distance = static_cast<int>(m_first - i);
    score += std::min(distance, 8);
    const bool dated = (i > m_head && block(i - 1).isStamp()) || (i + 1 < m_first && block(i + 1).isStamp());
    const bool signedBelow = i + 1 < m_first && isByline(i + 1);
    score += dated || signedBelow ? 10 : 0;
    score += i == m_head ? 6 : 0;
    return score;
}

void RoleFinder::nameAroundHeadline(std::size_t headline)
{
    for (std::size_t i = m_head; i < m_first; ++i) {
        const TextBlock &here = block(i);
        if (i == headline)
            continue;
        const bool afterHeadline = i > headline;
        const bool afterByline = i > m_head && m_roles[i - 1] == SectionRole::Byline && !here.afterBlank;
        const bool afterPhoto = i > m_head && m_roles[i - 1] == SectionRole::Credits && !here.afterBlank;
        if (here.isStamp())
            set(i, SectionRole::Timestamp);
        else if (here.phrases.has(Phrase::Caption) || (afterPhoto && here.words >= 5))
            set(i, SectionRole::Caption);
        else if (here.phrases.has(Phrase::Credits) || here.phrases.has(Phrase::Photo))
            set(i, SectionRole::Credits);
        else if (here.isFurniture() || here.marks > 1)
            set(i, SectionRole::Boilerplate);
        else if (isByline(i) || (afterHeadline && (afterByline || looksLikeName(i)) && here.words <= 6))
            set(i, SectionRole::Byline);
        else if (here.bullet)
            set(i, afterHeadline ? SectionRole::List : SectionRole::Boilerplate);
        else if (afterHeadline && here.words >= 6)
            set(i, SectionRole::Subheadline);
        else
            set(i, SectionRole::Boilerplate);
    }
}

bool RoleFinder::isByline(std::size_t i) const
{
    const QStringView line = content(i);
    if (block(i).words > 24 || block(i).bullet)
        return false;
    const bool by = line.size() > 4 && line.left(3).compare(u"by ", Qt::CaseInsensitive) == 0 && line[3].isUpper();
    return by || block(i).phrases.has(Phrase::Byline);
}

/// Two to four capitalised words, perhaps with a description after a comma: "Rose Field, football reporter".
bool RoleFinder::looksLikeName(std::size_t i) const
{
    const QStringView line = content(i);
    const qsizetype comma = line.indexOf(u',');
    const auto words = (comma > 0 ? line.left(comma) : line).split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 4 || block(i).endsSentence)
        return false;
    return std::all_of(words.begin(), words.end(), [](QStringView word) { return word[0].isUpper(); });
}

void RoleFinder::nameBody()
{
    for (std::size_t i = m_first; i < m_end; ++i) {
        // A line that opens what follows an article ends it, unless most of the prose is still to come.
        const TextBlock &here = block(i);
        const bool opensTail = here.phrases.has(Phrase::About) || here.phrases.has(Phrase::Tail);
        if (opensTail && here.words <= 8 && (i - m_first) * 2 > m_end - i) {
            m_end = i;
            break;
        }
        set(i, bodyRole(i));
    }
}

SectionRole RoleFinder::bodyRole(std::size_t i) const
{
    const TextBlock &here = block(i);
    const QStringView line = content(i);
    if (here.headingLevel > 0)
        return SectionRole::Heading;
    if (here.isFurniture() || here.marks > 2)
        return SectionRole::Boilerplate;
    if (here.phrases.has(Phrase::Credits) || here.phrases.has(Phrase::Photo) || line.startsWith(u"-- "))
        return here.phrases.has(Phrase::Caption) ? SectionRole::Caption : SectionRole::Credits;
    if (here.phrases.has(Phrase::Caption))
        return SectionRole::Caption;
    if (here.bullet)
        return SectionRole::List;
    if (here.quoteMark)
        return SectionRole::Quote;
    const bool quoted = !line.isEmpty() && QStringView(u"\"“'‘").contains(line[0]);
    if (quoted && !here.endsSentence && (line.contains(u" – ") || line.contains(u" — ") || line.contains(u" - ")))
        return SectionRole::Quote;
    if (here.isProse() || here.endsSentence || line.endsWith(u':') || line.startsWith(u'('))
        return SectionRole::Paragraph;
    if (here.words > 9)
        return here.afterBlank && here.beforeBlank && i + 1 < m_end ? SectionRole::Caption : SectionRole::Paragraph;
    return SectionRole::Heading;
}

void RoleFinder::nameTail()
{
    bool contact = false;
    for (std::size_t i = m_end; i < m_blocks.size(); ++i) {
        const TextBlock &here = block(i);
        contact = (contact && !here.afterBlank) || here.phrases.has(Phrase::Contact);
        const bool credits =
            here.phrases.has(Phrase::Credits) || here.phrases.has(Phrase::Photo) || content(i).startsWith(u"-- ");
        set(i, contact || (credits && !here.isFurniture()) ? SectionRole::Credits : SectionRole::Boilerplate);
    }
}

} // namespace dateline
