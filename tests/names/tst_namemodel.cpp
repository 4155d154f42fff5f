#include "names/namefeatures.h"
#include "names/namehash.h"
#include "names/namemodel.h"

#include <QResource>
#include <QTest>

using namespace dateline;

namespace {

constexpr int beginPerson = nameLabel(EntityType::Person, NamePart::Begin);
constexpr int endPerson = nameLabel(EntityType::Person, NamePart::End);
constexpr int singlePlace = nameLabel(EntityType::Place, NamePart::Single);

const std::uint64_t ada = nameHash(u"ada");
const std::uint64_t oslo = nameHash(u"oslo");

QByteArray smallModel()
{
    NameModelContent content;
    content.features = {
        {ada, {{std::uint8_t(beginPerson), std::int8_t(90)}, {std::uint8_t(outsideLabel), std::int8_t(-7)}}},
        {oslo, {{std::uint8_t(singlePlace), std::int8_t(50)}}}};
    content.transitions[std::size_t(beginPerson)][std::size_t(endPerson)] = 12;
    content.words = {{ada, {64, 400, 2000}}, {oslo, {1, 2, 3}}};
    return nameModelBytes(content);
}

} // namespace

class TestNameModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten()
    {
        const QByteArray bytes = smallModel();
        const auto model = NameModel::read(bytes);
        QVERIFY(model.ok());
        PerLabel<std::int32_t> scores{};
        std::array<std::uint64_t, 2> features = {ada, nameHash(u"nobody")};
        model->add(std::span(features), scores);
        QCOMPARE(scores[std::size_t(beginPerson)], 90);
        QCOMPARE(scores[std::size_t(outsideLabel)], -7);
        QCOMPARE(scores[std::size_t(singlePlace)], 0);
        QCOMPARE(model->classesOf(ada), (WordClasses{64, 400, 2000}));
        QCOMPARE(model->classesOf(oslo), (WordClasses{1, 2, 3}));
        QVERIFY(!model->classesOf(nameHash(u"nobody")).isKnown());
        QCOMPARE(model->transitionsFrom(beginPerson)[std::size_t(endPerson)], 12);
        QVERIFY(NameModel::read(nameModelBytes({})).ok());
    }
    void theBuiltInOneIsWhole()
    {
        const QResource resource(QStringLiteral(":/dateline/names/names.model"));
        QVERIFY(resource.isValid());
        QVERIFY(NameModel::read(QByteArrayView(resource.data(), resource.size())).ok());
        QVERIFY(NameModel::builtIn().ok());
    }
    void everyDamageIsNoticed()
    {
        const QByteArray bytes = smallModel();
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY2(!NameModel::read(bytes.first(length)).ok(), qPrintable(QString::number(length)));
        QVERIFY(!NameModel::read(bytes + 'x').ok());
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged[at] ^ 0x41);
            const auto model = NameModel::read(damaged);
            QVERIFY2(!model.ok(), qPrintable(QString::number(at)));
            QCOMPARE(model.error().code, ErrorCode::BadResource);
            QVERIFY(model.error().context.startsWith(QStringLiteral("names.model: ")));
        }
    }
    void saysWhatIsWrong()
    {
        QByteArray other = smallModel();
        other[8] = char(NameModel::version + 1);
        QVERIFY(NameModel::read(other).error().context.contains(QStringLiteral("version")));
        other = smallModel();
        other[12] = char(other[12] ^ 1);
        QVERIFY(NameModel::read(other).error().context.contains(QStringLiteral("features")));
        QVERIFY(NameModel::read("a text").error().context.contains(QStringLiteral("no name model")));
    }
    void builtInIsWhole()
    {
        const auto model = NameModel::builtIn();
        QVERIFY(model.ok());
        QVERIFY(model->classesOf(nameHash(u"london")).isKnown());
        QVERIFY(model->id() != NameModel::builtIn()->id());
    }
    void onlyWholeNamesAreDecoded()
    {
        const QByteArray bytes = smallModel();
        const auto model = NameModel::read(bytes);
        std::vector<int> labels;
        decodeNames(*model, {}, labels);
        QVERIFY(labels.empty());
        // Whatever is wished for, a name that begins must end, and nothing ends that did not begin.
        std::uint32_t random = 7;
        for (int round = 0; round < 200; ++round) {
            std::vector<PerLabel<std::int32_t>> scores(std::size_t(1 + round % 9));
            for (auto &row : scores) {
                for (std::int32_t &score : row) {
                    random = random * 1664525U + 1013904223U;
                    score = std::int32_t(random >> 24) - 128;
                }
            }
            decodeNames(*model, scores, labels);
            QCOMPARE(labels.size(), scores.size());
            QVERIFY(mayOpen(labels.front()));
            QVERIFY(mayClose(labels.back()));
            for (std::size_t i = 1; i < labels.size(); ++i)
                QVERIFY(mayFollow(labels[i - 1], labels[i]));
        }
    }
    void bestSumWins()
    {
        const QByteArray bytes = smallModel();
        const auto model = NameModel::read(bytes);
        std::vector<PerLabel<std::int32_t>> scores(2);
        scores[0][std::size_t(beginPerson)] = 5;
        scores[0][std::size_t(singlePlace)] = 10;
        scores[1][std::size_t(endPerson)] = 0;
        std::vector<int> labels;
        decodeNames(*model, scores, labels); // 5 + 12 + 0 against 10 + 0 + 0
        QCOMPARE(labels, std::vector<int>({beginPerson, endPerson}));
        scores[0][std::size_t(singlePlace)] = 18;
        decodeNames(*model, scores, labels);
        QCOMPARE(labels, std::vector<int>({singlePlace, outsideLabel}));
    }
    void hashesAreTheSameEverywhere()
    {
        // Computed by another program: a model is of no use where these differ.
        QCOMPARE(nameHash(u"ada"), std::uint64_t(0x19eba5a3716f0525ULL));
        QCOMPARE(nameHash(u""), std::uint64_t(0xfdbdf6ac4fc52e7fULL));
        QCOMPARE(featureAt(nameHash(u"ada"), -1), std::uint64_t(0xbb389bbd535d7ae7ULL));
        QVERIFY(nameHash(u"ab") != nameHash(u"ba"));
        QVERIFY(featureAt(ada, 1) != featureAt(ada, -1));
        QCOMPARE(featureAt(ada, 0), ada);
    }
};

QTEST_APPLESS_MAIN(TestNameModel)
#include "tst_namemodel.moc"
