#include "pipeline/engines.h"

namespace dateline {

Result<std::shared_ptr<const Engines>> Engines::load()
{
    auto partsOfSpeech = PosTagger::load();
    if (!partsOfSpeech)
        return partsOfSpeech.error();
    auto names = NameTagger::load();
    if (!names)
        return names.error();
    auto quantities = QuantityFinder::load();
    if (!quantities)
        return quantities.error();
    auto times = TimeTagger::load();
    if (!times)
        return times.error();
    auto events = EventFinder::load();
    if (!events)
        return events.error();
    return std::shared_ptr<const Engines>(std::make_shared<Engines>(
        Engines{std::move(partsOfSpeech).value(), std::move(names).value(), std::move(quantities).value(),
                std::move(times).value(), std::move(events).value()}));
}

} // namespace dateline
