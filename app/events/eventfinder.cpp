#include "events/eventfinder.h"

namespace dateline {

struct EventFinder::Lexicon
{
};

EventFinder::EventFinder(std::unique_ptr<const Lexicon> lexicon) : m_lexicon(std::move(lexicon)) {}
EventFinder::EventFinder(EventFinder &&) noexcept = default;
EventFinder &EventFinder::operator=(EventFinder &&) noexcept = default;
EventFinder::~EventFinder() = default;

Result<EventFinder> EventFinder::load()
{
    return EventFinder(std::make_unique<Lexicon>());
}

EventResult EventFinder::find(const Analysis &, const AnalysisIndex &, const CancelToken &) const
{
    return {};
}

} // namespace dateline
