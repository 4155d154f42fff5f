#pragma once

#include "document/selection.h"
#include "model/analysis.h"

#include <QString>

#include <vector>

namespace dateline {

/// One row of a list of places in the article: its words, and what is to be said of them.
struct PlaceRow
{
    QString text;
    QString detail; ///< its date, its speaker, what kind of block it is
    QString hint;   ///< shown on hover; may be empty
    Span place;     ///< in the canonical text
    Target target;  ///< what to select with it; none where the place is all there is
};

/// The rows of one list, made when they are asked for: an article of 10 MB has a hundred thousand times, of which a
/// list shows thirty.
struct PlaceRows
{
    std::vector<std::int32_t> items; ///< ascending; what they count is known to `row`
    PlaceRow (*row)(const Analysis &analysis, std::int32_t item) = nullptr;
    Target::Kind kind = Target::Kind::None; ///< of which the items are indices; None where rows cannot be selected
};

/// Every time expression, in text order, with its date in the reader's words.
[[nodiscard]] PlaceRows timeRows(const Analysis &analysis);
/// Every quotation with its speaker.
[[nodiscard]] PlaceRows quoteRows(const Analysis &analysis);
/// The blocks of the article, page furniture left out.
[[nodiscard]] PlaceRows outlineRows(const Analysis &analysis);

} // namespace dateline
