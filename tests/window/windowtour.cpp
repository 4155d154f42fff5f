#include "windowtour.h"

#include "applicationlook.h"
#include "interfacetexts.h"
#include "panels/findbar.h"
#include "panels/messagebar.h"
#include "timeline/timelinecanvas.h"

#include <QAbstractItemView>
#include <QAbstractPrintDialog>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPrintPreviewDialog>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

namespace dateline {

namespace {

constexpr int patience = 30000; // ms; what a slow machine may take

const QByteArray article =
    "March 5, 2019 / 9:10 AM\n\nLighthouse goes to Sweden\n\n"
    "OSLO (Fjord Wire) - Norway will hand over its oldest lighthouse on Friday, said Ada Berg, who leads the Beacon "
    "Trust.\n\n"
    "\"We waited too long,\" Berg said on Monday. Norway paid for the tower in May 2017, and Sweden lent a crane.\n\n"
    "The tower burned on 3 June 2010. Berg was its keeper in those years. Sweden might refuse the lamp in 2020. "
    "Norway denied that it broke the lens in early 2011. Sweden accepted the stairs.\n\n"
    "The lamp was out for about three weeks. Gulls come back every Monday. A mason came around 1950, and the keepers "
    "left before May 1951.\n\n"
    "Share this article\nRead more:\n  - Gulls nest early\n\302\251 2019 Fjord Wire. All rights reserved.\n";

const QByteArray undated = "Lighthouse goes to Sweden\n\nOSLO (Fjord Wire) - Norway will hand over its oldest "
                           "lighthouse on Friday, said Ada Berg, who leads the Beacon Trust.\n";

const std::shared_ptr<const Pipeline> &pipeline()
{
    static const std::shared_ptr<const Pipeline> made = [] {
        auto engines = Engines::load();
        return engines ? std::make_shared<const Pipeline>(std::move(engines).value()) : nullptr;
    }();
    return made;
}

} // namespace

WindowTour::WindowTour(Visitor visitor, QSize size)
    : m_visitor(std::move(visitor)), m_styles(std::make_shared<ThemeStyles>())
{
    QSettings().clear();
    installApplicationLook(m_styles.get());
    m_window = std::make_unique<MainWindow>(pipeline(), m_styles);
    m_window->resize(size);
    m_window->show();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

WindowTour::~WindowTour() = default;

QString WindowTour::articleText()
{
    QFile sample(QStringLiteral(":/dateline/samples/harbour-bridge.txt"));
    const QByteArray shown = sample.open(QIODevice::ReadOnly) ? sample.readAll() : QByteArray();
    return QString::fromUtf8(article + undated + shown);
}

void WindowTour::run()
{
    showNothing();
    showFirstStart();
    showArticle();
    showTargets();
    showFinding();
    showMenus();
    showDialogs();
    showMessages();
    showBadFiles();
    showFolderAndTabs();
}

void WindowTour::visit(const char *stop)
{
    QTest::qWait(0); // what is deferred to the event loop: layouts, deletions
    m_visitor(QString::fromLatin1(stop), m_window.get());
}

void WindowTour::showNothing()
{
    visit("nothing open");
    showPanes("nothing open");
}

void WindowTour::showFirstStart()
{
    m_window->start();
    waitUntilReady();
    visit("first start");
    auto *hint = m_window->findChild<MessageBar *>(QStringLiteral("hint"));
    hint->findChild<QToolButton *>()->click();
}

void WindowTour::showArticle()
{
    open("lighthouse.txt", article);
    visit("article");
    showPanes("article");
    m_window->article()->setStructureVisible(true);
    visit("structure");
    m_window->article()->setStructureVisible(false);
}

/// Every dock once, also those behind others and those that are closed.
void WindowTour::showPanes(const char *stop)
{
    for (auto *dock : m_window->findChildren<QDockWidget *>()) {
        const bool wasHidden = dock->isHidden();
        dock->show();
        dock->raise();
        QTest::qWait(0);
        visit(qPrintable(QString::fromLatin1(stop) + QStringLiteral(", pane ") + dock->objectName()));
        dock->setVisible(!wasHidden);
    }
}

void WindowTour::showTargets()
{
    Selection *selection = m_window->selection();
    const auto analysis = m_window->document()->analysis();
    for (std::size_t i = 0; i < analysis->entities.size(); ++i) {
        selection->select(Target::entity(static_cast<std::int32_t>(i)), true);
        visit("name selected");
    }
    for (std::size_t i = 0; i < analysis->times.size(); ++i) {
        selection->select(Target::time(static_cast<std::int32_t>(i)), true);
        visit("time selected");
    }
    for (std::size_t i = 0; i < analysis->events.size(); ++i) {
        selection->select(Target::event(static_cast<std::int32_t>(i)), true);
        visit("event selected");
    }
    selection->select({});
}

void WindowTour::showFinding()
{
    FindBar *bar = m_window->currentTab()->findBar();
    bar->open();
    auto *line = bar->findChild<QLineEdit *>();
    for (const char *words : {"tower", "xylophone"}) {
        line->setText(QString::fromLatin1(words));
        (void)QTest::qWaitFor([&] { return m_window->article()->findState().complete; }, patience);
        visit("found");
    }
    m_window->article()->find({QStringLiteral("(("), false, false, true});
    line->setText(QStringLiteral("(("));
    visit("wrong expression");
    bar->close();
}

void WindowTour::showMenus()
{
    for (QAction *action : m_window->menuBar()->actions())
        m_visitor(QStringLiteral("menu"), action->menu());
    for (auto *button : m_window->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->menu() != nullptr)
            m_visitor(QStringLiteral("button's menu"), button->menu());
    }
    for (QMenu *menu : menusOf(m_window.get())) {
        for (QAction *action : menu->actions())
            showDialogOf(QStringLiteral("asked from the menu bar"), action);
    }
    showContextMenus();
}

void WindowTour::showContextMenus()
{
    ArticleView *view = m_window->article();
    const QString text = m_window->document()->article()->text;
    const auto placeOf = [&](QStringView words) {
        const auto at = static_cast<std::int32_t>(text.indexOf(words));
        view->reveal({at, at + 1});
        return view->letterRect(at + 1).center();
    };
    for (const QStringView words : {u"Norway", u"Friday", u"burned", u"waited"})
        popUp("article's menu", view->viewport(), placeOf(words));
    const auto lamp = static_cast<std::int32_t>(text.indexOf(u"the lamp"));
    view->setSelectedSpan({lamp, lamp + 8});
    popUp("menu of selected words", view->viewport(), placeOf(u"the lamp"));
    view->setSelectedSpan({lamp, lamp});

    auto *canvas = m_window->findChild<TimelineCanvas *>();
    popUp("event's menu", canvas, canvas->rectOfRow(0).center().toPoint());
    popUp("timeline's menu", canvas, canvas->rect().bottomRight() - QPoint(3, 3));
    for (auto *dock : m_window->findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        QTest::qWait(0);
        for (auto *list : dock->findChildren<QAbstractItemView *>()) {
            if (!list->isVisible() || qobject_cast<QHeaderView *>(list) != nullptr)
                continue;
            const QModelIndex group = list->model()->index(0, 0);
            const QModelIndex row = group.model() != nullptr && list->model()->hasChildren(group)
                                        ? list->model()->index(0, 0, group)
                                        : group;
            popUp("menu of a row", list->viewport(), list->visualRect(row).center());
            if (auto *header = list->findChild<QHeaderView *>(); header != nullptr && header->isVisible())
                popUp("menu of a header", header->viewport(), {5, 5});
        }
    }
}

void WindowTour::popUp(const char *stop, QWidget *on, QPoint at)
{
    const auto open = [on, at] {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, on->mapToGlobal(at));
        QApplication::sendEvent(on, &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    QMenu *menu = open();
    if (menu == nullptr)
        return;
    QTest::qWait(0);
    m_visitor(QString::fromLatin1(stop), menu);
    const qsizetype entries = menu->actions().size();
    menu->close();
    for (qsizetype i = 0; i < entries; ++i) {
        QTest::qWait(0);
        menu = open(); // each time anew: it goes when it is closed
        if (menu == nullptr || i >= menu->actions().size())
            return;
        menu->close();
        showDialogOf(QString::fromLatin1(stop) + QStringLiteral(", asked"), menu->actions().at(i));
    }
}

void WindowTour::showDialogOf(const QString &stop, QAction *action)
{
    const bool asks = action->text().section(u'\t', 0, 0).remove(u'⟧').endsWith(u'…');
    if (!asks || action->menu() != nullptr || !action->isEnabled())
        return;
    action->trigger();
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (dialog == nullptr)
        return;
    QTest::qWait(0);
    const bool isOfTheSystem = qobject_cast<QFileDialog *>(dialog) != nullptr ||
                               qobject_cast<QAbstractPrintDialog *>(dialog) != nullptr ||
                               qobject_cast<QPrintPreviewDialog *>(dialog) != nullptr;
    if (!isOfTheSystem)
        m_visitor(stop, dialog);
    dialog->close();
    QTest::qWait(0);
}

void WindowTour::showDialogs()
{
    const auto type = [](const char *words) {
        return [words](QDialog *dialog) { dialog->findChild<QLineEdit *>()->setText(QString::fromLatin1(words)); };
    };
    QAction *goTo = command(QKeySequence(Qt::CTRL | Qt::Key_L));
    showDialog("go to", goTo);
    for (const char *words : {"3", "900", "june 2010", "june 1950", "qwerty"})
        showDialog("go to somewhere", goTo, type(words));
    showDialog("publication date", command(QKeySequence(Qt::CTRL | Qt::Key_D)));
    QAction *palette = command(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    showDialog("commands", palette);
    showDialog("no command", palette, type("qqqqqq"));
    m_window->currentTab()->content()->retype(0, EntityType::Work);
    waitUntilReady();
    for (QMenu *menu : menusOf(m_window.get())) {
        for (QAction *action : menu->actions())
            showDialogOf(QStringLiteral("with a correction"), action);
    }
    m_window->currentTab()->corrections()->stack()->undo();
    waitUntilReady();
    showDialog("shortcuts", command(QKeySequence(Qt::CTRL | Qt::Key_Question)));
    showDialog("about", command(QAction::AboutRole));
}

void WindowTour::showDialog(const char *stop, QAction *action, const std::function<void(QDialog *)> &use)
{
    action->trigger();
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (dialog == nullptr)
        qFatal("no dialog: %s", stop);
    if (use)
        use(dialog);
    QTest::qWait(0);
    m_visitor(QString::fromLatin1(stop), dialog);
    dialog->close();
    QTest::qWait(0);
}

void WindowTour::showMessages()
{
    const auto *bar = m_window->currentTab()->messages();
    const auto visitMessage = [&](const char *stop) {
        if (!QTest::qWaitFor([&] { return bar->isVisible(); }, patience))
            qFatal("no message: %s", stop);
        visit(stop);
    };
    const auto openHere = [this](const char *name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        file.close();
        m_window->currentTab()->open(file.fileName());
        waitUntilReady();
    };
    openHere("undated.txt", undated);
    visitMessage("no publication date");
    openHere("bytes.txt", article + "Gulls \377\376 nest.\n");
    m_window->document()->reload(QStringLiteral("UTF-8"));
    waitUntilReady();
    visitMessage("undecodable bytes");
    openHere("misread.txt", article + "\n\nThe caf\303\203\302\251 in the tower burned too.\n");
    visitMessage("misread characters");
    QFile broken(m_folder.filePath(QStringLiteral("broken.txt.dateline.json")));
    if (!broken.open(QIODevice::WriteOnly) || broken.write("{") != 1)
        qFatal("cannot write a sidecar");
    broken.close();
    openHere("broken.txt", article);
    visitMessage("unreadable corrections");
    openHere("gone.txt", article);
    QFile::remove(m_folder.filePath(QStringLiteral("gone.txt")));
    visitMessage("file gone");
}

void WindowTour::showBadFiles()
{
    m_window->currentTab()->open(m_folder.filePath(QStringLiteral("no-such-file.txt")));
    (void)QTest::qWaitFor([this] { return m_window->document()->state() == Document::State::Failed; }, patience);
    visit("missing file");
}

void WindowTour::showFolderAndTabs()
{
    open("lighthouse.txt", article);
    open("undated.txt", undated);
    visit("two tabs");
    m_window->openFiles({m_folder.path()});
    visit("folder");
    showPanes("two tabs");
}

void WindowTour::open(const char *name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", name);
    file.close();
    m_window->openFiles({file.fileName()});
    waitUntilReady();
}

void WindowTour::waitUntilReady() const
{
    const auto ready = [this] {
        return m_window->document()->state() == Document::State::Ready && m_window->document()->analysis()->complete;
    };
    if (!QTest::qWaitFor(ready, patience))
        qFatal("the article is not ready");
}

QAction *WindowTour::command(const QKeySequence &keys) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcuts().contains(keys))
            return action;
    }
    qFatal("no command for %s", qPrintable(keys.toString()));
}

QAction *WindowTour::command(QAction::MenuRole role) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->menuRole() == role)
            return action;
    }
    qFatal("no command of role %d", static_cast<int>(role));
}

} // namespace dateline
