#pragma once

#include "events/eventselection.h"
#include "model/event.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace dateline {

/// An event as one sentence tells it, with what it is known again by. One that is told twice has two.
struct TellingOfEvent
{
    Event event;
    Worth worth = Worth::Told;
    bool nominal = false;
    std::int32_t sentence = 0; ///< running number in the article
    std::int32_t act = -1;     ///< number of TellingMarks::act; -1 for none

    /// Numbers of its things and of its numbers, and entities: those of its clause and those that take part. Each list
    /// ascending.
    [[nodiscard]] std::span<const std::int32_t> things() const { return std::span(m_ids).first(m_things); }
    [[nodiscard]] std::span<const std::int32_t> numbers() const
    {
        return std::span(m_ids).subspan(m_things, m_numbers);
    }
    [[nodiscard]] std::span<const std::int32_t> people() const
    {
        return std::span(m_ids).subspan(m_things + m_numbers);
    }

    void setMarks(std::vector<std::int32_t> things, std::vector<std::int32_t> numbers,
                  std::vector<std::int32_t> people);

private:
    std::vector<std::int32_t> m_ids; ///< in one piece: a long text has millions of tellings
    std::size_t m_things = 0;
    std::size_t m_numbers = 0;
};

/// Numbers for words, the same for the same word.
class WordNumbers
{
public:
    [[nodiscard]] std::int32_t of(const QString &word)
    {
        return m_numbers.emplace(word, m_numbers.value(word, static_cast<std::int32_t>(m_numbers.size()))).value();
    }

private:
    QHash<QString, std::int32_t> m_numbers;
};

/// Finds out which tellings are of one event: the same act by or on the same people and things on days that do not
/// contradict each other. Those that tell no day of their own get the day of the one that does. Sets Event::sameAs of
/// all but one of a kind to the index of that one: the one that is worth most, then the one with a day of its own, then
/// the first. `told` is in text order; indices are into it.
void joinTellings(std::deque<TellingOfEvent> &told);

} // namespace dateline
