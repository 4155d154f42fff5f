#include "mainwindow.h"

#include "base/safetext.h"
#include "panels/folderpanel.h"
#include "settings/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

const QLatin1StringView geometryKey("window/geometry");
const QLatin1StringView layoutKey("window/layout");
const QLatin1StringView folderKey("lastFolder");

struct DockPlace
{
    Pane pane;
    const char *name; ///< what saveState knows it by
    Qt::DockWidgetArea area;
};

constexpr std::array<DockPlace, paneCount> dockPlaces = {
    DockPlace{Pane::Names, "entities", Qt::LeftDockWidgetArea},
    DockPlace{Pane::Details, "details", Qt::RightDockWidgetArea},
    DockPlace{Pane::Timeline, "timeline", Qt::BottomDockWidgetArea},
    DockPlace{Pane::Events, "events", Qt::BottomDockWidgetArea},
    DockPlace{Pane::Times, "times", Qt::LeftDockWidgetArea},
    DockPlace{Pane::Quotes, "quotes", Qt::LeftDockWidgetArea},
    DockPlace{Pane::Outline, "outline", Qt::LeftDockWidgetArea}};

QString paneTitle(Pane pane)
{
    switch (pane) {
    case Pane::Names:
        return MainWindow::tr("Names");
    case Pane::Details:
        return MainWindow::tr("Details");
    case Pane::Timeline:
        return MainWindow::tr("Timeline");
    case Pane::Events:
        return MainWindow::tr("Events");
    case Pane::Times:
        return MainWindow::tr("Times");
    case Pane::Quotes:
        return MainWindow::tr("Quotes");
    case Pane::Outline:
        return MainWindow::tr("Outline");
    }
    Q_UNREACHABLE();
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(std::shared_ptr<const Pipeline> pipeline, std::shared_ptr<ThemeStyles> styles, QWidget *parent)
    : QMainWindow(parent), m_pipeline(std::move(pipeline)), m_styles(std::move(styles))
{
    setAcceptDrops(true);
    createCentre();
    createDocks();
    addTab(); // the menus speak of one
    createActions();
    restoreLayout();
    connect(&m_recent, &RecentFiles::chosen, this, [this](const QString &path) { openFiles({path}); });
    showTitle();
}

MainWindow::~MainWindow()
{
    disconnect(m_tabs, nullptr, this, nullptr); // no tab becomes the current one now
    m_timelineMenu = nullptr;
    for (ArticleTab *tab : findChildren<ArticleTab *>()) {
        tab->disconnect(this);
        delete tab; // with its panes, before the docks that hold them
    }
}

void MainWindow::createCentre()
{
    m_hint = new MessageBar(this);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->setAccessibleName(tr("Open articles"));
    m_tabs->tabBar()->setAccessibleName(tr("Open articles"));
    m_tabs->tabBar()->installEventFilter(this);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::showTab);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closeTab);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hint);
    layout->addWidget(m_tabs, 1);
    setCentralWidget(centre);
    m_statusStack = new QStackedWidget(this);
    statusBar()->addWidget(m_statusStack, 1);
}

void MainWindow::createDocks()
{
    const auto addDock = [this](const QString &title, const QString &name, QWidget *content, Qt::DockWidgetArea area) {
        auto *dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(content);
        addDockWidget(area, dock);
        m_docks.append(dock);
        // Where it lies is known after the window has laid itself out.
        connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::fitDockTabs, Qt::QueuedConnection);
        connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::fitDockTabs, Qt::QueuedConnection);
        connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::fitDockTabs, Qt::QueuedConnection);
        return dock;
    };
    for (const DockPlace &place : dockPlaces) {
        auto *stack = new QStackedWidget(this);
        m_stacks.at(static_cast<std::size_t>(place.pane)) = stack;
        addDock(paneTitle(place.pane), QString::fromLatin1(place.name), stack, place.area);
    }
    m_folder = new FolderPanel(m_pipeline, this);
    connect(m_folder, &FolderPanel::chosen, this, &MainWindow::openFromFolder);
    QDockWidget *folder = addDock(tr("Folder"), QStringLiteral("folder"), m_folder, Qt::LeftDockWidgetArea);
    QDockWidget *names = m_docks.first();
    for (QDockWidget *dock : m_docks.mid(static_cast<qsizetype>(Pane::Times)))
        tabifyDockWidget(names, dock);
    folder->hide(); // until one is opened
    QDockWidget *timeline = m_docks.at(static_cast<qsizetype>(Pane::Timeline));
    tabifyDockWidget(timeline, m_docks.at(static_cast<qsizetype>(Pane::Events)));
    setDockOptions(dockOptions() | QMainWindow::GroupedDragging); // a tab is what its panel is dragged by
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    names->raise();
    timeline->raise();
    m_defaultLayout = saveState();
}

/// The window makes a tab bar where docks come to lie upon each other, and gives it no name. A title under a tab that
/// says the same takes room from what is read; the tab can be dragged, and the View menu closes the panel.
void MainWindow::fitDockTabs()
{
    for (QTabBar *tabs : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
        tabs->setAccessibleName(tr("Panels"));
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const QList<QDockWidget *> beside = tabifiedDockWidgets(dock);
        const bool hasTab =
            !dock->isFloating() && std::any_of(beside.begin(), beside.end(), [](const QDockWidget *other) {
                return !other->isHidden() && !other->isFloating();
            });
        QWidget *title = dock->titleBarWidget();
        if (hasTab == (title != nullptr))
            continue;
        if (hasTab) {
            title = new QWidget(dock);
            title->setFixedHeight(0);
            dock->setTitleBarWidget(title);
        } else {
            dock->setTitleBarWidget(nullptr);
            delete title;
        }
    }
}

void MainWindow::openFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        open(path);
}

void MainWindow::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(absolute).isDir()) {
        openFolder(absolute);
        return;
    }
    Settings().setValue(folderKey, QFileInfo(absolute).path());
    if (ArticleTab *tab = tabFor(absolute))
        m_tabs->setCurrentWidget(tab);
    else
        freeTab()->open(absolute);
}

/// Going through a folder fills no row of tabs: a file takes the place of the one before, which is a click away.
void MainWindow::openFromFolder(const QString &path)
{
    ArticleTab *tab = currentTab();
    if (tabFor(path) == nullptr && !tab->path().isEmpty())
        tab->whenSaved([tab, path] { tab->open(path); });
    else
        open(path);
}

void MainWindow::chooseFiles()
{
    // Not exec(): a nested loop would hold up everything else that waits for the event loop.
    auto *dialog = new QFileDialog(this, tr("Open Article"), Settings().value(folderKey).toString(),
                                   tr("Text files (*.txt *.text *.md *.markdown *.eml *.log *.asc);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open Folder"), Settings().value(folderKey).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFolder);
    dialog->open();
}

void MainWindow::openFolder(const QString &path)
{
    Settings().setValue(folderKey, path);
    m_folder->setFolder(path);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->widget() == m_folder) {
            dock->show();
            dock->raise();
        }
    }
}

void MainWindow::openText(const QString &text)
{
    freeTab()->openText(text);
}

void MainWindow::openClipboard()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        currentTab()->messages()->showMessage(tr("There is no text on the clipboard. Copy an article first."));
    else
        openText(text);
}

void MainWindow::showTitle()
{
    const ArticleTab *tab = currentTab();
    const QString file = shownLine(QFileInfo(tab->path()).fileName());
    QStringList parts{tab->title()};
    if (!tab->hasArticle())
        parts.clear();
    if (!file.isEmpty() && !parts.contains(file))
        parts.append(file);
    parts.append(QStringLiteral("Dateline"));
    setWindowTitle(parts.join(QStringLiteral(" – ")));
    setWindowFilePath(tab->path());
}

void MainWindow::restoreLayout()
{
    const Settings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(1280, 860);
    // Sizes can be asked for only once the window has its own.
    if (!restoreState(settings.value(layoutKey).toByteArray()))
        QTimer::singleShot(0, this, &MainWindow::applyDefaultSizes);
}

void MainWindow::resetLayout()
{
    restoreState(m_defaultLayout);
    applyDefaultSizes();
}

void MainWindow::applyDefaultSizes()
{
    int widestTabs = 0; // those of the lists: each is seen without arrows
    for (QTabBar *tabs : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setElideMode(Qt::ElideNone); // short words, which "Na…" would make a riddle
        tabs->setExpanding(false);
        widestTabs = std::max(widestTabs, tabs->sizeHint().width());
    }
    // In letters, so that large ones have room; but the article is what the window is for.
    const int letter = fontMetrics().averageCharWidth();
    const int most = width() / 4;
    resizeDocks(m_docks.mid(0, 2), {std::min(std::max(38 * letter, widestTabs), most), std::min(40 * letter, most)},
                Qt::Horizontal);
    resizeDocks(m_docks.mid(2, 1), {std::max(220, height() * 3 / 10)}, Qt::Vertical);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (!paths.isEmpty())
        openFiles(paths);
    else if (event->mimeData()->hasText())
        openText(event->mimeData()->text());
    event->acceptProposedAction();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (int i = 0; i < tabCount(); ++i) {
        if (tabAt(i)->document()->save())
            continue;
        event->ignore();
        m_tabs->setCurrentIndex(i);
        tabAt(i)->whenSaved([this] { close(); });
        return;
    }
    forgetCrashes();
    for (int i = 0; i < tabCount(); ++i)
        tabAt(i)->keepPlace();
    Settings settings;
    keepSession(settings);
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(layoutKey, saveState());
    QMainWindow::closeEvent(event);
}

} // namespace dateline
