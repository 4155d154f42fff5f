#include "exporters/charttext.h"
#include "exporters/sampleanalysis.h"
#include "exporters/timelinechart.h"
#include "exporters/timelinesvg.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace dateline;

class TestTimelineChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTouches();
    void everyDatedEventOnce();
    void openAndFuzzy();
    void farDatesAreCutOut();
    void timeGoesRight();
    void publicationHasItsPlace();
    void nothingToDraw();
    void ticks_data();
    void ticks();
    void gaps();
    void labelsAreShortened();
    void drawingIsWellFormed();
};

namespace {

Analysis eventsOn(const std::vector<DayRange> &ranges)
{
    Analysis analysis;
    auto article = std::make_shared<Article>();
    article->text = QStringLiteral("x");
    analysis.article = article;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        Event event;
        event.label = QStringLiteral("Something with a label of some length, number %1").arg(i);
        event.range = ranges[i];
        event.precision = Precision::Day;
        analysis.events.push_back(event);
    }
    return analysis;
}

TimelineChart chartOf(const Analysis &analysis, std::size_t most = 300)
{
    return layOutTimeline(analysis, listEvents(analysis), most);
}

struct Extent
{
    double left = 0;
    double right = 0;
};

Extent extentOf(const TimelineChart::Mark &mark)
{
    const double width = chartTextWidth(mark.label);
    return {qMin(mark.start, mark.labelBefore ? mark.labelX - width : mark.labelX),
            qMax(mark.end, mark.labelBefore ? mark.labelX : mark.labelX + width)};
}

} // namespace

void TestTimelineChart::nothingTouches()
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        const Analysis analysis = randomAnalysis(seed, 1200);
        const TimelineChart chart = chartOf(analysis);
        QVERIFY(!chart.marks.empty());
        std::map<double, std::vector<Extent>> lanes;
        for (const TimelineChart::Mark &mark : chart.marks) {
            const Extent extent = extentOf(mark);
            QVERIFY2(extent.left >= 0 && extent.right <= chart.width, qPrintable(mark.label));
            QVERIFY(mark.y > 0 && mark.y < chart.axisY);
            for (const Extent &other : lanes[mark.y])
                QVERIFY2(extent.right < other.left || extent.left > other.right, qPrintable(mark.label));
            lanes[mark.y].push_back(extent);
        }
        QVERIFY(chart.axisY < chart.height);
    }
}

void TestTimelineChart::everyDatedEventOnce()
{
    const Analysis analysis = sampleAnalysis();
    const TimelineChart chart = chartOf(analysis);
    // One of the seven dated ones is told twice, one beside the news.
    QCOMPARE(chart.marks.size(), std::size_t(5));
    QCOMPARE(chart.leftOut, std::size_t(1));
    const TimelineChart few = chartOf(analysis, 2);
    QCOMPARE(few.marks.size(), std::size_t(2));
    QCOMPARE(few.leftOut, std::size_t(4));
}

void TestTimelineChart::openAndFuzzy()
{
    Analysis analysis = eventsOn({{CivilDate{2019, 3, 8}, std::nullopt},
                                  {std::nullopt, CivilDate{2019, 3, 20}},
                                  {CivilDate{2019, 3, 1}, CivilDate{2019, 3, 31}}});
    analysis.events[2].precision = Precision::Month;
    const TimelineChart chart = chartOf(analysis);
    QCOMPARE(chart.marks.size(), std::size_t(3));
    for (const TimelineChart::Mark &mark : chart.marks) {
        QCOMPARE(mark.openEnd, mark.event == 0);
        QCOMPARE(mark.openStart, mark.event == 1);
        QCOMPARE(mark.fuzzy, mark.event == 2);
        QCOMPARE(mark.start < mark.end, mark.event == 2);
    }
}

void TestTimelineChart::farDatesAreCutOut()
{
    std::vector<DayRange> ranges{DayRange::of({1945, 5, 8})};
    for (int day = 1; day <= 20; ++day)
        ranges.push_back(DayRange::of({2019, 3, day}));
    const TimelineChart chart = chartOf(eventsOn(ranges));
    QCOMPARE(chart.breaks.size(), std::size_t(1));
    QCOMPARE(chart.breaks.front().label, QStringLiteral("74 years"));
    // The days of March have most of the room.
    QVERIFY(chart.marks.back().end - chart.marks[1].start > chart.width / 2);
    QVERIFY(chart.breaks.front().x > chart.marks[0].end && chart.breaks.front().x < chart.marks[1].start);
}

void TestTimelineChart::timeGoesRight()
{
    const std::vector<std::pair<DayNumber, DayNumber>> days{{0, 1}, {5, 20}, {4000, 4001}, {4002, 4400}};
    const ChartScale scale(days, 10, 900);
    QCOMPARE(scale.x(0), 10.0);
    QVERIFY(qAbs(scale.x(4400) - 900) < 1e-6);
    double last = -1;
    for (int half = -6; half < 8820; ++half) {
        const double x = scale.x(half / 2.0);
        QVERIFY2(x >= last, qPrintable(QString::number(half)));
        last = x;
    }
}

void TestTimelineChart::publicationHasItsPlace()
{
    Analysis analysis = eventsOn({DayRange::of({2019, 3, 1}), DayRange::of({2019, 3, 9})});
    QVERIFY(!chartOf(analysis).published);
    analysis.structure.published = PublicationDate{{2019, 3, 5}, {}, {}, PublicationDate::Source::Option, {}};
    const TimelineChart chart = chartOf(analysis);
    QVERIFY(chart.published.has_value());
    QVERIFY(*chart.published > chart.marks[0].start && *chart.published < chart.marks[1].start);
}

void TestTimelineChart::nothingToDraw()
{
    const Analysis analysis = eventsOn({DayRange{}, DayRange{}});
    QVERIFY(chartOf(analysis).marks.empty());
    QVERIFY(timelineSvg(analysis, chartOf(analysis)).isEmpty());
}

void TestTimelineChart::ticks_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("end");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("labels");
    const auto row = [](const char *name, const char *first, const char *end, double width, const char *labels) {
        QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(end) << width
                            << QString::fromLatin1(labels);
    };
    row("days", "2018-12-30", "2019-01-02", 400, "30 Dec 2018, 31 Dec 2018, 1 Jan 2019");
    row("months", "2018-11-10", "2019-02-10", 300, "Dec 2018, Jan 2019, Feb 2019");
    row("years", "1979-02-03", "1982-05-01", 400, "1980, 1981, 1982");
    row("decades", "1958-01-01", "1994-01-01", 400, "1960, 1970, 1980, 1990");
    row("over the year that is none", "-0001-06-01", "0003-06-01", 500, "1 BC, 1, 2, 3");
    row("none falls into it", "2019-03-05", "2019-03-20", 40, "Mar 2019");
}

void TestTimelineChart::ticks()
{
    QFETCH(QString, first);
    QFETCH(QString, end);
    QFETCH(double, width);
    QFETCH(QString, labels);
    QStringList found;
    for (const ChartTick &tick : ticksOf(toDayNumber(*parseIsoDate(first)), toDayNumber(*parseIsoDate(end)), width))
        found << tick.label;
    QCOMPARE(found.join(QStringLiteral(", ")), labels);
}

void TestTimelineChart::gaps()
{
    QCOMPARE(gapWords(1), QStringLiteral("1 day"));
    QCOMPARE(gapWords(20), QStringLiteral("20 days"));
    QCOMPARE(gapWords(35), QStringLiteral("5 weeks"));
    QCOMPARE(gapWords(200), QStringLiteral("7 months"));
    QCOMPARE(gapWords(13514), QStringLiteral("37 years"));
}

void TestTimelineChart::labelsAreShortened()
{
    QCOMPARE(chartTextWithin(QStringLiteral("short"), 100), QStringLiteral("short"));
    const QString part = chartTextWithin(QStringLiteral("a label that is much too long"), 100);
    QVERIFY(part.endsWith(QChar(u'\u2026')));
    QVERIFY(chartTextWidth(part) <= 100);
    QVERIFY(chartTextWithin(QStringLiteral("a label that is much too long"), 20).isEmpty());
    // Not in the middle of a pair of surrogates.
    const QString emoji = chartTextWithin(QStringLiteral("\U0001F600").repeated(20), 100);
    QVERIFY(!emoji.chopped(1).back().isHighSurrogate());
    QCOMPARE(chartTextWidth(u"\u6771"), 2 * chartTextWidth(u"x"));
    QCOMPARE(chartTextWidth(u"e\u0301"), chartTextWidth(u"e"));
}

void TestTimelineChart::drawingIsWellFormed()
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        const Analysis analysis = randomAnalysis(seed, 600);
        const QString svg = timelineSvg(analysis, chartOf(analysis));
        QXmlStreamReader xml(svg);
        int titles = 0;
        while (!xml.atEnd())
            titles +=
                xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("title") ? 1 : 0;
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(titles, int(chartOf(analysis).marks.size()));
        QVERIFY(!svg.contains(QLatin1StringView("url(")));
        QVERIFY(!svg.contains(QLatin1StringView("nan")));
    }
}

QTEST_APPLESS_MAIN(TestTimelineChart)
#include "tst_timelinechart.moc"
