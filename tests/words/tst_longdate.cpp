#include "words/longdate.h"

#include <QTest>

using namespace dateline;

class TestLongDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void english_data();
    void english();
    void withoutWordsOfItsOwn_data();
    void withoutWordsOfItsOwn();
    void boundsFromElsewhereAreNoClock();
    void otherLanguages();
};

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

Event eventWithin(const DayRange &range, Precision precision)
{
    Event event;
    event.range = range;
    event.precision = precision;
    return event;
}

DayRange rangeOf(const QString &earliest, const QString &latest)
{
    return {parseIsoDate(earliest), parseIsoDate(latest)};
}

} // namespace

void TestLongDate::english_data()
{
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("mod");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *earliest, const char *latest, Precision precision, const char *value, TimeMod mod,
                        const char *text) {
        QTest::addRow("%s %s %s", text, value, earliest)
            << QString::fromLatin1(earliest) << QString::fromLatin1(latest) << int(precision)
            << QString::fromLatin1(value) << int(mod) << QString::fromUtf8(text);
    };
    row("2008-12-18", "2008-12-18", Precision::Day, "2008-12-18", TimeMod::None, "18 December 2008");
    row("2008-12-18", "2008-12-18", Precision::Minute, "2008-12-18T17:46", TimeMod::None, "18 December 2008, 17:46");
    row("2008-12-18", "2008-12-18", Precision::Minute, "2008-12-18T07:05Z", TimeMod::None,
        "18 December 2008, 07:05 UTC");
    row("2008-12-18", "2008-12-18", Precision::Minute, "2008-12-18T17:46-05:00", TimeMod::None,
        "18 December 2008, 17:46 UTC-05:00");
    row("2008-12-18", "2008-12-18", Precision::Hour, "2008-12-18T17", TimeMod::Approx, "about 18 December 2008, 17:00");
    row("2008-12-18", "2008-12-18", Precision::Hour, "2008-12-18T24", TimeMod::None, "18 December 2008");
    row("2008-12-18", "2008-12-18", Precision::PartOfDay, "2008-12-18TMO", TimeMod::None,
        "morning of 18 December 2008");
    row("2008-12-18", "2008-12-18", Precision::PartOfDay, "2008-12-18TNI", TimeMod::None, "night of 18 December 2008");
    row("2008-08-01", "2008-08-31", Precision::Month, "2008-08", TimeMod::None, "August 2008");
    row("2008-08-01", "2008-08-31", Precision::Month, "2008-08", TimeMod::Approx, "about August 2008");
    row("2008-12-01", "2008-12-18", Precision::Month, "2008-12", TimeMod::None, "between 1 and 18 December 2008");
    row("2008-08-03", "2008-12-18", Precision::Day, "2008-08-03", TimeMod::None,
        "between 3 August and 18 December 2008");
    row("2008-12-29", "2009-01-04", Precision::Week, "2009-W01", TimeMod::None,
        "between 29 December 2008 and 4 January 2009");
    row("2022-04-01", "2022-06-30", Precision::Quarter, "2022-Q2", TimeMod::None, "between April and June 2022");
    row("2025-12-01", "2026-02-28", Precision::Season, "2025-WI", TimeMod::None,
        "between December 2025 and February 2026");
    row("2025-03-01", "2025-05-31", Precision::Season, "2025-SP", TimeMod::Approx,
        "roughly between March and May 2025");
    row("2021-01-01", "2021-12-31", Precision::Year, "2021", TimeMod::None, "2021");
    row("1960-01-01", "1969-12-31", Precision::Decade, "196", TimeMod::None, "the 1960s");
    row("1801-01-01", "1900-12-31", Precision::Century, "18", TimeMod::None, "between 1801 and 1900");
    row("1994-01-01", "1996-12-31", Precision::Year, "1994", TimeMod::None, "between 1994 and 1996");
    row("-0043-03-15", "-0043-03-15", Precision::Day, "BC0044-03-15", TimeMod::None, "15 March 44 BC");
    row("-0470-01-01", "-0470-12-31", Precision::Year, "BC0471", TimeMod::Approx, "about 471 BC");
    row("-0599-01-01", "-0500-12-31", Precision::Century, "-05", TimeMod::None, "between 600 and 501 BC");
    row("-0043-01-01", "0014-12-31", Precision::Year, "", TimeMod::None, "between 44 BC and AD 14");
    row("0000-01-01", "0000-12-31", Precision::Year, "BC0001", TimeMod::None, "1 BC");
    row("", "2008-12-17", Precision::Day, "2008-12-18", TimeMod::Before, "before 18 December 2008");
    row("", "2008-07-31", Precision::Month, "2008-08", TimeMod::Before, "before August 2008");
    row("", "2007-12-31", Precision::Year, "2008", TimeMod::Before, "before 2008");
    row("2008-12-19", "", Precision::Day, "2008-12-18", TimeMod::After, "after 18 December 2008");
    row("", "2008-12-17", Precision::Day, "BC0044", TimeMod::Before, "by 17 December 2008");
    row("", "2008-12-10", Precision::Day, "2008-12-10", TimeMod::None, "by 10 December 2008");
    row("", "2025-03-31", Precision::Month, "2025-03", TimeMod::None, "by March 2025");
    row("", "2010-12-31", Precision::Year, "2010", TimeMod::None, "by 2010");
    row("", "2025-03-31", Precision::Day, "2025-03-31", TimeMod::None, "by 31 March 2025");
    row("2011-03-03", "", Precision::Day, "2011-03-03", TimeMod::None, "from 3 March 2011");
    row("2011-03-01", "", Precision::Month, "2011-03", TimeMod::None, "from March 2011");
    row("2011-01-01", "", Precision::Unknown, "", TimeMod::None, "from 1 January 2011");
    row("", "", Precision::Unknown, "", TimeMod::None, "not dated");
}

void TestLongDate::english()
{
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    QFETCH(int, precision);
    QFETCH(QString, value);
    QFETCH(int, mod);
    QFETCH(QString, text);
    Event event = eventWithin(rangeOf(earliest, latest), static_cast<Precision>(precision));
    event.time = 0;
    ResolvedTime time;
    time.range = event.range;
    time.value = value;
    time.mod = static_cast<TimeMod>(mod);
    Analysis analysis;
    analysis.times = {time};
    analysis.events = {event};
    QCOMPARE(longDateText(analysis, event, british), text);
}

/// Events that take their date from what is told beside them have its days and its precision only.
void TestLongDate::withoutWordsOfItsOwn_data()
{
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *earliest, const char *latest, Precision precision, const char *text) {
        QTest::addRow("%s", text) << QString::fromLatin1(earliest) << QString::fromLatin1(latest) << int(precision)
                                  << QString::fromUtf8(text);
    };
    row("2008-12-01", "2008-12-10", Precision::Month, "early December 2008");
    row("2008-12-11", "2008-12-20", Precision::Month, "mid-December 2008");
    row("2008-12-21", "2008-12-31", Precision::Month, "late December 2008");
    row("2007-02-21", "2007-02-28", Precision::Month, "late February 2007");
    row("2008-12-01", "2008-12-11", Precision::Month, "between 1 and 11 December 2008");
    row("2008-12-01", "2008-12-10", Precision::Day, "between 1 and 10 December 2008");
    row("2007-01-01", "2007-04-30", Precision::Year, "early 2007");
    row("2007-05-01", "2007-08-31", Precision::Year, "mid-2007");
    row("1918-09-01", "1918-12-31", Precision::Year, "late 1918");
    row("1918-09-01", "1918-12-31", Precision::Month, "between September and December 1918");
    row("1960-01-01", "1963-12-31", Precision::Decade, "the early 1960s");
    row("1964-01-01", "1966-12-31", Precision::Decade, "the mid-1960s");
    row("1967-01-01", "1969-12-31", Precision::Decade, "the late 1960s");
}

void TestLongDate::withoutWordsOfItsOwn()
{
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    QFETCH(int, precision);
    QFETCH(QString, text);
    const Event event = eventWithin(rangeOf(earliest, latest), static_cast<Precision>(precision));
    QCOMPARE(longDateText(Analysis(), event, british), text);
}

void TestLongDate::boundsFromElsewhereAreNoClock()
{
    Event event = eventWithin(DayRange::of({2008, 12, 18}), Precision::Minute);
    event.time = 0;
    ResolvedTime time;
    time.range = DayRange::of({2008, 12, 17});
    time.value = QStringLiteral("2008-12-17T10:00");
    Analysis analysis;
    analysis.times = {time};
    QCOMPARE(longDateText(analysis, event, british), QStringLiteral("18 December 2008"));
}

void TestLongDate::otherLanguages()
{
    const Event month =
        eventWithin(rangeOf(QStringLiteral("2008-12-01"), QStringLiteral("2008-12-31")), Precision::Month);
    const Event day = eventWithin(DayRange::of({2008, 12, 18}), Precision::Day);
    const QLocale russian(QLocale::Russian);
    QCOMPARE(longDateText(Analysis(), month, russian), QStringLiteral("декабрь 2008"));
    QCOMPARE(longDateText(Analysis(), day, russian), QStringLiteral("18 декабря 2008"));
    QCOMPARE(longDateText(Analysis(), month, QLocale(QLocale::German)), QStringLiteral("Dezember 2008"));
}

QTEST_APPLESS_MAIN(TestLongDate)
#include "tst_longdate.moc"
