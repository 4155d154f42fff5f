#include "timeline/timelinefixture.h"
#include "timeline/timelinescene.h"

#include <QTest>

#include <random>
#include <set>

using namespace dateline;
using dateline::fixture::AnalysisBuilder;

/// The geometry of a whole timeline, without a window.
class TestTimelineScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInViewIsShown_data();
    void whatIsInViewIsShown();
    void hiddenBehindTheEdgeIsTold();
    void namesHaveAColumn();
    void statusesAreColouredAsStatuses();
    void storyHasARowForEachTelling();
    void keysNeedRoomAndALegend();
    void fittingShowsEverything_data();
    void fittingShowsEverything();
    void choosingNamesMovesNothing();
};

namespace {

std::shared_ptr<const TimelineItems> randomItems(int count, unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    AnalysisBuilder builder;
    for (int i = 0; i < 6; ++i)
        builder.entity(QStringLiteral("Name %1").arg(i));
    for (int i = 0; i < count; ++i) {
        const CivilDate from = addDays({1980, 1, 1}, upTo(9000));
        const DayRange range{from, addDays(from, upTo(3) == 0 ? upTo(2000) : 0)};
        builder.event(QStringLiteral("Event number %1").arg(i), upTo(15) == 0 ? DayRange{} : range, Precision::Day,
                      static_cast<EventStatus>(upTo(4)));
        if (const int who = upTo(8); who < 6)
            builder.with({who});
    }
    return builder.items();
}

TimelineScene sceneOf(const std::shared_ptr<const TimelineItems> &items, TimelineLanes lanes,
                      TimelineColouring colouring = TimelineColouring::Statuses, QSizeF size = {1000, 260})
{
    TimelineOptions options;
    options.lanes = lanes;
    options.colouring = colouring;
    TimelineScene scene;
    scene.setText(TextMeasure::fixed(7, 12, 4), QLocale(QLocale::English));
    scene.setOptions(options);
    scene.setSize(size);
    scene.setContent(TimelineContent::of(items, options));
    scene.scale().setView(scene.fittedView());
    return scene;
}

} // namespace

void TestTimelineScene::whatIsInViewIsShown_data()
{
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("count");
    for (const int count : {5, 60, 600, 4000}) {
        QTest::addRow("packed, %d", count) << static_cast<int>(TimelineLanes::Packed) << count;
        QTest::addRow("names, %d", count) << static_cast<int>(TimelineLanes::Names) << count;
        QTest::addRow("statuses, %d", count) << static_cast<int>(TimelineLanes::Statuses) << count;
    }
}

/// Whatever lies in the visible time is drawn in view or in exactly one cluster in view, and found where it is drawn.
void TestTimelineScene::whatIsInViewIsShown()
{
    QFETCH(int, lanes);
    QFETCH(int, count);
    const auto items = randomItems(count, static_cast<unsigned>(count));
    TimelineScene scene = sceneOf(items, static_cast<TimelineLanes>(lanes));
    std::mt19937 random(2);
    for (int step = 0; step < 60; ++step) {
        const TimeStretch visible = scene.scale().visible();
        std::multiset<std::int32_t> shown;
        const double shift = scene.layout().shift(scene.scale());
        for (const PlacedItem &placed : scene.layout().items) {
            if (placed.barRight + shift > 0 && placed.barLeft + shift < scene.scale().width())
                shown.insert(placed.item);
        }
        for (const ItemCluster &cluster : scene.visibleClusters()) {
            QVERIFY(cluster.left >= 0 && cluster.left < scene.scale().width());
            const auto inside = scene.itemsOf(cluster, items->dated.size());
            QCOMPARE(static_cast<std::int32_t>(inside.size()), cluster.count);
            QCOMPARE(scene.itemsOf(cluster, 1).front(), inside.front());
            shown.insert(inside.begin(), inside.end());
        }
        for (std::size_t row = 0; row < items->dated.size(); ++row) {
            const TimelineItem &item = items->dated[row];
            const auto index = static_cast<std::int32_t>(row);
            if (item.start < visible.end && item.end > visible.start)
                QCOMPARE(shown.count(index), 1U);
            else
                QVERIFY(shown.count(index) <= 1U);
            if (shown.count(index) == 0 || row % 7 != 0)
                continue;
            const QRectF place = scene.rectOfRow(index).intersected(scene.lanesRect());
            if (place.width() < 2 || place.height() < 4)
                continue; // scrolled out of view
            const TimelineScene::Hit hit = scene.hitAt(place.center());
            QVERIFY(hit.row == index || (hit.cluster >= 0 && hit.cluster == scene.clusterOfRow(index)));
        }
        if (QTest::currentTestFailed())
            return;
        scene.scale().zoomAt(double(random() % 1000), 0.4 + double(random() % 300) / 100);
        scene.scale().panBy(double(random() % 400) - 200);
        if (step % 15 == 14)
            scene.scale().setView(scene.fittedView());
    }
}

void TestTimelineScene::hiddenBehindTheEdgeIsTold()
{
    AnalysisBuilder builder;
    for (int i = 0; i < 30; ++i)
        builder.event(QStringLiteral("A long affair"), {CivilDate{2000, 1, 1}, CivilDate{2010, 1, 1}});
    for (int i = 0; i < 5; ++i)
        builder.day(QStringLiteral("A short one"), {2000, 1, 2});
    const auto items = builder.items();
    TimelineScene scene = sceneOf(items, TimelineLanes::Packed);
    scene.scale().fit({startOfDay({2005, 1, 1}), startOfDay({2006, 1, 1})}, 0, 0);
    const std::vector<ItemCluster> clusters = scene.visibleClusters();
    QCOMPARE(clusters.size(), std::size_t(1));
    QCOMPARE(clusters.front().left, 0.0);
    QCOMPARE(static_cast<std::size_t>(clusters.front().count) + scene.layout().items.size(), std::size_t(30));
    scene.scale().fit({startOfDay({2012, 1, 1}), startOfDay({2013, 1, 1})}, 0, 0);
    QVERIFY(scene.visibleClusters().empty());
}

void TestTimelineScene::namesHaveAColumn()
{
    const auto items = randomItems(50, 8);
    TimelineScene scene = sceneOf(items, TimelineLanes::Names, TimelineColouring::Statuses, {1000, 200});
    QVERIFY(scene.headerWidth() > 50 && scene.headerWidth() < 300);
    QCOMPARE(scene.lanesRect().left(), scene.headerWidth());
    QCOMPARE(scene.scale().width(), 1000 - scene.headerWidth());
    const QPointF corner(5, scene.lanesRect().top() + 3);
    const QString first = scene.groupAt(corner);
    QVERIFY2(first.startsWith(QStringLiteral("Name")), qPrintable(first));
    QVERIFY(scene.contentHeight() > scene.lanesRect().height());
    scene.setScrollY(1e6);
    QCOMPARE(scene.scrollY(), scene.contentHeight() - scene.lanesRect().height());
    QVERIFY(scene.groupAt(corner) != first);
    QVERIFY(scene.groupAt({scene.headerWidth() + 5, corner.y()}).isEmpty());
    QCOMPARE(sceneOf(items, TimelineLanes::Packed).headerWidth(), 0.0);
}

void TestTimelineScene::statusesAreColouredAsStatuses()
{
    const auto items = randomItems(50, 8);
    const TimelineColours colours = TimelineColours::forPaper();
    const TimelineScene statuses = sceneOf(items, TimelineLanes::Packed);
    const TimelineScene names = sceneOf(items, TimelineLanes::Packed, TimelineColouring::Names);
    for (std::size_t row = 0; row < items->dated.size(); ++row) {
        const auto index = static_cast<std::int32_t>(row);
        QCOMPARE(statuses.colourOf(index, colours), colours.ofStatus(items->dated[row].status));
        const TimelineGroups &groups = *names.content().colours;
        QCOMPARE(names.colourOf(index, colours), colours.ofGroup(groups, groups.groupOfRow[row]));
    }
    for (std::size_t i = 0; i < colours.group.size(); ++i) {
        for (std::size_t j = i + 1; j < colours.group.size(); ++j)
            QVERIFY(colours.group.at(i) != colours.group.at(j));
    }
}

void TestTimelineScene::storyHasARowForEachTelling()
{
    AnalysisBuilder builder;
    builder.day(QStringLiteral("Now"), {2008, 12, 19});
    builder.day(QStringLiteral("Then"), {2008, 8, 1});
    builder.day(QStringLiteral("Now, once more"), {2008, 12, 19});
    builder.lastEvent().sameAs = 0;
    const auto items = builder.items();
    TimelineScene scene = sceneOf(items, TimelineLanes::Story);
    QCOMPARE(scene.layout().items.size(), std::size_t(3));
    QVERIFY(scene.layout().clusters.empty());
    const int now = items->rows[0];
    const int then = items->rows[1];
    QVERIFY(scene.rectOfRow(now).top() < scene.rectOfRow(then).top());
    QVERIFY(scene.rectOfRow(now).left() > scene.rectOfRow(then).left());
    // The place of the second telling is that telling.
    const double row = scene.rectOfRow(then).top() - scene.rectOfRow(now).top();
    const QPointF again = scene.rectOfRow(now).center() + QPointF(0, 2 * row);
    QCOMPARE(scene.hitAt(again).row, now);
    QCOMPARE(scene.hitAt(again).event, 2);
    QVERIFY(scene.legendHeight() > 0);
}

void TestTimelineScene::keysNeedRoomAndALegend()
{
    const auto items = randomItems(12, 4);
    TimelineScene plain = sceneOf(items, TimelineLanes::Packed);
    TimelineScene keyed = sceneOf(items, TimelineLanes::Packed, TimelineColouring::Names);
    QCOMPARE(plain.legendHeight(), 0.0);
    QVERIFY(keyed.legendHeight() > 0);
    const auto widthOf = [](TimelineScene &scene, std::int32_t item) {
        for (const PlacedItem &placed : scene.layout().items) {
            if (placed.item == item)
                return placed.labelWidth;
        }
        return -1.0;
    };
    int compared = 0;
    for (std::int32_t item = 0; item < static_cast<std::int32_t>(items->dated.size()); ++item) {
        if (widthOf(plain, item) < 0 || widthOf(keyed, item) < 0)
            continue;
        const bool has = !keyed.content().colours->groupAt(item).key.isEmpty();
        QCOMPARE(widthOf(keyed, item) > widthOf(plain, item), has);
        ++compared;
    }
    QVERIFY(compared > 3);
    // Where lanes tell the same, letters would only repeat it.
    TimelineScene lanes = sceneOf(items, TimelineLanes::Names, TimelineColouring::Names);
    QCOMPARE(lanes.legendHeight(), 0.0);
    QVERIFY(lanes.content().lanes == lanes.content().colours);
}

void TestTimelineScene::fittingShowsEverything_data()
{
    whatIsInViewIsShown_data();
}

void TestTimelineScene::fittingShowsEverything()
{
    QFETCH(int, lanes);
    QFETCH(int, count);
    const auto items = randomItems(count, static_cast<unsigned>(count));
    TimelineScene scene = sceneOf(items, static_cast<TimelineLanes>(lanes));
    QVERIFY(scene.scale().xOf(items->span.start) >= 0);
    QVERIFY(scene.scale().xOf(items->span.end) <= scene.scale().width());
    std::size_t shown = scene.layout().items.size();
    for (const ItemCluster &cluster : scene.visibleClusters())
        shown += static_cast<std::size_t>(cluster.count);
    QCOMPARE(shown + items->undated.size(), items->analysis->events.size());
}

void TestTimelineScene::choosingNamesMovesNothing()
{
    const auto items = randomItems(60, 5);
    TimelineScene scene = sceneOf(items, TimelineLanes::Packed);
    const TimelineScale::View view = scene.scale().view();
    const double x = scene.scale().xOf(items->dated.front().start);
    const auto chosen = std::make_shared<const TimelineItems>(makeTimelineItems(items->analysis, {false, {2}}));
    QVERIFY(chosen->count() < items->count() && chosen->count() > 0);
    scene.setContent(TimelineContent::of(chosen, {}));
    QVERIFY(std::abs(scene.scale().xOf(items->dated.front().start) - x) < 1e-6);
    QCOMPARE(scene.scale().secondsPerPixel(), view.secondsPerPixel);
}

QTEST_GUILESS_MAIN(TestTimelineScene)
#include "tst_timelinescene.moc"
