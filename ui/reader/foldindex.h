#pragma once

#include "reader/paragraphindex.h"

#include <vector>

namespace dateline {

/// A run of page furniture that is shown as one line until it is unfolded: paragraphs [first, end).
struct Fold
{
    std::int32_t first = 0;
    std::int32_t end = 0;
    std::int32_t start = 0; ///< of its text, into the canonical text
    std::int32_t lines = 0;
    bool folded = true;

    friend bool operator==(const Fold &, const Fold &) = default;
};

/// The folds of a text, in text order. Plain value.
class FoldIndex
{
public:
    /// Finds the runs of boilerplate. What was unfolded before stays so where a run still begins at the same place. A
    /// text that is boilerplate from end to end is not folded away.
    void build(const ParagraphIndex &paragraphs);
    void clear() { m_folds.clear(); }

    /// The fold that a paragraph belongs to; -1 for none.
    [[nodiscard]] std::int32_t foldOf(std::int32_t paragraph) const;
    [[nodiscard]] const Fold &at(std::int32_t fold) const { return m_folds.at(static_cast<std::size_t>(fold)); }
    [[nodiscard]] std::int32_t count() const { return static_cast<std::int32_t>(m_folds.size()); }
    void setFolded(std::int32_t fold, bool folded) { m_folds.at(static_cast<std::size_t>(fold)).folded = folded; }

    [[nodiscard]] bool isHead(std::int32_t paragraph) const;
    /// Whether a paragraph's own text is folded away.
    [[nodiscard]] bool isHidden(std::int32_t paragraph) const;

private:
    std::vector<Fold> m_folds;
};

} // namespace dateline
