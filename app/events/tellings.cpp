#include "events/tellings.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

/// An article with fewer words for each dated event than these dates its story by itself.
constexpr std::int64_t wordsADate = 30;
constexpr std::int64_t fewDates = 4; ///< with fewer dated events no article does

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

} // namespace

Tellings::Tellings(const Analysis &article) : m_article(article), m_isTold(article.times.size())
{
    // In a long text there are about as many as times, and some more until it is known that they are not shown. Room
    // that is not used takes no memory, growing would take twice as much for a while.
    m_events.reserve(article.times.size() + article.times.size() / 2);
    [[maybe_unused]] const std::int32_t first = m_ranges.of(DayRange());
    Q_ASSERT(first == undated);
}

void Tellings::add(ToldEvent &&told, std::int32_t sentence)
{
    Event &event = told.event;
    Telling &telling = m_told.emplace_back();
    telling.range = m_ranges.of(event.range);
    telling.start = event.head.start;
    telling.time = event.time.value_or(-1);
    telling.because = m_reasons.of(event.because);
    telling.sentence = sentence;
    telling.precision = event.precision;
    telling.status = event.status;
    telling.worth = told.worth;
    telling.nominal = told.nominal;
    setMarks(telling, *told.marks, event.participants);
    if (!m_datesItself || told.worth >= Worth::Timeline) {
        event.because.clear(); // comes back at the end
        event.label.squeeze();
        telling.event = static_cast<std::int32_t>(m_events.size());
        m_events.push_back(std::move(event));
    }
    if (telling.time >= 0)
        noteTime(telling.time);
}

void Tellings::setMarks(Telling &telling, const TellingMarks &marks, std::span<const std::int32_t> participants)
{
    telling.act = marks.act.isEmpty() ? -1 : m_acts.of(marks.act);
    std::vector<std::int32_t> things;
    for (const QString &thing : marks.things)
        things.push_back(m_words.of(thing));
    std::vector<std::int32_t> numbers;
    for (const QString &number : marks.numbers)
        numbers.push_back(m_words.of(number));
    std::vector<std::int32_t> people = marks.people;
    people.insert(people.end(), participants.begin(), participants.end());
    for (auto *ids : {&things, &numbers, &people})
        std::sort(ids->begin(), ids->end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    constexpr std::size_t most = NumberLists::longest / 3; // a sentence has no more than some hundred words
    for (auto *ids : {&things, &numbers, &people})
        ids->resize(std::min(ids->size(), most));
    telling.things = static_cast<std::uint16_t>(things.size());
    telling.numbers = static_cast<std::uint16_t>(numbers.size());
    telling.people = static_cast<std::uint16_t>(people.size());
    telling.marks = m_marks.add(things.size() + numbers.size() + people.size());
    std::int32_t *kept = m_marks.at(telling.marks);
    for (const auto *ids : {&things, &numbers, &people})
        kept = std::copy(ids->begin(), ids->end(), kept);
}

/// Each time that comes makes the article more of a story with dates of its own, none makes it less.
void Tellings::noteTime(std::int32_t time)
{
    if (m_isTold[std::size_t(time)])
        return;
    m_isTold[std::size_t(time)] = true;
    ++m_timesTold;
    if (!m_datesItself && m_timesTold >= fewDates && m_timesTold * wordsADate >= m_article.words) {
        m_datesItself = true;
        dropWhatIsNotShown();
    }
}

void Tellings::dropWhatIsNotShown()
{
    std::int32_t kept = 0;
    for (Telling &telling : m_told) {
        const std::int32_t before = std::exchange(telling.event, telling.worth >= Worth::Timeline ? kept : -1);
        if (telling.event < 0)
            continue;
        if (before != kept)
            m_events[std::size_t(kept)] = std::move(m_events[std::size_t(before)]);
        ++kept;
    }
    m_events.erase(m_events.begin() + kept, m_events.end());
}

std::vector<Event> Tellings::finish(const Workers &workers)
{
    bringInOrder();
    join(workers);
    for (const Telling &telling : m_told) {
        if (telling.event < 0)
            continue;
        Event &event = m_events[std::size_t(telling.event)];
        event.range = m_ranges[telling.range];
        event.time = telling.time >= 0 ? std::optional(telling.time) : std::nullopt;
        event.precision = telling.precision;
        event.status = telling.status;
        event.because = m_reasons[telling.because];
        const bool news =
            telling.worth == Worth::Timeline || (telling.worth == Worth::Told && !telling.nominal && telling.isDated());
        event.background = !news;
    }
    return std::move(m_events);
}

/// Of the heads; mostly they are.
void Tellings::bringInOrder()
{
    const auto comesFirst = [](const Telling &a, const Telling &b) { return a.start < b.start; };
    if (std::is_sorted(m_told.begin(), m_told.end(), comesFirst))
        return;
    std::stable_sort(m_told.begin(), m_told.end(), comesFirst);
    std::vector<Event> events;
    events.reserve(m_events.size());
    for (Telling &telling : m_told) {
        if (telling.event < 0)
            continue;
        events.push_back(std::move(m_events[std::size_t(telling.event)]));
        telling.event = static_cast<std::int32_t>(events.size()) - 1;
    }
    m_events = std::move(events);
}

bool Tellings::contradict(const Telling &one, const Telling &other) const
{
    // A noun without a day says nothing of whether it has happened yet.
    const auto open = [](const Telling &telling) {
        return telling.nominal && !telling.hasOwnDay() && telling.status == EventStatus::Happened;
    };
    const auto firm = [](const Telling &telling) { return telling.status != EventStatus::Possible; };
    const bool agree = one.status == other.status || (open(one) && firm(other)) || (open(other) && firm(one));
    return !agree || (one.hasOwnDay() && other.hasOwnDay() && !m_ranges[one.range].overlaps(m_ranges[other.range]));
}

/// Of two that do not contradict each other.
bool Tellings::areOne(const Telling &one, const Telling &other) const
{
    if (one.sentence == other.sentence)
        return false;
    if (one.numbers > 0 && other.numbers > 0 && countShared(numbersOf(one), numbersOf(other)) == 0)
        return false; // "rose by 16 percent" and "rose by 78"
    const std::size_t people = countShared(peopleOf(one), peopleOf(other));
    const std::size_t things = countShared(thingsOf(one), thingsOf(other));
    return (people >= 1 && things >= 1) || people >= 2 || things >= 2;
}

/// Which of two tellings stands for both.
bool Tellings::standsBefore(const Telling &one, const Telling &other)
{
    const auto rank = [](const Telling &telling) {
        return std::tuple(telling.worth, telling.hasOwnDay(), telling.isDated(), !telling.nominal);
    };
    return rank(one) > rank(other);
}

/// Gives the day of the telling that has one to those that have none of their own.
void Tellings::shareDay(const Group &group)
{
    const auto own = std::find_if(group.begin(), group.end(), [this](std::int32_t i) { return at(i).hasOwnDay(); });
    const auto dated = own != group.end() ? own : std::find_if(group.begin(), group.end(), [this](std::int32_t i) {
        return at(i).isDated();
    });
    if (dated == group.end())
        return;
    const Telling &source = at(*dated);
    for (const std::int32_t i : group) {
        Telling &telling = at(i);
        if (i == *dated || telling.hasOwnDay() || (own == group.end() && telling.isDated()))
            continue;
        telling.range = source.range;
        telling.precision = source.precision;
        telling.time = source.time;
        telling.status = source.status;
        telling.because = m_reasons.of(QStringLiteral("Told elsewhere with its day: ") + m_reasons[source.because]);
    }
}

/// Those of one act, in text order, as groups that tell of one event each.
std::vector<Tellings::Group> Tellings::groupsOf(std::span<const std::int32_t> tellings) const
{
    // An event is told again near by, or with the same words; looking at the last few keeps a long text linear.
    constexpr std::size_t eventsLookedAt = 12;
    constexpr std::size_t tellingsLookedAt = 6;
    const auto last = [](auto &items, std::size_t count) {
        return items.end() - static_cast<std::ptrdiff_t>(std::min(count, items.size()));
    };
    std::vector<Group> groups;
    for (const std::int32_t i : tellings) {
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
    return groups;
}

void Tellings::join(const Workers &workers)
{
    std::vector<std::vector<std::int32_t>> tellingsOf(m_acts.count());
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(m_told.size()); ++i) {
        if (at(i).act >= 0)
            tellingsOf[std::size_t(at(i).act)].push_back(i);
    }
    constexpr std::size_t manyTellings = 2000; // of which several threads make groups faster than one
    const auto make = [&](std::size_t act) { return groupsOf(tellingsOf[act]); };
    const auto take = [&](std::size_t, const std::vector<Group> &groups) {
        for (const Group &group : groups)
            joinGroup(group);
    };
    (m_told.size() < manyTellings ? Workers() : workers).inOrder(tellingsOf.size(), make, take);
}

void Tellings::joinGroup(const Group &group)
{
    if (group.size() < 2)
        return;
    shareDay(group);
    const std::int32_t best = *std::min_element(
        group.begin(), group.end(), [&](std::int32_t a, std::int32_t b) { return standsBefore(at(a), at(b)); });
    for (const std::int32_t i : group) {
        if (i != best && at(i).event >= 0) // what stands for it is worth as much, so that it is shown too
            m_events[std::size_t(at(i).event)].sameAs = at(best).event;
    }
}

} // namespace dateline
