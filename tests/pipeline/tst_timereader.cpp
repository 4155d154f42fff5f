#include "pipeline/timereader.h"

#include <QTest>

using namespace dateline;

/// What a person types as a date.
class TestTimeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestTimeReader::reads_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *words, const char *published, const char *value) {
        QTest::addRow("%s @%s", words, published)
            << QString::fromLatin1(words) << QString::fromLatin1(published) << QString::fromLatin1(value);
    };
    row("3 May 2003", "", "2003-05-03");
    row("2008-12-19", "", "2008-12-19");
    row("1998", "", "1998");
    row("May 2003", "", "2003-05");
    row(" last  Friday ", "2008-12-18", "2008-12-12");
    row("may", "2008-12-18", "2008-05");
    row("44 BC", "", "BC0044");
    row("last Friday", "", "");
    row("a fish", "2008-12-18", "");
    row("", "2008-12-18", "");
}

void TestTimeReader::reads()
{
    QFETCH(QString, words);
    QFETCH(QString, published);
    QFETCH(QString, value);
    const auto tagger = TimeTagger::load();
    QVERIFY(tagger.ok());
    const auto time = readTime(*tagger, words, PublicationDate::fromIso(published, PublicationDate::Source::Option));
    QCOMPARE(time ? time->value : QString(), value);
}

QTEST_APPLESS_MAIN(TestTimeReader)
#include "tst_timereader.moc"
