#pragma once

#include "model/section.h"
#include "model/timeexpression.h"
#include "times/timeterm.h"

#include <optional>

namespace dateline {

/// Whether an article reports from its publication date or tells a history, by what its expressions count from. Give
/// it the terms in any order. Plain value; the outcome depends on the terms and the publication date only.
class ArticleMode
{
public:
    explicit ArticleMode(const std::optional<PublicationDate> &published) : m_published(published) {}

    void add(const TimeTerm &term);
    /// News where nothing speaks clearly against it.
    [[nodiscard]] TimeMode mode() const;

private:
    const std::optional<PublicationDate> &m_published;
    int m_past = 0;     ///< years and full dates that lie well before publication
    int m_yearless = 0; ///< days of a month without a year
    int m_present = 0;  ///< "yesterday", "Friday", "last week"
};

} // namespace dateline
