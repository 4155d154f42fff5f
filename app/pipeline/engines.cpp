#include "pipeline/engines.h"

#include <future>
#include <utility>

namespace dateline {

Result<std::shared_ptr<const Engines>> Engines::load()
{
    // These two take as long to load as all others together.
    // No thread of Qt's: those take file handles, of which there may be few.
    auto loaded = std::async(std::launch::async, [] { return std::make_pair(PosTagger::load(), NameTagger::load()); });
    auto quantities = QuantityFinder::load();
    auto times = TimeTagger::load();
    auto events = EventFinder::load();
    auto [partsOfSpeech, names] = loaded.get();
    if (!partsOfSpeech)
        return partsOfSpeech.error();
    if (!names)
        return names.error();
    if (!quantities)
        return quantities.error();
    if (!times)
        return times.error();
    if (!events)
        return events.error();
    return std::shared_ptr<const Engines>(std::make_shared<Engines>(
        Engines{std::move(partsOfSpeech).value(), std::move(names).value(), std::move(quantities).value(),
                std::move(times).value(), std::move(events).value()}));
}

} // namespace dateline
