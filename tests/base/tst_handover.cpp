#include "base/handover.h"

#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <memory>
#include <vector>

using namespace dateline;

/// That the order is seen by the thread sanitizer is what its build shows, where these same tests must be silent.
class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workRunsOnThePoolAndIsWaitedFor()
    {
        QThreadPool pool;
        std::vector<int> written(100, 0); // not atomic, on purpose
        const QThread *const here = QThread::currentThread();
        bool elsewhere = true;
        for (int round = 1; round <= 20; ++round) {
            startOn(pool, [&] {
                for (int &value : written)
                    ++value;
                elsewhere = elsewhere && QThread::currentThread() != here;
            });
            waitForAll(pool);
            QCOMPARE(written, std::vector<int>(100, round));
        }
        QVERIFY(elsewhere);
    }

    void whatTheWorkHoldsIsGoneWhenItIsWaitedFor()
    {
        QThreadPool pool;
        auto held = std::make_shared<int>(1);
        const std::weak_ptr<int> watched = held;
        startOn(pool, [held = std::move(held)] { QCOMPARE(*held, 1); });
        waitForAll(pool);
        QVERIFY(watched.expired());
    }
};

QTEST_APPLESS_MAIN(TestHandover)
#include "tst_handover.moc"
