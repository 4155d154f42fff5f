#include "panels/detailstext.h"

#include <QRegularExpression>
#include <QTest>

using namespace dateline;

class TestDetailsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void entityTellsFormsMentionsAndEvents();
    void timeTellsValueAndReason();
    void timeTellsDoubtLintsModeAndDays();
    void eventTellsDateStatusSourceAndSentence();
    void eventListsItsOtherTellings();
    void linksLeadBack();
    void markupInTheTextIsShownAsText();
    void otherLinksLeadNowhere();

private:
    [[nodiscard]] QString html(const Target &target) const { return detailsHtml(m_analysis, *m_index, target); }

    Analysis m_analysis;
    std::unique_ptr<AnalysisIndex> m_index;
};

void TestDetailsText::initTestCase()
{
    auto article = std::make_shared<Article>();
    article->text = QStringLiteral("Anna <Berg> met Berg & Sons on Friday in Oslo.");
    auto section = std::make_shared<SectionAnalysis>();
    section->sentences = {{{0, 46}, 0, 10}};
    section->mentions = {{{0, 11}, EntityType::Person, MentionKind::Name, 1},
                         {{16, 20}, EntityType::Person, MentionKind::Name, 1}};
    section->times = {{{31, 37}, 0}};
    m_analysis.article = article;
    m_analysis.structure.sections = {{SectionRole::Paragraph, {0, 46}}};
    m_analysis.sectionAnalyses = {section};
    m_analysis.entities = {{EntityType::Person, QStringLiteral("Anna <Berg>"), {{0, 0}, {0, 1}}}};
    ResolvedTime friday;
    friday.value = QStringLiteral("2019-03-08");
    friday.range = DayRange::of({2019, 3, 8});
    friday.precision = Precision::Day;
    friday.because = QStringLiteral("the Friday after publication");
    m_analysis.times = {friday};
    m_analysis.timeRules = std::make_shared<const std::vector<QString>>(1, QStringLiteral("weekday"));
    Event met;
    met.head = {12, 15};
    met.extent = {0, 45};
    met.label = QStringLiteral("Anna met Berg & Sons");
    met.time = 0;
    met.range = friday.range;
    met.status = EventStatus::Denied;
    met.reportedBy = QStringLiteral("an aide");
    met.participants = {0};
    met.because = QStringLiteral("dated by the clause");
    m_analysis.events = {met};
    m_index = std::make_unique<AnalysisIndex>(m_analysis);
}

void TestDetailsText::entityTellsFormsMentionsAndEvents()
{
    const QString text = html(Target::entity(0));
    QVERIFY(text.contains(QStringLiteral("person")));
    QVERIFY(!text.contains(QStringLiteral("Not sure")));
    Analysis doubted = m_analysis;
    auto section = std::make_shared<SectionAnalysis>(*doubted.sectionAnalyses[0]);
    for (Mention &mention : section->mentions)
        mention.score = 0.4F;
    doubted.sectionAnalyses = {section};
    QVERIFY(detailsHtml(doubted, *m_index, Target::entity(0)).contains(QStringLiteral("Not sure")));
    QVERIFY(text.contains(QStringLiteral("Also written: Berg")));
    QVERIFY(text.contains(QStringLiteral("Anna met Berg &amp; Sons")));
    QVERIFY(text.contains(QStringLiteral("8 Mar 2019")));
}

void TestDetailsText::timeTellsValueAndReason()
{
    const QString text = html(Target::time(0));
    for (const char *words : {"Friday", "Fri 8 Mar 2019", "2019-03-08", "weekday", "the Friday after publication",
                              "Anna met Berg &amp; Sons"})
        QVERIFY2(text.contains(QLatin1StringView(words)), words);
}

void TestDetailsText::timeTellsDoubtLintsModeAndDays()
{
    QVERIFY(!html(Target::time(0)).contains(QStringLiteral("Doubtful")));
    Analysis odd = m_analysis;
    odd.times[0].range = {CivilDate{2019, 3, 1}, CivilDate{2019, 3, 31}};
    odd.times[0].precision = Precision::Month;
    odd.times[0].doubtful = true;
    odd.times[0].mode = TimeMode::Narrative;
    odd.lints = {{{31, 37}, LintCode::EndBeforeStart, QStringLiteral("It ends before it begins.")},
                 {{0, 5}, LintCode::ImpossibleDate, QStringLiteral("Elsewhere.")}};
    const QString text = detailsHtml(odd, *m_index, Target::time(0));
    for (const char *words :
         {"Doubtful", "It ends before it begins.", "history", "March 2019", "1 Mar 2019 to 31 Mar 2019"})
        QVERIFY2(text.contains(QLatin1StringView(words)), words);
    QVERIFY(!text.contains(QStringLiteral("Elsewhere")));
}

void TestDetailsText::eventTellsDateStatusSourceAndSentence()
{
    const QString text = html(Target::event(0));
    for (const char *words : {"Fri 8 Mar 2019", "denied", "an aide", "dated by the clause", "<b>met</b>", "Friday"})
        QVERIFY2(text.contains(QLatin1StringView(words)), words);
}

void TestDetailsText::eventListsItsOtherTellings()
{
    QVERIFY(!html(Target::event(0)).contains(QStringLiteral("Also told")));
    Analysis twice = m_analysis;
    Event again = twice.events[0];
    again.head = {24, 28};
    again.sameAs = 0;
    twice.events.push_back(again);
    const AnalysisIndex index(twice);
    for (const std::int32_t event : {0, 1})
        QVERIFY(detailsHtml(twice, index, Target::event(event)).contains(QStringLiteral("Also told here")));
    QCOMPARE(detailsHtml(twice, index, Target::entity(0)).count(QStringLiteral("Anna met")), 1);
}

void TestDetailsText::linksLeadBack()
{
    static const QRegularExpression links(QStringLiteral("href=\"([^\"]+)\""));
    const QString text = html(Target::event(0));
    std::vector<Target> targets;
    for (const QRegularExpressionMatch &match : links.globalMatch(text)) {
        const QString link = match.captured(1).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
        targets.push_back(targetOfLink(QUrl(link)));
    }
    QCOMPARE(targets, (std::vector<Target>{Target::time(0, Span{31, 37}), Target::entity(0, Span{0, 11}),
                                           Target::event(0, Span{12, 15})}));
}

void TestDetailsText::markupInTheTextIsShownAsText()
{
    for (const Target &target : {Target::entity(0), Target::event(0)}) {
        QVERIFY(!html(target).contains(QStringLiteral("<Berg>")));
        QVERIFY(html(target).contains(QStringLiteral("&lt;Berg&gt;")));
    }
}

void TestDetailsText::otherLinksLeadNowhere()
{
    QVERIFY(targetOfLink(QUrl(QStringLiteral("https://example.org/entity?index=0"))).isNone());
    QVERIFY(targetOfLink(QUrl(QStringLiteral("dateline:moon?index=0"))).isNone());
}

QTEST_MAIN(TestDetailsText)
#include "tst_detailstext.moc"
