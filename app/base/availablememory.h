#pragma once

#include <cstdint>
#include <optional>

namespace dateline {

/// Bytes that this process can still have without harm to others: what the system says is free or can be freed, and no
/// more than its limit of address space (ulimit -v) leaves. Nothing where the system does not tell. A few microseconds.
[[nodiscard]] std::optional<std::int64_t> availableMemory();

} // namespace dateline
