#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// Reads the programs as they were built, as checksec does, and holds them to what cmake/Hardening.cmake promises.
class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weakIsTold_data();
    void weakIsTold();
    void fortified();
    void controlFlowIsMarked_data();
    void controlFlowIsMarked();
    void program_data();
    void program();
};

namespace {

/// What is wrong with a program, from the words of `readelf -W -h -l -d --dyn-syms`; nothing where all is well.
QStringList weaknessesOf(const QString &elf, bool optimised)
{
    const auto has = [&elf](const char *pattern) {
        return elf.contains(QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption));
    };
    QStringList weak;
    if (!has("^\\s*Type:\\s+DYN") || !has("\\(FLAGS_1\\).*\\bPIE\\b"))
        weak << QStringLiteral("is loaded at a place that everybody knows (no PIE)");
    if (!has("^\\s*GNU_RELRO\\s"))
        weak << QStringLiteral("its tables can be written to (no RELRO)");
    if (!has("\\(FLAGS\\).*\\bBIND_NOW\\b") && !has("\\(FLAGS_1\\).*\\bNOW\\b"))
        weak << QStringLiteral("its table of functions stays open (no BIND_NOW)");
    if (!has("^\\s*GNU_STACK\\s") || has("^\\s*GNU_STACK\\s.*\\sRWE\\s"))
        weak << QStringLiteral("its stack can be run (no NX)");
    if (has("^\\s*LOAD\\s.*\\sRWE\\s"))
        weak << QStringLiteral("has memory that can be both written to and run");
    if (has("\\(TEXTREL\\)"))
        weak << QStringLiteral("writes into its own code when it is loaded (TEXTREL)");
    if (!has("\\s__stack_chk_fail(@|\\s|$)"))
        weak << QStringLiteral("does not look after its stack (no stack protector)");
    // A program may call few functions that have a checked twin; then none is called unchecked. Not so memcpy() and its
    // kin, which stay where nothing is known of the size.
    const char *const unchecked =
        "UND (s?n?printf|v?s?n?f?printf|strn?cpy|stpn?cpy|strn?cat|gets|fgets|read|pread|recv|"
        "recvfrom|getcwd|realpath|readlink|fread|poll|longjmp)(@|\\s|$)";
    if (optimised && has(unchecked))
        weak << QStringLiteral("calls a function that is not checked (no _FORTIFY_SOURCE)");
    return weak;
}

const char *const strong = R"(
  Type:                              DYN (Position-Independent Executable file)
  LOAD           0x000000 0x0000000000000000 0x0000000000000000 0x002350 0x002350 R   0x1000
  LOAD           0x003000 0x0000000000003000 0x0000000000003000 0x004f4d 0x004f4d R E 0x1000
  GNU_STACK      0x000000 0x0000000000000000 0x0000000000000000 0x000000 0x000000 RW  0x10
  GNU_RELRO      0x00bc50 0x000000000000bc50 0x000000000000bc50 0x0003b0 0x0003b0 R   0x1
 0x000000000000001e (FLAGS)              BIND_NOW
 0x000000006ffffffb (FLAGS_1)            Flags: NOW PIE
    12: 0000000000000000     0 FUNC    GLOBAL DEFAULT  UND __stack_chk_fail@GLIBC_2.4 (3)
    13: 0000000000000000     0 FUNC    GLOBAL DEFAULT  UND __snprintf_chk@GLIBC_2.3.4 (2)
)";

} // namespace

void TestHardening::weakIsTold_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("weaknesses");
    const auto row = [](const char *name, const char *before, const char *after, int weaknesses) {
        QTest::addRow("%s", name) << QString::fromLatin1(before) << QString::fromLatin1(after) << weaknesses;
    };
    row("nothing", "", "", 0);
    row("no PIE", "DYN (Position-Independent Executable file)", "EXEC (Executable file)", 1);
    row("a library", "NOW PIE", "NOW", 1);
    row("no RELRO", "GNU_RELRO", "GNU_OTHER", 1);
    row("late binding", "NOW", "", 1);
    row("stack that runs", "RW  0x10", "RWE 0x10", 1);
    row("stack unsaid", "GNU_STACK", "GNU_OTHER", 1);
    row("memory that is all", "R E 0x1000", "RWE 0x1000", 1);
    row("no canary", "__stack_chk_fail", "memset", 1);
    row("no fortify", "__snprintf_chk", "snprintf", 1);
    row("no fortify of files", "__snprintf_chk", "read", 1);
}

/// A check that cannot fail is none.
void TestHardening::weakIsTold()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, weaknesses);
    QString elf = QString::fromLatin1(strong);
    if (!before.isEmpty())
        elf.replace(before, after);
    QCOMPARE(weaknessesOf(elf, true).size(), weaknesses);
}

/// This test is built with the flags of all targets.
void TestHardening::fortified()
{
    if (!DATELINE_HARDENED || !DATELINE_OPTIMISED)
        QSKIP("this build is not hardened, or not optimised");
#if defined(__GLIBC__) && defined(__USE_FORTIFY_LEVEL)
    QVERIFY(__USE_FORTIFY_LEVEL >= 2);
#else
    QSKIP("the C library does not tell");
#endif
}

void TestHardening::controlFlowIsMarked_data()
{
    program_data();
}

/// Every function that may be jumped to begins with the mark that the processor looks for (endbr64). Whether a program
/// as a whole says so (IBT, SHSTK in its notes) depends on the system's start-up code, which on Debian 12 does not.
void TestHardening::controlFlowIsMarked()
{
    QFETCH(QString, path);
#if defined(__x86_64__) && defined(Q_OS_LINUX)
    if (!DATELINE_HARDENED)
        QSKIP("this build is not hardened");
#ifdef __CET__
    QCOMPARE(__CET__, 3); // jumps and returns
#else
    QFAIL("built without -fcf-protection=full");
#endif
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.count("\xf3\x0f\x1e\xfa") > 1000, qPrintable(path)); // without the flag a few, of the system's
#else
    QSKIP("looks for what processors of this kind have");
#endif
}

void TestHardening::program_data()
{
    QTest::addColumn<QString>("path");
    QTest::addRow("dateline") << QStringLiteral(DATELINE_PROGRAM);
    QTest::addRow("dateline-cli") << QStringLiteral(DATELINE_CLI_PROGRAM);
}

void TestHardening::program()
{
    QFETCH(QString, path);
#ifndef Q_OS_LINUX
    QSKIP("reads ELF programs");
#endif
    if (!DATELINE_HARDENED)
        QSKIP("this build is not hardened: DATELINE_HARDEN is off, or it has sanitizers");
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("readelf"));
    if (reader.isEmpty())
        QSKIP("readelf (package binutils) is not there");
    QProcess process;
    process.start(reader, {QStringLiteral("-W"), QStringLiteral("-h"), QStringLiteral("-l"), QStringLiteral("-d"),
                           QStringLiteral("--dyn-syms"), path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QStringList weak = weaknessesOf(QString::fromUtf8(process.readAllStandardOutput()), DATELINE_OPTIMISED);
    QVERIFY2(weak.isEmpty(), qPrintable(path + QLatin1Char(' ') + weak.join(QStringLiteral(", "))));
}

QTEST_APPLESS_MAIN(TestHardening)
#include "tst_hardening.moc"
