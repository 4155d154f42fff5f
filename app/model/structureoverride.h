#pragma once

#include "base/span.h"
#include "model/section.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// What the reader says of a stretch of the text, over what the structure stage would find. Plain value.
struct StructureOverride
{
    enum class Kind : std::uint8_t {
        Role,         ///< the blocks that the span touches have this role; Boilerplate: not part of the article
        ArticleStart, ///< the article starts with the block at the span's start: all before it is boilerplate
        ArticleEnd,   ///< the article ends with the block at the span's end: all behind it is boilerplate
    };

    Kind kind = Kind::Role;
    Span span;                                 ///< into the canonical text
    SectionRole role = SectionRole::Paragraph; ///< of Kind::Role

    friend bool operator==(const StructureOverride &, const StructureOverride &) = default;
};

/// In the order in which the reader said them: where two speak of the same block, the later one counts.
using StructureOverrides = std::vector<StructureOverride>;

} // namespace dateline
