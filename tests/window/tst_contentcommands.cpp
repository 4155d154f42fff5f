#include "articletab.h"
#include "correctionslist.h"
#include "panels/entitymodel.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

/// What the reader says of names, times and events, from the menu to the file and back.
class TestContentCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_tab.reset(); }

    void retypesByTheMenu();
    void mergesByTheMenu();
    void marksSelectedWords();
    void correctsATimeByWords();
    void changesAnEvent();
    void eachIsOneStepBack();
    void dragsOneNameOntoAnother();
    void saidAgainReplaces();
    void comesBackWithTheFile();
    void twoWindowsOnOneFile();
    void listTakesBackOneByOne();
    void listTellsOfWhatHasNoPlace();
    void menuIsEmptyWhileAnalysing();

private:
    void waitUntilReady() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_tab->document()->state(), Document::State::Ready, 30000);
    }
    [[nodiscard]] std::shared_ptr<const Analysis> analysis() const { return m_tab->document()->analysis(); }
    [[nodiscard]] Span at(const QString &words) const
    {
        const auto from = static_cast<std::int32_t>(m_tab->text().indexOf(words));
        return {from, from + static_cast<std::int32_t>(words.size())};
    }
    [[nodiscard]] std::int32_t entity(const QString &name) const
    {
        for (std::size_t i = 0; i < analysis()->entities.size(); ++i) {
            if (analysis()->entities[i].name == name)
                return static_cast<std::int32_t>(i);
        }
        return -1;
    }
    [[nodiscard]] std::int32_t event(const QString &head) const
    {
        for (std::size_t i = 0; i < analysis()->events.size(); ++i) {
            if (analysis()->textOf(analysis()->events[i].head) == head)
                return static_cast<std::int32_t>(i);
        }
        return -1;
    }
    /// Runs the entry of a menu over a target; entries of submenus behind a slash.
    void choose(const Target &target, Span selected, const QString &path)
    {
        QMenu menu;
        m_tab->content()->addTo(&menu, target, selected);
        QMenu *in = &menu;
        for (const QString &part : path.split(QLatin1Char('/'))) {
            QAction *found = nullptr;
            for (QAction *action : in->actions()) {
                if (action->text().remove(QLatin1Char('&')) == part)
                    found = action;
            }
            QVERIFY2(found && found->isEnabled(), qPrintable(part));
            if (found->menu())
                in = found->menu();
            else
                found->trigger();
        }
    }
    void answer(const QString &words)
    {
        auto *dialog = m_tab->findChild<WordDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(words);
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        ok->click();
        delete dialog;
        waitUntilReady();
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<const Pipeline> m_pipeline;
    ThemeStyles m_styles;
    std::unique_ptr<ArticleTab> m_tab;
};

void TestContentCommands::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-content"));
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
    m_path = m_folder.filePath(QStringLiteral("oslo.txt"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "March 5, 2019\n\nHarbour opens in Norway\n\nOSLO (Fjord Wire) - Norway opened a harbour on Monday, said "
        "Ada Berg.\n\nBerg met Tom Lund in Bergen on Saturday. The grunfeld was late.\n");
}

void TestContentCommands::init()
{
    QFile::remove(m_path + QStringLiteral(".dateline.json"));
    m_tab = std::make_unique<ArticleTab>(m_pipeline, &m_styles);
    m_tab->open(m_path);
    waitUntilReady();
    QVERIFY(entity(QStringLiteral("Ada Berg")) >= 0 && entity(QStringLiteral("Tom Lund")) >= 0);
}

void TestContentCommands::retypesByTheMenu()
{
    choose(Target::entity(entity(QStringLiteral("Ada Berg"))), {}, QStringLiteral("“Ada Berg” Is a…/organisation"));
    waitUntilReady();
    const Entity &berg = analysis()->entities.at(std::size_t(entity(QStringLiteral("Ada Berg"))));
    QCOMPARE(berg.type, EntityType::Org);
}

void TestContentCommands::mergesByTheMenu()
{
    choose(Target::entity(entity(QStringLiteral("Tom Lund"))), {}, QStringLiteral("Is the Same as/Ada Berg"));
    waitUntilReady();
    QCOMPARE(entity(QStringLiteral("Tom Lund")), -1);
    QCOMPARE(analysis()->entities.at(std::size_t(entity(QStringLiteral("Ada Berg")))).mentions.size(), std::size_t(3));
}

void TestContentCommands::marksSelectedWords()
{
    choose({}, at(QStringLiteral("grunfeld")), QStringLiteral("Mark as a Name/work, law or product"));
    waitUntilReady();
    QVERIFY(entity(QStringLiteral("grunfeld")) >= 0);
    choose(Target::entity(entity(QStringLiteral("grunfeld")), at(QStringLiteral("grunfeld"))), {},
           QStringLiteral("Is No Name Here"));
    waitUntilReady();
    QCOMPARE(entity(QStringLiteral("grunfeld")), -1);
}

void TestContentCommands::correctsATimeByWords()
{
    const Target monday = m_tab->selection()->targetAt(at(QStringLiteral("Monday")).start);
    QCOMPARE(monday.kind, Target::Kind::Time);
    choose(monday, {}, QStringLiteral("“Monday” Means…"));
    auto *dialog = m_tab->findChild<WordDialog *>();
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("gibberish"));
    QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    answer(QStringLiteral("last Friday"));
    QCOMPARE(analysis()->times.at(std::size_t(monday.index)).value, QStringLiteral("2019-03-01"));
}

void TestContentCommands::changesAnEvent()
{
    choose(Target::event(event(QStringLiteral("met"))), {}, QStringLiteral("Retitle the Event…"));
    answer(QStringLiteral("A meeting"));
    choose(Target::event(event(QStringLiteral("met"))), {}, QStringLiteral("Change When It Was…"));
    answer(QStringLiteral("1 May 2018"));
    choose(Target::event(event(QStringLiteral("met"))), {}, QStringLiteral("It Is/denied"));
    waitUntilReady();
    const Event &met = analysis()->events.at(std::size_t(event(QStringLiteral("met"))));
    QCOMPARE(met.label, QStringLiteral("A meeting"));
    QCOMPARE(*met.range.earliest, (CivilDate{2018, 5, 1}));
    QCOMPARE(met.status, EventStatus::Denied);
    choose(Target::event(event(QStringLiteral("met"))), {}, QStringLiteral("Hide the Event"));
    waitUntilReady();
    QCOMPARE(event(QStringLiteral("met")), -1);
    choose({}, at(QStringLiteral("grunfeld was late")), QStringLiteral("Add as an Event…"));
    answer(QStringLiteral("It is late"));
    QVERIFY(event(QStringLiteral("grunfeld was late")) >= 0);
}

void TestContentCommands::eachIsOneStepBack()
{
    const auto before = analysis();
    m_tab->content()->rename(entity(QStringLiteral("Ada Berg")), QStringLiteral("A. B."));
    waitUntilReady();
    m_tab->content()->hideEvent(event(QStringLiteral("met")));
    waitUntilReady();
    QUndoStack *stack = m_tab->corrections()->stack();
    QCOMPARE(stack->count(), 2);
    stack->undo();
    waitUntilReady();
    QVERIFY(event(QStringLiteral("met")) >= 0);
    QVERIFY(entity(QStringLiteral("A. B.")) >= 0);
    stack->undo();
    waitUntilReady();
    QCOMPARE(analysis()->entities, before->entities);
    QCOMPARE(analysis()->events, before->events);
    stack->redo();
    waitUntilReady();
    QVERIFY(entity(QStringLiteral("A. B.")) >= 0);
}

void TestContentCommands::dragsOneNameOntoAnother()
{
    auto *model = m_tab->pane(Pane::Names)->findChild<QAbstractItemView *>()->model(); // the filtered one
    const auto row = [model](const QString &name) {
        return model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    };
    const std::unique_ptr<QMimeData> dragged(model->mimeData({row(QStringLiteral("Tom Lund"))}));
    QVERIFY(dragged);
    QCOMPARE(dragged->text(), QStringLiteral("Tom Lund")); // for an editor
    QVERIFY(!model->canDropMimeData(dragged.get(), Qt::LinkAction, -1, -1, row(QStringLiteral("Tom Lund"))));
    QVERIFY(!model->canDropMimeData(dragged.get(), Qt::LinkAction, -1, -1, row(QStringLiteral("People"))));
    QMimeData foreign; // of another window
    foreign.setData(dragged->formats().first(), "12345 0");
    QVERIFY(!model->canDropMimeData(&foreign, Qt::LinkAction, -1, -1, row(QStringLiteral("Ada Berg"))));
    QVERIFY(model->dropMimeData(dragged.get(), Qt::LinkAction, -1, -1, row(QStringLiteral("Ada Berg"))));
    waitUntilReady();
    QCOMPARE(entity(QStringLiteral("Tom Lund")), -1);
    QCOMPARE(m_tab->corrections()->stack()->count(), 1);
}

void TestContentCommands::saidAgainReplaces()
{
    m_tab->content()->setTime(at(QStringLiteral("Monday")), QStringLiteral("2018"));
    waitUntilReady();
    m_tab->content()->setTime(at(QStringLiteral("Monday")), QStringLiteral("2017"));
    waitUntilReady();
    QCOMPARE(m_tab->document()->corrections().content.times.size(), std::size_t(1));
}

void TestContentCommands::comesBackWithTheFile()
{
    m_tab->content()->merge(entity(QStringLiteral("Ada Berg")), entity(QStringLiteral("Tom Lund")));
    waitUntilReady();
    m_tab->content()->setTime(at(QStringLiteral("Monday")), QStringLiteral("last Friday"));
    waitUntilReady();
    const auto before = analysis();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    cleanup();
    m_tab = std::make_unique<ArticleTab>(m_pipeline, &m_styles);
    m_tab->open(m_path);
    waitUntilReady();
    QCOMPARE(analysis()->entities, before->entities);
    QCOMPARE(analysis()->times, before->times);
    file.seek(0);
    QCOMPARE(file.readAll(), bytes); // the article is never written to
}

void TestContentCommands::twoWindowsOnOneFile()
{
    ArticleTab other(m_pipeline, &m_styles);
    other.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(other.document()->state(), Document::State::Ready, 30000);
    m_tab->content()->rename(entity(QStringLiteral("Ada Berg")), QStringLiteral("A. B."));
    QTRY_COMPARE_WITH_TIMEOUT(other.document()->corrections(), m_tab->document()->corrections(), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(other.document()->state(), Document::State::Ready, 30000);
    other.content()->hideEvent(0);
    m_tab->content()->setTime(at(QStringLiteral("Monday")), QStringLiteral("2018")); // at the same moment
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->document()->corrections().content.events.size(), std::size_t(1), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(other.document()->corrections(), m_tab->document()->corrections(), 10000);
    QCOMPARE(other.document()->corrections().content.times.size(), std::size_t(1));
    QCOMPARE(other.document()->corrections().content.names.size(), std::size_t(1));
    waitUntilReady();
    QTRY_COMPARE_WITH_TIMEOUT(other.document()->state(), Document::State::Ready, 30000);
}

void TestContentCommands::listTakesBackOneByOne()
{
    m_tab->content()->rename(entity(QStringLiteral("Ada Berg")), QStringLiteral("A. B."));
    waitUntilReady();
    m_tab->content()->setTime(at(QStringLiteral("Monday")), QStringLiteral("2018"));
    m_tab->corrections()->setPublished(PublicationDate::fromIso(u"2020-01-01", PublicationDate::Source::Option));
    waitUntilReady();
    QCOMPARE(CorrectionsList::rows(*m_tab->document()).size(), std::size_t(3));
    QCOMPARE(CorrectionsList::rows(*m_tab->document())[1].words, QStringLiteral("Ada Berg"));
    m_tab->showCorrections();
    auto *dialog = m_tab->findChild<CorrectionsDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->takenBack(1);
    waitUntilReady();
    QVERIFY(m_tab->document()->corrections().content.names.empty());
    Q_EMIT dialog->takenBack(0);
    waitUntilReady();
    QVERIFY(!m_tab->document()->corrections().published);
    m_tab->corrections()->stack()->undo();
    waitUntilReady();
    QVERIFY(m_tab->document()->corrections().published);
    Q_EMIT dialog->takenBack(1);
    Q_EMIT dialog->takenBack(0);
    QVERIFY(m_tab->document()->corrections().isEmpty());
    delete dialog;
    waitUntilReady();
}

void TestContentCommands::listTellsOfWhatHasNoPlace()
{
    m_tab->content()->markName(at(QStringLiteral("grunfeld")), EntityType::Org, false);
    waitUntilReady();
    cleanup();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Quite another text\n\nNothing of it is as it was, in Oslo or in Bergen.\n");
    file.close();
    m_tab = std::make_unique<ArticleTab>(m_pipeline, &m_styles);
    m_tab->open(m_path);
    waitUntilReady();
    const auto rows = CorrectionsList::rows(*m_tab->document());
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().words, QStringLiteral("grunfeld"));
    QVERIFY(!rows.front().place);
    CorrectionsList::takeBack(m_tab->document(), m_tab->corrections(), 0);
    QVERIFY(CorrectionsList::rows(*m_tab->document()).empty());
    cleanup();
    QVERIFY(!QFile::exists(m_path + QStringLiteral(".dateline.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestContentCommands::menuIsEmptyWhileAnalysing()
{
    m_tab->document()->reload();
    QMenu menu;
    m_tab->content()->addTo(&menu, Target::entity(0), {});
    QVERIFY(menu.actions().isEmpty());
    waitUntilReady();
}

QTEST_MAIN(TestContentCommands)
#include "tst_contentcommands.moc"
