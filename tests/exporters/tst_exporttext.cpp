#include "base/safetext.h"
#include "exporters/ansiwrap.h"
#include "exporters/eventlist.h"
#include "exporters/exportwords.h"
#include "exporters/htmlarticle.h"
#include "exporters/htmltext.h"
#include "exporters/icalendarexporter.h"
#include "exporters/markdownexporter.h"
#include "exporters/markruns.h"
#include "exporters/readableblocks.h"
#include "exporters/sampleanalysis.h"

#include <QRegularExpression>
#include <QTest>

using namespace dateline;

/// What the exporters share: safe text, words for dates, runs of marks, blocks, the order of events.
class TestExportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safeText();
    void when_data();
    void when();
    void bounds();
    void clock_data();
    void clock();
    void eventsAreInOrder();
    void runsCoverTheText();
    void crossingMarks();
    void blocks();
    void lines();
    void markdown_data();
    void markdown();
    void htmlTimes_data();
    void htmlTimes();
    void foldedLines();
    void calendarText();
    void wrapping();
};

void TestExportText::safeText()
{
    const QString odd =
        QStringLiteral("a\u0007\u001B[31m\t\n\u007F\u202E\u009B\U0001F600") + QChar(0xD800) + QChar(0xFFFE);
    QCOMPARE(storableText(odd), QStringLiteral("a\u2407\u241B[31m\t\n\u2421\u202E\u009B\U0001F600\uFFFD\uFFFD"));
    QCOMPARE(shownText(odd), QStringLiteral("a\u2407\u241B[31m\t\n\u2421[RLO][U+009B]\U0001F600\uFFFD\uFFFD"));
    QCOMPARE(shownLine(u"  two \n lines\u2028here "), QStringLiteral("two lines[U+2028]here"));
    QCOMPARE(htmlText(u"<b>&\"\u202E"), QStringLiteral("&lt;b&gt;&amp;&quot;<span class=\"control\">[RLO]</span>"));
    QCOMPARE(htmlAttribute(u"\"><\u2066"), QStringLiteral("&quot;&gt;&lt;[LRI]"));
    QCOMPARE(columnsOf(U'x'), 1);
    QCOMPARE(columnsOf(U'\u0301'), 0);
    QCOMPARE(columnsOf(U'\U0001F600'), 2);
}

void TestExportText::when_data()
{
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *earliest, const char *latest, Precision precision, const char *words) {
        QTest::newRow(words) << QString::fromLatin1(earliest) << QString::fromLatin1(latest) << int(precision)
                             << QString::fromUtf8(words);
    };
    row("2008-12-19", "2008-12-19", Precision::Day, "Fri 19 Dec 2008");
    row("2008-08-01", "2008-08-31", Precision::Month, "August 2008");
    row("2008-12-01", "2008-12-18", Precision::Day, "1–18 Dec 2008");
    row("2008-11-30", "2008-12-18", Precision::Day, "30 Nov – 18 Dec 2008");
    row("2008-12-30", "2009-01-02", Precision::Day, "30 Dec 2008 – 2 Jan 2009");
    row("2008-01-01", "2008-12-31", Precision::Year, "2008");
    row("2008-01-01", "2008-06-30", Precision::HalfYear, "January – June 2008");
    row("1960-01-01", "1969-12-31", Precision::Decade, "the 1960s");
    row("2008-08-01", "", Precision::Day, "from 1 Aug 2008 on");
    row("", "2025-03-31", Precision::Day, "until 31 Mar 2025");
    row("-0043-03-15", "-0043-03-15", Precision::Day, "15 Mar 44 BC");
    row("-0099-01-01", "0000-12-31", Precision::Century, "100–1 BC");
    row("", "", Precision::Unknown, "no date");
}

void TestExportText::when()
{
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    QFETCH(int, precision);
    QFETCH(QString, words);
    QCOMPARE(whenWords({parseIsoDate(earliest), parseIsoDate(latest)}, Precision(precision)), words);
}

void TestExportText::bounds()
{
    const CivilDate day{2008, 8, 1};
    QVERIFY(boundsSentence(DayRange::of(day), false, Precision::Day).isEmpty());
    QVERIFY(boundsSentence({}, true, Precision::Unknown).isEmpty());
    QCOMPARE(boundsSentence({day, std::nullopt}, false, Precision::Day), QStringLiteral("The end is open."));
    QCOMPARE(boundsSentence({std::nullopt, day}, true, Precision::Day), QStringLiteral("The start is open."));
    QCOMPARE(boundsSentence({day, CivilDate{2008, 8, 31}}, true, Precision::Month),
             QStringLiteral("Not exact: told to the month."));
    QCOMPARE(boundsSentence(DayRange::of(day), true, Precision::Day), QStringLiteral("Not exact."));
    QVERIFY(!isFuzzy(Precision::Day, TimeMod::None));
    QVERIFY(isFuzzy(Precision::Day, TimeMod::Approx));
    QVERIFY(isFuzzy(Precision::Week, TimeMod::None));
    QVERIFY(!isFuzzy(Precision::Unknown, TimeMod::None));
}

void TestExportText::clock_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("minute");
    QTest::addColumn<bool>("toTheMinute");
    QTest::addColumn<int>("offset");
    constexpr int none = -9999;
    const auto row = [](const char *value, int minute, bool toTheMinute, int offset) {
        QTest::newRow(value) << QString::fromLatin1(value) << minute << toTheMinute << offset;
    };
    row("2008-12-18T17:46", 1066, true, none);
    row("2008-12-18T17:46:30Z", 1066, true, 0);
    row("2008-12-18T17:46:30", 1066, true, none);
    row("2008-12-18T17:46+05:30", 1066, true, 330);
    row("2008-12-18T17:46-0500", 1066, true, -300);
    row("2008-12-18T17", 1020, false, none);
    row("2008-12-18", none, false, none);
    row("2008-12-18TMO", none, false, none);
    row("2008-12-18T24:00", none, false, none);
    row("PT2H", none, false, none);
    row("P1DT12H", none, false, none);
    row("2008-12-18T17:99", none, false, none);
}

void TestExportText::clock()
{
    QFETCH(QString, value);
    QFETCH(int, minute);
    QFETCH(bool, toTheMinute);
    QFETCH(int, offset);
    const auto clock = clockTimeOf(value);
    QCOMPARE(clock.has_value(), minute >= 0);
    if (!clock)
        return;
    QCOMPARE(clock->minuteOfDay, minute);
    QCOMPARE(clock->toTheMinute, toTheMinute);
    QCOMPARE(clock->utcOffsetMinutes.value_or(-9999), offset);
    QCOMPARE(clock->second.has_value(),
             value.contains(QStringLiteral(":30")) && !value.endsWith(QStringLiteral("05:30")));
}

void TestExportText::eventsAreInOrder()
{
    const Analysis analysis = sampleAnalysis();
    const EventList list = listEvents(analysis);
    QCOMPARE(list.dated, (std::vector<std::int32_t>{6, 1, 4, 0, 2, 5}));
    QCOMPARE(list.undated, (std::vector<std::int32_t>{3}));
    QCOMPARE(list.tellings, (std::vector<std::int32_t>{2, 1, 1, 1, 1, 1, 1, 0}));
    QCOMPARE(whenWords(analysis, analysis.events[0]), QStringLiteral("Fri 8 Mar 2019, 17:46"));
    QCOMPARE(sentenceOf(analysis, analysis.events[7]), QStringLiteral("> It opened on Friday, Berg wrote."));
}

void TestExportText::runsCoverTheText()
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const Analysis analysis = randomAnalysis(seed, 500);
        const MarkRuns runs(analysis);
        for (const Section &section : analysis.structure.sections) {
            std::int32_t at = section.span.start;
            for (const MarkRun &run : runs.in(section.span)) {
                QCOMPARE(run.span.start, at);
                QVERIFY(!run.span.isEmpty());
                at = run.span.end;
            }
            QCOMPARE(at, section.span.isEmpty() ? section.span.start : section.span.end);
        }
    }
}

void TestExportText::crossingMarks()
{
    Analysis analysis;
    auto article = std::make_shared<Article>();
    article->text = QStringLiteral("0123456789");
    analysis.article = article;
    analysis.structure.sections = {{SectionRole::Paragraph, {0, 10}}};
    auto section = std::make_shared<SectionAnalysis>();
    section->mentions = {{{2, 6}, EntityType::Person, MentionKind::Name, 1}};
    analysis.sectionAnalyses = {section};
    analysis.entities = {{EntityType::Person, QStringLiteral("x"), {{0, 0}}}};
    Event first;
    first.head = {4, 8};
    Event second;
    second.head = {5, 9};
    analysis.events = {first, second};
    const MarkRuns runs(analysis);
    const std::vector<MarkRun> found = runs.in({0, 10});
    QCOMPARE(found.size(), std::size_t(5));
    QCOMPARE(found[1].span, (Span{2, 4}));
    QVERIFY(found[1].startsMention && found[1].entity == 0 && found[1].event == -1);
    QVERIFY(!found[2].startsMention && found[2].entity == 0 && found[2].startsEvent && found[2].event == 0);
    QVERIFY(found[3].entity == -1 && found[3].event == 0 && !found[3].startsEvent);
    // The second event begins inside of the first one's word.
    QCOMPARE(runs.markedEvent(1), 0);
    QCOMPARE(runs.markedEvent(0), 0);
}

void TestExportText::blocks()
{
    const Analysis analysis = sampleAnalysis();
    const std::vector<ReadableBlock> found = readableBlocks(analysis);
    QCOMPARE(found.size(), std::size_t(10));
    QVERIFY(analysis.textOf(found[1].span).startsWith(u"Lind Bridge"));
    QCOMPARE(analysis.textOf(found[4].span).toString(), QStringLiteral("A long story"));
    QCOMPARE(furnitureWords(found[8]), QStringLiteral("2 lines of page furniture"));
}

void TestExportText::lines()
{
    const Analysis analysis = sampleAnalysis();
    const std::vector<ReadableBlock> found = readableBlocks(analysis);
    const std::vector<Span> list = readableLines(analysis, found[6]);
    QCOMPARE(list.size(), std::size_t(3));
    QCOMPARE(analysis.textOf(list[0]).toString(), QStringLiteral("Swiss trains"));
    const std::vector<Span> quote = readableLines(analysis, found[7]);
    QCOMPARE(analysis.textOf(quote.at(0)).toString(), QStringLiteral("It opened on Friday, Berg wrote."));
}

void TestExportText::markdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("emphasis") << QStringLiteral("a *b* _c_ `d`") << QStringLiteral("a \\*b\\* \\_c\\_ \\`d\\`");
    QTest::newRow("html") << QStringLiteral("<b>&amp;") << QStringLiteral("\\<b\\>\\&amp;");
    QTest::newRow("link") << QStringLiteral("[x](y)") << QStringLiteral("\\[x\\](y)");
    QTest::newRow("address") << QStringLiteral("http://x www.y.org a@b")
                             << QStringLiteral("http\\://x www\\.y.org a\\@b");
    QTest::newRow("list") << QStringLiteral("1994. That") << QStringLiteral("1994\\. That");
    QTest::newRow("bullet") << QStringLiteral("- x") << QStringLiteral("\\- x");
    QTest::newRow("table") << QStringLiteral("a|b") << QStringLiteral("a\\|b");
    QTest::newRow("plain") << QStringLiteral("It's 5-1 (won), she said.")
                           << QStringLiteral("It's 5-1 (won), she said.");
}

void TestExportText::markdown()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(markdownText(text, true), expected);
}

void TestExportText::htmlTimes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");
    for (const char *value : {"2008", "2008-12", "2008-12-19", "2008-W51", "2008-12-19T17:46", "2008-12-19T17:46Z",
                              "2008-12-19T17:46+01:00", "P3D", "PT5H"})
        QTest::newRow(value) << QString::fromLatin1(value) << true;
    for (const char *value : {"", "-0043-03-15", "0000-01-01", "2008-SP", "2008-Q4", "198", "2008-13", "2008-W54",
                              "P3W", "2008-12-19TMO", "2008-12-19T24:00", "XXXX-12-25", "2008\n", "PRESENT_REF"})
        QTest::newRow(value) << QString::fromLatin1(value) << false;
}

void TestExportText::htmlTimes()
{
    QFETCH(QString, value);
    QFETCH(bool, valid);
    QCOMPARE(htmlDateTime(value), valid ? value : QString());
}

void TestExportText::foldedLines()
{
    QCOMPARE(foldedLine(QStringLiteral("SHORT:x")), QByteArray("SHORT:x\r\n"));
    for (const QString &character :
         {QStringLiteral("x"), QStringLiteral("\u00E9"), QStringLiteral("\u6F22"), QStringLiteral("\U0001F600")}) {
        for (int before = 0; before < 5; ++before) {
            const QString line = QString(before, QLatin1Char('a')) + character.repeated(120);
            const QByteArray folded = foldedLine(line);
            QVERIFY(folded.endsWith("\r\n"));
            for (const QByteArray &part : folded.chopped(2).split('\n')) {
                QVERIFY(part.size() - (part.endsWith('\r') ? 1 : 0) <= 75);
                QVERIFY(!QString::fromUtf8(part).contains(QChar::ReplacementCharacter));
            }
            QByteArray unfolded = folded;
            QCOMPARE(QString::fromUtf8(unfolded.replace("\r\n ", "")), line + QStringLiteral("\r\n"));
        }
    }
}

void TestExportText::calendarText()
{
    QCOMPARE(iCalendarText(u"a,b;c\\d\ne\u0007:"), QStringLiteral("a\\,b\\;c\\\\d\\ne\u2407:"));
}

void TestExportText::wrapping()
{
    AnsiWrap wrap(19);
    wrap.startLine(QStringLiteral("* "), QStringLiteral("    "));
    wrap.add(u"one two three ", QLatin1StringView());
    wrap.add(u"fo", QLatin1StringView("1"));
    wrap.add(u"ur five", QLatin1StringView());
    wrap.endLine();
    // A word of two styles is not broken between them, and a line ends without style.
    QCOMPARE(wrap.text(), QStringLiteral("* one two three\n    \u001B[1mfo\u001B[0mur five\n"));
    AnsiWrap longWord(10);
    longWord.add(QString(25, QLatin1Char('x')), QLatin1StringView("4"));
    longWord.endLine();
    for (QString line : longWord.text().split(QLatin1Char('\n')))
        QVERIFY(line.remove(QRegularExpression(QStringLiteral("\u001B\\[[0-9;]*m"))).size() <= 10);
}

QTEST_APPLESS_MAIN(TestExportText)
#include "tst_exporttext.moc"
