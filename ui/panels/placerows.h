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

/// Every time expression, in text order, with its date in the reader's words.
[[nodiscard]] std::vector<PlaceRow> timeRows(const Analysis &analysis);
/// Every quotation with its speaker.
[[nodiscard]] std::vector<PlaceRow> quoteRows(const Analysis &analysis);
/// The blocks of the article, page furniture left out.
[[nodiscard]] std::vector<PlaceRow> outlineRows(const Analysis &analysis);

} // namespace dateline
