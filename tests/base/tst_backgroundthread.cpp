#include "base/backgroundthread.h"

#include <QTest>
#include <QThread>

#include <memory>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace dateline;

class TestBackgroundThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheCallingThreadGivesWay()
    {
#ifdef Q_OS_LINUX
        const int before = getpriority(PRIO_PROCESS, 0);
        int inThread = before;
        int inItsThread = before;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            giveWayToOthers();
            inThread = getpriority(PRIO_PROCESS, 0);
            const std::unique_ptr<QThread> inner(QThread::create([&] { inItsThread = getpriority(PRIO_PROCESS, 0); }));
            inner->start();
            inner->wait();
        }));
        thread->start();
        QVERIFY(thread->wait());
        QVERIFY(inThread > before || before >= 10);
        QCOMPARE(inItsThread, inThread);
        QCOMPARE(getpriority(PRIO_PROCESS, 0), before);
#else
        QSKIP("priorities can be read on Linux only");
#endif
    }
};

QTEST_GUILESS_MAIN(TestBackgroundThread)
#include "tst_backgroundthread.moc"
