#pragma once

#include <atomic>
#include <memory>

namespace dateline {

/// A flag that a job looks at and its owner raises. Copies share one flag; safe from any thread. A default-made token
/// is never cancelled unless cancel() is called on it or on a copy.
class CancelToken
{
public:
    CancelToken() : m_flag(std::make_shared<std::atomic_bool>(false)) {}

    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag;
};

} // namespace dateline
