#include "timeline/timelinestory.h"

namespace dateline {

bool TimelineStory::looksBack(const TimelineItems &items, std::size_t telling) const
{
    if (telling == 0)
        return false;
    const TimelineItem &before = items.dated[static_cast<std::size_t>(tellings[telling - 1].item)];
    const TimelineItem &now = items.dated[static_cast<std::size_t>(tellings[telling].item)];
    return now.end <= before.start && now.start < before.start;
}

TimelineStory makeTimelineStory(const TimelineItems &items)
{
    TimelineStory story;
    story.firstTelling.assign(items.dated.size(), -1);
    const auto &sections = items.analysis->structure.sections;
    const std::vector<std::int32_t> paragraphs = paragraphNumbersOf(items);
    std::size_t section = 0;
    for (std::size_t event = 0; event < items.rows.size(); ++event) {
        const std::int32_t row = items.rows[event];
        if (row < 0 || static_cast<std::size_t>(row) >= items.dated.size())
            continue;
        const std::int32_t offset = items.analysis->events[event].head.start;
        while (section < sections.size() && sections[section].span.end <= offset)
            ++section;
        const bool inSection = section < sections.size() && sections[section].span.start <= offset;
        std::int32_t &first = story.firstTelling[static_cast<std::size_t>(row)];
        story.tellings.push_back(
            {row, static_cast<std::int32_t>(event), inSection ? paragraphs[section] : 0, first >= 0});
        if (first < 0)
            first = static_cast<std::int32_t>(story.tellings.size()) - 1;
        story.lookingBack += story.looksBack(items, story.tellings.size() - 1) ? 1 : 0;
    }
    return story;
}

} // namespace dateline
