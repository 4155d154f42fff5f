#include "timeline/timelinefixture.h"
#include "timeline/timelinegroups.h"
#include "timeline/timelinestory.h"

#include <QTest>

#include <random>

using namespace dateline;
using dateline::fixture::AnalysisBuilder;

class TestTimelineGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indexAnswersAsALoopDoes_data();
    void indexAnswersAsALoopDoes();
    void everyEventIsInOneGroup_data();
    void everyEventIsInOneGroup();
    void statuses();
    void whoIsNamedFirstLeads();
    void fewNamesHaveGroups();
    void headingsMakeParts();
    void paragraphsMakeParts();
    void manyParagraphsAreJoined();
    void sharedEventsOnly();
    void storyOrder();
    void storyTellsAgain();
};

namespace {

QStringList names(const TimelineGroups &groups)
{
    QStringList found;
    for (const TimelineGroup &group : groups.groups)
        found.append(QStringLiteral("%1:%2").arg(group.name).arg(group.count()));
    return found;
}

CivilDate day(int number)
{
    return addDays({2008, 1, 1}, number);
}

/// Forty events of nine names, one of them in every second event, some undated.
AnalysisBuilder manyNames()
{
    AnalysisBuilder builder;
    for (int i = 0; i < 12; ++i)
        builder.entity(QStringLiteral("Name %1").arg(i));
    for (int i = 0; i < 40; ++i) {
        builder.event(QStringLiteral("Event %1 of them").arg(i), i % 7 == 0 ? DayRange{} : DayRange::of(day(100 - i)),
                      Precision::Day, static_cast<EventStatus>(i % 4));
        if (i % 3 == 0)
            builder.with({3, 0});
        else if (i % 3 == 1)
            builder.with({i % 12});
    }
    return builder;
}

} // namespace

void TestTimelineGroups::indexAnswersAsALoopDoes_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 15, 16, 17, 255, 256, 257, 5000})
        QTest::addRow("%d items", count) << count;
}

void TestTimelineGroups::indexAnswersAsALoopDoes()
{
    QFETCH(int, count);
    std::mt19937 random(5);
    std::vector<TimelineItem> dated;
    TimeSecond start = 0;
    for (int i = 0; i < count; ++i) {
        start += static_cast<TimeSecond>(random() % 4);
        const auto length = static_cast<TimeSecond>(random() % 50 == 0 ? random() % 3000 : random() % 10);
        dated.push_back({start, start + length, i, false, false, false, EventStatus::Happened});
    }
    const TimelineIndex index(dated);
    QCOMPARE(index.size(), dated.size());
    for (int round = 0; round < 500 && count > 0; ++round) {
        const std::size_t from = random() % dated.size();
        const auto time = static_cast<TimeSecond>(random() % static_cast<unsigned>(start + 20));
        std::size_t reaching = from;
        while (reaching < dated.size() && dated[reaching].end < time)
            ++reaching;
        QCOMPARE(index.nextReaching(time, from), reaching);
        std::size_t first = from;
        while (first < dated.size() && dated[first].start < time)
            ++first;
        QCOMPARE(index.firstFrom(time, from), first);
        const std::size_t to = from + 1 + random() % (dated.size() - from);
        TimeSecond latest = dated[from].end;
        for (std::size_t i = from; i < to; ++i)
            latest = std::max(latest, dated[i].end);
        QCOMPARE(index.latestEnd(from, to), latest);
    }
    QCOMPARE(index.nextReaching(start + 5000), dated.size());
}

void TestTimelineGroups::everyEventIsInOneGroup_data()
{
    QTest::addColumn<int>("facet");
    QTest::newRow("status") << static_cast<int>(TimelineFacet::Status);
    QTest::newRow("name") << static_cast<int>(TimelineFacet::Name);
    QTest::newRow("part") << static_cast<int>(TimelineFacet::Part);
}

void TestTimelineGroups::everyEventIsInOneGroup()
{
    QFETCH(int, facet);
    const auto items = manyNames().items();
    const TimelineGroups groups = groupItems(*items, static_cast<TimelineFacet>(facet));
    QCOMPARE(groups.groupOfRow.size(), std::size_t(40));
    QVERIFY(groups.groups.size() <= mostGroups + 1);
    std::int32_t all = 0;
    for (std::size_t group = 0; group < groups.groups.size(); ++group) {
        const TimelineIndex &listed = groups.groups[group].items;
        QVERIFY(groups.groups[group].count() > 0);
        QVERIFY(!groups.groups[group].name.isEmpty());
        all += groups.groups[group].count();
        for (std::size_t i = 0; i < listed.size(); ++i)
            QCOMPARE(std::size_t(groups.groupOfRow[static_cast<std::size_t>(listed.itemAt(i))]), group);
    }
    QCOMPARE(all, 40);
}

void TestTimelineGroups::statuses()
{
    const auto items = manyNames().items();
    const TimelineGroups groups = groupItems(*items, TimelineFacet::Status);
    QCOMPARE(names(groups), QStringList({QStringLiteral("happened:10"), QStringLiteral("scheduled:10"),
                                         QStringLiteral("possible:10"), QStringLiteral("denied:10")}));
    AnalysisBuilder one;
    one.day(QStringLiteral("A plan"), day(1), EventStatus::Scheduled);
    QCOMPARE(names(groupItems(*one.items(), TimelineFacet::Status)), QStringList{QStringLiteral("scheduled:1")});
}

void TestTimelineGroups::whoIsNamedFirstLeads()
{
    AnalysisBuilder builder;
    const std::int32_t town = builder.entity(QStringLiteral("The town"));
    const std::int32_t mayor = builder.entity(QStringLiteral("The mayor"));
    const std::int32_t guest = builder.entity(QStringLiteral("A guest"));
    builder.day(QStringLiteral("One"), day(3)).with({mayor, town});
    builder.day(QStringLiteral("Two"), day(2)).with({mayor, guest, town});
    builder.day(QStringLiteral("Three"), day(1)).with({town});
    builder.event(QStringLiteral("Four"), {}).with({town});
    builder.event(QStringLiteral("Nobody"), {});
    const TimelineGroups groups = groupItems(*builder.items(), TimelineFacet::Name);
    QCOMPARE(names(groups),
             QStringList({QStringLiteral("The town:2"), QStringLiteral("The mayor:2"), QStringLiteral("others:1")}));
    QCOMPARE(groups.groups[0].key, QStringLiteral("A"));
    QCOMPARE(groups.groups[1].key, QStringLiteral("B"));
    QVERIFY(groups.groups[2].isRest && groups.groups[2].key.isEmpty());
    QCOMPARE(groups.groupAt(0).name, QStringLiteral("The town")); // rows are in time order
    QCOMPARE(groups.groupAt(2).name, QStringLiteral("The mayor"));
    QCOMPARE(groups.groupAt(4).name, QStringLiteral("others"));
}

void TestTimelineGroups::fewNamesHaveGroups()
{
    AnalysisBuilder builder;
    for (int i = 0; i < 20; ++i)
        builder.entity(QStringLiteral("Name %1").arg(i));
    for (int i = 0; i < 20; ++i) {
        builder.day(QStringLiteral("Event"), day(i)).with({i});
        if (i >= 15)
            builder.day(QStringLiteral("Once more"), day(i)).with({i});
    }
    builder.day(QStringLiteral("Led by one without a group"), day(30)).with({9, 17});
    const TimelineGroups groups = groupItems(*builder.items(), TimelineFacet::Name);
    QCOMPARE(groups.groups.size(), mostGroups + 1);
    QCOMPARE(groups.groups[0].name, QStringLiteral("Name 9")); // leads two, and is named first
    QCOMPARE(groups.groups[1].name, QStringLiteral("Name 15"));
    QVERIFY(groups.groups.back().isRest);
}

void TestTimelineGroups::headingsMakeParts()
{
    AnalysisBuilder builder;
    builder.day(QStringLiteral("Before all headings"), day(1));
    builder.block(QStringLiteral("The early  years"), SectionRole::Heading);
    builder.day(QStringLiteral("One"), day(2)).day(QStringLiteral("Two"), day(3));
    builder.block(QStringLiteral("Nothing happens"), SectionRole::Heading);
    builder.block(QStringLiteral("The late years"), SectionRole::Heading);
    builder.day(QStringLiteral("Three"), day(0));
    QCOMPARE(names(groupItems(*builder.items(), TimelineFacet::Part)),
             QStringList({QStringLiteral("Beginning:1"), QStringLiteral("The early years:2"),
                          QStringLiteral("The late years:1")}));
}

void TestTimelineGroups::paragraphsMakeParts()
{
    AnalysisBuilder builder;
    builder.block(QStringLiteral("Cookies"), SectionRole::Boilerplate);
    builder.block(QStringLiteral("Headline"), SectionRole::Headline);
    builder.day(QStringLiteral("One"), day(2)).day(QStringLiteral("Two"), day(3));
    QCOMPARE(names(groupItems(*builder.items(), TimelineFacet::Part)),
             QStringList({QStringLiteral("Paragraph 2:1"), QStringLiteral("Paragraph 3:1")}));
}

void TestTimelineGroups::manyParagraphsAreJoined()
{
    AnalysisBuilder builder;
    for (int i = 0; i < 70; ++i)
        builder.day(QStringLiteral("Event"), day(i));
    const TimelineGroups groups = groupItems(*builder.items(), TimelineFacet::Part);
    QCOMPARE(groups.groups.size(), mostGroups);
    QCOMPARE(groups.groups.front().name, QStringLiteral("Paragraphs 1–10"));
    QCOMPARE(groups.groups.back().name, QStringLiteral("Paragraphs 61–70"));
}

void TestTimelineGroups::sharedEventsOnly()
{
    AnalysisBuilder builder;
    const std::int32_t town = builder.entity(QStringLiteral("The town"));
    const std::int32_t mayor = builder.entity(QStringLiteral("The mayor"));
    builder.day(QStringLiteral("Both"), day(1)).with({town, mayor});
    builder.day(QStringLiteral("Long ago"), {1910, 1, 1}).with({town});
    builder.event(QStringLiteral("Both, undated"), {}).with({mayor, town});
    builder.day(QStringLiteral("The mayor alone"), day(2)).with({mayor});
    builder.day(QStringLiteral("Nobody"), day(3));
    builder.event(QStringLiteral("The town, told again of the mayor alone"), {}).with({town});
    builder.lastEvent().sameAs = 3;
    const auto analysis = builder.build();
    const auto count = [&](const std::vector<std::int32_t> &who) {
        return makeTimelineItems(analysis, {false, who}).count();
    };
    QCOMPARE(count({}), 5);
    QCOMPARE(count({town}), 4);
    QCOMPARE(count({mayor}), 3);
    QCOMPARE(count({town, mayor}), 3);
    const TimelineItems all = makeTimelineItems(analysis);
    const TimelineItems shared = makeTimelineItems(analysis, {false, {town, mayor}});
    QCOMPARE(shared.found, 5);
    QCOMPARE(shared.dated.size(), std::size_t(2));
    QCOMPARE(shared.undated, std::vector<std::int32_t>{2});
    QCOMPARE(shared.rows, (std::vector<std::int32_t>{0, -1, 2, 1, -1, 1}));
    // What is chosen moves nothing.
    QCOMPARE(shared.span, all.span);
    QVERIFY(shared.stretches == all.stretches);
    QVERIFY(shared.stretches.size() > 1);
}

void TestTimelineGroups::storyOrder()
{
    AnalysisBuilder builder;
    builder.block(QStringLiteral("Headline"), SectionRole::Headline);
    builder.day(QStringLiteral("Now"), day(100));
    builder.event(QStringLiteral("Some time"), {});
    builder.day(QStringLiteral("Long ago"), day(1));
    builder.event(QStringLiteral("About then"), {day(0), day(3)}, Precision::Week);
    builder.day(QStringLiteral("Since then"), day(50));
    builder.day(QStringLiteral("Before that"), day(40));
    const auto items = builder.items();
    const TimelineStory story = makeTimelineStory(*items);
    std::vector<std::int32_t> events;
    std::vector<std::int32_t> paragraphs;
    std::vector<bool> back;
    for (std::size_t i = 0; i < story.tellings.size(); ++i) {
        events.push_back(story.tellings[i].event);
        paragraphs.push_back(story.tellings[i].paragraph);
        back.push_back(story.looksBack(*items, i));
        QVERIFY(!story.tellings[i].again);
        QCOMPARE(items->dated[static_cast<std::size_t>(story.tellings[i].item)].event, story.tellings[i].event);
    }
    QCOMPARE(events, (std::vector<std::int32_t>{0, 2, 3, 4, 5}));
    QCOMPARE(paragraphs, (std::vector<std::int32_t>{2, 4, 5, 6, 7}));
    // Where one may lie in the other, nobody knows which was first.
    QCOMPARE(back, (std::vector<bool>{false, true, false, false, true}));
    QCOMPARE(story.lookingBack, 2);
}

void TestTimelineGroups::storyTellsAgain()
{
    AnalysisBuilder builder;
    builder.event(QStringLiteral("Headline of it"), {});
    builder.lastEvent().sameAs = 2;
    builder.day(QStringLiteral("Other"), day(5));
    builder.day(QStringLiteral("It"), day(7));
    const auto items = builder.items();
    const TimelineStory story = makeTimelineStory(*items);
    QCOMPARE(story.tellings.size(), std::size_t(3));
    QCOMPARE(story.tellings[0].item, 1);
    QVERIFY(!story.tellings[0].again);
    QVERIFY(story.tellings[2].again);
    QCOMPARE(story.tellings[2].item, 1);
    QCOMPARE(story.firstTelling, (std::vector<std::int32_t>{1, 0}));
}

QTEST_GUILESS_MAIN(TestTimelineGroups)
#include "tst_timelinegroups.moc"
