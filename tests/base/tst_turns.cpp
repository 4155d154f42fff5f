#include "base/turns.h"

#include <QTest>

#include <memory>

using namespace dateline;

class TestTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notAtOnceAndInOrder()
    {
        Turns turns;
        QObject a;
        QObject b;
        QString done;
        turns.add(&a, [&] { done += QStringLiteral("a "); });
        turns.add(&b, [&] { done += QStringLiteral("b "); });
        QVERIFY(done.isEmpty());
        QTRY_COMPARE(done, QStringLiteral("a b "));
    }

    void inputComesBetween()
    {
        Turns turns;
        QObject a;
        QObject b;
        QString done;
        turns.add(&a, [&] {
            done += QStringLiteral("a ");
            QMetaObject::invokeMethod(
                &a, [&] { done += QStringLiteral("event "); }, Qt::QueuedConnection);
        });
        turns.add(&b, [&] { done += QStringLiteral("b "); });
        QTRY_COMPARE(done, QStringLiteral("a event b "));
    }

    void newerWorkReplacesOlder()
    {
        Turns turns;
        QObject a;
        QObject b;
        QString done;
        turns.add(&a, [&] { done += QStringLiteral("old "); });
        turns.add(&b, [&] { done += QStringLiteral("b "); });
        turns.add(&a, [&] { done += QStringLiteral("new "); });
        QTRY_COMPARE(done, QStringLiteral("new b "));
    }

    void whoIsGoneGetsNoTurn()
    {
        Turns turns;
        auto a = std::make_unique<QObject>();
        QObject b;
        QObject c;
        QString done;
        turns.add(a.get(), [&] { done += QStringLiteral("a "); });
        turns.add(&b, [&] { done += QStringLiteral("b "); });
        turns.add(&c, [&] { done += QStringLiteral("c "); });
        a.reset();
        turns.remove(&b);
        QTRY_COMPARE(done, QStringLiteral("c "));
    }

    void workMayAddWork()
    {
        Turns turns;
        QObject a;
        QString done;
        turns.add(&a, [&] {
            done += QStringLiteral("first ");
            turns.add(&a, [&] { done += QStringLiteral("second "); });
        });
        QTRY_COMPARE(done, QStringLiteral("first second "));
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
