#include "document/articleloader.h"
#include "pipeline/pipeline.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace dateline;

/// What the reader says wins, and all that is built on it follows.
class TestCorrector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addsAName();
    void addsANameEverywhere();
    void removesAName();
    void removesANameEverywhere();
    void retypes();
    void renames();
    void merges();
    void splits();
    void laterWordsBuildOnEarlierOnes();
    void correctsATime();
    void correctedTimeFollowsThePublicationDate();
    void laterTimesCountFromACorrectedOne();
    void onlyTimesThatCountFromItFollowACorrectedOne();
    void nothingCountsFromWordsThatTellNoTime();
    void marksATime();
    void removesATime();
    void hidesAnEvent();
    void hiddenTellingHasAnHeir();
    void addsAnEvent();
    void retitlesRedatesAndRestates();
    void placesThatHoldNothingHaveNoEffect();
    void sameOnAnyNumberOfThreads();

private:
    [[nodiscard]] Span at(const QString &words, int nth = 0) const
    {
        qsizetype from = m_text.indexOf(words);
        for (; nth > 0; --nth)
            from = m_text.indexOf(words, from + 1);
        if (from < 0)
            qFatal("no %s", qPrintable(words));
        return {static_cast<std::int32_t>(from), static_cast<std::int32_t>(from + words.size())};
    }
    void analyse(const ContentOverrides &content, int threads = 0)
    {
        m_snapshot = m_pipeline->run(m_article, {.content = content, .threads = threads});
        for (const Entity &entity : m_snapshot.analysis->entities)
            QVERIFY(!entity.mentions.empty());
        QVERIFY(
            std::is_sorted(m_snapshot.analysis->entities.begin(), m_snapshot.analysis->entities.end(),
                           [](const Entity &a, const Entity &b) { return a.mentions.front() < b.mentions.front(); }));
        for (const Event &event : m_snapshot.analysis->events) {
            if (event.sameAs)
                QVERIFY(!m_snapshot.analysis->events.at(static_cast<std::size_t>(*event.sameAs)).sameAs);
        }
    }
    [[nodiscard]] const Entity *entity(const QString &name) const
    {
        for (const Entity &entity : m_snapshot.analysis->entities) {
            if (entity.name == name)
                return &entity;
        }
        return nullptr;
    }
    [[nodiscard]] const ResolvedTime *timeAt(Span span) const
    {
        for (const ResolvedTime &time : m_snapshot.analysis->times) {
            if (m_snapshot.analysis->timeSpan(time) == span)
                return &time;
        }
        return nullptr;
    }
    [[nodiscard]] const Event *eventAt(Span head) const
    {
        for (const Event &event : m_snapshot.analysis->events) {
            if (event.head == head)
                return &event;
        }
        return nullptr;
    }

    QString m_text;
    std::shared_ptr<const Article> m_article;
    std::shared_ptr<const Pipeline> m_pipeline;
    Snapshot m_snapshot;
};

using Name = NameOverride::Kind;
using Happening = EventOverride::Kind;

void TestCorrector::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
    m_text =
        QStringLiteral("March 5, 2019\n\nNorway opens harbour\n\n"
                       "OSLO (Fjord Wire) - Norway opened a harbour on Monday, said Ada Berg of the Harbour Trust. "
                       "The grunfeld was late.\n\n"
                       "Berg met Tom Lund in Bergen on Saturday. The grunfeld had been tested twelve moons ago.\n\n"
                       "Sweden will lend a crane in May. Norway opened the harbour on Monday.\n");
    m_article = std::make_shared<const Article>(articleFromMemory(m_text));
    analyse({});
    QVERIFY(entity(QStringLiteral("Ada Berg")) && entity(QStringLiteral("Norway")));
    QVERIFY(!entity(QStringLiteral("grunfeld")));
}

void TestCorrector::addsAName()
{
    analyse({.names = {{Name::IsName, at(QStringLiteral("grunfeld")), EntityType::Work}}});
    const Entity *added = entity(QStringLiteral("grunfeld"));
    QVERIFY(added);
    QCOMPARE(added->type, EntityType::Work);
    QCOMPARE(added->mentions.size(), std::size_t(1));
}

void TestCorrector::addsANameEverywhere()
{
    analyse({.names = {{Name::IsName, at(QStringLiteral("grunfeld"), 1), EntityType::Work, {}, {}, true}}});
    QCOMPARE(entity(QStringLiteral("grunfeld"))->mentions.size(), std::size_t(2));
}

void TestCorrector::removesAName()
{
    const std::size_t before = entity(QStringLiteral("Norway")) ? entity(QStringLiteral("Norway"))->mentions.size() : 0;
    analyse({});
    const std::size_t all = entity(QStringLiteral("Norway"))->mentions.size();
    QVERIFY(before == 0 || before == all);
    analyse({.names = {{Name::IsNoName, at(QStringLiteral("Norway"), 1)}}});
    QCOMPARE(entity(QStringLiteral("Norway"))->mentions.size(), all - 1);
}

void TestCorrector::removesANameEverywhere()
{
    analyse({.names = {{Name::IsNoName, at(QStringLiteral("Norway")), EntityType::Person, {}, {}, true}}});
    QVERIFY(!entity(QStringLiteral("Norway")));
    for (const Event &event : m_snapshot.analysis->events) { // nor does anything that happened speak of it
        for (const std::int32_t participant : event.participants)
            QVERIFY(m_snapshot.analysis->entities.at(static_cast<std::size_t>(participant)).name != u"Norway");
    }
}

void TestCorrector::retypes()
{
    analyse({.names = {{Name::Retype, at(QStringLiteral("Ada Berg")), EntityType::Org}}});
    const Entity *berg = entity(QStringLiteral("Ada Berg"));
    QCOMPARE(berg->type, EntityType::Org);
    QVERIFY(berg->mentions.size() >= 2);
    for (const SectionItemRef &ref : berg->mentions)
        QCOMPARE(m_snapshot.analysis->mention(ref).type, EntityType::Org);
}

void TestCorrector::renames()
{
    analyse({.names = {{Name::Rename, at(QStringLiteral("Ada Berg")), EntityType::Person, QStringLiteral("A. Berg")}}});
    QVERIFY(entity(QStringLiteral("A. Berg")));
    QVERIFY(!entity(QStringLiteral("Ada Berg")));
}

void TestCorrector::merges()
{
    analyse(
        {.names = {
             {Name::Merge, at(QStringLiteral("Ada Berg")), EntityType::Person, {}, at(QStringLiteral("Tom Lund"))}}});
    QVERIFY(!entity(QStringLiteral("Tom Lund")));
    const Entity *berg = entity(QStringLiteral("Ada Berg"));
    QCOMPARE(berg->mentions.size(), std::size_t(3));
    QVERIFY(std::is_sorted(berg->mentions.begin(), berg->mentions.end()));
}

void TestCorrector::splits()
{
    analyse({.names = {{Name::Split, at(QStringLiteral("Berg"), 1)}}});
    QCOMPARE(entity(QStringLiteral("Ada Berg"))->mentions.size(), std::size_t(1));
    QCOMPARE(entity(QStringLiteral("Berg"))->mentions.size(), std::size_t(1));
}

void TestCorrector::laterWordsBuildOnEarlierOnes()
{
    const Span grunfeld = at(QStringLiteral("grunfeld"));
    analyse({.names = {{Name::IsName, grunfeld, EntityType::Work},
                       {Name::Retype, grunfeld, EntityType::Org},
                       {Name::Merge, grunfeld, EntityType::Person, {}, at(QStringLiteral("Harbour Trust"))}}});
    const Entity *merged = entity(QStringLiteral("grunfeld"));
    QVERIFY(merged);
    QCOMPARE(merged->type, EntityType::Org);
    QCOMPARE(merged->mentions.size(), std::size_t(2));
}

void TestCorrector::correctsATime()
{
    const Span monday = at(QStringLiteral("Monday"));
    analyse({.times = {{monday, QStringLiteral("25 February 2019")}}});
    QCOMPARE(timeAt(monday)->value, QStringLiteral("2019-02-25"));
    QVERIFY(timeAt(monday)->because.contains(QStringLiteral("25 February 2019")));
    const Event *opened = eventAt(at(QStringLiteral("opened")));
    QVERIFY(opened && opened->range.earliest);
    QCOMPARE(*opened->range.earliest, (CivilDate{2019, 2, 25})); // what happened then follows
}

void TestCorrector::correctedTimeFollowsThePublicationDate()
{
    const Span monday = at(QStringLiteral("Monday"));
    const ContentOverrides content{.times = {{monday, QStringLiteral("last Friday")}}};
    analyse(content);
    QCOMPARE(timeAt(monday)->value, QStringLiteral("2019-03-01"));
    const auto published = PublicationDate::fromIso(u"2020-06-10", PublicationDate::Source::Option);
    m_snapshot = m_pipeline->redate(*m_snapshot.analysis, published, content);
    QCOMPARE(timeAt(monday)->value, QStringLiteral("2020-06-05"));
}

namespace {

std::shared_ptr<const Article> taleOfAFerry()
{
    return std::make_shared<const Article>(articleFromMemory(
        QStringLiteral("March 5, 2019\n\nFerry sinks\n\n"
                       "The ferry sank on 14 January 2019. The next day divers searched the wreck. "
                       "The owner was charged yesterday.\n\n"
                       "The crew had been warned on 3 February 2019. Two days later the harbour closed.\n")));
}

/// "the next day" -> its value.
QMap<QString, QString> valuesOf(const Analysis &analysis)
{
    QMap<QString, QString> values;
    for (const ResolvedTime &time : analysis.times)
        values[analysis.textOf(analysis.timeSpan(time)).toString()] = time.value;
    return values;
}

Span spanOf(const Article &article, const QString &words)
{
    const auto at = static_cast<std::int32_t>(article.text.indexOf(words));
    return {at, at + static_cast<std::int32_t>(words.size())};
}

} // namespace

void TestCorrector::laterTimesCountFromACorrectedOne()
{
    const auto article = taleOfAFerry();
    QCOMPARE(valuesOf(*m_pipeline->run(article, {}).analysis)[QStringLiteral("The next day")],
             QStringLiteral("2019-01-15"));
    const TimeOverride said{spanOf(*article, QStringLiteral("14 January 2019")), QStringLiteral("2019-01-20")};
    const Snapshot snapshot = m_pipeline->run(article, {.content = {.times = {said}}});
    const auto values = valuesOf(*snapshot.analysis);
    QCOMPARE(values[QStringLiteral("14 January 2019")], QStringLiteral("2019-01-20"));
    QCOMPARE(values[QStringLiteral("The next day")], QStringLiteral("2019-01-21"));
    // Events are dated by it, and redating keeps it.
    const auto &events = snapshot.analysis->events;
    QVERIFY(std::any_of(events.begin(), events.end(), [](const Event &event) {
        return event.range == DayRange::of({2019, 1, 21});
    }));
    const auto redated = m_pipeline->redate(*snapshot.analysis, std::nullopt, {.times = {said}});
    QCOMPARE(valuesOf(*redated.analysis)[QStringLiteral("The next day")], QStringLiteral("2019-01-21"));
}

void TestCorrector::onlyTimesThatCountFromItFollowACorrectedOne()
{
    const auto article = taleOfAFerry();
    const auto before = valuesOf(*m_pipeline->run(article, {}).analysis);
    const TimeOverride said{spanOf(*article, QStringLiteral("14 January 2019")), QStringLiteral("2019-01-20")};
    const auto after = valuesOf(*m_pipeline->run(article, {.content = {.times = {said}}}).analysis);
    QCOMPARE(after.size(), before.size());
    for (const QString &words : {QStringLiteral("yesterday"), QStringLiteral("3 February 2019"),
                                 QStringLiteral("Two days later"), QStringLiteral("March 5, 2019")})
        QCOMPARE(after[words], before[words]);
}

void TestCorrector::nothingCountsFromWordsThatTellNoTime()
{
    const auto article = taleOfAFerry();
    const Span ferry = spanOf(*article, QStringLiteral("14 January 2019"));
    const auto gone = valuesOf(*m_pipeline->run(article, {.content = {.times = {{ferry, {}}}}}).analysis);
    QVERIFY(gone[QStringLiteral("The next day")] != QStringLiteral("2019-01-15"));
    const TimeOverride riddle{ferry, QStringLiteral("who knows")};
    const auto unread = valuesOf(*m_pipeline->run(article, {.content = {.times = {riddle}}}).analysis);
    QVERIFY(unread[QStringLiteral("The next day")] != QStringLiteral("2019-01-15"));
}

void TestCorrector::marksATime()
{
    const Span moons = at(QStringLiteral("twelve moons ago"));
    QVERIFY(!timeAt(moons));
    const ContentOverrides content{.times = {{moons, QStringLiteral("March 2018")}}};
    analyse(content);
    QVERIFY(timeAt(moons));
    QCOMPARE(timeAt(moons)->value, QStringLiteral("2018-03"));
    m_snapshot = m_pipeline->redate(*m_snapshot.analysis, std::nullopt, content);
    QCOMPARE(timeAt(moons)->value, QStringLiteral("2018-03"));
}

void TestCorrector::removesATime()
{
    const Span monday = at(QStringLiteral("Monday"));
    analyse({.times = {{monday, {}}}});
    QVERIFY(!timeAt(monday));
}

void TestCorrector::hidesAnEvent()
{
    const Span met = at(QStringLiteral("met"));
    analyse({});
    QVERIFY(eventAt(met));
    const std::size_t all = m_snapshot.analysis->events.size();
    analyse({.events = {{Happening::Hide, met}}});
    QVERIFY(!eventAt(met));
    QCOMPARE(m_snapshot.analysis->events.size(), all - 1);
}

void TestCorrector::hiddenTellingHasAnHeir()
{
    analyse({});
    const Event *again = eventAt(at(QStringLiteral("opened"), 1));
    QVERIFY(again && again->sameAs);
    const Span first = m_snapshot.analysis->events.at(static_cast<std::size_t>(*again->sameAs)).head;
    analyse({.events = {{Happening::Hide, first}}});
    QVERIFY(!eventAt(first));
    QVERIFY(eventAt(at(QStringLiteral("opened"), 1)) || eventAt(at(QStringLiteral("opened"))));
}

void TestCorrector::addsAnEvent()
{
    const Span late = at(QStringLiteral("The grunfeld was late"));
    analyse({.events = {{Happening::Add, late, QStringLiteral("It came late")},
                        {Happening::Redate, late, QStringLiteral("3 March 2019")}}});
    const Event *added = eventAt(late);
    QVERIFY(added);
    QCOMPARE(added->label, QStringLiteral("It came late"));
    QCOMPARE(*added->range.earliest, (CivilDate{2019, 3, 3}));
    QVERIFY(std::is_sorted(m_snapshot.analysis->events.begin(), m_snapshot.analysis->events.end(),
                           [](const Event &a, const Event &b) { return a.head.start < b.head.start; }));
}

void TestCorrector::retitlesRedatesAndRestates()
{
    const Span met = at(QStringLiteral("met"));
    const ContentOverrides content{.events = {{Happening::Retitle, met, QStringLiteral("A meeting")},
                                              {Happening::Redate, met, QStringLiteral("yesterday")},
                                              {Happening::Status, met, {}, EventStatus::Denied}}};
    analyse(content);
    QCOMPARE(eventAt(met)->label, QStringLiteral("A meeting"));
    QCOMPARE(*eventAt(met)->range.earliest, (CivilDate{2019, 3, 4}));
    QCOMPARE(eventAt(met)->status, EventStatus::Denied);
    analyse({.events = {{Happening::Redate, met, {}}}});
    QVERIFY(!eventAt(met)->range.isDated());
}

void TestCorrector::placesThatHoldNothingHaveNoEffect()
{
    analyse({});
    const Analysis plain = *m_snapshot.analysis;
    const Span nothing = at(QStringLiteral("was late"));
    const Span beyond{100000, 100005};
    analyse({.names = {{Name::Retype, nothing, EntityType::Org},
                       {Name::Rename, beyond, EntityType::Person, QStringLiteral("x")},
                       {Name::Merge, at(QStringLiteral("Ada Berg")), EntityType::Person, {}, nothing},
                       {Name::Split, nothing},
                       {Name::IsName, beyond, EntityType::Org, {}, {}, true}},
             .times = {{beyond, QStringLiteral("2008")}, {nothing, {}}},
             .events = {{Happening::Hide, nothing}, {Happening::Retitle, beyond, QStringLiteral("x")}}});
    QCOMPARE(m_snapshot.analysis->entities, plain.entities);
    QCOMPARE(m_snapshot.analysis->events, plain.events);
    QCOMPARE(m_snapshot.analysis->times, plain.times);
}

void TestCorrector::sameOnAnyNumberOfThreads()
{
    const ContentOverrides content{
        .names = {{Name::IsName, at(QStringLiteral("grunfeld")), EntityType::Work, {}, {}, true}},
        .times = {{at(QStringLiteral("twelve moons ago")), QStringLiteral("2018")}},
        .events = {{Happening::Hide, at(QStringLiteral("met"))}}};
    analyse(content, 1);
    const Analysis one = *m_snapshot.analysis;
    analyse(content, 4);
    QCOMPARE(m_snapshot.analysis->entities, one.entities);
    QCOMPARE(m_snapshot.analysis->events, one.events);
}

QTEST_GUILESS_MAIN(TestCorrector)
#include "tst_corrector.moc"
