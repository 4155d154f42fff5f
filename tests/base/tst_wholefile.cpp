#include "base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace dateline;

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces();
    void userAlone();
    void fullDisk_data();
    void fullDisk();
    void piecesThatAreRefused();
    void noFolder();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("file")); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

    QTemporaryDir m_folder;
};

void TestWholeFile::writesAndReplaces()
{
    for (const QByteArray &bytes : {QByteArray("one"), QByteArray(), QByteArray(100000, 'x')}) {
        QVERIFY(writeWholeFile(path(), bytes));
        QCOMPARE(content(), bytes);
    }
}

void TestWholeFile::userAlone()
{
#ifdef Q_OS_UNIX
    QFile::remove(path());
    QVERIFY(writeWholeFile(path(), "one", Readers::UserAlone));
    QVERIFY(!(QFileInfo(path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
#else
    QSKIP("modes of Unix");
#endif
}

void TestWholeFile::fullDisk_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("small") << 100; // fits into any buffer
    QTest::newRow("large") << 100000;
}

void TestWholeFile::fullDisk()
{
#ifdef Q_OS_UNIX
    QFETCH(int, size);
    QVERIFY(writeWholeFile(path(), "before"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full{16, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &full);
    QString why;
    const bool done = writeWholeFile(path(), QByteArray(size, 'x'), Readers::AsTheFolder, &why);
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!done);
    QVERIFY(!why.isEmpty());
    QCOMPARE(content(), QByteArray("before"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
#else
    QSKIP("limits of Unix");
#endif
}

void TestWholeFile::piecesThatAreRefused()
{
    QVERIFY(writeWholeFile(path(), "before"));
    QVERIFY(!writeWholeFile(path(), [](QIODevice &out) { return out.write("half") == 4 && false; }));
    QCOMPARE(content(), QByteArray("before"));
    QVERIFY(writeWholeFile(path(), [](QIODevice &out) { return out.write("one ") == 4 && out.write("two") == 3; }));
    QCOMPARE(content(), QByteArray("one two"));
}

void TestWholeFile::noFolder()
{
    QString why;
    QVERIFY(!writeWholeFile(m_folder.filePath(QStringLiteral("none/file")), "x", Readers::AsTheFolder, &why));
    QVERIFY(!why.isEmpty());
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
