#include "model/sectionchunks.h"

namespace dateline {

std::vector<Span> sectionChunks(const std::vector<Section> &sections, std::int32_t count, std::int32_t length)
{
    std::vector<Span> chunks;
    for (std::int32_t first = 0; first < count;) {
        std::int32_t end = first + 1;
        const std::int32_t from = sections[static_cast<std::size_t>(first)].span.start;
        while (end < count && sections[static_cast<std::size_t>(end)].span.end - from < length)
            ++end;
        chunks.push_back({first, end});
        first = end;
    }
    return chunks;
}

} // namespace dateline
