#pragma once

#include "base/result.h"
#include "base/turns.h"
#include "document/courier.h"
#include "document/sidecar.h"
#include "pipeline/analysisjob.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace dateline {

/// The shared model of one opened article: what every view draws. Owns the current text and the newest analysis,
/// loads and analyses in the background, and tells when either changed. Lives on the UI thread; the values that it
/// hands out are immutable and may be kept. The article file is only read.
class Document : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,     ///< nothing opened yet
        Loading,   ///< the file is being read; of a large one article() may be the first lines, and marked, by then
        Analysing, ///< the text is there (article()), the analysis is on its way
        Ready,
        Failed, ///< see error(); article() is null
    };
    Q_ENUM(State)

    explicit Document(std::shared_ptr<const Pipeline> pipeline, QObject *parent = nullptr);
    ~Document() override;

    /// Replaces what is open. An empty encoding means: guess. A failed open leaves the document in Failed.
    void open(const QString &path, const QString &encoding = {});
    /// Text that is no news may be read up to an earlier stage.
    void openText(const QString &text, StageId lastStage = StageId::Events);
    /// Opens the same file again, with another encoding when one is given; an overridden publication date is kept.
    void reload(const QString &encoding = {});
    void close();
    /// Stops loading or analysing; what is there stays.
    void cancel();

    /// What the reader says of this article over what was found: analysed anew as far as needed, and kept beside the
    /// file within a second. Text that has no file keeps them as long as it is open.
    void setCorrections(const Corrections &corrections);
    [[nodiscard]] const Corrections &corrections() const { return m_kept.corrections; }
    /// How many kept corrections have no place in the text as it is now; they stay in the sidecar.
    [[nodiscard]] int unplacedCorrections() const { return static_cast<int>(m_kept.unplaced.size()); }
    /// These, as the annotations that they were written as.
    [[nodiscard]] const std::vector<QJsonObject> &unplaced() const { return m_kept.unplaced; }
    /// Writes corrections that wait to be. False where they cannot be: whatever else is opened, or nothing, loses them.
    [[nodiscard]] bool save();
    /// Forgets what could not be written.
    void dropUnsaved();
    /// Forgets one of them for good.
    void dropUnplaced(std::size_t index);
    /// Which article of a file that holds several is read: an index into Structure::articles. Not kept.
    void setArticle(std::int32_t article);
    /// Overrides the publication date; nothing goes back to what the text tells. Part of the corrections.
    void setPublished(const std::optional<PublicationDate> &published);
    [[nodiscard]] bool isPublishedOverridden() const { return corrections().published.has_value(); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString path() const { return m_path; } ///< empty for text from memory
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] int progress() const { return m_progress; } ///< percent
    [[nodiscard]] bool isFileGone() const { return m_fileGone; }

    /// Null until the text is loaded.
    [[nodiscard]] std::shared_ptr<const Article> article() const { return m_article; }
    /// Null until the first snapshot; its article has the same text as article().
    [[nodiscard]] std::shared_ptr<const Analysis> analysis() const { return m_snapshot.analysis; }
    /// Null exactly where analysis() is.
    [[nodiscard]] std::shared_ptr<const AnalysisIndex> index() const { return m_snapshot.index; }

    /// Lets a view take the newest analysis: at once, or where the article is so large that all views together would
    /// keep the window from answering, in a turn of the event loop that nobody else has. Until then the view has what
    /// it had before. Asked for again, it is done once.
    void inTurn(QObject *view, std::function<void()> take);

Q_SIGNALS:
    void stateChanged(dateline::Document::State state);
    void articleChanged();  ///< another text, or none; analysis() is null at this moment
    void analysisChanged(); ///< a newer snapshot of the same text
    void progressChanged(int percent);
    void fileChangedOnDisk();  ///< offer to reload
    void fileGone();           ///< deleted or moved; the text stays
    void correctionsChanged(); ///< by setCorrections, by opening, or because another window changed them
    /// Corrections could not be read (BadInput: the file is kept as it is) or written (WriteFailed); context: the path.
    void sidecarFailed(const dateline::Error &error);

private:
    void startLoading(const QString &path, const QString &encoding);
    struct Loaded
    {
        std::shared_ptr<const Article> asRead;
        std::shared_ptr<const Article> article; ///< repaired where the corrections say so
        Result<SidecarContent> kept;
    };

    /// On a thread of the loader's, when the document may be gone: it is touched in what is posted alone.
    static void load(Document *document, const Courier::Post &post, quint64 run, const QString &path,
                     const QString &encoding, bool beginningFirst);
    void takeBeginning(quint64 run, const std::shared_ptr<const Article> &beginning);
    void takeLoaded(quint64 run, const Result<Loaded> &loaded);
    void repair(bool misread);
    void saveCorrections();
    bool writeCorrections();
    void adoptCorrections(const SidecarContent &content);
    void sidecarTouched();
    void takeDigest(quint64 run, const QByteArray &sha256);
    void takeSnapshot(const Snapshot &snapshot);
    void keepBeginning(const Snapshot &beginning);
    void startAnalysis();
    void setState(State state);
    void dropContent();
    void watch(const QString &path);
    void fileTouched(const QString &path);

    std::shared_ptr<const Pipeline> m_pipeline;
    AnalysisJob m_job;
    QFileSystemWatcher m_watcher;
    QString m_path;
    std::shared_ptr<const Article> m_asRead; ///< before any repair
    std::shared_ptr<const Article> m_article;
    Snapshot m_snapshot;
    std::shared_ptr<const Analysis> m_before; ///< of the same file before it was read again; until that is analysed
    std::int32_t m_articleIndex = 0;
    StageId m_lastStage = StageId::Events;
    SidecarContent m_kept; ///< corrections, those of them too that have no place now
    Turns m_turns;
    SidecarContent m_onDisk;                          ///< what of them was last read or written
    std::optional<PublicationDate> m_publishedInText; ///< of the last analysis that was given none
    bool m_textDateKnown = false;                     ///< there was such an analysis
    QTimer m_saving;
    bool m_unsaved = false;    ///< corrections are not written yet
    bool m_saveFailed = false; ///< and the last try failed: told once
    std::optional<Error> m_error;
    State m_state = State::Empty;
    int m_progress = 0;
    bool m_fileGone = false;
    quint64 m_run = 0; ///< a result of an older run is dropped
    Courier m_loader;
};

} // namespace dateline
