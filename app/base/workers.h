#pragma once

#include <QRunnable>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace dateline {

/// Threads of a pool that do one work besides the thread that has made this. Work on other threads uses what the caller
/// has on its stack: also where an exception (no memory) ends the work, nobody leaves before all have.
class Helpers
{
public:
    /// Calls work() on up to `count` threads of the pool, on none without a pool. `stop` makes work that has begun end
    /// soon; it is called before this waits for it to end.
    Helpers(QThreadPool *pool, std::size_t count, std::function<void()> work, std::function<void()> stop);
    ~Helpers();
    Helpers(const Helpers &) = delete;
    Helpers &operator=(const Helpers &) = delete;

    /// Waits until the work has ended on all threads; where none has begun it, it is not done there. Throws what it
    /// threw.
    void join();

private:
    class Part : public QRunnable
    {
    public:
        void run() override;
        Helpers *m_of = nullptr;
    };

    void waitForAll();
    void begin();
    void end(const std::exception_ptr &failure);

    QThreadPool *m_pool;
    std::function<void()> m_work;
    std::function<void()> m_stop;
    std::deque<Part> m_parts;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::exception_ptr m_failure; ///< the first
    std::size_t m_running = 0;
};

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
        Helpers helpers(m_pool, count - std::min<std::size_t>(count, 1), takeTurns, [&next, count] { next = count; });
        takeTurns();
        helpers.join();
    }

    /// Makes items 0 to count - 1 on any thread, a bounded number of them ahead, and takes them in their order on the
    /// calling thread: take(index, make(index)). So what take() does depends on no number of threads. What take()
    /// leaves of an item is destroyed by the thread that made it. Exceptions of the work come out of both, once no
    /// thread is at it any more.
    template <typename Make, typename Take>
    void inOrder(std::size_t count, const Make &make, const Take &take) const
    {
        if (m_pool == nullptr || count < 2) {
            for (std::size_t i = 0; i < count; ++i)
                take(i, make(i));
            return;
        }
        OrderedWork work(count, 2 * static_cast<std::size_t>(m_pool->maxThreadCount()) + 1, make);
        const Helpers helpers(
            m_pool, count - 1, [&work] { work.help(); }, [&work] { work.stop(); });
        for (std::size_t i = 0; i < count; ++i) {
            auto item = work.next();
            take(i, std::move(*item.made));
            work.giveBack(std::move(item));
        }
    }

private:
    /// Items that several threads make and one takes. Who has nothing to take makes another, so that nobody waits for
    /// an item that somebody else is at while there is work to do.
    template <typename Make>
    class OrderedWork
    {
    public:
        using Made = std::invoke_result_t<const Make &, std::size_t>;
        struct Item
        {
            std::optional<Made> made;
            std::exception_ptr failure;
            std::thread::id maker;

            [[nodiscard]] bool isDone() const { return made.has_value() || failure != nullptr; }
        };

        /// At most `ahead` items are begun and not taken, besides the one in hand.
        OrderedWork(std::size_t count, std::size_t ahead, const Make &make)
            : m_make(make), m_count(count), m_ahead(ahead)
        {
        }

        /// For the one thread that takes. Throws what make() threw for this item.
        [[nodiscard]] Item next()
        {
            std::unique_lock lock(m_mutex);
            while (m_begun.empty() || !m_begun.front().isDone()) {
                if (mayBegin())
                    makeOne(lock);
                else
                    m_changed.wait(lock);
            }
            Item item = std::move(m_begun.front());
            m_begun.pop_front();
            ++m_taken;
            lock.unlock();
            m_changed.notify_all();
            if (item.failure)
                std::rethrow_exception(item.failure);
            return item;
        }

        /// Takes back what is left of an item. Where one thread frees what another one has allocated, both wait for
        /// each other in malloc: its maker frees it before it makes the next one.
        void giveBack(Item &&item)
        {
            const std::lock_guard lock(m_mutex);
            m_used.push_back(std::move(item));
        }

        /// For any number of threads: makes items until all are made or it is told to stop.
        void help()
        {
            std::unique_lock lock(m_mutex);
            while (!m_stopped && m_next < m_count) {
                if (mayBegin())
                    makeOne(lock);
                else
                    m_changed.wait(lock);
            }
        }

        void stop()
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
            m_changed.notify_all();
        }

    private:
        [[nodiscard]] bool mayBegin() const { return !m_stopped && m_next < m_count && m_next < m_taken + m_ahead; }

        void makeOne(std::unique_lock<std::mutex> &lock)
        {
            Item &item = m_begun.emplace_back(); // stays where it is, whatever comes and goes at the ends
            const std::size_t index = m_next++;
            item.maker = std::this_thread::get_id();
            std::list<Item> own = takeUsed(item.maker);
            lock.unlock();
            own.clear();
            std::optional<Made> made;
            std::exception_ptr failure;
            try {
                made.emplace(m_make(index));
            } catch (...) {
                failure = std::current_exception();
            }
            lock.lock();
            item.made = std::move(made);
            item.failure = failure;
            m_changed.notify_all();
        }

        /// What is left of the items that the thread has made.
        [[nodiscard]] std::list<Item> takeUsed(std::thread::id maker) noexcept
        {
            std::list<Item> own;
            for (auto item = m_used.begin(); item != m_used.end();) {
                const auto at = item++;
                if (at->maker == maker)
                    own.splice(own.end(), m_used, at);
            }
            return own;
        }

        const Make &m_make;
        const std::size_t m_count;
        const std::size_t m_ahead;
        std::mutex m_mutex;
        std::condition_variable m_changed; ///< an item is done or taken, or the work is stopped
        std::deque<Item> m_begun;          ///< and not taken, in order
        std::list<Item> m_used;            ///< taken, and not yet destroyed by their makers
        std::size_t m_next = 0;            ///< first that is not begun
        std::size_t m_taken = 0;
        bool m_stopped = false;
    };

    QThreadPool *m_pool = nullptr;
};

} // namespace dateline
