#include "times/timexprinter.h"

#include "timetext.h"
#include "timexreader.h"

#include <QTest>

#include <random>

using namespace dateline;

/// What holds for every time: the printed value says all that the calendar value does, and value and days agree.
class TestTimeProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printedValuesReadBack();
    void valuesAndDaysAgree();
    void mode_data();
    void mode();
    void doubt_data();
    void doubt();
    void datelineAgainstTimestamp();
};

/// A value of any precision, each as likely.
static CalendarValue anyValue(std::mt19937 &random)
{
    const auto upTo = [&](int most) { return static_cast<std::int32_t>(random() % static_cast<unsigned>(most)); };
    CalendarValue value = CalendarValue::ofYear(upTo(4000) - 1000);
    const int kind = upTo(12);
    const auto named = [&](Precision precision) { value.precision = precision; };
    if (kind == 0) {
        value.month = 1 + upTo(12);
        named(Precision::Month);
    } else if (kind <= 4) {
        value = CalendarValue::ofDay(addDays({*value.year, 1, 1}, upTo(366)));
    } else if (kind == 5) {
        value.quarter = 1 + upTo(4);
        named(Precision::Quarter);
    } else if (kind == 6) {
        value.half = 1 + upTo(2);
        named(Precision::HalfYear);
    } else if (kind == 7) {
        value.season = static_cast<Season>(1 + upTo(4));
        named(Precision::Season);
    } else if (kind == 8) {
        value.week = 1 + upTo(52);
        value.weekend = upTo(2) == 1;
        named(Precision::Week);
    } else if (kind == 9) {
        value = {};
        value.year = 10 * upTo(220);
        named(Precision::Decade);
    } else if (kind == 10) {
        value = {};
        value.century = upTo(2) == 0 ? 1 + upTo(30) : -1 - upTo(30);
        named(Precision::Century);
    }
    if (kind == 2) {
        value.part = static_cast<PartOfDay>(1 + upTo(5));
        named(Precision::PartOfDay);
    } else if (kind == 3 || kind == 4) {
        value.hour = upTo(25);
        value.minute = upTo(60);
        named(Precision::Minute);
        if (kind == 4) {
            value.second = upTo(60);
            value.zone = (upTo(96) - 48) * 15;
            named(Precision::Instant);
        }
    }
    return value;
}

void TestTimeProperties::printedValuesReadBack()
{
    std::mt19937 random(20081218);
    for (int i = 0; i < 4000; ++i) {
        const CalendarValue value = anyValue(random);
        const QString printed = timexOfCalendar(value);
        const auto read = calendarFromTimex(printed);
        QVERIFY2(read && *read == value, qPrintable(printed));
        QCOMPARE(timexOfCalendar(*read), printed);
    }
    for (const Reference reference : {Reference::Past, Reference::Present, Reference::Future}) {
        CalendarValue value;
        value.reference = reference;
        QCOMPARE(calendarFromTimex(timexOfCalendar(value)), value);
    }
}

void TestTimeProperties::valuesAndDaysAgree()
{
    const auto loaded = TimeTagger::load();
    QVERIFY(loaded.ok());
    const TimeText article(
        *loaded,
        QStringLiteral(
            "The council met on Friday and will meet again Tuesday. It voted last month, early this month.\n"
            "A day earlier the mayor had left; she returns in May. It was shut in the late 1990s.\n"
            "The first quarter was poor, two years ago, and last summer. Last week and this weekend it rained.\n"
            "At 5 p.m. Monday the gate, built in the sixth century BC, opened. Monday night it was shut.\n"
            "In 44 BC, in the first half of 2003, in mid-2004 and by the end of the year they met again."));
    int checked = 0;
    for (int step = 0; step < 200; ++step) {
        const CivilDate day = addDays({1996, 1, 3}, std::int64_t(step) * 53);
        for (const ResolvedTime &time : article.resolve(*loaded, isoString(day)).times) {
            if (time.type == TimeType::Duration || time.type == TimeType::Set)
                continue;
            const auto value = calendarFromTimex(time.value);
            QVERIFY2(value, qPrintable(time.value));
            QVERIFY2(rangeOf(*value, time.mod) == time.range, qPrintable(time.value + u' ' + time.because));
            ++checked;
        }
    }
    QVERIFY(checked > 3000);
}

void TestTimeProperties::mode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("value"); ///< of the last time
    QTest::newRow("news") << QStringLiteral("They met on Friday. A strike in 1984 was long. It ended on 3 May.")
                          << int(TimeMode::News) << QStringLiteral("2010-05-03");
    QTest::newRow("history")
        << QStringLiteral("In 1911 they rose. By 1912 it was over. In 1913 came the flood, in 1914 the war. "
                          "The bridge burned on 4 June. In 1915 they built it anew. In 1916 it fell on 3 May. "
                          "It was mended on 9 June. On 2 July it opened. They closed it in 1917 on 5 August. "
                          "In 1918 it was sold; in 1919 it was bought back, on 6 March.")
        << int(TimeMode::Narrative) << QStringLiteral("1919-03-06");
    QTest::newRow("both") << QStringLiteral("In 1911 they rose, in 1912, 1913, 1914, 1915 and 1916 it burned. They met "
                                            "yesterday, on Friday, and last week; today it ended. It opened 3 May.")
                          << int(TimeMode::News) << QStringLiteral("2010-05-03");
}

void TestTimeProperties::mode()
{
    QFETCH(QString, text);
    QFETCH(int, mode);
    QFETCH(QString, value);
    const auto loaded = TimeTagger::load();
    QVERIFY(loaded.ok());
    const auto times = TimeText(*loaded, text).resolve(*loaded, QStringLiteral("2010-06-15")).times;
    QVERIFY(!times.empty());
    for (const ResolvedTime &time : times)
        QCOMPARE(int(time.mode), mode);
    QCOMPARE(times.back().value, value);
}

void TestTimeProperties::doubt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("published");
    QTest::addColumn<bool>("doubtful"); ///< the last time
    const auto row = [](const char *name, const char *text, const char *published, bool doubtful) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(published) << doubtful;
    };
    row("plain", "They met on Friday.", "2010-06-15", false);
    row("which number is the month", "It ended on 03/04/2009.", "2010-06-15", true);
    row("settled by another", "It was shut on 23/01/2009 and 03/04/2009.", "2010-06-15", false);
    row("weekday of another day", "It was on Tuesday 6 March 2024.", "2024-04-01", true);
    row("no such day", "It was on 30 February 2024.", "2024-04-01", true);
    row("end before start", "It ran from 2003 to 1999.", "2010-06-15", true);
    row("no publication date", "They met on Friday.", "", true);
    row("vague, but no doubt", "It is shut now.", "2010-06-15", false);
    row("a length", "It took six weeks.", "", false);
}

void TestTimeProperties::doubt()
{
    QFETCH(QString, text);
    QFETCH(QString, published);
    QFETCH(bool, doubtful);
    const auto loaded = TimeTagger::load();
    QVERIFY(loaded.ok());
    const auto times = TimeText(*loaded, text).resolve(*loaded, published).times;
    QVERIFY(!times.empty());
    QCOMPARE(times.back().doubtful, doubtful);
}

void TestTimeProperties::datelineAgainstTimestamp()
{
    const auto loaded = TimeTagger::load();
    QVERIFY(loaded.ok());
    const QString text = QStringLiteral("BERGEN, Norway, March 3 (Wire) \u2014 The ferry was sold, its owner said.");
    const auto lintsOf = [&](const char *published) {
        return TimeText(*loaded, text).resolve(*loaded, QString::fromLatin1(published)).lints;
    };
    QVERIFY(lintsOf("2010-03-03").empty());
    QVERIFY(lintsOf("2010-03-04").empty());
    const std::vector<Lint> odd = lintsOf("2010-03-19");
    QCOMPARE(odd.size(), std::size_t(1));
    QCOMPARE(int(odd.front().code), int(LintCode::DatelineConflict));
    QCOMPARE(odd.front().message,
             QStringLiteral("The dateline says Wed 3 Mar 2010, but the article was published on Fri 19 Mar 2010."));
}

QTEST_APPLESS_MAIN(TestTimeProperties)
#include "tst_timeproperties.moc"
