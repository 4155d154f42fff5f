#include "model/section.h"

#include <QTest>

using namespace dateline;

using Source = PublicationDate::Source;

class TestPublicationDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void everyMinuteAndOffset();
};

void TestPublicationDate::roundTrip_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2008-12-18", "2008-12-18T17:46", "2008-12-18T00:00", "2008-12-18T23:59",
                             "2008-12-18T17:46Z", "2008-12-18T17:46+01:00", "2008-12-18T17:46-03:30",
                             "2008-12-18T17:46+05:45", "2008-12-18T17:46+14:00", "2008-02-29", "-0043-03-15T12:00Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestPublicationDate::roundTrip()
{
    QFETCH(const QString, text);
    const auto published = PublicationDate::fromIso(text, Source::Option);
    QVERIFY(published.has_value());
    QCOMPARE(published->isoValue(), text);
    QCOMPARE(published->source, Source::Option);
    QVERIFY(!published->span.has_value());
}

void TestPublicationDate::accepted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const char *value) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(value);
    };
    row("2008-12-18T17:46:09", "2008-12-18T17:46");
    row("2008-12-18T17:46:09Z", "2008-12-18T17:46Z");
    row("2008-12-18T17:46+0100", "2008-12-18T17:46+01:00");
    row("2008-12-18T17:46-05", "2008-12-18T17:46-05:00");
    row("2008-12-18T17:46+00:00", "2008-12-18T17:46Z");
    row("2008-12-18T17:46:60Z", "2008-12-18T17:46Z");
}

void TestPublicationDate::accepted()
{
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    const auto published = PublicationDate::fromIso(text, Source::Text);
    QVERIFY(published.has_value());
    QCOMPARE(published->isoValue(), value);
}

void TestPublicationDate::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "T",
                             "2008",
                             "2008-12",
                             "2008-12-18T",
                             "2008-12-18T17",
                             "2008-12-18T17:",
                             "2008-12-18T17:4",
                             "2008-12-18T24:00",
                             "2008-12-18T17:60",
                             "2008-12-18T17.46",
                             "2008-12-18T1 :46",
                             "2008-12-18T17:4 ",
                             "2008-12-18T17:46:",
                             "2008-12-18T17:46:9",
                             "2008-12-18T17:46:99",
                             "2008-12-18T17:46 Z",
                             "2008-12-18T17:46z",
                             "2008-12-18T17:46+",
                             "2008-12-18T17:46+1",
                             "2008-12-18T17:46+01:",
                             "2008-12-18T17:46+01:0",
                             "2008-12-18T17:46+01:60",
                             "2008-12-18T17:46+15:00",
                             "2008-12-18T17:46+01:000",
                             "2008-12-18T17:46+1 :00",
                             "2008-02-30T17:46",
                             "tomorrow",
                             "2008-12-18 17:46",
                             "2008-12-18T-1:46",
                             "2008-12-18T+1:46"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << QStringLiteral("2008-12-18T١٧:٤٦");
}

void TestPublicationDate::refused()
{
    QFETCH(const QString, text);
    QVERIFY(!PublicationDate::fromIso(text, Source::Text).has_value());
}

void TestPublicationDate::everyMinuteAndOffset()
{
    PublicationDate published{{2008, 12, 18}, 0, std::nullopt, Source::File, std::nullopt};
    for (int minute = 0; minute < 1440; ++minute) {
        published.minuteOfDay = minute;
        published.utcOffsetMinutes = minute % 1600 - 720;
        QCOMPARE(PublicationDate::fromIso(published.isoValue(), Source::File), std::optional(published));
    }
    published.minuteOfDay.reset();
    QCOMPARE(published.isoValue(), QStringLiteral("2008-12-18"));
}

QTEST_APPLESS_MAIN(TestPublicationDate)
#include "tst_publicationdate.moc"
