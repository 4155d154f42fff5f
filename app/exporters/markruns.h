#pragma once

#include "model/analysis.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// A stretch of text over which the same marks lie; -1 where there is none of a kind. Marks may cross one another, runs
/// do not, so that what is written run by run is always well nested.
struct MarkRun
{
    Span span;                  ///< into the canonical text
    std::int32_t entity = -1;   ///< index into Analysis::entities
    std::int32_t mention = -1;  ///< index into that entity's mentions
    std::int32_t time = -1;     ///< index into Analysis::times
    std::int32_t event = -1;    ///< index into Analysis::events, whose head it is
    std::int32_t quote = -1;    ///< index into Analysis::quotes
    bool startsMention = false; ///< the mention begins here; it may go on in the next run
    bool startsTime = false;
    bool startsEvent = false;
    bool startsQuote = false;

    friend bool operator==(const MarkRun &, const MarkRun &) = default;
};

/// All marks of an analysis by place. Built in O(n log n); const afterwards. The analysis must outlive it.
class MarkRuns
{
public:
    explicit MarkRuns(const Analysis &analysis);

    /// The runs that cover a span, in order and without a gap; one without marks where there are none.
    [[nodiscard]] std::vector<MarkRun> in(Span span) const;
    /// Events whose head has no run of its own, because it lies over the head of another: that one; else itself.
    [[nodiscard]] std::int32_t markedEvent(std::int32_t event) const
    {
        return m_markedEvent.at(static_cast<std::size_t>(event));
    }

private:
    struct Mark
    {
        Span span;
        std::int32_t index = 0;
        std::int32_t part = 0; ///< of an entity: which mention
    };
    using Marks = std::vector<Mark>;

    static void keepApart(Marks &marks);
    static const Mark *at(const Marks &marks, std::int32_t offset);
    static void addCuts(const Marks &marks, Span span, std::vector<std::int32_t> &cuts);

    Marks m_mentions;
    Marks m_times;
    Marks m_events;
    Marks m_quotes;
    std::vector<std::int32_t> m_markedEvent;
};

} // namespace dateline
