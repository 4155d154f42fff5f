#include "structure/headlinefinder.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t farthest = 60;   ///< blocks before the body that are looked at
constexpr std::size_t bodyBlocks = 30; ///< blocks of the body that are compared
constexpr qsizetype longestWordBlock = 4000;
constexpr double enough = 2.2;
constexpr double earlierBonus = 1.5;    ///< how much a later line must be better than an earlier one
constexpr double rightAboveBonus = 3.0; ///< and than one right above it: it is then what tells more

void addWords(QStringView text, QSet<QString> &words)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && text[i].isLetterOrNumber();
        if (inside && start < 0)
            start = i;
        if (!inside && start >= 0) {
            const QStringView word = text.mid(start, i - start);
            if (word.size() >= 4 || word.front().isUpper() || word.front().isDigit())
                words.insert(word.left(5).toString().toLower()); // the stem of a word is enough
            start = -1;
        }
    }
}

class HeadlineFinder
{
public:
    HeadlineFinder(QStringView text, const std::vector<Block> &blocks, const std::vector<Cues> &cues, BodyRun body)
        : m_text(text), m_blocks(blocks), m_cues(cues), m_body(body)
    {
        for (std::size_t i = body.first; i < std::min(body.end, body.first + bodyBlocks); ++i)
            addWords(contentOf(i).left(longestWordBlock), m_bodyWords);
    }

    std::optional<std::size_t> run() const
    {
        const std::size_t from = m_body.first > farthest ? m_body.first - farthest : 0;
        std::optional<std::size_t> best;
        double bestScore = enough;
        for (std::size_t i = from; i < m_body.first; ++i) {
            if (!mayBe(i))
                continue;
            const double score = scoreOf(i);
            const bool follows = best && *best + 1 == i && !m_blocks[i].blankBefore;
            const double needed = !best ? 0.0 : (follows ? rightAboveBonus : earlierBonus);
            if (score > bestScore + needed || (best && isRepeated(*best, i) && score >= enough)) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

private:
    [[nodiscard]] QStringView contentOf(std::size_t index) const
    {
        const Span span = m_blocks[index].content;
        return m_text.mid(span.start, span.length());
    }

    [[nodiscard]] bool mayBe(std::size_t index) const
    {
        const Block &block = m_blocks[index];
        const Cues &cues = m_cues[index];
        if (block.marker == Marker::Subject)
            return block.content.length() > 0;
        if (block.isField() || block.isItem() || block.marker == Marker::Angle || block.words < 2 || block.words > 40)
            return false;
        if (cues.furniture || cues.timestamp || cues.byline || cues.credits || cues.caption || cues.contact)
            return false;
        return !block.isMenu() && block.content.length() <= 300;
    }

    /// The later line says the earlier one again, which had the name of the site behind it or stood in a breadcrumb.
    [[nodiscard]] bool isRepeated(std::size_t earlier, std::size_t later) const
    {
        const QStringView first = contentOf(earlier);
        const QStringView second = contentOf(later);
        return second.size() >= 12 && first.contains(second, Qt::CaseInsensitive);
    }

    [[nodiscard]] double shared(std::size_t index) const
    {
        QSet<QString> words;
        addWords(contentOf(index), words);
        const auto same = std::count_if(words.begin(), words.end(),
                                        [this](const QString &word) { return m_bodyWords.contains(word); });
        return words.isEmpty() ? 0.0 : static_cast<double>(same) / static_cast<double>(words.size());
    }

    [[nodiscard]] double neighbours(std::size_t index) const
    {
        double score = 0.0;
        const std::size_t from = index >= 2 ? index - 2 : 0;
        for (std::size_t i = from; i < std::min(m_blocks.size(), index + 4); ++i) {
            if (i != index && (m_cues[i].timestamp || m_cues[i].byline))
                score += 1.0;
        }
        return std::min(score, 2.0);
    }

    [[nodiscard]] double scoreOf(std::size_t index) const
    {
        const Block &block = m_blocks[index];
        double score = 5.0 * shared(index) + neighbours(index);
        if (block.marker == Marker::Subject)
            score += 10.0;
        if (block.marker == Marker::Hash)
            score += block.level == 1 ? 6.0 : 1.5;
        if (block.words >= 5 && block.words <= 18)
            score += 1.5;
        else if (block.words >= 3)
            score += 0.5;
        if (block.endsSentence && block.last == u'.')
            score -= 2.0;
        if (m_cues[index].prose)
            score -= 2.0;
        if (block.last == u':')
            score -= 1.5;
        if (m_cues[index].nameLike && block.words <= 6 && contentOf(index).contains(u','))
            score -= 3.0; // "Ann Lee, science editor"
        const auto distance = static_cast<double>(m_body.first - index);
        score -= distance > 4.0 ? 0.15 * (distance - 4.0) : 0.0;
        return score;
    }

    QStringView m_text;
    const std::vector<Block> &m_blocks;
    const std::vector<Cues> &m_cues;
    BodyRun m_body;
    QSet<QString> m_bodyWords;
};

} // namespace

std::optional<std::size_t> findHeadline(QStringView text, const std::vector<Block> &blocks,
                                        const std::vector<Cues> &cues, BodyRun body)
{
    return HeadlineFinder(text, blocks, cues, body).run();
}

} // namespace dateline
