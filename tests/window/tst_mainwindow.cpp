#include "dialogs/gotodialog.h"
#include "mainwindow.h"
#include "preferencesdialog.h"
#include "reader/markscrollbar.h"

#include "dialogs/publicationdatedialog.h"
#include "panels/articlechooser.h"
#include "panels/findbar.h"
#include "panels/folderpanel.h"
#include "timeline/timelinecanvas.h"
#include "writtenfile.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace dateline;

/// The window as a whole: what a click in one pane does in the others, what is said of bad files, what is remembered.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sampleOpens();
    void everyBadFileGetsItsMessage_data();
    void everyBadFileGetsItsMessage();
    void dateUnknownSaysHowToGiveIt();
    void droppedFileOpens();
    void clipboardOpens();
    void findOpensAndCloses();
    void zoomIsKept();
    void layoutIsKept();
    void recentFilesAreKept();
    void vanishedFileKeepsItsText();
    void correctionsAreKeptAndUndone();
    void misreadTextIsRepairedAndBack();
    void undoneRepairKeepsOtherCorrections();
    void severalArticlesCanBeChosen();
    void firstStartShowsTheSample();
    void sessionComesBack();
    void goesToParagraphsAndDates();
    void panesTakeTurns();
    void takesTextAlong();
    void listsShowPlaces();
    void marksCanBeHiddenByKind();
    void preferencesHoldAtOnce();
    void scrollBarShowsPlaces();
    void folderIsListed();
    void closedWhileAnalysing();
    void closedWithTheFocusInTheTimeline();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        return writtenFile(m_folder.filePath(name), bytes);
    }
    [[nodiscard]] QString message() const
    {
        const auto *bar = m_window->findChild<MessageBar *>(QStringLiteral("messages"));
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    void trigger(const QString &text) const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text().remove(QLatin1Char('&')) == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no action ") + text));
    }
    void waitUntilReady() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->state(), Document::State::Ready, 30000);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Pipeline> m_pipeline;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QByteArray article =
    "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on Friday.\n";

} // namespace

void TestMainWindow::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-test"));
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
}

void TestMainWindow::init()
{
    m_window = std::make_unique<MainWindow>(m_pipeline, std::make_shared<ThemeStyles>());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::sampleOpens()
{
    m_window->openFiles({QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples/harbour-bridge.txt")});
    waitUntilReady();
    const auto analysis = m_window->document()->analysis();
    QVERIFY(analysis->entities.size() > 8);
    QVERIFY(analysis->events.size() > 5);
    QVERIFY(analysis->structure.published);
    const QString headline = analysis->textOf(*analysis->structure.headline).toString();
    QVERIFY(m_window->windowTitle().startsWith(headline));
    QVERIFY(message().isEmpty());
}

void TestMainWindow::everyBadFileGetsItsMessage_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.txt"));
    QTest::newRow("empty") << write(QStringLiteral("empty.txt"), "");
    QTest::newRow("picture") << write(QStringLiteral("x.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
}

void TestMainWindow::everyBadFileGetsItsMessage()
{
    QFETCH(QString, path);
    m_window->openFiles({path});
    QTRY_COMPARE(m_window->document()->state(), Document::State::Failed);
    QVERIFY(!QApplication::activeModalWidget());
    // and the next file opens as if nothing had been
    m_window->openFiles({write(QStringLiteral("good.txt"), article)});
    waitUntilReady();
}

void TestMainWindow::dateUnknownSaysHowToGiveIt()
{
    m_window->openFiles({write(QStringLiteral("undated.txt"),
                               "Harbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on Friday.\n")});
    waitUntilReady();
    QTRY_VERIFY(message().contains(QStringLiteral("Friday")));
    m_window->findChild<MessageBar *>(QStringLiteral("messages"))->findChild<QPushButton *>()->click();
    auto *dialog = m_window->findChild<PublicationDateDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QDateEdit *>()->setDate(QDate(2019, 3, 5));
    QMetaObject::invokeMethod(dialog, "accept");
    waitUntilReady();
    QCOMPARE(m_window->document()->analysis()->structure.published->isoValue(), QStringLiteral("2019-03-05"));
    QVERIFY(message().isEmpty());
}

void TestMainWindow::droppedFileOpens()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("dropped.txt"), article))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    waitUntilReady();
    QVERIFY(m_window->document()->path().endsWith(QStringLiteral("dropped.txt")));
}

void TestMainWindow::clipboardOpens()
{
    QApplication::clipboard()->setText(QString::fromUtf8(article));
    trigger(QStringLiteral("Open Clipboard Text"));
    waitUntilReady();
    QVERIFY(m_window->document()->path().isEmpty());
    QApplication::clipboard()->setText(QStringLiteral("  "));
    trigger(QStringLiteral("Open Clipboard Text"));
    QVERIFY(!message().isEmpty());
}

void TestMainWindow::findOpensAndCloses()
{
    m_window->openFiles({write(QStringLiteral("found.txt"), article)});
    waitUntilReady();
    auto *bar = m_window->findChild<FindBar *>();
    QVERIFY(!bar->isVisible());
    trigger(QStringLiteral("Find…"));
    QVERIFY(bar->isVisible());
    trigger(QStringLiteral("Clear Selection"));
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::zoomIsKept()
{
    trigger(QStringLiteral("Larger Text"));
    const int zoom = m_window->article()->zoomPercent();
    QVERIFY(zoom > 100);
    cleanup();
    init();
    QCOMPARE(m_window->article()->zoomPercent(), zoom);
    trigger(QStringLiteral("Normal Text Size"));
    QCOMPARE(m_window->article()->zoomPercent(), 100);
}

void TestMainWindow::layoutIsKept()
{
    auto *details = m_window->findChild<QDockWidget *>(QStringLiteral("details"));
    m_window->addDockWidget(Qt::LeftDockWidgetArea, details);
    m_window->findChild<QDockWidget *>(QStringLiteral("entities"))->hide();
    m_window->close();
    cleanup();
    init();
    details = m_window->findChild<QDockWidget *>(QStringLiteral("details"));
    QCOMPARE(m_window->dockWidgetArea(details), Qt::LeftDockWidgetArea);
    QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("entities"))->isHidden());
    trigger(QStringLiteral("Reset Layout"));
    QCOMPARE(m_window->dockWidgetArea(details), Qt::RightDockWidgetArea);
    QVERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("entities"))->isHidden());
}

void TestMainWindow::recentFilesAreKept()
{
    const QString path = write(QStringLiteral("recent.txt"), article);
    m_window->openFiles({path});
    waitUntilReady();
    QCOMPARE(RecentFiles::paths().first(), path);
}

void TestMainWindow::vanishedFileKeepsItsText()
{
    const QString path = write(QStringLiteral("vanishing.txt"), article);
    m_window->openFiles({path});
    waitUntilReady();
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("moved or deleted")), 5000);
    QVERIFY(m_window->document()->article());
}

void TestMainWindow::correctionsAreKeptAndUndone()
{
    const QString path = write(QStringLiteral("corrected.txt"), article);
    m_window->openFiles({path});
    waitUntilReady();
    const auto roleAt = [this](const QString &words) {
        const auto analysis = m_window->document()->analysis();
        const auto at = static_cast<std::int32_t>(analysis->article->text.indexOf(words));
        return analysis->structure.sections[std::size_t(analysis->sectionAt(at))].role;
    };
    const auto choose = [this](const QString &words, const QStringList &entries) {
        const QString text = m_window->document()->article()->text;
        const QRect letter = m_window->article()->letterRect(static_cast<std::int32_t>(text.indexOf(words)) + 1);
        QContextMenuEvent event(QContextMenuEvent::Mouse, letter.center(),
                                m_window->article()->viewport()->mapToGlobal(letter.center()));
        QCoreApplication::sendEvent(m_window->article()->viewport(), &event);
        auto *menu = m_window->article()->findChild<QMenu *>();
        QVERIFY(menu);
        for (const QString &entry : entries) {
            for (QAction *action : menu->actions()) {
                if (action->text().remove(QLatin1Char('&')) != entry)
                    continue;
                QVERIFY(action->isEnabled());
                if (action->menu())
                    menu = action->menu();
                else
                    action->trigger();
                break;
            }
        }
        delete m_window->article()->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        waitUntilReady();
    };
    QCOMPARE(roleAt(QStringLiteral("Harbour opens")), SectionRole::Headline);
    choose(QStringLiteral("Harbour opens"), {QStringLiteral("This Is"), QStringLiteral("paragraph")});
    QCOMPARE(roleAt(QStringLiteral("Harbour opens")), SectionRole::Paragraph);
    choose(QStringLiteral("OSLO"), {QStringLiteral("This Is"), QStringLiteral("headline")});
    QCOMPARE(roleAt(QStringLiteral("OSLO")), SectionRole::Headline);
    trigger(QStringLiteral("Undo This Is: headline"));
    waitUntilReady();
    QCOMPARE(roleAt(QStringLiteral("OSLO")), SectionRole::Paragraph);
    trigger(QStringLiteral("Redo This Is: headline"));
    waitUntilReady();
    QCOMPARE(roleAt(QStringLiteral("OSLO")), SectionRole::Headline);
    cleanup();
    init();
    m_window->openFiles({path});
    waitUntilReady();
    QCOMPARE(roleAt(QStringLiteral("OSLO")), SectionRole::Headline);
    QCOMPARE(roleAt(QStringLiteral("Harbour opens")), SectionRole::Paragraph);
}

void TestMainWindow::misreadTextIsRepairedAndBack()
{
    const QString right = QString::fromUtf8(article) + QStringLiteral("\nOslo\u2019s mayor said so.\n");
    const QByteArray misread =
        QString::fromUtf8(article).toUtf8() + "\nOslo\xc3\xa2\xe2\x82\xac\xe2\x84\xa2s mayor said so.\n";
    const QString path = write(QStringLiteral("misread.txt"), misread);
    m_window->openFiles({path});
    waitUntilReady();
    QVERIFY2(message().contains(QStringLiteral("misread")), qPrintable(message()));
    QVERIFY(m_window->document()->article()->text != right); // nothing is repaired unasked
    const auto buttons = m_window->findChild<MessageBar *>(QStringLiteral("messages"))->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    waitUntilReady();
    QCOMPARE(m_window->document()->article()->text, right);
    cleanup();
    init();
    m_window->openFiles({path});
    waitUntilReady();
    QCOMPARE(m_window->document()->article()->text, right); // the choice is kept
    QVERIFY(message().isEmpty());
    Corrections none;
    m_window->document()->setCorrections(none);
    waitUntilReady();
    QVERIFY(m_window->document()->article()->text != right);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), misread);
}

void TestMainWindow::undoneRepairKeepsOtherCorrections()
{
    const QByteArray sign = "\xc3\xa2\xe2\x82\xac\xe2\x84\xa2"; // an apostrophe, misread
    const QByteArray text = "March 5, 2019\n\nHarbour" + sign + "s gate opens\n\nOSLO (Fjord Wire) - Norway" + sign +
                            sign + " will open a harbour on Friday.\n\nOslo" + sign + "s mayor said so to the press.\n";
    m_window->openFiles({write(QStringLiteral("repaired.txt"), text)});
    waitUntilReady();
    auto *commands = m_window->findChild<CorrectionCommands *>();
    QVERIFY(commands);
    const auto markedText = [this] {
        const auto document = m_window->document();
        const Span span = document->corrections().structure.at(0).span;
        return document->article()->text.mid(span.start, span.length());
    };
    const auto start = static_cast<std::int32_t>(m_window->document()->article()->text.indexOf(u"Oslo"));
    commands->setRole({start, start + 1}, SectionRole::Quote);
    waitUntilReady();
    const QString misread = markedText();
    QVERIFY(misread.startsWith(u"Oslo") && misread.endsWith(u"press."));
    commands->repairMisread();
    waitUntilReady();
    QCOMPARE(markedText(), QStringLiteral("Oslo\u2019s mayor said so to the press."));
    commands->stack()->undo();
    waitUntilReady();
    QCOMPARE(markedText(), misread);
    commands->stack()->redo();
    waitUntilReady();
    QCOMPARE(markedText(), QStringLiteral("Oslo\u2019s mayor said so to the press."));
}

void TestMainWindow::severalArticlesCanBeChosen()
{
    const QByteArray body = " - Norway will open a harbour on Friday, the minister said, and will close the old one, "
                            "which is too small for the ships of today and too far from the railway.\n\n";
    const QByteArray text = "March 5, 2019\n\nHarbour opens in Oslo\n\nOSLO (Fjord Wire)" + body +
                            "==========\n\nJune 1, 2020\n\nBergen opens its harbour\n\nBERGEN (Fjord Wire)" + body;
    m_window->openFiles({write(QStringLiteral("two.txt"), text)});
    waitUntilReady();
    auto *choice = m_window->findChild<ArticleChooser *>()->findChild<QComboBox *>();
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->count(), 2);
    QVERIFY(choice->itemText(1).contains(QStringLiteral("Bergen opens")));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Harbour opens")));
    QTest::keyClick(choice, Qt::Key_Down);
    waitUntilReady();
    QTRY_VERIFY(m_window->windowTitle().startsWith(QStringLiteral("Bergen opens")));
    QCOMPARE(m_window->document()->analysis()->structure.published->isoValue(), QStringLiteral("2020-06-01"));
    m_window->openFiles({write(QStringLiteral("one.txt"), article)});
    waitUntilReady();
    QVERIFY(!choice->isVisible());
}

void TestMainWindow::firstStartShowsTheSample()
{
    QSettings().clear();
    m_window->start();
    waitUntilReady();
    QVERIFY(m_window->document()->analysis()->entities.size() > 8);
    auto *hint = m_window->findChild<MessageBar *>(QStringLiteral("hint"));
    QVERIFY(hint->isVisible());
    hint->findChild<QAbstractButton *>()->click();
    QVERIFY(!hint->isVisible());
    cleanup();
    init();
    m_window->start();
    QVERIFY(!m_window->findChild<MessageBar *>(QStringLiteral("hint"))->isVisible());
}

void TestMainWindow::sessionComesBack()
{
    QByteArray text = article;
    for (int i = 0; i < 200; ++i)
        text += "\nAda Berg met the Harbour Trust in Lisbon and went on to the next of its many meetings.\n";
    const QString path = write(QStringLiteral("session.txt"), text);
    m_window->openFiles({path});
    waitUntilReady();
    m_window->article()->showFrom(6000);
    const std::int32_t place = m_window->article()->visibleSpan().start;
    QVERIFY(place > 4000);
    m_window->close();
    cleanup();
    init();
    m_window->start();
    waitUntilReady();
    QCOMPARE(m_window->document()->path(), path);
    QCOMPARE(m_window->article()->visibleSpan().start, place);
}

void TestMainWindow::goesToParagraphsAndDates()
{
    m_window->openFiles({write(QStringLiteral("goto.txt"), article)});
    waitUntilReady();
    const auto goTo = [&](const QString &words) {
        trigger(QStringLiteral("Go To\u2026"));
        auto *dialog = m_window->findChild<GoToDialog *>();
        dialog->findChild<QLineEdit *>()->setText(words);
        QString says;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            says += label->text() + QLatin1Char('|');
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        delete dialog;
        return says;
    };
    const QString text = m_window->document()->article()->text;
    QVERIFY(goTo(QStringLiteral("2")).contains(QStringLiteral("Harbour opens")));
    QCOMPARE(m_window->article()->selectedSpan().start, static_cast<std::int32_t>(text.indexOf(u"Harbour")));
    QVERIFY(goTo(QStringLiteral("99")).contains(QStringLiteral("3 paragraph")));
    goTo(QStringLiteral("8 March 2019"));
    QCOMPARE(m_window->article()->selectedSpan().start, static_cast<std::int32_t>(text.indexOf(u"Friday")));
    QVERIFY(goTo(QStringLiteral("1870")).contains(QStringLiteral("Nothing in the article is dated 1870")));
    QVERIFY(goTo(QStringLiteral("a fish")).contains(QStringLiteral("no date")));
}

void TestMainWindow::panesTakeTurns()
{
    m_window->openFiles({write(QStringLiteral("panes.txt"), article)});
    waitUntilReady();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->article()->setFocus();
    QList<QWidget *> seen;
    for (int i = 0; i < 10; ++i) {
        trigger(QStringLiteral("Next Pane"));
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused != nullptr);
        if (!seen.isEmpty() && focused == seen.first())
            break;
        QVERIFY2(!seen.contains(focused), focused->metaObject()->className());
        seen.append(focused);
    }
    QCOMPARE(seen.size(), 4); // names, details, timeline, article
    QVERIFY(seen.contains(m_window->article()));
    trigger(QStringLiteral("Previous Pane"));
    QVERIFY(QApplication::focusWidget() == m_window->article() || seen.contains(QApplication::focusWidget()));
}

void TestMainWindow::takesTextAlong()
{
    m_window->openFiles({write(QStringLiteral("along.txt"), article)});
    waitUntilReady();
    const auto at = static_cast<std::int32_t>(m_window->document()->article()->text.indexOf(u"Norway"));
    m_window->article()->setSelectedSpan({at, at + 41});
    trigger(QStringLiteral("Copy as Citation"));
    const QString citation = QApplication::clipboard()->text();
    QVERIFY2(citation.contains(QStringLiteral("along.txt, paragraph 3, published 5 Mar 2019")), qPrintable(citation));
    QVERIFY2(citation.contains(QStringLiteral("Fri 8 Mar 2019")), qPrintable(citation));
    trigger(QStringLiteral("Copy as HTML"));
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<time datetime=\"2019-03-08\">")));
}

void TestMainWindow::listsShowPlaces()
{
    m_window->openFiles({write(QStringLiteral("lists.txt"), article)});
    waitUntilReady();
    auto *outline = m_window->findChild<QDockWidget *>(QStringLiteral("outline"));
    auto *list = outline->widget()->findChild<QTreeView *>();
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(m_window->article()->selectedText(), QStringLiteral("Harbour opens"));
}

void TestMainWindow::marksCanBeHiddenByKind()
{
    QVERIFY(m_window->article()->isMarkVisible(MarkKind::Place));
    trigger(QStringLiteral("Places"));
    QVERIFY(!m_window->article()->isMarkVisible(MarkKind::Place));
    QVERIFY(m_window->article()->isMarkVisible(MarkKind::Person));
    trigger(QStringLiteral("Places"));
    QVERIFY(m_window->article()->isMarkVisible(MarkKind::Place));
}

void TestMainWindow::preferencesHoldAtOnce()
{
    trigger(QStringLiteral("Preferences\u2026"));
    auto *dialog = m_window->findChild<PreferencesDialog *>();
    const auto spins = dialog->findChildren<QSpinBox *>();
    QCOMPARE(spins.size(), 2);
    spins.at(0)->setValue(50);
    QCOMPARE(m_window->article()->choices().letters, 50);
    QCOMPARE(Preferences::load().reading.letters, 50);
    QVERIFY(QFile::exists(Preferences::fileName()) || (QSettings().sync(), QFile::exists(Preferences::fileName())));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Reset")))
            button->click();
    }
    QCOMPARE(m_window->article()->choices(), ReadingChoices());
    QCOMPARE(Preferences::load(), Preferences());
    QSettings().setValue(QStringLiteral("reader/lettersPerLine"), QStringLiteral("900")); // edited by hand
    QCOMPARE(Preferences::load().reading.letters, 100);
    QSettings().setValue(QStringLiteral("reader/lettersPerLine"), QStringLiteral("many"));
    QCOMPARE(Preferences::load().reading.letters, 66);
    QSettings().remove(QStringLiteral("reader/lettersPerLine"));
    dialog->close();
}

void TestMainWindow::scrollBarShowsPlaces()
{
    QByteArray text = article;
    for (int i = 0; i < 60; ++i)
        text += "\nAda Berg met the Harbour Trust in Lisbon and went on to the next of its many meetings.\n";
    m_window->openFiles({write(QStringLiteral("bar.txt"), text + "\nNorway slept.\n")});
    waitUntilReady();
    const auto *bar = m_window->article()->findChild<MarkScrollBar *>();
    QVERIFY(bar->marks().empty());
    m_window->article()->find({QStringLiteral("Norway")});
    QTRY_COMPARE(bar->marks().size(), std::size_t(2));
    QVERIFY(bar->marks().front() < 0.3 && bar->marks().back() > 0.9);
    m_window->article()->find({});
    QVERIFY(bar->marks().empty());
    const auto at = static_cast<std::int32_t>(m_window->document()->article()->text.indexOf(u"Norway"));
    m_window->selection()->select(m_window->selection()->targetAt(at));
    QCOMPARE(bar->marks().size(), std::size_t(2));
}

void TestMainWindow::folderIsListed()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("news")));
    write(QStringLiteral("news/a.txt"), article);
    write(QStringLiteral("news/b.txt"),
          "June 1, 2020\n\nBergen opens its harbour\n\nBERGEN (Fjord Wire) - Norway opened a harbour on Monday.\n");
    write(QStringLiteral("news/c.bin"), "no text");
    m_window->openFiles({m_folder.filePath(QStringLiteral("news"))}); // dropped on the window
    auto *panel = m_window->findChild<FolderPanel *>();
    QCOMPARE(panel->model().rowCount(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(!panel->model().isReading(), 20000);
    QTRY_COMPARE(panel->model().entryAt(0).headline, QStringLiteral("Bergen opens its harbour")); // the newest first
    QCOMPARE(panel->model().index(1, 1).data().toString(), QStringLiteral("5 Mar 2019"));
    auto *list = panel->findChild<QTreeView *>();
    Q_EMIT list->activated(list->model()->index(1, 0));
    waitUntilReady();
    QVERIFY(m_window->document()->path().endsWith(QStringLiteral("a.txt")));
    m_window->openFiles({m_folder.path() + QStringLiteral("/nowhere")});
    QTRY_COMPARE(m_window->document()->state(), Document::State::Failed);
}

void TestMainWindow::closedWhileAnalysing()
{
    QByteArray text = article;
    for (int i = 0; i < 4000; ++i)
        text += "\nAda Berg met the Harbour Trust in Lisbon on 3 May 2011, Tom Lund said.\n";
    m_window->openFiles({write(QStringLiteral("long.txt"), text)});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->state(), Document::State::Analysing, 5000);
    m_window->close();
    cleanup(); // must neither crash nor leak; the sanitizers watch
}

void TestMainWindow::closedWithTheFocusInTheTimeline()
{
    m_window->openFiles({write(QStringLiteral("short.txt"), article)});
    waitUntilReady();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *canvas = m_window->findChild<TimelineCanvas *>();
    canvas->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(canvas->hasFocus());
    cleanup(); // the document goes before the panes: none may ask it anything then; the sanitizers watch
    QVERIFY(!QApplication::focusWidget());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
