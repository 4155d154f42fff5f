#pragma once

#include <exception>
#include <type_traits>
#include <utility>

namespace dateline {

/// Whether it says that memory ran out.
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

/// What work() gives; `otherwise` where memory ran out on the way. For work on a thread that nobody catches anything
/// of.
template <typename Work>
[[nodiscard]] std::invoke_result_t<const Work &> withinMemoryOr(std::invoke_result_t<const Work &> otherwise,
                                                                const Work &work)
{
    std::invoke_result_t<const Work &> result = std::move(otherwise);
    [[maybe_unused]] const bool fits = withinMemory([&] { result = work(); });
    return result;
}

} // namespace dateline
