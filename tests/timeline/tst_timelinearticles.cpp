#include "timeline/timelinearticles.h"
#include "timeline/timelineemphasis.h"
#include "timeline/timelinefixture.h"
#include "timeline/timelinemodel.h"
#include "timeline/timelinescene.h"
#include "timeline/timelinewords.h"

#include <QTest>

#include <set>

using namespace dateline;
using dateline::fixture::AnalysisBuilder;

/// Several articles on one timeline, without a window.
class TestTimelineArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownIndicesStay();
    void whatIsSaidOfAnEventHoldsForAll();
    void namesOfSeveralAreOne();
    void tellingsStandForThoseOfTheirArticle();
    void clocksOfOtherZones();
    void lanesAreArticles();
    void countsAddUp_data();
    void countsAddUp();
    void paragraphsAreThoseOfTheArticle();
    void manyArticlesShareALane();
    void oneArticleHasNoSuchLanes();
};

namespace {

OpenArticle harbour()
{
    AnalysisBuilder builder;
    builder.published({2019, 3, 5});
    const std::int32_t town = builder.entity(QStringLiteral("Oslo"), EntityType::Place);
    builder.day(QStringLiteral("The harbour opened"), {2019, 3, 8}).with({town});
    builder.event(QStringLiteral("The town paid"), {CivilDate{2018, 1, 1}, CivilDate{2018, 1, 31}}, Precision::Month);
    builder.event(QStringLiteral("It may grow"), {}, Precision::Unknown, EventStatus::Possible);
    return {QStringLiteral("Harbour opens"), builder.build()};
}

OpenArticle bridge()
{
    AnalysisBuilder builder;
    builder.published({2020, 6, 1});
    const std::int32_t builder1 = builder.entity(QStringLiteral("Ada Berg"), EntityType::Person);
    const std::int32_t town = builder.entity(QStringLiteral("oslo"), EntityType::Place);
    builder.day(QStringLiteral("Ada Berg came to Oslo"), {2020, 5, 30}).with({builder1, town});
    builder.lastEvent().reportedBy = builder1;
    builder.day(QStringLiteral("The bridge opened"), {2020, 6, 1}, EventStatus::Scheduled);
    builder.day(QStringLiteral("The bridge opened, as told"), {2020, 6, 1});
    builder.lastEvent().sameAs = 1;
    builder.event(QStringLiteral("Nobody knows"), {}, Precision::Unknown);
    return {QStringLiteral("Bergen builds a bridge"), builder.build()};
}

std::shared_ptr<const TimelineItems> itemsOf(const std::vector<OpenArticle> &articles,
                                             const TimelineChoice &choice = {})
{
    return std::make_shared<const TimelineItems>(makeTimelineItems(joinArticles(articles), choice));
}

TimelineScene sceneOf(const std::shared_ptr<const TimelineItems> &items, TimelineLanes lanes)
{
    TimelineOptions options;
    options.lanes = lanes;
    TimelineScene scene;
    scene.setText(TextMeasure::fixed(7, 12, 4), QLocale(QLocale::English));
    scene.setOptions(options);
    scene.setSize({1000, 260});
    scene.setContent(TimelineContent::of(items, options));
    scene.scale().setView(scene.fittedView());
    return scene;
}

/// A chronicle of many days.
OpenArticle chronicle(const QString &title, int count, CivilDate from)
{
    AnalysisBuilder builder;
    for (int i = 0; i < count; ++i)
        builder.event(QStringLiteral("%1, entry %2").arg(title).arg(i),
                      i % 9 == 0 ? DayRange{} : DayRange::of(addDays(from, (i * 37) % 900)));
    return {title, builder.build()};
}

} // namespace

void TestTimelineArticles::ownIndicesStay()
{
    const OpenArticle own = harbour();
    const auto joined = joinArticles({own, bridge()});
    QCOMPARE(joined->analysis->events.size(), std::size_t(7));
    for (std::size_t i = 0; i < own.analysis->events.size(); ++i)
        QVERIFY(joined->analysis->events[i] == own.analysis->events[i]);
    QVERIFY(joined->isOwn(2));
    QVERIFY(!joined->isOwn(3));
    QCOMPARE(joined->eventInArticle(4), 1);
    QVERIFY(joined->analysis->structure.published == own.analysis->structure.published);
}

void TestTimelineArticles::whatIsSaidOfAnEventHoldsForAll()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const OpenArticle other = bridge();
    const auto joined = joinArticles({harbour(), other});
    for (std::int32_t event = 0; event < 4; ++event) {
        QCOMPARE(eventSentence(*joined->analysis, event + 3, english), eventSentence(*other.analysis, event, english));
        QCOMPARE(eventDescription(*joined->analysis, event + 3), eventDescription(*other.analysis, event));
    }
    TimelineModel model;
    model.setItems(itemsOf({harbour(), other}));
    const QModelIndex row = model.index(model.rowOfEvent(3));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("in Bergen builds a bridge")));
    QVERIFY(row.data(TimelineModel::CardRole).toString().contains(QStringLiteral("Bergen builds a bridge")));
}

void TestTimelineArticles::namesOfSeveralAreOne()
{
    const auto items = itemsOf({harbour(), bridge()});
    QCOMPARE(items->analysis->entities.size(), std::size_t(2));
    const AnalysisIndex own(*items->own());
    const TimelineEmphasis both = timelineEmphasis(*items, items->indexFrom(own), Target::entity(0), {});
    QCOMPARE(both.strong.size(), std::size_t(2)); // one of each article
    QCOMPARE(itemsOf({harbour(), bridge()}, {false, {0}})->count(), 2);
}

void TestTimelineArticles::tellingsStandForThoseOfTheirArticle()
{
    const auto items = itemsOf({harbour(), bridge()});
    QVERIFY(items->eventAt(5).sameAs == 4);
    QCOMPARE(items->rows[5], items->rows[4]);
}

/// 17:46 in Berlin is 11:46 in New York.
void TestTimelineArticles::clocksOfOtherZones()
{
    const auto at = [](int zone, const QString &value) {
        AnalysisBuilder builder;
        builder.published({2019, 3, 5});
        builder.analysis().structure.published->utcOffsetMinutes = zone;
        builder.event(QStringLiteral("It began"), DayRange::of({2019, 3, 4}), Precision::Minute, EventStatus::Happened,
                      TimeMod::None, value);
        return OpenArticle{value, builder.build()};
    };
    const auto items =
        itemsOf({at(-300, QStringLiteral("2019-03-04T08:00")), at(60, QStringLiteral("2019-03-04T17:46"))});
    QCOMPARE(items->dated.at(1).start - startOfDay({2019, 3, 4}), TimeSecond(11 * 3600 + 46 * 60));
    const auto told =
        itemsOf({at(-300, QStringLiteral("2019-03-04T08:00")), at(60, QStringLiteral("2019-03-04T17:46Z"))});
    QCOMPARE(told->dated.at(1).start - startOfDay({2019, 3, 4}), TimeSecond(12 * 3600 + 46 * 60));
}

void TestTimelineArticles::lanesAreArticles()
{
    TimelineScene scene = sceneOf(itemsOf({harbour(), bridge()}), TimelineLanes::Articles);
    const TimelineGroups &groups = *scene.content().lanes;
    QCOMPARE(groups.groups.size(), std::size_t(2));
    QCOMPARE(groups.groups[0].name, QStringLiteral("Harbour opens"));
    QCOMPARE(groups.groups[1].name, QStringLiteral("Bergen builds a bridge"));
    QCOMPARE(groups.groups[0].count(), 3);
    QCOMPARE(groups.groups[1].count(), 3);
    QCOMPARE(scene.layout().bands.size(), std::size_t(2));
    for (const PlacedItem &placed : scene.layout().items) {
        const std::int32_t event = scene.content().items->dated[static_cast<std::size_t>(placed.item)].event;
        QCOMPARE(placed.lane >= scene.layout().bands[1].firstLane, !scene.content().items->isOwn(event));
    }
}

void TestTimelineArticles::countsAddUp_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {4, 60, 2000})
        QTest::addRow("%d", count) << count;
}

/// Drawn, in clusters and in the tray: together all events of all articles, in every zoom that shows everything.
void TestTimelineArticles::countsAddUp()
{
    QFETCH(int, count);
    const auto items = itemsOf({chronicle(QStringLiteral("First"), count, {2001, 1, 1}),
                                chronicle(QStringLiteral("Second"), count / 2, {2002, 1, 1}),
                                chronicle(QStringLiteral("Third"), count, {1944, 1, 1})});
    QCOMPARE(items->count(), 2 * count + count / 2);
    for (const TimelineLanes lanes : {TimelineLanes::Articles, TimelineLanes::Packed, TimelineLanes::Statuses}) {
        TimelineScene scene = sceneOf(items, lanes);
        std::size_t shown = items->undated.size();
        std::set<std::int32_t> drawn;
        for (const PlacedItem &placed : scene.layout().items)
            drawn.insert(placed.item);
        shown += drawn.size();
        for (const ItemCluster &cluster : scene.visibleClusters())
            shown += static_cast<std::size_t>(cluster.count);
        QCOMPARE(shown, static_cast<std::size_t>(items->count()));
    }
}

void TestTimelineArticles::paragraphsAreThoseOfTheArticle()
{
    const auto items = itemsOf({harbour(), bridge()});
    QCOMPARE(paragraphNumbersOf(*items), (std::vector<std::int32_t>{1, 2, 3, 1, 2, 3, 4}));
    const TimelineStory story = makeTimelineStory(*items);
    QCOMPARE(story.tellings.back().paragraph, 3); // "as told"
}

void TestTimelineArticles::manyArticlesShareALane()
{
    std::vector<OpenArticle> articles;
    for (int i = 0; i < 230; ++i)
        articles.push_back(chronicle(QString::number(i), 2, {2001, 1, 1}));
    const TimelineGroups groups = groupItems(*itemsOf(articles), TimelineFacet::Article);
    QCOMPARE(groups.groups.size(), mostArticleGroups + 1);
    QVERIFY(groups.groups.back().isRest);
    QCOMPARE(groups.groups.back().count(), 2 * 30);
}

void TestTimelineArticles::oneArticleHasNoSuchLanes()
{
    const auto items = std::make_shared<const TimelineItems>(makeTimelineItems(harbour().analysis));
    QVERIFY(sceneOf(items, TimelineLanes::Articles).content().lanes == nullptr);
}

QTEST_GUILESS_MAIN(TestTimelineArticles)
#include "tst_timelinearticles.moc"
