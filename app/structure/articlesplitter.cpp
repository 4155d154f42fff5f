#include "structure/articlesplitter.h"

#include "structure/datelineparser.h"
#include "structure/pagelayout.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::int32_t leastRule = 5;   ///< signs of a line that parts two articles
constexpr std::int32_t leastProse = 30; ///< words of an article
constexpr std::size_t headReach = 4;    ///< blocks between a headline and its wire dateline
constexpr std::size_t originReach = 10; ///< blocks around a headline where an article says where it comes from
constexpr qsizetype datelineStart = 400;
constexpr std::int32_t longestCounter = 6; ///< words of "Document 2 of 5"

class ArticleSplitter
{
public:
    ArticleSplitter(QStringView text, const std::vector<Block> &blocks, const PageCues &page, const PhraseBook &phrases,
                    const CancelToken &cancel)
        : m_text(text), m_blocks(blocks), m_page(page), m_phrases(phrases), m_cancel(cancel)
    {
    }

    std::vector<ArticleRun> run()
    {
        std::vector<ArticleRun> articles;
        const std::vector<std::size_t> cuts = findCuts();
        if (cuts.empty())
            return {};
        std::size_t first = 0;
        for (std::size_t i = 0; i <= cuts.size() && !m_cancel.isCancelled(); ++i) {
            const std::size_t end = i < cuts.size() ? cuts[i] : m_blocks.size();
            if (const auto headline = headlineOf({first, end}))
                articles.push_back({{first, end}, *headline});
            else if (!articles.empty()) // goes on with the article before
                articles.back().blocks.end = end;
            first = end;
        }
        return articles.size() > 1 ? articles : std::vector<ArticleRun>();
    }

private:
    [[nodiscard]] QStringView contentOf(std::size_t index) const
    {
        const Span span = m_blocks[index].content;
        return m_text.mid(span.start, span.length());
    }

    [[nodiscard]] std::vector<std::size_t> findCuts() const
    {
        std::vector<std::size_t> cuts;
        for (std::size_t i = 1; i < m_blocks.size(); ++i) {
            if (isSeparator(i - 1) || isAfterFormFeed(i) || opensMail(i) || isCounter(i))
                cuts.push_back(i);
            else if (const std::size_t headline = wireHeadline(i); headline > 0)
                cuts.push_back(headline);
        }
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        return cuts;
    }

    [[nodiscard]] bool isSeparator(std::size_t index) const
    {
        const Span span = m_blocks[index].span;
        return m_blocks[index].marker == Marker::Rule && span.length() >= leastRule;
    }

    [[nodiscard]] bool isAfterFormFeed(std::size_t index) const
    {
        const std::int32_t before = m_blocks[index - 1].span.end;
        return m_text.mid(before, m_blocks[index].span.start - before).contains(u'\f');
    }

    [[nodiscard]] bool opensMail(std::size_t index) const
    {
        return m_blocks[index].isField() && !m_blocks[index - 1].isField() && index + 1 < m_blocks.size() &&
               m_blocks[index + 1].isField() && m_blocks[index].blankBefore;
    }

    /// "Document 2 of 5", "2 of 50 DOCUMENTS": what data bases of newspapers write above each article.
    [[nodiscard]] bool isCounter(std::size_t index) const
    {
        const Block &block = m_blocks[index];
        if (block.words < 3 || block.words > longestCounter || block.numbers < 2)
            return false;
        return contentOf(index).contains(u"document", Qt::CaseInsensitive) && contentOf(index).contains(u" of ");
    }

    /// The headline that stands above a paragraph with a wire dateline, below the prose of another article; 0 for none.
    [[nodiscard]] std::size_t wireHeadline(std::size_t index) const
    {
        if (!m_page.cues[index].prose || m_page.cues[index - 1].prose)
            return 0;
        const Span span = m_blocks[index].span;
        const auto dateline =
            parseDateline(m_text.mid(span.start, std::min<qsizetype>(span.length(), datelineStart)), m_phrases);
        if (!dateline || dateline->place.isEmpty() || dateline->agency.isEmpty())
            return 0;
        std::size_t first = index;
        bool label = false;
        while (first > 1 && index - first < headReach && !m_page.cues[first - 1].prose && isHead(first - 1)) {
            --first;
            label = label || isLabel(first);
        }
        return label && m_page.cues[first - 1].prose ? first : 0;
    }

    [[nodiscard]] bool isLabel(std::size_t index) const
    {
        const Block &block = m_blocks[index];
        const Cues &cues = m_page.cues[index];
        return cues.label && !cues.furniture && !cues.timestamp && !cues.byline && !cues.credits && block.words >= 3;
    }

    [[nodiscard]] bool isHead(std::size_t index) const
    {
        return isLabel(index) || m_page.cues[index].timestamp || m_page.cues[index].byline;
    }

    [[nodiscard]] std::optional<std::size_t> headlineOf(BlockRun run) const
    {
        if (run.isEmpty())
            return std::nullopt;
        const auto at = [&](std::size_t index) { return m_blocks.begin() + static_cast<std::ptrdiff_t>(index); };
        const std::vector<Block> blocks(at(run.first), at(run.end));
        PageCues page = cuesOf(m_page, run);
        const PageLayout layout = findLayout(blocks, pageFeatures(m_text, blocks, page), {}, page.cues);
        const BlockRun body = layout.body;
        std::int32_t prose = 0;
        for (std::size_t i = body.first; i < body.end; ++i)
            prose += page.cues[i].prose ? blocks[i].words : 0;
        if (prose < leastProse)
            return std::nullopt;
        if (!layout.headline || !hasOrigin(blocks, page, body, *layout.headline))
            return std::nullopt;
        return run.first + *layout.headline;
    }

    [[nodiscard]] bool hasOrigin(const std::vector<Block> &blocks, const PageCues &page, BlockRun body,
                                 std::size_t headline) const
    {
        const std::size_t from = headline > originReach ? headline - originReach : 0;
        for (std::size_t i = from; i < std::min(body.first, headline + originReach); ++i) {
            if (page.cues[i].timestamp || page.cues[i].byline || blocks[i].isField())
                return true;
        }
        const Span span = blocks[body.first].span;
        return parseDateline(m_text.mid(span.start, std::min<qsizetype>(span.length(), datelineStart)), m_phrases)
            .has_value();
    }

    QStringView m_text;
    const std::vector<Block> &m_blocks;
    const PageCues &m_page;
    const PhraseBook &m_phrases;
    const CancelToken &m_cancel;
};

} // namespace

std::vector<ArticleRun> splitArticles(QStringView text, const std::vector<Block> &blocks, const PageCues &page,
                                      const PhraseBook &phrases, const CancelToken &cancel)
{
    return ArticleSplitter(text, blocks, page, phrases, cancel).run();
}

PageCues cuesOf(const PageCues &page, BlockRun run)
{
    const auto slice = [run](const auto &all) {
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(run.first);
        return std::decay_t<decltype(all)>(first, first + static_cast<std::ptrdiff_t>(run.end - run.first));
    };
    PageCues part{slice(page.cues), slice(page.stampOf), {}};
    for (std::int32_t &stamp : part.stampOf) {
        if (stamp < 0)
            continue;
        part.stamps.push_back(page.stamps[static_cast<std::size_t>(stamp)]);
        stamp = static_cast<std::int32_t>(part.stamps.size()) - 1;
    }
    return part;
}

} // namespace dateline
