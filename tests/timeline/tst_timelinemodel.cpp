#include "timeline/timelinefixture.h"
#include "timeline/timelinemodel.h"
#include "timeline/timelinewords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace dateline;
using dateline::fixture::AnalysisBuilder;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRules();
    void whatIsToldBesideTheNews();
    void whatIsToldTwiceIsShownOnce();
    void monthsBesideDaysAreInflected();
    void datedThenUndated();
    void dateTexts_data();
    void dateTexts();
    void sentence();
    void cardTellsAll();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

AnalysisBuilder threeEvents()
{
    AnalysisBuilder builder;
    builder.day(QStringLiteral("The bridge opened"), {2019, 3, 8});
    builder.event(QStringLiteral("The bridge may be painted"), {}, Precision::Unknown, EventStatus::Possible);
    builder.day(QStringLiteral("The bridge was planned"), {2011, 3, 8});
    return builder;
}

} // namespace

void TestTimelineModel::keepsTheRules()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(threeEvents().items());
    QCOMPARE(model.rowCount(), 3);
    model.setItems(AnalysisBuilder().items());
    QCOMPARE(model.rowCount(), 0);
    model.setItems(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOfEvent(0), -1);
    QCOMPARE(model.eventOfRow(0), -1);
}

void TestTimelineModel::whatIsToldBesideTheNews()
{
    AnalysisBuilder builder = threeEvents();
    auto analysis = std::make_shared<Analysis>(*builder.build());
    analysis->events[0].background = true;
    analysis->events[1].background = true;
    TimelineModel model;
    model.setItems(std::make_shared<const TimelineItems>(makeTimelineItems(analysis)));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOfEvent(0), -1);
    QCOMPARE(model.rowOfEvent(1), -1);
    QCOMPARE(model.rowOfEvent(2), 0);
    model.setItems(std::make_shared<const TimelineItems>(makeTimelineItems(analysis, {true, {}})));
    QCOMPARE(model.rowCount(), 3);
}

void TestTimelineModel::whatIsToldTwiceIsShownOnce()
{
    AnalysisBuilder builder = threeEvents();
    auto analysis = std::make_shared<Analysis>(*builder.build());
    analysis->events[0].sameAs = 2;
    TimelineModel model;
    model.setItems(std::make_shared<const TimelineItems>(makeTimelineItems(analysis)));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOfEvent(0), model.rowOfEvent(2));
    QVERIFY(model.rowOfEvent(0) >= 0);
    QCOMPARE(model.eventOfRow(model.rowOfEvent(0)), 2);
}

void TestTimelineModel::monthsBesideDaysAreInflected()
{
    const auto analysis =
        fixture::AnalysisBuilder().event(QStringLiteral("Port"), DayRange::of({2008, 12, 18})).build();
    QCOMPARE(spokenDateText(*analysis, 0, QLocale(QLocale::Russian)),
             QStringLiteral("18 \u0434\u0435\u043a\u0430\u0431\u0440\u044f 2008"));
}

void TestTimelineModel::datedThenUndated()
{
    TimelineModel model;
    model.setItems(threeEvents().items());
    QCOMPARE(model.datedCount(), 2);
    QCOMPARE(model.eventOfRow(0), 2);
    QCOMPARE(model.eventOfRow(1), 0);
    QCOMPARE(model.eventOfRow(2), 1);
    for (int event = 0; event < 3; ++event)
        QCOMPARE(model.eventOfRow(model.rowOfEvent(event)), event);
    QCOMPARE(model.index(2).data(TimelineModel::DateTextRole).toString(), QStringLiteral("undated"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("The bridge was planned"));
}

void TestTimelineModel::dateTexts_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("mod");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char *name, const char *from, const char *to, TimeMod mod, const char *value,
                        const QString &text, const QString &spoken) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << static_cast<int>(mod)
                            << QString::fromLatin1(value) << text << spoken;
    };
    row("month", "2008-08-01", "2008-08-31", TimeMod::None, "2008-08", QStringLiteral("August 2008"),
        QStringLiteral("August 2008"));
    row("day", "2008-12-19", "2008-12-19", TimeMod::None, "2008-12-19", QStringLiteral("Fri 19 Dec 2008"),
        QStringLiteral("19 December 2008"));
    row("days", "2008-12-01", "2008-12-18", TimeMod::None, "", QStringLiteral("1–18 Dec 2008"),
        QStringLiteral("between 1 and 18 December 2008"));
    row("over months", "2008-08-03", "2008-12-18", TimeMod::None, "", QStringLiteral("3 Aug – 18 Dec 2008"),
        QStringLiteral("between 3 August and 18 December 2008"));
    row("before", "", "2008-12-17", TimeMod::Before, "2008-12-18", QStringLiteral("before 18 Dec 2008"),
        QStringLiteral("before 18 December 2008"));
    row("after", "2008-12-19", "", TimeMod::After, "2008-12-18", QStringLiteral("after 18 Dec 2008"),
        QStringLiteral("after 18 December 2008"));
    row("until", "", "2008-12-17", TimeMod::None, "", QStringLiteral("until 17 Dec 2008"),
        QStringLiteral("by 17 December 2008"));
    row("about", "-0470-01-01", "-0470-12-31", TimeMod::Approx, "-0470", QStringLiteral("about 471 BC"),
        QStringLiteral("about 471 BC"));
    row("none", "", "", TimeMod::None, "", QStringLiteral("undated"), QStringLiteral("not dated"));
}

void TestTimelineModel::dateTexts()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, mod);
    QFETCH(QString, value);
    QFETCH(QString, text);
    QFETCH(QString, spoken);
    AnalysisBuilder builder;
    builder.event(QStringLiteral("It happened"), {parseIsoDate(from), parseIsoDate(to)}, Precision::Day,
                  EventStatus::Happened, static_cast<TimeMod>(mod), value);
    const auto analysis = builder.build();
    QCOMPARE(eventDateText(*analysis, 0, english), text);
    QCOMPARE(spokenDateText(*analysis, 0, english), spoken);
}

void TestTimelineModel::sentence()
{
    AnalysisBuilder builder;
    builder.event(QStringLiteral("The town agreed to mend the bridge"),
                  {CivilDate{2008, 12, 1}, CivilDate{2008, 12, 18}}, Precision::Day, EventStatus::Scheduled);
    builder.lastEvent().reportedBy = QStringLiteral("a clerk");
    QCOMPARE(eventSentence(*builder.build(), 0, english),
             QStringLiteral("The town agreed to mend the bridge; between 1 and 18 December 2008; scheduled; "
                            "reported by a clerk"));
}

void TestTimelineModel::cardTellsAll()
{
    AnalysisBuilder builder;
    builder.day(QStringLiteral("Rock & roll"), {2008, 12, 19}, EventStatus::Denied);
    builder.lastEvent().because = QStringLiteral("Written as 19 Dec 2008.");
    builder.lastEvent().reportedBy = QStringLiteral("a <drummer>");
    const QString card = eventCard(*builder.build(), 0, english);
    for (const QString &part :
         {QStringLiteral("Rock &amp; roll"), QStringLiteral("Fri 19 Dec 2008"), QStringLiteral("denied"),
          QStringLiteral("Written as"), QStringLiteral("a &lt;drummer&gt;"), QStringLiteral("<b>R</b>ock &amp; roll.")})
        QVERIFY2(card.contains(part), qPrintable(part));
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
