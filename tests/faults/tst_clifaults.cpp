#include "commandrun.h"
#include "writtenfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <functional>

using namespace dateline;

/// The command line when the system does not do what it asks: one line that says so, and the exit status of
/// contract/cli.md.
class TestCliFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fullStandardOutput_data();
    void fullStandardOutput();
    void fullDisk_data();
    void fullDisk();
    void folderThatTakesNoFiles();
    void fewHandles();
    void pipesIn();
    void pipesOut_data();
    void pipesOut();
    void namesThatTerminalsObey();

private:
    [[nodiscard]] static CommandRun run(const QStringList &arguments, const QByteArray &input = {},
                                        const QString &standardOutput = {}, const std::function<void()> &before = {})
    {
        return runCommand(arguments, {input, standardOutput, before});
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        return writtenFile(at(name), bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray article =
    "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on Friday.\n";

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isOneMessage(const QByteArray &errors)
{
    return errors.startsWith("dateline-cli: ") && errors.count('\n') == 1;
}

} // namespace

void TestCliFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCliFaults::fullStandardOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("a file") << words("analyze -") << article;
    QTest::newRow("a web page") << words("analyze --format html -") << article;
    QTest::newRow("lines") << words("analyze --jsonl") << QByteArray("{\"id\": \"a\", \"text\": \"Oslo\"}\n");
    QTest::newRow("version") << words("--version") << QByteArray();
    QTest::newRow("help") << words("--help") << QByteArray();
}

/// What is in a buffer is not written yet.
void TestCliFaults::fullStandardOutput()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no /dev/full");
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const CommandRun ran = run(arguments, input, QStringLiteral("/dev/full"));
    QCOMPARE(ran.status, 1);
    QVERIFY2(isOneMessage(ran.errors) && ran.errors.contains("standard output"), ran.errors.constData());
}

void TestCliFaults::fullDisk_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("a file") << words("analyze - --output") << article;
    QTest::newRow("lines") << words("analyze --jsonl --output") << QByteArray("{\"id\": \"a\", \"text\": \"Oslo\"}\n");
}

void TestCliFaults::fullDisk()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const QString out = write(QStringLiteral("out.json"), "before");
    const CommandRun ran = run(arguments + QStringList{out}, input, {}, [] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit full{16, 16};
        ::setrlimit(RLIMIT_FSIZE, &full);
    });
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.errors.startsWith("dateline-cli: "), ran.errors.constData());
    QVERIFY2(ran.errors.contains("out.json: could not be written") || ran.errors.contains("could not be written"),
             ran.errors.constData());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("out.json")});
}

void TestCliFaults::folderThatTakesNoFiles()
{
    const CommandRun ran = run({QStringLiteral("analyze"), write(QStringLiteral("a.txt"), article),
                                QStringLiteral("--output"), QStringLiteral("/proc/dateline/a.json")});
    QCOMPARE(ran.status, 1);
    QVERIFY2(isOneMessage(ran.errors) && ran.errors.contains("could not be written"), ran.errors.constData());
}

/// With so few that it may or may not do: it does, or says what it could not.
void TestCliFaults::fewHandles()
{
    if (DATELINE_SANITIZED)
        QSKIP("a sanitizer needs handles of its own, and takes what it cannot look at for wrong");
    const QString path = write(QStringLiteral("a.txt"), article);
    for (rlim_t handles = 4; handles <= 12; ++handles) {
        const CommandRun ran = run({QStringLiteral("analyze"), path}, {}, {}, [handles] {
            const rlimit few{handles, handles};
            ::setrlimit(RLIMIT_NOFILE, &few);
        });
        const bool done = ran.status == 0 && QJsonDocument::fromJson(ran.out).isObject();
        const bool told = ran.status == 1 && isOneMessage(ran.errors);
        const bool neverBegan = ran.status == 127; // the system's loader had none for a library
        QVERIFY2(done || told || neverBegan, ran.errors.constData());
    }
}

/// "dateline-cli analyze <(...)".
void TestCliFaults::pipesIn()
{
    const QByteArray name = QFile::encodeName(at(QStringLiteral("pipe")));
    QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    QProcess writer;
    writer.start(QStringLiteral("sh"),
                 {QStringLiteral("-c"),
                  QStringLiteral("(printf 'OSLO - Norway '; sleep 0.2; echo 'opened on 3 May 2019.') >\"$0\""),
                  QFile::decodeName(name)});
    const CommandRun ran = run({QStringLiteral("analyze"), QFile::decodeName(name)});
    QVERIFY(writer.waitForFinished());
    QCOMPARE(ran.status, 0);
    QCOMPARE(QJsonDocument::fromJson(ran.out).object()[QLatin1StringView("text")].toString(),
             QStringLiteral("OSLO - Norway opened on 3 May 2019.\n"));
}

/// What is no file is written to, and stays what it is: root's /dev/null is not made a file of.
void TestCliFaults::pipesOut_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("a file") << words("analyze - --output") << article;
    QTest::newRow("lines") << words("analyze --jsonl --output") << QByteArray("{\"id\": \"a\", \"text\": \"Oslo\"}\n");
}

void TestCliFaults::pipesOut()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const QString path = at(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {path});
    const CommandRun ran = run(arguments + QStringList{path}, input);
    QCOMPARE(ran.status, 0);
    QVERIFY(!QFileInfo(path).isFile());
    QVERIFY(reader.waitForFinished());
    QVERIFY(QJsonDocument::fromJson(reader.readAllStandardOutput()).isObject());
}

void TestCliFaults::namesThatTerminalsObey()
{
    const QString odd = QStringLiteral("a\u001B]0;owned\u0007\n\u202Etxt");
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("analyze"), at(odd)}, QStringList{odd},
          QStringList{QStringLiteral("analyze"), QStringLiteral("--published"), odd, QStringLiteral("-")},
          QStringList{QStringLiteral("analyze"), QStringLiteral("--format"), odd, QStringLiteral("-")},
          QStringList{QStringLiteral("analyze"), QStringLiteral("--encoding"), odd, QStringLiteral("-")}}) {
        const CommandRun ran = run(arguments, article);
        QVERIFY(ran.status == 1 || ran.status == 2);
        QVERIFY2(ran.errors.contains("owned"), ran.errors.constData());
        QVERIFY2(!ran.errors.contains('\x1b') && !ran.errors.contains('\x07'), ran.errors.constData());
        QVERIFY2(!QString::fromUtf8(ran.errors).contains(QChar(0x202E)), ran.errors.constData());
    }
}

QTEST_GUILESS_MAIN(TestCliFaults)
#include "tst_clifaults.moc"
