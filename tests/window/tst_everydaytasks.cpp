#include "applicationlook.h"
#include "dialogs/publicationdatedialog.h"
#include "mainwindow.h"
#include "panels/messagebar.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace dateline;

/// What people do with the program every day, by keys and mouse on the real window, told by the accessibility tree:
/// what an assistive program would find there. With DATELINE_SCREENSHOTS set to a folder, each task leaves a picture in
/// it; DATELINE_THEME names the theme that it is in.
class TestEverydayTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void readTheHeadline();
    void findWhoIsNamed();
    void goThroughMentions();
    void askWhatFridayWas();
    void findAWord();
    void goToAParagraph();
    void goToADate();
    void runACommandByItsName();
    void makeTheTextLarger();
    void hideOneKindOfMark();
    void copyAQuotation();
    void walkTheTimeline();
    void goBack();
    void listQuotations();
    void changeThePublicationDate();
    void undoIt();
    void takeTheSidePanelsAway();
    void cycleThroughThePanes();
    void openAFolder();
    void openAnotherArticle();

private:
    using Interface = QAccessibleInterface *;

    /// The first visible thing of a role (NoRole: of any) whose name begins so; null where there is none.
    [[nodiscard]] Interface find(QAccessible::Role role, const QString &name, Interface in = nullptr) const
    {
        if (in == nullptr)
            in = QAccessible::queryAccessibleInterface(m_window.get());
        if ((in->role() == role || role == QAccessible::NoRole) && in->text(QAccessible::Name).startsWith(name) &&
            !in->state().invisible)
            return in;
        for (int i = 0; i < in->childCount(); ++i) {
            Interface child = in->child(i);
            if (child == nullptr)
                continue;
            if (Interface found = find(role, name, child))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleTextInterface *article() const
    {
        return find(QAccessible::Document, QStringLiteral("Article"))->textInterface();
    }
    [[nodiscard]] QString details() const
    {
        Interface panel = find(QAccessible::NoRole, QStringLiteral("Details of the selection"));
        return panel != nullptr ? panel->textInterface()->text(0, panel->textInterface()->characterCount()) : QString();
    }
    [[nodiscard]] QString selectedText() const
    {
        int start = 0;
        int end = 0;
        article()->selection(0, &start, &end);
        return article()->text(start, end);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : m_window.get(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] int at(const char *words) const
    {
        return static_cast<int>(m_window->document()->article()->text.indexOf(QLatin1StringView(words)));
    }
    void waitUntilReady() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->state(), Document::State::Ready, 30000);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestEverydayTasks::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-tasks"));
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    const auto styles = std::make_shared<ThemeStyles>();
    installApplicationLook(styles.get());
    styles->setThemeName(qEnvironmentVariable("DATELINE_THEME"));
    m_window = std::make_unique<MainWindow>(std::make_shared<const Pipeline>(std::move(engines).value()), styles);
    m_window->resize(1200, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QFile file(m_folder.filePath(QStringLiteral("harbour.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("March 5, 2019 / 9:10 AM\n\nHarbour opens after nine years\n\n"
               "OSLO (Fjord Wire) - Norway will open its new harbour on Friday, said Ada Berg of the Harbour Trust.\n\n"
               "\"It took too long,\" Berg said on Monday. Norway paid for it in May 2017, and Sweden lent a crane.\n\n"
               "The old harbour burned on 3 June 2010. Berg was its master then.\n");
    file.close();
    m_window->openFiles({file.fileName()});
    waitUntilReady();
    m_window->article()->setFocus();
}

void TestEverydayTasks::cleanupTestCase()
{
    m_window.reset();
}

void TestEverydayTasks::cleanup()
{
    const QString folder = qEnvironmentVariable("DATELINE_SCREENSHOTS");
    if (!folder.isEmpty() && m_window)
        m_window->grab().save(
            QDir(folder).filePath(QLatin1StringView(QTest::currentTestFunction()) + QStringLiteral(".png")));
    if (!m_window)
        return;
    for (QDialog *dialog : m_window->findChildren<QDialog *>())
        dialog->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->article()->setFocus();
}

void TestEverydayTasks::readTheHeadline()
{
    const int headline = at("Harbour opens");
    QVERIFY(headline > 0);
    QCOMPARE(article()->text(headline, headline + 30), QStringLiteral("Harbour opens after nine years"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Harbour opens")));
}

void TestEverydayTasks::findWhoIsNamed()
{
    Interface names = find(QAccessible::Tree, QStringLiteral("Names in the article"));
    QVERIFY(names != nullptr);
    Interface berg = find(QAccessible::TreeItem, QStringLiteral("Ada Berg"), names);
    QVERIFY(berg != nullptr);
    QVERIFY(find(QAccessible::TreeItem, QStringLiteral("Norway"), names) != nullptr);
    auto *tree = qobject_cast<QAbstractScrollArea *>(names->object());
    QVERIFY(tree != nullptr);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->viewport()->mapFromGlobal(berg->rect().center()));
    QCOMPARE(m_window->selection()->current().kind, Target::Kind::Entity);
    QVERIFY2(details().contains(QStringLiteral("Ada Berg")), qPrintable(details()));
    press(Qt::Key_Escape);
}

void TestEverydayTasks::goThroughMentions()
{
    article()->setCursorPosition(at("Ada Berg") + 1);
    m_window->selection()->select(m_window->selection()->targetAt(at("Ada Berg") + 1), true);
    QVERIFY2(details().contains(QStringLiteral("Ada Berg")), qPrintable(details()));
    const auto first = m_window->selection()->current().place;
    press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(m_window->selection()->current().place != first);
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_window->selection()->current().place, first);
    press(Qt::Key_Escape);
    QVERIFY(m_window->selection()->current().isNone());
}

void TestEverydayTasks::askWhatFridayWas()
{
    article()->setCursorPosition(at("Friday") + 2);
    const QString told = find(QAccessible::Document, QStringLiteral("Article"))->text(QAccessible::Description);
    QVERIFY2(told.contains(QStringLiteral("8 Mar 2019")), qPrintable(told));
    m_window->selection()->select(m_window->selection()->targetAt(at("Friday") + 2));
    QVERIFY2(details().contains(QStringLiteral("because of")), qPrintable(details()));
    press(Qt::Key_Escape);
}

void TestEverydayTasks::findAWord()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("crane"));
    press(Qt::Key_Return);
    QTRY_COMPARE(selectedText(), QStringLiteral("crane"));
    press(Qt::Key_Escape);
}

void TestEverydayTasks::goToAParagraph()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    type(QStringLiteral("4"));
    press(Qt::Key_Return);
    QTRY_COMPARE(article()->cursorPosition(), at("\"It took"));
}

void TestEverydayTasks::goToADate()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    type(QStringLiteral("june 2010"));
    press(Qt::Key_Return);
    QTRY_COMPARE(article()->cursorPosition(), at("3 June 2010"));
    QCOMPARE(m_window->article()->selectedText(), QStringLiteral("3 June 2010")); // seen on a full page
    QCOMPARE(m_window->selection()->current().kind, Target::Kind::Time);
}

void TestEverydayTasks::runACommandByItsName()
{
    QVERIFY(m_window->article()->highlightsVisible());
    for (const bool visible : {false, true}) {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        type(QStringLiteral("show marks"));
        press(Qt::Key_Return);
        QTRY_COMPARE(m_window->article()->highlightsVisible(), visible);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->article()->setFocus();
    }
}

void TestEverydayTasks::makeTheTextLarger()
{
    const int before = article()->characterRect(at("Harbour opens")).height();
    press(Qt::Key_Equal, Qt::ControlModifier);
    press(Qt::Key_Equal, Qt::ControlModifier);
    m_window->article()->reveal({at("Harbour opens"), at("Harbour opens") + 5});
    QVERIFY(article()->characterRect(at("Harbour opens")).height() > before);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_window->article()->zoomPercent(), 100);
}

void TestEverydayTasks::hideOneKindOfMark()
{
    press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(!m_window->article()->isMarkVisible(MarkKind::Place));
    press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(m_window->article()->isMarkVisible(MarkKind::Place));
}

void TestEverydayTasks::copyAQuotation()
{
    article()->setSelection(0, at("\"It took"), at("Berg said on") - 1);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString citation = QGuiApplication::clipboard()->text();
    QVERIFY2(citation.contains(QStringLiteral("It took too long")), qPrintable(citation));
    QVERIFY2(citation.contains(QStringLiteral("harbour.txt, paragraph 4")), qPrintable(citation));
}

void TestEverydayTasks::walkTheTimeline()
{
    QWidget *canvas = nullptr;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (QLatin1StringView(widget->metaObject()->className()) == QLatin1StringView("dateline::TimelineCanvas"))
            canvas = widget;
    }
    QVERIFY(canvas != nullptr);
    Interface lanes = QAccessible::queryAccessibleInterface(canvas);
    QVERIFY(lanes != nullptr);
    QVERIFY(lanes->childCount() >= 3);
    const QString first = lanes->child(0)->text(QAccessible::Name);
    QVERIFY2(first.contains(QStringLiteral("2010")), qPrintable(first));
    canvas->setFocus(Qt::TabFocusReason);
    QTest::keyClick(canvas, Qt::Key_Home);
    QTest::keyClick(canvas, Qt::Key_Return);
    QTRY_COMPARE(m_window->selection()->current().kind, Target::Kind::Event);
}

void TestEverydayTasks::goBack()
{
    press(Qt::Key_Escape);
    const auto back = [&] { m_window->article()->goBack(); };
    while (m_window->article()->canGoBack())
        back();
    QVERIFY(m_window->article()->visibleSpan().start < at("Harbour opens"));
}

void TestEverydayTasks::listQuotations()
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Quotes") && !action->isChecked())
            action->trigger();
    }
    m_window->findChild<QWidget *>(QStringLiteral("quotes"))->raise();
    Interface list = find(QAccessible::Tree, QStringLiteral("Quotations"));
    QVERIFY(list != nullptr);
    QVERIFY(find(QAccessible::TreeItem, QStringLiteral("\"It took too long"), list) != nullptr);
}

void TestEverydayTasks::changeThePublicationDate()
{
    press(Qt::Key_D, Qt::ControlModifier);
    auto *dialog = m_window->findChild<PublicationDateDialog *>();
    QVERIFY(dialog != nullptr);
    for (auto *choice : dialog->findChildren<QRadioButton *>())
        choice->setChecked(choice->text().remove(QLatin1Char('&')).contains(QStringLiteral("This day")));
    dialog->findChild<QDateEdit *>()->setDate(QDate(2019, 3, 12));
    QTest::keyClick(dialog, Qt::Key_Return);
    waitUntilReady();
    article()->setCursorPosition(at("Friday") + 2);
    const QString told = find(QAccessible::Document, QStringLiteral("Article"))->text(QAccessible::Description);
    QVERIFY2(told.contains(QStringLiteral("15 Mar 2019")), qPrintable(told));
}

void TestEverydayTasks::undoIt()
{
    press(Qt::Key_Z, Qt::ControlModifier);
    waitUntilReady();
    QVERIFY(find(QAccessible::Document, QStringLiteral("Article"))
                ->text(QAccessible::Description)
                .contains(QStringLiteral("8 Mar 2019")));
}

void TestEverydayTasks::takeTheSidePanelsAway()
{
    const int narrow = m_window->article()->width();
    press(Qt::Key_F7);
    QTRY_VERIFY(m_window->article()->width() > narrow + 200);
    press(Qt::Key_F7);
    QTRY_VERIFY(m_window->article()->width() < narrow + 200);
}

void TestEverydayTasks::cycleThroughThePanes()
{
    const QWidget *start = QApplication::focusWidget();
    press(Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() != start);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), start);
}

void TestEverydayTasks::openAFolder()
{
    m_window->openFiles({m_folder.path()});
    Interface list = nullptr;
    QTRY_VERIFY((list = find(QAccessible::Tree, QStringLiteral("Articles in the folder"))) != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(find(QAccessible::TreeItem, QStringLiteral("Harbour opens"), list) != nullptr, 20000);
}

void TestEverydayTasks::openAnotherArticle()
{
    QGuiApplication::clipboard()->setText(QStringLiteral(
        "June 1, 2020\n\nFerry sold to Sweden\n\nOSLO (Fjord Wire) - Norway sold a ferry to Sweden today, said Ada "
        "Berg, who was its master for nine years.\n"));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    waitUntilReady();
    QTRY_VERIFY(m_window->windowTitle().startsWith(QStringLiteral("Ferry sold")));
    QVERIFY(article()->text(0, article()->characterCount()).contains(QStringLiteral("sold a ferry")));
}

QTEST_MAIN(TestEverydayTasks)
#include "tst_everydaytasks.moc"
