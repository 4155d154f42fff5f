#include "exporters/sampleanalysis.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace dateline;

/// All formats of the registry at once: each against its golden file, and what holds for all of them.
/// DATELINE_UPDATE_GOLDEN=1 writes the golden files anew; look at the difference before it is committed.
class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data() { formats(); }
    void golden();
    void sameInputSameBytes_data() { formats(); }
    void sameInputSameBytes();
    void textAlone_data() { formats(); }
    void textAlone();
    void registryIsWhole();
    void nothingOfThePathLeaves();
    void emptyContext();

private:
    static void formats()
    {
        QTest::addColumn<QString>("name");
        for (const ExportFormat &format : allExportFormats())
            QTest::newRow(format.name.data()) << QString(format.name);
    }

    static const ExportFormat &formatOf(const QString &name)
    {
        return *exportFormat(QLatin1StringView(name.toLatin1()));
    }
};

void TestExports::golden()
{
    QFETCH(QString, name);
    const ExportFormat &format = formatOf(name);
    const QByteArray bytes = format.write(sampleAnalysis(), sampleContext());
    QFile file(QStringLiteral(DATELINE_SOURCE_DIR "/tests/exporters/data/sample.") + format.extension);
    if (qEnvironmentVariableIsSet("DATELINE_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
        QVERIFY2(lines[i] == expected[i], qPrintable(QStringLiteral("line %1:\nhas   %2\nshould %3")
                                                         .arg(QString::number(i + 1), QString::fromUtf8(lines[i]),
                                                              QString::fromUtf8(expected[i]))));
    QCOMPARE(lines.size(), expected.size());
}

void TestExports::sameInputSameBytes()
{
    QFETCH(QString, name);
    const ExportFormat &format = formatOf(name);
    const QByteArray bytes = format.write(sampleAnalysis(), sampleContext());
    QCOMPARE(bytes, format.write(sampleAnalysis(), sampleContext()));
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    QVERIFY(writeExport(format, sampleAnalysis(), sampleContext(), device));
    QCOMPARE(device.data(), bytes);
}

void TestExports::textAlone()
{
    QFETCH(QString, name);
    const ExportFormat &format = formatOf(name);
    // What there is before the analysis has run, and an article without a letter.
    for (const QString &text : {QStringLiteral("Words.\n\nMore words."), QString()}) {
        Analysis analysis;
        auto article = std::make_shared<Article>();
        article->text = text;
        analysis.article = article;
        QVERIFY(!format.write(analysis, {}).isEmpty() || name == QLatin1StringView("brat"));
    }
}

void TestExports::registryIsWhole()
{
    QSet<QString> names;
    QSet<QString> extensions;
    for (const ExportFormat &format : allExportFormats()) {
        QVERIFY2(!names.contains(format.name), format.name.data());
        QVERIFY2(!extensions.contains(format.extension), format.extension.data());
        names.insert(format.name);
        extensions.insert(format.extension);
        QVERIFY(format.write != nullptr);
        QVERIFY2(QString(format.mimeType).count(QLatin1Char('/')) == 1, format.mimeType.data());
        QVERIFY2(QString(format.losses).endsWith(QLatin1Char('.')), format.losses.data());
        QCOMPARE(format.companionExtension.isEmpty(), format.writeCompanion == nullptr);
        QCOMPARE(exportFormat(format.name), &format);
    }
    // contract/cli.md
    for (const char *name : {"json", "jsonl", "ansi", "html", "markdown", "csv", "timeml", "webannotation", "ics",
                             "timelinejs", "conll", "brat"})
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
    QVERIFY(!exportFormat(QLatin1StringView("tarot")));
}

void TestExports::nothingOfThePathLeaves()
{
    for (const ExportFormat &format : allExportFormats()) {
        if (QString(format.name).startsWith(QLatin1StringView("json")))
            continue; // the contract has the path as it was given
        QVERIFY2(!format.write(sampleAnalysis(), sampleContext()).contains("/home/reader"), format.name.data());
    }
}

void TestExports::emptyContext()
{
    for (const ExportFormat &format : allExportFormats())
        QVERIFY2(!format.write(sampleAnalysis(), {}).isEmpty(), format.name.data());
}

QTEST_APPLESS_MAIN(TestExports)
#include "tst_exports.moc"
