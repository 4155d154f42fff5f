#pragma once

#include "model/analysis.h"

#include <QStringView>

#include <cstdint>
#include <memory>

namespace dateline {

/// Where two versions of a text differ, in whole sections: all that stands before `firstSection`, and from `endSection`
/// on, stands in both.
struct EditedPart
{
    std::int32_t firstSection = 0; ///< of the sections of the earlier version that are no longer there
    std::int32_t endSection = 0;   ///< one past the last of them; equal to firstSection where none is
    Span before;                   ///< what they covered, with the white space around them, in the earlier text
    Span now;                      ///< what stands there in the later one

    /// What comes behind is moved by so much.
    [[nodiscard]] std::int32_t shift() const { return now.end - before.end; }
};

/// Compares by what is the same at the start and at the end. Linear in the text; safe from any thread.
[[nodiscard]] EditedPart editedPart(const Analysis &before, QStringView now);

/// The analysis of a text that was edited in one part: what was known of the sections that did not change, and `part`,
/// which was found in the text of `edit.now` alone. For showing until the whole is analysed again: times and events
/// keep what was concluded from a section that is no longer there, and names are joined with known ones where they are
/// spelled like them. Not complete; everything in it refers to what there is. `article` is the later version.
[[nodiscard]] Analysis spliced(const Analysis &before, const EditedPart &edit, const Analysis &part,
                               std::shared_ptr<const Article> article);

} // namespace dateline
