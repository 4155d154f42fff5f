#include "base/handover.h"
#include "base/workers.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <vector>

namespace {

/// After how many more allocations of this thread there is no memory for one; below 0: never.
thread_local int leftForThisThread = -1;

} // namespace

void *operator new(std::size_t size)
{
    if (leftForThisThread >= 0 && leftForThisThread-- == 0)
        throw std::bad_alloc();
    void *memory = std::malloc(std::max<std::size_t>(size, 1));
    if (memory == nullptr)
        throw std::bad_alloc();
    return memory;
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace dateline;

/// Memory runs out within the work of handing out work, at each allocation in turn: all is done all the same, or the
/// caller is told; nobody waits for ever, and nobody is at it afterwards.
class TestWorkersMemory : public QObject
{
    Q_OBJECT

private:
    static void startAll(QThreadPool &pool)
    {
        QSemaphore started;
        QSemaphore go;
        for (int i = 0; i < pool.maxThreadCount(); ++i)
            startOn(pool, [&] {
                started.release();
                go.acquire();
            });
        started.acquire(pool.maxThreadCount());
        go.release(pool.maxThreadCount());
        while (pool.activeThreadCount() > 0) // waiting for the pool would end its threads
            QThread::usleep(100);
    }

private Q_SLOTS:
    void ofTheCaller_data()
    {
        QTest::addColumn<bool>("inOrder");
        QTest::addRow("for each") << false;
        QTest::addRow("in order") << true;
    }
    void ofTheCaller()
    {
        QFETCH(const bool, inOrder);
        constexpr std::size_t count = 60;
        int failures = 0;
        for (int allowed = 0; allowed < 60; ++allowed) {
            QThreadPool pool;
            pool.setMaxThreadCount(2);
            startAll(pool); // Qt does not survive it where there is no memory for a thread
            std::atomic_int atWork = 0;
            std::vector<std::atomic_int> done(count);
            const auto work = [&](std::size_t i) {
                ++atWork;
                ++done[i];
                --atWork;
                return i;
            };
            bool told = false;
            leftForThisThread = allowed;
            try {
                if (inOrder)
                    Workers(&pool).inOrder(count, work, [](std::size_t, std::size_t) {});
                else
                    Workers(&pool).forEach(count, work);
            } catch (const std::bad_alloc &) {
                told = true;
            }
            failures += leftForThisThread < 0 ? 1 : 0;
            leftForThisThread = -1;
            QCOMPARE(atWork.load(), 0);
            for (std::size_t i = 0; i < count && !told; ++i)
                QCOMPARE(done[i].load(), 1);
        }
        QVERIFY2(failures > 3, qPrintable(QString::number(failures)));
    }

    /// A helper that has no memory to begin another item leaves the rest to others.
    void ofAHelper()
    {
        const auto *const caller = QThread::currentThread();
        for (int allowed = 0; allowed < 4; ++allowed) {
            QThreadPool pool;
            pool.setMaxThreadCount(1);
            std::atomic_bool armed = false;
            std::size_t taken = 0;
            bool told = false;
            const auto make = [&](std::size_t i) {
                std::vector<std::size_t> made{i};
                if (QThread::currentThread() == caller) {
                    for (int wait = 0; wait < 1000 && !armed; ++wait) // so that the helper has its turn
                        QThread::usleep(10);
                } else if (!armed.exchange(true)) {
                    leftForThisThread = allowed;
                }
                return made;
            };
            try {
                Workers(&pool).inOrder(2000, make, [&](std::size_t i, std::vector<std::size_t> &&made) {
                    QCOMPARE(made.front(), i);
                    ++taken;
                });
            } catch (const std::bad_alloc &) {
                told = true; // it was making one
            }
            QVERIFY(told || taken == 2000);
        }
    }
};

QTEST_APPLESS_MAIN(TestWorkersMemory)
#include "tst_workersmemory.moc"
