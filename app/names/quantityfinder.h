#pragma once

#include "base/result.h"
#include "model/analysis.h"

#include <memory>
#include <vector>

namespace dateline {

/// Finds amounts with a unit: money ("$1.2 billion", "£12m", "Rs 5 crore", "two and a half million euros"), percentages
/// and measured or counted things ("3 million barrels", "26-member"). Bare numbers, dates, clock times and ages are
/// none. Const after load: one finder serves all threads.
class QuantityFinder
{
public:
    QuantityFinder(QuantityFinder &&) noexcept;
    QuantityFinder &operator=(QuantityFinder &&) noexcept;
    ~QuantityFinder();

    /// Reads the lists that are built into the program. Error BadResource where they are damaged.
    [[nodiscard]] static Result<QuantityFinder> load();

    /// Quantities of one section in text order, not overlapping, relative to it. Needs tokens and parts of speech.
    [[nodiscard]] std::vector<Quantity> find(const SectionView &section) const;

private:
    struct Lists;
    explicit QuantityFinder(std::unique_ptr<const Lists> lists);
    std::unique_ptr<const Lists> m_lists;
};

} // namespace dateline
