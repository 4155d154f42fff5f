#include "crashlog.h"
#include "mainwindow.h"
#include "panels/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <new>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace dateline;

/// A program that crashes leaves a log with the place and not a word of the article, and the next start says so. The
/// program that crashes is this one, started once more with "--crash".
class TestCrashLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void crash_data();
    void crash();
    void nothingCrashed();
    void oneLogIsKept();
    void oddFilesAreLeftAlone();
    void nextStartSaysSoAndGoesOn();
    void nextStartOfManyAsksFirst();
    void aGoodEndForgets();

private:
    [[nodiscard]] QString logs() const { return m_folder->filePath(QStringLiteral("crashes")); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] std::unique_ptr<MainWindow> window() const
    {
        auto made = std::make_unique<MainWindow>(m_pipeline, std::make_shared<ThemeStyles>());
        made->show();
        return made;
    }
    [[nodiscard]] static MessageBar *bar(const MainWindow &window)
    {
        return window.findChild<MessageBar *>(QStringLiteral("hint"));
    }
    [[nodiscard]] static QPushButton *button(const MainWindow &window, const QString &text)
    {
        for (auto *button : bar(window)->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const Pipeline> m_pipeline;
};

#ifdef Q_OS_UNIX

/// Not in a nameless namespace: the log is to name it.
namespace crashing {

volatile int *nowhere = nullptr; // NOLINT
volatile int zero = 0;           // NOLINT

// NOLINTBEGIN(misc-no-recursion)
[[gnu::noinline]] int overflow(int depth)
{
    volatile char frame[4096] = {};
    frame[0] = static_cast<char>(depth);
    return depth < 0 ? 0 : overflow(depth + 1) + frame[0]; // the stack is full long before
}
// NOLINTEND(misc-no-recursion)

// What never returns is put far from the rest of its function, where it has no name: hence functions of their own.
[[gnu::noinline]] void giveUp()
{
    std::abort();
}

[[gnu::noinline]] void stumble()
{
    __builtin_trap();
}

[[gnu::noinline]] void throwUp()
{
    throw std::bad_alloc();
}

/// Memory of a file that is cut meanwhile, as on a disk that goes away.
[[gnu::noinline]] int truncated(const char *folder)
{
    const QByteArray path = QByteArray(folder) + "/mapped";
    const int file = ::open(path.constData(), O_RDWR | O_CREAT, 0600);
    if (::ftruncate(file, 8192) != 0)
        return 1;
    auto *memory = static_cast<volatile char *>(::mmap(nullptr, 8192, PROT_READ, MAP_SHARED, file, 0));
    if (::ftruncate(file, 0) != 0)
        return 1;
    return memory[4096];
}

[[gnu::noinline]] int here(const QByteArray &kind, const char *folder)
{
    const QString secret = QStringLiteral("Secret words of an article"); // in memory, and near on the stack
    volatile char16_t onTheStack[32] = {};
    for (int i = 0; i < 26; ++i)
        onTheStack[i] = secret[i].unicode();
    if (kind == "segv")
        *nowhere = onTheStack[0];
    if (kind == "fpe")
        return onTheStack[0] / zero;
    if (kind == "ill")
        stumble();
    if (kind == "bus")
        return truncated(folder);
    if (kind == "deep")
        return overflow(0);
    if (kind == "throw")
        throwUp();
    giveUp();
    return 0;
}

} // namespace crashing

namespace {

int crashAsTold(char **argv)
{
    rlimit noCore = {};
    ::setrlimit(RLIMIT_CORE, &noCore);
    if (!CrashLog::install(QString::fromLocal8Bit(argv[3]), "1.2.3"))
        return 77;
    return crashing::here(argv[2], argv[3]);
}

} // namespace

#endif

void TestCrashLog::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-crash"));
}

void TestCrashLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QSettings().setValue(QStringLiteral("hints/firstDone"), true);
}

void TestCrashLog::cleanup()
{
    QSettings().clear();
}

void TestCrashLog::crash_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("place");
#ifdef Q_OS_UNIX
    const auto row = [](const char *kind, int signal, const char *place) {
        QTest::addRow("%s", kind) << QString::fromLatin1(kind) << signal << QString::fromLatin1(place);
    };
    row("segv", SIGSEGV, "crashing::here");
    row("abort", SIGABRT, "crashing::giveUp");
    row("fpe", SIGFPE, "crashing::here");
    row("ill", SIGILL, "crashing::stumble");
    row("bus", SIGBUS, "crashing::truncated");
    row("deep", SIGSEGV, "crashing::overflow");
    row("throw", SIGABRT, "crashing::throwUp");
#endif
}

void TestCrashLog::crash()
{
#ifndef Q_OS_UNIX
    QSKIP("there is a log on Unix alone");
#endif
    QFETCH(QString, kind);
    QFETCH(int, signal);
    QFETCH(QString, place);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--crash"), kind, logs()});
    QVERIFY(process.waitForFinished(60000));
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 77)
        QSKIP("a sanitizer has its own report");
    QCOMPARE(process.exitStatus(), QProcess::CrashExit); // it ends as it would have
    QCOMPARE(process.exitCode(), signal);
    const QString path = CrashLog::takeLast(logs());
    QVERIFY(path.endsWith(QStringLiteral("/last-crash.log")));
    const QByteArray log = bytesOf(path);
    QVERIFY2(log.startsWith("Dateline 1.2.3 ended unexpectedly.\n"), log.constData());
    QVERIFY2(log.contains("Signal: " + QByteArray::number(signal) + " (SIG"), log.constData());
    QVERIFY2(log.contains(place.toLatin1()), log.constData());
    QVERIFY2(!log.contains("_ZN8crashing"), log.constData());
    QVERIFY2(!log.contains("Secret") && !log.contains(QByteArray("S\0e\0c", 5)), log.constData());
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(!(QFileInfo(logs()).permissions() & others));
    QVERIFY(CrashLog::takeLast(logs()).isEmpty()); // told once
}

void TestCrashLog::nothingCrashed()
{
    QVERIFY(CrashLog::takeLast(logs()).isEmpty());
    QVERIFY(QDir().mkpath(logs()));
    QVERIFY(CrashLog::takeLast(logs()).isEmpty());
}

void TestCrashLog::oneLogIsKept()
{
    const QString last = write(QStringLiteral("crashes/last-crash.log"), "before\n");
    for (const char *number : {"1", "22", "333"})
        write(QStringLiteral("crashes/crash-%1.log").arg(QLatin1StringView(number)), "later\n");
    QCOMPARE(CrashLog::takeLast(logs()), last);
    QCOMPARE(bytesOf(last), QByteArray("later\n"));
    QCOMPARE(QDir(logs()).entryList(QDir::Files), QStringList{QStringLiteral("last-crash.log")});
}

void TestCrashLog::oddFilesAreLeftAlone()
{
    if (DATELINE_SANITIZED)
        QSKIP("a sanitizer has its own report");
    const QByteArray odd("(_Z\n(_ZZZ+0x1)\n(_ZN8dateline8DocumentC1Ev+0x12) [0x1]\n(");
    write(QStringLiteral("crashes/crash-1.log"), odd);
    const QByteArray log = bytesOf(CrashLog::takeLast(logs()));
    QVERIFY2(log.contains("(_ZZZ+0x1)") && log.contains("(dateline::Document::Document()+0x12)"), log.constData());
    const QByteArray large(300 * 1024, 'x');
    write(QStringLiteral("crashes/crash-1.log"), large);
    QCOMPARE(bytesOf(CrashLog::takeLast(logs())), large);
}

void TestCrashLog::nextStartSaysSoAndGoesOn()
{
    const QString article = write(QStringLiteral("a.txt"), "OSLO - Norway opened a harbour on 3 May 2019.\n");
    {
        const auto before = window();
        before->openFiles({article});
        QTRY_COMPARE_WITH_TIMEOUT(before->document()->state(), Document::State::Ready, 30000);
    } // it is not closed: that is how a crash looks to the settings
    const QString log = write(QStringLiteral("crashes/last-crash.log"), "Dateline 1.2.3 ended unexpectedly.\n");
    const auto after = window();
    after->tellOfCrash(log);
    after->start();
    QVERIFY(bar(*after)->isVisible());
    QVERIFY(bar(*after)->accessibleName().contains(QDir::toNativeSeparators(log)));
    QTRY_COMPARE_WITH_TIMEOUT(after->document()->state(), Document::State::Ready, 30000);
    QCOMPARE(after->document()->path(), article);
    QVERIFY(bar(*after)->isVisible()); // an article that opens takes it not away
    button(*after, QStringLiteral("Show Where"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(after->document()->path(), log, 30000);
    after->tellOfCrash(log);
    button(*after, QStringLiteral("Delete It"))->click();
    QVERIFY(!QFileInfo::exists(log));
}

void TestCrashLog::nextStartOfManyAsksFirst()
{
    const QStringList files{write(QStringLiteral("a.txt"), "OSLO - Norway opened a harbour on 3 May 2019.\n"),
                            write(QStringLiteral("b.txt"), "OSLO - Norway closed a harbour on 4 May 2019.\n")};
    QSettings().setValue(QStringLiteral("session/files"), files);
    QSettings().setValue(QStringLiteral("session/current"), 1);
    const QString log = write(QStringLiteral("crashes/last-crash.log"), "a place\n");
    window()->tellOfCrash(log);
    const auto second = window();
    second->tellOfCrash(log);
    second->start();
    QCOMPARE(second->document()->state(), Document::State::Empty);
    QCOMPARE(second->tabCount(), 1);
    QPushButton *again = button(*second, QStringLiteral("Open Them"));
    QVERIFY(again != nullptr);
    again->click();
    QCOMPARE(second->tabCount(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(second->document()->state(), Document::State::Ready, 30000);
    QCOMPARE(second->document()->path(), files.last());
}

void TestCrashLog::aGoodEndForgets()
{
    const QString log = write(QStringLiteral("crashes/last-crash.log"), "a place\n");
    const auto first = window();
    first->tellOfCrash(log);
    QCOMPARE(QSettings().value(QStringLiteral("session/crashes")).toInt(), 1);
    first->close();
    QVERIFY(!QSettings().contains(QStringLiteral("session/crashes")));
}

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    if (argc == 4 && QByteArray(argv[1]) == "--crash")
        return crashAsTold(argv);
#endif
    QApplication application(argc, argv);
    TestCrashLog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crashlog.moc"
