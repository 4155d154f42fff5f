#include "base/civildate.h"

#include <QDate>
#include <QTest>

using namespace dateline;

class TestCivilDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void againstQDate();
    void everyDayFollowsTheLast();
    void leapYears();
    void beforeChrist();
    void months_data();
    void months();
    void isoWeeks_data();
    void isoWeeks();
    void valid();
    void tooLargeStaysInvalid();
    void isoText_data();
    void isoText();
    void noIsoText_data();
    void noIsoText();
    void names_data();
    void names();
    void longDays();
    void ranges();
    void rangesByHash();
    void rangesOverlap_data();
    void rangesOverlap();
};

/// QDate is proleptic Gregorian too, but calls the year before 1 "-1".
void TestCivilDate::againstQDate()
{
    const QDate epoch(1970, 1, 1);
    for (QDate day(1, 1, 1); day < QDate(12000, 1, 1); day = day.addDays(37)) {
        const CivilDate date{day.year(), day.month(), day.day()};
        QCOMPARE(toDayNumber(date), epoch.daysTo(day));
        QCOMPARE(fromDayNumber(epoch.daysTo(day)), date);
        QCOMPARE(dayOfWeek(date), day.dayOfWeek());
        QCOMPARE(daysInMonth(date.year, date.month), day.daysInMonth());
        int year = 0;
        const int week = day.weekNumber(&year);
        QCOMPARE(isoWeek(date), (IsoWeek{year, week}));
    }
    for (QDate day(-1, 12, 31); day > QDate(-5000, 1, 1); day = day.addDays(-41)) {
        const CivilDate date{day.year() + 1, day.month(), day.day()};
        QCOMPARE(toDayNumber(date), epoch.daysTo(day));
        QCOMPARE(fromDayNumber(epoch.daysTo(day)), date);
        QCOMPARE(dayOfWeek(date), day.dayOfWeek());
    }
}

void TestCivilDate::everyDayFollowsTheLast()
{
    CivilDate date{-401, 1, 1};
    for (DayNumber day = toDayNumber(date); date.year < 402; ++day) {
        QVERIFY(isValid(date));
        QCOMPARE(toDayNumber(date), day);
        QCOMPARE(fromDayNumber(day), date);
        QCOMPARE(mondayOf(isoWeek(date)), addDays(date, 1 - dayOfWeek(date)));
        ++date.day;
        if (date.day > daysInMonth(date.year, date.month))
            date = {date.month == 12 ? date.year + 1 : date.year, date.month % 12 + 1, 1};
    }
}

void TestCivilDate::leapYears()
{
    for (const int year : {2000, 2004, 1600, 0, -4, -400, 2400})
        QVERIFY2(isLeapYear(year), qPrintable(QString::number(year)));
    for (const int year : {1900, 2100, 2001, -1, -100, 1})
        QVERIFY2(!isLeapYear(year), qPrintable(QString::number(year)));
}

void TestCivilDate::beforeChrist()
{
    QCOMPARE(addDays({1, 1, 1}, -1), (CivilDate{0, 12, 31}));
    QCOMPARE(addDays({0, 2, 28}, 1), (CivilDate{0, 2, 29}));
    QCOMPARE(toDayNumber({1, 1, 1}), DayNumber(-719162));
    QCOMPARE(dayOfWeek({1, 1, 1}), 1);
    QVERIFY((CivilDate{-43, 3, 15} < CivilDate{-42, 1, 1}));
    QCOMPARE(addMonths({0, 1, 31}, -1), (CivilDate{-1, 12, 31}));
    QCOMPARE(addMonths({-1, 12, 31}, 2), (CivilDate{0, 2, 29}));
}

void TestCivilDate::months_data()
{
    QTest::addColumn<CivilDate>("from");
    QTest::addColumn<int>("by");
    QTest::addColumn<CivilDate>("to");
    QTest::newRow("none") << CivilDate{2008, 12, 18} << 0 << CivilDate{2008, 12, 18};
    QTest::newRow("into the next year") << CivilDate{2008, 12, 18} << 1 << CivilDate{2009, 1, 18};
    QTest::newRow("into the last year") << CivilDate{2009, 1, 18} << -1 << CivilDate{2008, 12, 18};
    QTest::newRow("short month") << CivilDate{2009, 1, 31} << 1 << CivilDate{2009, 2, 28};
    QTest::newRow("leap month") << CivilDate{2008, 1, 31} << 1 << CivilDate{2008, 2, 29};
    QTest::newRow("twelve") << CivilDate{2008, 2, 29} << 12 << CivilDate{2009, 2, 28};
    QTest::newRow("minus twelve") << CivilDate{2008, 2, 29} << -12 << CivilDate{2007, 2, 28};
    QTest::newRow("century") << CivilDate{2000, 6, 30} << 1200 << CivilDate{2100, 6, 30};
    QTest::newRow("thirteen back") << CivilDate{2001, 1, 31} << -13 << CivilDate{1999, 12, 31};
}

void TestCivilDate::months()
{
    QFETCH(const CivilDate, from);
    QFETCH(const int, by);
    QFETCH(const CivilDate, to);
    QCOMPARE(addMonths(from, by), to);
}

void TestCivilDate::isoWeeks_data()
{
    QTest::addColumn<CivilDate>("day");
    QTest::addColumn<IsoWeek>("week");
    QTest::newRow("2008-12-29") << CivilDate{2008, 12, 29} << IsoWeek{2009, 1};
    QTest::newRow("2008-12-28") << CivilDate{2008, 12, 28} << IsoWeek{2008, 52};
    QTest::newRow("2010-01-03") << CivilDate{2010, 1, 3} << IsoWeek{2009, 53};
    QTest::newRow("2010-01-04") << CivilDate{2010, 1, 4} << IsoWeek{2010, 1};
    QTest::newRow("2012-01-01") << CivilDate{2012, 1, 1} << IsoWeek{2011, 52};
    QTest::newRow("2020-12-31") << CivilDate{2020, 12, 31} << IsoWeek{2020, 53};
    QTest::newRow("2021-01-01") << CivilDate{2021, 1, 1} << IsoWeek{2020, 53};
    QTest::newRow("2024-12-30") << CivilDate{2024, 12, 30} << IsoWeek{2025, 1};
}

void TestCivilDate::isoWeeks()
{
    QFETCH(const CivilDate, day);
    QFETCH(const IsoWeek, week);
    QCOMPARE(isoWeek(day), week);
    const DayNumber into = toDayNumber(day) - toDayNumber(mondayOf(week));
    QVERIFY(into >= 0 && into < 7);
}

void TestCivilDate::valid()
{
    QVERIFY(isValid({2008, 2, 29}));
    QVERIFY(isValid({-43, 3, 15}));
    for (const CivilDate date :
         {CivilDate{2009, 2, 29}, CivilDate{2009, 4, 31}, CivilDate{2009, 0, 1}, CivilDate{2009, 13, 1},
          CivilDate{2009, 1, 0}, CivilDate{2009, 1, 32}, CivilDate{2009, -1, 1}, CivilDate{2009, 1, -1}})
        QVERIFY(!isValid(date));
    QCOMPARE(lastDayOfMonth(1900, 2), (CivilDate{1900, 2, 28}));
    QCOMPARE(lastDayOfMonth(2008, 12), (CivilDate{2008, 12, 31}));
}

/// Months and days are kept in 16 bits: what does not fit must not become a day.
void TestCivilDate::tooLargeStaysInvalid()
{
    for (const int wrong : {65'536 + 12, -65'536 + 12, 1 << 30, 100, -1}) {
        QVERIFY(!isValid({2008, wrong, 12}));
        QVERIFY(!isValid({2008, 12, wrong}));
    }
}

void TestCivilDate::isoText_data()
{
    QTest::addColumn<CivilDate>("date");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << CivilDate{2008, 12, 18} << QStringLiteral("2008-12-18");
    QTest::newRow("early") << CivilDate{33, 4, 3} << QStringLiteral("0033-04-03");
    QTest::newRow("1 BC") << CivilDate{0, 1, 1} << QStringLiteral("0000-01-01");
    QTest::newRow("44 BC") << CivilDate{-43, 3, 15} << QStringLiteral("-0043-03-15");
    QTest::newRow("five digits") << CivilDate{12026, 11, 24} << QStringLiteral("12026-11-24");
    QTest::newRow("five digits BC") << CivilDate{-10000, 2, 29} << QStringLiteral("-10000-02-29");
}

void TestCivilDate::isoText()
{
    QFETCH(const CivilDate, date);
    QFETCH(const QString, text);
    QCOMPARE(isoString(date), text);
    const auto parsed = parseIsoDate(text);
    QVERIFY(parsed.has_value());
    QCOMPARE(*parsed, date);
}

void TestCivilDate::noIsoText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "-",
                             "2008",
                             "2008-12",
                             "2008-12-1",
                             "08-12-18",
                             "2008-13-01",
                             "2008-02-30",
                             "2008-00-10",
                             "2008-12-00",
                             "2008/12/18",
                             "2008-12-18 ",
                             " 2008-12-18",
                             "2008-1 -18",
                             "2008-12- 8",
                             "+2008-12-18",
                             "--2008-12-18",
                             "20x8-12-18",
                             "2008-12-18T00:00",
                             "-0000-01-01",
                             "02008-12-18",
                             "1234567-12-18"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠٠٨-١٢-١٨");
}

void TestCivilDate::noIsoText()
{
    QFETCH(const QString, text);
    QVERIFY(!parseIsoDate(text).has_value());
}

void TestCivilDate::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("weekday");
    const auto row = [](const char *name, int month, int weekday) {
        QTest::newRow(name) << QString::fromLatin1(name) << month << weekday;
    };
    row("January", 1, 0);
    row("DECEMBER", 12, 0);
    row("may", 5, 0);
    row("Sept", 9, 0);
    row("Sept.", 9, 0);
    row("sep.", 9, 0);
    row("Jun.", 6, 0);
    row("Monday", 0, 1);
    row("thurs", 0, 4);
    row("Thur.", 0, 4);
    row("Tues.", 0, 2);
    row("sun.", 0, 7);
    row("Augu", 0, 0);
    row("Ma", 0, 0);
    row("Septe", 0, 0);
    row("Mondays", 0, 0);
    row("Weds", 0, 3);
    row("", 0, 0);
    row(".", 0, 0);
    row("Sept..", 0, 0);
}

void TestCivilDate::names()
{
    QFETCH(const QString, name);
    QFETCH(const int, month);
    QFETCH(const int, weekday);
    QCOMPARE(monthFromName(name), month);
    QCOMPARE(weekdayFromName(name), weekday);
    for (int m = 1; m <= 12; ++m) {
        QCOMPARE(monthFromName(englishMonthName(m)), m);
        QCOMPARE(monthFromName(shortMonthName(m)), m);
    }
    for (int d = 1; d <= 7; ++d) {
        QCOMPARE(weekdayFromName(englishWeekdayName(d)), d);
        QCOMPARE(weekdayFromName(shortWeekdayName(d)), d);
    }
}

void TestCivilDate::longDays()
{
    QCOMPARE(longDayText({2008, 12, 19}), QStringLiteral("Fri 19 Dec 2008"));
    QCOMPARE(longDayText({-43, 3, 15}), QStringLiteral("15 Mar 44 BC"));
    QCOMPARE(longDayText({0, 1, 1}), QStringLiteral("1 Jan 1 BC"));
    QCOMPARE(longDayText({1, 1, 1}), QStringLiteral("Mon 1 Jan 1"));
}

void TestCivilDate::ranges()
{
    QVERIFY(!DayRange{}.isDated());
    QVERIFY((DayRange{CivilDate{}, std::nullopt}).isDated());
    QVERIFY((DayRange{std::nullopt, CivilDate{}}).isDated());
    QCOMPARE(DayRange::of({2008, 1, 2}), (DayRange{CivilDate{2008, 1, 2}, CivilDate{2008, 1, 2}}));
}

void TestCivilDate::rangesByHash()
{
    const CivilDate day{2008, 12, 18};
    const std::vector<DayRange> ranges = {
        {}, {day, {}}, {{}, day}, {day, day}, {day, CivilDate{2008, 12, 19}}, {CivilDate{-2008, 12, 18}, day}};
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        for (std::size_t j = 0; j < ranges.size(); ++j) {
            const DayRange same = ranges[j];
            QCOMPARE(qHash(ranges[i]) == qHash(same), i == j);
        }
    }
}

void TestCivilDate::rangesOverlap_data()
{
    QTest::addColumn<DayRange>("one");
    QTest::addColumn<DayRange>("other");
    QTest::addColumn<bool>("result");
    const DayRange may{CivilDate{2021, 5, 1}, CivilDate{2021, 5, 31}};
    QTest::newRow("same") << may << may << true;
    QTest::newRow("last day") << may << DayRange{CivilDate{2021, 5, 31}, CivilDate{2021, 6, 2}} << true;
    QTest::newRow("day after") << may << DayRange{CivilDate{2021, 6, 1}, CivilDate{2021, 6, 2}} << false;
    QTest::newRow("until") << may << DayRange{std::nullopt, CivilDate{2021, 5, 1}} << true;
    QTest::newRow("until before") << may << DayRange{std::nullopt, CivilDate{2021, 4, 30}} << false;
    QTest::newRow("no dates") << may << DayRange{} << false;
}

void TestCivilDate::rangesOverlap()
{
    QFETCH(DayRange, one);
    QFETCH(DayRange, other);
    QFETCH(bool, result);
    QCOMPARE(one.overlaps(other), result);
    QCOMPARE(other.overlaps(one), result);
}

QTEST_APPLESS_MAIN(TestCivilDate)
#include "tst_civildate.moc"
