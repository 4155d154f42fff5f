#pragma once

#include "base/canceltoken.h"
#include "model/analysis.h"
#include "model/contentoverride.h"
#include "model/structureoverride.h"
#include "pipeline/engines.h"
#include "pipeline/stage.h"

#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace dateline {

struct AnalysisOptions
{
    bool plain = false;                                      ///< no structure detection: paragraphs only
    std::optional<PublicationDate> published = std::nullopt; ///< over what the text says
    StructureOverrides structure = {};                       ///< of the reader, over what the text looks like
    ContentOverrides content = {};                           ///< of the reader, over what was found in it
    std::int32_t article = 0;                                ///< of a file that holds several
    StageId lastStage = StageId::Events;
    int threads = 0; ///< 0: all cores. The result does not depend on it.

    friend bool operator==(const AnalysisOptions &, const AnalysisOptions &) = default;
};

/// An analysis with its index, as it travels to the UI thread.
struct Snapshot
{
    std::shared_ptr<const Analysis> analysis;
    std::shared_ptr<const AnalysisIndex> index;
};

/// What a run tells while it goes on. progress is called from any of the run's threads, partial from the thread that
/// called run(); both may be empty.
struct AnalysisObserver
{
    std::function<void(int percent)> progress;
    std::function<void(const Snapshot &)> partial; ///< the beginning of a large text, once and first
};

/// Runs the stages over an article. Const and without state of its own, so one pipeline serves all threads. Same
/// article, engines and options give the same analysis on any machine, clock, locale and number of threads.
class Pipeline
{
public:
    explicit Pipeline(std::shared_ptr<const Engines> engines);
    /// Engines that are still being loaded: who needs them first waits for them. Never null.
    explicit Pipeline(std::shared_future<std::shared_ptr<const Engines>> engines);

    /// Blocks until done or cancelled; a cancelled run returns a null snapshot.
    [[nodiscard]] Snapshot run(std::shared_ptr<const Article> article, const AnalysisOptions &options,
                               const AnalysisObserver &observer = {}, const CancelToken &cancel = {}) const;

    /// Whether it is worth while to carry an analysis over to a later version of its text: whole, large enough for its
    /// marks to be missed until the new one is there, and not so large that two of them are too much for the memory.
    [[nodiscard]] static bool mayCarryOver(const Analysis &before);
    /// What was known before a small edit, for a text that has been edited: only the sections that were changed are
    /// read, by themselves. To show until run() has read all of it, which may conclude something else: not complete. A
    /// null snapshot where much was changed, or where cancelled.
    [[nodiscard]] Snapshot carryOver(const Analysis &before, std::shared_ptr<const Article> article,
                                     const CancelToken &cancel = {}) const;

    /// The same article with another publication date: only what depends on it is done again, and sections are shared
    /// with `before`. Nothing means that it is not known. `content` is what the run of `before` was given; of times and
    /// events it may say something else. A cancelled run returns a null snapshot.
    [[nodiscard]] Snapshot redate(const Analysis &before, const std::optional<PublicationDate> &published,
                                  const ContentOverrides &content = {}, const CancelToken &cancel = {}) const;

    [[nodiscard]] const Engines &engines() const { return *m_engines.get(); }

private:
    std::shared_future<std::shared_ptr<const Engines>> m_engines;
};

} // namespace dateline
