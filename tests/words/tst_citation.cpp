#include "words/citation.h"

#include <QTest>

using namespace dateline;

/// Taking a stretch of the article along.
class TestCitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void citationTellsWhereAndWhen();
    void htmlMarksAndEscapes();
    void htmlHasTheTypeOfTheEntity();
    void htmlOfAPartIsCut();
    void paragraphsAreCounted();

private:
    Analysis m_analysis;
};

void TestCitation::initTestCase()
{
    auto article = std::make_shared<Article>();
    article->text = QStringLiteral("Harbour opens\n\nAda <Berg> came on Friday.\n\nMenu\n\nIt rained.");
    m_analysis.article = article;
    m_analysis.structure.sections = {{SectionRole::Headline, {0, 13}},
                                     {SectionRole::Paragraph, {15, 41}},
                                     {SectionRole::Boilerplate, {43, 47}},
                                     {SectionRole::Paragraph, {49, 59}}};
    m_analysis.structure.headline = Span{0, 13};
    m_analysis.structure.published =
        PublicationDate::fromIso(QStringLiteral("2019-03-05"), PublicationDate::Source::Text);
    auto told = std::make_shared<SectionAnalysis>();
    told->mentions = {{{0, 10}, EntityType::Person, MentionKind::Name, 1}};
    told->times = {{{19, 25}, 0}};
    const auto empty = std::make_shared<SectionAnalysis>();
    m_analysis.sectionAnalyses = {empty, told, empty, empty};
    ResolvedTime friday;
    friday.expression = {1, 0};
    friday.value = QStringLiteral("2019-03-08");
    friday.range = DayRange::of({2019, 3, 8});
    friday.precision = Precision::Day;
    m_analysis.times = {friday};
}

void TestCitation::citationTellsWhereAndWhen()
{
    const QString text = citationOf(m_analysis, {15, 41}, QStringLiteral("harbour.txt"));
    for (const char *part : {"\u201cAda <Berg> came on Friday.\u201d", "Harbour opens", "harbour.txt", "paragraph 2",
                             "published 5 Mar 2019", "\u201cFriday\u201d is Fri 8 Mar 2019"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    QVERIFY(!citationOf(m_analysis, {49, 59}, {}).contains(QStringLiteral("Friday")));
}

void TestCitation::htmlMarksAndEscapes()
{
    QCOMPARE(htmlOf(m_analysis, AnalysisIndex(m_analysis), {0, 41}),
             QStringLiteral("<h1>Harbour opens</h1>\n<p><mark class=\"PERSON\">Ada &lt;Berg&gt;</mark> came on "
                            "<time datetime=\"2019-03-08\">Friday</time>.</p>\n"));
}

/// As on screen, where a name has the type that most of its mentions have.
void TestCitation::htmlHasTheTypeOfTheEntity()
{
    m_analysis.entities = {{EntityType::Org, QStringLiteral("Ada <Berg>"), {{1, 0}}}};
    QVERIFY(htmlOf(m_analysis, AnalysisIndex(m_analysis), {0, 41}).contains(QStringLiteral("<mark class=\"ORG\">Ada")));
    m_analysis.entities.clear();
}

void TestCitation::htmlOfAPartIsCut()
{
    QCOMPARE(htmlOf(m_analysis, AnalysisIndex(m_analysis), {20, 37}), QStringLiteral("<p>Berg&gt; came on Fri</p>\n"));
}

void TestCitation::paragraphsAreCounted()
{
    QCOMPARE(paragraphCount(m_analysis), 3);
    QCOMPARE(paragraphNumberAt(m_analysis, 0), 1);
    QCOMPARE(paragraphNumberAt(m_analysis, 20), 2);
    QCOMPARE(paragraphNumberAt(m_analysis, 44), 0);
    QCOMPARE(paragraphNumberAt(m_analysis, 50), 3);
    QVERIFY(paragraphNumbered(m_analysis, 3) == Span({49, 59}));
    QVERIFY(!paragraphNumbered(m_analysis, 4));
    QVERIFY(!paragraphNumbered(m_analysis, 0));
    QCOMPARE(paragraphNumbers(m_analysis), (std::vector<std::int32_t>{1, 2, 0, 3}));
}

QTEST_APPLESS_MAIN(TestCitation)
#include "tst_citation.moc"
