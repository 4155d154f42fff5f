#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "model/analysis.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace dateline {

/// What the whole article says of its words: how often each stands in lower case, inside a sentence with a capital,
/// and as part of which longer run. Gathered before any section is tagged; merging is associative and does not depend
/// on the order of merging.
struct NameStatistics;
struct NameStatisticsDeleter
{
    void operator()(NameStatistics *statistics) const;
};
using NameStatisticsPtr = std::unique_ptr<NameStatistics, NameStatisticsDeleter>;

/// Finds names of people, organisations, places, groups, events and works. Const after load: one tagger serves all
/// threads, and the same section with the same statistics gives the same mentions.
class NameTagger
{
public:
    NameTagger(NameTagger &&) noexcept;
    NameTagger &operator=(NameTagger &&) noexcept;
    ~NameTagger();

    /// Reads the word lists that are built into the program. Error BadResource where one is damaged.
    [[nodiscard]] static Result<NameTagger> load();

    /// Changes whenever the model or the lists do.
    [[nodiscard]] QString fingerprint() const;

    /// Adds what a section says; starts with nothing where `into` is null. Needs tokens, sentences and parts of speech.
    void collect(const SectionView &section, NameStatisticsPtr &into) const;
    static void merge(NameStatistics &into, const NameStatistics &from);

    /// Mentions of one section in text order, not overlapping, relative to it. Boilerplate has none.
    [[nodiscard]] std::vector<Mention> tag(const SectionView &section, const NameStatistics &article) const;

private:
    struct Lists;
    explicit NameTagger(std::unique_ptr<const Lists> lists);
    std::unique_ptr<const Lists> m_lists;
};

} // namespace dateline
