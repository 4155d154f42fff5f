#include "times/calendarvalue.h"
#include "times/holidays.h"
#include "times/numerals.h"
#include "times/timexprinter.h"

#include <QTest>

using namespace dateline;

/// The parts that need no text: holidays, ranges of days, printed values, numerals.
class TestTimeParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holiday_data();
    void holiday();
    void noHoliday();
    void range_data();
    void range();
    void shift_data();
    void shift();
    void duration_data();
    void duration();
    void numeral_data();
    void numeral();
};

void TestTimeParts::holiday_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("day");
    const auto row = [](const char *code, const char *day) {
        QTest::addRow("%s %s", code, day) << QString::fromLatin1(code) << QString::fromLatin1(day);
    };
    row("12-25", "2017-12-25");
    row("11-thu-4", "1996-11-28");
    row("11-thu-4+1", "1996-11-29");
    row("5-mon-last", "2024-05-27");
    row("9-mon-1", "2024-09-02");
    row("easter+0", "2024-03-31");
    row("easter+0", "1916-04-23");
    row("easter-2", "1998-04-10");
    row("easter+50", "2002-05-20");
    row("orthodox+0", "2013-05-05");
    row("orthodox+0", "2016-05-01");
    row("rosh+0", "2023-09-16");
    row("rosh+9", "2018-09-19");
    row("passover+0", "2024-04-23");
    row("hanukkah+0", "2023-12-08");
    row("lunar+0", "2012-01-23");
    row("lunar+0", "2024-02-10");
    row("diwali+0", "2001-11-14");
    row("hijri-10-1", "2009-09-20");
}

void TestTimeParts::holiday()
{
    QFETCH(QString, code);
    QFETCH(QString, day);
    const auto packed = holidayCodeFromText(code);
    QVERIFY(packed.has_value());
    const auto found = holidayDay(*packed, day.left(4).toInt());
    QVERIFY(found.has_value());
    QCOMPARE(isoString(*found), day);
}

void TestTimeParts::noHoliday()
{
    for (const char *text : {"", "13-1", "2-30-1-1", "moon+1", "11-thu-6", "11-foo-1"})
        QVERIFY2(!holidayCodeFromText(QString::fromLatin1(text)), text);
    QVERIFY(!holidayDay(*holidayCodeFromText(u"easter+0"), -43));
    QVERIFY(!holidayDay(*holidayCodeFromText(u"2-29"), 2023));
}

void TestTimeParts::range_data()
{
    QTest::addColumn<CalendarValue>("value");
    QTest::addColumn<int>("mod");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    const auto row = [](const CalendarValue &value, TimeMod mod, const char *printed, const char *from,
                        const char *to) {
        QTest::addRow("%s %d", printed, int(mod)) << value << int(mod) << QString::fromLatin1(printed)
                                                  << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    const CalendarValue december = CalendarValue::ofMonth(2008, 12);
    row(december, TimeMod::None, "2008-12", "2008-12-01", "2008-12-31");
    row(december, TimeMod::Start, "2008-12", "2008-12-01", "2008-12-10");
    row(december, TimeMod::Mid, "2008-12", "2008-12-11", "2008-12-20");
    row(december, TimeMod::End, "2008-12", "2008-12-21", "2008-12-31");
    row(CalendarValue::ofYear(1961), TimeMod::Start, "1961", "1961-01-01", "1961-04-30");
    row(CalendarValue::ofYear(1961), TimeMod::Mid, "1961", "1961-05-01", "1961-08-31");
    row(CalendarValue::ofYear(1961), TimeMod::End, "1961", "1961-09-01", "1961-12-31");
    row(CalendarValue::ofYear(-472), TimeMod::None, "BC0473", "-0472-01-01", "-0472-12-31");
    CalendarValue decade = CalendarValue::ofYear(1940);
    decade.precision = Precision::Decade;
    row(decade, TimeMod::None, "194", "1940-01-01", "1949-12-31");
    row(decade, TimeMod::Start, "194", "1940-01-01", "1943-12-31");
    row(decade, TimeMod::Mid, "194", "1944-01-01", "1946-12-31");
    row(decade, TimeMod::End, "194", "1947-01-01", "1949-12-31");
    CalendarValue century;
    century.precision = Precision::Century;
    century.century = 19;
    row(century, TimeMod::None, "18", "1801-01-01", "1900-12-31");
    century.century = -6;
    row(century, TimeMod::None, "BC05", "-0599-01-01", "-0500-12-31");
    CalendarValue winter = CalendarValue::ofYear(2023);
    winter.precision = Precision::Season;
    winter.season = Season::Winter;
    row(winter, TimeMod::None, "2023-WI", "2023-12-01", "2024-02-29");
    CalendarValue quarter = CalendarValue::ofYear(2022);
    quarter.precision = Precision::Quarter;
    quarter.quarter = 2;
    row(quarter, TimeMod::None, "2022-Q2", "2022-04-01", "2022-06-30");
}

void TestTimeParts::range()
{
    QFETCH(CalendarValue, value);
    QFETCH(int, mod);
    QFETCH(QString, printed);
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    QCOMPARE(timexOfCalendar(value), printed);
    const DayRange range = rangeOf(value, static_cast<TimeMod>(mod));
    QCOMPARE(isoString(*range.earliest), earliest);
    QCOMPARE(isoString(*range.latest), latest);
}

void TestTimeParts::shift_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("amount");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *from, Unit unit, int amount, const char *value) {
        QTest::addRow("%s %d %d", from, int(unit), amount)
            << QString::fromLatin1(from) << int(unit) << amount << QString::fromLatin1(value);
    };
    row("2008-12-18", Unit::Day, 14, "2009-01-01");
    row("2008-12-18", Unit::Week, -1, "2008-W50");
    row("2009-01-01", Unit::Week, 0, "2009-W01");
    row("2008-12-29", Unit::Week, 0, "2009-W01");
    row("2021-01-03", Unit::Week, 0, "2020-W53");
    row("2008-12-18", Unit::Weekend, 0, "2008-W51-WE");
    row("2009-01-18", Unit::Month, -1, "2008-12");
    row("2009-01-18", Unit::Quarter, -1, "2008-Q4");
    row("2009-07-18", Unit::HalfYear, -1, "2009-H1");
    row("0001-07-18", Unit::Year, -1, "BC0001");
    row("1998-07-18", Unit::Decade, -1, "198");
    row("2000-07-18", Unit::Century, 0, "19");
    row("2001-07-18", Unit::Century, 0, "20");
}

void TestTimeParts::shift()
{
    QFETCH(QString, from);
    QFETCH(int, unit);
    QFETCH(int, amount);
    QFETCH(QString, value);
    const auto moved = shifted(CalendarValue::ofDay(*parseIsoDate(from)), static_cast<Unit>(unit), amount);
    QVERIFY(moved.has_value());
    QCOMPARE(timexOfCalendar(*moved), value);
}

void TestTimeParts::duration_data()
{
    QTest::addColumn<int>("amount");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<QString>("value");
    const auto row = [](int amount, Unit unit, int hundredths, const char *value) {
        QTest::newRow(value) << amount << int(unit) << hundredths << QString::fromLatin1(value);
    };
    row(18, Unit::Month, 0, "P18M");
    row(24, Unit::Hour, 0, "PT24H");
    row(1, Unit::Decade, 0, "P10Y");
    row(unknownAmount, Unit::Decade, 0, "PXY");
    row(2, Unit::Quarter, 0, "P2Q");
    row(1, Unit::Fortnight, 0, "P2W");
    row(9, Unit::Hour, 50, "PT9H30M");
    row(1, Unit::Year, 50, "P1.5Y");
    row(333333333, Unit::Millennium, 0, "P333333333000Y"); // found by fuzzing: more than fits into 32 bits
    row(333333333, Unit::Millennium, 50, "P333333333500Y");
    row(0, Unit::Hour, 50, "PT30M");
    row(0, Unit::Year, 50, "P6M");
    row(2, Unit::Decade, 50, "P25Y");
    row(3, Unit::Year, 75, "P3.75Y");
    row(1, Unit::Week, 50, "P1.5W");
}

void TestTimeParts::duration()
{
    QFETCH(int, amount);
    QFETCH(int, unit);
    QFETCH(int, hundredths);
    QFETCH(QString, value);
    TimeTerm term;
    term.kind = TermKind::Duration;
    term.set(Field::Amount, amount);
    term.set(Field::Unit, unit);
    if (hundredths > 0)
        term.set(Field::Hundredths, hundredths);
    QCOMPARE(timexOfDuration(term), value);
}

void TestTimeParts::numeral_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("id");
    QTest::addColumn<bool>("is");
    const auto row = [](const char *word, ClassId id, bool is) {
        QTest::addRow("%s %d", word, id) << QString::fromUtf8(word) << int(id) << is;
    };
    row("5:46", ClassClock, true);
    row("25:46", ClassClock, false);
    row("5:66", ClassClock, false);
    row("07:23:19", ClassClock, true);
    row("10.46", ClassDotClock, true);
    row("10.66", ClassDotClock, false);
    row("0930", ClassHhmm, true);
    row("0960", ClassHhmm, false);
    row("21st", ClassDayOrdinal, true);
    row("32nd", ClassDayOrdinal, false);
    row("1980s", ClassDecade, true);
    row("1984s", ClassDecade, false);
    row("'80s", ClassShortDecade, true);
    row("’95", ClassShortYear, true);
    row("999", ClassYear, false);
    row("2199", ClassYear, true);
    row("2200", ClassYear, false);
    row("1,200", ClassNumber, true);
    row("1,20", ClassNumber, false);
    row("25/01/2026", ClassNumericDate, true);
    row("25/13/2026", ClassNumericDate, false);
    row("2008-12-18", ClassIsoDate, true);
    row("2008-13-18", ClassIsoDate, false);
    row("2008-12-18T17:46:00Z", ClassIsoTime, true);
    row("99999999999999999999", ClassNumber, false);
}

void TestTimeParts::numeral()
{
    QFETCH(QString, word);
    QFETCH(int, id);
    QFETCH(bool, is);
    QCOMPARE(numeralClasses(word).has(id), is);
}

QTEST_APPLESS_MAIN(TestTimeParts)
#include "tst_timeparts.moc"
