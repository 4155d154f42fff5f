#include "base/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace dateline;

/// Files that say what somebody reads are closed to others from their first moment on.
class TestPrivateFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void folder();
    void openFolderIsClosed();
    void file();
    void openFileIsClosedAndKept();
    void whereNothingCanBe();

private:
    [[nodiscard]] QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

#ifdef Q_OS_UNIX
int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}
#else
int modeOf(const QString &)
{
    return -1;
}
#endif

} // namespace

void TestPrivateFiles::initTestCase()
{
#ifdef Q_OS_UNIX
    ::umask(0); // the most open one: nothing is owed to it
#else
    QSKIP("modes of Unix");
#endif
}

void TestPrivateFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPrivateFiles::folder()
{
    QVERIFY(makePrivateFolder(at("a/b")));
    QCOMPARE(modeOf(at("a/b")), 0700);
}

void TestPrivateFiles::openFolderIsClosed()
{
    QVERIFY(QDir().mkpath(at("open")));
    QCOMPARE(modeOf(at("open")), 0777);
    QVERIFY(makePrivateFolder(at("open")));
    QCOMPARE(modeOf(at("open")), 0700);
}

void TestPrivateFiles::file()
{
    QVERIFY(makePrivateFile(at("a/file")));
    QCOMPARE(modeOf(at("a/file")), 0600);
    QCOMPARE(modeOf(at("a")), 0700);
}

void TestPrivateFiles::openFileIsClosedAndKept()
{
    QFile file(at("file"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
    file.close();
    QCOMPARE(modeOf(at("file")), 0666);
    QVERIFY(makePrivateFile(at("file")));
    QCOMPARE(modeOf(at("file")), 0600);
    QCOMPARE(QFileInfo(at("file")).size(), qint64(4));
}

void TestPrivateFiles::whereNothingCanBe()
{
    QVERIFY(makePrivateFile(at("file")));
    QVERIFY(!makePrivateFolder(at("file/below")));
    QVERIFY(!makePrivateFile(at("file/below/x")));
}

QTEST_GUILESS_MAIN(TestPrivateFiles)
#include "tst_privatefiles.moc"
