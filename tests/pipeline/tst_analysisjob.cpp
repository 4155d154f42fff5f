#include "document/articleloader.h"
#include "pipeline/analysisjob.h"

#include <QSignalSpy>
#include <QTest>

using namespace dateline;

class TestAnalysisJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheCompleteSnapshotLast();
    void cancelledJobIsSilent();
    void newRunReplacesTheOld();
    void destroyedWhileRunning();

private:
    static std::shared_ptr<const Article> longArticle(int sentences)
    {
        QString text;
        for (int i = 0; i < sentences; ++i)
            text +=
                QStringLiteral("On 3 May 2011 Anna Lindqvist of the Harbour Trust met %1 people in Lisbon.\n\n").arg(i);
        return std::make_shared<const Article>(articleFromMemory(text));
    }

    std::shared_ptr<const Pipeline> m_pipeline;
};

void TestAnalysisJob::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
}

void TestAnalysisJob::givesTheCompleteSnapshotLast()
{
    AnalysisJob job(m_pipeline);
    Snapshot last;
    int snapshots = 0;
    connect(&job, &AnalysisJob::snapshotReady, this, [&](const Snapshot &snapshot) {
        last = snapshot;
        ++snapshots;
    });
    QSignalSpy finished(&job, &AnalysisJob::finished);
    job.analyse(longArticle(6000), {});
    QVERIFY(job.isRunning());
    QVERIFY(finished.wait(60000));
    QVERIFY(!job.isRunning());
    QVERIFY(last.analysis && last.analysis->complete);
    QVERIFY(snapshots >= 2);
}

void TestAnalysisJob::cancelledJobIsSilent()
{
    AnalysisJob job(m_pipeline);
    QSignalSpy finished(&job, &AnalysisJob::finished);
    job.analyse(longArticle(6000), {});
    job.cancel();
    QVERIFY(!job.isRunning());
    QTest::qWait(50);
    QCOMPARE(finished.count(), 0);
}

void TestAnalysisJob::newRunReplacesTheOld()
{
    AnalysisJob job(m_pipeline);
    Snapshot last;
    connect(&job, &AnalysisJob::snapshotReady, this, [&](const Snapshot &snapshot) { last = snapshot; });
    QSignalSpy finished(&job, &AnalysisJob::finished);
    job.analyse(longArticle(6000), {});
    const auto second = longArticle(3);
    job.analyse(second, {});
    QVERIFY(finished.wait(60000));
    QTest::qWait(50);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(last.analysis->article, second);
}

void TestAnalysisJob::destroyedWhileRunning()
{
    auto job = std::make_unique<AnalysisJob>(m_pipeline);
    job->analyse(longArticle(6000), {});
    job.reset(); // must neither crash nor leave a thread behind; the sanitizers watch
}

QTEST_GUILESS_MAIN(TestAnalysisJob)
#include "tst_analysisjob.moc"
