#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "base/workers.h"
#include "model/analysis.h"

#include <memory>
#include <optional>
#include <vector>

namespace dateline {

struct EventResult
{
    std::vector<Quote> quotes;
    std::vector<Event> events;
};

/// Finds what happened: event heads, their date, how sure it is, who reports it, and quotations with their speakers.
/// Runs over an article whose sections have tokens, parts of speech, mentions and times and whose entities and times
/// are resolved. Const after load: one finder serves all threads. A cancelled run returns what it has.
class EventFinder
{
public:
    EventFinder(EventFinder &&) noexcept;
    EventFinder &operator=(EventFinder &&) noexcept;
    ~EventFinder();

    /// Reads the lexicons that are built into the program. Error BadResource where one is damaged.
    [[nodiscard]] static Result<EventFinder> load();

    /// Reads structure, sectionAnalyses, entities and times of `article`; its quotes, events and lints are ignored. The
    /// result does not depend on the workers.
    [[nodiscard]] EventResult find(const Analysis &article, const CancelToken &cancel = {},
                                   const Workers &workers = {}) const;

private:
    struct Lexicon;
    explicit EventFinder(std::unique_ptr<const Lexicon> lexicon);
    std::unique_ptr<const Lexicon> m_lexicon;
};

} // namespace dateline
