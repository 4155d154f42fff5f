#pragma once

#include "base/mailbox.h"
#include "pipeline/pipeline.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace dateline {

/// One analysis in the background. Lives on the thread that made it, and emits there; a job that is destroyed or
/// cancelled emits nothing more. Starting again cancels the run before.
class AnalysisJob : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisJob(std::shared_ptr<const Pipeline> pipeline, QObject *parent = nullptr);
    ~AnalysisJob() override;

    /// `before` is of an earlier version of the same text, or null: what it knows is told first, if little was changed.
    void analyse(std::shared_ptr<const Article> article, const AnalysisOptions &options,
                 std::shared_ptr<const Analysis> before = nullptr);
    void redate(std::shared_ptr<const Analysis> before, const std::optional<PublicationDate> &published,
                const ContentOverrides &content = {});
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int percent);
    void snapshotReady(const dateline::Snapshot &snapshot); ///< partial ones first, the complete one last
    void finished();                                        ///< after the complete snapshot
    void ranOutOfMemory();                                  ///< instead of the complete snapshot

private:
    using Work = std::function<Snapshot(const AnalysisObserver &, const CancelToken &)>;
    void start(const Work &work);
    void post(quint64 run, const std::function<void()> &call);

    std::shared_ptr<const Pipeline> m_pipeline;
    CancelToken m_cancel;
    quint64 m_run = 0; ///< results of an older run are dropped
    bool m_running = false;
    Mailbox m_mailbox;
    QThreadPool m_pool; ///< one thread; waited for in the destructor, so that a run never outlives its job
};

} // namespace dateline
