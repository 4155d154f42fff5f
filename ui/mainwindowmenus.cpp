#include "mainwindow.h"

#include "panels/articlestatusbar.h"
#include "panels/findbar.h"
#include "words/typenames.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

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

void MainWindow::createActions()
{
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createGoMenu();
    createArticleMenus();
    createHelpMenu();
}

void MainWindow::createFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&Open…"), QKeySequence::Open, [this] { chooseFiles(); });
    add(file, tr("Open Fo&lder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { chooseFolder(); });
    m_recent.showIn(file->addMenu(tr("Open &Recent")));
    add(file, tr("Open Clipboard &Text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { openClipboard(); });
    file->addSeparator();
    QAction *reload = add(file, tr("Re&load"), QKeySequence::Refresh, [this] { m_document.reload(); });
    QMenu *reloadAs = createEncodingMenu();
    file->addMenu(reloadAs);
    m_status->setEncodingMenu(reloadAs);
    file->addSeparator();
    QAction *close =
        add(file, tr("&Close Article"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] { m_document.close(); });
    // StandardKey::Quit is empty on some platforms, so that the key is named.
    QAction *quit = add(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { this->close(); });
    quit->setMenuRole(QAction::QuitRole);
    const auto enable = [this, reload, reloadAs, close] {
        reload->setEnabled(!m_document.path().isEmpty());
        reloadAs->setEnabled(!m_document.path().isEmpty());
        close->setEnabled(m_document.state() != Document::State::Empty);
    };
    connect(&m_document, &Document::stateChanged, this, enable);
    enable();
}

QMenu *MainWindow::createEncodingMenu()
{
    auto *menu = new QMenu(tr("Reload &As"), this);
    add(menu, tr("&Guess"), QKeySequence(), [this] { m_document.reload(); });
    menu->addSeparator();
    for (const QLatin1StringView encoding : encodings) {
        const QString name(encoding);
        add(menu, name, QKeySequence(), [this, name] { m_document.reload(name); });
    }
    return menu;
}

void MainWindow::createEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_corrections.stack()->createUndoAction(edit, tr("&Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    edit->addAction(undo);
    QAction *redo = m_corrections.stack()->createRedoAction(edit, tr("&Redo"));
    redo->setShortcuts(QKeySequence::Redo);
    edit->addAction(redo);
    edit->addSeparator();
    QAction *copy = add(edit, tr("&Copy"), QKeySequence::Copy, [this] { m_article->copy(); });
    QAction *html = add(edit, tr("Copy as &HTML"), QKeySequence(), [this] { copyHtml(); });
    QAction *citation =
        add(edit, tr("Copy as C&itation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyCitation(); });
    add(edit, tr("Select &All"), QKeySequence::SelectAll, [this] { m_article->selectAll(); });
    edit->addSeparator();
    add(edit, tr("&Find…"), QKeySequence::Find, [this] { m_findBar->open(); });
    add(edit, tr("Find &Next"), QKeySequence::FindNext, [this] { m_article->findNext(); });
    add(edit, tr("Find &Previous"), QKeySequence::FindPrevious, [this] { m_article->findPrevious(); });
    const auto enable = [this, copy, html, citation] {
        copy->setEnabled(!m_article->selectedSpan().isEmpty());
        html->setEnabled(m_document.analysis() != nullptr);
        citation->setEnabled(m_document.analysis() != nullptr);
    };
    connect(m_article, &ArticleView::selectedSpanChanged, this, enable);
    connect(&m_document, &Document::analysisChanged, this, enable);
    enable();
}

void MainWindow::createViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *larger = add(view, tr("&Larger Text"), QKeySequence::ZoomIn,
                          [this] { m_article->setZoomPercent(m_article->zoomPercent() + 10); });
    // Keyboards on which + needs Shift: Ctrl+= is what is really pressed.
    larger->setShortcuts(larger->shortcuts() << QKeySequence(Qt::CTRL | Qt::Key_Equal));
    add(view, tr("&Smaller Text"), QKeySequence::ZoomOut,
        [this] { m_article->setZoomPercent(m_article->zoomPercent() - 10); });
    add(view, tr("&Normal Text Size"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_article->setZoomPercent(100); });
    view->addSeparator();
    QAction *marks = view->addAction(tr("Show &Marks"));
    marks->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    marks->setCheckable(true);
    marks->setChecked(m_article->highlightsVisible());
    connect(marks, &QAction::toggled, m_article, &ArticleView::setHighlightsVisible);
    createMarksMenu(view->addMenu(tr("Mar&ks of")));
    QAction *structure = view->addAction(tr("Show S&tructure"));
    structure->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    structure->setCheckable(true);
    connect(structure, &QAction::toggled, m_article, &ArticleView::setStructureVisible);
    view->addSeparator();
    for (QDockWidget *dock : std::as_const(m_docks))
        view->addAction(dock->toggleViewAction());
    add(view, tr("Side &Panels"), QKeySequence(Qt::Key_F7), [this] { toggleSidePanels(); });
    add(view, tr("Next Pa&ne"), QKeySequence(Qt::Key_F6), [this] { cyclePanes(1); });
    add(view, tr("Pre&vious Pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { cyclePanes(-1); });
    add(view, tr("&Reset Layout"), QKeySequence(), [this] { resetLayout(); });
    view->addSeparator();
    QAction *fullScreen = view->addAction(tr("&Full Screen"));
    fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    connect(fullScreen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
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
        QAction *action = menu->addAction(names.at(i));
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + static_cast<int>(i))));
        action->setCheckable(true);
        action->setChecked(m_article->isMarkVisible(kind));
        connect(action, &QAction::toggled, m_article,
                [this, kind](bool visible) { m_article->setMarkVisible(kind, visible); });
    }
}

void MainWindow::createGoMenu()
{
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    QAction *back = add(go, tr("&Back"), QKeySequence::Back, [this] { m_article->goBack(); });
    QAction *forward = add(go, tr("&Forward"), QKeySequence::Forward, [this] { m_article->goForward(); });
    go->addSeparator();
    QAction *next = add(go, tr("&Next Mention"), QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { stepMention(1); });
    QAction *previous =
        add(go, tr("&Previous Mention"), QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { stepMention(-1); });
    go->addSeparator();
    add(go, tr("Go &To…"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { askWhereToGo(); });
    QAction *palette = add(go, tr("Co&mmands…"), QKeySequence(), [this] { showPalette(); });
    palette->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I)});
    go->addSeparator();
    add(go, tr("&Clear Selection"), QKeySequence(Qt::Key_Escape), [this] {
        m_findBar->close();
        m_selection.clear();
    });
    const auto enable = [this, back, forward, next, previous] {
        back->setEnabled(m_article->canGoBack());
        forward->setEnabled(m_article->canGoForward());
        next->setEnabled(!m_selection.current().isNone());
        previous->setEnabled(!m_selection.current().isNone());
    };
    connect(m_article, &ArticleView::historyChanged, this, enable);
    connect(&m_selection, &Selection::currentChanged, this, enable);
    enable();
}

void MainWindow::createArticleMenus()
{
    QMenu *article = menuBar()->addMenu(tr("&Article"));
    QAction *published =
        add(article, tr("&Publication Date…"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { askPublicationDate(); });
    QMenu *structure = article->addMenu(tr("This &Paragraph"));
    connect(structure, &QMenu::aboutToShow, this, [this, structure] {
        structure->clear();
        m_corrections.addTo(structure, m_article->currentSpan());
    });
    QAction *stop = add(article, tr("&Stop Analysis"), QKeySequence(), [this] { m_document.cancel(); });
    const auto enable = [this, published, stop] {
        published->setEnabled(m_document.analysis() != nullptr);
        stop->setEnabled(m_document.state() == Document::State::Analysing);
    };
    connect(&m_document, &Document::stateChanged, this, enable);
    connect(&m_document, &Document::analysisChanged, this, enable);
    enable();

    QMenu *timeline = menuBar()->addMenu(tr("&Timeline"));
    add(timeline, tr("&Fit"), QKeySequence(Qt::ALT | Qt::Key_0), [this] { m_timeline->fit(); });
    add(timeline, tr("Zoom &In"), QKeySequence(Qt::ALT | Qt::Key_Plus), [this] { m_timeline->zoomIn(); });
    add(timeline, tr("Zoom &Out"), QKeySequence(Qt::ALT | Qt::Key_Minus), [this] { m_timeline->zoomOut(); });

    QMenu *settings = menuBar()->addMenu(tr("&Settings"));
    settings->addMenu(createThemeMenu());
    add(settings, tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] {
        showPreferences();
    })->setMenuRole(QAction::PreferencesRole);
}

QMenu *MainWindow::createThemeMenu()
{
    auto *menu = new QMenu(tr("&Theme"), this);
    auto *group = new QActionGroup(menu);
    const QString chosen = QSettings().value(themeKey).toString();
    const auto addTheme = [&](const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            QSettings().setValue(themeKey, name);
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
    add(help, tr("&Keyboard Shortcuts"), QKeySequence::HelpContents, [this] { showShortcuts(); });
    add(help, tr("&About Dateline"), QKeySequence(), [this] { showAbout(); })->setMenuRole(QAction::AboutRole);
}

void MainWindow::showShortcuts()
{
    QString rows;
    for (const QAction *menu : menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (action->shortcut().isEmpty())
                continue;
            rows += QStringLiteral("<tr><td>%1</td><td>&nbsp;&nbsp;</td><td>%2</td></tr>")
                        .arg(action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(),
                             action->text().remove(QLatin1Char('&')).toHtmlEscaped());
        }
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Keyboard Shortcuts"),
                                QStringLiteral("<table>%1</table>").arg(rows), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showAbout()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Dateline"),
                        tr("<h3>Dateline %1</h3><p>Reads news articles kept as text files, marks who, where and "
                           "when, and draws what happened as a timeline.</p><p>Nothing leaves this machine.</p>")
                            .arg(QStringLiteral(DATELINE_VERSION)),
                        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace dateline
