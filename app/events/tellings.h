#pragma once

#include "base/workers.h"
#include "events/eventselection.h"
#include "events/preparedsection.h"
#include "model/analysis.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <deque>
#include <memory_resource>
#include <span>
#include <vector>

namespace dateline {

/// Numbers for words, the same for the same word, from 0 on.
class WordNumbers
{
public:
    [[nodiscard]] std::int32_t of(const QString &word);
    [[nodiscard]] std::size_t count() const { return m_words.size(); }
    [[nodiscard]] const QString &word(std::int32_t number) const { return m_words[std::size_t(number)]; }

private:
    QHash<QString, std::int32_t> m_numbers;
    std::vector<QString> m_words; ///< by number; each shares its letters with its key
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
/// is known again by and its day, and the whole of those that may be shown.
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
    struct Telling
    {
        DayRange range;
        const std::int32_t *marks = nullptr; ///< things, then numbers, then people
        std::uint32_t things = 0;            ///< how many
        std::uint32_t numbers = 0;
        std::uint32_t people = 0;
        std::int32_t start = 0;    ///< of the head
        std::int32_t time = -1;    ///< Event::time; -1 for none
        std::int32_t because = 0;  ///< in m_reasons
        std::int32_t event = -1;   ///< in m_events; -1 where it is not worth showing
        std::int32_t sameAs = -1;  ///< in m_told; -1 for none
        std::int32_t sentence = 0; ///< running number in the article
        std::int32_t act = -1;     ///< TellingMarks::act, in m_acts; -1 for none
        Precision precision = Precision::Unknown;
        EventStatus status = EventStatus::Happened;
        Worth worth = Worth::Told;
        bool nominal = false;

        [[nodiscard]] bool hasOwnDay() const { return time >= 0 && range.isDated(); }
        [[nodiscard]] std::span<const std::int32_t> allThings() const { return {marks, things}; }
        [[nodiscard]] std::span<const std::int32_t> allNumbers() const { return {marks + things, numbers}; }
        [[nodiscard]] std::span<const std::int32_t> allPeople() const { return {marks + things + numbers, people}; }
    };
    using Group = std::vector<std::int32_t>; ///< of one event, in text order; in m_told

    static bool contradict(const Telling &one, const Telling &other);
    static bool areOne(const Telling &one, const Telling &other);
    static bool standsBefore(const Telling &one, const Telling &other);

    void setMarks(Telling &telling, const TellingMarks &marks, const std::vector<std::int32_t> &participants);
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
    std::pmr::monotonic_buffer_resource m_marks;
    WordNumbers m_acts;
    WordNumbers m_words;
    WordNumbers m_reasons;
    std::vector<bool> m_isTold;   ///< which times date something
    std::int64_t m_timesTold = 0; ///< how many
    bool m_datesItself = false;   ///< an article that dates much is its own timeline; others tell news of one day
};

} // namespace dateline
