#include "base/largepages.h"

#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace dateline {

void useLargePages(void *begin, std::size_t bytes) noexcept
{
#ifdef __linux__
    // Whole large pages only: the hint is refused for addresses that are not on a page.
    constexpr std::uintptr_t pageBytes = 2U << 20U;
    const auto from = reinterpret_cast<std::uintptr_t>(begin);
    const std::uintptr_t first = (from + pageBytes - 1) / pageBytes * pageBytes;
    const std::uintptr_t last = (from + bytes) / pageBytes * pageBytes;
    if (first < last)
        (void)madvise(reinterpret_cast<void *>(first), last - first,
                      MADV_HUGEPAGE); // NOLINT(performance-no-int-to-ptr)
#else
    (void)begin;
    (void)bytes;
#endif
}

} // namespace dateline
