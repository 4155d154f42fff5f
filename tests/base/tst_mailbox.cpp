#include "base/mailbox.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

using namespace dateline;

class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsArriveInOrderOnTheThreadOfTheBox()
    {
        Mailbox box;
        std::vector<int> taken; // not locked, on purpose
        const QThread *const here = QThread::currentThread();
        std::thread sender([&] {
            for (int i = 0; i < 50; ++i) {
                box.post([&taken, here, i] {
                    QCOMPARE(QThread::currentThread(), here);
                    taken.push_back(i);
                });
            }
        });
        QTRY_COMPARE(taken.size(), std::size_t(50));
        sender.join();
        QVERIFY(std::is_sorted(taken.begin(), taken.end()));
    }

    void eachCallHasATurn()
    {
        Mailbox box;
        int called = 0;
        box.post([&] {
            ++called;
            box.post([&] { ++called; });
        });
        QCOMPARE(called, 0);
        QTRY_COMPARE(called, 2);
    }

    void nothingIsCalledOnceTheBoxIsGone()
    {
        bool called = false;
        auto box = std::make_unique<Mailbox>();
        box->post([&called] { called = true; });
        box.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
