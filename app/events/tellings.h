#pragma once

#include "events/eventselection.h"
#include "events/preparedsection.h"
#include "model/event.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// An event as one sentence tells it, with what it is known again by. One that is told twice has two.
struct TellingOfEvent
{
    Event event;
    Worth worth = Worth::Told;
    bool nominal = false;
    std::int32_t sentence = 0; ///< running number in the article
    TellingMarks marks;        ///< its people with those who take part, ascending, each once
};

/// Finds out which tellings are of one event: the same act by or on the same people and things on days that do not
/// contradict each other. Those that tell no day of their own get the day of the one that does. Sets Event::sameAs of
/// all but one of a kind to the index of that one: the one that is worth most, then the one with a day of its own, then
/// the first. `told` is in text order; indices are into it.
void joinTellings(std::vector<TellingOfEvent> &told);

} // namespace dateline
