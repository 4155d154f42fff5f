#include "events/eventtext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace dateline;

/// Whose words stand in quotation marks: in texts of the tests' own, and measured over annotated articles where these
/// are present.
class TestQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaker_data();
    void speaker();
    void annotatedArticles();

private:
    std::unique_ptr<Pipeline> m_pipeline;
};

void TestQuotes::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_unique<Pipeline>(std::move(engines).value());
}

void TestQuotes::speaker_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("last"); // speaker of the last quotation
    const auto row = [](const char *name, const char *text, const char *last) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(last);
    };
    row("before", "Ingrid Solheim said: “The port is open.”", "Ingrid Solheim");
    row("after", "“The port is open,” said Ingrid Solheim.", "Ingrid Solheim");
    row("carried over", "“The port is open,” said Ingrid Solheim. “Ships will come.”", "Ingrid Solheim");
    row("unnamed", "“The port is open,” a port official said.", "a port official");
    row("name behind comma", "“The port is open,” said its director, Ingrid Solheim.", "Ingrid Solheim");
    row("verb within", "“The book says so,” said Ingrid Solheim.", "Ingrid Solheim");
    row("signed", "“The port is open and he said: go.” – Ingrid Solheim", "Ingrid Solheim");
}

void TestQuotes::speaker()
{
    QFETCH(QString, text);
    QFETCH(QString, last);
    const EventText news(*m_pipeline, text, QStringLiteral("2021-05-05"));
    QVERIFY(!news.analysis().quotes.empty());
    QCOMPARE(news.nameOf(news.analysis().quotes.back().speaker), last);
}

void TestQuotes::annotatedArticles()
{
    const QDir articles(QStringLiteral(DATELINE_SOURCE_DIR "/../shared/articles/text"));
    QFile file(QStringLiteral(DATELINE_SOURCE_DIR "/tests/events/data/speakers.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject gold = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!gold.isEmpty());
    if (!articles.exists())
        QSKIP("the annotated articles are not beside the project");
    int right = 0;
    int all = 0;
    for (const QString &id : gold.keys()) {
        const auto loaded = loadArticle(articles.filePath(id + QStringLiteral(".txt")));
        QVERIFY2(loaded.ok(), qPrintable(id));
        const Snapshot snapshot = m_pipeline->run(std::make_shared<const Article>(*loaded), {});
        const Analysis &analysis = *snapshot.analysis;
        for (const QJsonValue &value : gold.value(id).toArray()) {
            const QJsonObject quote = value.toObject();
            const Span span{quote.value(QStringLiteral("start")).toInt(), quote.value(QStringLiteral("end")).toInt()};
            const auto found = std::find_if(analysis.quotes.begin(), analysis.quotes.end(),
                                            [&](const Quote &item) { return item.span == span; });
            ++all;
            if (found == analysis.quotes.end())
                continue;
            QString name;
            if (const auto *entity = std::get_if<std::int32_t>(&found->speaker))
                name = analysis.entities[static_cast<std::size_t>(*entity)].name;
            else if (const auto *words = std::get_if<QString>(&found->speaker))
                name = *words;
            const bool same = name == quote.value(QStringLiteral("speaker")).toString();
            right += same ? 1 : 0;
            if (!same)
                qInfo("%s %d: %s", qPrintable(id), span.start, qPrintable(name));
        }
    }
    qInfo("speakers right: %d of %d", right, all);
    QVERIFY(right * 10 >= all * 9);
}

QTEST_APPLESS_MAIN(TestQuotes)
#include "tst_quotes.moc"
