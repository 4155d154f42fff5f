#include "handmade.h"
#include "reader/marktooltip.h"

#include <QTest>

using namespace dateline;

class TestMarkTooltip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<Target>("target");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("none") << Target() << QStringList();
        QTest::newRow("entity") << Target::entity(1) << QStringList{QStringLiteral("Bergen &amp; Co")};
        QTest::newRow("time") << Target::time(0)
                              << QStringList{QStringLiteral("3 May 2021"), QStringLiteral("A full date.")};
        QTest::newRow("doubtful") << Target::time(1)
                                  << QStringList{QStringLiteral("No date could be found"), QStringLiteral("then"),
                                                 QStringLiteral("No publication date is known.")};
        QTest::newRow("event") << Target::event(0)
                               << QStringList{QStringLiteral("Ada Moore went"), QStringLiteral("3 May 2021"),
                                              QStringLiteral("happened")};
    }
    void says()
    {
        QFETCH(Target, target);
        QFETCH(QStringList, parts);
        const QString words = tooltipFor(*handmadeAnalysis(), target);
        QCOMPARE(words.isEmpty(), parts.isEmpty());
        for (const QString &part : parts)
            QVERIFY2(words.contains(part), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(TestMarkTooltip)
#include "tst_marktooltip.moc"
