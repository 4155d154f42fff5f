#include "timeline/timelinescale.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace dateline;

class TestTimelineScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calendar_data();
    void calendar();
    void roundTrip_data();
    void roundTrip();
    void secondsComeBackExactly_data();
    void secondsComeBackExactly();
    void monotone_data();
    void monotone();
    void zoomKeepsThePlace();
    void panMovesEverythingAlike();
    void fitShowsAll();
    void zoomHasEnds();
    void breaksSqueezeTime();
    void newStretchesKeepTheMiddle();
};

namespace {

constexpr TimeSecond day = secondsPerDay;

/// Two long empty stretches between three short told ones.
std::vector<TimeStretch> threeStretches()
{
    return {{earliestTime, 10 * day}, {4000 * day, 4030 * day}, {9000 * day, latestTime}};
}

} // namespace

void TestTimelineScale::calendar_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("dayOfMonth");
    for (const qint64 year : {-13'800'000'000LL, -3'000'000'001LL, -44LL, -1LL, 0LL, 1LL, 4LL, 100LL, 1582LL, 1900LL,
                              1970LL, 2000LL, 2008LL, 2100LL}) {
        QTest::addRow("%lld-01-01", year) << year << 1 << 1;
        QTest::addRow("%lld-02-28", year) << year << 2 << 28;
        QTest::addRow("%lld-12-31", year) << year << 12 << 31;
    }
}

void TestTimelineScale::calendar()
{
    QFETCH(qint64, year);
    QFETCH(int, month);
    QFETCH(int, dayOfMonth);
    const TimeSecond start = startOfMonth(year * 12 + month - 1) + (dayOfMonth - 1) * day;
    const WideDate expected{year, month, dayOfMonth};
    QCOMPARE(dateAt(start), expected);
    QCOMPARE(dateAt(start + day - 1), expected);
    QVERIFY(dateAt(start - 1) != expected);
    if (std::abs(year) < 1'000'000) {
        const CivilDate civil{static_cast<std::int32_t>(year), month, dayOfMonth};
        QCOMPARE(startOfDay(civil), start); // the wide calendar agrees with the one of base/
        QVERIFY(dayAt(start + 3600) == civil);
    }
}

void TestTimelineScale::roundTrip_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<double>("secondsPerPixel");
    const std::pair<const char *, TimeSecond> times[] = {{"big bang", -13'800'000'000 * secondsPerYear},
                                                         {"dinosaurs", -66'000'000 * secondsPerYear},
                                                         {"44 BC", startOfDay({-43, 3, 15})},
                                                         {"1 BC to 1", startOfDay({0, 12, 31})},
                                                         {"2008", startOfDay({2008, 12, 18})},
                                                         {"far future", 13'000'000'000 * secondsPerYear}};
    for (const auto &[name, time] : times) {
        for (const double zoom : {TimelineScale::closest, 1.0, 60.0, 3600.0, 86400.0, 3e7, 3e10, 3e14})
            QTest::addRow("%s, %g s a pixel", name, zoom) << qint64(time) << zoom;
    }
}

void TestTimelineScale::roundTrip()
{
    QFETCH(qint64, from);
    QFETCH(double, secondsPerPixel);
    TimelineScale scale;
    scale.setWidth(1000);
    scale.setView({secondsPerPixel, from, 500});
    for (const double x : {0.0, 1.0, 250.5, 500.0, 999.0}) {
        const TimeSecond time = scale.timeAt(x);
        // A second is the least there is; beyond that the pixel is exact.
        const bool atEnd = time == earliestTime || time == latestTime;
        QVERIFY2(atEnd || std::abs(scale.xOf(time) - x) <= std::max(0.51 / secondsPerPixel, 1e-6),
                 qPrintable(QString::number(x)));
        const TimeSecond tolerance = static_cast<TimeSecond>(secondsPerPixel * 1e-6) + 1;
        QVERIFY(std::abs(scale.timeAt(scale.xOf(time)) - time) <= tolerance);
    }
}

void TestTimelineScale::secondsComeBackExactly_data()
{
    QTest::addColumn<bool>("breaks");
    QTest::newRow("to scale") << false;
    QTest::newRow("with breaks") << true;
}

/// As long as a pixel is no more than 3,000 years, every second in view has a place of its own; further out doubles
/// end, and what comes back is the same to a billionth of a pixel.
void TestTimelineScale::secondsComeBackExactly()
{
    QFETCH(bool, breaks);
    std::mt19937_64 random(11);
    std::uniform_real_distribution<double> within(0, 1);
    for (int round = 0; round < 20000; ++round) {
        TimelineScale scale;
        scale.setWidth(1600);
        if (breaks)
            scale.setStretches(threeStretches());
        const double zoom = TimelineScale::closest * std::pow(10, within(random) * 16);
        const auto anchor = static_cast<TimeSecond>((within(random) * 2 - 1) * 14e9) * secondsPerYear;
        scale.setView({zoom, breaks ? 4010 * day : anchor, within(random) * 1600});
        const TimeSecond time = scale.timeAt(within(random) * 1600);
        const TimeSecond back = scale.timeAt(scale.xOf(time));
        const bool squeezed = breaks && zoom < 1e5; // a second in a break is a small part of a pixel
        if (zoom < 1e11 && !squeezed)
            QCOMPARE(back, time);
        QVERIFY(std::abs(back - time) <= std::max(zoom * 1e-9, 1.0));
    }
}

void TestTimelineScale::monotone_data()
{
    QTest::addColumn<double>("secondsPerPixel");
    for (const double zoom : {0.02, 10.0, 3600.0, 1e5, 1e6, 1e9, 1e14})
        QTest::addRow("%g s a pixel", zoom) << zoom;
}

void TestTimelineScale::monotone()
{
    QFETCH(double, secondsPerPixel);
    TimelineScale scale;
    scale.setWidth(1000);
    scale.setStretches(threeStretches());
    scale.setView({secondsPerPixel, 4010 * day, 400});
    for (double x = -3000; x < 3000; x += 7.3) {
        const TimeSecond time = scale.timeAt(x);
        QVERIFY(scale.timeAt(x + 7.3) >= time);
        QVERIFY(scale.xOf(time + 3600) >= scale.xOf(time));
        if (time > earliestTime && time < latestTime)
            QVERIFY(std::abs(scale.xOf(time) - x) <= std::max(0.6 / secondsPerPixel, 1e-4));
    }
}

void TestTimelineScale::zoomKeepsThePlace()
{
    TimelineScale scale;
    scale.setWidth(1000);
    scale.setView({86400, 14000 * day, 500});
    const TimeSecond under = scale.timeAt(300.25);
    for (int i = 0; i < 30; ++i)
        scale.zoomAt(300.25, 1.7);
    QCOMPARE(scale.secondsPerPixel(), TimelineScale::closest);
    for (int i = 0; i < 30; ++i)
        scale.zoomAt(300.25, 1 / 1.7);
    QVERIFY(std::abs(scale.timeAt(300.25) - under) <= TimeSecond(scale.secondsPerPixel()) + 1);
}

void TestTimelineScale::panMovesEverythingAlike()
{
    TimelineScale scale;
    scale.setWidth(1000);
    scale.setStretches(threeStretches());
    scale.setView({7200, 4010 * day, 400});
    const double before = scale.xOf(4020 * day);
    for (int i = 0; i < 1000; ++i)
        scale.panBy(37.5);
    for (int i = 0; i < 1000; ++i)
        scale.panBy(-37.5);
    QVERIFY(std::abs(scale.xOf(4020 * day) - before) < 0.01);
}

void TestTimelineScale::fitShowsAll()
{
    TimelineScale scale;
    scale.setWidth(800);
    scale.fit({100 * day, 200 * day}, 20, 180);
    QCOMPARE(scale.xOf(100 * day), 20.0);
    QCOMPARE(scale.xOf(200 * day), 620.0);
    scale.setStretches(threeStretches());
    scale.fit({0, 9010 * day}, 20, 180);
    QCOMPARE(scale.xOf(0), 20.0);
    QCOMPARE(scale.xOf(9010 * day), 620.0);
}

void TestTimelineScale::zoomHasEnds()
{
    TimelineScale scale;
    scale.setWidth(1000);
    for (int i = 0; i < 200; ++i)
        scale.zoomAt(10, 0.5);
    QCOMPARE(scale.timeAt(-1e6), earliestTime);
    QCOMPARE(scale.timeAt(1e6), latestTime);
    for (int i = 0; i < 300; ++i)
        scale.zoomAt(10, 2);
    QCOMPARE(scale.secondsPerPixel(), TimelineScale::closest);
}

void TestTimelineScale::breaksSqueezeTime()
{
    TimelineScale scale;
    scale.setWidth(1000);
    scale.setBreakWidth(50);
    scale.setStretches(threeStretches());
    for (const double zoom : {60.0, 86400.0, 1e7}) {
        scale.setView({zoom, 4010 * day, 400});
        QVERIFY(std::abs(scale.xOf(4000 * day) - scale.xOf(10 * day) - 50) < 1e-6);
        QVERIFY(std::abs(scale.xOf(4030 * day) - scale.xOf(4000 * day) - double(30 * day) / zoom) < 1e-6);
    }
    QCOMPARE(scale.shownLength({0, 9001 * day}), (10 + 30 + 1) * day);
}

void TestTimelineScale::newStretchesKeepTheMiddle()
{
    TimelineScale scale;
    scale.setWidth(1000);
    scale.setView({86400, 4010 * day, 500});
    scale.setStretches(threeStretches());
    QCOMPARE(scale.timeAt(500), 4010 * day);
}

QTEST_GUILESS_MAIN(TestTimelineScale)
#include "tst_timelinescale.moc"
