#include "timeline/timelinefixture.h"
#include "timeline/timelineimage.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace dateline;
using dateline::fixture::AnalysisBuilder;

Q_DECLARE_METATYPE(dateline::TimelineSheet)
Q_DECLARE_METATYPE(dateline::PictureChoice)

/// Pictures of small timelines against golden files in tests/timeline/data, element by element: numbers may differ by a
/// twentieth of a pixel. Words are measured by a fixed rule, so that no font matters. DATELINE_UPDATE_GOLDEN=1 writes
/// the files anew; look at the difference before it is committed.
class TestTimelineImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void tellsEveryEvent();
    void isSafe();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void pngHasAnyScale();
    void aStretchOfIt();
    void samePictureSameBytes();
    void saysWhyItCannotBeSaved();
};

namespace {

const QString folder = QStringLiteral(DATELINE_SOURCE_DIR "/tests/timeline/data/");

AnalysisBuilder statuses()
{
    AnalysisBuilder builder;
    builder.published({2008, 12, 18});
    const auto row = [&](const QString &name, EventStatus status) {
        builder.day(name + QStringLiteral(" on a day"), {2008, 12, 9}, status);
        builder.event(name + QStringLiteral(" in a month"), {CivilDate{2008, 11, 1}, CivilDate{2008, 11, 30}},
                      Precision::Month, status);
        builder.event(name + QStringLiteral(" between days"), {CivilDate{2008, 12, 1}, CivilDate{2008, 12, 20}},
                      Precision::Day, status);
    };
    row(QStringLiteral("Happened"), EventStatus::Happened);
    row(QStringLiteral("Planned"), EventStatus::Scheduled);
    row(QStringLiteral("Possible"), EventStatus::Possible);
    row(QStringLiteral("Denied"), EventStatus::Denied);
    builder.event(QStringLiteral("Since then"), {CivilDate{2008, 12, 4}, std::nullopt});
    builder.event(QStringLiteral("Before that"), {std::nullopt, CivilDate{2008, 11, 20}});
    builder.event(QStringLiteral("Some time"), {}, Precision::Unknown, EventStatus::Possible);
    return builder;
}

AnalysisBuilder history()
{
    AnalysisBuilder builder;
    const auto year = [&](const QString &name, int astronomical) {
        builder.event(name, {CivilDate{astronomical, 1, 1}, CivilDate{astronomical, 12, 31}}, Precision::Year);
    };
    year(QStringLiteral("The town was founded"), -752);
    year(QStringLiteral("The walls were built"), -479);
    builder.day(QStringLiteral("The dictator came"), {-43, 3, 1});
    year(QStringLiteral("The tower was finished"), 9);
    builder.day(QStringLiteral("The harbour opened"), {1839, 11, 1});
    builder.day(QStringLiteral("The bridge opened"), {1840, 5, 2});
    return builder;
}

AnalysisBuilder names()
{
    AnalysisBuilder builder;
    const std::int32_t town = builder.entity(QStringLiteral("The town"));
    const std::int32_t mayor = builder.entity(QStringLiteral("The mayor"));
    builder.day(QStringLiteral("The town voted"), {2019, 3, 4}).with({town});
    builder.day(QStringLiteral("The mayor agreed"), {2019, 3, 6}).with({mayor, town});
    builder.day(QStringLiteral("The town & the mayor <met>"), {2019, 3, 8}).with({town, mayor});
    builder.day(QStringLiteral("It rained"), {2019, 3, 9});
    return builder;
}

AnalysisBuilder story()
{
    AnalysisBuilder builder = names();
    builder.event(QStringLiteral("The mayor had asked for it"), DayRange::of({2019, 2, 20}));
    builder.day(QStringLiteral("The town voted, as told"), {2019, 3, 4});
    builder.lastEvent().sameAs = 0;
    return builder;
}

AnalysisBuilder crowd()
{
    AnalysisBuilder builder;
    for (int i = 0; i < 9; ++i)
        builder.day(QStringLiteral("Vote number %1").arg(i + 1), {2019, 3, 4});
    builder.day(QStringLiteral("The last vote"), {2019, 4, 1});
    return builder;
}

TimelineSheet sheetOf(AnalysisBuilder builder, const TimelineOptions &options = {})
{
    TimelineSheet sheet;
    sheet.content = TimelineContent::of(builder.items(), options);
    sheet.options = options;
    sheet.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    sheet.title = QStringLiteral("A title, 18 Dec 2008");
    return sheet;
}

TimelineOptions optionsOf(TimelineLanes lanes, TimelineColouring colouring, bool legend = false)
{
    TimelineOptions options;
    options.lanes = lanes;
    options.colouring = colouring;
    options.legend = legend;
    return options;
}

/// The document as one line for each element and text.
QStringList linesOf(const QByteArray &svg)
{
    QStringList lines;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            QString line = QLatin1Char('<') + reader.qualifiedName().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                line += QStringLiteral(" %1=\"%2\"").arg(attribute.qualifiedName(), attribute.value());
            lines.append(line);
        } else if (reader.isCharacters() && !reader.isWhitespace()) {
            lines.append(QStringLiteral("text: ") + reader.text().toString());
        } else if (reader.isEndElement()) {
            lines.append(QStringLiteral("/"));
        }
    }
    if (reader.hasError())
        lines.append(QStringLiteral("not well-formed: ") + reader.errorString());
    return lines;
}

/// Equal but for small differences of numbers.
bool isSame(const QString &one, const QString &other)
{
    static const QRegularExpression number(QStringLiteral("-?\\d+(\\.\\d+)?"));
    if (QString(one).replace(number, QStringLiteral("0")) != QString(other).replace(number, QStringLiteral("0")))
        return false;
    auto left = number.globalMatch(one);
    auto right = number.globalMatch(other);
    while (left.hasNext()) {
        if (std::abs(left.next().captured().toDouble() - right.next().captured().toDouble()) > 0.05)
            return false;
    }
    return true;
}

} // namespace

void TestTimelineImage::golden_data()
{
    QTest::addColumn<TimelineSheet>("sheet");
    QTest::addColumn<PictureChoice>("choice");
    PictureChoice narrow;
    narrow.width = 700;
    PictureChoice low = narrow;
    low.height = 130;
    using Lanes = TimelineLanes;
    using Colours = TimelineColouring;
    QTest::newRow("statuses") << sheetOf(statuses(), optionsOf(Lanes::Packed, Colours::Statuses, true)) << narrow;
    QTest::newRow("bystatus") << sheetOf(statuses(), optionsOf(Lanes::Statuses, Colours::Statuses)) << narrow;
    QTest::newRow("history") << sheetOf(history()) << narrow;
    QTest::newRow("names") << sheetOf(names(), optionsOf(Lanes::Packed, Colours::Names)) << narrow;
    QTest::newRow("bynames") << sheetOf(names(), optionsOf(Lanes::Names, Colours::Names)) << narrow;
    QTest::newRow("story") << sheetOf(story(), optionsOf(Lanes::Story, Colours::Statuses)) << narrow;
    QTest::newRow("crowd") << sheetOf(crowd()) << low;
}

void TestTimelineImage::golden()
{
    QFETCH(TimelineSheet, sheet);
    QFETCH(PictureChoice, choice);
    const QByteArray svg = timelineSvg(sheet, choice);
    QFile file(folder + QLatin1StringView(QTest::currentDataTag()) + QStringLiteral(".svg"));
    if (qEnvironmentVariableIsSet("DATELINE_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(svg);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList expected = linesOf(file.readAll());
    const QStringList actual = linesOf(svg);
    for (qsizetype i = 0; i < std::min(actual.size(), expected.size()); ++i)
        QVERIFY2(isSame(actual[i], expected[i]),
                 qPrintable(QStringLiteral("element %1: %2, not %3").arg(i).arg(actual[i], expected[i])));
    QCOMPARE(actual.size(), expected.size());
    // Nothing that a simple reader does not know.
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
}

/// In the picture, or in the words below it.
void TestTimelineImage::tellsEveryEvent()
{
    for (const auto &[builder, height] : {std::pair(statuses(), 0), std::pair(crowd(), 130), std::pair(story(), 0)}) {
        const TimelineSheet sheet = sheetOf(builder);
        PictureChoice choice;
        choice.width = 500;
        if (height > 0)
            choice.height = height;
        const QStringList lines = linesOf(timelineSvg(sheet, choice));
        const QString all = lines.join(QLatin1Char('\n'));
        qsizetype items = 0;
        for (const QString &line : lines)
            items += line.contains(QStringLiteral("class=\"event\"")) ? 1 : 0;
        const TimelineItems &told = *sheet.content.items;
        for (std::int32_t event = 0; event < static_cast<std::int32_t>(told.rows.size()); ++event) {
            if (!told.eventAt(event).sameAs)
                QVERIFY2(all.contains(told.eventAt(event).label), qPrintable(told.eventAt(event).label));
        }
        QVERIFY(height > 0 ? items < qsizetype(told.dated.size()) : items == qsizetype(told.dated.size()));
        QCOMPARE(all.contains(QStringLiteral("Without room above")), height > 0);
    }
}

void TestTimelineImage::isSafe()
{
    AnalysisBuilder builder;
    builder.day(QStringLiteral("<script>alert('1')</script> & \"more\" ]]> \x01 ") + QChar(0xd800), {2019, 3, 4});
    TimelineSheet sheet = sheetOf(builder);
    sheet.title = QStringLiteral("</title><a href='x'>");
    const QByteArray svg = timelineSvg(sheet, {});
    const QStringList lines = linesOf(svg);
    QVERIFY2(!lines.last().startsWith(QStringLiteral("not well")), qPrintable(lines.last()));
    for (const QString &line : lines) {
        QVERIFY(!line.startsWith(QStringLiteral("<script")) && !line.startsWith(QStringLiteral("<a ")));
        QVERIFY(line.startsWith(QStringLiteral("text: ")) || !line.contains(QStringLiteral("href=")));
    }
    QVERIFY(!svg.contains("http://www.w3.org/1999/xlink"));
    QVERIFY(lines.contains(QStringLiteral("<title id=\"title\"")));
    QVERIFY(lines.contains(QStringLiteral("text: </title><a href='x'>")));
    QVERIFY(lines.contains(QStringLiteral("<desc id=\"description\"")));
}

void TestTimelineImage::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << QStringLiteral("a.svg") << QByteArray("<?xml");
    QTest::newRow("capitals") << QStringLiteral("a.b.SVG") << QByteArray("<?xml");
    QTest::newRow("png") << QStringLiteral("a.png") << QByteArray("\x89PNG");
    QTest::newRow("pdf") << QStringLiteral("a.pdf") << QByteArray("%PDF");
}

void TestTimelineImage::everyFormatIsWritten()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    QTemporaryDir directory;
    const QString path = directory.filePath(name);
    const auto saved = saveTimelinePicture(path, sheetOf(statuses()), {});
    QVERIFY(saved.ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(begins.size()) == begins);
    QVERIFY(file.size() > 1000);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{name});
}

void TestTimelineImage::pngHasAnyScale()
{
    const TimelineSheet sheet = sheetOf(statuses());
    PictureChoice choice;
    choice.width = 640;
    const QImage one = timelineImage(sheet, choice);
    QCOMPARE(one.width(), 640);
    choice.scale = 2.5;
    const QImage more = timelineImage(sheet, choice);
    QCOMPARE(more.width(), 1600);
    QVERIFY(std::abs(more.height() - one.height() * 2.5) <= 2);
    QCOMPARE(more.pixelColor(3, more.height() / 2), QColor(Qt::white));
    int drawn = 0;
    for (int y = 0; y < one.height(); ++y)
        drawn += one.pixelColor(one.width() / 2, y) == QColor(Qt::white) ? 0 : 1;
    QVERIFY(drawn > 3);
    QCOMPARE(possibleScale({1200, 700}, 4), 4.0);
    for (const QSizeF size : {QSizeF(1200, 700), QSizeF(300, 20000), QSizeF(10000, 10000)}) {
        const QSizeF most = size * possibleScale(size, 1000);
        QVERIFY(most.width() <= 32000 && most.height() <= 32000 && most.width() * most.height() < 100.1e6);
    }
}

void TestTimelineImage::aStretchOfIt()
{
    PictureChoice choice;
    choice.width = 700;
    choice.stretch = TimeStretch{startOfDay({-60, 1, 1}), startOfDay({20, 1, 1})};
    const QString all = linesOf(timelineSvg(sheetOf(history()), choice)).join(QLatin1Char('\n'));
    QVERIFY(all.contains(QStringLiteral("The dictator came")));
    QVERIFY(!all.contains(QStringLiteral("The harbour opened")));
    QVERIFY(all.contains(QStringLiteral("61 BC")));
}

void TestTimelineImage::samePictureSameBytes()
{
    for (const TimelineLanes lanes : {TimelineLanes::Packed, TimelineLanes::Names, TimelineLanes::Story}) {
        const TimelineOptions options = optionsOf(lanes, TimelineColouring::Names, true);
        QCOMPARE(timelineSvg(sheetOf(story(), options), {}), timelineSvg(sheetOf(story(), options), {}));
        QCOMPARE(timelineImage(sheetOf(story(), options), {}), timelineImage(sheetOf(story(), options), {}));
    }
}

void TestTimelineImage::saysWhyItCannotBeSaved()
{
    const auto noFormat = saveTimelinePicture(QStringLiteral("/tmp/timeline.docx"), sheetOf(history()), {});
    QVERIFY(!noFormat.ok() && noFormat.error().code == ErrorCode::BadInput);
    const auto noPlace = saveTimelinePicture(QStringLiteral("/nowhere/at/all.svg"), sheetOf(history()), {});
    QVERIFY(!noPlace.ok() && noPlace.error().code == ErrorCode::WriteFailed);
    QVERIFY(!noPlace.error().context.isEmpty());
}

QTEST_MAIN(TestTimelineImage)
#include "tst_timelineimage.moc"
