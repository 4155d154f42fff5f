#include "pipeline/pipeline.h"

#include "model/analysissplice.h"
#include "model/sectionchunks.h"
#include "names/entityresolver.h"
#include "pipeline/corrector.h"
#include "structure/structurefinder.h"
#include "text/tokeniser.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace dateline {

namespace {

/// Texts above this size first get a snapshot of their beginning, so that what is on screen is marked at once.
constexpr std::int32_t previewFrom = 256 * 1024;
constexpr std::int32_t previewLength = 24 * 1024;

constexpr qsizetype mostCarriedOver = qsizetype(32) * 1024 * 1024; ///< letters of a text
constexpr qsizetype mostEdited = 128 * 1024;                       ///< and of what was changed in it

constexpr std::int32_t chunkLength = 64 * 1024; ///< of the sections that one thread reads at a time

/// Statistics of an article, gathered by several threads: as many as there are threads at once, not as there are runs
/// of sections. They are sums, so that it does not matter which of them a section is added to.
class GatheredStatistics
{
public:
    /// To go on with by one thread alone; null to begin with.
    [[nodiscard]] NameStatisticsPtr take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_parts.empty())
            return nullptr;
        NameStatisticsPtr part = std::move(m_parts.back());
        m_parts.pop_back();
        return part;
    }
    void put(NameStatisticsPtr part)
    {
        const std::lock_guard lock(m_mutex);
        if (part)
            m_parts.push_back(std::move(part));
    }
    /// Null where nothing was gathered.
    [[nodiscard]] NameStatisticsPtr merged()
    {
        NameStatisticsPtr whole = take();
        for (NameStatisticsPtr part = take(); part; part = take())
            NameTagger::merge(*whole, *part);
        return whole;
    }

private:
    std::mutex m_mutex;
    std::vector<NameStatisticsPtr> m_parts;
};

/// One run: the analysis in the making and the stages that fill it.
class Run
{
public:
    Run(const Engines &engines, const AnalysisOptions &options, const AnalysisObserver &observer, CancelToken cancel)
        : m_engines(engines), m_options(options), m_observer(observer), m_cancel(std::move(cancel))
    {
        const int threads = options.threads > 0 ? options.threads : QThread::idealThreadCount();
        m_pool.setMaxThreadCount(std::max(threads - 1, 1)); // the calling thread works too
        m_parallel = threads > 1;
    }

    Snapshot analyse(std::shared_ptr<const Article> article)
    {
        m_analysis.article = std::move(article);
        tellBeginning();
        findStructureOf(m_analysis.article->text);
        return readSections();
    }

    /// A text whose structure is known.
    Snapshot analyse(std::shared_ptr<const Article> article, Structure structure)
    {
        m_analysis.article = std::move(article);
        m_analysis.structure = std::move(structure);
        return readSections();
    }

private:
    Snapshot readSections()
    {
        m_working.assign(m_analysis.structure.sections.size(), nullptr);
        for (auto &working : m_working)
            working = std::make_shared<SectionAnalysis>();
        if (m_cancel.isCancelled())
            return {};
        report(5);
        analyseSections([this](int percent) { report(5 + percent * 70 / 100); });
        if (m_cancel.isCancelled())
            return {};
        Snapshot whole = snapshot();
        report(100);
        return m_cancel.isCancelled() ? Snapshot{} : whole;
    }

    [[nodiscard]] bool wants(StageId stage) const { return m_options.lastStage >= stage; }

    void report(int percent) const
    {
        if (m_observer.progress)
            m_observer.progress(percent);
    }

    void findStructureOf(const QString &text)
    {
        m_analysis.structure = m_options.plain
                                   ? plainStructure(text)
                                   : findStructure(text, {m_options.structure, m_options.article}, m_cancel, workers());
        if (m_options.published)
            m_analysis.structure.published = m_options.published;
    }

    /// Reads the beginning of a large text as if it were all, so that what is on screen is marked at once, however much
    /// follows. Not where the reader has said something of the text: that may be of any part.
    void tellBeginning()
    {
        const QString &text = m_analysis.article->text;
        const bool asFound = m_options.structure.empty() && m_options.content.isEmpty() && m_options.article == 0;
        if (!m_observer.partial || text.size() < previewFrom || !asFound)
            return;
        const qsizetype line = text.lastIndexOf(u'\n', previewLength);
        auto beginning = std::make_shared<Article>(*m_analysis.article);
        beginning->text = text.left(line > previewLength / 2 ? line + 1 : previewLength);
        AnalysisOptions options = m_options;
        options.threads = 1;
        const AnalysisObserver silent;
        const Snapshot part = Run(m_engines, options, silent, m_cancel).analyse(beginning);
        if (!part.analysis)
            return;
        auto analysis = std::make_shared<Analysis>(*part.analysis);
        analysis->article = m_analysis.article;
        analysis->complete = false;
        m_observer.partial({analysis, part.index});
    }

    [[nodiscard]] SectionView view(std::int32_t index) const
    {
        const Section &section = m_analysis.structure.sections[static_cast<std::size_t>(index)];
        return {m_analysis.textOf(section.span), section.role, section.span.start,
                m_working[static_cast<std::size_t>(index)].get()};
    }

    /// Runs the stages that look at one section at a time, in parallel. Work is cut into runs of sections whose bounds
    /// depend on the text alone.
    void analyseSections(const std::function<void(int)> &progress)
    {
        const auto count = static_cast<std::int32_t>(m_analysis.structure.sections.size());
        const auto chunks = sectionChunks(m_analysis.structure.sections, count, chunkLength);
        GatheredStatistics statistics;
        std::atomic<std::int64_t> words = 0;
        std::atomic_int done = 0;
        workers().forEach(chunks.size(), [&](std::size_t chunk) {
            NameStatisticsPtr gathered = statistics.take();
            for (std::int32_t i = chunks[chunk].start; i < chunks[chunk].end && !m_cancel.isCancelled(); ++i) {
                if (wants(StageId::Tokens))
                    findTokens(i);
                if (wants(StageId::Names))
                    m_engines.names.collect(view(i), gathered);
            }
            statistics.put(std::move(gathered));
            words += countWords(*m_analysis.article, std::span(m_analysis.structure.sections)
                                                         .subspan(static_cast<std::size_t>(chunks[chunk].start),
                                                                  static_cast<std::size_t>(chunks[chunk].length())));
            progress(50 * ++done / static_cast<int>(chunks.size()));
        });
        m_analysis.words = words;
        const NameStatisticsPtr article = statistics.merged();
        if (m_cancel.isCancelled() || !article)
            return;
        done = 0;
        workers().forEach(chunks.size(), [&](std::size_t chunk) {
            for (std::int32_t i = chunks[chunk].start; i < chunks[chunk].end && !m_cancel.isCancelled(); ++i) {
                SectionAnalysis &section = *m_working[static_cast<std::size_t>(i)];
                section.mentions = m_engines.names.tag(view(i), *article);
                section.quantities = m_engines.quantities.find(view(i));
                if (wants(StageId::Times))
                    section.times = m_engines.times.find(view(i));
                corrector().correctSection(view(i), &section);
                dropSpareRoom(section);
            }
            progress(50 + 50 * ++done / static_cast<int>(chunks.size()));
        });
    }

    /// Of lists that grow no more. There are as many as paragraphs.
    static void dropSpareRoom(SectionAnalysis &section)
    {
        section.sentences.shrink_to_fit();
        section.mentions.shrink_to_fit();
        section.times.shrink_to_fit();
        section.quantities.shrink_to_fit();
    }

    void findTokens(std::int32_t index)
    {
        SectionAnalysis &section = *m_working[static_cast<std::size_t>(index)];
        const SectionView whole = view(index);
        std::vector<Token> tokens = tokenise(whole.text);
        section.sentences = splitSentences(whole.text, tokens, whole.role);
        m_engines.partsOfSpeech.tag(whole.text, section.sentences, tokens);
        section.tokens = tokens;
    }

    [[nodiscard]] Workers workers() { return m_parallel ? Workers(&m_pool) : Workers(); }
    [[nodiscard]] Corrector corrector() const { return {*m_analysis.article, m_options.content}; }

    /// Entities as the reader has corrected them, which changes mentions too.
    [[nodiscard]] std::vector<Entity> correctedEntities()
    {
        std::vector<SectionView> views;
        views.reserve(m_working.size());
        for (std::int32_t i = 0; i < static_cast<std::int32_t>(m_working.size()); ++i)
            views.push_back(view(i));
        std::vector<Entity> entities = resolveEntities(views, m_cancel);
        corrector().correctEntities(views, m_working, &entities);
        return entities;
    }

    /// The article-level stages, over sections that are all read.
    [[nodiscard]] Snapshot snapshot()
    {
        const bool corrected = !m_options.content.names.empty();
        if (wants(StageId::Names) && corrected)
            m_analysis.entities = correctedEntities();
        m_analysis.sectionAnalyses.assign(m_working.begin(), m_working.end());
        m_working = {};
        const auto analysis = std::make_shared<Analysis>(std::move(m_analysis));
        analysis->complete = true;
        report(80);
        resolve(*analysis, corrected);
        findEvents(*analysis);
        return {analysis, std::make_shared<AnalysisIndex>(*analysis)};
    }

    /// Entities and times.
    void resolve(Analysis &analysis, bool corrected)
    {
        std::vector<SectionView> views;
        views.reserve(analysis.sectionAnalyses.size());
        for (std::int32_t i = 0; i < static_cast<std::int32_t>(analysis.sectionAnalyses.size()); ++i)
            views.push_back(analysis.section(i));
        // Neither needs what the other finds; of a short text both are done before another thread has begun.
        const bool isShort = analysis.article->text.size() < chunkLength;
        (isShort ? Workers() : workers()).forEach(2, [&](std::size_t part) {
            if (part == 0)
                resolveTimes(analysis, views);
            else if (wants(StageId::Names) && !corrected)
                analysis.entities = resolveEntities(views, m_cancel);
        });
    }

public:
    void resolveTimes(Analysis &analysis, std::span<const SectionView> views)
    {
        if (!wants(StageId::Times) || m_cancel.isCancelled())
            return;
        const std::vector<SaidTime> said =
            Corrector(*analysis.article, m_options.content).saidTimes(m_engines.times, analysis);
        TimeResolution resolved = m_engines.times.resolve(views, analysis.structure.published, m_cancel, said);
        analysis.times = std::move(resolved.times);
        analysis.timeRules = m_engines.times.ruleNames();
        analysis.lints = std::move(resolved.lints);
    }

    /// Needs the times.
    void findEvents(Analysis &analysis)
    {
        addArticleLints(analysis);
        if (m_cancel.isCancelled())
            return;
        report(90);
        if (wants(StageId::Events)) {
            EventResult found = m_engines.events.find(analysis, m_cancel, workers());
            analysis.quotes = std::move(found.quotes);
            analysis.events = std::move(found.events);
            Corrector(*analysis.article, m_options.content).correctEvents(m_engines.times, &analysis);
        }
    }

private:
    void addArticleLints(Analysis &analysis) const
    {
        const Article &article = *analysis.article;
        if (article.lossy()) {
            analysis.lints.push_back({{article.firstUndecodable, article.firstUndecodable + 1},
                                      LintCode::UndecodableBytes,
                                      QStringLiteral("%1 places could not be decoded as %2 and are shown as \uFFFD.")
                                          .arg(article.undecodable)
                                          .arg(article.encoding)});
        }
        const bool relative = std::any_of(analysis.times.begin(), analysis.times.end(),
                                          [](const ResolvedTime &time) { return time.relative; });
        if (!analysis.structure.published && relative) {
            analysis.lints.push_back({{0, 0},
                                      LintCode::NoPublicationDate,
                                      QStringLiteral("The text does not say when it was published, so days such as "
                                                     "\"Friday\" stay open.")});
        }
        std::stable_sort(analysis.lints.begin(), analysis.lints.end(),
                         [](const Lint &a, const Lint &b) { return a.span.start < b.span.start; });
    }

    const Engines &m_engines;
    AnalysisOptions m_options;
    const AnalysisObserver &m_observer;
    CancelToken m_cancel;
    QThreadPool m_pool;
    bool m_parallel = false;
    Analysis m_analysis;
    std::vector<std::shared_ptr<SectionAnalysis>> m_working;
};

} // namespace

Pipeline::Pipeline(std::shared_ptr<const Engines> engines)
{
    std::promise<std::shared_ptr<const Engines>> loaded;
    loaded.set_value(std::move(engines));
    m_engines = loaded.get_future().share();
}

Pipeline::Pipeline(std::shared_future<std::shared_ptr<const Engines>> engines) : m_engines(std::move(engines)) {}

Snapshot Pipeline::run(std::shared_ptr<const Article> article, const AnalysisOptions &options,
                       const AnalysisObserver &observer, const CancelToken &cancel) const
{
    return Run(engines(), options, observer, cancel).analyse(std::move(article));
}

bool Pipeline::mayCarryOver(const Analysis &before)
{
    const qsizetype size = before.article->text.size();
    return before.complete && size >= previewFrom && size <= mostCarriedOver;
}

Snapshot Pipeline::carryOver(const Analysis &before, std::shared_ptr<const Article> article,
                             const CancelToken &cancel) const
{
    const EditedPart edit = editedPart(before, article->text);
    if (std::max(edit.before.length(), edit.now.length()) > mostEdited)
        return {};
    auto changed = std::make_shared<Article>();
    changed->text = article->text.mid(edit.now.start, edit.now.length());
    Structure structure;
    structure.sections = findStructure(changed->text, {}, cancel).sections;
    structure.published = before.structure.published;
    // What a section is depends on the whole page. Where there are as many as before, they are what they were.
    const std::span old = std::span(before.structure.sections)
                              .subspan(static_cast<std::size_t>(edit.firstSection),
                                       static_cast<std::size_t>(edit.endSection - edit.firstSection));
    for (std::size_t i = 0; i < structure.sections.size(); ++i)
        structure.sections[i].role = old.size() == structure.sections.size() ? old[i].role : SectionRole::Paragraph;
    const AnalysisObserver silent;
    const Snapshot part = Run(engines(), {.threads = 1}, silent, cancel).analyse(changed, std::move(structure));
    if (!part.analysis)
        return {};
    const auto analysis = std::make_shared<const Analysis>(spliced(before, edit, *part.analysis, std::move(article)));
    return {analysis, std::make_shared<AnalysisIndex>(*analysis)};
}

Snapshot Pipeline::redate(const Analysis &before, const std::optional<PublicationDate> &published,
                          const ContentOverrides &content, const CancelToken &cancel) const
{
    auto analysis = std::make_shared<Analysis>(before);
    analysis->structure.published = published;
    analysis->lints.clear();
    std::vector<SectionView> views;
    views.reserve(analysis->sectionAnalyses.size());
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(analysis->sectionAnalyses.size()); ++i)
        views.push_back(analysis->section(i));
    const AnalysisObserver silent;
    Run run(engines(), {.content = content}, silent, cancel);
    run.resolveTimes(*analysis, views);
    run.findEvents(*analysis);
    if (cancel.isCancelled())
        return {};
    return {analysis, std::make_shared<AnalysisIndex>(*analysis)};
}

} // namespace dateline
