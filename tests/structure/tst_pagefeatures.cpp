#include "structure/pagefeatures.h"

#include <QTest>

using namespace dateline;

namespace {

/// What is seen of each block, by the names of the features.
std::vector<QStringList> featuresOf(const QString &text)
{
    const PhraseBook phrases;
    const std::vector<Block> blocks = findBlocks(text, {});
    std::vector<QStringList> all;
    for (const PageFeatureSet &set : pageFeatures(text, blocks, findCues(text, blocks, phrases))) {
        QStringList names;
        for (const PageFeature feature : set) {
            const std::string_view name = nameOf(feature);
            names.push_back(QString::fromLatin1(name.data(), qsizetype(name.size())));
        }
        all.push_back(names);
    }
    return all;
}

const QString page = QStringLiteral("Harbour Post\n"
                                    "News | Sport | Weather\n"
                                    "Ferry to Lindholm stopped after leak - Harbour Post\n"
                                    "Ferry to Lindholm stopped after leak\n"
                                    "By Ada Berg\n"
                                    "3 March 2021\n"
                                    "The ferry to Lindholm was stopped on Monday after a leak was found in its hull.\n"
                                    "Nobody was hurt when the ferry was towed back to the harbour of Lindholm.\n"
                                    "Advertisement\n"
                                    "\"We will be back on Friday,\" said the captain of the ferry, Ole Lund.\n"
                                    "Read more: Ten things to do at the weekend\n"
                                    "Read more: The best cafes of the year\n"
                                    "Share this: Ferry to Lindholm stopped after leak\n");

} // namespace

class TestPageFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void namesAreUnique();
    void anEmptyPage();
};

void TestPageFeatures::blocks_data()
{
    QTest::addColumn<int>("block");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("notThere");
    const auto row = [](const char *name, int block, const char *there, const char *notThere) {
        QTest::newRow(name) << block << QString::fromLatin1(there) << QString::fromLatin1(notThere);
    };
    row("site", 0, "Words2 First FirstTenth EndsLetter BeforeMain NoProseBefore MuchProseAfter", "Prose Last InMain");
    row("menu", 1, "Menu InnerBar AllCapitals", "Prose EndsSentence");
    row("title of the window", 2, "HoldsLater", "HoldsTitle");
    row("headline", 3, "PartOfEarlier SharesTop SharesFour SharesMost NearBeforeMain", "Prose SaidAgain HoldsLater");
    row("byline", 4, "Byline Words4", "SharesTop Timestamp");
    row("date", 5, "Timestamp DayWithYear ProseNext", "PageAge Prose");
    row("first paragraph", 6, "Prose EndsSentence EndsPeriod OpensMain InMain NoProseBefore", "NoProseAfter SharesTop");
    row("advertisement", 8, "Words1 Furniture InMain ProseNext ProseJustBefore", "EndsMain");
    row("quote", 9, "StartsQuote Prose EndsMain NoProseAfter", "OpensMain AfterMain");
    row("first link", 10, "EarlyColon StartsLikeNext RightAfterMain AfterMain", "StartsLikePrevious InMain");
    row("second link", 11, "StartsLikePrevious NearAfterMain", "StartsLikeNext RightAfterMain");
    row("sharing", 12, "HoldsTitle Last", "Prose InMain");
}

void TestPageFeatures::blocks()
{
    QFETCH(int, block);
    QFETCH(QString, there);
    QFETCH(QString, notThere);
    const QStringList found = featuresOf(page).at(std::size_t(block));
    for (const QString &name : there.split(u' '))
        QVERIFY2(found.contains(name), qPrintable(name + QStringLiteral(" not in ") + found.join(u' ')));
    for (const QString &name : notThere.split(u' '))
        QVERIFY2(!found.contains(name), qPrintable(name + QStringLiteral(" in ") + found.join(u' ')));
}

void TestPageFeatures::namesAreUnique()
{
    for (std::size_t i = 0; i < pageFeatureCount; ++i) {
        const auto feature = static_cast<PageFeature>(i);
        QCOMPARE(pageFeatureNamed(nameOf(feature)), std::optional(feature));
    }
    QVERIFY(!pageFeatureNamed("Nothing"));
}

void TestPageFeatures::anEmptyPage()
{
    QVERIFY(featuresOf(QString()).empty());
}

QTEST_GUILESS_MAIN(TestPageFeatures)
#include "tst_pagefeatures.moc"
