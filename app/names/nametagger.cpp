#include "names/nametagger.h"

namespace dateline {

struct NameStatistics
{
};

struct NameTagger::Lists
{
};

void NameStatisticsDeleter::operator()(NameStatistics *statistics) const
{
    delete statistics;
}

NameTagger::NameTagger(std::unique_ptr<const Lists> lists) : m_lists(std::move(lists)) {}
NameTagger::NameTagger(NameTagger &&) noexcept = default;
NameTagger &NameTagger::operator=(NameTagger &&) noexcept = default;
NameTagger::~NameTagger() = default;

Result<NameTagger> NameTagger::load()
{
    return NameTagger(std::make_unique<Lists>());
}

QString NameTagger::fingerprint() const
{
    return {};
}

NameStatisticsPtr NameTagger::collect(const SectionView &) const
{
    return NameStatisticsPtr(new NameStatistics);
}

void NameTagger::merge(NameStatistics &, const NameStatistics &) {}

std::vector<Mention> NameTagger::tag(const SectionView &, const NameStatistics &) const
{
    return {};
}

} // namespace dateline
