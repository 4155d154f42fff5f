#include "articletab.h"
#include "exporters/exportfile.h"
#include "writtenfile.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

/// A colleague's corrections, from the file to the article, and one step back.
class TestImportCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_tab.reset(); }

    void takesOverAsOneStep_data();
    void takesOverAsOneStep();
    void ownExportHasNothingNew();
    void listsWhatIsLeft();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void otherArticle();
    void notBeforeTheArticleIsRead();
    void correctedMeanwhile();
    void closedMeanwhile();
    void articleFileIsNotWritten();

private:
    void waitUntilReady(ArticleTab *tab) const
    {
        QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), Document::State::Ready, 30000);
    }
    [[nodiscard]] std::shared_ptr<const Analysis> analysis() const { return m_tab->document()->analysis(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        return writtenFile(path(name), bytes);
    }
    [[nodiscard]] Span at(const QString &words) const
    {
        const auto from = static_cast<std::int32_t>(m_tab->text().indexOf(words));
        return {from, from + static_cast<std::int32_t>(words.size())};
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const Entity &entity : analysis()->entities)
            all << entity.name;
        return all;
    }
    /// Corrects the article in a window of the colleague's and exports it there.
    [[nodiscard]] QString theirFile(const char *format, const ContentOverrides &said) const
    {
        ArticleTab theirs(m_pipeline, m_styles.get());
        theirs.openText(m_tab->text());
        waitUntilReady(&theirs);
        theirs.corrections()->push(Corrections{{}, said, {}, false}, {});
        waitUntilReady(&theirs);
        const ExportFormat *as = exportFormat(QLatin1StringView(format));
        const QString file = path(QStringLiteral("theirs.") + as->extension);
        if (!writeExportFile(file, *as, *theirs.document()->analysis(), {}, {}))
            qFatal("cannot export");
        return file;
    }
    [[nodiscard]] QString message() const
    {
        const auto *label = m_tab->messages()->findChild<QLabel *>();
        return label ? label->text() : QString();
    }
    void import(const QString &file)
    {
        m_tab->imports()->importFile(file);
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->imports()->isRunning(), 30000);
        waitUntilReady(m_tab.get());
    }

    std::shared_ptr<const Pipeline> m_pipeline;
    std::unique_ptr<ThemeStyles> m_styles;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArticleTab> m_tab;
};

namespace {

const QByteArray article =
    "March 5, 2019\n\nNorway opens harbour\n\n"
    "OSLO (Fjord Wire) - Norway opened a harbour on Monday, said Ada Berg of the Harbour Trust. The grunfeld was "
    "late.\n\n"
    "Berg met Tom Lund in Bergen on Saturday. The grunfeld had been tested on 14 January 2019.\n";

ContentOverrides saidOf(const Span grunfeld, const Span saturday)
{
    return {.names = {{NameOverride::Kind::IsName, grunfeld, EntityType::Work, {}, {}, true}},
            .times = {{saturday, QStringLiteral("2019-02-23")}}};
}

} // namespace

void TestImportCommands::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
    m_styles = std::make_unique<ThemeStyles>();
}

void TestImportCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_tab = std::make_unique<ArticleTab>(m_pipeline, m_styles.get());
    m_tab->open(write(QStringLiteral("article.txt"), article));
    waitUntilReady(m_tab.get());
}

void TestImportCommands::takesOverAsOneStep_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("webannotation") << QByteArray("webannotation");
    QTest::newRow("brat") << QByteArray("brat");
}

void TestImportCommands::takesOverAsOneStep()
{
    QFETCH(QByteArray, format);
    m_tab->corrections()->push(
        Corrections{{}, {.names = {{NameOverride::Kind::IsNoName, at(QStringLiteral("Bergen"))}}}, {}, false}, {});
    waitUntilReady(m_tab.get());
    const Corrections before = m_tab->document()->corrections();
    ContentOverrides said = saidOf(at(QStringLiteral("grunfeld")), at(QStringLiteral("Saturday")));
    said.names.insert(said.names.begin(), before.content.names.front());
    const QString file = theirFile(format.constData(), said);
    QSignalSpy finished(m_tab->imports(), &ImportCommands::finished);
    import(file);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(message(), QStringLiteral("3 correction(s) taken over.")); // two places of one name
    QVERIFY(names().contains(QStringLiteral("grunfeld")));
    QCOMPARE(m_tab->corrections()->stack()->count(), 2);
    m_tab->corrections()->stack()->undo();
    QVERIFY(m_tab->document()->corrections() == before);
    waitUntilReady(m_tab.get());
    QVERIFY(!names().contains(QStringLiteral("grunfeld")));
    m_tab->corrections()->stack()->redo();
    waitUntilReady(m_tab.get());
    QVERIFY(names().contains(QStringLiteral("grunfeld")));
}

void TestImportCommands::ownExportHasNothingNew()
{
    const ExportFormat *brat = exportFormat(QLatin1StringView("brat"));
    const QString file = path(QStringLiteral("own.ann"));
    QVERIFY(writeExportFile(file, *brat, *analysis(), {}, {}).ok());
    import(file);
    QVERIFY2(message().startsWith(QStringLiteral("Nothing to take over")), qPrintable(message()));
    QCOMPARE(m_tab->corrections()->stack()->count(), 0);
    QVERIFY(m_tab->document()->corrections().isEmpty());
}

void TestImportCommands::listsWhatIsLeft()
{
    QFile file(theirFile("brat", saidOf(at(QStringLiteral("grunfeld")), at(QStringLiteral("Saturday")))));
    QVERIFY(file.open(QIODevice::Append));
    file.write("T900\tPERSON 9000 9004\tNero\nT901\tAnimal 0 5\tMarch\n");
    file.close();
    import(file.fileName());
    QCOMPARE(message(),
             QStringLiteral("3 correction(s) taken over, 1 could not be placed, 1 could not be taken over."));
    QPushButton *show = nullptr;
    for (auto *button : m_tab->messages()->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1StringView("Show What Is Left"))
            show = button;
    }
    QVERIFY(show);
    m_tab->show();
    show->click();
    auto *box = m_tab->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->detailedText().contains(QStringLiteral("“Nero”: its place was not found in this text")));
    QVERIFY(box->detailedText().contains(QStringLiteral("“March”: not understood")));
}

void TestImportCommands::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("damaged") << QStringLiteral("x.jsonld") << QByteArray("{\"type\": \"Ann")
                             << QStringLiteral("holds no annotations");
    QTest::newRow("prose") << QStringLiteral("x.ann") << QByteArray("It rained.\n")
                           << QStringLiteral("holds no annotations");
    QTest::newRow("empty") << QStringLiteral("x.ann") << QByteArray() << QStringLiteral("no text");
    QTest::newRow("gone") << QStringLiteral("y.ann") << QByteArray("-") << QStringLiteral("There is no file");
}

void TestImportCommands::tellsWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    if (bytes != "-")
        (void)write(name, bytes);
    QSignalSpy failed(m_tab->imports(), &ImportCommands::failed);
    import(path(name));
    QCOMPARE(failed.size(), 1);
    QVERIFY2(message().contains(words), qPrintable(message()));
    QCOMPARE(m_tab->corrections()->stack()->count(), 0);
}

void TestImportCommands::otherArticle()
{
    const QString file = theirFile("webannotation", {});
    m_tab->openText(QStringLiteral("June 1, 2001\n\nParliament votes\n\nPARIS - Marie Dupont won in May.\n"));
    waitUntilReady(m_tab.get());
    import(file);
    QVERIFY2(message().contains(QStringLiteral("another article")), qPrintable(message()));
    QVERIFY(m_tab->document()->corrections().isEmpty());
}

void TestImportCommands::notBeforeTheArticleIsRead()
{
    const QString file = theirFile("brat", {});
    m_tab->open(path(QStringLiteral("article.txt")));
    QSignalSpy failed(m_tab->imports(), &ImportCommands::failed);
    m_tab->imports()->importFile(file);
    QCOMPARE(failed.size(), 1);
    waitUntilReady(m_tab.get());
}

/// What the reader says while the file is read is not lost, and neither is the file.
void TestImportCommands::correctedMeanwhile()
{
    const QString file = theirFile("brat", saidOf(at(QStringLiteral("grunfeld")), at(QStringLiteral("Saturday"))));
    QSignalSpy finished(m_tab->imports(), &ImportCommands::finished);
    QSignalSpy failed(m_tab->imports(), &ImportCommands::failed);
    m_tab->imports()->importFile(file);
    Corrections said;
    said.content.events = {{EventOverride::Kind::Hide, analysis()->events.front().head}};
    m_tab->corrections()->push(said, {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->imports()->isRunning(), 30000);
    waitUntilReady(m_tab.get());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(failed.size(), 0);
    QVERIFY(names().contains(QStringLiteral("grunfeld")));
    const auto &events = m_tab->document()->corrections().content.events;
    QVERIFY(!events.empty() && events.front() == said.content.events.front());
}

void TestImportCommands::closedMeanwhile()
{
    const QString file = theirFile("brat", saidOf(at(QStringLiteral("grunfeld")), at(QStringLiteral("Saturday"))));
    m_tab->imports()->importFile(file);
    m_tab->openText(QStringLiteral("Something else entirely.\n"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->imports()->isRunning(), 30000);
    waitUntilReady(m_tab.get());
    QVERIFY(m_tab->document()->corrections().isEmpty());
    m_tab->imports()->importFile(file);
    m_tab.reset(); // while it runs
}

void TestImportCommands::articleFileIsNotWritten()
{
    import(theirFile("brat", saidOf(at(QStringLiteral("grunfeld")), at(QStringLiteral("Saturday")))));
    QFile file(path(QStringLiteral("article.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), article);
}

QTEST_MAIN(TestImportCommands)
#include "tst_importcommands.moc"
