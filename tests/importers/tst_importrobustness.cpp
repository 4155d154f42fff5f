#include "importers/importfixture.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace dateline;

/// Files that are damaged, hostile, too large or of another article: a clear error or a list, and nothing is lost.
class TestImportRobustness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void otherArticle_data() { formats(); }
    void otherArticle();
    void damagedFile_data();
    void damagedFile();
    void damagedParts_data() { formats(); }
    void damagedParts();
    void damagedPartsTakeNothingAway_data() { formats(); }
    void damagedPartsTakeNothingAway();
    void cutOffFileTakesNothingAway();
    void datesThatNobodyCanSay();
    void tooManyAreListed();
    void manyLines_data() { formats(); }
    void manyLines();
    void cancelled();

private:
    static void formats()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("webannotation") << QByteArray("webannotation");
        QTest::newRow("brat") << QByteArray("brat");
    }
    [[nodiscard]] Span at(const QString &words, int nth = 0) const { return placeOf(m_text, words, nth); }

    ImportFixture m_fixture;
    QString m_text;
    std::shared_ptr<const Article> m_article;
    std::shared_ptr<const Analysis> m_open;
};

using Name = NameOverride::Kind;

void TestImportRobustness::initTestCase()
{
    QVERIFY(m_fixture.load());
    m_text =
        QStringLiteral("March 5, 2019\n\nNorway opens harbour\n\n"
                       "OSLO (Fjord Wire) - Norway opened a harbour on Monday, said Ada Berg of the Harbour Trust. "
                       "The grunfeld was late.\n\n"
                       "Berg met Tom Lund in Bergen on Saturday. The grunfeld had been tested on 14 January 2019. "
                       "The next day the crew left.\n\n"
                       "Sweden will lend a crane in May. Norway opened the harbour on Monday.\n");
    m_article = std::make_shared<const Article>(articleFromMemory(m_text));
    m_open = m_fixture.analysed(m_article);
}

void TestImportRobustness::otherArticle()
{
    QFETCH(QByteArray, format);
    const auto open = m_fixture.analysed(
        QStringLiteral("June 1, 2001\n\nParliament votes\n\nPARIS - Marie Dupont won the vote on Monday, "
                       "and Jean Petit resigned in May. The Senate met on Saturday.\n"));
    Corrections own;
    own.content.names.push_back(
        {Name::Retype, placeOf(open->article->text, QStringLiteral("Senate")), EntityType::Norp});
    for (const bool withText : {true, false}) {
        const auto imported =
            m_fixture.imported(ImportFixture::exported(*m_open, format.constData(), withText), open, own);
        QVERIFY(imported.ok());
        QVERIFY(imported->otherArticle);
        QCOMPARE(imported->taken, 0);
        QVERIFY(imported->corrections == own);
    }
}

void TestImportRobustness::damagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n\n");
    QTest::newRow("prose") << QByteArray("It rained.\nIt stopped.\n");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("JSON of another kind") << QByteArray(R"({"type": "Feature", "items": []})");
    QTest::newRow("collection without a page") << QByteArray(R"({"type": "AnnotationCollection"})");
    QTest::newRow("cut JSON") << ImportFixture::exported(*m_open, "webannotation").annotations.chopped(100);
    QTest::newRow("JSON nested deep") << QByteArray(R"({"first":)").repeated(100'000);
    QTest::newRow("JSON list") << QByteArray("[1, 2]");
}

void TestImportRobustness::damagedFile()
{
    QFETCH(QByteArray, bytes);
    const auto imported = m_fixture.imported({bytes, {}}, m_open);
    QVERIFY(!imported.ok());
    QVERIFY(imported.error().code == ErrorCode::BadInput);
}

/// Bytes changed at random: never a crash, and what the reader has said stays.
void TestImportRobustness::damagedParts()
{
    QFETCH(QByteArray, format);
    Corrections own;
    own.content.names.push_back({Name::Retype, at(QStringLiteral("Bergen")), EntityType::Org});
    const auto open = m_fixture.analysed(m_article, own);
    const QByteArray whole = ImportFixture::exported(*m_open, format.constData()).annotations;
    QRandomGenerator random(7);
    for (int run = 0; run < 60; ++run) {
        QByteArray bytes = whole;
        for (int i = 0; i < 6; ++i) {
            const auto place = random.bounded(static_cast<int>(bytes.size()));
            constexpr std::array<const char *, 6> changes = {"9", "-1", "\t", "\"", "x", "\n"};
            bytes.replace(place, 1 + random.bounded(3), changes.at(static_cast<std::size_t>(random.bounded(6))));
        }
        const auto imported = m_fixture.imported({bytes, run % 2 == 0 ? m_text : QString()}, open, own);
        if (!imported)
            continue;
        const auto &names = imported->corrections.content.names;
        QVERIFY(!names.empty() && names.front() == own.content.names.front());
        for (const NameOverride &name : names)
            QVERIFY(name.span.start >= 0 && name.span.end <= m_text.size());
    }
}

/// A name whose line cannot be read is none that the colleague took away.
void TestImportRobustness::damagedPartsTakeNothingAway()
{
    QFETCH(QByteArray, format);
    ImportSource file = ImportFixture::exported(*m_open, format.constData());
    if (format == "brat")
        file.annotations.replace("\tPLACE ", "\tPLACE x");
    else
        file.annotations.replace("\"dateline:entityType\": \"PLACE\"", "\"dateline:entityType\": \"PLAC\"");
    const auto imported = m_fixture.imported(file, m_open);
    QVERIFY(imported.ok());
    QVERIFY(!imported->left.empty());
    QCOMPARE(imported->taken, 0);
}

void TestImportRobustness::cutOffFileTakesNothingAway()
{
    const ImportSource whole = ImportFixture::exported(*m_open, "brat");
    for (qsizetype length = whole.annotations.size() / 2; length < whole.annotations.size(); length += 7) {
        const QByteArray part = whole.annotations.left(length);
        if (part.endsWith('\n'))
            continue; // nothing tells it from a file in which the rest was taken away
        const auto imported = m_fixture.imported({part, m_text}, m_open);
        for (const NameOverride &name : imported->corrections.content.names)
            QVERIFY(name.kind != Name::IsNoName);
        for (const EventOverride &event : imported->corrections.content.events)
            QVERIFY(event.kind != EventOverride::Kind::Hide);
    }
}

void TestImportRobustness::datesThatNobodyCanSay()
{
    ImportSource file = ImportFixture::exported(*m_open, "brat");
    const QByteArray value = "value=2019-01-14 earliest=2019-01-14 latest=2019-01-14 precision=day";
    QVERIFY(file.annotations.contains(value));
    file.annotations.replace(value, "value=P3D");
    const auto imported = m_fixture.imported(file, m_open);
    QCOMPARE(imported->left.size(), std::size_t(1));
    QVERIFY(imported->left.front().reason == LeftReason::CannotBeSaid);
    QCOMPARE(imported->left.front().words, QStringLiteral("14 January 2019"));
}

void TestImportRobustness::tooManyAreListed()
{
    QString text;
    QByteArray lines;
    for (int i = 0; i < mostImported + 300; ++i) {
        lines += "T" + QByteArray::number(i + 1) + "\tWORK " + QByteArray::number(text.size()) + ' ' +
                 QByteArray::number(text.size() + 2) + "\tab\n";
        text += QStringLiteral("ab cd. ");
    }
    const auto imported = m_fixture.imported({lines, text}, m_fixture.analysed(text));
    QVERIFY(imported.ok());
    QCOMPARE(imported->taken, mostImported);
    QCOMPARE(imported->left.size(), std::size_t(300));
    QVERIFY(std::all_of(imported->left.begin(), imported->left.end(),
                        [](const LeftOut &left) { return left.reason == LeftReason::TooMany; }));
}

/// A file of more than a hundred thousand lines.
void TestImportRobustness::manyLines()
{
    QFETCH(QByteArray, format);
    // An analysis by hand, as no article has so many names: one entity, one mention a sentence.
    const int count = format == "brat" ? 100'000 : 5'000;
    auto article = std::make_shared<Article>();
    auto section = std::make_shared<SectionAnalysis>();
    Entity anna{EntityType::Person, QStringLiteral("Anna"), {}};
    for (int i = 0; i < count; ++i) {
        const auto start = static_cast<std::int32_t>(article->text.size());
        section->mentions.push_back({{start, start + 4}, EntityType::Person, MentionKind::Name, 1.0F});
        anna.mentions.push_back({0, i});
        article->text += QStringLiteral("Anna \U0001F309 %1. ").arg(i);
    }
    auto analysis = std::make_shared<Analysis>();
    analysis->article = article;
    analysis->structure.sections = {{SectionRole::Paragraph, {0, static_cast<std::int32_t>(article->text.size())}}};
    analysis->sectionAnalyses = {section};
    analysis->entities = {anna};
    const ImportSource file = ImportFixture::exported(*analysis, format.constData());
    QVERIFY(file.annotations.count('\n') > 100'000);
    const auto same = m_fixture.imported(file, analysis);
    QCOMPARE(same->taken, 0);
    QVERIFY(same->left.empty());
    // The same text with something before it: all is placed, by what is around it.
    auto edited = std::make_shared<Article>();
    edited->text = QStringLiteral("New words first. ") + article->text;
    auto shifted = std::make_shared<Analysis>(*analysis);
    shifted->article = edited;
    const std::int32_t by = static_cast<std::int32_t>(edited->text.size() - article->text.size());
    shifted->structure.sections = {{SectionRole::Paragraph, {by, static_cast<std::int32_t>(edited->text.size())}}};
    const auto moved = m_fixture.imported(file, shifted);
    QCOMPARE(moved->taken, 0);
    QVERIFY(moved->left.empty());
}

void TestImportRobustness::cancelled()
{
    const CancelToken cancel;
    cancel.cancel();
    Corrections own;
    own.content.names.push_back({Name::Retype, at(QStringLiteral("Bergen")), EntityType::Org});
    const auto theirs = m_fixture.analysed(m_article, own);
    const auto imported =
        importCorrections(ImportFixture::exported(*theirs, "brat"), {m_open, {}}, m_fixture.pipeline(), cancel);
    QVERIFY(imported.ok());
    QVERIFY(imported->corrections.isEmpty());
    QCOMPARE(imported->taken, 0);
}

QTEST_GUILESS_MAIN(TestImportRobustness)
#include "tst_importrobustness.moc"
