#include "timeline/timelinefixture.h"
#include "timeline/timelinegaps.h"
#include "timeline/timelinelayout.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace dateline;
using dateline::fixture::AnalysisBuilder;

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventIsDatedOrUndated();
    void itemsComeInTimeOrder();
    void itemGeometry();
    void zonesMeetOnTheArticlesClock_data();
    void zonesMeetOnTheArticlesClock();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void panMovesALayout();
    void crowdsBecomeClusters();
    void labelsStayInView();
    void wordsStandBeforeWhatHappenedLast();
    void openEndsAreShort();
    void gapsAreFound_data();
    void gapsAreFound();
    void stretchesKeepTheirPromise();
};

namespace {

double labelWidth(std::int32_t item)
{
    return 20 + (item * 37) % 180;
}

std::shared_ptr<const TimelineItems> randomItems(int count, unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    AnalysisBuilder builder;
    for (int i = 0; i < count; ++i) {
        const CivilDate from = addDays({1950, 1, 1}, upTo(20000));
        DayRange range{from, addDays(from, upTo(3) == 0 ? upTo(900) : 0)};
        if (upTo(10) == 0)
            range.earliest.reset();
        else if (upTo(10) == 0)
            range.latest.reset();
        if (upTo(12) == 0)
            range = {};
        builder.event(QStringLiteral("Event %1").arg(i), range);
    }
    return builder.items();
}

TimelineScale fitted(const TimelineItems &items, double width = 1000)
{
    TimelineScale scale;
    scale.setWidth(width);
    scale.setStretches(items.stretches);
    scale.fit(items.span, 20, 150);
    return scale;
}

void verifyLayout(const TimelineLayout &layout, const LaneMetrics &metrics)
{
    std::vector<PlacedItem> byLane = layout.items;
    std::sort(byLane.begin(), byLane.end(), [](const PlacedItem &a, const PlacedItem &b) {
        return std::pair(a.lane, a.left) < std::pair(b.lane, b.left);
    });
    for (std::size_t i = 0; i < byLane.size(); ++i) {
        QVERIFY(byLane[i].lane >= 0 && byLane[i].lane < metrics.lanes);
        QVERIFY(byLane[i].left <= byLane[i].barLeft && byLane[i].right >= byLane[i].barRight);
        if (i > 0 && byLane[i].lane == byLane[i - 1].lane)
            QVERIFY(byLane[i].left >= byLane[i - 1].right);
    }
    double end = -1e12;
    for (const ItemCluster &cluster : layout.clusters) {
        QVERIFY(cluster.left >= end);
        end = cluster.right;
        for (const PlacedItem &item : layout.items)
            QVERIFY(item.lane != cluster.lane);
    }
}

} // namespace

void TestTimelineLayout::everyEventIsDatedOrUndated()
{
    const auto items = randomItems(500, 1);
    std::set<std::int32_t> seen(items->undated.begin(), items->undated.end());
    for (const TimelineItem &item : items->dated)
        seen.insert(item.event);
    QCOMPARE(seen.size(), items->analysis->events.size());
    QCOMPARE(items->dated.size() + items->undated.size(), items->analysis->events.size());
    QVERIFY(!items->undated.empty());
}

void TestTimelineLayout::itemsComeInTimeOrder()
{
    const auto items = randomItems(500, 2);
    QVERIFY(std::is_sorted(items->dated.begin(), items->dated.end(),
                           [](const TimelineItem &a, const TimelineItem &b) { return a.start < b.start; }));
    for (std::size_t i = 0; i < items->dated.size(); ++i) {
        QVERIFY(items->firstReaching(items->dated[i].end) <= i);
        QCOMPARE(items->rows[static_cast<std::size_t>(items->dated[i].event)], static_cast<std::int32_t>(i));
    }
}

void TestTimelineLayout::itemGeometry()
{
    AnalysisBuilder builder;
    builder.day(QStringLiteral("A day"), {2008, 12, 19});
    builder.event(QStringLiteral("A month"), {CivilDate{2008, 8, 1}, CivilDate{2008, 8, 31}}, Precision::Month);
    builder.event(QStringLiteral("Until"), {std::nullopt, CivilDate{2008, 12, 18}});
    builder.event(QStringLiteral("Since"), {CivilDate{2008, 12, 18}, std::nullopt});
    builder.event(QStringLiteral("At a quarter to six"), DayRange::of({2008, 12, 18}), Precision::Minute,
                  EventStatus::Happened, TimeMod::None, QStringLiteral("2008-12-18T17:45"));
    const auto analysis = builder.build();
    const TimelineItem day = timelineItem(*analysis, 0);
    QCOMPARE(day.length(), secondsPerDay);
    QVERIFY(!day.fuzzy && !day.openStart && !day.openEnd);
    const TimelineItem month = timelineItem(*analysis, 1);
    QVERIFY(month.fuzzy);
    QCOMPARE(month.length(), 31 * secondsPerDay);
    const TimelineItem until = timelineItem(*analysis, 2);
    QVERIFY(until.openStart && !until.openEnd);
    QCOMPARE(until.end, startOfDay({2008, 12, 19}));
    const TimelineItem since = timelineItem(*analysis, 3);
    QVERIFY(since.openEnd && !since.openStart);
    QCOMPARE(since.start, startOfDay({2008, 12, 18}));
    const TimelineItem minute = timelineItem(*analysis, 4);
    QCOMPARE(minute.start, startOfDay({2008, 12, 18}) + (17 * 60 + 45) * 60);
    QCOMPARE(minute.length(), TimeSecond(60));
}

void TestTimelineLayout::zonesMeetOnTheArticlesClock_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("minutes"); // after the midnight with which the told day begins
    const auto row = [](const char *name, const char *published, const char *value, int minutes) {
        QTest::newRow(name) << QString::fromLatin1(published) << QString::fromLatin1(value) << minutes;
    };
    row("no zones", "2019-03-12T18:00", "2019-03-12T13:05", 13 * 60 + 5);
    row("told in none", "2019-03-12T18:00+01:00", "2019-03-12T13:05", 13 * 60 + 5);
    row("the article has none", "2019-03-12T18:00", "2019-03-12T13:05Z", 13 * 60 + 5);
    row("the same", "2019-03-12T18:00+01:00", "2019-03-12T13:05+01:00", 13 * 60 + 5);
    row("Greenwich", "2019-03-12T18:00+01:00", "2019-03-12T13:05Z", 14 * 60 + 5);
    row("west of it", "2019-03-12T18:00-05:00", "2019-03-12T02:30Z", -(2 * 60 + 30));
    row("half an hour", "2019-03-12T18:00Z", "2019-03-12T13:05+05:30", 7 * 60 + 35);
    row("next day", "2019-03-12T18:00+13:00", "2019-03-12T20:00-03:00", 36 * 60);
}

void TestTimelineLayout::zonesMeetOnTheArticlesClock()
{
    QFETCH(QString, published);
    QFETCH(QString, value);
    QFETCH(int, minutes);
    AnalysisBuilder builder;
    builder.event(QStringLiteral("It fell"), DayRange::of({2019, 3, 12}), Precision::Minute, EventStatus::Happened,
                  TimeMod::None, value);
    builder.analysis().structure.published = PublicationDate::fromIso(published, PublicationDate::Source::Text);
    QVERIFY(builder.analysis().structure.published);
    const TimelineItem item = timelineItem(*builder.build(), 0);
    QCOMPARE(item.start, startOfDay({2019, 3, 12}) + minutes * 60);
    QCOMPARE(item.length(), TimeSecond(60));
}

void TestTimelineLayout::nothingOverlaps_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("lanes");
    for (const int count : {1, 12, 200, 3000}) {
        for (const int lanes : {1, 2, 7, 30})
            QTest::addRow("%d events, %d lanes", count, lanes) << count << lanes;
    }
}

void TestTimelineLayout::nothingOverlaps()
{
    QFETCH(int, count);
    QFETCH(int, lanes);
    const auto items = randomItems(count, static_cast<unsigned>(count + lanes));
    LaneMetrics metrics;
    metrics.lanes = lanes;
    std::mt19937 random(7);
    TimelineScale scale = fitted(*items);
    for (int zoom = 0; zoom < 40; ++zoom) {
        const TimelineLayout layout = layoutLanes(*items, scale, metrics, labelWidth);
        verifyLayout(layout, metrics);
        if (QTest::currentTestFailed())
            return;
        // Whatever reaches into what is covered is in exactly one place.
        std::multiset<std::int32_t> places;
        for (const PlacedItem &item : layout.items)
            places.insert(item.item);
        for (const ItemCluster &cluster : layout.clusters)
            places.insert(cluster.items.begin(), cluster.items.end());
        for (std::size_t i = 0; i < items->dated.size(); ++i) {
            const TimelineItem &item = items->dated[i];
            const bool covered = item.start <= layout.covered.end && item.end >= layout.covered.start;
            QCOMPARE(places.count(static_cast<std::int32_t>(i)), covered ? 1U : 0U);
        }
        scale.zoomAt(double(random() % 1000), zoom % 3 == 2 ? 0.4 : 1.6);
    }
}

void TestTimelineLayout::panMovesALayout()
{
    const auto items = randomItems(200, 5);
    TimelineScale scale = fitted(*items);
    LaneMetrics metrics;
    metrics.lanes = 6;
    const TimelineLayout layout = layoutLanes(*items, scale, metrics, labelWidth);
    scale.panBy(-123);
    QVERIFY(std::abs(layout.shift(scale) + 123) < 1e-6);
    for (const PlacedItem &item : layout.items) {
        const TimelineItem &told = items->dated[static_cast<std::size_t>(item.item)];
        if (!item.point && !told.openStart)
            QVERIFY(std::abs(item.barLeft + layout.shift(scale) - scale.xOf(told.start)) < 1e-3);
    }
}

void TestTimelineLayout::crowdsBecomeClusters()
{
    AnalysisBuilder builder;
    for (int i = 0; i < 10; ++i)
        builder.day(QStringLiteral("Event"), {2008, 12, 18});
    builder.day(QStringLiteral("Long before"), {2000, 1, 1});
    const auto items = builder.items();
    LaneMetrics metrics;
    metrics.lanes = 4;
    const TimelineLayout layout = layoutLanes(*items, fitted(*items), metrics, labelWidth);
    QCOMPARE(layout.clusters.size(), std::size_t(1));
    QCOMPARE(layout.clusters.front().items.size(), std::size_t(7)); // three lanes are left for the others
    QCOMPARE(layout.clusters.front().lane, 3);
    QCOMPARE(layout.clusters.front().span, (TimeStretch{startOfDay({2008, 12, 18}), startOfDay({2008, 12, 19})}));
}

void TestTimelineLayout::labelsStayInView()
{
    PlacedItem item;
    item.barLeft = -500;
    item.barRight = 800;
    item.labelWidth = 100;
    item.labelInside = true;
    QVERIFY(labelLeft(item, 0, 5) >= 0);
    QVERIFY(labelLeft(item, 0, 5) < 30);
    // Never out of its bar, though.
    QVERIFY(labelLeft(item, -780, 5) + item.labelWidth <= item.barRight - 780);
    QVERIFY(labelLeft(item, 600, 5) >= item.barLeft + 600);
    item.labelInside = false;
    QCOMPARE(labelLeft(item, 0, 5), 805.0);
}

void TestTimelineLayout::wordsStandBeforeWhatHappenedLast()
{
    AnalysisBuilder builder;
    builder.day(QStringLiteral("First"), {2008, 1, 1});
    builder.day(QStringLiteral("Last"), {2008, 12, 18});
    const auto items = builder.items();
    LaneMetrics metrics;
    metrics.lanes = 4;
    metrics.beyondEnd = 20;
    TimelineScale scale;
    scale.setWidth(1000);
    scale.fit(items->span, 20, 150);
    const TimelineLayout layout = layoutLanes(*items, scale, metrics, [](std::int32_t) { return 200.0; });
    QVERIFY(!layout.items.at(0).labelBefore);
    const PlacedItem &last = layout.items.at(1);
    QVERIFY(last.labelBefore);
    QCOMPARE(last.right, last.barRight);
    QVERIFY(labelLeft(last, 0, metrics.labelPadding) + last.labelWidth < last.barLeft);
}

void TestTimelineLayout::openEndsAreShort()
{
    AnalysisBuilder builder;
    builder.event(QStringLiteral("Until"), {std::nullopt, CivilDate{2008, 12, 18}});
    builder.event(QStringLiteral("Since"), {CivilDate{2008, 12, 18}, std::nullopt});
    const auto items = builder.items();
    LaneMetrics metrics;
    metrics.lanes = 4;
    const TimelineLayout layout = layoutLanes(*items, fitted(*items), metrics, labelWidth);
    for (const PlacedItem &item : layout.items)
        QCOMPARE(item.barRight - item.barLeft, metrics.openEnd);
}

void TestTimelineLayout::gapsAreFound_data()
{
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<int>("breaks");
    const auto row = [](const char *name, const char *days, int breaks) {
        QTest::newRow(name) << QString::fromLatin1(days).split(QLatin1Char(' '), Qt::SkipEmptyParts) << breaks;
    };
    row("nothing", "", 0);
    row("one day", "2008-12-18", 0);
    row("evenly", "2001-01-01 2002-01-01 2003-01-01 2004-01-01 2005-01-01 2006-01-01", 0);
    row("background long ago", "1990-05-01 2008-08-01 2008-08-20 2008-09-15 2008-10-05 2008-11-01 2008-12-01", 1);
    row("background before and after", "1920-01-01 2008-08-01 2008-08-08 2008-08-14 2008-08-20 2060-01-01", 2);
    row("a long one alone", "1990-01-01/2000-12-31", 0);
    row("a long one behind the story",
        "2000-01-01/2008-12-18 2008-12-01 2008-12-03 2008-12-05/2008-12-10 2008-12-14 2008-12-18", 1);
    row("two days", "1990-05-01 2008-08-01", 1);
}

void TestTimelineLayout::gapsAreFound()
{
    QFETCH(QStringList, days);
    QFETCH(int, breaks);
    AnalysisBuilder builder;
    for (const QString &day : days) {
        const DayRange range{parseIsoDate(day.section(QLatin1Char('/'), 0, 0)),
                             parseIsoDate(day.section(QLatin1Char('/'), -1))};
        builder.event(QStringLiteral("Event"), range);
    }
    const auto items = builder.items();
    QCOMPARE(static_cast<int>(items->stretches.size()) - 1, breaks);
}

void TestTimelineLayout::stretchesKeepTheirPromise()
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        const auto items = randomItems(static_cast<int>(seed % 15) + 1, seed);
        const auto &stretches = items->stretches;
        QCOMPARE(stretches.front().start, earliestTime);
        QCOMPARE(stretches.back().end, latestTime);
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            QVERIFY(stretches[i].length() > 0);
            QVERIFY(i == 0 || stretches[i].start > stretches[i - 1].end);
        }
        // Where something begins or ends, time is shown to scale.
        for (const TimelineItem &item : items->dated) {
            for (const TimeSecond end : {item.start, item.end}) {
                QVERIFY(std::any_of(stretches.begin(), stretches.end(), [&](const TimeStretch &stretch) {
                    return end >= stretch.start && end <= stretch.end;
                }));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
