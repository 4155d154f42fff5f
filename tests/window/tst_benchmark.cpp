#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs the real window with --benchmark and holds its output to contract/cli.md. Times are not judged here.
class TestBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsOneObject();
    void missingFile();
};

void TestBenchmark::printsOneObject()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on Friday.\n");
    for (int i = 0; i < 200; ++i)
        file.write("\nAda Berg met the Harbour Trust in Lisbon on 3 May 2011, Tom Lund said.\n");
    file.close();
    QProcess process;
    process.start(QStringLiteral(DATELINE_BIN_DIR "/dateline"), {QStringLiteral("--benchmark"), file.fileName()});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);
    const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(json.value(QLatin1StringView("file")).toString(), file.fileName());
    QCOMPARE(json.value(QLatin1StringView("bytes")).toInteger(), file.size());
    for (const char *key : {"firstPaintMs", "analysisMs", "longestUiBlockMs"})
        QVERIFY2(json.value(QLatin1StringView(key)).toDouble(-1) > 0, key);
    for (const char *key : {"scrollFrameMs", "timelineFrameMs"}) {
        const QJsonObject frames = json.value(QLatin1StringView(key)).toObject();
        QVERIFY2(frames.value(QLatin1StringView("max")).toDouble() >= frames.value(QLatin1StringView("p50")).toDouble(),
                 key);
        QVERIFY2(frames.value(QLatin1StringView("p50")).toDouble() > 0, key);
    }
    QVERIFY(json.value(QLatin1StringView("entities")).toInt() > 0);
    QVERIFY(json.value(QLatin1StringView("events")).toInt() > 0);
    QVERIFY(json.contains(QLatin1StringView("peakRssMiB")));
}

void TestBenchmark::missingFile()
{
    QProcess process;
    process.start(QStringLiteral(DATELINE_BIN_DIR "/dateline"),
                  {QStringLiteral("--benchmark"), QStringLiteral("/nowhere/none.txt")});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().contains("could not be opened"));
}

QTEST_GUILESS_MAIN(TestBenchmark)
#include "tst_benchmark.moc"
