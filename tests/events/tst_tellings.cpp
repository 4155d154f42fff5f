#include "events/tellings.h"
#include "eventtext.h"

#include <QTest>

using namespace dateline;

/// One event that is told twice is one event: found, dated by the telling that has a day, and kept apart from others.
class TestTellings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isOne_data();
    void isOne();
    void takesTheDay();
    void tellingsAreListed();
    void whatIsLeftOutMovesNoOther();
    void numbersOfValues();
    void listsStayWhereTheyAre();

private:
    std::optional<Pipeline> m_pipeline;
};

void TestTellings::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY2(engines.ok(), engines.ok() ? "" : qPrintable(engines.error().context));
    m_pipeline.emplace(std::move(engines).value());
}

void TestTellings::numbersOfValues()
{
    Numbering<DayRange> ranges;
    const DayRange day = DayRange::of({2021, 5, 3});
    QCOMPARE(ranges.of({}), 0);
    QCOMPARE(ranges.of(day), 1);
    QCOMPARE(ranges.of({CivilDate{2021, 5, 3}, std::nullopt}), 2);
    QCOMPARE(ranges.of(DayRange::of({2021, 5, 3})), 1);
    QCOMPARE(ranges.count(), std::size_t(3));
    QVERIFY(ranges[1] == day);
}

/// Also those that begin a new piece, and one that needs a whole one.
void TestTellings::listsStayWhereTheyAre()
{
    NumberLists lists;
    std::vector<std::pair<std::uint32_t, std::size_t>> added;
    for (const std::size_t count : {std::size_t(0), std::size_t(3), NumberLists::longest - 1, std::size_t(2),
                                    NumberLists::longest, std::size_t(0), std::size_t(1)}) {
        added.emplace_back(lists.add(count), count);
        std::fill_n(lists.at(added.back().first), count, static_cast<std::int32_t>(added.size()));
    }
    for (std::size_t i = 0; i < added.size(); ++i) {
        const std::int32_t *list = lists.at(added[i].first);
        QVERIFY(std::all_of(list, list + added[i].second, [&](std::int32_t n) { return n == std::int32_t(i) + 1; }));
    }
}

void TestTellings::isOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *text, const char *one, const char *other, bool same) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(one) << QString::fromLatin1(other)
                            << same;
    };
    row("headline and lead", "Norway closes mine in Svalbard.\nNorway closed its last mine in Svalbard on Monday.",
        "closes", "closed", true);
    row("verb and noun", "Norway invaded Sweden on Monday. The invasion of Sweden by Norway shook the markets.",
        "invaded", "invasion", true);
    row("on other days", "Norway closed a mine in Svalbard on Monday. Norway had closed a mine in Svalbard in 1998.",
        "closed", "closed", false);
    row("by others", "Norway closed its mine on Monday. Finland closed its harbour.", "closed", "closed", false);
    row("by other numbers", "Exports from Norway grew 3 percent. Exports from Norway to Sweden grew 16 percent.",
        "grew", "grew", false);
    row("speech", "Norway promised a mine to Sweden. Norway promised a mine to Sweden.", "promised", "promised", false);
}

void TestTellings::isOne()
{
    QFETCH(QString, text);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    const EventText news(*m_pipeline, text, QStringLiteral("2021-05-05"));
    const std::vector<Event> &events = news.analysis().events;
    const auto indexOf = [&](const QString &head, std::int32_t from) {
        for (std::int32_t i = from; i < static_cast<std::int32_t>(events.size()); ++i) {
            if (news.analysis().textOf(events[static_cast<std::size_t>(i)].head) == head)
                return i;
        }
        return -1;
    };
    const std::int32_t first = indexOf(one, 0);
    const std::int32_t second = indexOf(other, first + 1);
    QVERIFY(first >= 0);
    QVERIFY(second >= 0);
    QCOMPARE(news.analysis().standsFor(first) == news.analysis().standsFor(second), same);
}

void TestTellings::takesTheDay()
{
    const EventText news(*m_pipeline,
                         QStringLiteral("Norway closes mine in Svalbard.\n"
                                        "Norway closed its last mine in Svalbard on Monday."),
                         QStringLiteral("2021-05-05"));
    const Event *headline = news.eventAt(QStringLiteral("closes"));
    QVERIFY(headline != nullptr);
    QCOMPARE(EventText::days(headline->range), QStringLiteral("2021-05-03"));
    QVERIFY2(headline->because.contains(QStringLiteral("Monday")), qPrintable(headline->because));
    QVERIFY(headline->sameAs.has_value());
}

void TestTellings::tellingsAreListed()
{
    const EventText news(*m_pipeline,
                         QStringLiteral("Norway closes mine in Svalbard.\n"
                                        "Norway closed its last mine in Svalbard on Monday. Sweden wept."),
                         QStringLiteral("2021-05-05"));
    const Analysis &analysis = news.analysis();
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(analysis.events.size()); ++i) {
        const std::vector<std::int32_t> tellings = analysis.tellingsOf(i);
        QVERIFY(std::find(tellings.begin(), tellings.end(), i) != tellings.end());
        QVERIFY(!analysis.events[static_cast<std::size_t>(analysis.standsFor(i))].sameAs);
        QVERIFY(tellings.size() == 1 ||
                analysis.textOf(analysis.events[static_cast<std::size_t>(i)].head).startsWith(QStringLiteral("close")));
    }
}

/// That an article dates its story by itself shows when some of it is told already, and what is not worth showing then
/// is taken out from between the rest.
void TestTellings::whatIsLeftOutMovesNoOther()
{
    const EventText story(
        *m_pipeline,
        QStringLiteral("Norway said it was ready. Norway invaded Sweden on 3 May 2021. The king said so. "
                       "Troops took Malmo on 4 May 2021. Sweden said it was lost. "
                       "Lund fell on 5 May 2021. Sweden bombed Oslo on 6 May 2021. "
                       "Norway said nothing. On 3 May 2021 Norway invaded Sweden from the west."),
        QStringLiteral("2021-05-10"));
    const Analysis &analysis = story.analysis();
    QStringList heads;
    std::vector<std::int32_t> invasions;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(analysis.events.size()); ++i) {
        const Event &event = analysis.events[static_cast<std::size_t>(i)];
        heads.append(analysis.textOf(event.head).toString());
        QVERIFY(event.time.has_value());
        QVERIFY2(event.because.contains(analysis.textOf(analysis.timeSpan(analysis.times[std::size_t(*event.time)]))),
                 qPrintable(event.because));
        if (heads.back() == u"invaded")
            invasions.push_back(i);
    }
    QCOMPARE(heads.join(u' '), QStringLiteral("invaded took fell bombed invaded"));
    QCOMPARE(analysis.standsFor(invasions.back()), invasions.front());
}

QTEST_GUILESS_MAIN(TestTellings)
#include "tst_tellings.moc"
