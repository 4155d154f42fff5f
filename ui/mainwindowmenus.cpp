#include "mainwindow.h"

#include "mnemonics.h"
#include "settings/settings.h"
#include "words/typenames.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QTabWidget>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

const QLatin1StringView themeKey("reader/theme");

/// Encodings that are offered to read a file in; names are not translated.
constexpr std::array<QLatin1StringView, 9> encodings = {
    QLatin1StringView("UTF-8"),        QLatin1StringView("UTF-16"),       QLatin1StringView("windows-1252"),
    QLatin1StringView("windows-1250"), QLatin1StringView("windows-1251"), QLatin1StringView("ISO-8859-1"),
    QLatin1StringView("ISO-8859-2"),   QLatin1StringView("ISO-8859-15"),  QLatin1StringView("KOI8-R")};

} // namespace

QAction *MainWindow::add(QMenu *menu, const QString &text, const QKeySequence &shortcut,
                         const std::function<void()> &run)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QAction *MainWindow::add(QMenu *menu, const QString &text, QKeySequence::StandardKey shortcut,
                         const std::function<void()> &run)
{
    QAction *action = add(menu, text, QKeySequence(), run);
    action->setShortcuts(shortcut);
    return action;
}

QAction *MainWindow::addViewSwitch(QMenu *menu, const QString &text, const QKeySequence &shortcut, bool on,
                                   const std::function<void(ArticleView *, bool)> &apply)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    action->setCheckable(true);
    action->setChecked(on);
    const ViewChoice choice = [action, apply](ArticleView *view) { apply(view, action->isChecked()); };
    m_viewChoices.push_back(choice);
    connect(action, &QAction::toggled, this, [this, choice] {
        for (int i = 0; i < tabCount(); ++i)
            choice(tabAt(i)->article());
    });
    return action;
}

void MainWindow::keepUpdated(const std::function<void()> &update)
{
    m_updates.push_back(update);
    update();
}

void MainWindow::updateCommands()
{
    for (const auto &update : m_updates)
        update();
}

void MainWindow::createActions()
{
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createGoMenu();
    createArticleMenu();
    createTimelineMenu();
    createSettingsMenu();
    createHelpMenu();
    giveUniqueMnemonics(menuBar()->actions());
    for (const QAction *entry : menuBar()->actions()) {
        QMenu *menu = entry->menu();
        connect(menu, &QMenu::aboutToShow, this, [menu] { giveUniqueMnemonics(menu->actions()); });
    }
}

void MainWindow::createFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&Open…"), QKeySequence::Open, [this] { chooseFiles(); });
    add(file, tr("Open Fo&lder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { chooseFolder(); });
    m_recent.showIn(file->addMenu(tr("Open &Recent")));
    add(file, tr("Open Clipboard &Text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { openClipboard(); });
    file->addSeparator();
    QAction *reload = add(file, tr("R&eload"), QKeySequence::Refresh, [this] { currentTab()->reload(); });
    m_encodings = createEncodingMenu();
    file->addMenu(m_encodings);
    currentTab()->status()->setEncodingMenu(m_encodings);
    keepUpdated([this, reload] {
        reload->setEnabled(!document()->path().isEmpty());
        m_encodings->setEnabled(!document()->path().isEmpty());
    });
    file->addSeparator();
    createOutputCommands(file);
    file->addSeparator();
    createTabCommands(file);
    file->addSeparator();
    // StandardKey::Quit is empty on some platforms, so that the key is named.
    QAction *quit = add(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { this->close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::createOutputCommands(QMenu *file)
{
    QAction *exporting =
        add(file, tr("E&xport…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { currentTab()->askForExport(); });
    QAction *importing = add(file, tr("&Import Corrections…"), QKeySequence(), [this] { currentTab()->askImport(); });
    QAction *pdf = add(file, tr("Save as PD&F…"), QKeySequence(), [this] { currentTab()->printing()->savePdf(); });
    QAction *print = add(file, tr("&Print…"), QKeySequence::Print, [this] { currentTab()->printing()->print(); });
    QAction *preview =
        add(file, tr("Print Pre&view…"), QKeySequence(), [this] { currentTab()->printing()->preview(); });
    QAction *timeline = add(file, tr("Print Ti&meline…"), QKeySequence(), [this] { currentTab()->printTimeline(); });
    QAction *table = add(file, tr("Print Ta&ble of Events…"), QKeySequence(), [this] { currentTab()->printEvents(); });
    keepUpdated([this, exporting, importing, pdf, print, preview, timeline, table] {
        for (QAction *command : {importing, pdf, print, preview})
            command->setEnabled(currentTab()->hasArticle());
        for (QAction *command : {exporting, timeline, table})
            command->setEnabled(document()->analysis() != nullptr);
    });
}

void MainWindow::createTabCommands(QMenu *file)
{
    QAction *reopen =
        add(file, tr("Reopen Close&d Tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { reopenClosed(); });
    QAction *move = add(file, tr("Move Tab to New &Window"), QKeySequence(), [this] { moveToNewWindow(); });
    QAction *close =
        add(file, tr("&Close Tab"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] { closeTab(m_tabs->currentIndex()); });
    QAction *others = add(file, tr("Close Ot&her Tabs"), QKeySequence(), [this] { closeOtherTabs(); });
    keepUpdated([this, reopen, move, close, others] {
        reopen->setEnabled(!m_closedFiles.isEmpty());
        move->setEnabled(currentTab()->hasArticle());
        close->setEnabled(document()->state() != Document::State::Empty || tabCount() > 1);
        others->setEnabled(tabCount() > 1);
    });
}

QMenu *MainWindow::createEncodingMenu()
{
    auto *menu = new QMenu(tr("Reload &As"), this);
    add(menu, tr("&Guess"), QKeySequence(), [this] { currentTab()->reload(); });
    menu->addSeparator();
    for (const QLatin1StringView encoding : encodings) {
        const QString name(encoding);
        add(menu, name, QKeySequence(), [this, name] { currentTab()->reload(name); });
    }
    return menu;
}

void MainWindow::createEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_undo.createUndoAction(edit, tr("&Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    edit->addAction(undo);
    QAction *redo = m_undo.createRedoAction(edit, tr("&Redo"));
    redo->setShortcuts(QKeySequence::Redo);
    edit->addAction(redo);
    edit->addSeparator();
    QAction *copy = add(edit, tr("&Copy"), QKeySequence::Copy, [this] { article()->copy(); });
    QAction *html = add(edit, tr("Copy as &HTML"), QKeySequence(), [this] { currentTab()->copyHtml(); });
    QAction *citation = add(edit, tr("Copy as C&itation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                            [this] { currentTab()->copyCitation(); });
    add(edit, tr("Select &All"), QKeySequence::SelectAll, [this] { article()->selectAll(); });
    edit->addSeparator();
    add(edit, tr("&Find…"), QKeySequence::Find, [this] { currentTab()->findBar()->open(); });
    add(edit, tr("Find &Next"), QKeySequence::FindNext, [this] { article()->findNext(); });
    add(edit, tr("Find &Previous"), QKeySequence::FindPrevious, [this] { article()->findPrevious(); });
    keepUpdated([this, copy, html, citation] {
        copy->setEnabled(!article()->selectedSpan().isEmpty());
        html->setEnabled(document()->analysis() != nullptr);
        citation->setEnabled(document()->analysis() != nullptr);
    });
}

void MainWindow::createViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *larger = add(view, tr("&Larger Text"), QKeySequence::ZoomIn,
                          [this] { article()->setZoomPercent(article()->zoomPercent() + 10); });
    // Keyboards on which + needs Shift: Ctrl+= is what is really pressed.
    larger->setShortcuts(larger->shortcuts() << QKeySequence(Qt::CTRL | Qt::Key_Equal));
    add(view, tr("&Smaller Text"), QKeySequence::ZoomOut,
        [this] { article()->setZoomPercent(article()->zoomPercent() - 10); });
    add(view, tr("&Normal Text Size"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { article()->setZoomPercent(100); });
    view->addSeparator();
    addViewSwitch(view, tr("Show &Marks"), QKeySequence(Qt::CTRL | Qt::Key_M), true,
                  [](ArticleView *articleView, bool on) { articleView->setHighlightsVisible(on); });
    createMarksMenu(view->addMenu(tr("Mar&ks of")));
    addViewSwitch(view, tr("Show S&tructure"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), false,
                  [](ArticleView *articleView, bool on) { articleView->setStructureVisible(on); });
    view->addSeparator();
    createPaneCommands(view);
    view->addSeparator();
    QAction *fullScreen = view->addAction(tr("&Full Screen"));
    fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    connect(fullScreen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainWindow::createPaneCommands(QMenu *view)
{
    for (QDockWidget *dock : std::as_const(m_docks))
        view->addAction(dock->toggleViewAction());
    add(view, tr("Side &Panels"), QKeySequence(Qt::Key_F7), [this] { toggleSidePanels(); });
    add(view, tr("Next Pan&e"), QKeySequence(Qt::Key_F6), [this] { cyclePanes(1); });
    add(view, tr("Pre&vious Pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { cyclePanes(-1); });
    add(view, tr("&Reset Layout"), QKeySequence(), [this] { resetLayout(); });
}

void MainWindow::createMarksMenu(QMenu *menu)
{
    std::array<QString, markKindCount> names;
    for (const EntityType type : allEntityTypes)
        names.at(static_cast<std::size_t>(type)) = entityGroupTitle(type);
    names.at(static_cast<std::size_t>(MarkKind::Time)) = tr("Times");
    names.at(static_cast<std::size_t>(MarkKind::Happening)) = tr("What happened");
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto kind = static_cast<MarkKind>(i);
        addViewSwitch(menu, names.at(i), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + static_cast<int>(i))), true,
                      [kind](ArticleView *view, bool visible) { view->setMarkVisible(kind, visible); });
    }
}

void MainWindow::createGoMenu()
{
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    QAction *back = add(go, tr("&Back"), QKeySequence::Back, [this] { article()->goBack(); });
    QAction *forward = add(go, tr("&Forward"), QKeySequence::Forward, [this] { article()->goForward(); });
    go->addSeparator();
    QAction *next =
        add(go, tr("&Next Mention"), QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { currentTab()->stepMention(1); });
    QAction *previous = add(go, tr("&Previous Mention"), QKeySequence(Qt::CTRL | Qt::Key_Up),
                            [this] { currentTab()->stepMention(-1); });
    go->addSeparator();
    add(go, tr("Go &To…"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { currentTab()->askWhereToGo(); });
    QAction *palette = add(go, tr("Co&mmands…"), QKeySequence(), [this] { showPalette(); });
    palette->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I)});
    go->addSeparator();
    add(go, tr("&Clear Selection"), QKeySequence(Qt::Key_Escape), [this] {
        currentTab()->findBar()->close();
        selection()->clear();
    });
    keepUpdated([this, back, forward, next, previous] {
        back->setEnabled(article()->canGoBack());
        forward->setEnabled(article()->canGoForward());
        next->setEnabled(!selection()->current().isNone());
        previous->setEnabled(!selection()->current().isNone());
    });
    go->addSeparator();
    QAction *nextTab = add(go, tr("Ne&xt Tab"), QKeySequence(), [this] { stepTab(1); });
    nextTab->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Tab)});
    QAction *previousTab = add(go, tr("P&revious Tab"), QKeySequence(), [this] { stepTab(-1); });
    previousTab->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)});
    keepUpdated([this, nextTab, previousTab] {
        nextTab->setEnabled(tabCount() > 1);
        previousTab->setEnabled(tabCount() > 1);
    });
}

void MainWindow::createArticleMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Article"));
    QAction *published = add(menu, tr("&Publication Date…"), QKeySequence(Qt::CTRL | Qt::Key_D),
                             [this] { currentTab()->askPublicationDate(); });
    QMenu *structure = menu->addMenu(tr("This Pa&ragraph"));
    connect(structure, &QMenu::aboutToShow, this, [this, structure] {
        structure->clear();
        currentTab()->corrections()->addTo(structure, article()->currentSpan());
    });
    QMenu *thing = menu->addMenu(tr("This &Name, Time or Event"));
    connect(thing, &QMenu::aboutToShow, this, [this, thing] {
        thing->clear();
        currentTab()->content()->addTo(thing, selection()->current(), article()->selectedSpan());
        if (thing->isEmpty())
            thing->addAction(tr("Click one first, or select words"))->setEnabled(false);
    });
    QAction *corrections =
        add(menu, tr("Your &Corrections…"), QKeySequence(), [this] { currentTab()->showCorrections(); });
    QAction *stop = add(menu, tr("&Stop Analysis"), QKeySequence(), [this] { document()->cancel(); });
    keepUpdated([this, published, corrections, stop] {
        published->setEnabled(document()->analysis() != nullptr);
        corrections->setEnabled(document()->article() != nullptr);
        stop->setEnabled(document()->state() == Document::State::Analysing);
    });
}

void MainWindow::createTimelineMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Timeline"));
    m_timelineMenu = menu;
    add(menu, tr("&Fit"), QKeySequence(Qt::ALT | Qt::Key_0), [this] { timeline()->fit(); });
    add(menu, tr("Zoom &In"), QKeySequence(Qt::ALT | Qt::Key_Plus), [this] { timeline()->zoomIn(); });
    add(menu, tr("Zoom &Out"), QKeySequence(Qt::ALT | Qt::Key_Minus), [this] { timeline()->zoomOut(); });
    menu->addSeparator();
    m_allArticles = menu->addAction(tr("All Open Ar&ticles"));
    m_allArticles->setToolTip(tr("Show the events of all open articles together, in lanes by article"));
    m_allArticles->setCheckable(true);
    connect(m_allArticles, &QAction::toggled, this, &MainWindow::shareArticles);
    menu->addSeparator();
    showTimelineCommands();
}

/// Each timeline keeps its own commands checked and enabled.
void MainWindow::showTimelineCommands()
{
    if (m_timelineMenu == nullptr)
        return; // it will ask for them when it is made
    for (QAction *command : std::as_const(m_timelineCommands))
        m_timelineMenu->removeAction(command);
    m_timelineCommands = timeline()->commands();
    m_timelineMenu->addActions(m_timelineCommands);
    giveUniqueMnemonics(m_timelineMenu->actions());
}

void MainWindow::createSettingsMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Settings"));
    menu->addMenu(createThemeMenu());
    QAction *preferences =
        add(menu, tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showPreferences(); });
    preferences->setMenuRole(QAction::PreferencesRole);
}

QMenu *MainWindow::createThemeMenu()
{
    auto *menu = new QMenu(tr("&Theme"), this);
    auto *group = new QActionGroup(menu);
    const QString chosen = Settings().value(themeKey).toString();
    const auto addTheme = [&](const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            Settings().setValue(themeKey, name);
            m_styles->setThemeName(name);
        });
    };
    addTheme(tr("Light or dark, as the system"), QString());
    menu->addSeparator();
    for (const QString &name : m_styles->themeNames())
        addTheme(name, name);
    if (!chosen.isEmpty())
        m_styles->setThemeName(chosen);
    return menu;
}

void MainWindow::createHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("&Handbook"), QKeySequence::HelpContents, [this] { openHandbook(); });
    add(help, tr("&Keyboard Shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Question), [this] { showShortcuts(); });
    add(help, tr("&About Dateline"), QKeySequence(), [this] { showAbout(); })->setMenuRole(QAction::AboutRole);
}

} // namespace dateline
