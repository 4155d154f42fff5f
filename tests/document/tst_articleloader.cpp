#include "document/articleloader.h"
#include "writtenfile.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

using namespace dateline;

class TestArticleLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextAndDigest();
    void refuses_data();
    void refuses();
    void unreadable();
    void unknownEncodingKeepsItsName();
    void tooLarge();
    void neverWrites();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        return writtenFile(m_folder.filePath(name), bytes);
    }

    QTemporaryDir m_folder;
};

void TestArticleLoader::readsTextAndDigest()
{
    const QByteArray bytes = "\xEF\xBB\xBFTwo lines\r\nof text\n";
    const auto article = loadArticle(write(QStringLiteral("a.txt"), bytes));
    QVERIFY(article.ok());
    QCOMPARE(article->text, QStringLiteral("Two lines\nof text\n"));
    QCOMPARE(article->bytes, qint64(bytes.size()));
    QCOMPARE(article->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(!article->lossy());
}

void TestArticleLoader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("no bytes") << QByteArray() << int(ErrorCode::Empty);
    QTest::newRow("white space only") << QByteArray(" \n\t\r\n ") << int(ErrorCode::Empty);
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0", 20) << int(ErrorCode::Binary);
    QTest::newRow("zeros") << QByteArray(4096, '\0') << int(ErrorCode::Binary);
}

void TestArticleLoader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const QString path = write(QStringLiteral("bad.txt"), bytes);
    const auto article = loadArticle(path);
    QVERIFY(!article.ok());
    QCOMPARE(int(article.error().code), code);
    QCOMPARE(article.error().context, path);
}

void TestArticleLoader::unreadable()
{
    QCOMPARE(loadArticle(m_folder.filePath(QStringLiteral("none.txt"))).error().code, ErrorCode::NotFound);
    QCOMPARE(loadArticle(m_folder.path()).error().code, ErrorCode::IsFolder);
#if defined(Q_OS_UNIX)
    const QString link = m_folder.filePath(QStringLiteral("link.txt"));
    QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("none.txt")), link));
    QCOMPARE(loadArticle(link).error().code, ErrorCode::NotFound);
    if (geteuid() == 0)
        QSKIP("root may read everything: permissions are not tested");
    const QString locked = write(QStringLiteral("locked.txt"), "text");
    QVERIFY(QFile::setPermissions(locked, {}));
    QCOMPARE(loadArticle(locked).error().code, ErrorCode::PermissionDenied);
#endif
}

void TestArticleLoader::unknownEncodingKeepsItsName()
{
    const auto article = loadArticle(write(QStringLiteral("b.txt"), "text"), {QStringLiteral("klingon-1")});
    QVERIFY(!article.ok());
    QCOMPARE(article.error(), (Error{ErrorCode::UnknownEncoding, QStringLiteral("klingon-1")}));
}

void TestArticleLoader::tooLarge()
{
    QFile file(m_folder.filePath(QStringLiteral("huge.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(maxFileBytes + 1)); // sparse: takes no room
    file.close();
    QCOMPARE(loadArticle(file.fileName()).error().code, ErrorCode::TooLarge);
}

void TestArticleLoader::neverWrites()
{
    const QByteArray bytes = "caf\xE9 in the old days\r\n";
    const QString path = write(QStringLiteral("latin.txt"), bytes);
    QVERIFY(loadArticle(path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

QTEST_GUILESS_MAIN(TestArticleLoader)
#include "tst_articleloader.moc"
