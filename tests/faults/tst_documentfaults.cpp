#include "document/articleloader.h"
#include "document/document.h"
#include "exporters/exportfile.h"
#include "faults/fulldisk.h"
#include "writtenfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace dateline;

namespace {

/// As long as it lives, no file can be opened.
class NoHandles
{
public:
    NoHandles()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit tight{256, m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &tight);
        for (int file = ::open("/dev/null", O_RDONLY); file >= 0; file = ::open("/dev/null", O_RDONLY))
            m_files.push_back(file);
    }
    ~NoHandles()
    {
        for (const int file : m_files)
            ::close(file);
        ::setrlimit(RLIMIT_NOFILE, &m_before);
    }
    NoHandles(const NoHandles &) = delete;
    NoHandles &operator=(const NoHandles &) = delete;

private:
    rlimit m_before = {};
    std::vector<int> m_files;
};

const QByteArray text = "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open the new harbour on "
                        "Friday, said Ada Berg. The old one burned on 3 June 2010.\n";

} // namespace

/// A document whose disk is full, whose file goes away while it is read, whose network does not answer.
class TestDocumentFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void fullDiskKeepsTheSidecar();
    void fullDiskKeepsTheExport();
    void correctionsWaitForRoom();
    void noHandlesAreTold();
    void fileThatChangesWhileItIsRead();
    void slowPipe();
    void silentPipeHoldsUpNothing();
    void nothingIsMapped();
    void oddFileTimes_data();
    void oddFileTimes();
    void lockFromTheFuture();
    void memoryRunsOutDuringAnalysis();

private:
    [[nodiscard]] QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        return writtenFile(at(name), bytes);
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    [[nodiscard]] Article articleAt(const QString &path) const
    {
        Article article = articleFromMemory(QString::fromUtf8(text));
        article.path = path;
        return article;
    }
    [[nodiscard]] static SidecarContent said(int times)
    {
        SidecarContent content;
        for (int i = 0; i < times; ++i)
            content.corrections.content.times.push_back({{i, i + 5}, QString::number(1900 + i)});
        return content;
    }
    [[nodiscard]] std::unique_ptr<Document> document() const { return std::make_unique<Document>(m_pipeline); }
    static void waitFor(const Document &document, Document::State state)
    {
        QTRY_COMPARE_WITH_TIMEOUT(document.state(), state, 60000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const Pipeline> m_pipeline;
};

void TestDocumentFaults::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
}

void TestDocumentFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDocumentFaults::fullDiskKeepsTheSidecar()
{
    const Article article = articleAt(write("a.txt", text));
    QVERIFY(saveSidecar(said(1), article).ok());
    const QByteArray before = bytesOf(sidecarPath(article.path));
    {
        const FullDisk full(64);
        const auto saved = saveSidecar(said(30), article, said(1));
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().code, ErrorCode::WriteFailed);
    }
    QCOMPARE(bytesOf(sidecarPath(article.path)), before);
    QCOMPARE(files().size(), 2); // no half of a file is left
    QVERIFY(saveSidecar(said(30), article, said(1)).ok());
    QCOMPARE(loadSidecar(article)->corrections, said(30).corrections);
}

void TestDocumentFaults::fullDiskKeepsTheExport()
{
    const Article article = articleAt(write("a.txt", text));
    const auto analysis = m_pipeline->run(std::make_shared<const Article>(article), {.threads = 1}).analysis;
    for (const ExportFormat &format : allExportFormats()) {
        const QString path = at("export") + QLatin1Char('.') + QString(format.extension);
        QFile::remove(path);
        if (const QString beside = companionPath(path, format); !beside.isEmpty())
            QFile::remove(beside);
        QVERIFY(writeExportFile(path, format, *analysis, {}, {article.path}).ok());
        const QByteArray before = bytesOf(path);
        const QStringList there = files();
        {
            const FullDisk full(16);
            const auto written = writeExportFile(path, format, *analysis, {}, {article.path});
            QVERIFY(!written.ok());
            QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        }
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(files(), there);
    }
}

/// What the reader said stays in the window, is told of once, and is written as soon as there is room.
void TestDocumentFaults::correctionsWaitForRoom()
{
    const auto document = this->document();
    document->open(write("a.txt", text));
    waitFor(*document, Document::State::Ready);
    QSignalSpy failed(document.get(), &Document::sidecarFailed);
    Corrections corrections = document->corrections();
    corrections.content.times.push_back({{0, 5}, QStringLiteral("1998")});
    {
        const FullDisk full(8);
        document->setCorrections(corrections);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10000);
        QTest::qWait(1300); // it has tried again, and has not said so again
        QCOMPARE(failed.size(), 1);
        QCOMPARE(document->corrections(), corrections);
    }
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(at("a.txt.dateline.json")), 10000);
    QCOMPARE(loadSidecar(*document->article())->corrections, corrections);
    QCOMPARE(bytesOf(at("a.txt")), text);
}

void TestDocumentFaults::noHandlesAreTold()
{
    const QString path = write("a.txt", text);
    const auto document = this->document();
    {
        const NoHandles none;
        const auto article = loadArticle(path);
        QVERIFY(!article.ok());
        QCOMPARE(article.error().code, ErrorCode::ReadFailed);
        QVERIFY(!saveSidecar(said(1), articleAt(path)).ok());
        document->open(path);
        waitFor(*document, Document::State::Failed);
    }
    document->open(path);
    waitFor(*document, Document::State::Ready);
    QVERIFY(saveSidecar(said(1), articleAt(path)).ok());
}

/// Another program writes, cuts, replaces and deletes it all the time: each reading gives a text or an error.
void TestDocumentFaults::fileThatChangesWhileItIsRead()
{
    const QString path = write("a.txt", text);
    const QByteArray name = QFile::encodeName(path);
    const QByteArray other = QFile::encodeName(write("b.txt", text.repeated(4000)));
    std::atomic_bool stop = false;
    std::thread restless([&] {
        for (int i = 0; !stop; ++i) {
            const int file = ::open(name.constData(), O_WRONLY | O_CREAT, 0600);
            for (int part = 0; part < 200 && !stop; ++part)
                (void)!::write(file, text.constData(), static_cast<std::size_t>(text.size()));
            (void)!::ftruncate(file, i % 3 == 0 ? 0 : 100);
            ::close(file);
            if (i % 2 == 0)
                ::unlink(name.constData());
            else
                (void)!::link(other.constData(), name.constData());
        }
    });
    int read = 0;
    for (int i = 0; i < 300; ++i) {
        const auto article = loadArticle(path);
        if (article)
            QVERIFY(!article->text.isEmpty() && article->sha256.size() == 32);
        else
            QVERIFY(article.error().code == ErrorCode::NotFound || article.error().code == ErrorCode::Empty ||
                    article.error().code == ErrorCode::ReadFailed);
        read += article.ok();
    }
    stop = true;
    restless.join();
    QVERIFY(read > 0);
}

/// Comes in pieces, as over a slow network: it is waited for, and the window can do other things meanwhile.
void TestDocumentFaults::slowPipe()
{
    const QByteArray name = QFile::encodeName(at("pipe"));
    QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    const auto document = this->document();
    document->open(at("pipe"));
    std::thread slow([&name] {
        const int file = ::open(name.constData(), O_WRONLY);
        for (const char c : text) {
            (void)!::write(file, &c, 1);
            std::this_thread::sleep_for(std::chrono::microseconds(300));
        }
        ::close(file);
    });
    waitFor(*document, Document::State::Ready);
    slow.join();
    QCOMPARE(document->article()->text, QString::fromUtf8(text));
}

/// Nobody ever writes: another file opens nevertheless, and the document can go.
void TestDocumentFaults::silentPipeHoldsUpNothing()
{
    const QByteArray name = QFile::encodeName(at("pipe"));
    QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    {
        const auto document = this->document();
        document->open(at("pipe"));
        QTest::qWait(50);
        QCOMPARE(document->state(), Document::State::Loading);
        document->open(write("a.txt", text));
        waitFor(*document, Document::State::Ready);
        document->open(at("pipe"));
        QTest::qWait(50);
        document->cancel();
        QCOMPARE(document->state(), Document::State::Empty);
        document->open(at("pipe"));
        QTest::qWait(50);
    } // does not wait for it
    // Lets the threads go that still wait.
    const int file = ::open(name.constData(), O_RDWR | O_NONBLOCK);
    QVERIFY(file >= 0);
    ::close(file);
    QTest::qWait(100);
}

/// A file that is mapped and then cut ends the program (SIGBUS): files are read.
void TestDocumentFaults::nothingIsMapped()
{
    QStringList files;
    for (const char *folder : {"/app", "/ui"}) {
        QDirIterator it(QStringLiteral(DATELINE_SOURCE_DIR) + QLatin1StringView(folder),
                        {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
    }
    QVERIFY(files.size() > 300);
    for (const QString &file : files) {
        const QByteArray source = bytesOf(file);
        QVERIFY2(!source.contains("mmap(") && !source.contains(".map(0") && !source.contains("->map(0"),
                 qPrintable(file));
    }
}

void TestDocumentFaults::oddFileTimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("1901") << qint64(-2177452800);
    QTest::newRow("1970") << qint64(0);
    QTest::newRow("2100") << qint64(4102444800);
}

/// A clock that was wrong, or jumped: what is found in a text depends on the text alone.
void TestDocumentFaults::oddFileTimes()
{
    QFETCH(qint64, seconds);
    const QString path = write("a.txt", text);
    const timespec times[2] = {{static_cast<time_t>(seconds), 0}, {static_cast<time_t>(seconds), 0}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
    const auto document = this->document();
    document->open(path);
    waitFor(*document, Document::State::Ready);
    const auto expected = m_pipeline->run(document->article(), {.threads = 1}).analysis;
    QCOMPARE(exportFormat(QLatin1StringView("json"))->write(*document->analysis(), {}),
             exportFormat(QLatin1StringView("json"))->write(*expected, {}));
}

/// A program that was killed left its lock, and then the clock went back a century.
void TestDocumentFaults::lockFromTheFuture()
{
    const Article article = articleAt(write("a.txt", text));
    const QString lock = fallbackSidecarPath(article.path) + QStringLiteral(".lock");
    QVERIFY(QDir().mkpath(QFileInfo(lock).path()));
    for (const char *content : {"", "999999999\ndateline\nnowhere.example\n"}) {
        QFile file(lock);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) >= 0);
        file.close();
        const timespec times[2] = {{4102444800, 0}, {4102444800, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(lock).constData(), times, 0), 0);
        const auto document = this->document();
        document->open(article.path);
        waitFor(*document, Document::State::Ready);
        Corrections corrections;
        corrections.content.times.push_back({{0, 5}, QString::number(content[0])});
        document->setCorrections(corrections);
        QTRY_COMPARE_WITH_TIMEOUT(loadSidecar(article)->corrections, corrections, 20000);
        QFile::remove(sidecarPath(article.path));
    }
}

/// What is left then is given back: another text can be read.
void TestDocumentFaults::memoryRunsOutDuringAnalysis()
{
#if DATELINE_SANITIZED || !defined(Q_OS_LINUX)
    QSKIP("limits memory as Linux does; a sanitizer takes terabytes of addresses for itself");
#else
    const auto document = this->document();
    document->open(write("much.txt", text.repeated(80000)));
    waitFor(*document, Document::State::Analysing);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_AS, &before), 0);
    QFile sizes(QStringLiteral("/proc/self/statm"));
    QVERIFY(sizes.open(QIODevice::ReadOnly));
    const rlim_t used = sizes.readAll().split(' ').first().toULongLong() * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
    const rlimit tight{used + rlim_t(32) * 1024 * 1024, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_AS, &tight), 0);
    QTRY_VERIFY_WITH_TIMEOUT(document->state() != Document::State::Analysing, 60000);
    QCOMPARE(::setrlimit(RLIMIT_AS, &before), 0);
    QCOMPARE(document->state(), Document::State::Failed);
    QCOMPARE(document->error()->code, ErrorCode::TooLarge);
    QVERIFY(!document->article());
    document->open(write("a.txt", text));
    waitFor(*document, Document::State::Ready);
#endif
}

QTEST_GUILESS_MAIN(TestDocumentFaults)
#include "tst_documentfaults.moc"
