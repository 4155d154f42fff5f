#include "words/datetext.h"

#include <QTest>

using namespace dateline;

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void english_data();
    void english();
    void germanMonths();
};

void TestDateText::english_data()
{
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *earliest, const char *latest, Precision precision, const char *text) {
        QTest::addRow("%s", text) << QString::fromLatin1(earliest) << QString::fromLatin1(latest) << int(precision)
                                  << QString::fromUtf8(text);
    };
    row("2008-12-19", "2008-12-19", Precision::Day, "Fri 19 Dec 2008");
    row("2008-08-01", "2008-08-31", Precision::Month, "August 2008");
    row("2008-12-01", "2008-12-18", Precision::Month, "1–18 Dec 2008");
    row("2008-12-29", "2009-01-04", Precision::Week, "29 Dec 2008 – 4 Jan 2009");
    row("2008-06-30", "2008-07-06", Precision::Week, "30 Jun – 6 Jul 2008");
    row("2022-04-01", "2022-06-30", Precision::Quarter, "April – June 2022");
    row("2025-12-01", "2026-02-28", Precision::Season, "December 2025 – February 2026");
    row("2021-01-01", "2021-12-31", Precision::Year, "2021");
    row("1960-01-01", "1969-12-31", Precision::Decade, "the 1960s");
    row("1801-01-01", "1900-12-31", Precision::Century, "1801–1900");
    row("-0043-03-15", "-0043-03-15", Precision::Day, "15 Mar 44 BC");
    row("-0599-01-01", "-0500-12-31", Precision::Century, "600–501 BC");
    row("0000-01-01", "0000-12-31", Precision::Year, "1 BC");
    row("2008-08-01", "", Precision::Month, "from 1 Aug 2008 on");
    row("", "2025-03-31", Precision::Month, "until 31 Mar 2025");
    row("", "", Precision::Unknown, "no date");
}

void TestDateText::english()
{
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    QFETCH(int, precision);
    QFETCH(QString, text);
    const DayRange range{parseIsoDate(earliest), parseIsoDate(latest)};
    QCOMPARE(dateText(range, static_cast<Precision>(precision), QLocale(QLocale::English)), text);
}

void TestDateText::germanMonths()
{
    const DayRange range{CivilDate{2008, 12, 1}, CivilDate{2008, 12, 31}};
    QCOMPARE(dateText(range, Precision::Month, QLocale(QLocale::German)), QStringLiteral("Dezember 2008"));
}

QTEST_APPLESS_MAIN(TestDateText)
#include "tst_datetext.moc"
