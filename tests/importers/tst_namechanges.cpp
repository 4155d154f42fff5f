#include "importers/importfixture.h"
#include "importers/namechanges.h"

using namespace dateline;

/// What has to be said for entities to become those of a file.
class TestNameChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingToSay();
    void splitsTheFewerOff();
    void splitsEqualWordsAtOnce();
    void mergesIntoTheLargest();
    void typeAndName();
    void oneMentionOfUnknownEntity();
    void mentionsThatTheFileDoesNotHaveStay();

private:
    /// One entity for each list of words that stand in the text, in their order.
    [[nodiscard]] Analysis analysisOf(const std::vector<std::vector<Span>> &entities) const;
    [[nodiscard]] Span at(const QString &words, int nth = 0) const { return placeOf(m_article->text, words, nth); }

    std::shared_ptr<Article> m_article = std::make_shared<Article>();
};

using Kind = NameOverride::Kind;

void TestNameChanges::initTestCase()
{
    m_article->text = QStringLiteral("Anna Berg met Berg. Berg and Anna saw Tom. Berg left.");
}

Analysis TestNameChanges::analysisOf(const std::vector<std::vector<Span>> &entities) const
{
    Analysis analysis;
    analysis.article = m_article;
    analysis.structure.sections = {{SectionRole::Paragraph, {0, static_cast<std::int32_t>(m_article->text.size())}}};
    auto section = std::make_shared<SectionAnalysis>();
    for (const auto &spans : entities) {
        for (const Span span : spans)
            section->mentions.push_back({span, EntityType::Person, MentionKind::Name, 1.0F});
    }
    std::sort(section->mentions.begin(), section->mentions.end(),
              [](const Mention &a, const Mention &b) { return a.span < b.span; });
    for (const auto &spans : entities) {
        Entity entity{EntityType::Person, analysis.textOf(spans.front()).toString(), {}};
        for (const Span span : spans) {
            for (std::size_t i = 0; i < section->mentions.size(); ++i) {
                if (section->mentions[i].span == span)
                    entity.mentions.push_back({0, static_cast<std::int32_t>(i)});
            }
        }
        analysis.entities.push_back(entity);
    }
    analysis.sectionAnalyses = {section};
    return analysis;
}

void TestNameChanges::nothingToSay()
{
    const std::vector<Span> berg{at(QStringLiteral("Anna Berg")), at(QStringLiteral("Berg"), 1)};
    const std::vector<PlacedName> names{{EntityType::Person, QStringLiteral("Anna Berg"), berg, true}};
    QVERIFY(nameChanges(analysisOf({berg}), names).empty());
    QVERIFY(nameChanges(analysisOf({berg}), {}).empty());
}

void TestNameChanges::splitsTheFewerOff()
{
    const Span anna = at(QStringLiteral("Anna Berg"));
    const Span second = at(QStringLiteral("Berg"), 1);
    const Span tom = at(QStringLiteral("Tom"));
    const std::vector<PlacedName> names{{EntityType::Person, QStringLiteral("Anna Berg"), {anna, second}, true},
                                        {EntityType::Person, QStringLiteral("Tom"), {tom}, true}};
    const auto changes = nameChanges(analysisOf({{anna, second, tom}}), names);
    QCOMPARE(changes.size(), std::size_t(1));
    QVERIFY(changes.front().kind == Kind::Split && changes.front().span == tom);
}

void TestNameChanges::splitsEqualWordsAtOnce()
{
    const Span anna = at(QStringLiteral("Anna Berg"));
    const std::vector<Span> bergs{at(QStringLiteral("Berg"), 1), at(QStringLiteral("Berg"), 2),
                                  at(QStringLiteral("Berg"), 3)};
    const std::vector<PlacedName> names{{EntityType::Person, QStringLiteral("Anna Berg"), {anna}, true},
                                        {EntityType::Person, QStringLiteral("Berg"), bergs, true}};
    const auto all = nameChanges(analysisOf({{anna, bergs[0], bergs[1], bergs[2]}}), names);
    QCOMPARE(all.size(), std::size_t(2)); // and the entity keeps the more mentions, so it has the other name
    QVERIFY(all[0].kind == Kind::Split && all[0].span == anna);
    QVERIFY(all[1].kind == Kind::Rename && all[1].name == QStringLiteral("Berg"));
}

void TestNameChanges::mergesIntoTheLargest()
{
    const Span anna = at(QStringLiteral("Anna Berg"));
    const Span first = at(QStringLiteral("Berg"), 1);
    const Span second = at(QStringLiteral("Berg"), 2);
    const std::vector<PlacedName> names{{EntityType::Person, {}, {anna, first, second}, true}};
    const auto changes = nameChanges(analysisOf({{anna}, {first, second}}), names);
    QCOMPARE(changes.size(), std::size_t(1));
    QVERIFY(changes.front().kind == Kind::Merge && changes.front().span == first && changes.front().other == anna);
}

void TestNameChanges::typeAndName()
{
    const Span tom = at(QStringLiteral("Tom"));
    const std::vector<PlacedName> names{{EntityType::Org, QStringLiteral("TOM Inc."), {tom}, true}};
    const auto changes = nameChanges(analysisOf({{tom}}), names);
    QCOMPARE(changes.size(), std::size_t(2));
    QVERIFY(changes[0].kind == Kind::Retype && changes[0].type == EntityType::Org);
    QVERIFY(changes[1].kind == Kind::Rename && changes[1].name == QStringLiteral("TOM Inc."));
}

/// Of which the file knows the type alone: split off only where that is another one.
void TestNameChanges::oneMentionOfUnknownEntity()
{
    const Span anna = at(QStringLiteral("Anna Berg"));
    const Span berg = at(QStringLiteral("Berg"), 1);
    const Analysis analysis = analysisOf({{anna, berg}});
    const std::vector<PlacedName> same{{EntityType::Person, {}, {berg}, false}};
    QVERIFY(nameChanges(analysis, same).empty());
    const std::vector<PlacedName> other{{EntityType::Place, {}, {berg}, false}};
    const auto changes = nameChanges(analysis, other);
    QCOMPARE(changes.size(), std::size_t(2));
    QVERIFY(changes[0].kind == Kind::Split && changes[0].span == berg);
    QVERIFY(changes[1].kind == Kind::Retype && changes[1].span == berg);
}

void TestNameChanges::mentionsThatTheFileDoesNotHaveStay()
{
    const Span anna = at(QStringLiteral("Anna Berg"));
    const Span berg = at(QStringLiteral("Berg"), 1);
    const std::vector<PlacedName> names{{EntityType::Person, QStringLiteral("Anna Berg"), {anna}, true},
                                        {EntityType::Work, QStringLiteral("Nowhere"), {{200, 207}}, true}};
    QVERIFY(nameChanges(analysisOf({{anna, berg}}), names).empty());
}

QTEST_APPLESS_MAIN(TestNameChanges)
#include "tst_namechanges.moc"
