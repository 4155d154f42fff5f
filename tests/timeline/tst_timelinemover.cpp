#include "timeline/timelinemover.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace dateline;

class TestTimelineMover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waysLeadThere_data();
    void waysLeadThere();
    void zoomingKeepsItsPlace();
    void undoesAndRedoes();
    void wheelTurnsAreOneStep();
    void animatedMovesArrive();
    void movesAddUp();
};

namespace {

constexpr TimeSecond day = secondsPerDay;

TimelineScale scaleOf(const TimelineScale::View &view)
{
    TimelineScale scale;
    scale.setWidth(1000);
    scale.setStretches({{earliestTime, 10 * day}, {4000 * day, latestTime}});
    scale.setView(view);
    return scale;
}

} // namespace

void TestTimelineMover::waysLeadThere_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<qint64>("anchor");
    QTest::addColumn<double>("x");
    QTest::newRow("pan") << 86400.0 << qint64(4100 * day) << 100.0;
    QTest::newRow("in") << 60.0 << qint64(4050 * day) << 500.0;
    QTest::newRow("out") << 1e9 << qint64(4050 * day) << 500.0;
    QTest::newRow("far") << 1.0 << qint64(-100000 * day) << 20.0;
}

void TestTimelineMover::waysLeadThere()
{
    QFETCH(double, zoom);
    QFETCH(qint64, anchor);
    QFETCH(double, x);
    const TimelineScale::View from{86400.0, 4050 * day, 400};
    const TimelineScale::View to{zoom, anchor, x};
    const TimelineScale scale = scaleOf(from);
    QCOMPARE(viewBetween(scale, from, to, 0), from);
    QCOMPARE(viewBetween(scale, from, to, 1), to);
    double before = from.secondsPerPixel;
    for (double share = 0.1; share < 1; share += 0.1) {
        const TimelineScale::View between = viewBetween(scale, from, to, share);
        QVERIFY(zoom > from.secondsPerPixel ? between.secondsPerPixel >= before : between.secondsPerPixel <= before);
        before = between.secondsPerPixel;
        QVERIFY(std::isfinite(between.anchorX));
    }
}

void TestTimelineMover::zoomingKeepsItsPlace()
{
    const TimelineScale::View from{86400.0, 4050 * day, 400};
    TimelineScale zoomed = scaleOf(from);
    const TimeSecond under = zoomed.timeAt(700);
    zoomed.zoomAt(700, 50);
    for (double share = 0.1; share < 1; share += 0.1) {
        TimelineScale scale = scaleOf(from);
        scale.setView(viewBetween(scale, from, zoomed.view(), share));
        QVERIFY2(std::abs(scale.xOf(under) - 700) < 1, qPrintable(QString::number(scale.xOf(under))));
    }
}

void TestTimelineMover::undoesAndRedoes()
{
    const TimelineScale::View one{86400.0, 4050 * day, 400};
    const TimelineScale::View two{3600.0, 4050 * day, 400};
    const TimelineScale::View three{60.0, 4050 * day, 400};
    TimelineScale scale = scaleOf(one);
    TimelineMover mover(&scale, nullptr);
    QVERIFY(!mover.canUndo() && !mover.canRedo());
    mover.go(two, TimelineMover::Kind::Zoom, true);
    mover.go(three, TimelineMover::Kind::Zoom, true);
    mover.undo();
    QCOMPARE(scale.view(), two);
    mover.undo();
    QCOMPARE(scale.view(), one);
    mover.undo();
    QCOMPARE(scale.view(), one);
    mover.redo();
    mover.redo();
    QCOMPARE(scale.view(), three);
    QVERIFY(!mover.canRedo());
    mover.undo();
    mover.go(one, TimelineMover::Kind::Zoom, true);
    QVERIFY2(!mover.canRedo(), "another way was taken");
    mover.go({1.0, 0, 0}, TimelineMover::Kind::Pan, false);
    mover.undo();
    QCOMPARE(scale.view(), two);
    mover.forget();
    QVERIFY(!mover.canUndo() && !mover.canRedo());
}

void TestTimelineMover::wheelTurnsAreOneStep()
{
    const TimelineScale::View one{86400.0, 4050 * day, 400};
    TimelineScale scale = scaleOf(one);
    TimelineMover mover(&scale, nullptr);
    for (double zoom = 80000; zoom > 40000; zoom *= 0.9)
        mover.go({zoom, 4050 * day, 400}, TimelineMover::Kind::Wheel, false);
    mover.undo();
    QCOMPARE(scale.view(), one);
}

void TestTimelineMover::animatedMovesArrive()
{
    const TimelineScale::View one{86400.0, 4050 * day, 400};
    const TimelineScale::View two{60.0, 4050 * day, 400};
    TimelineScale scale = scaleOf(one);
    TimelineMover mover(&scale, nullptr);
    mover.setDuration(60);
    QSignalSpy moved(&mover, &TimelineMover::moved);
    mover.go(two, TimelineMover::Kind::Zoom, true);
    QCOMPARE(mover.goal(), two);
    QVERIFY(scale.view() != two);
    QTRY_COMPARE(scale.view(), two);
    QVERIFY(moved.count() >= 2);
    mover.go(one, TimelineMover::Kind::Wheel, false);
    QCOMPARE(scale.view(), one);
}

/// Three presses of "+" in a row lead three steps in, however fast they come.
void TestTimelineMover::movesAddUp()
{
    const TimelineScale::View one{86400.0, 4050 * day, 400};
    TimelineScale scale = scaleOf(one);
    TimelineMover mover(&scale, nullptr);
    mover.setDuration(60);
    for (int i = 0; i < 3; ++i) {
        TimelineScale goal = scale;
        goal.setView(mover.goal());
        goal.zoomAt(400, 2);
        mover.go(goal.view(), TimelineMover::Kind::Zoom, true);
    }
    QTRY_COMPARE(scale.secondsPerPixel(), 86400.0 / 8);
    mover.undo();
    QTRY_COMPARE(scale.secondsPerPixel(), 86400.0 / 4);
}

QTEST_GUILESS_MAIN(TestTimelineMover)
#include "tst_timelinemover.moc"
