#include "timeline/timelineitems.h"

#include "model/clocktime.h"
#include "timeline/timelinegaps.h"
#include "words/citation.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

/// What brings a time that is told in another zone to the clock of the article.
TimeSecond toArticlesClock(const Analysis &analysis, const ClockTime &clock)
{
    const auto &published = analysis.structure.published;
    if (!clock.utcOffsetMinutes || !published || !published->utcOffsetMinutes)
        return 0;
    return (*published->utcOffsetMinutes - *clock.utcOffsetMinutes) * TimeSecond(60);
}

void addPublication(TimelineItems &items)
{
    const auto &published = items.analysis->structure.published;
    if (!published)
        return;
    const TimeSecond day = startOfDay(published->day);
    // Without a time of day the middle of the day is the least wrong.
    items.published = day + published->minuteOfDay.value_or(12 * 60) * TimeSecond(60);
    if (items.dated.empty())
        return;
    items.span = {std::min(items.span.start, day), std::max(items.span.end, day + secondsPerDay)};
}

/// Leaves the events in which all of the names take part; in which of its tellings they do is no matter.
void keepShared(TimelineItems &items, const std::vector<std::int32_t> &names)
{
    const auto &events = items.analysis->events;
    std::vector<bool> shared(events.size(), true);
    for (const std::int32_t name : names) {
        std::vector<bool> takesPart(events.size());
        for (std::size_t event = 0; event < events.size(); ++event) {
            const auto &participants = events[event].participants;
            if (std::binary_search(participants.begin(), participants.end(), name))
                takesPart[static_cast<std::size_t>(events[event].sameAs.value_or(static_cast<std::int32_t>(event)))] =
                    true;
        }
        for (std::size_t event = 0; event < events.size(); ++event)
            shared[event] = shared[event] && takesPart[event];
    }
    const auto isShared = [&](std::int32_t event) { return shared[static_cast<std::size_t>(event)]; };
    std::erase_if(items.dated, [&](const TimelineItem &item) { return !isShared(item.event); });
    std::erase_if(items.undated, [&](std::int32_t event) { return !isShared(event); });
    items.index = TimelineIndex(items.dated);
}

void numberRows(TimelineItems &items)
{
    const auto count = static_cast<std::int32_t>(items.analysis->events.size());
    items.rows.assign(static_cast<std::size_t>(count), -1);
    std::int32_t row = 0;
    for (const TimelineItem &item : items.dated)
        items.rows[static_cast<std::size_t>(item.event)] = row++;
    for (const std::int32_t event : items.undated)
        items.rows[static_cast<std::size_t>(event)] = row++;
    for (std::int32_t event = 0; event < count; ++event) {
        if (const auto same = items.eventAt(event).sameAs)
            items.rows[static_cast<std::size_t>(event)] = items.rows[static_cast<std::size_t>(*same)];
    }
}

} // namespace

TimelineItems makeTimelineItems(std::shared_ptr<const JoinedArticles> joined, const TimelineChoice &choice)
{
    TimelineItems items = makeTimelineItems(joined->analysis, choice);
    items.joined = std::move(joined);
    return items;
}

std::vector<std::int32_t> paragraphNumbersOf(const TimelineItems &items)
{
    std::vector<std::int32_t> numbers = paragraphNumbers(*items.analysis);
    if (!items.joined)
        return numbers;
    std::int32_t before = 0; // the articles above
    std::int32_t last = 0;
    std::size_t article = 0;
    for (std::size_t section = 0; section < numbers.size(); ++section) {
        const auto &firsts = items.joined->firstSection;
        while (article + 1 < firsts.size() && static_cast<std::size_t>(firsts[article + 1]) <= section) {
            ++article;
            before = last;
        }
        last = std::max(last, numbers[section]);
        numbers[section] = std::max(numbers[section] - before, 0);
    }
    return numbers;
}

TimeStretch stretchOf(const DayRange &range)
{
    TimeStretch stretch;
    if (range.earliest)
        stretch.start = startOfDay(*range.earliest);
    stretch.end = range.latest ? startOfDay(*range.latest) + secondsPerDay : stretch.start;
    if (!range.earliest)
        stretch.start = stretch.end;
    stretch.end = std::max(stretch.start, stretch.end);
    return stretch;
}

TimelineItem timelineItem(const Analysis &analysis, std::int32_t event)
{
    const Event &told = analysis.events[static_cast<std::size_t>(event)];
    const TimeStretch days = stretchOf(told.range);
    TimelineItem item{days.start, days.end, event, !told.range.earliest, !told.range.latest, isFuzzy(analysis, told),
                      told.status};
    if (told.time && days.length() == secondsPerDay) {
        if (const auto clock = clockTimeOf(analysis.times[static_cast<std::size_t>(*told.time)].value)) {
            const TimeSecond day = days.start + toArticlesClock(analysis, *clock);
            item.start = day + clock->minuteOfDay * TimeSecond(60);
            item.end = item.start + TimeSecond(clock->toTheMinute ? 60 : 3600);
        }
    }
    return item;
}

TimelineItems makeTimelineItems(std::shared_ptr<const Analysis> analysis, const TimelineChoice &choice)
{
    TimelineItems items;
    items.analysis = std::move(analysis);
    const auto count = static_cast<std::int32_t>(items.analysis->events.size());
    for (std::int32_t event = 0; event < count; ++event) {
        if ((items.eventAt(event).background && !choice.background) || items.eventAt(event).sameAs)
            continue;
        if (items.eventAt(event).range.isDated())
            items.dated.push_back(timelineItem(*items.analysis, event));
        else
            items.undated.push_back(event);
    }
    std::sort(items.dated.begin(), items.dated.end(), [](const TimelineItem &a, const TimelineItem &b) {
        return std::tie(a.start, a.end, a.event) < std::tie(b.start, b.end, b.event);
    });
    items.index = TimelineIndex(items.dated);
    items.found = items.count();
    if (!items.dated.empty())
        items.span = {items.dated.front().start, items.index.latestEnd(0, items.dated.size())};
    addPublication(items);
    items.stretches = stretchesBetween(items);
    if (!choice.names.empty())
        keepShared(items, choice.names);
    numberRows(items);
    return items;
}

} // namespace dateline
