#include "document/document.h"

#include "base/memoryguard.h"
#include "document/articleloader.h"
#include "text/mojibake.h"

#include <QFileInfo>

#include <utility>

namespace dateline {

namespace {

/// Letters of a text whose views each have a turn to themselves; all of a shorter one take a few milliseconds.
constexpr qsizetype turnsFrom = qsizetype(256) * 1024;

} // namespace

Document::Document(std::shared_ptr<const Pipeline> pipeline, QObject *parent)
    : QObject(parent), m_pipeline(std::move(pipeline)), m_job(m_pipeline)
{
    connect(&m_job, &AnalysisJob::snapshotReady, this, &Document::takeSnapshot);
    connect(&m_job, &AnalysisJob::finished, this, [this] {
        if (m_state != State::Loading) // else it was the beginning of what is being read
            setState(State::Ready);
    });
    connect(&m_job, &AnalysisJob::ranOutOfMemory, this, [this] {
        dropContent(); // so that others have room
        m_error = Error{ErrorCode::TooLarge, m_path};
        setState(State::Failed);
    });
    connect(&m_job, &AnalysisJob::progressed, this, [this](int percent) {
        if (percent <= m_progress || m_state == State::Loading) // of the beginning alone it would say too much
            return;
        m_progress = percent;
        Q_EMIT progressChanged(percent);
    });
    m_saving.setSingleShot(true);
    connect(&m_saving, &QTimer::timeout, this, &Document::saveCorrections);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Document::fileTouched);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_fileGone && QFileInfo(m_path).isFile())
            fileTouched(m_path); // it is back
        sidecarTouched();
    });
}

Document::~Document()
{
    writeCorrections();
}

void Document::open(const QString &path, const QString &encoding)
{
    startLoading(path, encoding);
}

void Document::reload(const QString &encoding)
{
    if (!m_path.isEmpty())
        startLoading(m_path, encoding);
}

void Document::startLoading(const QString &path, const QString &encoding)
{
    // Where the same file was open before, the views go back to where they were in it, which the beginning may lack.
    const bool beginningFirst = !m_article || path != m_path;
    std::shared_ptr<const Analysis> before = beginningFirst ? nullptr : m_snapshot.analysis;
    dropContent();
    if (before && Pipeline::mayCarryOver(*before))
        m_before = std::move(before);
    m_path = path;
    watch(path);
    setState(State::Loading);
    const auto fail = [this, run = m_run, path](ErrorCode code) { takeLoaded(run, Error{code, path}); };
    const bool started =
        m_loader.start([this, path, encoding, beginningFirst, fail, run = m_run](const Courier::Post &post) {
            if (!withinMemory([&] { load(this, post, run, path, encoding, beginningFirst); }))
                post([fail] { fail(ErrorCode::TooLarge); });
        });
    if (!started)
        fail(ErrorCode::ReadFailed);
}

void Document::load(Document *document, const Courier::Post &post, quint64 run, const QString &path,
                    const QString &encoding, bool beginningFirst)
{
    if (auto beginning = beginningFirst ? loadBeginning(path, {encoding}) : std::nullopt) {
        post([document, run, article = std::make_shared<const Article>(std::move(*beginning))] {
            document->takeBeginning(run, article);
        });
    }
    const auto bytes = readFile(path);
    auto decoded = bytes ? decode(*bytes, {encoding}) : Result<Article>(bytes.error());
    if (!decoded) {
        post([document, run, error = errorInFile(decoded.error(), path)] { document->takeLoaded(run, error); });
        return;
    }
    decoded.value().path = path;
    auto asRead = std::make_shared<const Article>(std::move(decoded).value());
    auto article = asRead;
    auto kept = loadSidecar(*article);
    if (kept && kept->corrections.repairMisread) {
        article = std::make_shared<const Article>(repairedArticle(*asRead));
        kept = loadSidecar(*article);
    }
    post([document, run, loaded = Loaded{asRead, article, kept}] { document->takeLoaded(run, loaded); });
    // The first paint does not wait for the digest, the analysis does: exporters need it.
    post([document, run, sha256 = digestOf(*bytes)] { document->takeDigest(run, sha256); });
}

void Document::openText(const QString &text, StageId lastStage)
{
    dropContent();
    m_lastStage = lastStage;
    m_path.clear();
    watch({});
    m_asRead = std::make_shared<const Article>(articleFromMemory(text));
    m_article = m_asRead;
    Q_EMIT articleChanged();
    startAnalysis();
}

void Document::close()
{
    dropContent();
    m_path.clear();
    watch({});
    setState(State::Empty);
}

void Document::cancel()
{
    ++m_run;
    m_job.cancel();
    if (m_state == State::Loading) {
        dropContent(); // the beginning alone is not the article
        setState(State::Empty);
    } else if (m_state == State::Analysing)
        setState(State::Ready);
}

void Document::setArticle(std::int32_t article)
{
    if (article == m_articleIndex || !m_article || m_state == State::Loading)
        return;
    m_articleIndex = article;
    m_textDateKnown = false;
    startAnalysis();
}

void Document::dropContent()
{
    writeCorrections();
    m_unsaved = false;
    m_saveFailed = false;
    m_saving.stop();
    ++m_run;
    m_job.cancel();
    m_error.reset();
    m_fileGone = false;
    m_progress = 0;
    m_snapshot = {};
    m_before.reset();
    m_publishedInText.reset();
    m_textDateKnown = false;
    m_kept = {};
    m_onDisk = {};
    m_articleIndex = 0;
    m_lastStage = StageId::Events;
    m_asRead.reset();
    if (m_article) {
        m_article.reset();
        Q_EMIT articleChanged();
    }
}

/// Shown and marked while the rest is read, and not more: no correction is taken, nothing is kept or exported.
void Document::takeBeginning(quint64 run, const std::shared_ptr<const Article> &beginning)
{
    if (run != m_run)
        return;
    m_article = beginning;
    Q_EMIT articleChanged();
    if (run == m_run) // nobody who was told has closed it, or stopped
        m_job.analyse(beginning, {});
}

void Document::takeLoaded(quint64 run, const Result<Loaded> &loaded)
{
    if (run != m_run)
        return;
    m_job.cancel();
    const Snapshot beginning = std::exchange(m_snapshot, {});
    if (!loaded) {
        if (std::exchange(m_article, nullptr))
            Q_EMIT articleChanged();
        m_error = loaded.error();
        setState(State::Failed);
        return;
    }
    m_asRead = loaded->asRead;
    m_article = loaded->article;
    if (loaded->kept)
        m_kept = m_onDisk = *loaded->kept;
    Q_EMIT articleChanged();
    if (run != m_run)
        return;
    if (beginning.analysis && corrections() == Corrections())
        keepBeginning(beginning);
    Q_EMIT correctionsChanged();
    if (!loaded->kept)
        Q_EMIT sidecarFailed(loaded->kept.error());
}

void Document::takeDigest(quint64 run, const QByteArray &sha256)
{
    if (run != m_run || !m_article)
        return;
    auto article = std::make_shared<Article>(*m_article);
    article->sha256 = sha256;
    m_article = std::move(article);
    startAnalysis();
}

void Document::startAnalysis()
{
    m_progress = 0;
    setState(State::Analysing);
    m_job.analyse(m_article,
                  {.published = corrections().published,
                   .structure = corrections().structure,
                   .content = corrections().content,
                   .article = m_articleIndex,
                   .lastStage = m_lastStage},
                  std::exchange(m_before, nullptr));
}

/// What was marked stays so while all is read, if it is the same text.
void Document::keepBeginning(const Snapshot &beginning)
{
    if (!m_article->text.startsWith(beginning.analysis->article->text))
        return;
    auto analysis = std::make_shared<Analysis>(*beginning.analysis);
    analysis->article = m_article;
    takeSnapshot({analysis, beginning.index});
}

void Document::takeSnapshot(const Snapshot &snapshot)
{
    if (!snapshot.analysis->complete && m_snapshot.analysis)
        return; // of the beginning, which is marked already
    m_snapshot = snapshot;
    if (m_state == State::Loading) {
        auto part = std::make_shared<Analysis>(*snapshot.analysis);
        part->complete = false; // however complete it is of the beginning
        m_snapshot.analysis = std::move(part);
    }
    if (!isPublishedOverridden()) {
        m_publishedInText = snapshot.analysis->structure.published;
        m_textDateKnown = true;
    }
    Q_EMIT analysisChanged();
}

void Document::inTurn(QObject *view, std::function<void()> take)
{
    if (m_article && m_article->text.size() >= turnsFrom) {
        m_turns.add(view, std::move(take));
        return;
    }
    m_turns.remove(view);
    take();
}

void Document::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Document::watch(const QString &path)
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!path.isEmpty() && QFileInfo(path).isFile())
        m_watcher.addPaths({path, QFileInfo(path).absolutePath()}); // the folder: for the corrections beside it
}

void Document::fileTouched(const QString &path)
{
    // Editors that save by renaming remove the file for a moment: look again before it is called gone.
    QTimer::singleShot(200, this, [this, path] {
        if (path != m_path)
            return;
        if (QFileInfo(path).isFile()) {
            watch(path);
            m_fileGone = false;
            Q_EMIT fileChangedOnDisk();
        } else if (!m_fileGone) {
            m_fileGone = true;
            Q_EMIT fileGone();
        }
    });
}

} // namespace dateline
