#include "base/handover.h"

#include <QRunnable>
#include <QThreadPool>

#include <atomic>
#include <utility>

namespace dateline {

namespace {

std::atomic<unsigned> handovers = 0;

/// A class of its own, as what Qt makes of a function is read before that function can take over.
class Task : public QRunnable
{
public:
    explicit Task(std::function<void()> work) : m_work(std::move(work)) {}

    void run() override
    {
        takeOver();
        m_work();
        m_work = nullptr; // what it holds goes now, not after those that wait have been told
        handOver();
    }

private:
    std::function<void()> m_work;
};

} // namespace

void handOver()
{
    handovers.fetch_add(1, std::memory_order_acq_rel);
}

void takeOver()
{
    (void)handovers.load(std::memory_order_acquire);
}

void startOn(QThreadPool &pool, std::function<void()> work)
{
    auto *const task = new Task(std::move(work)); // the pool's
    handOver();
    pool.start(task);
}

void waitForAll(QThreadPool &pool)
{
    pool.waitForDone();
    takeOver();
}

} // namespace dateline
