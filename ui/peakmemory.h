#pragma once

namespace dateline {

/// The most memory that this process has held so far, in MiB; 0 where the platform does not tell.
[[nodiscard]] double peakMemoryMiB();

} // namespace dateline
