#include "panels/eventtablefixture.h"
#include "panels/eventtablemodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace dateline;

class TestEventTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRules();
    void isTheTimeline();
    void sortsAndFilters();
    void searchesWhatIsShown();
    void tellsRowsAsSentences();
    void marksWhatBelongs();
    void manyEventsInTheBackground();
    void theNewestWishCounts();
    void staysWhenTheTimelineGoes();
};

namespace {

std::shared_ptr<const TimelineItems> manyItems(int count)
{
    fixture::AnalysisBuilder builder;
    for (int i = 0; i < count; ++i)
        builder.day(QStringLiteral("Item %1").arg(i * 7919 % count), {1000 + i / 300, 1 + i % 12, 1});
    return builder.items();
}

QStringList labels(const EventTableModel &model)
{
    QStringList labels;
    for (int row = 0; row < model.rowCount(); ++row)
        labels.append(model.index(row, int(EventColumn::Event)).data().toString().left(6));
    return labels;
}

} // namespace

void TestEventTableModel::keepsTheRules()
{
    TimelineModel events;
    EventTableModel model(&events);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 10);
    events.setItems(fixture::townEvents().items());
    QCOMPARE(model.rowCount(), 4);
    model.setSort(EventColumn::Event, Qt::DescendingOrder);
    model.setFilter(QStringLiteral("bridge"));
    QCOMPARE(model.rowCount(), 2);
    model.setStrong({true, false, true, false, false});
    events.setItems(fixture::AnalysisBuilder().items());
    QCOMPARE(model.rowCount(), 0);
    events.setItems(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOfEvent(0), -1);
    QCOMPARE(model.eventOfRow(0), -1);
    QCOMPARE(model.eventOfRow(-1), -1);
}

void TestEventTableModel::isTheTimeline()
{
    TimelineModel events;
    EventTableModel model(&events);
    const auto sameAsTimeline = [&] {
        QCOMPARE(model.rowCount(), events.rowCount());
        QCOMPARE(model.allCount(), events.rowCount());
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.eventOfRow(row), events.eventOfRow(row));
            QCOMPARE(model.rowOfEvent(model.eventOfRow(row)), row);
        }
    };
    auto analysis = std::make_shared<Analysis>(*fixture::townEvents().build());
    analysis->events[1].background = true;
    events.setItems(std::make_shared<const TimelineItems>(makeTimelineItems(analysis)));
    QCOMPARE(model.rowCount(), 3);
    sameAsTimeline();
    events.setItems(std::make_shared<const TimelineItems>(makeTimelineItems(analysis, {true})));
    QCOMPARE(model.rowCount(), 4);
    sameAsTimeline();
    events.setItems(manyItems(500));
    sameAsTimeline();
}

void TestEventTableModel::sortsAndFilters()
{
    TimelineModel events;
    events.setItems(fixture::townEvents().items());
    EventTableModel model(&events);
    const QStringList timeOrder = labels(model);
    model.setSort(EventColumn::Event, Qt::AscendingOrder);
    QCOMPARE(labels(model), (QStringList{QStringLiteral("A tunn"), QStringLiteral("The br"), QStringLiteral("The br"),
                                         QStringLiteral("Zeppel")}));
    QCOMPARE(model.rowOfEvent(3), 0);
    QCOMPARE(model.rowOfEvent(4), 3); // told elsewhere too
    QCOMPARE(model.timelineRow(3), 0);
    QCOMPARE(model.rowOfTimelineRow(0), 3);
    model.setFilter(QStringLiteral("bridge"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.allCount(), 4);
    QCOMPARE(model.rowOfEvent(3), -1);
    QCOMPARE(model.eventOfRow(2), -1);
    // Typing on, taking back, and typing something else.
    model.setFilter(QStringLiteral("bridge pai"));
    QCOMPARE(labels(model), QStringList{QStringLiteral("The br")});
    model.setFilter(QStringLiteral("br"));
    QCOMPARE(model.rowCount(), 2);
    model.setFilter(QStringLiteral("tunnel"));
    QCOMPARE(labels(model), QStringList{QStringLiteral("A tunn")});
    model.setFilter(QStringLiteral("  "));
    QCOMPARE(model.rowCount(), 4);
    model.setSort(EventColumn::Date, Qt::AscendingOrder);
    QCOMPARE(labels(model), timeOrder);
}

void TestEventTableModel::searchesWhatIsShown()
{
    TimelineModel events;
    events.setItems(fixture::townEvents().items());
    EventTableModel model(&events);
    model.setFilter(QStringLiteral("written"));
    QCOMPARE(model.rowCount(), 0);
    model.setSearched({EventColumn::Event, EventColumn::Because});
    QCOMPARE(model.rowCount(), 1);
    model.setFilter(QStringLiteral("march"));
    QCOMPARE(model.rowCount(), 0);
}

void TestEventTableModel::tellsRowsAsSentences()
{
    TimelineModel events;
    events.setItems(fixture::townEvents().items());
    const EventTableModel model(&events);
    QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("8 March 2019: A tunnel was planned, scheduled"));
    QCOMPARE(model.index(2, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("A tunnel was planned"));
    QVERIFY(model.index(2, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>A tunnel was planned</b>")));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Date"));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
}

void TestEventTableModel::marksWhatBelongs()
{
    TimelineModel events;
    events.setItems(fixture::townEvents().items());
    EventTableModel model(&events);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto isBold = [&](int row) { return model.index(row, 1).data(Qt::FontRole).value<QFont>().bold(); };
    QVERIFY(!isBold(0));
    model.setStrong({false, false, true, false, true});
    QCOMPARE(changed.size(), 1);
    QVERIFY(isBold(0));
    QVERIFY(!isBold(1));
    model.setSort(EventColumn::Event, Qt::AscendingOrder);
    QVERIFY(isBold(3));
    events.setItems(fixture::townEvents().items()); // another snapshot: the flags are of the one before
    QVERIFY(!isBold(3));
}

void TestEventTableModel::manyEventsInTheBackground()
{
    TimelineModel events;
    EventTableModel model(&events);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy busy(&model, &EventTableModel::busyChanged);
    events.setItems(manyItems(5000));
    QVERIFY(model.isBusy());
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 5000);
    QVERIFY(!model.isBusy());
    QCOMPARE(busy.size(), 2);
    for (int row = 0; row < 5000; ++row)
        QCOMPARE(model.eventOfRow(row), events.eventOfRow(row));
    model.setSort(EventColumn::Event, Qt::AscendingOrder);
    QCOMPARE(model.eventOfRow(1), events.eventOfRow(1)); // what was shown stays for as long
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("Item 1"));
    QCOMPARE(model.index(4999, 1).data().toString(), QStringLiteral("Item 4999"));
    events.setItems(nullptr); // a closed article is gone at once
    QCOMPARE(model.rowCount(), 0);
}

void TestEventTableModel::theNewestWishCounts()
{
    TimelineModel events;
    events.setItems(manyItems(5000));
    EventTableModel model(&events);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSort(EventColumn::Event, Qt::DescendingOrder);
    for (const char *typed : {"i", "it", "item", "item 4999"})
        model.setFilter(QString::fromLatin1(typed));
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(!model.isBusy());
    QCOMPARE(reset.size(), 1);
    model.setFilter(QStringLiteral("item 49"));
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Item 4999"));
    model.setFilter(QString());
    events.setItems(fixture::townEvents().items()); // an article of few events overtakes the job
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.isBusy());
    QTest::qWait(50);
    QCOMPARE(model.rowCount(), 4);
}

void TestEventTableModel::staysWhenTheTimelineGoes()
{
    auto events = std::make_unique<TimelineModel>();
    events->setItems(fixture::townEvents().items());
    EventTableModel model(events.get());
    events.reset();
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("The bridge opened"));
    model.setFilter(QStringLiteral("bridge"));
    QCOMPARE(model.rowCount(), 0); // nothing to filter any more
}

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "tst_eventtablemodel.moc"
