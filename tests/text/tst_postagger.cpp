#include "text/posmodel.h"
#include "text/postagger.h"
#include "text/tokeniser.h"

#include <QFile>
#include <QResource>
#include <QTest>

#include <array>

using namespace dateline;

namespace {

constexpr std::array<const char *, 18> tagNames = {"-",     "ADJ",   "ADP",   "ADV", "AUX",  "CCONJ",
                                                   "DET",   "INTJ",  "NOUN",  "NUM", "PART", "PRON",
                                                   "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

QByteArray modelBytes()
{
    return QResource(QStringLiteral(":/dateline/text/en.pos")).uncompressedData();
}

/// One tiny model: a feature table with one free slot.
PosModel::Tables smallTables()
{
    PosModel::Tables tables;
    tables.slots = {{0, 0}, {7, 0 * 32 + 1}};
    tables.weights = {{3, 5}};
    tables.classSlots = {{0, {}}, {9, {1, 2}}};
    return tables;
}

} // namespace

class TestPosTagger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tags_data();
    void tags();
    void emptyInput();
    void everyTokenGetsATag();
    void sentencesDoNotSeeEachOther();
    void damagedModels_data();
    void damagedModels();
    void inconsistentTables();
    void accuracyOnNews();
};

void TestPosTagger::tags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("The minister will meet her in Oslo.", "DET NOUN AUX VERB PRON ADP PROPN PUNCT");
    row("Three ferries left the old harbour on Monday.", "NUM NOUN VERB DET ADJ NOUN ADP PROPN PUNCT");
    row("“We didn’t know,” she said quietly.", "PUNCT PRON AUX PART VERB PUNCT PUNCT PRON VERB ADV PUNCT");
    row("Police said that two men were arrested.", "NOUN VERB SCONJ NUM NOUN AUX VERB PUNCT");
    row("Prices rose and the rain stopped.", "NOUN VERB CCONJ DET NOUN VERB PUNCT");
    row("Spain's king wants to visit Kenya.", "PROPN PART NOUN VERB PART VERB PROPN PUNCT");
    row("It is the largest bridge in Europe.", "PRON AUX DET ADJ NOUN ADP PROPN PUNCT");
    row("BRIDGE OVER THE RIVER", "NOUN ADP DET NOUN");
}

void TestPosTagger::tags()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const Result<PosTagger> tagger = PosTagger::load();
    QVERIFY(tagger.ok());
    std::vector<Token> tokens = tokenise(text);
    tagger.value().tag(text, splitSentences(text, tokens, SectionRole::Paragraph), tokens);
    QStringList tags;
    for (const Token &token : tokens)
        tags += QLatin1StringView(tagNames.at(static_cast<std::size_t>(token.pos)));
    QCOMPARE(tags.join(u' '), expected);
}

void TestPosTagger::emptyInput()
{
    const Result<PosTagger> tagger = PosTagger::load();
    QVERIFY(tagger.ok());
    std::vector<Token> tokens;
    tagger.value().tag({}, {}, tokens);
    QVERIFY(tokens.empty());
}

void TestPosTagger::everyTokenGetsATag()
{
    const Result<PosTagger> tagger = PosTagger::load();
    QVERIFY(tagger.ok());
    const QString text = QStringLiteral("x 😀 … -- №5 𝒜𝒷 \u0301 Übergrößenträger 12:30 @ab a@b.org \ufffd\ufffd");
    std::vector<Token> tokens = tokenise(text);
    tagger.value().tag(text, splitSentences(text, tokens, SectionRole::List), tokens);
    for (const Token &token : tokens)
        QVERIFY(token.pos != PartOfSpeech::Unknown);
}

void TestPosTagger::sentencesDoNotSeeEachOther()
{
    const Result<PosTagger> tagger = PosTagger::load();
    QVERIFY(tagger.ok());
    const QString alone = QStringLiteral("Reports rose.");
    const QString after = QStringLiteral("They are to. Reports rose.");
    std::vector<Token> first = tokenise(alone);
    tagger.value().tag(alone, {{{0, 13}, 0, 3}}, first);
    std::vector<Token> second = tokenise(after);
    tagger.value().tag(after, {{{0, 12}, 0, 4}, {{13, 26}, 4, 7}}, second);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(second.at(i + 4).pos, first.at(i).pos);
}

void TestPosTagger::damagedModels_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = modelBytes();
    QVERIFY(whole.size() > 100000);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other file") << QByteArray(4096, 'x');
    QTest::newRow("header only") << whole.first(48);
    QTest::newRow("half of the header") << whole.first(20);
    QTest::newRow("cut short") << whole.chopped(1);
    QTest::newRow("too long") << whole + 'x';
    const auto flipped = [&whole](qsizetype at) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x40);
        return bytes;
    };
    for (const qsizetype at : {0, 8, 12, 16, 24, 32, 36, 40, 44, 48, 1000})
        QTest::addRow("bit at %d", static_cast<int>(at)) << flipped(at);
    QTest::newRow("bit at the end") << flipped(whole.size() - 1);
}

void TestPosTagger::damagedModels()
{
    QFETCH(const QByteArray, bytes);
    const Result<PosTagger> tagger = PosTagger::fromBytes(bytes);
    QVERIFY(!tagger.ok());
    QCOMPARE(tagger.error().code, ErrorCode::BadResource);
    QVERIFY(!tagger.error().context.isEmpty());
}

/// Tables that a right checksum does not make right.
void TestPosTagger::inconsistentTables()
{
    QVERIFY(PosModel::fromBytes(PosModel::toBytes(smallTables())).ok());
    PosModel::Tables full = smallTables();
    full.slots.erase(full.slots.begin());
    QVERIFY(!PosModel::fromBytes(PosModel::toBytes(full)).ok());
    PosModel::Tables fullClasses = smallTables();
    fullClasses.classSlots.erase(fullClasses.classSlots.begin());
    QVERIFY(!PosModel::fromBytes(PosModel::toBytes(fullClasses)).ok());
    PosModel::Tables outside = smallTables();
    outside.slots[1].run = 1 * 32 + 1;
    QVERIFY(!PosModel::fromBytes(PosModel::toBytes(outside)).ok());
    PosModel::Tables unknownTag = smallTables();
    unknownTag.weights[0].tag = posTagCount;
    QVERIFY(!PosModel::fromBytes(PosModel::toBytes(unknownTag)).ok());
}

/// A floor under the figures of resources/pos/README.md, on the news part of the test corpus.
void TestPosTagger::accuracyOnNews()
{
    QFile file(QStringLiteral(DATELINE_SOURCE_DIR "/../shared/data/pos/gum-test.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the corpus ../shared/data/pos/gum-test.tsv is not there");
    const Result<PosTagger> tagger = PosTagger::load();
    QVERIFY(tagger.ok());
    QString text;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    QStringList gold;
    bool news = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).chopped(1);
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(QLatin1StringView("# doc ")))
            news = line.contains(QLatin1StringView("_news_"));
        const auto first = sentences.empty() ? 0 : sentences.back().endToken;
        const auto count = static_cast<std::int32_t>(tokens.size());
        if (fields.size() < 5 && count > first)
            sentences.push_back({{}, first, count});
        if (fields.size() < 5 || !news)
            continue;
        const auto start = static_cast<std::int32_t>(text.size());
        text += fields[0] + u' ';
        tokens.push_back({{start, start + static_cast<std::int32_t>(fields[0].size())}, PartOfSpeech::Unknown});
        gold += fields[2];
    }
    QVERIFY(tokens.size() > 1000);
    tagger.value().tag(text, sentences, tokens);
    int right = 0;
    for (qsizetype i = 0; i < gold.size(); ++i) {
        const PartOfSpeech pos = tokens[static_cast<std::size_t>(i)].pos;
        right += gold[i] == QLatin1StringView(tagNames.at(static_cast<std::size_t>(pos))) ? 1 : 0;
    }
    const double accuracy = static_cast<double>(right) / static_cast<double>(gold.size());
    QVERIFY2(accuracy >= 0.955, qPrintable(QString::number(accuracy)));
}

QTEST_APPLESS_MAIN(TestPosTagger)
#include "tst_postagger.moc"
