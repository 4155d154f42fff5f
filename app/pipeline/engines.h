#pragma once

#include "base/result.h"
#include "events/eventfinder.h"
#include "names/nametagger.h"
#include "names/quantityfinder.h"
#include "text/postagger.h"
#include "times/timetagger.h"

#include <memory>

namespace dateline {

/// The models, word lists and rules that the stages work with, loaded once for the whole program. Const after load and
/// safe to share between threads.
struct Engines
{
    PosTagger partsOfSpeech;
    NameTagger names;
    QuantityFinder quantities;
    TimeTagger times;
    EventFinder events;

    /// Error BadResource where one of the built-in resources is damaged.
    [[nodiscard]] static Result<std::shared_ptr<const Engines>> load();
};

} // namespace dateline
