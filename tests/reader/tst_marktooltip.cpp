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
    void saysWhatIsNoDay()
    {
        Analysis analysis = *handmadeAnalysis();
        const auto tooltip = [&](TimeType type, bool doubtful, bool dated) {
            analysis.times[1].type = type;
            analysis.times[1].doubtful = doubtful;
            analysis.times[1].range = dated ? DayRange::of({2021, 5, 4}) : DayRange();
            return tooltipFor(analysis, Target::time(1));
        };
        QVERIFY(tooltip(TimeType::Duration, false, false).contains(QStringLiteral("length of time")));
        QVERIFY(tooltip(TimeType::Set, false, false).contains(QStringLiteral("Again and again")));
        QVERIFY(tooltip(TimeType::Date, false, false).contains(QStringLiteral("No certain day")));
        QVERIFY(!tooltip(TimeType::Date, false, false).contains(QStringLiteral("FUTURE_REF")));
        QVERIFY(tooltip(TimeType::Date, true, true).contains(QStringLiteral("4 May 2021 (doubtful)")));
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
