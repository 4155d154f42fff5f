#include "pipeline/analysisjob.h"

#include "base/backgroundthread.h"
#include "base/handover.h"
#include "base/memoryguard.h"

#include <utility>

namespace dateline {

AnalysisJob::AnalysisJob(std::shared_ptr<const Pipeline> pipeline, QObject *parent)
    : QObject(parent), m_pipeline(std::move(pipeline))
{
    m_pool.setMaxThreadCount(1);
}

AnalysisJob::~AnalysisJob()
{
    m_cancel.cancel();
    waitForAll(m_pool);
}

void AnalysisJob::analyse(std::shared_ptr<const Article> article, const AnalysisOptions &options,
                          std::shared_ptr<const Analysis> before)
{
    const auto kept = std::make_shared<std::shared_ptr<const Analysis>>(std::move(before));
    start([pipeline = m_pipeline, article = std::move(article), options, kept](const AnalysisObserver &observer,
                                                                               const CancelToken &cancel) {
        AnalysisObserver further = observer;
        // Given away, so that it does not stay in memory beside the new one.
        if (const auto old = std::exchange(*kept, nullptr); old && old->structure.article == options.article) {
            if (const Snapshot known = pipeline->carryOver(*old, article, cancel); known.analysis) {
                observer.partial(known);
                further.partial = nullptr;
            }
        }
        return pipeline->run(article, options, further, cancel);
    });
}

void AnalysisJob::redate(std::shared_ptr<const Analysis> before, const std::optional<PublicationDate> &published,
                         const ContentOverrides &content)
{
    start([pipeline = m_pipeline, before = std::move(before), published, content](const AnalysisObserver &,
                                                                                  const CancelToken &cancel) {
        return pipeline->redate(*before, published, content, cancel);
    });
}

void AnalysisJob::cancel()
{
    m_cancel.cancel();
    ++m_run;
    m_running = false;
}

void AnalysisJob::start(const Work &work)
{
    cancel();
    m_cancel = CancelToken();
    m_running = true;
    startOn(m_pool, [this, work, cancel = m_cancel, run = m_run] {
        giveWayToOthers(); // to the window, which must never wait for a processor; the pipeline's threads are started
                           // here
        AnalysisObserver observer;
        observer.progress = [&](int percent) { post(run, [this, percent] { Q_EMIT progressed(percent); }); };
        observer.partial = [&](const Snapshot &partial) {
            post(run, [this, partial] { Q_EMIT snapshotReady(partial); });
        };
        Snapshot snapshot;
        if (!withinMemory([&] { snapshot = work(observer, cancel); })) {
            post(run, [this] {
                m_running = false;
                Q_EMIT ranOutOfMemory();
            });
            return;
        }
        if (!snapshot.analysis)
            return;
        post(run, [this, snapshot] {
            m_running = false;
            Q_EMIT snapshotReady(snapshot);
            Q_EMIT finished();
        });
    });
}

void AnalysisJob::post(quint64 run, const std::function<void()> &call)
{
    m_mailbox.post([this, run, call] {
        if (m_run == run)
            call();
    });
}

} // namespace dateline
