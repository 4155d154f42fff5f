#pragma once

#include <exception>

namespace dateline {

/// Whether it says that memory ran out, also where QtConcurrent carried it over from a thread of its own.
[[nodiscard]] bool isOutOfMemory(const std::exception_ptr &thrown);

/// Does the work; false where memory ran out on the way. For the edges where a text of any size comes in: behind them
/// nothing of it is kept. Other exceptions pass.
template <typename Work>
[[nodiscard]] bool withinMemory(const Work &work)
{
    try {
        work();
        return true;
    } catch (const std::exception &) {
        if (!isOutOfMemory(std::current_exception()))
            throw;
        return false;
    }
}

} // namespace dateline
