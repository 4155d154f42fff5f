#include "base/workers.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <memory>
#include <new>
#include <thread>
#include <vector>

using namespace dateline;

class TestWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOnce_data()
    {
        QTest::addColumn<int>("threads"); // besides the calling one
        QTest::addColumn<int>("count");
        for (const int threads : {0, 1, 3}) {
            for (const int count : {0, 1, 2, 500})
                QTest::addRow("%d of %d", count, threads) << threads << count;
        }
    }
    void eachOnce()
    {
        QFETCH(const int, threads);
        QFETCH(const int, count);
        QThreadPool pool;
        pool.setMaxThreadCount(threads);
        const Workers workers = threads == 0 ? Workers() : Workers(&pool);
        std::vector<std::atomic_int> done(static_cast<std::size_t>(count));
        workers.forEach(done.size(), [&](std::size_t i) { ++done[i]; });
        for (const auto &times : done)
            QCOMPARE(times.load(), 1);
    }

    void inOrder_data() { eachOnce_data(); }
    void inOrder()
    {
        QFETCH(const int, threads);
        QFETCH(const int, count);
        QThreadPool pool;
        pool.setMaxThreadCount(threads);
        const Workers workers = threads == 0 ? Workers() : Workers(&pool);
        std::vector<std::size_t> taken;
        std::atomic_int ahead = 0;
        int most = 0;
        workers.inOrder(
            static_cast<std::size_t>(count),
            [&](std::size_t i) {
                ++ahead;
                return std::vector<std::size_t>(i % 7 + 1, i); // moved, not copied
            },
            [&](std::size_t i, std::vector<std::size_t> &&made) {
                most = std::max(most, ahead--);
                QCOMPARE(made.size(), i % 7 + 1);
                QCOMPARE(made.front(), i);
                taken.push_back(i);
            });
        QCOMPARE(taken.size(), static_cast<std::size_t>(count));
        QVERIFY(std::is_sorted(taken.begin(), taken.end()));
        QVERIFY2(most <= 2 * threads + 2, "memory is bounded");
    }

    /// Memory that one thread allocated and another one frees makes both wait.
    void whatIsLeftIsDestroyedByItsMaker()
    {
        struct Made
        {
            std::unique_ptr<std::thread::id> m_maker = std::make_unique<std::thread::id>(std::this_thread::get_id());
            std::atomic_int *m_elsewhere;

            explicit Made(std::atomic_int *elsewhere) : m_elsewhere(elsewhere) {}
            Made(Made &&) = default;
            Made &operator=(Made &&) = default;
            ~Made()
            {
                if (m_maker && *m_maker != std::this_thread::get_id())
                    ++*m_elsewhere;
            }
        };
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        std::atomic_int elsewhere = 0;
        std::atomic_int made = 0;
        int before = 0;
        Workers(&pool).inOrder(
            500,
            [&](std::size_t) {
                ++made;
                return Made(&elsewhere);
            },
            [&](std::size_t, Made &&) { before = std::max(before, elsewhere.load()); });
        QCOMPARE(made.load(), 500);
        QCOMPARE(before, 0); // the last ones, that nobody has made anything after, are destroyed by the caller
        QVERIFY2(elsewhere <= 4, qPrintable(QString::number(elsewhere)));
    }

    /// The first item takes as long as all others that may be made ahead: who waits for it makes those meanwhile.
    void nobodyWaitsWhereThereIsWork()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        for (int round = 0; round < 50; ++round) {
            QSemaphore others;
            bool all = false;
            Workers(&pool).inOrder(
                3,
                [&](std::size_t i) {
                    if (i == 0)
                        all = others.tryAcquire(2, 10'000);
                    else
                        others.release();
                    return i;
                },
                [](std::size_t, std::size_t) {});
            QVERIFY(all);
        }
    }

    /// Memory may run out on any thread: none may go on with what the caller had on its stack.
    void whatIsThrownComesOutAfterAllEnded_data()
    {
        QTest::addColumn<bool>("inOrder");
        QTest::addRow("for each") << false;
        QTest::addRow("in order") << true;
    }
    void whatIsThrownComesOutAfterAllEnded()
    {
        QFETCH(const bool, inOrder);
        QThreadPool pool;
        pool.setMaxThreadCount(3);
        std::atomic_int atWork = 0;
        const auto work = [&](std::size_t i) {
            ++atWork;
            QThread::usleep(200);
            --atWork;
            if (i == 20)
                throw std::bad_alloc();
            return i;
        };
        bool thrown = false;
        try {
            if (inOrder)
                Workers(&pool).inOrder(500, work, [](std::size_t, std::size_t) {});
            else
                Workers(&pool).forEach(500, work);
        } catch (const std::exception &) {
            thrown = true;
            QCOMPARE(atWork.load(), 0);
        }
        QVERIFY(thrown);
    }
};

QTEST_APPLESS_MAIN(TestWorkers)
#include "tst_workers.moc"
