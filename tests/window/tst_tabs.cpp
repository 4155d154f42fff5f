#include "mainwindow.h"
#include "panels/folderpanel.h"
#include "writtenfile.h"

#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace dateline;

/// Several articles in one window: what belongs to the article that is looked at, what to all, what comes back.
class TestTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void eachFileGetsATab();
    void panesAreThoseOfTheTab();
    void undoIsOfTheTab();
    void commandsFollowTheTab();
    void viewChoicesHoldForAll();
    void closesAndReopens();
    void tabsCloseWithTheMiddleButton();
    void sampleMakesWay();
    void folderKeepsToOneTab();
    void clipboardTextIsNotReplaced();
    void movesToANewWindow();
    void sessionComesBackUnread();
    void placeAndFoldsComeBack();
    void closedWhileOthersAreRead();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        return writtenFile(m_folder.filePath(name), bytes);
    }
    void openBoth()
    {
        m_window->openFiles({m_oslo, m_bergen});
        waitUntilReady();
    }
    void waitUntilReady() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->state(), Document::State::Ready, 30000);
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *found : m_window->findChildren<QAction *>()) {
            if (found->text().remove(QLatin1Char('&')) == text)
                return found;
        }
        qFatal("no action %s", qPrintable(text));
    }
    [[nodiscard]] QTabBar *tabBar() const { return m_window->findChild<QTabWidget *>()->tabBar(); }
    [[nodiscard]] QWidget *shownIn(const char *dock) const
    {
        auto *found = m_window->findChild<QDockWidget *>(QString::fromLatin1(dock));
        return qobject_cast<QStackedWidget *>(found->widget())->currentWidget();
    }

    QTemporaryDir m_folder;
    QString m_oslo;
    QString m_bergen;
    std::shared_ptr<const Pipeline> m_pipeline;
    std::unique_ptr<MainWindow> m_window;
};

void TestTabs::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-tabs"));
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
    m_oslo = write(QStringLiteral("oslo.txt"),
                   "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on Friday.\n");
    m_bergen = write(QStringLiteral("bergen.txt"), "June 1, 2020\n\nBergen builds a bridge\n\nBERGEN (Fjord Wire) - "
                                                   "Ada Berg opened a bridge in Bergen on Monday.\n");
}

void TestTabs::init()
{
    QSettings().clear();
    PlaceMemory::clear();
    m_window = std::make_unique<MainWindow>(m_pipeline, std::make_shared<ThemeStyles>());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestTabs::eachFileGetsATab()
{
    QVERIFY(!tabBar()->isVisible()); // one article needs none
    openBoth();
    QCOMPARE(m_window->tabCount(), 2);
    QVERIFY(tabBar()->isVisible());
    QCOMPARE(m_window->document()->path(), m_bergen);
    QCOMPARE(tabBar()->tabText(1), QStringLiteral("Bergen builds a bridge"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Bergen builds a bridge")));
    m_window->openFiles({m_oslo}); // has one already
    QCOMPARE(m_window->tabCount(), 2);
    QCOMPARE(m_window->document()->path(), m_oslo);
    waitUntilReady();
    QTRY_COMPARE(tabBar()->tabText(0), QStringLiteral("Harbour opens"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Harbour opens")));
}

void TestTabs::panesAreThoseOfTheTab()
{
    openBoth();
    for (const auto &[name, pane] : {std::pair{"entities", Pane::Names},
                                     {"details", Pane::Details},
                                     {"timeline", Pane::Timeline},
                                     {"times", Pane::Times},
                                     {"quotes", Pane::Quotes},
                                     {"outline", Pane::Outline}}) {
        QCOMPARE(shownIn(name), m_window->currentTab()->pane(pane));
    }
    QWidget *before = shownIn("entities");
    action(QStringLiteral("Next Tab"))->trigger();
    QCOMPARE(m_window->document()->path(), m_oslo);
    QVERIFY(shownIn("entities") != before);
    QCOMPARE(shownIn("entities"), m_window->currentTab()->pane(Pane::Names));
    action(QStringLiteral("Previous Tab"))->trigger();
    QCOMPARE(shownIn("entities"), before);
}

void TestTabs::undoIsOfTheTab()
{
    openBoth();
    m_window->currentTab()->corrections()->setRole({14, 20}, SectionRole::Paragraph);
    waitUntilReady();
    const auto undo = [this] {
        for (const QAction *found : m_window->findChildren<QAction *>()) {
            if (found->text().startsWith(QStringLiteral("&Undo")))
                return found->isEnabled();
        }
        return false;
    };
    QVERIFY(undo());
    action(QStringLiteral("Next Tab"))->trigger();
    QVERIFY(!undo());
    action(QStringLiteral("Next Tab"))->trigger();
    QVERIFY(undo());
    QFile::remove(m_bergen + QStringLiteral(".dateline.json"));
    m_window->document()->setCorrections({});
}

void TestTabs::commandsFollowTheTab()
{
    openBoth();
    m_window->article()->selectAll();
    QVERIFY(action(QStringLiteral("Copy"))->isEnabled());
    action(QStringLiteral("Next Tab"))->trigger();
    QVERIFY(!action(QStringLiteral("Copy"))->isEnabled());
    QVERIFY(m_window->article()->isVisible());
}

void TestTabs::viewChoicesHoldForAll()
{
    openBoth();
    action(QStringLiteral("Show Marks"))->trigger();
    action(QStringLiteral("Larger Text"))->trigger();
    m_window->openFiles({write(QStringLiteral("third.txt"), "Third\n\nA third text of some words.\n")});
    QCOMPARE(m_window->tabCount(), 3);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!m_window->article()->highlightsVisible());
        QCOMPARE(m_window->article()->zoomPercent(), 110);
        action(QStringLiteral("Next Tab"))->trigger();
    }
}

void TestTabs::closesAndReopens()
{
    openBoth();
    action(QStringLiteral("Close Tab"))->trigger();
    QCOMPARE(m_window->tabCount(), 1);
    QCOMPARE(m_window->document()->path(), m_oslo);
    QCOMPARE(shownIn("entities"), m_window->currentTab()->pane(Pane::Names));
    action(QStringLiteral("Reopen Closed Tab"))->trigger();
    QCOMPARE(m_window->tabCount(), 2);
    QCOMPARE(m_window->document()->path(), m_bergen);
    waitUntilReady();
    action(QStringLiteral("Close Other Tabs"))->trigger();
    QCOMPARE(m_window->tabCount(), 1);
    QCOMPARE(m_window->document()->path(), m_bergen);
    action(QStringLiteral("Close Tab"))->trigger();
    QCOMPARE(m_window->tabCount(), 1); // empty, and says how to begin
    QCOMPARE(m_window->document()->state(), Document::State::Empty);
    QVERIFY(!action(QStringLiteral("Close Tab"))->isEnabled());
}

void TestTabs::tabsCloseWithTheMiddleButton()
{
    openBoth();
    QTest::mouseClick(tabBar(), Qt::MiddleButton, {}, tabBar()->tabRect(0).center());
    QCOMPARE(m_window->tabCount(), 1);
    QCOMPARE(m_window->document()->path(), m_bergen);
}

void TestTabs::sampleMakesWay()
{
    m_window->start();
    waitUntilReady();
    QVERIFY(m_window->document()->path().isEmpty());
    m_window->openFiles({m_oslo});
    QCOMPARE(m_window->tabCount(), 1);
    waitUntilReady();
    QCOMPARE(m_window->document()->path(), m_oslo);
}

void TestTabs::folderKeepsToOneTab()
{
    auto *panel = m_window->findChild<FolderPanel *>();
    Q_EMIT panel->chosen(m_oslo);
    waitUntilReady();
    Q_EMIT panel->chosen(m_bergen);
    waitUntilReady();
    QCOMPARE(m_window->tabCount(), 1);
    QCOMPARE(m_window->document()->path(), m_bergen);
}

void TestTabs::clipboardTextIsNotReplaced()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Copied\n\nSome words that were copied.\n"));
    action(QStringLiteral("Open Clipboard Text"))->trigger();
    waitUntilReady();
    Q_EMIT m_window->findChild<FolderPanel *>()->chosen(m_oslo); // the text is nowhere else
    QCOMPARE(m_window->tabCount(), 2);
    m_window->openFiles({m_bergen});
    QCOMPARE(m_window->tabCount(), 3);
}

void TestTabs::movesToANewWindow()
{
    openBoth();
    action(QStringLiteral("Move Tab to New Window"))->trigger();
    QCOMPARE(m_window->tabCount(), 1);
    QCOMPARE(m_window->document()->path(), m_oslo);
    MainWindow *moved = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window != nullptr && window != m_window.get())
            moved = window;
    }
    QVERIFY(moved);
    const std::unique_ptr<MainWindow> owner(moved);
    QCOMPARE(moved->document()->path(), m_bergen);
    QTRY_COMPARE_WITH_TIMEOUT(moved->document()->state(), Document::State::Ready, 30000);
}

void TestTabs::sessionComesBackUnread()
{
    openBoth();
    action(QStringLiteral("Next Tab"))->trigger(); // oslo
    waitUntilReady();
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_pipeline, std::make_shared<ThemeStyles>());
    m_window->show();
    m_window->start();
    QCOMPARE(m_window->tabCount(), 2);
    waitUntilReady();
    QCOMPARE(m_window->document()->path(), m_oslo);
    QCOMPARE(tabBar()->tabText(1), QStringLiteral("bergen.txt")); // its headline is not known yet
    action(QStringLiteral("Next Tab"))->trigger();
    QVERIFY(m_window->document()->state() != Document::State::Empty);
    waitUntilReady();
    QCOMPARE(m_window->document()->path(), m_bergen);
}

void TestTabs::placeAndFoldsComeBack()
{
    QByteArray text = "Home | News | Contact\nSubscribe | Log in\nShare this\n\nMarch 5, 2019\n\nHarbour opens\n\n";
    for (int i = 0; i < 200; ++i)
        text += "Norway will open harbour number " + QByteArray::number(i) + " on Friday, the minister said there.\n\n";
    const QString path = write(QStringLiteral("long.txt"), text);
    m_window->openFiles({path});
    waitUntilReady();
    const auto at = static_cast<std::int32_t>(m_window->document()->article()->text.indexOf(u"number 100"));
    m_window->article()->unfoldPlaces({0});
    QCOMPARE(m_window->article()->unfoldedPlaces(), std::vector<std::int32_t>{0});
    m_window->article()->showFrom(at);
    const Span seen = m_window->article()->visibleSpan();
    QVERIFY(seen.start > 1000);
    action(QStringLiteral("Close Tab"))->trigger();
    m_window->openFiles({path});
    waitUntilReady();
    QCOMPARE(m_window->article()->visibleSpan().start, seen.start);
    QCOMPARE(m_window->article()->unfoldedPlaces(), std::vector<std::int32_t>{0});
}

void TestTabs::closedWhileOthersAreRead()
{
    QByteArray text = "March 5, 2019\n\nHarbour opens\n\n";
    for (int i = 0; i < 3000; ++i)
        text += "\nAda Berg met the Harbour Trust in Lisbon on 3 May 2011, Tom Lund said.\n";
    m_window->openFiles({write(QStringLiteral("one.txt"), text), write(QStringLiteral("two.txt"), text), m_oslo});
    QCOMPARE(m_window->tabCount(), 3);
    action(QStringLiteral("Close Other Tabs"))->trigger();
    QCOMPARE(m_window->tabCount(), 1);
    m_window->openFiles({m_bergen});
    cleanup(); // must neither crash nor leak; the sanitizers watch
}

QTEST_MAIN(TestTabs)
#include "tst_tabs.moc"
