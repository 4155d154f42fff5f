#include "commandrun.h"
#include "writtenfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace dateline;

/// The limits that docs/limits.md lists, on the real program: beyond them a message, and the rest goes on.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longLineIsRefused();
    void longLineTakesNoMemory();
    void deepLineIsRefused();
    void largeFileIsRefused();
    void littleMemoryIsTold_data();
    void littleMemoryIsTold();
    void oddShapes_data();
    void oddShapes();

private:
    [[nodiscard]] static CommandRun run(const QStringList &arguments, const QByteArray &input = {}, qint64 memory = 0);
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        return writtenFile(m_folder.filePath(name), bytes);
    }

    QTemporaryDir m_folder;
};

namespace {

const QString program = QStringLiteral(DATELINE_BIN_DIR "/dateline-cli");
const QByteArray document = "{\"id\": \"b\", \"text\": \"Norway opened a harbour on 3 May 2019.\"}\n";
constexpr qint64 megabyte = qint64(1024) * 1024;

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QString codeOf(const QByteArray &line)
{
    return objectOf(line)[QLatin1StringView("error")].toObject()[QLatin1StringView("code")].toString();
}

} // namespace

CommandRun TestLimits::run(const QStringList &arguments, const QByteArray &input, qint64 memory)
{
    CommandSetting setting{.input = input};
#ifdef Q_OS_LINUX
    if (memory > 0) {
        setting.before = [memory] {
            const rlimit limit{static_cast<rlim_t>(memory), static_cast<rlim_t>(memory)};
            ::setrlimit(RLIMIT_AS, &limit);
        };
    }
#else
    Q_UNUSED(memory)
#endif
    return runCommand(arguments, setting);
}

void TestLimits::longLineIsRefused()
{
    const QByteArray longLine = "{\"id\": \"a\", \"text\": \"" + QByteArray(65 * megabyte, 'x') + "\"}\n";
    const CommandRun ran = run({QStringLiteral("analyze"), QStringLiteral("--jsonl"), QStringLiteral("--no-text")},
                               document + longLine + document);
    QCOMPARE(ran.status, 3);
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(codeOf(lines[1]), QStringLiteral("too-large"));
    QVERIFY(objectOf(lines[1])[QLatin1StringView("id")].isNull());
    for (const qsizetype good : {0, 2})
        QCOMPARE(objectOf(lines[good])[QLatin1StringView("id")].toString(), QStringLiteral("b"));
}

/// A line that never ends, as from a pipe of zeros, is read and thrown away.
void TestLimits::longLineTakesNoMemory()
{
#if DATELINE_SANITIZED || !defined(Q_OS_LINUX)
    QSKIP("asks Linux for the peak of memory; a sanitizer keeps for a while what was given back");
#endif
    QProcess process;
    process.start(program, {QStringLiteral("analyze"), QStringLiteral("--jsonl")});
    process.write(document);
    QVERIFY(process.waitForReadyRead(60000)); // all that it needs is loaded
    const auto peak = [&process] {
        QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray words = status.readAll();
        const qsizetype at = words.indexOf("VmHWM:") + 6;
        return words.mid(at, words.indexOf("kB", at) - at).trimmed().toInt() / 1024;
    };
    const int before = peak();
    QVERIFY(before > 0);
    const QByteArray part(megabyte, 'x');
    for (int i = 0; i < 300; ++i) {
        process.write(part);
        while (process.bytesToWrite() > 4 * megabyte)
            QVERIFY(process.waitForBytesWritten(60000));
    }
    const int after = peak();
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 3);
    QVERIFY2(after - before < 200, qPrintable(QStringLiteral("%1 MB, then %2 MB").arg(before).arg(after)));
}

void TestLimits::deepLineIsRefused()
{
    const QByteArray deep = "{\"id\": \"a\", \"text\": " + QByteArray(200000, '[') + "}\n";
    const CommandRun ran = run({QStringLiteral("analyze"), QStringLiteral("--jsonl")}, deep + document);
    QCOMPARE(ran.status, 3);
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(codeOf(lines[0]), QStringLiteral("bad-input"));
    QCOMPARE(objectOf(lines[1])[QLatin1StringView("id")].toString(), QStringLiteral("b"));
}

void TestLimits::largeFileIsRefused()
{
    QFile file(m_folder.filePath(QStringLiteral("large.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(513 * megabyte)); // with a hole: it takes no room
    const QString good = write(QStringLiteral("good.txt"), "Norway opened a harbour on 3 May 2019.\n");
    const CommandRun ran =
        run({QStringLiteral("analyze"), QStringLiteral("--format"), QStringLiteral("jsonl"), file.fileName(), good});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.errors.contains("larger than 512 MB"), ran.errors.constData());
    QVERIFY(!objectOf(ran.out).isEmpty()); // the other file is done
}

void TestLimits::littleMemoryIsTold_data()
{
    QTest::addColumn<bool>("piped");
    QTest::newRow("file") << false;
    QTest::newRow("pipe, whose size nobody knows beforehand") << true;
}

void TestLimits::littleMemoryIsTold()
{
#if DATELINE_SANITIZED || !defined(Q_OS_LINUX)
    QSKIP("limits memory as Linux does; a sanitizer takes terabytes of addresses for itself");
#endif
    QFETCH(bool, piped);
    const QByteArray text = QByteArray("Norway opened a harbour on 3 May 2019, said Ada Berg.\n\n").repeated(300000);
    const QString path = write(QStringLiteral("much.txt"), text);
    const CommandRun ran = run({QStringLiteral("analyze"), piped ? QStringLiteral("-") : path},
                               piped ? text : QByteArray(), 1024 * megabyte);
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.errors.contains("memory") && ran.errors.count('\n') == 1, ran.errors.constData());
    QVERIFY(ran.out.isEmpty());
}

void TestLimits::oddShapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one line") << QByteArray("Norway opened a harbour on 3 May 2019, said Ada Berg. ").repeated(10000);
    QTest::newRow("one sentence") << QByteArray("in 1999 Norway said on Monday and ").repeated(8000);
    QTest::newRow("one word") << QByteArray(500000, 'x');
    QTest::newRow("quotes in quotes") << QByteArray("> ").repeated(100000) + "so";
    QTest::newRow("brackets") << QByteArray("(").repeated(100000) + QByteArray(")").repeated(100000);
    QTest::newRow("quotation marks") << QByteArray("\"he said \"").repeated(20000);
    QTest::newRow("empty lines") << QByteArray("\n").repeated(500000) + "x";
    QTest::newRow("short lines") << QByteArray("x\n").repeated(100000);
    QTest::newRow("list") << QByteArray("* May 3\n").repeated(20000);
    QTest::newRow("combining marks") << "e" + QByteArray("\xcc\x81").repeated(100000);
    QTest::newRow("turned round") << QByteArray("\xe2\x80\xae").repeated(50000) + "x";
    QByteArray names;
    for (int i = 0; i < 5000; ++i)
        names += "Ada" + QByteArray::number(i) + "a Berg" + QByteArray::number(i) + "b met him on 3 May 2019. ";
    QTest::newRow("many people") << names;
    QTest::newRow("digits") << QByteArray("9").repeated(300000);
    QTest::newRow("dates") << QByteArray("3 May 2019 ").repeated(20000);
}

/// Ended with JSON is all that is asked here; the test's own time limit tells a hang.
void TestLimits::oddShapes()
{
    QFETCH(QByteArray, text);
    const CommandRun ran =
        run({QStringLiteral("analyze"), QStringLiteral("--no-text"), write(QStringLiteral("odd.txt"), text)});
    QVERIFY2(ran.status == 0, ran.errors.constData());
    QVERIFY(objectOf(ran.out).contains(QLatin1StringView("sections")));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
