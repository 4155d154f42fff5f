#include "document/articleloader.h"
#include "exporters/exportfile.h"
#include "exporters/sampleanalysis.h"
#include "pipeline/pipeline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

/// Has every export read back by a program that is not ours: the scripts in readers/ compare what it finds with the
/// JSON of the same analysis, dates and offsets above all. What is exported: a sample made by hand, and samples that
/// the program analyses itself, one of them with emoji, combining marks and CR LF. DATELINE_READBACK=FOLDER adds the
/// articles of a folder. A reader that is not installed is skipped; packaging/setup.sh and packaging/setup-readers.sh
/// get them.
class TestReadback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reader_data();
    void reader();

private:
    void write(const QString &name, const Analysis &analysis, const ExportContext &context);

    QTemporaryDir m_folder;
    QStringList m_articles; ///< base names of what was exported
};

namespace {

const QString readers = QStringLiteral(DATELINE_SOURCE_DIR "/tests/exporters/readers/");

/// Where packaging/setup-readers.sh puts what comes from npm; empty where it was not run.
QString npmFolder()
{
    QString cache = qEnvironmentVariable("XDG_CACHE_HOME");
    if (cache.isEmpty())
        cache = QDir::homePath() + QStringLiteral("/.cache");
    const QString modules = cache + QStringLiteral("/dateline/readers/node_modules");
    return QDir(modules).exists() ? modules : QString();
}

/// CR LF, an emoji before everything, a combining mark, a day of antiquity, open bounds, a time of day, and a formula.
const QByteArray crlfArticle =
    "\xF0\x9F\x93\xB0 March 5, 2019\r\n\r\nHarbour opens after Zoe\xCC\x88 Lund leaves\r\n\r\n"
    "OSLO (Fjord Wire) - Norway \xF0\x9F\x8C\x89 will open a harbour on Friday at 5:46 p.m.\r\nTom Lund has run it "
    "since "
    "2011. It will close until 31 March 2025.\r\n\r\nAnna Berg may leave this August. Caesar was killed on 15 March 44 "
    "BC. "
    "=1+2 was painted on the wall in 1994.\r\n";

} // namespace

void TestReadback::write(const QString &name, const Analysis &analysis, const ExportContext &context)
{
    for (const ExportFormat &format : allExportFormats()) {
        const auto written = writeExportFile(m_folder.filePath(name + QLatin1Char('.') + format.extension), format,
                                             analysis, context, {});
        QVERIFY2(written.ok(), format.name.data());
    }
    m_articles << name;
}

void TestReadback::initTestCase()
{
    write(QStringLiteral("by-hand"), sampleAnalysis(), sampleContext());
    QTemporaryDir sources;
    QFile crlf(sources.filePath(QStringLiteral("cr-lf.txt")));
    QVERIFY(crlf.open(QIODevice::WriteOnly));
    crlf.write(crlfArticle);
    crlf.close();
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    const Pipeline pipeline(std::move(engines).value());
    for (const QString &folder : {sources.path(), QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples"),
                                  qEnvironmentVariable("DATELINE_READBACK")}) {
        const QDir samples(folder);
        for (const QString &name :
             folder.isEmpty() ? QStringList() : samples.entryList({QStringLiteral("*.txt")}, QDir::Files)) {
            auto article = loadArticle(samples.filePath(name), {});
            QVERIFY2(article.ok(), qPrintable(name));
            const Snapshot snapshot = pipeline.run(std::make_shared<const Article>(std::move(article).value()), {});
            write(QFileInfo(name).completeBaseName(), *snapshot.analysis, sampleContext());
        }
    }
    QVERIFY(m_articles.size() > 2);
}

void TestReadback::reader_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<bool>("isNpm");
    const auto row = [](const char *name, const char *script, const char *extension, bool isNpm = false) {
        QTest::newRow(name) << QString::fromLatin1(script) << QString::fromLatin1(extension) << isNpm;
    };
    row("csv", "read_csv.py", "csv");
    row("csv-entities", "read_csv.py", "entities.csv");
    row("csv-times", "read_csv.py", "times.csv");
    row("csv-events", "read_csv.py", "events.csv");
    row("ics", "read_ics.py", "ics");
    row("timelinejs", "read_timelinejs.py", "timeline.json");
    row("timeml", "read_timeml.py", "tml");
    row("webannotation", "read_webannotation.py", "jsonld");
    row("conll", "read_conll.py", "conll");
    row("brat", "read_brat.py", "ann");
    row("ansi", "read_ansi.py", "ansi");
    row("markdown", "read_markdown.py", "md");
    row("html", "read_html.py", "html");
    row("ics, ical.js", "read_ics.py", "ics", true);
    row("timelinejs, itself", "read_timelinejs.py", "timeline.json", true);
    row("webannotation, Apache Annotator", "read_webannotation.py", "jsonld", true);
    row("brat, itself", "read_brat.py", "ann", true);
    row("html, axe-core", "read_html.py", "html", true);
}

void TestReadback::reader()
{
    QFETCH(QString, script);
    QFETCH(QString, extension);
    QFETCH(bool, isNpm);
    QStringList arguments{QStringLiteral("-W"), QStringLiteral("ignore"), readers + script};
    if (isNpm) {
        if (npmFolder().isEmpty() || QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
            QSKIP("packaging/setup-readers.sh was not run");
        arguments << QStringLiteral("--modules=") + npmFolder();
    }
    // Those of npm take seconds for each: the two odd ones are enough, but where somebody wishes to know.
    const bool all = !isNpm || qEnvironmentVariableIsSet("DATELINE_READBACK");
    for (const QString &article : all ? m_articles : m_articles.mid(0, 2))
        arguments << m_folder.filePath(article + QStringLiteral(".json"))
                  << m_folder.filePath(article + QLatin1Char('.') + extension);
    QByteArray report = "python3 is not installed";
    // The system's Python has the packages, where another one stands before it in the path.
    for (const QString &python :
         {QStandardPaths::findExecutable(QStringLiteral("python3")), QStringLiteral("/usr/bin/python3")}) {
        if (python.isEmpty() || !QFile::exists(python))
            continue;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(python, arguments);
        QVERIFY(process.waitForFinished(200000));
        report = process.readAll().trimmed();
        if (process.exitCode() == 77)
            continue;
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, report.constData());
        qInfo("%s", report.constData());
        return;
    }
    QSKIP(report.constData());
}

QTEST_GUILESS_MAIN(TestReadback)
#include "tst_readback.moc"
