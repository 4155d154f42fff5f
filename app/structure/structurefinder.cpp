#include "structure/structurefinder.h"

#include "structure/articlesplitter.h"
#include "structure/block.h"
#include "structure/datelineparser.h"
#include "structure/linecues.h"
#include "structure/machinetext.h"
#include "structure/pagelayout.h"
#include "structure/pagemodel.h"
#include "structure/phrasebook.h"
#include "structure/publicationfinder.h"
#include "structure/roles.h"
#include "structure/sectioncutter.h"
#include "structure/textlines.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int datelineParagraphs = 2; ///< paragraphs that are looked at for a dateline
constexpr qsizetype datelineStart = 400;

/// The words of a headline alone: "Re:" and the quotes of front matter are no part of it. Never empty: of a field that
/// says nothing it is all of it.
Span headlineWords(QStringView text, const Block &block)
{
    Span span = block.content;
    if (span.isEmpty())
        return block.span;
    if (block.marker != Marker::Subject)
        return span;
    const auto startsWith = [&](QStringView prefix) {
        return text.mid(span.start, span.length()).startsWith(prefix, Qt::CaseInsensitive);
    };
    while (startsWith(u"re:") || startsWith(u"fw:") || startsWith(u"fwd:")) {
        span.start += static_cast<std::int32_t>(text.mid(span.start, span.length()).indexOf(u':')) + 1;
        while (span.start < span.end && text[span.start].isSpace())
            ++span.start;
    }
    if (span.isEmpty())
        return block.span;
    const bool quoted = span.length() > 2 && isQuoteMark(text[span.start]) && text[span.start] == text[span.end - 1];
    return quoted ? Span{span.start + 1, span.end - 1} : span;
}

std::optional<Dateline> findDateline(QStringView text, const std::vector<Block> &blocks,
                                     const std::vector<SectionRole> &roles, const PhraseBook &phrases)
{
    int seen = 0;
    for (std::size_t i = 0; i < blocks.size() && seen < datelineParagraphs; ++i) {
        if (roles[i] != SectionRole::Paragraph)
            continue;
        ++seen;
        const Span span = blocks[i].span;
        auto dateline = parseDateline(text.mid(span.start, std::min<qsizetype>(span.length(), datelineStart)), phrases);
        if (!dateline)
            continue;
        dateline->span = dateline->span.shifted(span.start);
        return dateline;
    }
    return std::nullopt;
}

/// The blocks that the reader says the article lies in.
BlockRun readersRun(const std::vector<Block> &blocks, BlockRun run, const StructureOverrides &overrides)
{
    const auto blockAt = [&](std::int32_t offset) {
        const auto next = std::find_if(blocks.begin(), blocks.end(),
                                       [offset](const Block &block) { return block.span.end > offset; });
        return std::min(static_cast<std::size_t>(next - blocks.begin()), blocks.size() - 1);
    };
    for (const StructureOverride &override : overrides) {
        if (override.kind == StructureOverride::Kind::ArticleStart)
            run.first = blockAt(override.span.start);
        else if (override.kind == StructureOverride::Kind::ArticleEnd)
            run.end = blockAt(std::max(override.span.start, override.span.end - 1)) + 1;
    }
    return run.isEmpty() ? BlockRun{0, blocks.size()} : run; // an end before the start is no run
}

bool mayHaveRole(PagePart part, SectionRole role)
{
    if (role == SectionRole::Boilerplate)
        return isOfSite(part);
    if (role == SectionRole::Headline)
        return part == PagePart::Headline;
    return part == PagePart::Text || part == PagePart::Meta;
}

/// Layout and roles of a run of blocks, as if there were no others.
class RunReader
{
public:
    RunReader(QStringView text, const std::vector<Block> &blocks, const PageCues &page, BlockRun run)
        : m_text(text), m_blocks(blocks.begin() + static_cast<std::ptrdiff_t>(run.first),
                                 blocks.begin() + static_cast<std::ptrdiff_t>(run.end)),
          m_page(cuesOf(page, run))
    {
    }

    /// Finds the layout. What the reader says counts more than what blocks look like.
    void lay(const StructureOverrides &overrides, const Workers &workers)
    {
        m_roleOf.assign(m_blocks.size(), std::nullopt);
        bool startGiven = false;
        for (const StructureOverride &override : overrides) {
            startGiven = startGiven || override.kind == StructureOverride::Kind::ArticleStart;
            if (override.kind != StructureOverride::Kind::Role)
                continue;
            for (std::size_t i = 0; i < m_blocks.size(); ++i) {
                const Span block = m_blocks[i].span;
                if (block.start < override.span.end && override.span.start < block.end)
                    m_roleOf[i] = override.role;
            }
        }
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (m_roleOf[i] == SectionRole::Headline)
                m_readersHeadline = i;
        }
        m_layout = findLayout(m_blocks, pageFeatures(m_text, m_blocks, m_page, workers), wishes(), m_page.cues);
        if (m_layout.body.isEmpty() && startGiven)
            m_layout.body = {0, m_blocks.size()};
    }

    /// Nothing where no article is found.
    [[nodiscard]] std::optional<Structure> read(const PhraseBook &phrases)
    {
        if (m_layout.body.isEmpty() && !m_readersHeadline)
            return std::nullopt;
        if (m_readersHeadline) { // even where the model knows no headline of its kind, such as a date
            m_layout.headline = m_readersHeadline;
            m_layout.body.first = std::max(m_layout.body.first, *m_readersHeadline + 1);
            m_layout.body.end = std::max(m_layout.body.end, m_layout.body.first);
        }
        if (!m_layout.headline && isTitleAlone())
            m_layout.headline = 0;
        m_roles = findRoles(m_text, m_blocks, m_page.cues, m_layout);
        for (std::size_t i = 0; i < m_roles.size(); ++i)
            m_roles[i] = m_roleOf[i].value_or(m_roles[i]);
        Structure structure;
        if (m_layout.headline && m_roles[*m_layout.headline] == SectionRole::Headline)
            structure.headline = headlineWords(m_text, m_blocks[*m_layout.headline]);
        structure.dateline = findDateline(m_text, m_blocks, m_roles, phrases);
        structure.published = findPublicationDate({m_text, m_blocks, m_page, m_layout, m_roles, structure.dateline});
        return structure;
    }

    [[nodiscard]] const std::vector<SectionRole> &roles() const { return m_roles; }

private:
    /// A short line of some words above the text, and nothing else there: a file that somebody typed.
    [[nodiscard]] bool isTitleAlone() const
    {
        constexpr qsizetype fewestWords = 3;
        constexpr std::size_t fewestBlocks = 3;
        if (m_layout.body.first != 1 || m_layout.body.end < 1 + fewestBlocks || m_roleOf.front())
            return false;
        const Cues &cues = m_page.cues.front();
        const Span line = m_blocks.front().content;
        return cues.label && cues.phrases.isEmpty() && !cues.timestamp && !cues.byline && !cues.nameLike &&
               m_text.mid(line.start, line.length()).count(u' ') + 1 >= fewestWords;
    }

    /// What the reader says of the blocks, as scores of their parts.
    [[nodiscard]] std::vector<PageModel::PartWeights> wishes() const
    {
        std::vector<PageModel::PartWeights> scores(m_blocks.size());
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (!m_roleOf[i])
                continue;
            for (std::size_t part = 0; part < pagePartCount; ++part) {
                if (!mayHaveRole(static_cast<PagePart>(part), *m_roleOf[i]))
                    scores[i][part] = unlikely;
            }
        }
        return scores;
    }

    QStringView m_text;
    std::vector<Block> m_blocks;
    PageCues m_page;
    PageLayout m_layout;
    std::vector<SectionRole> m_roles;
    std::vector<std::optional<SectionRole>> m_roleOf; ///< what the reader says
    std::optional<std::size_t> m_readersHeadline;
};

} // namespace

Structure findStructure(QStringView text, const StructureOptions &options, const CancelToken &cancel,
                        const Workers &workers)
{
    const std::vector<Block> blocks = findBlocks(text, cancel, workers);
    if (cancel.isCancelled() || blocks.empty() || (options.overrides.empty() && isMachineText(text, blocks)))
        return plainStructure(text);
    static const PhraseBook phrases; // takes longer to read than a page
    const PageCues page = findCues(text, blocks, phrases, workers);
    const std::vector<ArticleRun> articles = splitArticles(text, blocks, page, phrases, cancel);
    BlockRun run{0, blocks.size()};
    const std::int32_t chosen =
        std::clamp(options.article, 0, std::max(0, static_cast<std::int32_t>(articles.size()) - 1));
    if (!articles.empty())
        run = articles[static_cast<std::size_t>(chosen)].blocks;
    run = readersRun(blocks, run, options.overrides);
    RunReader reader(text, blocks, page, run);
    reader.lay(options.overrides, workers);
    std::optional<Structure> found = reader.read(phrases);
    if (!found)
        return plainStructure(text);

    Structure structure = std::move(*found);
    for (const ArticleRun &article : articles) {
        const Span span{blocks[article.blocks.first].span.start, blocks[article.blocks.end - 1].span.end};
        structure.articles.push_back({span, headlineWords(text, blocks[article.headline])});
    }
    structure.article = chosen;
    structure.sections.reserve(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool inside = i >= run.first && i < run.end;
        const SectionRole role = inside ? reader.roles()[i - run.first] : SectionRole::Boilerplate;
        Span span = blocks[i].span;
        if (role == SectionRole::Boilerplate)
            span.start = blocks[i].lineStart; // whole lines are folded away
        addSection(text, role, span, structure.sections);
    }
    return structure;
}

Structure plainStructure(QStringView text)
{
    Structure structure;
    Span open;
    const auto close = [&] { addSection(text, SectionRole::Paragraph, open, structure.sections); };
    for (const TextLine &line : splitLines(text, {})) {
        if (line.blankBefore) {
            close();
            open = line.span;
        }
        open.end = line.span.end;
    }
    close();
    return structure;
}

} // namespace dateline
