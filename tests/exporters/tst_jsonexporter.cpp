#include "exporters/exporter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dateline;

class TestJsonExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offsetsAreCodePoints();
    void everyFieldOfAnEvent();
    void nothingFoundIsNull();
    void publishedAndDateline();
    void textAndIdAreOptional();
    void oneLine();
    void schemaIsTheContract();

private:
    [[nodiscard]] QJsonObject json(const ExportContext &context = {}) const
    {
        return QJsonDocument::fromJson(exportFormat(QLatin1StringView("json"))->write(m_analysis, context)).object();
    }

    Analysis m_analysis;
};

namespace {

QJsonObject first(const QJsonObject &json, const char *list)
{
    return json.value(QLatin1StringView(list)).toArray().first().toObject();
}

} // namespace

void TestJsonExporter::init()
{
    auto article = std::make_shared<Article>();
    // Two code units for the first character: offsets in JSON are one less than in memory from there on.
    article->text = QStringLiteral("\U0001F30D Anna Berg left on Friday.");
    article->encoding = QStringLiteral("UTF-8");
    article->sha256 = QByteArray(32, '\x0f');
    article->bytes = 33;
    m_analysis = {};
    m_analysis.structure.sections = {{SectionRole::Paragraph, {0, 28}}};
    auto section = std::make_shared<SectionAnalysis>();
    section->sentences = {{{0, 28}, 0, 6}};
    section->mentions = {{{3, 12}, EntityType::Person, MentionKind::Name, 0.9F}};
    section->times = {{{21, 27}, 0}};
    m_analysis.article = article;
    m_analysis.sectionAnalyses = {section};
    m_analysis.entities = {{EntityType::Person, QStringLiteral("Anna Berg"), {{0, 0}}}};
    ResolvedTime friday;
    friday.value = QStringLiteral("2019-03-08");
    friday.range = DayRange::of({2019, 3, 8});
    friday.precision = Precision::Day;
    friday.because = QStringLiteral("why");
    m_analysis.times = {friday};
    m_analysis.timeRules = std::make_shared<const std::vector<QString>>(1, QStringLiteral("weekday"));
    Event left;
    left.head = {13, 17};
    left.extent = {3, 27};
    left.label = QStringLiteral("Anna Berg left");
    left.time = 0;
    left.range = friday.range;
    left.precision = Precision::Day;
    left.reportedBy = QStringLiteral("an aide");
    left.participants = {0};
    left.because = QStringLiteral("why");
    m_analysis.events = {left};
}

void TestJsonExporter::offsetsAreCodePoints()
{
    const QJsonObject out = json();
    const QJsonObject mention =
        first(out, "entities").value(QLatin1StringView("mentions")).toArray().first().toObject();
    QCOMPARE(mention.value(QLatin1StringView("start")).toInt(), 2);
    QCOMPARE(mention.value(QLatin1StringView("end")).toInt(), 11);
    QCOMPARE(mention.value(QLatin1StringView("text")).toString(), QStringLiteral("Anna Berg"));
    QCOMPARE(mention.value(QLatin1StringView("score")).toDouble(), 0.9);
    QCOMPARE(first(out, "times").value(QLatin1StringView("start")).toInt(), 20);
    QCOMPARE(first(out, "sections").value(QLatin1StringView("end")).toInt(), 27);
}

void TestJsonExporter::everyFieldOfAnEvent()
{
    const QJsonObject event = first(json(), "events");
    QCOMPARE(event.value(QLatin1StringView("id")).toString(), QStringLiteral("v1"));
    QCOMPARE(event.value(QLatin1StringView("time")).toString(), QStringLiteral("t1"));
    QCOMPARE(event.value(QLatin1StringView("earliest")).toString(), QStringLiteral("2019-03-08"));
    QCOMPARE(event.value(QLatin1StringView("precision")).toString(), QStringLiteral("day"));
    QCOMPARE(event.value(QLatin1StringView("status")).toString(), QStringLiteral("happened"));
    QCOMPARE(event.value(QLatin1StringView("reportedBy")).toString(), QStringLiteral("an aide"));
    QCOMPARE(event.value(QLatin1StringView("participants")).toArray(), (QJsonArray{QStringLiteral("e1")}));
    QCOMPARE(event.value(QLatin1StringView("head")).toObject().value(QLatin1StringView("text")).toString(),
             QStringLiteral("left"));
}

void TestJsonExporter::nothingFoundIsNull()
{
    m_analysis.times.front().range = {};
    m_analysis.events.front().time.reset();
    m_analysis.events.front().reportedBy = {};
    const QJsonObject out = json();
    for (const char *key : {"published", "headline", "dateline"})
        QVERIFY2(out.contains(QLatin1StringView(key)) && out.value(QLatin1StringView(key)).isNull(), key);
    QVERIFY(first(out, "times").value(QLatin1StringView("earliest")).isNull());
    QVERIFY(first(out, "times").value(QLatin1StringView("mod")).isNull());
    QVERIFY(first(out, "events").value(QLatin1StringView("time")).isNull());
    QVERIFY(first(out, "events").value(QLatin1StringView("reportedBy")).isNull());
}

void TestJsonExporter::publishedAndDateline()
{
    m_analysis.structure.published = PublicationDate{{2019, 3, 5}, 550, 60, PublicationDate::Source::Text, Span{3, 12}};
    m_analysis.structure.dateline = Dateline{{3, 12}, QStringLiteral("OSLO"), {}, {}};
    m_analysis.structure.headline = Span{3, 12};
    const QJsonObject out = json();
    const QJsonObject published = out.value(QLatin1StringView("published")).toObject();
    QCOMPARE(published.value(QLatin1StringView("value")).toString(), QStringLiteral("2019-03-05T09:10+01:00"));
    QCOMPARE(published.value(QLatin1StringView("from")).toString(), QStringLiteral("text"));
    QCOMPARE(published.value(QLatin1StringView("start")).toInt(), 2);
    const QJsonObject dateline = out.value(QLatin1StringView("dateline")).toObject();
    QCOMPARE(dateline.value(QLatin1StringView("place")).toString(), QStringLiteral("OSLO"));
    QVERIFY(dateline.value(QLatin1StringView("agency")).isNull());
    QCOMPARE(out.value(QLatin1StringView("headline")).toString(), QStringLiteral("Anna Berg"));
}

void TestJsonExporter::textAndIdAreOptional()
{
    ExportContext context;
    QVERIFY(json(context).contains(QLatin1StringView("text")));
    QVERIFY(!json(context).contains(QLatin1StringView("id")));
    context.withText = false;
    context.id = QStringLiteral("");
    QVERIFY(!json(context).contains(QLatin1StringView("text")));
    QVERIFY(json(context).contains(QLatin1StringView("id")));
}

void TestJsonExporter::oneLine()
{
    const QByteArray line = exportFormat(QLatin1StringView("jsonl"))->write(m_analysis, {});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(QJsonDocument::fromJson(line).object(), json());
    QVERIFY(!exportFormat(QLatin1StringView("tarot")));
}

void TestJsonExporter::schemaIsTheContract()
{
    const QString contract = QStringLiteral(DATELINE_SOURCE_DIR "/../shared/contract/analysis.schema.json");
    QFile theirs(contract);
    if (!theirs.open(QIODevice::ReadOnly))
        QSKIP("../shared/contract is not there to compare with");
    QFile ours(QStringLiteral(DATELINE_SOURCE_DIR "/tests/exporters/analysis.schema.json"));
    QVERIFY(ours.open(QIODevice::ReadOnly));
    QCOMPARE(ours.readAll(), theirs.readAll());
}

QTEST_APPLESS_MAIN(TestJsonExporter)
#include "tst_jsonexporter.moc"
