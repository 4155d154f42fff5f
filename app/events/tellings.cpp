#include "events/tellings.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

std::size_t countShared(std::span<const std::int32_t> one, std::span<const std::int32_t> other)
{
    std::size_t shared = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a < *b) {
            ++a;
        } else if (*b < *a) {
            ++b;
        } else {
            ++shared;
            ++a;
            ++b;
        }
    }
    return shared;
}

bool hasOwnDay(const TellingOfEvent &telling)
{
    return telling.event.time.has_value() && telling.event.range.isDated();
}

bool overlap(const DayRange &one, const DayRange &other)
{
    const bool before = one.latest && other.earliest && *one.latest < *other.earliest;
    const bool after = one.earliest && other.latest && *other.latest < *one.earliest;
    return !before && !after;
}

/// A noun without a day says nothing of whether it has happened yet.
bool statusesAgree(const TellingOfEvent &one, const TellingOfEvent &other)
{
    const auto open = [](const TellingOfEvent &telling) {
        return telling.nominal && !hasOwnDay(telling) && telling.event.status == EventStatus::Happened;
    };
    const auto firm = [](const TellingOfEvent &telling) { return telling.event.status != EventStatus::Possible; };
    return one.event.status == other.event.status || (open(one) && firm(other)) || (open(other) && firm(one));
}

bool contradict(const TellingOfEvent &one, const TellingOfEvent &other)
{
    if (!statusesAgree(one, other))
        return true;
    return hasOwnDay(one) && hasOwnDay(other) && !overlap(one.event.range, other.event.range);
}

/// Of two that do not contradict each other.
bool areOne(const TellingOfEvent &one, const TellingOfEvent &other)
{
    if (one.sentence == other.sentence)
        return false;
    if (!one.numbers().empty() && !other.numbers().empty() && countShared(one.numbers(), other.numbers()) == 0)
        return false; // "rose by 16 percent" and "rose by 78"
    const std::size_t people = countShared(one.people(), other.people());
    const std::size_t things = countShared(one.things(), other.things());
    return (people >= 1 && things >= 1) || people >= 2 || things >= 2;
}

/// Which of two tellings stands for both.
bool standsBefore(const TellingOfEvent &one, const TellingOfEvent &other)
{
    const auto rank = [](const TellingOfEvent &telling) {
        return std::tuple(telling.worth, hasOwnDay(telling), telling.event.range.isDated(), !telling.nominal);
    };
    return rank(one) > rank(other);
}

/// Gives the day of the telling that has one to those that have none of their own.
void shareDay(std::deque<TellingOfEvent> &told, const std::vector<std::int32_t> &group)
{
    const auto at = [&](std::int32_t i) -> TellingOfEvent & { return told[static_cast<std::size_t>(i)]; };
    const auto own = std::find_if(group.begin(), group.end(), [&](std::int32_t i) { return hasOwnDay(at(i)); });
    const auto dated = own != group.end() ? own : std::find_if(group.begin(), group.end(), [&](std::int32_t i) {
        return at(i).event.range.isDated();
    });
    if (dated == group.end())
        return;
    const Event &source = at(*dated).event;
    for (const std::int32_t i : group) {
        Event &event = at(i).event;
        if (i == *dated || hasOwnDay(at(i)) || (own == group.end() && event.range.isDated()))
            continue;
        event.range = source.range;
        event.precision = source.precision;
        event.time = source.time;
        event.status = source.status;
        event.because = QStringLiteral("Told elsewhere with its day: ") + source.because;
    }
}

} // namespace

void TellingOfEvent::setMarks(std::vector<std::int32_t> things, std::vector<std::int32_t> numbers,
                              std::vector<std::int32_t> people)
{
    for (auto *ids : {&things, &numbers, &people})
        std::sort(ids->begin(), ids->end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    m_things = things.size();
    m_numbers = numbers.size();
    m_ids.reserve(things.size() + numbers.size() + people.size());
    for (const auto *ids : {&things, &numbers, &people})
        m_ids.insert(m_ids.end(), ids->begin(), ids->end());
}

void joinTellings(std::deque<TellingOfEvent> &told)
{
    // An event is told again near by, or with the same words; looking at the last few keeps a long text linear.
    constexpr std::size_t eventsLookedAt = 12;
    constexpr std::size_t tellingsLookedAt = 6;
    using Group = std::vector<std::int32_t>;
    QHash<std::int32_t, std::vector<Group>> groupsOfAct;
    const auto at = [&](std::int32_t i) -> TellingOfEvent & { return told[static_cast<std::size_t>(i)]; };
    const auto last = [](auto &items, std::size_t count) {
        return items.end() - static_cast<std::ptrdiff_t>(std::min(count, items.size()));
    };
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(told.size()); ++i) {
        if (at(i).act < 0)
            continue;
        std::vector<Group> &groups = groupsOfAct[at(i).act];
        const auto same = std::find_if(last(groups, eventsLookedAt), groups.end(), [&](const Group &group) {
            const auto from = last(group, tellingsLookedAt);
            return std::none_of(from, group.end(), [&](std::int32_t j) { return contradict(at(i), at(j)); }) &&
                   std::any_of(from, group.end(), [&](std::int32_t j) { return areOne(at(i), at(j)); });
        });
        if (same == groups.end())
            groups.push_back({i});
        else
            same->push_back(i);
    }
    for (const std::vector<Group> &groups : std::as_const(groupsOfAct)) {
        for (const Group &group : groups) {
            if (group.size() < 2)
                continue;
            shareDay(told, group);
            const std::int32_t best = *std::min_element(
                group.begin(), group.end(), [&](std::int32_t a, std::int32_t b) { return standsBefore(at(a), at(b)); });
            for (const std::int32_t i : group) {
                if (i != best)
                    at(i).event.sameAs = best;
            }
        }
    }
}

} // namespace dateline
