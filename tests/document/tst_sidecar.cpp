#include "document/sidecar.h"

#include "document/articleloader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

namespace {

const QString text = QStringLiteral("Menu\nHarbour opens\n\nNorway will open a harbour.\nMore news\n");

using Kind = StructureOverride::Kind;

} // namespace

class TestSidecar : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] Article articleAt(const QString &name, const QString &words = text) const
    {
        Article article = articleFromMemory(words);
        article.path = m_folder.filePath(name);
        return article;
    }
    [[nodiscard]] static SidecarContent corrected()
    {
        SidecarContent content;
        content.corrections.structure = {{Kind::ArticleStart, {5, 18}},
                                         {Kind::Role, {5, 18}, SectionRole::Headline},
                                         {Kind::Role, {48, 57}, SectionRole::Boilerplate},
                                         {Kind::ArticleEnd, {20, 47}}};
        content.corrections.published =
            PublicationDate::fromIso(u"2019-03-05T10:00+01:00", PublicationDate::Source::Option);
        return content;
    }
    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void whatIsWrittenIsReadBack()
    {
        const Article article = articleAt(QStringLiteral("a.txt"));
        QCOMPARE(saveSidecar(corrected(), article)->path, sidecarPath(article.path));
        const auto read = loadSidecar(article);
        QVERIFY(read.ok());
        QCOMPARE(read->corrections, corrected().corrections);
        QVERIFY(read->unplaced.empty());
    }

    /// Else the document would take its own saving for that of another window.
    void sourceOfADateIsReadBack()
    {
        using Source = PublicationDate::Source;
        const Article article = articleAt(QStringLiteral("dated.txt"));
        for (const Source source : {Source::Option, Source::File}) {
            SidecarContent content;
            content.corrections.published = PublicationDate::fromIso(u"2019-03-05", source);
            QVERIFY(saveSidecar(content, article).ok());
            QVERIFY(loadSidecar(article)->corrections == content.corrections);
        }
    }

    void nothingThereIsNothing()
    {
        const auto read = loadSidecar(articleAt(QStringLiteral("never.txt")));
        QVERIFY(read.ok() && read->isEmpty());
        QVERIFY(loadSidecar(articleFromMemory(text))->isEmpty());
    }

    void everyKindOfCorrectionIsReadBack()
    {
        const Article article = articleAt(QStringLiteral("kinds.txt"));
        SidecarContent content;
        ContentOverrides &said = content.corrections.content;
        using Name = NameOverride::Kind;
        said.names = {{Name::IsName, {20, 26}, EntityType::Place, {}, {}, true},
                      {Name::IsNoName, {5, 12}},
                      {Name::Retype, {20, 26}, EntityType::Org},
                      {Name::Rename, {20, 26}, EntityType::Person, QStringLiteral("Kingdom of Norway")},
                      {Name::Merge, {20, 26}, EntityType::Person, {}, {5, 12}},
                      {Name::Split, {20, 26}, EntityType::Person, {}, {}, true}};
        said.times = {{{32, 36}, QStringLiteral("last Friday")}, {{39, 46}, {}}};
        using Event = EventOverride::Kind;
        said.events = {{Event::Hide, {13, 18}},
                       {Event::Add, {32, 36}, QStringLiteral("The opening")},
                       {Event::Retitle, {32, 36}, QStringLiteral("\"Opening\"")},
                       {Event::Redate, {32, 36}, QStringLiteral("2008-12-19")},
                       {Event::Status, {32, 36}, {}, EventStatus::Denied}};
        QVERIFY(saveSidecar(content, article).ok());
        const auto read = loadSidecar(article);
        QVERIFY(read.ok());
        QCOMPARE(read->corrections, content.corrections);
        QVERIFY(read->unplaced.empty());
        const Article gone = articleAt(QStringLiteral("kinds.txt"), QStringLiteral("Quite another text.\n"));
        QCOMPARE(loadSidecar(gone)->unplaced.size(), std::size_t(13)); // kept, not dropped
    }

    void windowsDoNotOverwriteEachOther()
    {
        const Article article = articleAt(QStringLiteral("both.txt"));
        SidecarContent common;
        common.corrections.content.times = {{{32, 36}, QStringLiteral("2008")}};
        QVERIFY(saveSidecar(common, article).ok());
        SidecarContent first = common; // one window adds a name
        first.corrections.content.names = {{NameOverride::Kind::IsName, {20, 26}, EntityType::Place}};
        SidecarContent second; // the other takes the time away and hides an event
        second.corrections.content.events = {{EventOverride::Kind::Hide, {13, 18}}};
        QVERIFY(saveSidecar(first, article, common).ok());
        const auto saved = saveSidecar(second, article, common);
        QVERIFY(saved.ok());
        const auto read = loadSidecar(article);
        QCOMPARE(*read, saved->content);
        QCOMPARE(read->corrections.content.names, first.corrections.content.names);
        QVERIFY(read->corrections.content.times.empty());
        QCOMPARE(read->corrections.content.events, second.corrections.content.events);
    }

    void whatCannotBePlacedIsKept()
    {
        const Article article = articleAt(QStringLiteral("b.txt"));
        QVERIFY(saveSidecar(corrected(), article).ok());
        // The headline is another one now, and what stood around it is gone.
        const Article edited =
            articleAt(QStringLiteral("b.txt"), QStringLiteral("Norway will open a harbour.\nMore news\n"));
        const auto read = loadSidecar(edited);
        QVERIFY(read.ok());
        QCOMPARE(read->unplaced.size(), std::size_t(2));
        QCOMPARE(read->corrections.structure.size(), std::size_t(2));
        QCOMPARE(read->corrections.structure[0].span, (Span{28, 37}));
        QVERIFY(saveSidecar(*read, edited).ok());
        const auto again = loadSidecar(article); // and the old text back
        QCOMPARE(again->corrections.structure.size(), std::size_t(4));
        QVERIFY(again->unplaced.empty());
    }

    void nothingLeftTakesTheFileAway()
    {
        const Article article = articleAt(QStringLiteral("c.txt"));
        QVERIFY(saveSidecar(corrected(), article).ok());
        QVERIFY(saveSidecar({}, article, corrected()).ok());
        QVERIFY(!QFile::exists(sidecarPath(article.path)));
    }

    void foreignFilesAreRefusedAndNeverLost_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("cut") << sidecarBytes(corrected(), articleAt(QStringLiteral("d.txt"))).chopped(20);
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
        QTest::newRow("empty") << QByteArray("");
    }
    void foreignFilesAreRefusedAndNeverLost()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        Article article = articleAt(QStringLiteral("d.txt"));
        article.path = folder.filePath(QStringLiteral("d.txt"));
        const QString path = sidecarPath(article.path);
        writeFile(path, bytes);
        const auto read = loadSidecar(article);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY(saveSidecar({}, article, corrected()).ok());
        QVERIFY(QFile::exists(path)); // not ours to take away
        QVERIFY(saveSidecar(corrected(), article).ok());
        QFile kept(path + QStringLiteral(".kept-1"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        QCOMPARE(loadSidecar(article)->corrections, corrected().corrections);
    }

    void folderThatCannotBeWrittenTo()
    {
        writeFile(m_folder.filePath(QStringLiteral("file")), "a file is no folder");
        const Article article = articleAt(QStringLiteral("file/e.txt"));
        const auto saved = saveSidecar(corrected(), article);
        QVERIFY(saved.ok());
        QCOMPARE(saved->path, fallbackSidecarPath(article.path));
        QCOMPARE(loadSidecar(article)->corrections, corrected().corrections);
#ifdef Q_OS_UNIX
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFileInfo(saved->path).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(saved->path).path()).permissions() & others));
#endif
        QVERIFY(saveSidecar({}, article, corrected()).ok());
        QVERIFY(!QFile::exists(saved->path));
    }

    void isAnAnnotationCollection()
    {
        const Article article = articleAt(QStringLiteral("f.txt"));
        const QByteArray bytes = sidecarBytes(corrected(), article);
        QCOMPARE(sidecarBytes(corrected(), article), bytes);
        const QJsonObject root = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(root[QLatin1StringView("type")].toString(), QStringLiteral("AnnotationCollection"));
        QCOMPARE(root[QLatin1StringView("total")].toInt(), 5);
    }
};

QTEST_GUILESS_MAIN(TestSidecar)
#include "tst_sidecar.moc"
