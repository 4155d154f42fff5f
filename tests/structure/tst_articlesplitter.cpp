#include "structure/structurefinder.h"

#include <QTest>

using namespace dateline;

namespace {

const QString ferry = QStringLiteral("Ferry line returns in June\n\n6 May 2024\n\n"
                                     "The ferry line will return in June, the harbour board said on Monday, and will "
                                     "call at both islands as it did before.\n\n"
                                     "Tickets cost as much as they did before the storm, it added.\n\n");
const QString museum = QStringLiteral("Museum finds lost map\n\nBy Ann Lee\n\nMarch 2, 2023\n\n"
                                      "The town museum has found a map of 1790 behind a cupboard, its director said, "
                                      "and will show it from Friday on.\n\n"
                                      "The map had been missed for sixty years and was thought to be burnt.\n\n");
const QString wire =
    QStringLiteral("Rain floods the market\n\n"
                   "KOLKATA, Jan 9 (Delta Wire) - Rain flooded the old market on Tuesday, traders said, "
                   "and the city opened two schools for those who lost their stalls.\n\n"
                   "The river is expected to fall by the weekend, the mayor told the radio.\n\n");

QStringList headlinesOf(const QString &text, const Structure &structure)
{
    QStringList headlines;
    for (const ArticlePart &part : structure.articles)
        headlines.append(text.mid(part.headline.start, part.headline.length()));
    return headlines;
}

} // namespace

/// Several articles in one file.
class TestArticleSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("rules") << ferry + QStringLiteral("----------\n\n") + museum + QStringLiteral("==========\n\n") +
                                      wire;
        QTest::newRow("form feeds") << ferry + QStringLiteral("\f") + museum + QStringLiteral("\f\n") + wire;
        QTest::newRow("counters") << QStringLiteral("Document 1 of 3\n\n") + ferry +
                                         QStringLiteral("Document 2 of 3\n\n") + museum +
                                         QStringLiteral("Document 3 of 3\n\n") + wire;
        const auto mail = [](const QString &subject, const QString &body) {
            return QStringLiteral("From: desk@bay.example\nDate: Mon, 6 May 2024 10:00:00 +0200\nSubject: ") + subject +
                   QStringLiteral("\n\n") + body;
        };
        QTest::newRow("mails") << mail(QStringLiteral("Ferry line returns in June"),
                                       ferry.mid(ferry.indexOf(u"The ferry"))) +
                                      mail(QStringLiteral("Museum finds lost map"),
                                           museum.mid(museum.indexOf(u"The town"))) +
                                      mail(QStringLiteral("Rain floods the market"), wire.mid(wire.indexOf(u"KOLK")));
    }
    void eachIsFound()
    {
        QFETCH(QString, text);
        const QStringList all{QStringLiteral("Ferry line returns in June"), QStringLiteral("Museum finds lost map"),
                              QStringLiteral("Rain floods the market")};
        const Structure first = findStructure(text);
        QCOMPARE(headlinesOf(text, first), all);
        QCOMPARE(first.article, 0);
        QCOMPARE(first.published->isoValue().left(10), QStringLiteral("2024-05-06"));
        for (int i = 0; i < 3; ++i) {
            const Structure structure = findStructure(text, {.article = i});
            QCOMPARE(structure.article, i);
            QVERIFY(structure.headline);
            QCOMPARE(text.mid(structure.headline->start, structure.headline->length()), all[i]);
            QCOMPARE(structure.articles, first.articles);
            for (const Section &section : structure.sections) {
                const bool inside = section.span.start >= structure.articles[std::size_t(i)].span.start &&
                                    section.span.end <= structure.articles[std::size_t(i)].span.end;
                QVERIFY(inside || section.role == SectionRole::Boilerplate);
            }
        }
        QCOMPARE(findStructure(text, {.article = 99}).article, 2);
        QCOMPARE(findStructure(text, {.article = -1}).article, 0);
    }
    void ownDates()
    {
        const QString text = ferry + QStringLiteral("----------\n\n") + museum;
        QCOMPARE(findStructure(text, {.article = 1}).published->isoValue(), QStringLiteral("2023-03-02"));
    }
    void wireReportsWithoutSeparators()
    {
        const QString text = ferry + wire;
        const Structure structure = findStructure(text, {.article = 1});
        QCOMPARE(headlinesOf(text, structure),
                 QStringList({QStringLiteral("Ferry line returns in June"), QStringLiteral("Rain floods the market")}));
        QCOMPARE(structure.dateline->place, QStringLiteral("KOLKATA"));
    }
    void oneArticleStaysOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("alone") << ferry;
        QTest::newRow("rule before a second chapter")
            << ferry +
                   QStringLiteral("----------\n\nWhat comes next\n\nThe board will meet again in July, and will then "
                                  "speak of the lighthouse, which has been dark since the storm of last year.\n");
        QTest::newRow("links behind a rule")
            << ferry + QStringLiteral("----------\n\nMore news\n\nMuseum finds lost map\nRain floods the market\n");
        QTest::newRow("a mail with a quoted mail") << QStringLiteral(
            "From: a@b.example\nSubject: Ferry\n\nIt comes back.\n\n> From: c@d.example\n> Is it true?\n");
        QTest::newRow("nothing") << QString();
    }
    void oneArticleStaysOne()
    {
        QFETCH(QString, text);
        QVERIFY(findStructure(text).articles.empty());
    }
};

QTEST_APPLESS_MAIN(TestArticleSplitter)
#include "tst_articlesplitter.moc"
