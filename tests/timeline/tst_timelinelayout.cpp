#include "timeline/timelinefixture.h"
#include "timeline/timelinegaps.h"
#include "timeline/timelinelayout.h"

#include <QTest>

#include <algorithm>
#include <optional>
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
    void everythingIsInViewWhenFitted_data();
    void everythingIsInViewWhenFitted();
    void panKeepsLanes();
    void whatIsToldFirstHasRoomFirst();
    void lanesAreDealtOutToGroups();
    void pagesHaveEdges();
    void storyRows_data();
    void storyRows();
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
    for (int i = 0; i < 10; ++i)
        builder.entity(QStringLiteral("Name %1").arg(i));
    for (int i = 0; i < count; ++i) {
        const CivilDate from = addDays({1950, 1, 1}, upTo(20000));
        DayRange range{from, addDays(from, upTo(3) == 0 ? upTo(900) : 0)};
        if (upTo(10) == 0)
            range.earliest.reset();
        else if (upTo(10) == 0)
            range.latest.reset();
        if (upTo(12) == 0)
            range = {};
        builder.event(QStringLiteral("Event %1").arg(i), range, Precision::Day,
                      static_cast<EventStatus>(upTo(3) == 0 ? upTo(4) : 0));
        if (const int who = upTo(14); who < 10)
            builder.with(who == 0 ? std::vector<std::int32_t>{4, 1} : std::vector<std::int32_t>{who});
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

/// Where words, markers and "+7" stand at this moment.
struct Drawn
{
    std::int32_t lane;
    double left;
    double right;
};

void verifyApart(std::vector<Drawn> drawn)
{
    std::sort(drawn.begin(), drawn.end(),
              [](const Drawn &a, const Drawn &b) { return std::pair(a.lane, a.left) < std::pair(b.lane, b.left); });
    for (std::size_t i = 1; i < drawn.size(); ++i) {
        if (drawn[i].lane == drawn[i - 1].lane)
            QVERIFY2(
                drawn[i].left >= drawn[i - 1].right,
                qPrintable(
                    QStringLiteral("lane %1: %2 < %3").arg(drawn[i].lane).arg(drawn[i].left).arg(drawn[i - 1].right)));
    }
}

/// Lanes and bands are sound, and no words stand over other words, marks or clusters.
void verifyLayout(const TimelineLayout &layout, const LaneMetrics &metrics, double shift = 0)
{
    std::int32_t lane = 0;
    for (const LaneBand &band : layout.bands) {
        QCOMPARE(band.firstLane, lane);
        QVERIFY(band.lanes >= 1);
        lane += band.lanes;
    }
    QCOMPARE(layout.lanes, lane);
    std::vector<Drawn> words;
    std::vector<Drawn> marks;
    for (const PlacedItem &item : layout.items) {
        QVERIFY(item.lane >= 0 && item.lane < layout.lanes);
        QVERIFY(item.left <= item.barLeft && item.right >= item.barRight);
        marks.push_back({item.lane, item.left, item.right});
        const double left = labelLeft(item, shift, metrics.labelPadding);
        words.push_back({item.lane, left, left + item.labelWidth});
        if (item.labelInside)
            QVERIFY(left >= item.barLeft + shift - 1e-6 && left + item.labelWidth <= item.barRight + shift + 1e-6);
    }
    for (const ItemCluster &cluster : layout.clusters) {
        marks.push_back({cluster.lane, cluster.left, cluster.right});
        words.push_back({cluster.lane, cluster.left + shift, cluster.right + shift});
    }
    verifyApart(words);
    verifyApart(marks);
}

/// Whatever reaches into what is covered is in exactly one place, and nothing else is.
void verifyCounts(const TimelineLayout &layout, const TimelineItems &items, const TimelineGroups *groups)
{
    std::vector<int> places(items.dated.size());
    for (const PlacedItem &item : layout.items)
        ++places[static_cast<std::size_t>(item.item)];
    std::int32_t clustered = 0;
    for (const ItemCluster &cluster : layout.clusters) {
        std::int32_t inside = 0;
        for (std::int32_t item = 0; item < static_cast<std::int32_t>(places.size()); ++item) {
            const bool ofGroup =
                groups == nullptr || groups->groupOfRow[static_cast<std::size_t>(item)] == cluster.group;
            if (!ofGroup || !cluster.contains(item))
                continue;
            ++inside;
            ++places[static_cast<std::size_t>(item)];
            QVERIFY(items.dated[static_cast<std::size_t>(item)].end <= cluster.span.end);
            QVERIFY(items.dated[static_cast<std::size_t>(item)].start >= cluster.span.start);
        }
        QCOMPARE(inside, cluster.count);
        clustered += inside;
    }
    int expected = 0;
    for (std::size_t i = 0; i < items.dated.size(); ++i) {
        const TimelineItem &item = items.dated[i];
        const int covered = item.start <= layout.covered.end && item.end >= layout.covered.start ? 1 : 0;
        QCOMPARE(places[i], covered);
        expected += covered;
    }
    QCOMPARE(static_cast<int>(layout.items.size()) + clustered, expected);
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
        QVERIFY(items->index.nextReaching(items->dated[i].end) <= i);
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
    QTest::addColumn<int>("facet");
    for (const int count : {1, 12, 200, 3000}) {
        for (const int lanes : {1, 2, 7, 30})
            QTest::addRow("%d events, %d lanes", count, lanes) << count << lanes << -1;
        QTest::addRow("%d events by status", count) << count << 12 << static_cast<int>(TimelineFacet::Status);
        QTest::addRow("%d events by name", count) << count << 30 << static_cast<int>(TimelineFacet::Name);
        QTest::addRow("%d events by part", count) << count << 4 << static_cast<int>(TimelineFacet::Part);
    }
}

void TestTimelineLayout::nothingOverlaps()
{
    QFETCH(int, count);
    QFETCH(int, lanes);
    QFETCH(int, facet);
    const auto items = randomItems(count, static_cast<unsigned>(count + lanes));
    std::optional<TimelineGroups> groups;
    if (facet >= 0)
        groups = groupItems(*items, static_cast<TimelineFacet>(facet));
    const TimelineGroups *by = groups ? &*groups : nullptr;
    LaneMetrics metrics;
    metrics.lanes = lanes;
    std::mt19937 random(7);
    TimelineScale scale = fitted(*items);
    for (int zoom = 0; zoom < 200; ++zoom) {
        const TimelineLayout layout = layoutLanes(*items, scale, metrics, labelWidth, by);
        verifyLayout(layout, metrics);
        verifyCounts(layout, *items, by);
        // While one pans, and laid out again over what has its place already.
        scale.panBy(double(random() % 3000) - 1500);
        verifyLayout(layout, metrics, layout.shift(scale));
        const TimelineLayout next = layoutLanes(*items, scale, metrics, labelWidth, by, &layout);
        verifyLayout(next, metrics);
        verifyCounts(next, *items, by);
        if (QTest::currentTestFailed())
            return;
        if (zoom % 20 == 19)
            scale.fit(items->span, 20, 150);
        scale.zoomAt(double(random() % 1000), zoom % 3 == 2 ? 0.3 : 0.5 + double(random() % 300) / 100);
    }
}

void TestTimelineLayout::everythingIsInViewWhenFitted_data()
{
    nothingOverlaps_data();
}

/// Drawn, in a cluster or in the tray: the counts add up to the events that were found.
void TestTimelineLayout::everythingIsInViewWhenFitted()
{
    QFETCH(int, count);
    QFETCH(int, lanes);
    const auto items = randomItems(count, static_cast<unsigned>(count + lanes));
    LaneMetrics metrics;
    metrics.lanes = lanes;
    const TimelineScale scale = fitted(*items);
    const TimelineLayout layout = layoutLanes(*items, scale, metrics, labelWidth);
    std::size_t shown = layout.items.size() + items->undated.size();
    for (const ItemCluster &cluster : layout.clusters) {
        QVERIFY(cluster.left >= 0 && cluster.left < scale.width());
        shown += static_cast<std::size_t>(cluster.count);
    }
    for (const PlacedItem &item : layout.items)
        QVERIFY(item.barRight >= 0 && item.barLeft < scale.width());
    QCOMPARE(shown, items->analysis->events.size());
    QCOMPARE(static_cast<std::size_t>(items->found), items->analysis->events.size());
}

void TestTimelineLayout::panKeepsLanes()
{
    const auto items = randomItems(400, 3);
    LaneMetrics metrics;
    metrics.lanes = 8;
    TimelineScale scale = fitted(*items);
    for (int i = 0; i < 8; ++i)
        scale.zoomAt(500, 1.5);
    for (const double step : {-700.0, 700.0}) {
        TimelineLayout before = layoutLanes(*items, scale, metrics, labelWidth);
        for (int pan = 0; pan < 10; ++pan) {
            scale.panBy(step);
            const TimelineLayout next = layoutLanes(*items, scale, metrics, labelWidth, nullptr, &before);
            const bool bothCrowded = before.clusters.empty() == next.clusters.empty();
            int met = 0;
            for (const PlacedItem &old : before.items) {
                for (const PlacedItem &now : next.items) {
                    if (now.item != old.item || !bothCrowded)
                        continue;
                    ++met;
                    QCOMPARE(now.lane, old.lane);
                    QCOMPARE(now.labelBefore, old.labelBefore);
                }
            }
            QVERIFY(!bothCrowded || met > 5);
            before = next;
        }
    }
}

void TestTimelineLayout::whatIsToldFirstHasRoomFirst()
{
    AnalysisBuilder builder;
    builder.day(QStringLiteral("The news"), {2008, 12, 19});
    for (int i = 0; i < 9; ++i)
        builder.day(QStringLiteral("Background"), addDays({2008, 12, 18}, -i / 5));
    builder.day(QStringLiteral("Long before"), {2000, 1, 1});
    const auto items = builder.items();
    LaneMetrics metrics;
    metrics.lanes = 4;
    const TimelineLayout layout = layoutLanes(*items, fitted(*items), metrics, labelWidth);
    QVERIFY(!layout.clusters.empty());
    QVERIFY(std::any_of(layout.items.begin(), layout.items.end(), [&](const PlacedItem &placed) {
        return items->dated[static_cast<std::size_t>(placed.item)].event == 0;
    }));
}

void TestTimelineLayout::lanesAreDealtOutToGroups()
{
    AnalysisBuilder builder;
    for (int i = 0; i < 12; ++i)
        builder.day(QStringLiteral("Event"), {2008, 12, 18});
    builder.day(QStringLiteral("Plan"), {2009, 1, 18}, EventStatus::Scheduled);
    builder.event(QStringLiteral("Perhaps some time"), {}, Precision::Unknown, EventStatus::Possible); // no lane
    const auto items = builder.items();
    const TimelineGroups groups = groupItems(*items, TimelineFacet::Status);
    LaneMetrics metrics;
    metrics.lanes = 6;
    const TimelineLayout roomy = layoutLanes(*items, fitted(*items), metrics, labelWidth, &groups);
    QCOMPARE(roomy.bands.size(), std::size_t(2));
    QCOMPARE(roomy.bands[0].lanes, 5);
    QCOMPARE(roomy.bands[1].lanes, 1);
    QCOMPARE(roomy.clusters.size(), std::size_t(1));
    QCOMPARE(roomy.clusters[0].count, 8);
    QCOMPARE(roomy.clusters[0].lane, 4);
    metrics.lanes = 1;
    const TimelineLayout narrow = layoutLanes(*items, fitted(*items), metrics, labelWidth, &groups);
    QCOMPARE(narrow.lanes, 5); // the reader scrolls
}

void TestTimelineLayout::pagesHaveEdges()
{
    const auto items = randomItems(150, 9);
    LaneMetrics metrics;
    metrics.lanes = 40;
    metrics.pageBound = true;
    TimelineScale scale = fitted(*items);
    for (int i = 0; i < 4; ++i)
        scale.zoomAt(500, 1.5);
    int words = 0;
    for (int page = 0; page < 12; ++page) {
        const TimelineLayout layout = layoutLanes(*items, scale, metrics, labelWidth);
        verifyLayout(layout, metrics);
        verifyCounts(layout, *items, nullptr);
        for (const PlacedItem &item : layout.items) {
            const double left = labelLeft(item, 0, metrics.labelPadding);
            QVERIFY(left + item.labelWidth <= scale.width());
            ++words;
        }
        scale.panBy(-scale.width() / 2);
    }
    QVERIFY(words > 20);
}

void TestTimelineLayout::storyRows_data()
{
    QTest::addColumn<double>("rowHeight");
    QTest::newRow("room for words") << 20.0;
    QTest::newRow("half of it") << 9.0;
    QTest::newRow("little") << 4.0;
}

void TestTimelineLayout::storyRows()
{
    QFETCH(double, rowHeight);
    const auto items = randomItems(300, 21);
    const TimelineStory story = makeTimelineStory(*items);
    LaneMetrics metrics;
    metrics.laneHeight = rowHeight;
    TimelineScale scale = fitted(*items);
    std::mt19937 random(3);
    for (int zoom = 0; zoom < 200; ++zoom) {
        const TimelineLayout layout = layoutStory(*items, story, scale, metrics, labelWidth, 10, 200);
        QCOMPARE(layout.items.size(), std::size_t(190));
        int worded = 0;
        for (std::size_t i = 0; i < layout.items.size(); ++i) {
            const PlacedItem &one = layout.items[i];
            QCOMPARE(one.lane, static_cast<std::int32_t>(i) + 10);
            if (one.labelWidth == 0)
                continue;
            ++worded;
            for (std::size_t j = i + 1; j < layout.items.size(); ++j) {
                const PlacedItem &other = layout.items[j];
                if (double(other.lane - one.lane) * rowHeight >= metrics.textHeight)
                    break;
                QVERIFY2(one.left >= other.right || one.right <= other.left, "words over words or marks");
            }
        }
        QVERIFY(worded > 10 || zoom > 0);
        QVERIFY(rowHeight < metrics.textHeight || worded == 190);
        scale.zoomAt(double(random() % 1000), zoom % 3 == 2 ? 0.4 : 1.4);
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
    QCOMPARE(layout.clusters.front().count, 7); // three lanes are left for the others
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
