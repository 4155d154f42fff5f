#include "structure/pagemodel.h"

#include <QTest>

using namespace dateline;

namespace {

PageFeatureSet setOf(std::initializer_list<PageFeature> features)
{
    PageFeatureSet set;
    for (const PageFeature feature : features)
        set.add(feature);
    return set;
}

void setWeight(PageModel &model, int offset, PageFeature feature, PagePart part, std::int32_t weight)
{
    model.blocks[std::size_t(offset + PageModel::reach)][std::size_t(feature)][std::size_t(part)] = weight;
}

/// Menus are before or after, prose is text, a label right above prose is the headline.
PageModel smallModel()
{
    PageModel model;
    setWeight(model, 0, PageFeature::Menu, PagePart::Before, 5);
    setWeight(model, 0, PageFeature::Menu, PagePart::Insert, 5);
    setWeight(model, 0, PageFeature::Menu, PagePart::After, 6);
    setWeight(model, 0, PageFeature::Prose, PagePart::Text, 9);
    setWeight(model, 1, PageFeature::Prose, PagePart::Headline, 4);
    setWeight(model, 0, PageFeature::Prose, PagePart::Headline, -4);
    return model;
}

QString partsOf(const PageModel &model, const std::vector<PageFeatureSet> &page,
                const std::vector<PageModel::PartWeights> &extra = {})
{
    QStringList names;
    for (const PagePart part : model.partsOf(page, extra))
        names.push_back(partName(part));
    return names.join(u' ');
}

} // namespace

class TestPageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestSequenceIsFound();
    void extraScoresSteer();
    void noDateIsAHeadline();
    void partsKeepTheirOrder();
    void anEmptyPage();
    void aLongPageDoesNotOverflow();
    void readsWhatItWrites();
    void damageIsTold_data();
    void damageIsTold();
    void theStandardModelIsThere();

private:
    const PageFeatureSet m_menu = setOf({PageFeature::Menu});
    const PageFeatureSet m_label = setOf({PageFeature::Words7});
    const PageFeatureSet m_prose = setOf({PageFeature::Prose});
};

void TestPageModel::theBestSequenceIsFound()
{
    QCOMPARE(partsOf(smallModel(), {m_menu, m_label, m_prose, m_prose, m_menu}),
             QStringLiteral("Before Headline Text Text After"));
    // text goes on behind the menu: it stands within the article
    QCOMPARE(partsOf(smallModel(), {m_menu, m_label, m_prose, m_menu, m_prose, m_menu}),
             QStringLiteral("Before Headline Text Insert Text After"));
}

void TestPageModel::extraScoresSteer()
{
    std::vector<PageModel::PartWeights> extra(5);
    extra[2][std::size_t(PagePart::Text)] = -1000;
    extra[1][std::size_t(PagePart::Headline)] = -1000;
    const QString parts = partsOf(smallModel(), {m_menu, m_label, m_prose, m_prose, m_menu}, extra);
    QVERIFY2(!parts.startsWith(QStringLiteral("Before Headline")), qPrintable(parts));
    QVERIFY2(parts.endsWith(QStringLiteral("Text After")), qPrintable(parts));
    QCOMPARE(parts.count(QStringLiteral("Text")), 1);
}

void TestPageModel::noDateIsAHeadline()
{
    const PageFeatureSet date = setOf({PageFeature::Words4, PageFeature::Timestamp});
    QVERIFY(!partsOf(smallModel(), {m_menu, date, m_prose}).contains(QStringLiteral("Headline")));
}

void TestPageModel::partsKeepTheirOrder()
{
    // whatever the features: nothing but After follows After, and the headline stands once
    PageModel model = smallModel();
    setWeight(model, 0, PageFeature::Words7, PagePart::Headline, 50);
    const std::vector<PagePart> parts = model.partsOf({m_label, m_prose, m_label, m_menu, m_label, m_prose, m_menu});
    QCOMPARE(std::count(parts.begin(), parts.end(), PagePart::Headline), 1);
    for (std::size_t i = 1; i < parts.size(); ++i)
        QVERIFY(mayFollow(parts[i - 1], parts[i]));
    QVERIFY(mayOpen(parts.front()));
}

void TestPageModel::anEmptyPage()
{
    QVERIFY(smallModel().partsOf({}).empty());
}

void TestPageModel::aLongPageDoesNotOverflow()
{
    PageModel model = smallModel();
    setWeight(model, 0, PageFeature::Prose, PagePart::Text, 30000);
    const std::vector<PageFeatureSet> page(200000, m_prose);
    const std::vector<PagePart> parts = model.partsOf(page);
    QCOMPARE(std::count(parts.begin(), parts.end(), PagePart::Text), std::ptrdiff_t(page.size()));
}

void TestPageModel::readsWhatItWrites()
{
    PageModel model = smallModel();
    model.steps[std::size_t(PageFeature::Tail)][std::size_t(PagePart::Text)][std::size_t(PagePart::After)] = -77;
    const QByteArray text = model.toText();
    const auto read = PageModel::fromText(text);
    QVERIFY(read.ok());
    QCOMPARE(read->toText(), text);
    QCOMPARE(read->steps[std::size_t(PageFeature::Tail)][std::size_t(PagePart::Text)][std::size_t(PagePart::After)],
             -77);
}

void TestPageModel::damageIsTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *text, const char *where) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(where);
    };
    row("empty", "", "line 1");
    row("another version", "dateline-page-model 2\n", "line 1");
    row("no heading", "block 0 Prose 1 2 3 4 5 6\n", "line 1");
    row("unknown feature", "dateline-page-model 1\nblock 0 Poetry 1 2 3 4 5 6\n", "line 2");
    row("too few weights", "dateline-page-model 1\nblock 0 Prose 1 2 3 4 5\n", "line 2");
    row("too far away", "dateline-page-model 1\n\nblock 3 Prose 1 2 3 4 5 6\n", "line 3");
    row("no number", "dateline-page-model 1\nblock 0 Prose 1 2 x 4 5 6\n", "line 2");
    row("too large", "dateline-page-model 1\nstep Text Prose 1 2 3 4 5 600000\n", "line 2");
    row("unknown part", "dateline-page-model 1\nstep Middle Prose 1 2 3 4 5 6\n", "line 2");
}

void TestPageModel::damageIsTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto read = PageModel::fromText(text);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::BadResource);
    QCOMPARE(read.error().context, where);
}

void TestPageModel::theStandardModelIsThere()
{
    const QString text = QStringLiteral("Home | News | Sport | Weather\n"
                                        "Ferry to Lindholm stopped after leak\n"
                                        "The ferry to Lindholm was stopped on Monday after a leak was found in it.\n"
                                        "Nobody was hurt when the ferry was towed back to the harbour of Lindholm.\n"
                                        "Contact us | Terms of use | Privacy policy\n");
    const std::vector<Block> blocks = findBlocks(text, {});
    const std::vector<PageFeatureSet> page = pageFeatures(text, blocks, findCues(text, blocks, PhraseBook()));
    QCOMPARE(partsOf(PageModel::standard(), page), QStringLiteral("Before Headline Text Text After"));
}

QTEST_GUILESS_MAIN(TestPageModel)
#include "tst_pagemodel.moc"
