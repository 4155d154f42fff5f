#include "commandrun.h"
#include "writtenfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace dateline;

/// Runs the real dateline-cli and holds it to contract/cli.md.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionNamesAllThatMakesTheOutput();
    void arguments_data();
    void arguments();
    void unreadableFiles_data();
    void unreadableFiles();
    void fileWithoutReadPermission();
    void oneFileGivesOneObject();
    void everyFormat_data();
    void everyFormat();
    void helpNamesEveryFormat();
    void bratWritesTwoFiles();
    void nothingIsWrittenOverAnInput();
    void severalFilesIntoAFolder();
    void standardInput();
    void optionsReachTheAnalysis();
    void linesKeepTheirOrder();
    void linesAreAnsweredAsTheyCome();
    void linesThatCannotBeRead();
    void refusedLines_data();
    void refusedLines();
    void sameBytesForAnyThreads();
    void outputIsValid();

private:
    [[nodiscard]] static CommandRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runCommand(arguments, {.input = input});
    }

    /// Root may read everything, so a test of permissions steps down first.
    [[nodiscard]] static CommandRun runAsNobody(const QStringList &arguments)
    {
#if defined(Q_OS_UNIX)
        if (geteuid() == 0)
            return runCommand(arguments, {.before = [] {
                                  if (setgid(65534) != 0 || setuid(65534) != 0)
                                      _exit(99);
                              }});
#endif
        return runCommand(arguments);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        return writtenFile(m_folder.filePath(name), bytes);
    }

    QTemporaryDir m_folder;
};

namespace {

const QByteArray article =
    "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on Friday.\n";

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QByteArray jsonLine(const QString &id, const QString &text)
{
    const QJsonObject object{{QStringLiteral("id"), id}, {QStringLiteral("text"), text}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestCli::versionNamesAllThatMakesTheOutput()
{
    const CommandRun outcome = run({QStringLiteral("--version")});
    QCOMPARE(outcome.status, 0);
    static const QRegularExpression form(QStringLiteral(
        "^dateline-cli \\d+\\.\\d+\\.\\d+\\ncommit ([0-9a-f]{12}|unknown)\\nmodel \\S+\\nrules [0-9a-f]{16}\\n$"));
    QVERIFY2(form.match(QString::fromUtf8(outcome.out)).hasMatch(), outcome.out.constData());
}

void TestCli::arguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *line, int status, const char *message) {
        QTest::addRow("'%s'", line) << words(line) << status << QByteArray(message);
    };
    row("--help", 0, "");
    row("--version", 0, "");
    row("", 2, "no command");
    row("translate x.txt", 2, "unknown command");
    row("analyze", 2, "no file");
    row("analyze --jsonl x.txt", 2, "takes no files");
    row("analyze --format tarot x.txt", 2, "unknown format");
    row("analyze --jsonl --format ics", 2, "JSON lines only");
    row("analyze --published yesterday x.txt", 2, "is no date");
    row("analyze --published 2019-02-30 x.txt", 2, "is no date");
    row("analyze --stages parsing x.txt", 2, "--stages");
    row("analyze --threads many x.txt", 2, "--threads");
    row("analyze --colour x.txt", 2, "colour");
}

void TestCli::arguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    const CommandRun outcome = run(arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.errors.contains(message), outcome.errors.constData());
    QCOMPARE(outcome.out.isEmpty(), status != 0);
}

void TestCli::unreadableFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.txt")) << QByteArray("no such file");
    QTest::newRow("folder") << m_folder.path() << QByteArray("folder");
    QTest::newRow("empty") << write(QStringLiteral("empty.txt"), "") << QByteArray("no text");
    QTest::newRow("picture") << write(QStringLiteral("picture.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))
                             << QByteArray("no text file");
}

void TestCli::unreadableFiles()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, message);
    const CommandRun alone = run({QStringLiteral("analyze"), path});
    QCOMPARE(alone.status, 1);
    QVERIFY2(alone.errors.contains(message), alone.errors.constData());
    QVERIFY(alone.out.isEmpty());
    const CommandRun withGood = run({QStringLiteral("analyze"), path, write(QStringLiteral("good.txt"), article)});
    QCOMPARE(withGood.status, 1);
    QVERIFY(!parsed(withGood.out).isEmpty());
}

void TestCli::fileWithoutReadPermission()
{
#if defined(Q_OS_UNIX)
    using Permission = QFileDevice::Permission;
    const QString locked = write(QStringLiteral("locked.txt"), "text");
    QVERIFY(QFile::setPermissions(locked, {}));
    QVERIFY(QFile::setPermissions(m_folder.path(),
                                  QFile::permissions(m_folder.path()) | Permission::ReadOther | Permission::ExeOther));
    const QStringList arguments{QStringLiteral("analyze"), locked};
    const CommandRun outcome = runAsNobody(arguments);
    if (outcome.status < 0 || outcome.status == 99)
        QSKIP("the program cannot be run as another user here");
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("may not read"), outcome.errors.constData());
#else
    QSKIP("permissions of this kind are those of Unix");
#endif
}

void TestCli::oneFileGivesOneObject()
{
    const QString path = write(QStringLiteral("a.txt"), article);
    const CommandRun outcome = run({QStringLiteral("analyze"), path});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errors.isEmpty());
    const QJsonObject json = parsed(outcome.out);
    QCOMPARE(json.value(QLatin1StringView("schema")).toString(), QStringLiteral("dateline-analysis/1"));
    QCOMPARE(json.value(QLatin1StringView("source")).toObject().value(QLatin1StringView("path")).toString(), path);
    QCOMPARE(json.value(QLatin1StringView("headline")).toString(), QStringLiteral("Harbour opens"));
}

void TestCli::everyFormat_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QByteArray>("start");
    const auto row = [](const char *format, const char *extension, const char *start) {
        QTest::newRow(format) << QString::fromLatin1(extension) << QByteArray(start);
    };
    row("json", "json", "{");
    row("jsonl", "jsonl", "{\"dateline\":");
    row("html", "html", "<!DOCTYPE html>");
    row("markdown", "md", "*March 5, 2019*");
    row("csv", "csv", "table,id,");
    row("csv-entities", "entities.csv", "id,type,name,");
    row("csv-times", "times.csv", "id,start,end,text,");
    row("csv-events", "events.csv", "id,start,end,head,");
    row("ics", "ics", "BEGIN:VCALENDAR\r\n");
    row("timelinejs", "timeline.json", "{");
    row("timeml", "tml", "<?xml");
    row("webannotation", "jsonld", "{");
    row("conll", "conll", "-DOCSTART- ");
    row("brat", "ann", "T1\t");
    row("ansi", "ansi", "\x1b[");
}

void TestCli::everyFormat()
{
    QFETCH(QString, extension);
    QFETCH(QByteArray, start);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    const QString path = write(QStringLiteral("formats.txt"), article);
    const QStringList arguments{QStringLiteral("analyze"), QStringLiteral("--format"), format};
    const CommandRun outcome = run(arguments + QStringList{path});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errors.isEmpty());
    QVERIFY2(outcome.out.startsWith(start), outcome.out.left(80).constData());
    QTemporaryDir folder;
    const CommandRun into = run(arguments + QStringList{QStringLiteral("--output"), folder.path(), path});
    QCOMPARE(into.status, 0);
    QVERIFY(into.out.isEmpty());
    QFile file(folder.filePath(QStringLiteral("formats.") + extension));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), outcome.out);
}

void TestCli::helpNamesEveryFormat()
{
    const QByteArray help = run({QStringLiteral("--help")}).out;
    for (const char *format : {"json", "jsonl", "ansi", "html", "markdown", "csv", "timeml", "webannotation", "ics",
                               "timelinejs", "conll", "brat"})
        QVERIFY2(help.contains(format), format);
    for (const QByteArray &line : help.split('\n'))
        QVERIFY(line.size() <= 120);
}

void TestCli::bratWritesTwoFiles()
{
    const QString path = write(QStringLiteral("crlf.txt"), QByteArray(article).replace("\n", "\r\n"));
    QTemporaryDir folder;
    const QStringList arguments{QStringLiteral("analyze"), QStringLiteral("--format"), QStringLiteral("brat"),
                                QStringLiteral("--output")};
    QCOMPARE(run(arguments + QStringList{folder.path(), path}).status, 0);
    QFile text(folder.filePath(QStringLiteral("crlf.txt")));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(), article);
    // Beside the article the text file would be the article itself, which has other line ends.
    const CommandRun beside = run(arguments + QStringList{m_folder.path(), path});
    QCOMPARE(beside.status, 1);
    QVERIFY2(beside.errors.contains("not written over"), beside.errors.constData());
    QFile untouched(path);
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), QByteArray(article).replace("\n", "\r\n"));
}

void TestCli::nothingIsWrittenOverAnInput()
{
    const QString path = write(QStringLiteral("story.md"), article);
    for (const QString &output : {path, m_folder.path()}) {
        const CommandRun outcome = run({QStringLiteral("analyze"), QStringLiteral("--format"),
                                        QStringLiteral("markdown"), QStringLiteral("--output"), output, path});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains("not written over"), outcome.errors.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), article);
    }
}

void TestCli::severalFilesIntoAFolder()
{
    const QString first = write(QStringLiteral("first.txt"), article);
    const QString second = write(QStringLiteral("second.txt"), article);
    const QString folder = m_folder.filePath(QStringLiteral("out"));
    QCOMPARE(run({QStringLiteral("analyze"), QStringLiteral("--output"), folder, first, second}).status, 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             QStringList({QStringLiteral("first.json"), QStringLiteral("second.json")}));
    const CommandRun lines =
        run({QStringLiteral("analyze"), QStringLiteral("--format"), QStringLiteral("jsonl"), first, second});
    QCOMPARE(lines.out.count('\n'), 2);
}

void TestCli::standardInput()
{
    const CommandRun outcome = run(words("analyze -"), article);
    QCOMPARE(outcome.status, 0);
    QVERIFY(
        parsed(outcome.out).value(QLatin1StringView("source")).toObject().value(QLatin1StringView("path")).isNull());
    QCOMPARE(run(words("analyze -"), "").status, 1);
}

void TestCli::optionsReachTheAnalysis()
{
    const QString path = write(QStringLiteral("b.txt"), article);
    const auto json = [&](const char *options) { return parsed(run(words(options) << path).out); };
    QVERIFY(!json("analyze --no-text").contains(QLatin1StringView("text")));
    QVERIFY(json("analyze --plain").value(QLatin1StringView("headline")).isNull());
    const QJsonObject published =
        json("analyze --published 2021-06-01").value(QLatin1StringView("published")).toObject();
    QCOMPARE(published.value(QLatin1StringView("value")).toString(), QStringLiteral("2021-06-01"));
    QCOMPARE(published.value(QLatin1StringView("from")).toString(), QStringLiteral("option"));
    const QJsonObject names = json("analyze --stages structure,tokens,names");
    QVERIFY(!names.value(QLatin1StringView("entities")).toArray().isEmpty());
    QVERIFY(names.value(QLatin1StringView("times")).toArray().isEmpty());
    QCOMPARE(run(words("analyze --encoding klingon-1") << path).status, 2);
}

void TestCli::linesKeepTheirOrder()
{
    QByteArray input;
    for (int i = 0; i < 40; ++i) {
        // Long and short ones in turn: the short ones are done first.
        QString text = QStringLiteral("Ada Berg met Tom Lund in Oslo on 3 May 2011. ");
        input += jsonLine(QString::number(i), text.repeated(i % 2 ? 1 : 200));
    }
    const CommandRun outcome = run(words("analyze --jsonl --threads 4"), input);
    QCOMPARE(outcome.status, 0);
    const QList<QByteArray> lines = outcome.out.split('\n');
    QCOMPARE(lines.size(), 41);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(parsed(lines.at(i)).value(QLatin1StringView("id")).toString(), QString::number(i));
}

void TestCli::linesAreAnsweredAsTheyCome()
{
    QProcess process;
    process.start(QStringLiteral(DATELINE_BIN_DIR "/dateline-cli"), words("analyze --jsonl"));
    for (int i = 0; i < 3; ++i) {
        process.write(jsonLine(QString::number(i), QStringLiteral("Oslo.")));
        while (!process.canReadLine())
            QVERIFY2(process.waitForReadyRead(30000), "no answer although the line is complete");
        QCOMPARE(parsed(process.readLine()).value(QLatin1StringView("id")).toString(), QString::number(i));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 0);
}

/// Else a disk that fails half way would look like a shorter stream.
void TestCli::linesThatCannotBeRead()
{
#ifdef Q_OS_UNIX
    const CommandSetting setting{.before = [] {
        const int folder = ::open("/", O_RDONLY); // which can be opened, and not read
        ::dup2(folder, STDIN_FILENO);
    }};
    const CommandRun outcome = runCommand(words("analyze --jsonl"), setting);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("standard input"), outcome.errors.constData());
    QVERIFY(outcome.out.isEmpty());
#else
    QSKIP("a folder as standard input is of Unix");
#endif
}

void TestCli::refusedLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("hello\n") << QStringLiteral("bad-input");
    QTest::newRow("array") << QByteArray("[1]\n") << QStringLiteral("bad-input");
    QTest::newRow("blank") << QByteArray("\n") << QStringLiteral("bad-input");
    QTest::newRow("no id") << QByteArray("{\"text\": \"x\"}\n") << QStringLiteral("bad-input");
    QTest::newRow("no text") << QByteArray("{\"id\": \"a\"}\n") << QStringLiteral("bad-input");
    QTest::newRow("bad date") << QByteArray("{\"id\": \"a\", \"text\": \"x\", \"published\": \"soon\"}\n")
                              << QStringLiteral("bad-date");
    QTest::newRow("bad plain") << QByteArray("{\"id\": \"a\", \"text\": \"x\", \"plain\": 1}\n")
                               << QStringLiteral("bad-input");
}

void TestCli::refusedLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    const CommandRun outcome =
        run(words("analyze --jsonl"), line + jsonLine(QStringLiteral("b"), QStringLiteral("Oslo.")));
    QCOMPARE(outcome.status, 3);
    const QList<QByteArray> lines = outcome.out.split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject refused = parsed(lines.at(0));
    QVERIFY(refused.contains(QLatin1StringView("id")));
    const QJsonObject error = refused.value(QLatin1StringView("error")).toObject();
    QCOMPARE(error.value(QLatin1StringView("code")).toString(), code);
    QVERIFY(!error.value(QLatin1StringView("message")).toString().isEmpty());
    QCOMPARE(parsed(lines.at(1)).value(QLatin1StringView("id")).toString(), QStringLiteral("b"));
}

void TestCli::sameBytesForAnyThreads()
{
    QByteArray text = article;
    for (int i = 0; i < 3000; ++i)
        text += "\nAda Berg of the Harbour Trust met " + QByteArray::number(i) + " people in Oslo two days later.\n";
    const QString path = write(QStringLiteral("long.txt"), text);
    const CommandRun one = run(words("analyze --threads 1") << path);
    const CommandRun four = run(words("analyze --threads 4") << path);
    QCOMPARE(one.status, 0);
    QVERIFY(one.out == four.out);
}

void TestCli::outputIsValid()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed");
    QStringList files{
        write(QStringLiteral("log.txt"), "12:01 started\n12:02 stopped\n\n\n12:03 started\n"),
        write(QStringLiteral("poem.txt"), "The days go by,\nthe nights go by,\n\nand so do I.\n"),
        write(QStringLiteral("broken.txt"), "A br\xC3 oken \xFF text of 3 May 2011 \xF0\x9F\x8C\x8D in Oslo.\n")};
    for (const char *folder : {"/resources/samples", "/../shared/articles/text"}) {
        const QDir samples(QStringLiteral(DATELINE_SOURCE_DIR) + QLatin1StringView(folder));
        for (const QString &name : samples.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files))
            files.append(samples.filePath(name));
    }
    const CommandRun analyses = run(words("analyze --format jsonl") + files);
    QCOMPARE(analyses.status, 0);
    QProcess checker;
    const QString folder = QStringLiteral(DATELINE_SOURCE_DIR "/tests/exporters/");
    checker.start(python,
                  {folder + QStringLiteral("check_analysis.py"), folder + QStringLiteral("analysis.schema.json")});
    checker.write(analyses.out);
    checker.closeWriteChannel();
    QVERIFY(checker.waitForFinished(120000));
    const QByteArray report = checker.readAllStandardOutput() + checker.readAllStandardError();
    if (checker.exitCode() == 77)
        QSKIP("python3-jsonschema is not installed");
    QVERIFY2(checker.exitCode() == 0, report.constData());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
