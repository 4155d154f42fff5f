#include "document/articleloader.h"
#include "document/sidecar.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

/// A program that is killed while it saves leaves whole files behind: DATELINE_KILLS times, 25 where it is not set.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savingIsWholeOrNotAtAll();
};

void TestKill::savingIsWholeOrNotAtAll()
{
    const QByteArray text = "Oslo built a harbour.\n";
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.txt")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(text);
    file.flush();
    Article article = articleFromMemory(QString::fromUtf8(text));
    article.path = file.fileName();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("data")));
    const int kills = qEnvironmentVariableIsSet("DATELINE_KILLS") ? qEnvironmentVariableIntValue("DATELINE_KILLS") : 25;
    QRandomGenerator random(7);
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DATELINE_SAVINGLOOP), {file.fileName()});
        QVERIFY(process.waitForReadyRead(20000)); // one is on disk
        QTest::qWait(static_cast<int>(random.bounded(12)));
        process.kill();
        QVERIFY(process.waitForFinished(20000));
        // A number is told once it is on disk; the next one may have made it there too before the end.
        const QList<QByteArray> told = process.readAllStandardOutput().trimmed().split('\n');
        const auto content = loadSidecar(article);
        QVERIFY(content.ok());
        QVERIFY(content->unplaced.empty());
        QCOMPARE(content->corrections.content.times.size(), std::size_t(1));
        const int onDisk = content->corrections.content.times.front().words.toInt();
        QVERIFY(onDisk == told.last().toInt() || onDisk == told.last().toInt() + 1);
    }
    file.seek(0);
    QCOMPARE(file.readAll(), text);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
