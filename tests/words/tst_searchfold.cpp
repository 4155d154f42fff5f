#include "words/searchfold.h"

#include <QTest>

using namespace dateline;

class TestSearchFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAlike_data();
    void foldsAlike();
    void keepsApart();
    void words();
};

void TestSearchFold::foldsAlike_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *written, const char *typed) {
        QTest::addRow("%s", written) << QString::fromUtf8(written) << QString::fromUtf8(typed);
    };
    row("NATO", "nato");
    row("Łódź", "lodz");
    row("Straße", "STRASSE");
    row("Sjøfolk", "sjofolk");
    row("Þór Ærø Đà", "thor aero da");
    row("İstanbul", "istanbul");
    row("Ilıca", "ilica");
    row("l’Œuvre", "l'oeuvre");
    row("“Kyiv”", "\"kyiv\"");
    row("Jean–Luc", "jean-luc");
    row("ﬁnal №1", "final no1");
    row("Ёлка", "елка");
    row("Αθήνα", "αθηνα");
    row("e\u0301t\u00e9", "été");
}

void TestSearchFold::foldsAlike()
{
    QFETCH(QString, written);
    QFETCH(QString, typed);
    QCOMPARE(foldedForSearch(written), foldedForSearch(typed));
}

void TestSearchFold::keepsApart()
{
    QVERIFY(foldedForSearch(QStringLiteral("Riga")) != foldedForSearch(QStringLiteral("Rigo")));
    QVERIFY(foldedForSearch(QStringLiteral("o")) != foldedForSearch(QStringLiteral("oe")));
    QCOMPARE(foldedForSearch(QString()), QString());
    QCOMPARE(foldedForSearch(QStringLiteral("東京 2020")), QStringLiteral("東京 2020"));
}

void TestSearchFold::words()
{
    QCOMPARE(searchWords(QStringLiteral("  Nato\tŁódź nato\u00a0x ")),
             (QStringList{QStringLiteral("nato"), QStringLiteral("lodz"), QStringLiteral("x")}));
    QVERIFY(searchWords(QStringLiteral(" \n ")).isEmpty());
}

QTEST_APPLESS_MAIN(TestSearchFold)
#include "tst_searchfold.moc"
