#include "times/timetagger.h"

namespace dateline {

struct TimeTagger::Rules
{
};

TimeTagger::TimeTagger(std::unique_ptr<const Rules> rules) : m_rules(std::move(rules)) {}
TimeTagger::TimeTagger(TimeTagger &&) noexcept = default;
TimeTagger &TimeTagger::operator=(TimeTagger &&) noexcept = default;
TimeTagger::~TimeTagger() = default;

Result<TimeTagger> TimeTagger::load()
{
    return TimeTagger(std::make_unique<Rules>());
}

QString TimeTagger::fingerprint() const
{
    return {};
}

std::vector<TimeExpression> TimeTagger::find(const SectionView &) const
{
    return {};
}

TimeResolution TimeTagger::resolve(std::span<const SectionView>, const std::optional<PublicationDate> &,
                                   const CancelToken &) const
{
    return {};
}

} // namespace dateline
