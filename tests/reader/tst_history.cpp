#include "reader/history.h"

#include <QTest>

using namespace dateline;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForward()
    {
        History<int> history;
        QVERIFY(!history.back(1));
        history.leave(1);
        history.leave(2);
        QCOMPARE(history.back(3), std::optional(2));
        QCOMPARE(history.back(2), std::optional(1));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(1), std::optional(2));
        QCOMPARE(history.forward(2), std::optional(3));
        QVERIFY(!history.canGoForward());
    }

    void jumpForgetsWhatLayAhead()
    {
        History<int> history;
        history.leave(1);
        (void)history.back(2);
        QVERIFY(history.canGoForward());
        history.leave(5);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(6), std::optional(5));
    }

    void staysWithinBounds()
    {
        History<int> history;
        for (int place = 0; place < 500; ++place)
            history.leave(place);
        int steps = 0;
        while (history.canGoBack()) {
            (void)history.back(0);
            ++steps;
        }
        QCOMPARE(steps, static_cast<int>(History<int>::longest));
        history.leave(7);
        history.leave(7); // one place, once
        (void)history.back(0);
        QVERIFY(!history.canGoBack());
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
