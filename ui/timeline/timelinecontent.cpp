// What a timeline tells, made of its events and its options.

#include "timeline/timelinescene.h"

#include <optional>
#include <utility>

namespace dateline {

namespace {

std::optional<TimelineFacet> facetOf(TimelineLanes lanes)
{
    switch (lanes) {
    case TimelineLanes::Names:
        return TimelineFacet::Name;
    case TimelineLanes::Statuses:
        return TimelineFacet::Status;
    case TimelineLanes::Parts:
        return TimelineFacet::Part;
    case TimelineLanes::Articles:
        return TimelineFacet::Article;
    case TimelineLanes::Packed:
    case TimelineLanes::Story:
        break;
    }
    return std::nullopt;
}

std::optional<TimelineFacet> facetOf(TimelineColouring colouring)
{
    switch (colouring) {
    case TimelineColouring::Names:
        return TimelineFacet::Name;
    case TimelineColouring::Parts:
        return TimelineFacet::Part;
    case TimelineColouring::Statuses:
        break;
    }
    return std::nullopt;
}

} // namespace

TimelineContent TimelineContent::of(std::shared_ptr<const TimelineItems> items, const TimelineOptions &options)
{
    TimelineContent content;
    content.items = std::move(items);
    if (!content.items)
        return content;
    auto lanes = facetOf(options.lanes);
    if (lanes == TimelineFacet::Article && !content.items->joined)
        lanes.reset(); // of one article it says nothing
    const auto colours = facetOf(options.colouring);
    if (lanes)
        content.lanes = std::make_shared<const TimelineGroups>(groupItems(*content.items, *lanes));
    if (colours && colours == lanes)
        content.colours = content.lanes;
    else if (colours)
        content.colours = std::make_shared<const TimelineGroups>(groupItems(*content.items, *colours));
    if (options.lanes == TimelineLanes::Story)
        content.story = std::make_shared<const TimelineStory>(makeTimelineStory(*content.items));
    return content;
}

} // namespace dateline
