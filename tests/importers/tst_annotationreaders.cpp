#include "exporters/exporter.h"
#include "exporters/sampleanalysis.h"
#include "importers/bratreader.h"
#include "importers/webannotationreader.h"

#include <QTest>

using namespace dateline;

/// What the two readers make of what the two exporters write: the same, as far as both formats hold it.
class TestAnnotationReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSample_data();
    void readsTheSample();
    void randomText_data();
    void randomText();
    void bratEscapes();
    void bratWordsHaveNoLineEnds();
    void bratLines();
    void webAnnotationsOfOthers();
    void readersWords();
};

namespace {

AnnotationFile readBack(const Analysis &analysis, const QByteArray &format)
{
    const QByteArray bytes = exportFormat(QLatin1StringView(format))->write(analysis, sampleContext());
    const auto file = format == "brat" ? readBrat(bytes, analysis.article->text) : readWebAnnotations(bytes);
    return file ? *file : AnnotationFile{};
}

} // namespace

void TestAnnotationReaders::readsTheSample_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("webannotation") << QByteArray("webannotation");
    QTest::newRow("brat") << QByteArray("brat");
}

void TestAnnotationReaders::readsTheSample()
{
    QFETCH(QByteArray, format);
    const Analysis analysis = sampleAnalysis();
    const AnnotationFile file = readBack(analysis, format);
    QVERIFY(file.left.empty());
    QVERIFY(file.isExport);
    QCOMPARE(file.names.size(), analysis.entities.size());
    for (std::size_t i = 0; i < file.names.size(); ++i) {
        QVERIFY(file.names[i].type == analysis.entities[i].type);
        QCOMPARE(file.names[i].name, analysis.entities[i].name);
        QCOMPARE(file.names[i].mentions.size(), analysis.entities[i].mentions.size());
        for (std::size_t m = 0; m < file.names[i].mentions.size(); ++m)
            QCOMPARE(file.names[i].mentions[m].exact,
                     analysis.textOf(analysis.mentionSpan(analysis.entities[i].mentions[m])).toString());
    }
    QCOMPARE(file.times.size(), analysis.times.size());
    for (std::size_t i = 0; i < file.times.size(); ++i)
        QVERIFY(isSameTime(file.times[i], analysis.times[i]));
    QCOMPARE(file.events.size(), analysis.events.size());
    for (std::size_t i = 0; i < file.events.size(); ++i) {
        const Event &event = analysis.events[i];
        QCOMPARE(file.events[i].label, std::optional(event.label));
        QCOMPARE(file.events[i].head.exact, analysis.textOf(event.head).toString());
        QVERIFY(file.events[i].range == event.range);
        QVERIFY(file.events[i].status == event.status);
    }
}

void TestAnnotationReaders::randomText_data()
{
    readsTheSample_data();
}

/// Whatever stands in a text: every annotation is read or listed, none twice.
void TestAnnotationReaders::randomText()
{
    QFETCH(QByteArray, format);
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const Analysis analysis = randomAnalysis(seed, 800);
        const AnnotationFile file = readBack(analysis, format);
        std::size_t mentions = 0;
        for (const FileName &name : file.names)
            mentions += name.mentions.size();
        std::size_t expected = analysis.times.size() + analysis.events.size();
        for (const Entity &entity : analysis.entities)
            expected += entity.mentions.size();
        const std::size_t read = mentions + file.times.size() + file.events.size();
        if (format == "brat") // which has nothing to bind to where there are line ends alone
            QVERIFY(read <= expected && read > expected / 2 && file.left.empty());
        else // where half a character has no place
            QCOMPARE(read + file.left.size(), expected);
    }
}

void TestAnnotationReaders::bratEscapes()
{
    const auto file = readBrat("T1\tHappening 0 4\tsank\nE1\tHappening:T1\nA1\tStatus E1 denied\n"
                               "#1\tAnnotatorNotes E1\tlabel=\"a \\\"b\\\" \\\\ earliest=1\" earliest=2001-02-03 "
                               "latest=open precision=day The reader says: since 3 Feb 2001.\n",
                               QStringLiteral("sank"));
    QVERIFY(file.ok());
    QVERIFY(file->left.empty());
    const FileEvent &event = file->events.front();
    QCOMPARE(event.label, std::optional(QStringLiteral("a \"b\" \\ earliest=1")));
    QVERIFY((event.range == DayRange{CivilDate{2001, 2, 3}, std::nullopt}));
    QVERIFY(event.status == EventStatus::Denied);
    QCOMPARE(event.readersWords, QStringLiteral("since 3 Feb 2001"));
}

void TestAnnotationReaders::bratWordsHaveNoLineEnds()
{
    QCOMPARE(bratWords(u"Harbour Trust"), QStringLiteral("Harbour Trust"));
    QCOMPARE(bratWords(u"\nHarbour\n\tTrust\n"), QStringLiteral("Harbour Trust"));
    QCOMPARE(bratWords(u"\n"), QString());
}

void TestAnnotationReaders::bratLines()
{
    const auto file = readBrat("\xEF\xBB\xBFT1\tPERSON 0 4\tAnna\r\nT2\tPERSON x 4\tAnna\r\nT3\tPERSON 5 2\tBerg\r\n"
                               "T4\tPERSON 0 4\r\nE1\tHappening:T77\r\n?\r\n*\tEquiv T1 T99\r\n\r\n",
                               {});
    QVERIFY(file.ok());
    QCOMPARE(file->names.size(), std::size_t(1));
    QVERIFY(!file->isExport);
    QStringList lines;
    for (const LeftOut &left : file->left)
        lines << QString::number(left.line);
    QCOMPARE(lines.join(QLatin1Char(' ')), QStringLiteral("2 3 4 6 5"));
    QVERIFY(!readBrat("Anna met Tom.\n", {}).ok());
}

void TestAnnotationReaders::webAnnotationsOfOthers()
{
    const auto file = readWebAnnotations(
        R"({"type": "AnnotationCollection", "id": "http://example.org/1", "first": {"items": [
            {"id": "a", "type": "Annotation", "body": {"type": "TextualBody", "value": "Nice!"},
             "target": {"selector": [{"type": "TextQuoteSelector", "exact": "some words"},
                                     {"type": "TextPositionSelector", "start": 1, "end": 11}]}},
            {"id": "b", "body": [{"type": "dateline:Mention", "dateline:entityType": "PERSON"}], "target": "x"},
            7,
            {"id": "c", "body": [{"type": "dateline:Mention", "dateline:entityType": "PERSON"}],
             "target": {"selector": [{"type": "TextQuoteSelector", "exact": "Anna"},
                                     {"type": "TextPositionSelector", "start": 1, "end": 5}]}}]}})");
    QVERIFY(file.ok());
    QVERIFY(!file->isExport);
    QCOMPARE(file->left.size(), std::size_t(3));
    QCOMPARE(file->left[0].words, QStringLiteral("some words"));
    QCOMPARE(file->left[1].words, QStringLiteral("b"));
    QCOMPARE(file->names.size(), std::size_t(1));
    QVERIFY(!file->names.front().wholeEntity);
}

void TestAnnotationReaders::readersWords()
{
    QCOMPARE(readersWordsIn(QStringLiteral("Fri 19 Dec 2008. The reader says: last Friday.")),
             QStringLiteral("last Friday"));
    QCOMPARE(readersWordsIn(QStringLiteral("the Friday before")), QString());
}

QTEST_APPLESS_MAIN(TestAnnotationReaders)
#include "tst_annotationreaders.moc"
