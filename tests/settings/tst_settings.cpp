#include "faults/fulldisk.h"
#include "settings/settings.h"
#include "settings/settingstext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace dateline;

/// A full disk, and what a killed program leaves: the settings file stays whole, and nobody waits.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fullDiskKeepsTheFile_data();
    void fullDiskKeepsTheFile();
    void lockThatNobodyHoldsIsRemoved_data();
    void lockThatNobodyHoldsIsRemoved();
    void lockOfAnotherStays();

private:
    /// Without asking for settings, which writes what is still to be written.
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_folder->filePath(QStringLiteral("dateline/dateline.ini")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->filePath(QStringLiteral("dateline"))).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCoreApplication::setOrganizationName(QStringLiteral("dateline"));
    QCoreApplication::setApplicationName(QStringLiteral("dateline"));
    QSettings::setDefaultFormat(settingsFormat());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
}

void TestSettings::fullDiskKeepsTheFile_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("none") << 0;           // not even for the lock
    QTest::newRow("for the lock") << 200; // Qt's own format makes 200 bytes of the file here, and says it went well
    QTest::newRow("nearly for the file") << 3000;
    QTest::newRow("more than a buffer") << 18000; // QSaveFile writes 16 KB at a time
}

void TestSettings::fullDiskKeepsTheFile()
{
    QFETCH(int, room);
    const QString key = QStringLiteral("session/files");
    const QStringList before(20, QStringLiteral("/a"));
    const QStringList after(3000, QStringLiteral("/another"));
    {
        Settings settings;
        settings.setValue(key, before);
        QVERIFY(settings.save());
    }
    const QByteArray good = bytes();
    QVERIFY(good.size() > 90);
    {
        const FullDisk full(static_cast<rlim_t>(room));
        Settings settings;
        settings.setValue(key, after);
        QVERIFY(!settings.save());
        QCOMPARE(settings.value(key).toStringList(), after); // as long as the program runs
    }
    QCOMPARE(bytes(), good);
    QCOMPARE(files(), QStringList{QStringLiteral("dateline.ini")});
    Settings settings; // there is room again
    settings.setValue(QStringLiteral("reader/zoom"), 110);
    QVERIFY(settings.save());
    QCOMPARE(settings.value(key).toStringList(), after);
    QVERIFY(bytes().contains("/another"));
}

void TestSettings::lockThatNobodyHoldsIsRemoved_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("killed before it was filled in") << QByteArray();
    QTest::newRow("of another name of this machine") << QByteArray("1\ndateline\nnowhere.example\n\n\n");
}

void TestSettings::lockThatNobodyHoldsIsRemoved()
{
    QFETCH(QByteArray, content);
    Settings().setValue(QStringLiteral("a"), 1);
    for (const QString &name : {QString(), QStringLiteral("places")}) {
        const auto settings = [&name] { return name.isEmpty() ? new Settings : new Settings(name); };
        QFile lock(std::unique_ptr<Settings>(settings())->fileName() + QStringLiteral(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(content);
        lock.close();
        const std::unique_ptr<Settings> next(settings());
        QVERIFY(!lock.exists()); // QSettings waits for half a minute where it is there
        next->setValue(QStringLiteral("a"), 2);
        QVERIFY(next->save());
    }
}

void TestSettings::lockOfAnotherStays()
{
    Settings().setValue(QStringLiteral("a"), 1);
    const QString lock = Settings().fileName() + QStringLiteral(".lock");
    const int held = ::open(QFile::encodeName(lock).constData(), O_CREAT | O_RDWR, 0600);
    QVERIFY(held >= 0);
    QCOMPARE(::flock(held, LOCK_EX | LOCK_NB), 0); // as QLockFile does
    QCOMPARE(Settings().value(QStringLiteral("a")).toInt(), 1);
    QVERIFY(QFile::exists(lock));
    ::close(held);
    removeLeftLock(Settings().fileName());
    QVERIFY(!QFile::exists(lock));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
