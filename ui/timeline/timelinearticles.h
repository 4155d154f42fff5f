#pragma once

#include "model/analysis.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace dateline {

/// An article that is open, as far as a timeline of several needs it.
struct OpenArticle
{
    QString title;
    std::shared_ptr<const Analysis> analysis; ///< never null

    friend bool operator==(const OpenArticle &, const OpenArticle &) = default;
};

/// Several articles as one analysis: what can be shown and said of the events of one can be of all of them. The texts
/// stand one after the other, first that of the article that is looked at, whose events, times and entities keep their
/// indices; the publication is its own. A name that several have is one entity. Immutable and safe to share once made.
struct JoinedArticles
{
    std::vector<OpenArticle> articles; ///< the first is the one that is looked at
    std::shared_ptr<const Analysis> analysis;
    AnalysisIndex index;                    ///< of that
    std::vector<std::int32_t> firstEvent;   ///< by article: its first index into Analysis::events
    std::vector<std::int32_t> firstSection; ///< by article, likewise

    [[nodiscard]] std::size_t articleOf(std::int32_t event) const;
    [[nodiscard]] bool isOwn(std::int32_t event) const { return articleOf(event) == 0; }
    /// Index into the events of the article itself.
    [[nodiscard]] std::int32_t eventInArticle(std::int32_t event) const { return event - firstEvent[articleOf(event)]; }
};

/// At least one article. O(all of their texts and events); safe from any thread.
[[nodiscard]] std::shared_ptr<const JoinedArticles> joinArticles(std::vector<OpenArticle> articles);

} // namespace dateline
