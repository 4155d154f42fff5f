#include "placememory.h"
#include "preferences.h"
#include "settings/settings.h"
#include "settings/settingstext.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

/// A program that is killed while it keeps the session, the preferences or the places leaves whole files behind:
/// DATELINE_KILLS times, 25 where it is not set.
class TestKillSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptWholeOrNotAtAll();
};

void TestKillSettings::keptWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    QCoreApplication::setOrganizationName(QStringLiteral("dateline"));
    QCoreApplication::setApplicationName(QStringLiteral("dateline"));
    QSettings::setDefaultFormat(settingsFormat());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const int kills = qEnvironmentVariableIsSet("DATELINE_KILLS") ? qEnvironmentVariableIntValue("DATELINE_KILLS") : 25;
    QRandomGenerator random(7);
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        process.start(QStringLiteral(DATELINE_SETTINGSLOOP), {folder.path()});
        QVERIFY(process.waitForReadyRead(20000)); // one is on disk, also where a lock of the one before was left
        QTest::qWait(static_cast<int>(random.bounded(12)));
        process.kill();
        QVERIFY(process.waitForFinished(20000));
        const int told = process.readAllStandardOutput().trimmed().split('\n').last().toInt();
        QCOMPARE(Settings().status(), QSettings::NoError);
        const Preferences kept = Preferences::load();
        // What was told is on disk; what came next may be too.
        const bool isTold = kept.reading.letters == 40 + told % 61;
        const bool isNext = kept.reading.letters == 40 + (told + 1) % 61;
        QVERIFY(isTold || isNext);
        QCOMPARE(kept.reading.lineHeightPercent, 110 + (isTold ? told : told + 1) % 61);
        const QStringList files = Settings().value(QStringLiteral("session/files")).toStringList();
        QCOMPARE(files.size(), 2);
        QVERIFY(files.first() == QStringLiteral("/a/%1").arg(told) ||
                files.first() == QStringLiteral("/a/%1").arg(told + 1));
        const auto place = PlaceMemory::placeOf(QStringLiteral("/a/%1").arg(told % 300));
        QVERIFY(place.has_value());
        QCOMPARE(place->top, told);
        QCOMPARE(place->unfolded, (std::vector<std::int32_t>{told, told}));
    }
}

QTEST_GUILESS_MAIN(TestKillSettings)
#include "tst_killsettings.moc"
