#include "importers/importfixture.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

using namespace dateline;

/// What Dateline exports and reads back: the export of an article adds nothing to it, and the export of a corrected
/// article makes the uncorrected one the same.
class TestImportRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.load()); }
    void ownExportAddsNothing_data() { articles(); }
    void ownExportAddsNothing();
    void correctedArticle_data() { articles(); }
    void correctedArticle();

private:
    static void articles();

    ImportFixture m_fixture;
};

namespace {

/// Corrections of all kinds, of whatever an article has.
Corrections correctionsOf(const Analysis &analysis)
{
    Corrections said;
    using Name = NameOverride::Kind;
    using Happening = EventOverride::Kind;
    const auto place = [&](std::size_t entity) {
        return analysis.mentionSpan(analysis.entities[entity].mentions.front());
    };
    const std::size_t count = analysis.entities.size();
    if (count > 5) {
        said.content.names.push_back({Name::Retype, place(0), EntityType::Work, {}, {}, false});
        said.content.names.push_back({Name::Rename, place(1), {}, QStringLiteral("Somebody \"Else\" & Co"), {}, false});
        said.content.names.push_back({Name::Merge, place(2), {}, {}, place(3), false});
        said.content.names.push_back({Name::IsNoName, place(4), {}, {}, {}, false});
    }
    for (const Entity &entity : analysis.entities) {
        if (entity.mentions.size() > 2) {
            said.content.names.push_back({Name::Split, analysis.mentionSpan(entity.mentions[1]), {}, {}, {}, false});
            break;
        }
    }
    const std::size_t times = analysis.times.size();
    if (times > 2) {
        said.content.times.push_back({analysis.timeSpan(analysis.times[times - 1]), QStringLiteral("19 May 2001")});
        said.content.times.push_back({analysis.timeSpan(analysis.times[times - 2]), QStringLiteral("early 1998")});
    }
    const std::size_t events = analysis.events.size();
    if (events > 3) {
        said.content.events.push_back(
            {Happening::Retitle, analysis.events[0].head, QStringLiteral("A \"new\" \\ title")});
        said.content.events.push_back({Happening::Redate, analysis.events[1].head, QStringLiteral("June 1999")});
        said.content.events.push_back({Happening::Status, analysis.events[2].head, {}, EventStatus::Denied});
        if (!std::any_of(analysis.events.begin(), analysis.events.end(),
                         [](const Event &event) { return event.sameAs.has_value(); }))
            said.content.events.push_back({Happening::Hide, analysis.events[3].head});
    }
    return said;
}

} // namespace

void TestImportRoundTrip::articles()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("format");
    QStringList folders{QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples"),
                        QStringLiteral(DATELINE_SOURCE_DIR "/tests/structure/data")};
    if (QDir(QStringLiteral(DATELINE_SOURCE_DIR "/../shared/articles")).exists())
        folders << QStringLiteral(DATELINE_SOURCE_DIR "/../shared/articles");
    for (const QString &folder : folders) {
        QDirIterator files(folder, {QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            for (const char *format : {"webannotation", "brat"})
                QTest::addRow("%s %s", format, qPrintable(path.mid(folder.size() + 1))) << path << QByteArray(format);
        }
    }
}

void TestImportRoundTrip::ownExportAddsNothing()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, format);
    const auto article = loadArticle(path);
    QVERIFY(article.ok());
    const auto open = m_fixture.analysed(std::make_shared<const Article>(*article));
    for (const bool withText : {true, false}) {
        const auto imported = m_fixture.imported(ImportFixture::exported(*open, format.constData(), withText), open);
        QVERIFY(imported.ok());
        QCOMPARE(leftWords(*imported), QByteArray());
        QVERIFY(!imported->otherArticle);
        QCOMPARE(imported->taken, 0);
        QVERIFY(imported->corrections.isEmpty());
    }
}

void TestImportRoundTrip::correctedArticle()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, format);
    const auto loaded = loadArticle(path);
    QVERIFY(loaded.ok());
    const auto article = std::make_shared<const Article>(*loaded);
    const auto open = m_fixture.analysed(article);
    const auto theirs = m_fixture.analysed(article, correctionsOf(*open));
    const ImportSource file = ImportFixture::exported(*theirs, format.constData());
    const auto imported = m_fixture.imported(file, open);
    QVERIFY(imported.ok());
    QCOMPARE(leftWords(*imported), QByteArray());
    const auto ours = m_fixture.analysed(article, imported->corrections);
    // The same again says nothing new, and all that the file has is there.
    const auto again = m_fixture.imported(file, ours, imported->corrections);
    QCOMPARE(again->taken, 0);
    QCOMPARE(ours->entities.size(), theirs->entities.size());
    for (std::size_t i = 0; i < ours->entities.size(); ++i) {
        QCOMPARE(ours->entities[i].name, theirs->entities[i].name);
        QVERIFY(ours->entities[i].type == theirs->entities[i].type);
        QVERIFY(ours->entities[i].mentions == theirs->entities[i].mentions);
    }
    QCOMPARE(ours->times.size(), theirs->times.size());
    for (std::size_t i = 0; i < ours->times.size(); ++i)
        QCOMPARE(ours->times[i].value, theirs->times[i].value);
    QCOMPARE(ours->events.size(), theirs->events.size());
    for (std::size_t i = 0; i < ours->events.size(); ++i) {
        QCOMPARE(ours->events[i].label, theirs->events[i].label);
        QVERIFY(ours->events[i].range == theirs->events[i].range);
        QVERIFY(ours->events[i].status == theirs->events[i].status);
    }
}

QTEST_GUILESS_MAIN(TestImportRoundTrip)
#include "tst_importroundtrip.moc"
