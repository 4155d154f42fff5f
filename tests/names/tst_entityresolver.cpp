#include "names/entityforms.h"
#include "names/entityresolver.h"
#include "names/markedtext.h"

#include <QStringList>
#include <QTest>

#include <map>

using namespace dateline;
using dateline::test::MarkedText;

class TestEntityResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
    void names_data();
    void names();
    void typeOfTheMajority();
    void everyMentionOnce();
    void manyMentions();
    void cancelled();
    void foreignVariants();
    void alikeAreOneForm();
};

/// What is written alike is folded once for each type.
void TestEntityResolver::alikeAreOneForm()
{
    const NameVariants variants = NameVariants::builtIn();
    EntityForms forms(variants);
    const QString text = QStringLiteral("Lund Lines Lund Lines Lunds");
    const EntityForm &first = forms.of(QStringView(text).mid(0, 10), EntityType::Org);
    QVERIFY(&first == &forms.of(QStringView(text).mid(11, 10), EntityType::Org));
    QVERIFY(&first != &forms.of(QStringView(text).mid(0, 10), EntityType::Place));
    QCOMPARE(first.text, QStringLiteral("Lund Lines"));
    QCOMPARE(forms.of(QStringView(text).mid(22), EntityType::Norp).key, QStringLiteral("lund"));
    QCOMPARE(forms.of(QStringView(text).mid(22), EntityType::Place).key, QStringLiteral("lunds"));
}

/// Ids in the marks tell which mentions belong together.
void TestEntityResolver::resolves_data()
{
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *marked) { QTest::newRow(name) << QString::fromUtf8(marked); };
    row("surname", "[PERSON:a Ana Ruiz] sang. [PERSON:a Ruiz] left.");
    row("surname before the full name", "# [PERSON:a Ruiz] sings\n[PERSON:a Ana Ruiz] sang.");
    row("particle in both cases", "[PERSON:a Jan de Wolff] sang.\n[PERSON:a De Wolff] and [PERSON:a de Wolff].");
    row("two particles", "[PERSON:a Mia van der Berg] and [PERSON:a Van der Berg] and [PERSON:a Berg]");
    row("two surnames", "[PERSON:a Luis Soto Vega] and [PERSON:a Soto] and [PERSON:a Soto Vega]");
    row("middle name", "[PERSON:a Eva Lind] is [PERSON:a Eva Maria Lind]");
    row("initial", "[PERSON:a J. Hartwell] is [PERSON:a John Hartwell]");
    row("initial of two people", "[PERSON:a J. Hartwell] [PERSON:b John Hartwell] [PERSON:c Jane Hartwell]");
    row("given name", "[PERSON:a Eva Lind] left. [PERSON:a Eva] wept.");
    row("given name of two", "[PERSON:a Eva Lind] left [PERSON:b Eva Holm]. [PERSON:c Eva] wept.");
    row("family", "[PERSON:a Eva Lind] and [PERSON:b Carl Lind]. Then [PERSON:b Lind] left.");
    row("family, the later one", "[PERSON:b Carl Lind]; [PERSON:a Eva Lind]. Then [PERSON:a Lind] left.");
    row("family, the one of the headline",
        "# [PERSON:a Eva Lind] dies\n[PERSON:a Eva Lind] wed [PERSON:b Carl Lind]. [PERSON:a Lind] wrote.");
    row("family name first", "[PERSON:a Sato Emi] spoke. [PERSON:a Sato] left.");
    row("accents", "[PERSON:a José Peña] and [PERSON:a Jose Pena]");
    row("curly apostrophe", "[PERSON:a Tim O'Dowd] and [PERSON:a O’Dowd]");
    row("capitals", "@By [PERSON:a MARIA O'HARA]\n[PERSON:a Maria O'Hara]");
    row("known as", "[PERSON:a Luis Soto], who is also known as [PERSON:a El Lobo], hid. [PERSON:a El Lobo] ran.");
    row("known in a town as", "[PERSON:a Luis Soto], known in [PLACE:b Lima] as '[PERSON:a Lobo]', hid.");
    row("born", "[PERSON:a Eva Lind] was born [PERSON:a Eva Holm] in [PLACE:b Oslo].");
    row("acronym defined", "The [ORG:a Lowland Farmers Union] ([ORG:a LFU]) met. [ORG:a LFU] rose.");
    row("acronym first", "The [ORG:a LFU] ([ORG:a Lowland Farmers Union]) met.");
    row("acronym with a hyphen", "The [ORG:a Alpha-Beta Council] ([ORG:a ABC]) met [ORG:b Alpha].");
    row("acronym by initials", "[ORG:a Lowland Farmers Union] met. Then [ORG:a LFU] rose.");
    row("acronym of another language", "The [ORG:a Northern Front], or [ORG:a FNL], met.");
    row("acronym of two", "[ORG:a Lowland Farmers Union] [ORG:b Labour Force Unit] [ORG:c LFU]");
    row("town and agency are not one", "[PLACE:a LONDON] ([ORG:b Reuters]) - It rained.");
    row("the front known as", "The [ORG:a Northern Front] met. The Front, known as [ORG:a FNL], left.");
    row("head of a name", "The [ORG:a Eastern Front] met. The front, known as [ORG:a FNL], left.");
    row("company suffixes", "[ORG:a Zemtra Inc.] and [ORG:a Zemtra] and [ORG:b Marsh plc] and [ORG:b Marsh]");
    row("short company", "[ORG:a Zemtra Lines S.A.] and [ORG:a Zemtra Lines] and [ORG:a Zemtra]");
    row("short of two", "[ORG:a Zemtra Lines] and [ORG:b Zemtra Foods] and [ORG:c Zemtra]");
    row("countries", "[PLACE:a U.S.] [PLACE:a United States] [PLACE:a US] [PLACE:b UK] [PLACE:b Britain]");
    row("bodies", "[ORG:a U.N. Security Council] [ORG:a Security Council] [ORG:b United Nations] [ORG:b U.N.]");
    row("capitals of a dateline", "[PLACE:a BRUSSELS] - In [PLACE:a Brussels] it rained.");
    row("people and country", "[NORP:a Russian] [PLACE:b Russia] [PLACE:c Moscow] [NORP:a Russians]");
    row("joined words", "[PLACE:a U.S.-led] [PLACE:a U.S.] [NORP:b pro-Russian] [NORP:b Russian]");
    row("seas", "[PLACE:a Baltic Sea] [PLACE:a Baltic] [PLACE:b Loire River] [PLACE:c Loire]");
    row("airport", "[PLACE:a Kestle Airport] shut. The [PLACE:a Kestle] runway froze.");
    row("work and its model", "[WORK:a ZX 72-600] [WORK:a ZX 72] [WORK:b Polar-1] [WORK:c Polar-2]");
    row("white space", "[ORG:a Zemtra Lines] and [ORG:a Zemtra  Lines]");
    row("broken word", "[PERSON:a ]");
}

void TestEntityResolver::resolves()
{
    QFETCH(QString, marked);
    const MarkedText text(marked);
    const std::vector<Entity> entities = resolveEntities(text.views);
    std::map<SectionItemRef, std::size_t> entityOf;
    for (std::size_t e = 0; e < entities.size(); ++e) {
        QVERIFY(std::is_sorted(entities[e].mentions.begin(), entities[e].mentions.end()));
        for (const SectionItemRef ref : entities[e].mentions)
            QVERIFY(entityOf.emplace(ref, e).second);
    }
    QCOMPARE(entityOf.size(), text.marks.size());
    for (const MarkedText::Mark &a : text.marks) {
        for (const MarkedText::Mark &b : text.marks) {
            const bool together = entityOf.at(a.ref) == entityOf.at(b.ref);
            QVERIFY2(together == (a.id == b.id), qPrintable(QStringLiteral("%1 %2 / %3 %4")
                                                                .arg(a.id, entities[entityOf.at(a.ref)].name, b.id,
                                                                     entities[entityOf.at(b.ref)].name)));
        }
    }
}

void TestEntityResolver::names_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const char *marked, const QStringList &names) {
        QTest::newRow(name) << QString::fromUtf8(marked) << names;
    };
    row("fullest", "[PERSON Ruiz] [PERSON Ana Ruiz]", {QStringLiteral("Ana Ruiz")});
    row("not the acronym", "[ORG Lowland Farmers Union] ([ORG LFU])", {QStringLiteral("Lowland Farmers Union")});
    row("small letters", "[PLACE BRUSSELS] [PLACE Brussels]", {QStringLiteral("Brussels")});
    row("capitals only", "[PERSON MARIA O'HARA-LUND] [PLACE TALLINN] [ORG NATO] [PLACE USA]",
        {QStringLiteral("Maria O'Hara-Lund"), QStringLiteral("Tallinn"), QStringLiteral("NATO"),
         QStringLiteral("USA")});
    row("country", "[PLACE U.S.] [PLACE U.S.] [PLACE United States]", {QStringLiteral("United States")});
    row("joined", "[PLACE U.S.-led]", {QStringLiteral("U.S.")});
    row("by first mention", "[PLACE Oslo] [PERSON Ana Ruiz] [PLACE Lima] [PERSON Ruiz]",
        {QStringLiteral("Oslo"), QStringLiteral("Ana Ruiz"), QStringLiteral("Lima")});
    row("line end inside", "[PERSON Ana\tRuiz]", {QStringLiteral("Ana Ruiz")});
}

void TestEntityResolver::names()
{
    QFETCH(QString, marked);
    QFETCH(QStringList, names);
    QStringList found;
    for (const Entity &entity : resolveEntities(MarkedText(marked).views))
        found << entity.name;
    QCOMPARE(found, names);
}

void TestEntityResolver::typeOfTheMajority()
{
    MarkedText text(QStringLiteral("[ORG Marlow] [ORG Marlow] [PLACE Marlow]"));
    text.analyses[0].mentions[2].score = 0.5F;
    const auto merged = resolveEntities(text.views);
    QCOMPARE(merged.size(), std::size_t(1));
    QCOMPARE(merged[0].type, EntityType::Org);
    text.analyses[0].mentions[2].score = 0.95F; // surely a town of the same name
    QCOMPARE(resolveEntities(text.views).size(), std::size_t(2));
}

void TestEntityResolver::everyMentionOnce()
{
    const MarkedText text(
        QStringLiteral("[PERSON A] [ORG A] [PLACE A] [NORP A] [EVENT A] [WORK A]\n[PERSON .] [ORG -]"));
    std::size_t mentions = 0;
    for (const Entity &entity : resolveEntities(text.views))
        mentions += entity.mentions.size();
    QCOMPARE(mentions, std::size_t(8));
}

/// A hundred thousand mentions that share their surnames: finishes at once only where no step compares all pairs.
void TestEntityResolver::manyMentions()
{
    QString text;
    SectionAnalysis analysis;
    for (int i = 0; i < 100000; ++i) {
        const auto start = std::int32_t(text.size());
        text += i % 2 == 1 ? QStringLiteral("Lind")
                           : QStringLiteral("Name%1 Lind").arg(QString::number(i / 2 * 7919 % 50000, 36));
        analysis.mentions.push_back({{start, std::int32_t(text.size())}, EntityType::Person, MentionKind::Name, 0.9F});
        text += u' ';
    }
    const SectionView view = {text, SectionRole::Paragraph, 0, &analysis};
    const auto entities = resolveEntities(std::span(&view, 1));
    QCOMPARE(entities.size(), std::size_t(50000));
    QCOMPARE(entities[7].mentions.size(), std::size_t(2));
    QCOMPARE(entities, resolveEntities(std::span(&view, 1)));
}

void TestEntityResolver::cancelled()
{
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(resolveEntities(MarkedText(QStringLiteral("[PERSON Ana Ruiz]")).views, cancel).empty());
    QVERIFY(resolveEntities({}).empty());
}

void TestEntityResolver::foreignVariants()
{
    const NameVariants none = NameVariants::read(QStringLiteral("\x01\x02[variant\n|||\n[variant]\n|\n"));
    QCOMPARE(none.canonical(QStringLiteral("us"), QStringLiteral("US")), QStringLiteral("us"));
    const NameVariants builtIn = NameVariants::builtIn();
    QCOMPARE(builtIn.canonical(QStringLiteral("us"), QStringLiteral("US")), QStringLiteral("united states"));
    QCOMPARE(builtIn.canonical(QStringLiteral("us"), QStringLiteral("us")), QStringLiteral("us"));
}

QTEST_GUILESS_MAIN(TestEntityResolver)
#include "tst_entityresolver.moc"
