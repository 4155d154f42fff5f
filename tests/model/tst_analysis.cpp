#include "model/analysis.h"

#include <QTest>

using namespace dateline;

namespace {

/// Three sections: two mentions and a time, none at all, one mention and two times.
Analysis sample()
{
    Analysis analysis;
    auto article = std::make_shared<Article>();
    article->text = QStringLiteral("Ida met Bo on Monday.\n\nNothing here.\n\nIda left on May 3, 2009.\n");
    analysis.article = article;
    analysis.structure.sections = {
        {SectionRole::Paragraph, {0, 21}}, {SectionRole::Boilerplate, {23, 36}}, {SectionRole::Paragraph, {38, 62}}};
    auto first = std::make_shared<SectionAnalysis>();
    first->mentions = {{{0, 3}, EntityType::Person, MentionKind::Name, 1.0F},
                       {{8, 10}, EntityType::Person, MentionKind::Name, 1.0F}};
    first->times = {{{14, 20}, 0}};
    auto last = std::make_shared<SectionAnalysis>();
    last->mentions = {{{0, 3}, EntityType::Person, MentionKind::Name, 1.0F}};
    last->times = {{{12, 17}, 0}, {{19, 23}, 0}};
    analysis.sectionAnalyses = {first, std::make_shared<SectionAnalysis>(), last};
    analysis.entities = {{EntityType::Person, QStringLiteral("Ida"), {{0, 0}, {2, 0}}},
                         {EntityType::Person, QStringLiteral("Bo"), {{0, 1}}}};
    analysis.times.resize(3);
    analysis.times[0].expression = {0, 0};
    analysis.times[1].expression = {2, 0};
    analysis.times[2].expression = {2, 1};
    analysis.events.resize(2);
    analysis.events[0].participants = {0, 1};
    analysis.events[1].participants = {0};
    return analysis;
}

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsByPlace();
    void spans();
    void sentences();
    void words();
    void entitiesByMention();
    void timesByExpression();
    void rules();
    void eventsByEntity();
    void oneSureMentionIsEnough();
    void nothingAtAll();
};

/// A time knows its rule through its expression, unless the reader has said what it means.
void TestAnalysis::rules()
{
    Analysis analysis = sample();
    auto last = std::make_shared<SectionAnalysis>(*analysis.sectionAnalyses[2]);
    last->times[0].rule = 1;
    last->times[1].rule = -1;
    analysis.sectionAnalyses[2] = last;
    QCOMPARE(analysis.ruleOf(analysis.times[0]), QString()); // nobody has said what the rules are called
    analysis.timeRules = std::make_shared<const std::vector<QString>>(
        std::vector<QString>{QStringLiteral("weekday"), QStringLiteral("day")});
    QCOMPARE(analysis.ruleOf(analysis.times[0]), QStringLiteral("weekday"));
    QCOMPARE(analysis.ruleOf(analysis.times[1]), QStringLiteral("day"));
    QCOMPARE(analysis.ruleOf(analysis.times[2]), QString());
    analysis.times[1].said = true;
    QCOMPARE(analysis.ruleOf(analysis.times[1]), QStringLiteral("reader"));
}

void TestAnalysis::oneSureMentionIsEnough()
{
    Analysis analysis = sample();
    auto first = std::make_shared<SectionAnalysis>(*analysis.sectionAnalyses[0]);
    first->mentions[0].score = 0.4F;
    first->mentions[1].score = 0.4F;
    analysis.sectionAnalyses[0] = first;
    QVERIFY(!analysis.isUnsure(analysis.entities[0])); // Ida is sure in the last section
    QVERIFY(analysis.isUnsure(analysis.entities[1]));
}

void TestAnalysis::sentences()
{
    Analysis analysis = sample();
    auto last = std::make_shared<SectionAnalysis>(*analysis.sectionAnalyses[2]);
    last->sentences = {{{0, 8}, 0, 0}, {{9, 24}, 0, 0}}; // "Ida left", "on May 3, 2009."
    analysis.sectionAnalyses[2] = last;
    QVERIFY(analysis.sentenceAround({42, 46}) == Span({38, 46}));
    QVERIFY(analysis.sentenceAround({50, 53}) == Span({47, 62}));
    QVERIFY(!analysis.sentenceAround({42, 50})); // over the edge of one
    QVERIFY(!analysis.sentenceAround({14, 20})); // where none are known
}

void TestAnalysis::sectionsByPlace()
{
    const Analysis analysis = sample();
    QCOMPARE(analysis.sectionAt(0), 0);
    QCOMPARE(analysis.sectionAt(20), 0);
    QCOMPARE(analysis.sectionAt(22), 0);
    QCOMPARE(analysis.sectionAt(23), 1);
    QCOMPARE(analysis.sectionAt(38), 2);
    QCOMPARE(analysis.sectionAt(5000), 2);
    QCOMPARE(analysis.sectionAt(-1), -1);
}

void TestAnalysis::spans()
{
    const Analysis analysis = sample();
    QCOMPARE(analysis.textOf(analysis.mentionSpan({2, 0})), QStringView(u"Ida"));
    QCOMPARE(analysis.mentionSpan({2, 0}), (Span{38, 41}));
    QCOMPARE(analysis.textOf(analysis.timeSpan(analysis.times[1])), QStringView(u"May 3"));
    QCOMPARE(analysis.textOf(analysis.timeSpan(analysis.times[2])), QStringView(u"2009"));
    const SectionView view = analysis.section(2);
    QCOMPARE(view.text, QStringView(u"Ida left on May 3, 2009."));
    QCOMPARE(view.textOf({4, 8}), QStringView(u"left"));
    QCOMPARE(view.absolute({4, 8}), (Span{42, 46}));
    QCOMPARE(view.role, SectionRole::Paragraph);
    QCOMPARE(view.analysis, analysis.sectionAnalyses[2].get());
}

void TestAnalysis::words()
{
    const Analysis analysis = sample();
    QCOMPARE(countWords(*analysis.article, analysis.structure.sections), std::int64_t(11));
    QCOMPARE(countWords(*analysis.article, {}), std::int64_t(0));
}

void TestAnalysis::entitiesByMention()
{
    const Analysis analysis = sample();
    const AnalysisIndex index(analysis);
    QCOMPARE(index.entityOf({0, 0}), 0);
    QCOMPARE(index.entityOf({0, 1}), 1);
    QCOMPARE(index.entityOf({2, 0}), 0);
    for (const SectionItemRef none : {SectionItemRef{0, 2}, SectionItemRef{1, 0}, SectionItemRef{2, 1},
                                      SectionItemRef{2, -1}, SectionItemRef{3, 0}, SectionItemRef{-1, 0}})
        QCOMPARE(index.entityOf(none), -1);
}

void TestAnalysis::timesByExpression()
{
    Analysis analysis = sample();
    const AnalysisIndex index(analysis);
    QCOMPARE(index.timeOf({0, 0}), 0);
    QCOMPARE(index.timeOf({2, 0}), 1);
    QCOMPARE(index.timeOf({2, 1}), 2);
    for (const SectionItemRef none : {SectionItemRef{0, 1}, SectionItemRef{1, 0}, SectionItemRef{2, 2},
                                      SectionItemRef{2, -1}, SectionItemRef{3, 0}, SectionItemRef{-1, 0}})
        QCOMPARE(index.timeOf(none), -1);
    analysis.times.resize(1); // a snapshot in which the rest is not resolved yet
    QCOMPARE(AnalysisIndex(analysis).timeOf({2, 1}), -1);
}

void TestAnalysis::eventsByEntity()
{
    const AnalysisIndex index(sample());
    QCOMPARE(index.eventsOf(0), (std::vector<std::int32_t>{0, 1}));
    QCOMPARE(index.eventsOf(1), (std::vector<std::int32_t>{0}));
    QVERIFY(index.eventsOf(2).empty() && index.eventsOf(-1).empty());
}

void TestAnalysis::nothingAtAll()
{
    const AnalysisIndex index;
    QCOMPARE(index.entityOf({0, 0}), -1);
    QCOMPARE(index.timeOf({0, 0}), -1);
    QVERIFY(index.eventsOf(0).empty());
    QCOMPARE(Analysis{}.sectionAt(0), -1);
}

QTEST_APPLESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
