#pragma once

#include "model/contentoverride.h"
#include "model/section.h"
#include "model/structureoverride.h"

#include <optional>

namespace dateline {

/// All that the reader has said over what the program found. It wins over the engines, also when they run again. Spans
/// are into the text as repairMisread says that it is read. Plain value; empty for an article never corrected.
struct Corrections
{
    StructureOverrides structure;
    ContentOverrides content;
    std::optional<PublicationDate> published;
    bool repairMisread = false; ///< the text is read with what looks misread put right

    [[nodiscard]] bool isEmpty() const
    {
        return structure.empty() && content.isEmpty() && !published && !repairMisread;
    }
    friend bool operator==(const Corrections &, const Corrections &) = default;
};

} // namespace dateline
