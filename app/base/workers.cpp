#include "base/workers.h"

#include "base/handover.h"

#include <algorithm>
#include <new>
#include <utility>

namespace dateline {

void Helpers::Part::run()
{
    takeOver();
    std::exception_ptr failure;
    try {
        m_of->m_work();
    } catch (...) {
        failure = std::current_exception();
    }
    m_of->end(failure);
}

Helpers::Helpers(QThreadPool *pool, std::size_t count, std::function<void()> work, std::function<void()> stop)
    : m_pool(pool), m_work(std::move(work)), m_stop(std::move(stop))
{
    if (pool == nullptr)
        return;
    m_parts.resize(std::min(count, static_cast<std::size_t>(std::max(pool->maxThreadCount(), 0))));
    for (Part &part : m_parts) {
        part.m_of = this;
        part.setAutoDelete(false);
        begin();
        handOver();
        try {
            pool->start(&part);
        } catch (const std::bad_alloc &) { // a thread less changes no result; those that have begun must be waited for
            end(nullptr);
            return;
        }
    }
}

Helpers::~Helpers()
{
    m_stop();
    waitForAll();
}

void Helpers::join()
{
    waitForAll();
    if (m_failure)
        std::rethrow_exception(std::exchange(m_failure, nullptr));
}

void Helpers::waitForAll()
{
    for (Part &part : m_parts) {
        if (m_pool->tryTake(&part)) // no thread has begun it
            end(nullptr);
    }
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_running == 0; });
    m_parts.clear();
}

void Helpers::begin()
{
    const std::lock_guard lock(m_mutex);
    ++m_running;
}

void Helpers::end(const std::exception_ptr &failure)
{
    // Told within the lock: who waits may be gone as soon as it is open.
    const std::lock_guard lock(m_mutex);
    if (failure && !m_failure)
        m_failure = failure;
    --m_running;
    m_ended.notify_all();
}

} // namespace dateline
