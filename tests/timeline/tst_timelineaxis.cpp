#include "timeline/timelineaxis.h"

#include <QTest>

using namespace dateline;

class TestTimelineAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void labelsDoNotOverlap_data();
    void labelsDoNotOverlap();
    void breaksKeepTheirWords();
    void farTicksAreRound();
    void noYearZero();
    void weeksBeginOnMonday();
    void bandsNameWhatTheTicksBelongTo();
    void keepsPlaceFree();
    void yearLabels_data();
    void yearLabels();
    void durations_data();
    void durations();
    void localesOwnWords();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

double textWidth(const QString &text)
{
    return 7.0 * double(text.size());
}

TimelineScale scaleAt(CivilDate day, double secondsPerPixel)
{
    TimelineScale scale;
    scale.setWidth(1200);
    scale.setView({secondsPerPixel, startOfDay(day), 600});
    return scale;
}

QStringList labels(const TimelineAxis &axis)
{
    QStringList found;
    for (const AxisTick &tick : axis.ticks) {
        if (!tick.label.isEmpty())
            found.append(tick.label);
    }
    return found;
}

} // namespace

void TestTimelineAxis::steps_data()
{
    QTest::addColumn<double>("secondsPerPixel");
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("count");
    const auto row = [](const char *name, double zoom, TickUnit unit, qint64 count) {
        QTest::newRow(name) << zoom << static_cast<int>(unit) << count;
    };
    row("seconds", 0.02, TickUnit::Second, 5);
    row("minutes", 1.0, TickUnit::Minute, 1);
    row("quarters of an hour", 15.0, TickUnit::Minute, 15);
    row("hours", 60.0, TickUnit::Hour, 1);
    row("days", 3000.0, TickUnit::Day, 1);
    row("weeks", 10000.0, TickUnit::Day, 7);
    row("months", 50000.0, TickUnit::Month, 1);
    row("years", 500000.0, TickUnit::Year, 1);
    row("decades", 5e6, TickUnit::Year, 10);
    row("centuries", 5e7, TickUnit::Year, 100);
    row("millennia", 5e8, TickUnit::Year, 1000);
    row("millions", 4e11, TickUnit::Year, 2'000'000);
    row("billions", 3e14, TickUnit::Year, 1'000'000'000);
}

void TestTimelineAxis::steps()
{
    QFETCH(double, secondsPerPixel);
    QFETCH(int, unit);
    QFETCH(qint64, count);
    const TickStep step = tickStepFor(scaleAt({2008, 12, 18}, secondsPerPixel), english, textWidth);
    QCOMPARE(static_cast<int>(step.unit), unit);
    QCOMPARE(qint64(step.count), count);
}

void TestTimelineAxis::labelsDoNotOverlap_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<double>("secondsPerPixel");
    for (const int year : {-3000, -50, 1, 1066, 2008}) {
        for (double zoom = 0.02; zoom < 1e14; zoom *= 3.7)
            QTest::addRow("%d, %g", year, zoom) << year << zoom;
    }
}

void TestTimelineAxis::labelsDoNotOverlap()
{
    QFETCH(int, year);
    QFETCH(double, secondsPerPixel);
    const TimelineScale scale = scaleAt({year, 7, 1}, secondsPerPixel);
    const TimelineAxis axis = layoutAxis(scale, english, textWidth);
    double end = -1e9;
    double before = -1e9;
    int labelled = 0;
    for (const AxisTick &tick : axis.ticks) {
        if (tick.label.isEmpty())
            continue;
        QVERIFY(tick.x > before);
        QVERIFY2(tick.x >= end, qPrintable(tick.label));
        before = tick.x;
        end = tick.x + textWidth(tick.label);
        ++labelled;
    }
    QVERIFY2(labelled >= 1, "an axis without words tells nothing");
    QVERIFY2(labelled <= 60, "too crowded");
    double bandEnd = -1e9;
    for (const AxisBand &band : axis.bands) {
        QVERIFY(band.x >= bandEnd);
        bandEnd = band.x + band.width;
    }
}

void TestTimelineAxis::breaksKeepTheirWords()
{
    const TimeSecond day = secondsPerDay;
    for (double zoom = 20; zoom < 1e7; zoom *= 1.3) {
        for (const double breakWidth : {20.0, 45.0, 90.0}) {
            TimelineScale scale;
            scale.setWidth(900);
            scale.setBreakWidth(breakWidth);
            scale.setStretches({{earliestTime, 20 * day}, {4000 * day, 4010 * day}, {4400 * day, latestTime}});
            scale.setView({zoom, 4005 * day, 420});
            const TimelineAxis axis = layoutAxis(scale, english, textWidth);
            for (const AxisBreak &gap : axis.breaks) {
                const double half = textWidth(gap.label) / 2;
                const double middle = (gap.left + gap.right) / 2;
                for (const AxisTick &tick : axis.ticks) {
                    const double left = tick.x + 4;
                    QVERIFY2(tick.label.isEmpty() || left + textWidth(tick.label) + 4 <= middle - half ||
                                 left >= middle + half + 4,
                             qPrintable(tick.label + QLatin1Char('|') + gap.label));
                }
            }
        }
    }
}

void TestTimelineAxis::farTicksAreRound()
{
    TimelineScale scale;
    scale.setWidth(1200);
    scale.setView({3e14, 0, 1100});
    const QStringList far = labels(layoutAxis(scale, english, textWidth));
    QVERIFY2(far.contains(QStringLiteral("2 billion BC")), qPrintable(far.join(QLatin1Char('|'))));
    QVERIFY2(!far.join(QString()).contains(QStringLiteral(",")), "a long number where a short one says it");
    QVERIFY(far.contains(QStringLiteral("1")));
    scale.setView({4e11, startOfYear(-66'000'000), 600});
    const QStringList dinosaurs = labels(layoutAxis(scale, english, textWidth));
    QVERIFY2(dinosaurs.contains(QStringLiteral("66 million BC")), qPrintable(dinosaurs.join(QLatin1Char('|'))));
}

void TestTimelineAxis::noYearZero()
{
    const TickStep century{TickUnit::Year, 100};
    QStringList years;
    TimeSecond tick = tickAtOrAfter(startOfYear(-250), century);
    for (int i = 0; i < 5; ++i, tick = tickAfter(tick, century))
        years.append(yearLabel(dateAt(tick).year, english));
    QCOMPARE(years, QStringList({QStringLiteral("200 BC"), QStringLiteral("100 BC"), QStringLiteral("1"),
                                 QStringLiteral("100"), QStringLiteral("200")}));
    const TickStep one{TickUnit::Year, 1};
    tick = tickAtOrAfter(startOfYear(-1), one);
    QCOMPARE(yearLabel(dateAt(tick).year, english), QStringLiteral("2 BC"));
    tick = tickAfter(tick, one);
    QCOMPARE(yearLabel(dateAt(tick).year, english), QStringLiteral("1 BC"));
    tick = tickAfter(tick, one);
    QCOMPARE(yearLabel(dateAt(tick).year, english), QStringLiteral("1"));
    QCOMPARE(tick, startOfDay({1, 1, 1}));
}

void TestTimelineAxis::weeksBeginOnMonday()
{
    for (const CivilDate from : {CivilDate{2008, 12, 18}, CivilDate{1965, 5, 5}, CivilDate{-43, 3, 15}}) {
        const TimeSecond tick = tickAtOrAfter(startOfDay(from), {TickUnit::Day, 7});
        QCOMPARE(dayOfWeek(dayAt(tick)), 1);
        QVERIFY(tick - startOfDay(from) < 7 * secondsPerDay);
        QCOMPARE(tickAtOrAfter(tick, {TickUnit::Day, 7}), tick);
    }
}

void TestTimelineAxis::bandsNameWhatTheTicksBelongTo()
{
    const TimelineAxis days = layoutAxis(scaleAt({2008, 12, 31}, 3000), english, textWidth);
    QStringList names;
    for (const AxisBand &band : days.bands)
        names.append(band.label);
    QCOMPARE(names, QStringList({QStringLiteral("December 2008"), QStringLiteral("January 2009")}));
    QVERIFY(!days.bands.front().begins);
    QVERIFY(days.bands.back().begins);
    const TimelineAxis hours = layoutAxis(scaleAt({2008, 12, 31}, 100), english, textWidth);
    QVERIFY(hours.bands.back().label.contains(QStringLiteral("31 Dec 2008")));
}

void TestTimelineAxis::keepsPlaceFree()
{
    const TimelineScale scale = scaleAt({2008, 12, 31}, 3000);
    const double at = scale.xOf(startOfDay({2009, 1, 1}));
    const TimelineAxis axis = layoutAxis(scale, english, textWidth, {at - 10, at + 60});
    for (const AxisBand &band : axis.bands)
        QVERIFY(band.x >= at + 60 || band.x + band.width <= at - 10);
}

void TestTimelineAxis::yearLabels_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<QString>("label");
    QTest::newRow("now") << qint64(2008) << QStringLiteral("2008");
    QTest::newRow("Caesar") << qint64(-43) << QStringLiteral("44 BC");
    QTest::newRow("year before 1") << qint64(0) << QStringLiteral("1 BC");
    QTest::newRow("first") << qint64(1) << QStringLiteral("1");
    QTest::newRow("ice age") << qint64(-11'999) << QStringLiteral("12,000 BC");
    QTest::newRow("millions") << qint64(1 - 3'200'000) << QStringLiteral("3.2 million BC");
    QTest::newRow("billions") << qint64(1 - 13'800'000'000) << QStringLiteral("13.8 billion BC");
    QTest::newRow("a million to come") << qint64(2'000'000) << QStringLiteral("2 million");
    QTest::newRow("round thousand BC") << qint64(-999) << QStringLiteral("1000 BC");
}

void TestTimelineAxis::yearLabels()
{
    QFETCH(qint64, year);
    QFETCH(QString, label);
    QCOMPARE(yearLabel(year, english), label);
}

void TestTimelineAxis::durations_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("label");
    const auto days = [](qint64 n) { return n * secondsPerDay; };
    QTest::newRow("37 years") << days(37 * 365 + 9) << QStringLiteral("37 years");
    QTest::newRow("14 months") << days(425) << QStringLiteral("14 months");
    QTest::newRow("59 days") << days(59) << QStringLiteral("59 days");
    QTest::newRow("2 days") << days(2) << QStringLiteral("2 days");
    QTest::newRow("24 hours") << days(1) << QStringLiteral("24 hours");
    QTest::newRow("45 minutes") << qint64(45 * 60) << QStringLiteral("45 minutes");
    QTest::newRow("millions") << qint64(66'000'000 * secondsPerYear) << QStringLiteral("66 million years");
}

void TestTimelineAxis::durations()
{
    QFETCH(qint64, length);
    QFETCH(QString, label);
    QCOMPARE(durationLabel(length, english), label);
}

void TestTimelineAxis::localesOwnWords()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const TimelineAxis axis = layoutAxis(scaleAt({2008, 12, 18}, 50000), german, textWidth);
    QVERIFY(labels(axis).join(QLatin1Char(' ')).contains(QStringLiteral("Dez")));
    const TimelineAxis days = layoutAxis(scaleAt({2008, 12, 18}, 3000), german, textWidth);
    QVERIFY(days.bands.at(1).label.contains(QStringLiteral("Dezember")));
}

QTEST_GUILESS_MAIN(TestTimelineAxis)
#include "tst_timelineaxis.moc"
