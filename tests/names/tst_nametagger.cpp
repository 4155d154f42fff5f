#include "names/markedtext.h"
#include "names/nametagger.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace dateline;
using dateline::test::MarkedText;

namespace {

/// Names stand in brackets behind their type, as MarkedText reads them.
void row(const char *name, const char *marked)
{
    QTest::newRow(name) << QString::fromUtf8(marked);
}

void addPeople()
{
    row("title", "The dam was opened by President [PERSON Lena Brandvold] in May.");
    row("titles joined", "They met Foreign Minister [PERSON Paul Okello] and Gen. [PERSON Ruth Adeyemi] there.");
    row("office behind title", "Minister for Foreign Affairs [PERSON Ida Holm] left early.");
    row("organisation, title, person", "[ORG NATO] Secretary-General [PERSON Hans Vreeland] spoke.");
    row("country, title, person", "It was sent to [PLACE U.S.] ambassador [PERSON Mary Whitcombe] today.");
    row("people and title", "The [NORP French] President [PERSON Luc Marchand] was away.");
    row("particle", "The book by [PERSON Pieter van der Meulen] is out.");
    row("particle alone", "We saw [PERSON Jan de Wolff] first. Later [PERSON de Wolff] sang.");
    row("particle opens", "We saw [PERSON Jan de Wolff] first.\n[PERSON De Wolff] sang.");
    row("particle after title", "The crowd cheered Mr. [PERSON da Costa] for hours.");
    row("apostrophe in a name", "The bill was paid by [PERSON Siobhan O'Hara] in cash.");
    row("initials", "It was drawn by [PERSON J.R. Hartwell] in ink.");
    row("said behind", "\"We are late,\" said [PERSON Marta Kowalski], who runs the shop.");
    row("role before", "It was found by geologist [PERSON Femke Bruun] last week.");
    row("surname later", "The mayor, [PERSON Rosa Delgado], was ill. On Friday [PERSON Delgado] came back.");
    row("surname that is a word", "It was told by [PERSON Tom Bright] then.\n[PERSON Bright] left.");
    row("age", "Her neighbour, [PERSON Karim Haddad], 47, was hurt.");
    row("Asian order", "The talk was given by [PERSON Kim Tae-yong] at noon.");
}

void addPlacesAndGroups()
{
    row("towns", "They went from [PLACE Oslo] to [PLACE Lima] by way of [PLACE New York].");
    row("country and state", "Floods in [PLACE Nepal] and in [PLACE Bihar] killed nine.");
    row("river, lake, airport", "Between the [PLACE Soren River] and [PLACE Lake Tumba] lies [PLACE Kestle Airport].");
    row("unknown town", "He was born in [PLACE Vestermark] and died there.");
    row("unknown town by its noun", "The oil town of [PLACE Qarabel] was quiet.");
    row("province", "Troops reached [PLACE Zarand] province at night.");
    row("possessive", "[PLACE Russia]'s army and [PLACE Japan]’s fleet stayed.");
    row("demonyms", "A [NORP Danish] ship with [NORP Greeks] and [NORP South Koreans] aboard sank.");
    row("religions", "[NORP Muslim] and [NORP Christian] leaders prayed.");
}

void addOrganisations()
{
    row("people and ministry", "The [NORP Iraqi] [ORG Foreign Ministry] said nothing.");
    row("U.S. body", "The [PLACE U.S.] [ORG Senate] votes today.");
    row("nationality in a body's name", "The [ORG Norwegian Seabed Research Institute] was closed.");
    row("bank of", "The [ORG Reserve Bank of Australia] cut rates.");
    row("ministry of x and y", "An official at the [ORG Ministry of Trade and Industry] resigned.");
    row("institute for", "She works for the [ORG Institute for Strategic Studies] in [PLACE London].");
    row("two companies", "Shares in [ORG Veltrona Corp] and [ORG Marsh & Lindt plc] fell.");
    row("acronym in brackets", "The [ORG Lowland Farmers Union] ([ORG LFU]) met. The [ORG LFU] wants more.");
    row("short company name", "The firm is [ORG Zemtra Holdings]. On Monday [ORG Zemtra] shares rose.");
    row("known acronyms", "The [ORG EU] and the [ORG WTO] disagree with the [ORG FBI].");
    row("pronouns stay", "Who told us? It is for us and IT staff.");
    row("US and us", "The [PLACE US] told us to wait.");
}

void addOthers()
{
    row("war", "After the [EVENT Great Salt War] came peace.");
    row("storm", "Roofs were lost when [EVENT Hurricane Zelda] struck.");
    row("world war in small letters", "It began after the [EVENT second world war] was lost.");
    row("cup", "They won the [EVENT World Cup] twice.");
    row("law", "The [WORK Clean Harbours Act] passed.");
    row("law with brackets and year", "The [WORK Water Supply (Amendment) Bill 2019] passed.");
    row("treaty of", "The [WORK Treaty of Lisbon] was signed.");
    row("hyphen to a rare word", "The [ORG Google-based] accounts and [PLACE anti-Israel] protests were named.");
    row("hyphen to no name", "The then-President spoke in mid-June of the post-war years.");
    row("hyphen to a word", "A [PLACE U.S.-led] force and [NORP pro-Russian] rebels fought.");
    row("no months, no days", "On Monday, March 3, and again in August the shop was shut on Christmas Eve.");
    row("no sentence openers", "Officials left. Nobody stayed. Perhaps later. Farmers wept.");
    row("no currencies", "It cost 5 million Euro and 3 US$ in March.");
    row("dateline", "[PLACE TALLINN], March 4 ([ORG Amber Wire]) - The harbour froze.");
    row("dateline with country", "[PLACE LAHTI], [PLACE Finland] — Snow fell.");
    row("byline", "@By [PERSON Nora Fenwick] and [PERSON Li Wei]\nThe rain fell.");
    row("headline in title case", "# [PLACE Norway] Opens Longest Bridge Near [PLACE Bergen]\nIt rained.");
    row("headline taught by the body", "# [ORG Zemtra Lines] Names First Ferry\nThe firm [ORG Zemtra Lines] did it.");
    row("all capitals", "# STORM HITS [PLACE NORWAY] AND [PLACE SWEDEN]\nIt rained.");
    row("quoted", "“[PLACE Sweden] will wait,” he said.");
}

} // namespace

class TestNameTagger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tags_data();
    void tags();
    void mergingHasNoOrder();
    void boilerplateHasNone();
    void survives_data();
    void survives();

private:
    [[nodiscard]] std::vector<std::vector<Mention>> tagAll(const MarkedText &text) const;
    [[nodiscard]] NameStatisticsPtr collected(const SectionView &view) const
    {
        NameStatisticsPtr statistics;
        m_tagger->collect(view, statistics);
        return statistics;
    }

    std::optional<NameTagger> m_tagger;
};

void TestNameTagger::initTestCase()
{
    Result<NameTagger> tagger = NameTagger::load();
    QVERIFY(tagger.ok());
    m_tagger.emplace(std::move(tagger).value());
    QVERIFY(!m_tagger->fingerprint().isEmpty());
}

std::vector<std::vector<Mention>> TestNameTagger::tagAll(const MarkedText &text) const
{
    NameStatisticsPtr article = collected(text.views.front());
    for (std::size_t i = 1; i < text.views.size(); ++i)
        m_tagger->collect(text.views[i], article);
    std::vector<std::vector<Mention>> mentions;
    for (const SectionView &view : text.views)
        mentions.push_back(m_tagger->tag(view, *article));
    return mentions;
}

void TestNameTagger::tags_data()
{
    QTest::addColumn<QString>("marked");
    addPeople();
    addPlacesAndGroups();
    addOrganisations();
    addOthers();
}

void TestNameTagger::tags()
{
    QFETCH(QString, marked);
    const MarkedText text(marked);
    const auto mentions = tagAll(text);
    for (std::size_t i = 0; i < text.views.size(); ++i) {
        QCOMPARE(text.show(i, mentions[i]), text.show(i, text.analyses[i].mentions));
        for (const Mention &mention : mentions[i])
            QVERIFY(mention.score > 0 && mention.score <= 1);
    }
}

void TestNameTagger::mergingHasNoOrder()
{
    const MarkedText text(QStringLiteral("Mr. Tarn met Zemtra Lines in Vestermark.\nTarn said Zemtra was late.\n"
                                         "In Vestermark, Zemtra shares fell. The North Sea Union (NSU) met.\n"
                                         "The NSU and Tarn agreed that a storm is no storm."));
    std::vector<std::size_t> order = {0, 1, 2, 3};
    const auto first = tagAll(text);
    do {
        const NameStatisticsPtr article = collected(text.views[order[0]]);
        NameStatisticsPtr rest = collected(text.views[order[2]]);
        m_tagger->collect(text.views[order[3]], rest);
        NameTagger::merge(*article, *collected(text.views[order[1]]));
        NameTagger::merge(*article, *rest);
        for (std::size_t i = 0; i < text.views.size(); ++i)
            QCOMPARE(m_tagger->tag(text.views[i], *article), first[i]);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestNameTagger::boilerplateHasNone()
{
    MarkedText text(QStringLiteral("Share with Ana Ruiz in Norway"));
    text.views.front().role = SectionRole::Boilerplate;
    QVERIFY(tagAll(text).front().empty());
}

void TestNameTagger::survives_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral("   ");
    QTest::newRow("punctuation") << QStringLiteral("((((&&&&'''' -- , , . . “”");
    QTest::newRow("capitals") << QStringLiteral("Zed ").repeated(10000);
    QTest::newRow("all capitals") << QStringLiteral("ZED OF ").repeated(5000);
    QTest::newRow("particles") << QStringLiteral("de van 't ").repeated(3000);
    QTest::newRow("titles") << QStringLiteral("President of the ").repeated(3000);
    QTest::newRow("ands") << QStringLiteral("Ministry of Trade and ").repeated(2000);
    QTest::newRow("one long word") << QString(100000, u'A');
    QTest::newRow("hyphens") << QStringLiteral("A-").repeated(20000);
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + QStringLiteral(" Ana ") + QChar(0xDC00) +
                                            QStringLiteral("Ruiz ") + QChar(0xD800);
    QTest::newRow("other scripts") << QString::fromUtf8("Президент Анна Иванова встретила 田中さん في القاهرة");
    QTest::newRow("marks") << QStringLiteral("A\u0301\u0301\u0301na \uFFFD\uFFFD Ru\u200Biz");
}

void TestNameTagger::survives()
{
    QFETCH(QString, text);
    text.replace(u'[', u'(');
    const MarkedText marked(text);
    const auto mentions = tagAll(marked);
    std::int32_t end = 0;
    for (const Mention &mention : mentions.front()) {
        QVERIFY(mention.span.start >= end);
        QVERIFY(mention.span.end > mention.span.start);
        end = mention.span.end;
    }
    QVERIFY(end <= std::int32_t(marked.texts.front().size()));
}

QTEST_GUILESS_MAIN(TestNameTagger)
#include "tst_nametagger.moc"
