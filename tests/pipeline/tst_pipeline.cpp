#include "document/articleloader.h"
#include "exporters/exporter.h"
#include "pipeline/harbourreport.h"
#include "pipeline/pipeline.h"

#include <QTest>

#include <algorithm>

using namespace dateline;

class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stagesGetWhatTheyNeed();
    void stageNames();
    void prefixOfStages_data();
    void prefixOfStages();
    void findsWhoWhereWhen();
    void sameOutputForAnyThreads();
    void optionBeatsText();
    void plainHasParagraphsOnly();
    void cancelledRunGivesNothing();
    void longTextGivesPreviewFirst();
    void redateMovesRelativeTimesOnly();
    void redateToUnknownSaysSo();
    void emptyText();
    void undecodableBytesAreLinted();

private:
    [[nodiscard]] static std::shared_ptr<const Article> article(const QString &text)
    {
        return std::make_shared<const Article>(articleFromMemory(text));
    }
    [[nodiscard]] Snapshot analyse(const QString &text, const AnalysisOptions &options = {}) const
    {
        return m_pipeline->run(article(text), options);
    }

    std::unique_ptr<Pipeline> m_pipeline;
};

namespace {

const QString report = harbourReport();

/// The only time of an analysis whose words are these.
const ResolvedTime *timeNamed(const Analysis &analysis, QStringView words)
{
    const auto found = std::find_if(analysis.times.begin(), analysis.times.end(), [&](const ResolvedTime &time) {
        return analysis.textOf(analysis.timeSpan(time)) == words;
    });
    return found == analysis.times.end() ? nullptr : &*found;
}

} // namespace

void TestPipeline::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_unique<Pipeline>(std::move(engines).value());
}

void TestPipeline::stagesGetWhatTheyNeed()
{
    Layers given = Layer::Text;
    for (const Stage &stage : allStages()) {
        QVERIFY2(given.containsAll(stage.needs), stage.name.data());
        QVERIFY2(!given.containsAll(stage.gives), stage.name.data());
        given = given | stage.gives;
    }
    QVERIFY(!Layers(Layer::Text).containsAll(Layer::Tokens));
}

void TestPipeline::stageNames()
{
    QCOMPARE(stageFromName(QLatin1StringView("names")), std::optional(StageId::Names));
    QVERIFY(!stageFromName(QLatin1StringView("parsing")));
}

void TestPipeline::prefixOfStages_data()
{
    QTest::addColumn<int>("last");
    for (const Stage &stage : allStages())
        QTest::addRow("%s", stage.name.data()) << static_cast<int>(stage.id);
}

void TestPipeline::prefixOfStages()
{
    QFETCH(int, last);
    const auto stage = static_cast<StageId>(last);
    const Snapshot snapshot = analyse(report, {.lastStage = stage});
    const Analysis &analysis = *snapshot.analysis;
    QVERIFY(!analysis.structure.sections.empty());
    const bool hasTokens = std::any_of(analysis.sectionAnalyses.begin(), analysis.sectionAnalyses.end(),
                                       [](const auto &section) { return !section->tokens.empty(); });
    QCOMPARE(hasTokens, stage >= StageId::Tokens);
    QCOMPARE(!analysis.entities.empty(), stage >= StageId::Names);
    QCOMPARE(!analysis.times.empty(), stage >= StageId::Times);
    QCOMPARE(!analysis.events.empty(), stage >= StageId::Events);
}

void TestPipeline::findsWhoWhereWhen()
{
    const Snapshot snapshot = analyse(report);
    const Analysis &analysis = *snapshot.analysis;
    QVERIFY(analysis.complete);
    QVERIFY(analysis.structure.published);
    QCOMPARE(analysis.structure.published->isoValue(), QStringLiteral("2019-03-05T09:10"));
    QStringList names;
    for (const Entity &entity : analysis.entities)
        names.append(entity.name);
    QVERIFY(names.contains(QStringLiteral("Ingrid Solheim")));
    QVERIFY(names.contains(QStringLiteral("European Union")));
    const ResolvedTime *friday = timeNamed(analysis, u"Friday");
    QVERIFY(friday);
    QCOMPARE(friday->value, QStringLiteral("2019-03-08"));
    const auto open = std::find_if(analysis.events.begin(), analysis.events.end(),
                                   [&](const Event &event) { return analysis.textOf(event.head) == u"open"; });
    QVERIFY(open != analysis.events.end());
    QCOMPARE(open->status, EventStatus::Scheduled);
    QCOMPARE(open->range, DayRange::of({2019, 3, 8}));
}

void TestPipeline::sameOutputForAnyThreads()
{
    QString text =
        report + QStringLiteral("\nNorway invaded Sweden on Monday. On Monday Norway invaded Sweden from the west.\n");
    for (int i = 0; i < 2500; ++i) // so long that every stage uses all threads
        text += QStringLiteral("\nMinister %1 Berg met the Polar Council in Tromsø %2 days later, an aide said.\n")
                    .arg(QChar(u'A' + i % 26))
                    .arg(i % 9 + 2);
    const auto written = [](const Snapshot &snapshot) {
        return exportFormat(QLatin1StringView("json"))->write(*snapshot.analysis, {});
    };
    const Snapshot one = analyse(text, {.threads = 1});
    const auto toldAgain = [](const Event &event) { return event.sameAs.has_value(); };
    QVERIFY(std::any_of(one.analysis->events.begin(), one.analysis->events.end(), toldAgain));
    for (const int threads : {2, 7}) {
        const Snapshot several = analyse(text, {.threads = threads});
        QVERIFY(written(several) == written(one));
        QVERIFY(several.analysis->events == one.analysis->events); // also what the format has no place for
        QCOMPARE(several.analysis->words, one.analysis->words);
    }
}

void TestPipeline::optionBeatsText()
{
    const auto published = PublicationDate::fromIso(u"2021-06-01", PublicationDate::Source::Option);
    const Snapshot snapshot = analyse(report, {.published = published});
    QCOMPARE(snapshot.analysis->structure.published, published);
    QCOMPARE(timeNamed(*snapshot.analysis, u"Friday")->value, QStringLiteral("2021-06-04"));
}

void TestPipeline::plainHasParagraphsOnly()
{
    const Snapshot snapshot = analyse(report, {.plain = true});
    for (const Section &section : snapshot.analysis->structure.sections)
        QCOMPARE(section.role, SectionRole::Paragraph);
    QVERIFY(!snapshot.analysis->structure.headline);
    QVERIFY(!snapshot.analysis->structure.published);
}

void TestPipeline::cancelledRunGivesNothing()
{
    const CancelToken cancel;
    cancel.cancel();
    const Snapshot snapshot = m_pipeline->run(article(report), {}, {}, cancel);
    QVERIFY(!snapshot.analysis);
    QVERIFY(!snapshot.index);
}

void TestPipeline::longTextGivesPreviewFirst()
{
    QString text = report;
    while (text.size() < qsizetype(300) * 1024)
        text += QStringLiteral("\nThe harbour master, Olav Lien, counted ships in Hammerfest in June 2018.\n");
    std::vector<Snapshot> partial;
    int last = 0;
    AnalysisObserver observer;
    observer.partial = [&](const Snapshot &snapshot) { partial.push_back(snapshot); };
    observer.progress = [&](int percent) { last = std::max(last, percent); };
    const Snapshot whole = m_pipeline->run(article(text), {.threads = 1}, observer);
    QCOMPARE(partial.size(), std::size_t(1));
    const Analysis &preview = *partial.front().analysis;
    QVERIFY(!preview.complete);
    QVERIFY(!preview.entities.empty());
    QCOMPARE(preview.article.get(), whole.analysis->article.get());
    QCOMPARE(preview.structure.headline, whole.analysis->structure.headline);
    QCOMPARE(preview.structure.published, whole.analysis->structure.published);
    const std::vector<Section> &sections = preview.structure.sections;
    QCOMPARE(preview.sectionAnalyses.size(), sections.size());
    QVERIFY(sections.size() > 20 && sections.size() < whole.analysis->structure.sections.size() / 4);
    QVERIFY(std::equal(sections.begin(), sections.end(), whole.analysis->structure.sections.begin()));
    QVERIFY(!preview.times.empty() && preview.times.size() < whole.analysis->times.size());
    QCOMPARE(last, 100);

    // What the reader has said may be of any part, so that all of it is read first.
    partial.clear();
    const StructureOverrides said = {{StructureOverride::Kind::ArticleStart, {0, 5}, SectionRole::Paragraph}};
    const Snapshot corrected = m_pipeline->run(article(text), {.structure = said, .threads = 1}, observer);
    QVERIFY(corrected.analysis->complete);
    QVERIFY(partial.empty());
}

void TestPipeline::redateMovesRelativeTimesOnly()
{
    const Snapshot before = analyse(report);
    const auto published = PublicationDate::fromIso(u"2019-03-12", PublicationDate::Source::Option);
    const Snapshot after = m_pipeline->redate(*before.analysis, published);
    QCOMPARE(after.analysis->times.size(), before.analysis->times.size());
    QCOMPARE(timeNamed(*after.analysis, u"Friday")->range, DayRange::of({2019, 3, 15}));
    for (std::size_t i = 0; i < after.analysis->times.size(); ++i) {
        const ResolvedTime &old = before.analysis->times[i];
        if (!old.relative)
            QCOMPARE(after.analysis->times[i], old);
    }
    QCOMPARE(after.analysis->sectionAnalyses, before.analysis->sectionAnalyses); // shared, not copied
}

void TestPipeline::redateToUnknownSaysSo()
{
    const Snapshot before = analyse(report);
    const Snapshot after = m_pipeline->redate(*before.analysis, std::nullopt);
    const ResolvedTime *friday = timeNamed(*after.analysis, u"Friday");
    QVERIFY(friday);
    QVERIFY(!friday->range.isDated());
    QVERIFY(friday->relative);
    const auto &lints = after.analysis->lints;
    QVERIFY(std::any_of(lints.begin(), lints.end(),
                        [](const Lint &lint) { return lint.code == LintCode::NoPublicationDate; }));
}

void TestPipeline::emptyText()
{
    const Snapshot snapshot = analyse(QString());
    QVERIFY(snapshot.analysis->complete);
    QVERIFY(snapshot.analysis->structure.sections.empty());
    QVERIFY(snapshot.analysis->events.empty());
}

void TestPipeline::undecodableBytesAreLinted()
{
    Article damaged = articleFromMemory(QStringLiteral("A bad \uFFFD byte."));
    damaged.undecodable = 1;
    damaged.firstUndecodable = 6;
    const Snapshot snapshot = m_pipeline->run(std::make_shared<const Article>(damaged), {});
    QCOMPARE(snapshot.analysis->lints.size(), std::size_t(1));
    QCOMPARE(snapshot.analysis->lints.front().code, LintCode::UndecodableBytes);
    QCOMPARE(snapshot.analysis->lints.front().span, (Span{6, 7}));
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
