#pragma once

#include "base/workers.h"
#include "events/eventselection.h"
#include "events/preparedsection.h"
#include "model/analysis.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <vector>

namespace dateline {

/// Numbers for values, the same for equal ones, from 0 on.
template <typename T>
class Numbering
{
public:
    [[nodiscard]] std::int32_t of(const T &value)
    {
        const auto known = m_numbers.constFind(value);
        if (known != m_numbers.constEnd())
            return *known;
        const auto number = static_cast<std::int32_t>(m_values.size());
        m_numbers.insert(value, number);
        m_values.push_back(value);
        return number;
    }
    [[nodiscard]] std::size_t count() const { return m_values.size(); }
    [[nodiscard]] const T &operator[](std::int32_t number) const { return m_values[std::size_t(number)]; }

private:
    QHash<T, std::int32_t> m_numbers;
    std::vector<T> m_values; ///< by number
};

/// Short lists of numbers, which never move and cost no more than their numbers.
class NumberLists
{
public:
    static constexpr std::size_t longest = 4096;

    /// Room for a list of at most `longest` numbers: what it is found again by.
    [[nodiscard]] std::uint32_t add(std::size_t count)
    {
        if (m_pieces.empty() || m_used + std::max(count, std::size_t(1)) > longest) {
            m_pieces.push_back(std::make_unique_for_overwrite<std::int32_t[]>(longest));
            m_used = 0;
        }
        const std::size_t at = (m_pieces.size() - 1) * longest + m_used;
        m_used += count;
        return static_cast<std::uint32_t>(at);
    }
    [[nodiscard]] std::int32_t *at(std::uint32_t list) const { return &m_pieces[list / longest][list % longest]; }

private:
    std::vector<std::unique_ptr<std::int32_t[]>> m_pieces; ///< of `longest` numbers each
    std::size_t m_used = 0;                                ///< of the last piece
};

/// An event as one sentence tells it.
struct ToldEvent
{
    Event event;
    Worth worth = Worth::Told;
    bool nominal = false;
    const TellingMarks *marks = nullptr;
};

/// Gathers the events of an article as its sentences tell them, and finds out which tellings are of one event: the same
/// act by or on the same people and things on days that do not contradict each other. Those that tell no day of their
/// own get the day of the one that does.
///
/// A long text has millions of tellings, of which its timeline shows half. So of each one no more is kept than what it
/// is known again by and its day, in as little room as may be, and the whole of those that may be shown.
class Tellings
{
public:
    explicit Tellings(const Analysis &article);

    /// Of one sentence after the other; `sentence` is its running number in the article.
    void add(ToldEvent &&told, std::int32_t sentence);

    /// What is worth showing, in text order of the heads. Event::sameAs of all but one of a kind is the index of that
    /// one: the one that is worth most, then the one with a day of its own, then the first. Ends the gathering.
    /// The result does not depend on the workers.
    [[nodiscard]] std::vector<Event> finish(const Workers &workers = {});

private:
    static constexpr std::int32_t undated = 0; ///< number of the range that is open on both sides

    struct Telling
    {
        std::uint32_t marks = 0;      ///< things, then numbers, then people; in m_marks
        std::int32_t start = 0;       ///< of the head
        std::int32_t range = undated; ///< in m_ranges
        std::int32_t time = -1;       ///< Event::time; -1 for none
        std::int32_t because = 0;     ///< in m_reasons
        std::int32_t event = -1;      ///< in m_events; -1 where it is not worth showing
        std::int32_t sentence = 0;    ///< running number in the article
        std::int32_t act = -1;        ///< TellingMarks::act, in m_acts; -1 for none
        std::uint16_t things = 0;     ///< how many
        std::uint16_t numbers = 0;
        std::uint16_t people = 0;
        Precision precision : 4 = Precision::Unknown;
        EventStatus status : 2 = EventStatus::Happened;
        Worth worth : 2 = Worth::Told;
        bool nominal = false;

        [[nodiscard]] bool isDated() const { return range != undated; }
        [[nodiscard]] bool hasOwnDay() const { return time >= 0 && isDated(); }
    };
    static_assert(sizeof(Telling) <= 40);
    using Group = std::vector<std::int32_t>; ///< of one event, in text order; in m_told

    [[nodiscard]] bool contradict(const Telling &one, const Telling &other) const;
    [[nodiscard]] bool areOne(const Telling &one, const Telling &other) const;
    using Numbers = std::span<const std::int32_t>; ///< ascending
    [[nodiscard]] Numbers thingsOf(const Telling &telling) const { return {m_marks.at(telling.marks), telling.things}; }
    [[nodiscard]] Numbers numbersOf(const Telling &telling) const
    {
        return {thingsOf(telling).data() + telling.things, telling.numbers};
    }
    [[nodiscard]] Numbers peopleOf(const Telling &telling) const
    {
        return {numbersOf(telling).data() + telling.numbers, telling.people};
    }
    static bool standsBefore(const Telling &one, const Telling &other);

    void setMarks(Telling &telling, const TellingMarks &marks, std::span<const std::int32_t> participants);
    void noteTime(std::int32_t time);
    void dropWhatIsNotShown();
    void bringInOrder();
    void join(const Workers &workers);
    [[nodiscard]] std::vector<Group> groupsOf(std::span<const std::int32_t> tellings) const;
    void joinGroup(const Group &group);
    void shareDay(const Group &group);
    [[nodiscard]] Telling &at(std::int32_t i) { return m_told[std::size_t(i)]; }
    [[nodiscard]] const Telling &at(std::int32_t i) const { return m_told[std::size_t(i)]; }

    const Analysis &m_article;
    std::deque<Telling> m_told; ///< not in one piece: growing would need twice the room
    std::vector<Event> m_events;
    NumberLists m_marks;
    Numbering<QString> m_acts;
    Numbering<QString> m_words;
    Numbering<QString> m_reasons;
    Numbering<DayRange> m_ranges;
    std::vector<bool> m_isTold;   ///< which times date something
    std::int64_t m_timesTold = 0; ///< how many
    bool m_datesItself = false;   ///< an article that dates much is its own timeline; others tell news of one day
};

} // namespace dateline
