#include "reader/articleview.h"
#include "reader/finder.h"

#include <QSignalSpy>
#include <QTest>

using namespace dateline;

namespace {

std::vector<Span> search(const QString &text, const FindQuery &query)
{
    std::vector<Span> hits;
    findAll(text, Finder::patternFor(query), CancelToken(),
            [&hits](const std::vector<Span> &batch) { hits.insert(hits.end(), batch.begin(), batch.end()); });
    return hits;
}

} // namespace

class TestFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FindQuery>("query");
        QTest::addColumn<int>("count");
        const auto plain = [](const QString &words) { return FindQuery{words, false, false, false}; };

        const QString text = QStringLiteral("The Port and the port; airports, Port-side.\nPort\n");
        QTest::newRow("plain") << text << plain(QStringLiteral("port")) << 5;
        QTest::newRow("case") << text << FindQuery{QStringLiteral("Port"), true, false, false} << 3;
        QTest::newRow("words") << text << FindQuery{QStringLiteral("port"), false, true, false} << 4;
        QTest::newRow("words and case") << text << FindQuery{QStringLiteral("port"), true, true, false} << 1;
        QTest::newRow("regular expression") << text << FindQuery{QStringLiteral("^p\\w+$"), false, false, true} << 1;
        QTest::newRow("dot is a dot") << text << plain(QStringLiteral("p.rt")) << 0;
        QTest::newRow("not there") << text << plain(QStringLiteral("harbour")) << 0;
        QTest::newRow("over a wrapped line")
            << QStringLiteral("one two\nthree") << plain(QStringLiteral("two three")) << 1;
        QTest::newRow("quotation marks") << QStringLiteral("the mayor\u2019s \u201cplan\u201d")
                                         << plain(QStringLiteral("mayor's \"plan\"")) << 1;
        QTest::newRow("letters of any script")
            << QStringLiteral("\u041C\u043E\u0441\u043A\u0432\u0430, \u043C\u043E\u0441\u043A\u0432\u0430")
            << plain(QStringLiteral("\u043C\u043E\u0441\u043A\u0432\u0430")) << 2;
        QTest::newRow("words of any script") << QStringLiteral("\u00E9l\u00E9ment l\u00E9")
                                             << FindQuery{QStringLiteral("l\u00E9"), false, true, false} << 1;
        QTest::newRow("beyond the BMP") << QStringLiteral("a \U0001F600 b \U0001F601")
                                        << plain(QStringLiteral("\U0001F600")) << 1;
        QTest::newRow("empty matches are none") << text << FindQuery{QStringLiteral("x*"), false, false, true} << 0;
    }
    void hits()
    {
        QFETCH(QString, text);
        QFETCH(FindQuery, query);
        QFETCH(int, count);
        QCOMPARE(static_cast<int>(search(text, query).size()), count);
    }

    void offsetsHoldOverChunks()
    {
        const QString line = QStringLiteral("nothing but a needle in here\n");
        const QString text = line.repeated(20'000);
        const std::vector<Span> hits = search(text, {QStringLiteral("needle"), true, true, false});
        QCOMPARE(hits.size(), std::size_t(20'000));
        for (std::size_t at = 0; at < hits.size(); ++at)
            QCOMPARE(hits[at].start, static_cast<std::int32_t>(at) * static_cast<std::int32_t>(line.size()) + 14);
    }

    void endsSomewhere()
    {
        const QString text = QStringLiteral("a ").repeated(1'100'000);
        QCOMPARE(search(text, {QStringLiteral("a"), true, false, false}).size(), Finder::mostHits);
    }

    void invalidPatternSaysWhy()
    {
        Finder finder;
        const QString error = finder.start(QStringLiteral("text"), {QStringLiteral("(open"), false, false, true});
        QVERIFY(!error.isEmpty());
        QVERIFY(finder.isComplete());
        QVERIFY(finder.start(QStringLiteral("text"), {QStringLiteral("(open"), false, false, false}).isEmpty());
    }

    void runsAside()
    {
        Finder finder;
        QSignalSpy found(&finder, &Finder::found);
        QVERIFY(finder.start(QStringLiteral("one two one"), {QStringLiteral("one"), false, false, false}).isEmpty());
        QVERIFY(!finder.isComplete());
        QTRY_VERIFY(finder.isComplete());
        QCOMPARE(finder.hits().size(), std::size_t(2));
        // A search that was replaced hands nothing over any more.
        QVERIFY(finder.start(QStringLiteral("one two one"), {QStringLiteral("one"), false, false, false}).isEmpty());
        QVERIFY(finder.start(QStringLiteral("one two one"), {QStringLiteral("two"), false, false, false}).isEmpty());
        QTRY_VERIFY(finder.isComplete());
        QTest::qWait(20);
        QCOMPARE(finder.hits().size(), std::size_t(1));
        finder.clear();
        QVERIFY(finder.hits().empty());
    }
};

QTEST_MAIN(TestFinder)
#include "tst_finder.moc"
