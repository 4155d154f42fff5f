#include "structure/timestampparser.h"

#include "model/section.h"

#include <QTest>

using namespace dateline;

namespace {

/// "2024-05-06T17:04+02:00 published wd1 other0" of each stamp, as far as it is told.
QString described(const Timestamp &stamp)
{
    QString text;
    if (const auto day = stamp.date(DayOrder::Unknown)) {
        PublicationDate date;
        date.day = *day;
        date.minuteOfDay = stamp.minuteOfDay;
        date.utcOffsetMinutes = stamp.utcOffsetMinutes;
        text = date.isoValue();
    } else {
        text =
            QStringLiteral("-%1-%2").arg(stamp.month, 2, 10, QLatin1Char('0')).arg(stamp.day, 2, 10, QLatin1Char('0'));
    }
    if (stamp.label == StampLabel::Published)
        text += QStringLiteral(" published");
    if (stamp.label == StampLabel::Updated)
        text += QStringLiteral(" updated");
    if (stamp.orderUnknown)
        text += QStringLiteral(" either");
    return text;
}

} // namespace

class TestTimestampParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stamps_data();
    void stamps();
    void otherWords_data();
    void otherWords();
    void relativeAges_data();
    void relativeAges();
    void spansHoldTheStamp();
    void ordersOfNumericDates();
    void americanZonesFollowTheYear();
};

void TestTimestampParser::stamps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // stamps with "; " between them
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("11/30/2015November 30, 2015", "2015-11-30; 2015-11-30");
    // month first
    row("May 6, 2024", "2024-05-06");
    row("March 3, 2011 / 9:05 AM", "2011-03-03T09:05");
    row("November 30, 1999 12:15 PM EST", "1999-11-30T12:15-05:00");
    row("Jan. 2, 2020, 12:01 a.m.", "2020-01-02T00:01");
    row("Sept. 9th, 2015 at 5 PM", "2015-09-09T17:00");
    row("Tue, Oct 10, 2023", "2023-10-10");
    row("Friday, July 4, 2025 — 16:20 UTC", "2025-07-04T16:20Z");
    row("June 1 2022 8:30pm ET", "2022-06-01T20:30-04:00");
    row("December 1, 2022 8:30pm ET", "2022-12-01T20:30-05:00");
    row("FEB 29, 2024", "2024-02-29");
    // day first
    row("6 May 2024", "2024-05-06");
    row("12 October 2019, 07:45 BST", "2019-10-12T07:45+01:00");
    row("Thu 5 Feb 2015 18.40 GMT", "2015-02-05T18:40Z");
    row("21st of June 2023", "2023-06-21");
    row("3-Mar-2021 04:05:06", "2021-03-03T04:05");
    row("03/Mar/2021", "2021-03-03");
    row("1. Juni 2021", "");
    row("4 Aug '21", "2021-08-04");
    row("Wed, 15 Nov 2017 23:59:59 -0330", "2017-11-15T23:59-03:30");
    row("15 Nov 2017 10:00 GMT+3", "2017-11-15T10:00+03:00");
    row("9 December 2020 06:30 AEDT", "2020-12-09T06:30+11:00");
    row("9 December 2020 0630 GMT", "2020-12-09T06:30Z");
    row("2 July 2018 16h05", "2018-07-02T16:05");
    row("2 July 2018 10:00 IST", "2018-07-02T10:00"); // India, Ireland or Israel: no zone
    // ISO 8601
    row("2024-05-06", "2024-05-06");
    row("2024-05-06T07:08:09Z", "2024-05-06T07:08Z");
    row("2024-05-06T07:08:09.123+05:30", "2024-05-06T07:08+05:30");
    row("2024-05-06 07:08", "2024-05-06T07:08");
    row("2024/05/06", "2024-05-06");
    // numeric
    row("28.02.2023 14:10 CET", "2023-02-28T14:10+01:00");
    row("28/02/2023", "2023-02-28");
    row("02/28/2023 3:00 PM", "2023-02-28T15:00");
    row("5/5/2023", "2023-05-05");
    row("04/05/2023", "2023-05-04 either");
    row("Sunday 04/05/2025", "2025-05-04"); // the weekday decides
    row("Saturday 04/05/2025", "2025-04-05");
    row("28/02/23", "2023-02-28");
    row("28/02/98", "1998-02-28");
    // time before the date
    row("10:25, 6 May 2024", "2024-05-06T10:25");
    row("5:46 PM, May 6, 2024", "2024-05-06T17:46");
    row("Last modified at 09:00 on 6 May 2024", "2024-05-06T09:00 updated");
    // labels
    row("Published: 6 May 2024 10:00 | Updated: 7 May 2024 11:30",
        "2024-05-06T10:00 published; 2024-05-07T11:30 updated");
    row("Posted on May 6, 2024", "2024-05-06 published");
    row("Updated 6 May 2024", "2024-05-06 updated");
    // without a year
    row("April 9", "-04-09");
    row("9 April", "-04-09");
    row("May 6 1430 GMT", "-05-06");
    // none
    row("may 6 people", "");
    row("31 February 2024", "");
    row("2024-13-01", "");
    row("35 March 2024", "");
    row("Call 555 1234 today", "");
    row("Chapter 12.05", "");
    row("14:30", "");
    row("", "");
}

void TestTimestampParser::stamps()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const Timestamp &stamp : parseTimestamps(text).stamps)
        found << described(stamp);
    QCOMPARE(found.join(QStringLiteral("; ")), expected);
}

void TestTimestampParser::otherWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("only a stamp") << QStringLiteral("Published on Monday, 6 May 2024 at 10:00 local time") << 0;
    QTest::newRow("a name") << QStringLiteral("Ann Lee, 6 May 2024") << 2;
    QTest::newRow("an impossible day") << QStringLiteral("31 June 2024") << 3;
    QTest::newRow("a sentence") << QStringLiteral("The bridge opened here in 1962 after years") << 7;
}

void TestTimestampParser::otherWords()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QCOMPARE(parseTimestamps(text).otherWords, words);
}

void TestTimestampParser::relativeAges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("relative");
    const auto row = [](const char *text, bool relative) {
        QTest::newRow(text) << QString::fromUtf8(text) << relative;
    };
    row("3 hours ago", true);
    row("Published an hour ago", true);
    row("Updated 5 mins ago", true);
    row("12h ago", true);
    row("7 years ago", true);
    row("yesterday", true);
    row("just now", true);
    row("3 hours", false);
    row("long ago", false);
    row("6 May 2024", false);
}

void TestTimestampParser::relativeAges()
{
    QFETCH(QString, text);
    QFETCH(bool, relative);
    const TimestampLine line = parseTimestamps(text);
    QCOMPARE(line.relativeAge, relative);
    if (relative)
        QVERIFY(line.stamps.empty());
}

void TestTimestampParser::spansHoldTheStamp()
{
    const QString text = QStringLiteral("Published Friday 6 Dec 2024 10:15 CET in Oslo");
    const TimestampLine line = parseTimestamps(text);
    QCOMPARE(line.stamps.size(), std::size_t(1));
    const Span span = line.stamps.front().span;
    QCOMPARE(text.mid(span.start, span.length()), QStringLiteral("Friday 6 Dec 2024 10:15 CET"));
    QCOMPARE(line.stamps.front().weekday, 5);
}

void TestTimestampParser::ordersOfNumericDates()
{
    QCOMPARE(parseTimestamps(u"13/01/2024").order, DayOrder::DayFirst);
    QCOMPARE(parseTimestamps(u"01/13/2024").order, DayOrder::MonthFirst);
    QCOMPARE(parseTimestamps(u"03/04/2024").order, DayOrder::Unknown);
    QCOMPARE(parseTimestamps(u"03/04/2024March 4, 2024").order, DayOrder::MonthFirst);
    QCOMPARE(parseTimestamps(u"03/04/2024 | 3 April 2024").order, DayOrder::DayFirst);
    QCOMPARE(parseTimestamps(u"03/04/2024 - 5 April 2024").order, DayOrder::Unknown);
    const Timestamp stamp = parseTimestamps(u"03/04/2024").stamps.at(0);
    QCOMPARE(stamp.date(DayOrder::MonthFirst), std::optional(CivilDate{2024, 3, 4}));
    QCOMPARE(stamp.date(DayOrder::DayFirst), std::optional(CivilDate{2024, 4, 3}));
    QCOMPARE(stamp.date(DayOrder::Unknown), std::optional(CivilDate{2024, 4, 3}));
}

void TestTimestampParser::americanZonesFollowTheYear()
{
    QCOMPARE(zoneOffset(u"ET", CivilDate{2024, 3, 9}), std::optional(-300));
    QCOMPARE(zoneOffset(u"ET", CivilDate{2024, 3, 10}), std::optional(-240));
    QCOMPARE(zoneOffset(u"ET", CivilDate{2024, 11, 2}), std::optional(-240));
    QCOMPARE(zoneOffset(u"ET", CivilDate{2024, 11, 3}), std::optional(-300));
    QCOMPARE(zoneOffset(u"PT", CivilDate{2000, 4, 1}), std::optional(-480));
    QCOMPARE(zoneOffset(u"PT", CivilDate{2000, 4, 2}), std::optional(-420));
    QVERIFY(!zoneOffset(u"ET", std::nullopt));
    QVERIFY(!zoneOffset(u"IST", CivilDate{2024, 1, 1}));
    QVERIFY(!zoneOffset(u"CST", CivilDate{2024, 1, 1}));
}

QTEST_APPLESS_MAIN(TestTimestampParser)
#include "tst_timestampparser.moc"
