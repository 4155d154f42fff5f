#pragma once

#include "model/analysis.h"
#include "timeline/timelinearticles.h"
#include "timeline/timelinecalendar.h"
#include "timeline/timelineindex.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace dateline {

/// One dated event as geometry. An open end stands at the bound that is known: start == end where one side is open.
struct TimelineItem
{
    TimeSecond start = 0;
    TimeSecond end = 0;     ///< exclusive
    std::int32_t event = 0; ///< index into Analysis::events
    bool openStart = false;
    bool openEnd = false;
    bool fuzzy = false; ///< the ends are not known exactly: a month, "early", "about"
    EventStatus status = EventStatus::Happened;

    [[nodiscard]] TimeSecond length() const { return end - start; }

    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

/// Which events go on the timeline.
struct TimelineChoice
{
    bool background = false;         ///< those told beside the news, too
    std::vector<std::int32_t> names; ///< only those in which all of these entities take part; empty: any

    friend bool operator==(const TimelineChoice &, const TimelineChoice &) = default;
};

/// What one snapshot puts on the timeline: every event that is chosen once, however often it is told, either in `dated`
/// or in `undated`. What it looks like between the events (span, stretches) does not depend on the names that are
/// chosen: a choice moves nothing. Built once a snapshot, in the background for large ones; immutable afterwards and
/// safe to share.
struct TimelineItems
{
    std::shared_ptr<const Analysis> analysis;     ///< that the events belong to; never null
    std::shared_ptr<const JoinedArticles> joined; ///< where they are those of several articles; else null
    std::vector<TimelineItem> dated;              ///< by start, then end, then place in the text
    TimelineIndex index;                          ///< of all of `dated`
    std::vector<std::int32_t> undated;            ///< indices into Analysis::events, in text order
    std::vector<std::int32_t>
        rows; ///< by event: its place in `dated`, or dated.size() + place in `undated`; -1: left out. One that is told
              ///< elsewhere too has the row of the telling that stands for it
    std::int32_t found = 0; ///< dated and undated, whatever names are chosen
    std::optional<TimeSecond> published;
    TimeStretch span; ///< of the dated events, whatever names are chosen, and the publication; empty where none is
    std::vector<TimeStretch> stretches; ///< what is left when empty stretches are compressed

    [[nodiscard]] std::int32_t count() const { return static_cast<std::int32_t>(dated.size() + undated.size()); }
    /// The analysis of the article that is looked at. Its indices mean the same in `analysis`.
    [[nodiscard]] const std::shared_ptr<const Analysis> &own() const
    {
        return joined ? joined->articles.front().analysis : analysis;
    }
    /// Whether the event is told by the article that is looked at.
    [[nodiscard]] bool isOwn(std::int32_t event) const { return !joined || joined->isOwn(event); }
    /// Of the article that tells the event; empty where there is only one.
    [[nodiscard]] QString articleTitle(std::int32_t event) const
    {
        return joined ? joined->articles[joined->articleOf(event)].title : QString();
    }
    /// `ownIndex` is that of own().
    [[nodiscard]] const AnalysisIndex &indexFrom(const AnalysisIndex &ownIndex) const
    {
        return joined ? joined->index : ownIndex;
    }
    [[nodiscard]] const Event &eventAt(std::int32_t event) const
    {
        return analysis->events[static_cast<std::size_t>(event)];
    }
};

/// O(n log n); safe from any thread.
[[nodiscard]] TimelineItems makeTimelineItems(std::shared_ptr<const Analysis> analysis,
                                              const TimelineChoice &choice = {});
/// Those of several articles.
[[nodiscard]] TimelineItems makeTimelineItems(std::shared_ptr<const JoinedArticles> joined,
                                              const TimelineChoice &choice = {});
/// Numbers of the paragraphs by section, as citations have them: each article has its own. 0 for page furniture.
[[nodiscard]] std::vector<std::int32_t> paragraphNumbersOf(const TimelineItems &items);

/// The geometry of one dated event. A time told in a zone is brought to the zone that the article was published in;
/// where that is not told, all clocks are taken as they stand.
[[nodiscard]] TimelineItem timelineItem(const Analysis &analysis, std::int32_t event);
/// [start, end) of days; an open bound becomes the other one.
[[nodiscard]] TimeStretch stretchOf(const DayRange &range);

} // namespace dateline
