#pragma once

#include <cstddef>

namespace dateline {

/// Says of memory that is about to be filled that it may come in large pages: a text of ten megabytes is then a few
/// page faults instead of thousands, which cost more than reading it. A hint: without large pages nothing changes. Any
/// thread.
void useLargePages(void *begin, std::size_t bytes) noexcept;

} // namespace dateline
