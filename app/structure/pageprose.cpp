#include "structure/pageprose.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::int32_t longestProse = 60; ///< words that a paragraph counts for at most
constexpr std::int32_t otherBlock = -5;   ///< worth of a block between prose, in words
constexpr qsizetype longestCompared = 4000;
constexpr qsizetype longestTitle = 300;
constexpr std::int32_t longestTitleWords = 30;
constexpr qsizetype shortestPart = 12;
constexpr std::size_t titleReach = 80;   ///< blocks within which a title is looked for again
constexpr std::size_t manyBlocks = 1000; ///< of which several threads read faster than one

/// The numbers of the stems of a text's names and longer words, each once. Two stems with one number do no
/// harm: only shares are looked at.
std::vector<std::uint32_t> stemsOf(QStringView text)
{
    std::vector<std::uint32_t> stems;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && text[i].isLetterOrNumber();
        if (inside && start < 0)
            start = i;
        if (inside || start < 0)
            continue;
        const QStringView word = text.mid(start, i - start);
        start = -1;
        if (word.front().isDigit() || (word.size() < 5 && !word.front().isUpper()))
            continue;
        std::uint32_t number = 2166136261U; // FNV-1a
        for (const QChar c : word.left(5)) {
            const char16_t lower = c.unicode() < 0x80
                                       ? char16_t(c >= u'A' && c <= u'Z' ? c.unicode() + 0x20 : c.unicode())
                                       : c.toLower().unicode();
            number = (number ^ lower) * 16777619U;
        }
        stems.push_back(number);
    }
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

QStringView contentOf(QStringView text, const Block &block)
{
    return text.mid(block.content.start, block.content.length());
}

} // namespace

PageProse::PageProse(QStringView text, const std::vector<Block> &blocks, const Workers &workers)
{
    m_words.reserve(blocks.size() + 1);
    m_words.push_back(0);
    for (const Block &block : blocks) {
        m_isProse.push_back(block.isProse() && !block.isField());
        m_words.push_back(m_words.back() + (m_isProse.back() ? std::min(block.words, longestProse) : 0));
    }
    findMain(blocks);
    measureDistances();
    std::vector<QString> folded;
    (blocks.size() < manyBlocks ? Workers() : workers).forEach(2, [&](std::size_t part) {
        if (part == 0)
            countWords(text, blocks);
        else
            folded = findRepetitions(text, blocks);
    });
    findParts(folded);
}

void PageProse::findMain(const std::vector<Block> &blocks)
{
    std::int32_t best = 0;
    std::int32_t sum = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (sum <= 0) {
            sum = 0;
            first = i;
        }
        sum += m_isProse[i] ? std::min(blocks[i].words, longestProse) : otherBlock;
        if (sum > best) {
            best = sum;
            m_main = {first, i + 1};
        }
    }
}

void PageProse::measureDistances()
{
    const std::size_t size = m_isProse.size();
    m_next.assign(size, size);
    m_previous.assign(size, size);
    for (std::size_t i = 1; i < size; ++i)
        m_previous[i] = m_isProse[i - 1] ? 1 : std::min(size, m_previous[i - 1] + 1);
    for (std::size_t i = size; i-- > 1;)
        m_next[i - 1] = m_isProse[i] ? 1 : std::min(size, m_next[i] + 1);
}

std::vector<QString> PageProse::findRepetitions(QStringView text, const std::vector<Block> &blocks)
{
    m_repetitions.resize(blocks.size());
    QHash<QString, std::size_t> last;
    std::vector<QString> folded;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const QStringView content = contentOf(text, blocks[i]);
        folded.push_back(content.size() <= longestTitle ? content.toString().toLower() : QString());
        if (folded[i].size() < 3)
            continue;
        if (const auto before = last.constFind(folded[i]); before != last.constEnd()) {
            m_repetitions[i].earlier = true;
            m_repetitions[*before].later = true;
        }
        last[folded[i]] = i;
    }
    return folded;
}

void PageProse::findParts(const std::vector<QString> &folded)
{
    for (std::size_t i = m_likest + 1; i < folded.size(); ++i) {
        if (folded[m_likest].size() >= shortestPart && folded[i].size() > folded[m_likest].size())
            m_repetitions[i].holdsTitle = folded[i].contains(folded[m_likest]);
    }
    // the title of a window and the end of a breadcrumb stand above the headline
    const std::size_t end = std::min(m_main.first, folded.size());
    const std::size_t begin = end > titleReach ? end - titleReach : 0;
    for (std::size_t i = begin; i < end; ++i) {
        for (std::size_t k = begin; k < end; ++k) {
            if (i == k || folded[i].size() < shortestPart || folded[k].size() <= folded[i].size() ||
                !folded[k].contains(folded[i]))
                continue;
            m_repetitions[i].withinEarlier = m_repetitions[i].withinEarlier || k < i;
            m_repetitions[i].withinLater = m_repetitions[i].withinLater || k > i;
            m_repetitions[k].holdsLater = m_repetitions[k].holdsLater || k < i;
        }
    }
}

void PageProse::countWords(QStringView text, const std::vector<Block> &blocks)
{
    QHash<std::uint32_t, int> uses; ///< blocks of the main run that use a stem
    const auto isUsed = [&](std::size_t i) { return i >= m_main.first && i < m_main.end && m_isProse[i]; };
    std::vector<std::vector<std::uint32_t>> stemsOfBlocks(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        stemsOfBlocks[i] = stemsOf(contentOf(text, blocks[i]).left(longestCompared));
        if (!isUsed(i))
            continue;
        for (const std::uint32_t stem : stemsOfBlocks[i])
            ++uses[stem];
    }
    m_sharedTenths.assign(blocks.size(), -1);
    m_sharedWords.assign(blocks.size(), 0);
    m_likest = blocks.size();
    std::ptrdiff_t best = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::vector<std::uint32_t> &stems = stemsOfBlocks[i];
        if (stems.empty())
            continue;
        const int own = isUsed(i) ? 1 : 0;
        const auto shared =
            std::count_if(stems.begin(), stems.end(), [&](std::uint32_t stem) { return uses.value(stem) > own; });
        m_sharedWords[i] = static_cast<int>(shared);
        m_sharedTenths[i] = static_cast<int>(10 * shared / static_cast<std::ptrdiff_t>(stems.size()));
        const auto likeness = 2 * shared - static_cast<std::ptrdiff_t>(stems.size());
        const bool first = m_likest == blocks.size();
        if (i <= m_main.first && !m_isProse[i] && blocks[i].words <= longestTitleWords && shared > 0 &&
            (first || likeness >= best)) {
            best = likeness;
            m_likest = i;
        }
    }
}

double PageProse::shareBefore(std::size_t index) const
{
    return m_words.back() == 0 ? 0.0 : static_cast<double>(m_words[index]) / m_words.back();
}

double PageProse::shareAfter(std::size_t index) const
{
    return m_words.back() == 0 ? 0.0 : static_cast<double>(m_words.back() - m_words[index + 1]) / m_words.back();
}

} // namespace dateline
