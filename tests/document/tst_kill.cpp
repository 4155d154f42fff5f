#include "document/articleloader.h"
#include "document/sidecar.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace dateline;

/// A program that is killed while it saves leaves whole files behind: DATELINE_KILLS times, 25 where it is not set.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savingIsWholeOrNotAtAll();
    void twoProgramsAtOnce();
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

/// Both write as fast as they can: both come to it, and what is there is whole at any moment.
void TestKill::twoProgramsAtOnce()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Oslo built a harbour.\n");
    file.close();
    Article article = articleFromMemory(QStringLiteral("Oslo built a harbour.\n"));
    article.path = file.fileName();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("data")));
    std::array<QProcess, 2> programs;
    for (QProcess &program : programs) {
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(DATELINE_SAVINGLOOP), {file.fileName()});
    }
    for (QProcess &program : programs)
        QVERIFY(program.waitForReadyRead(60000));
    for (int i = 0; i < 200; ++i) {
        const auto content = loadSidecar(article);
        QVERIFY(content.ok());
        QVERIFY(content->unplaced.empty() && !content->corrections.content.times.empty());
    }
    for (QProcess &program : programs) {
        program.kill();
        QVERIFY(program.waitForFinished(20000));
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
