#include "panels/eventtablefixture.h"
#include "panels/eventtableorder.h"
#include "words/searchfold.h"

#include <QTest>

#include <algorithm>

using namespace dateline;

/// What the table says of its rows, and how it sorts and filters them.
class TestEventTableOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAreThoseOfTheTimeline();
    void texts();
    void severalTellingsAreOneRow();
    void textsAreOneLine();
    void sentences();
    void sorted_data();
    void sorted();
    void manyRowsAreSortedStably();
    void matching_data();
    void matching();
    void placesAreTheInverse();
    void cancelled();

private:
    std::shared_ptr<const EventTableTexts> m_texts;
};

void TestEventTableOrder::initTestCase()
{
    m_texts = fixture::textsOf(fixture::townEvents());
}

void TestEventTableOrder::rowsAreThoseOfTheTimeline()
{
    QCOMPARE(m_texts->count(), 4);
    QCOMPARE(m_texts->datedCount(), 3);
    const std::vector<int> events = {2, 0, 3, 1};
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(m_texts->eventOfRow(row), events.at(static_cast<std::size_t>(row)));
        QCOMPARE(m_texts->rowOfEvent(m_texts->eventOfRow(row)), row);
    }
    QCOMPARE(m_texts->rowOfEvent(4), 0);
    QCOMPARE(m_texts->rowOfEvent(5), -1);
    QCOMPARE(m_texts->rowOfEvent(-1), -1);
}

void TestEventTableOrder::texts()
{
    const auto text = [&](EventColumn column) { return m_texts->text(1, column); };
    QCOMPARE(text(EventColumn::Date), QStringLiteral("8 March 2019"));
    QCOMPARE(text(EventColumn::Event), QStringLiteral("The bridge opened"));
    QCOMPARE(text(EventColumn::Status), QStringLiteral("happened"));
    QCOMPARE(text(EventColumn::Entities), QStringLiteral("Ada Berg, Łódź"));
    QCOMPARE(text(EventColumn::Reporters), QString());
    QCOMPARE(text(EventColumn::Paragraphs), QStringLiteral("1"));
    QCOMPARE(text(EventColumn::Earliest), QStringLiteral("2019-03-08"));
    QCOMPARE(text(EventColumn::Latest), QStringLiteral("2019-03-08"));
    QCOMPARE(text(EventColumn::Sentence), QStringLiteral("The bridge opened."));
    QCOMPARE(text(EventColumn::Because), QStringLiteral("Written so."));
    QCOMPARE(m_texts->text(3, EventColumn::Date), QStringLiteral("not dated"));
    QCOMPARE(m_texts->text(3, EventColumn::Earliest), QString());
}

void TestEventTableOrder::severalTellingsAreOneRow()
{
    QCOMPARE(m_texts->tellingsOf(0), (std::vector<std::int32_t>{2, 4}));
    QCOMPARE(m_texts->tellingsOf(1), (std::vector<std::int32_t>{0}));
    QCOMPARE(m_texts->text(0, EventColumn::Entities), QStringLiteral("Harbour Trust, Ada Berg"));
    QCOMPARE(m_texts->text(0, EventColumn::Reporters), QStringLiteral("Ada Berg, a clerk"));
    QCOMPARE(m_texts->text(0, EventColumn::Paragraphs), QStringLiteral("3, 5"));
}

void TestEventTableOrder::textsAreOneLine()
{
    fixture::AnalysisBuilder builder;
    builder.day(QStringLiteral("One\ttwo\nthree"), {2019, 3, 8});
    builder.lastEvent().reportedBy = QStringLiteral("a\tclerk");
    const auto texts = fixture::textsOf(builder);
    QCOMPARE(texts->text(0, EventColumn::Event), QStringLiteral("One two three"));
    QCOMPARE(texts->text(0, EventColumn::Sentence), QStringLiteral("One two three."));
    QCOMPARE(texts->text(0, EventColumn::Reporters), QStringLiteral("a clerk"));
}

void TestEventTableOrder::sentences()
{
    QCOMPARE(m_texts->sentence(2), QStringLiteral("8 March 2019: A tunnel was planned, scheduled"));
    QCOMPARE(m_texts->sentence(3),
             QStringLiteral("not dated: The bridge may be painted, possible, reported by a clerk"));
}

void TestEventTableOrder::sorted_data()
{
    QTest::addColumn<EventColumn>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<EventRows>("rows");
    const auto row = [](const char *name, EventColumn column, const EventRows &up, const EventRows &down) {
        QTest::addRow("%s up", name) << column << false << up;
        QTest::addRow("%s down", name) << column << true << down;
    };
    row("date", EventColumn::Date, {0, 1, 2, 3}, {1, 2, 0, 3});
    row("event", EventColumn::Event, {2, 3, 1, 0}, {0, 1, 3, 2});
    row("status", EventColumn::Status, {1, 2, 3, 0}, {0, 3, 2, 1});
    row("who", EventColumn::Entities, {1, 3, 0, 2}, {0, 3, 1, 2});
    row("reporters", EventColumn::Reporters, {3, 0, 1, 2}, {0, 3, 1, 2});
    row("paragraphs", EventColumn::Paragraphs, {1, 3, 0, 2}, {2, 0, 3, 1});
    row("earliest", EventColumn::Earliest, {0, 1, 2, 3}, {1, 2, 0, 3});
    row("because", EventColumn::Because, {1, 0, 2, 3}, {1, 0, 2, 3});
}

void TestEventTableOrder::sorted()
{
    QFETCH(EventColumn, column);
    QFETCH(bool, descending);
    QFETCH(EventRows, rows);
    QCOMPARE(sortedEventRows(*m_texts, column, descending ? Qt::DescendingOrder : Qt::AscendingOrder), rows);
}

void TestEventTableOrder::manyRowsAreSortedStably()
{
    fixture::AnalysisBuilder builder;
    constexpr int count = 20'000; // more than one block of the sort
    for (int i = 0; i < count; ++i)
        builder.day(QStringLiteral("Item %1").arg(i * 7919 % 97), {2000 + i / 1000, 1 + i % 12, 1});
    const auto texts = fixture::textsOf(builder);
    for (const bool descending : {false, true}) {
        const EventRows rows =
            sortedEventRows(*texts, EventColumn::Event, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        QCOMPARE(rows.size(), std::size_t(count));
        const auto number = [&](std::int32_t row) { return texts->text(row, EventColumn::Event).mid(5).toInt(); };
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const int before = number(rows[i - 1]);
            const int after = number(rows[i]);
            QVERIFY(before == after ? rows[i - 1] < rows[i] : (before < after) != descending);
        }
    }
}

void TestEventTableOrder::matching_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<EventRows>("rows");
    const auto row = [](const char *typed, const EventRows &rows) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << rows;
    };
    row("BRIDGE", {1, 3});
    row("bridge paint", {3});
    row("paint bridge", {3});
    row("lodz", {1});
    row("ada", {0, 1});
    row("march 2019", {1, 2});
    row("not dated", {3});
    row("scheduled", {2});
    row("clerk denied", {0});
    row("zeppelins ada clerk august", {0});
    row("nobody", {});
    row("bridge nobody", {});
    row("Written", {}); // a column that is not searched
}

void TestEventTableOrder::matching()
{
    QFETCH(QString, typed);
    QFETCH(EventRows, rows);
    const EventRows all = sortedEventRows(*m_texts, EventColumn::Date, Qt::AscendingOrder);
    QCOMPARE(matchingEventRows(*m_texts, all, searchWords(typed), usualEventColumns()), rows);
    EventRows reversed(all.rbegin(), all.rend());
    std::reverse(rows.begin(), rows.end());
    QCOMPARE(matchingEventRows(*m_texts, reversed, searchWords(typed), usualEventColumns()), rows);
}

void TestEventTableOrder::placesAreTheInverse()
{
    const EventTableOrder order = eventTableOrder(*m_texts, {3, 1});
    QCOMPARE(order.places, (std::vector<std::int32_t>{-1, 1, -1, 0}));
}

void TestEventTableOrder::cancelled()
{
    const CancelToken cancel;
    cancel.cancel();
    const EventRows all = sortedEventRows(*m_texts, EventColumn::Date, Qt::AscendingOrder, cancel);
    for (const EventColumn column : {EventColumn::Event, EventColumn::Status})
        QVERIFY(sortedEventRows(*m_texts, column, Qt::AscendingOrder, cancel).empty());
    QVERIFY(matchingEventRows(*m_texts, all, {QStringLiteral("bridge")}, usualEventColumns(), cancel).empty());
}

QTEST_APPLESS_MAIN(TestEventTableOrder)
#include "tst_eventtableorder.moc"
