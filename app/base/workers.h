#pragma once

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <deque>
#include <utility>
#include <vector>

namespace dateline {

/// The threads that a stage may use besides the one that calls it; none unless told. The pool must outlive it.
class Workers
{
public:
    Workers() = default;
    explicit Workers(QThreadPool *pool) : m_pool(pool) {}

    /// Calls work(i) for i from 0 to count - 1 on all threads, the calling one too, in no order; returns when all is
    /// done.
    template <typename Work>
    void forEach(std::size_t count, const Work &work) const
    {
        std::atomic<std::size_t> next = 0;
        const auto takeTurns = [&] {
            for (std::size_t i = next++; i < count; i = next++)
                work(i);
        };
        const std::size_t others = m_pool == nullptr ? 0
                                                     : std::min(count - std::min<std::size_t>(count, 1),
                                                                std::size_t(m_pool->maxThreadCount()));
        std::vector<QFuture<void>> helpers;
        const AllEnd end(helpers, [&next, count] { next = count; });
        for (std::size_t i = 0; i < others; ++i)
            helpers.push_back(QtConcurrent::run(m_pool, takeTurns));
        takeTurns();
        for (QFuture<void> &helper : helpers)
            helper.waitForFinished();
    }

    /// Makes items 0 to count - 1 on any thread, a bounded number of them ahead, and takes them in their order on the
    /// calling thread: take(index, make(index)). So what take() does depends on no number of threads. Exceptions of the
    /// work come out of both, once no thread is at it any more.
    template <typename Make, typename Take>
    void inOrder(std::size_t count, const Make &make, const Take &take) const
    {
        if (m_pool == nullptr || count < 2) {
            for (std::size_t i = 0; i < count; ++i)
                take(i, make(i));
            return;
        }
        using Made = decltype(make(std::size_t(0)));
        const auto ahead = 2 * static_cast<std::size_t>(m_pool->maxThreadCount()) + 2;
        std::deque<QFuture<Made>> made;
        const AllEnd end(made, [] {});
        std::size_t next = 0;
        for (std::size_t i = 0; i < count; ++i) {
            for (; next < count && next < i + ahead; ++next)
                made.push_back(QtConcurrent::run(m_pool, [&make, next] { return make(next); }));
            take(i, made.front().takeResult()); // where no thread has begun it, it is made here
            made.pop_front();
        }
    }

private:
    /// Work on other threads uses what the caller has on its stack: also where an exception (no memory) ends the work,
    /// nobody leaves before all have.
    template <typename Futures, typename Stop>
    class AllEnd
    {
    public:
        AllEnd(Futures &futures, Stop stop) : m_futures(futures), m_stop(std::move(stop)) {}
        ~AllEnd()
        {
            m_stop();
            for (auto &future : m_futures) {
                try {
                    future.waitForFinished();
                } catch (...) { // told already, or less than what is told
                }
            }
        }
        AllEnd(const AllEnd &) = delete;
        AllEnd &operator=(const AllEnd &) = delete;

    private:
        Futures &m_futures;
        Stop m_stop;
    };

    QThreadPool *m_pool = nullptr;
};

} // namespace dateline
