#pragma once

#include "articletab.h"
#include "preferences.h"
#include "recentfiles.h"
#include "theme/themestyles.h"

#include <QMainWindow>
#include <QStringList>
#include <QUndoGroup>

#include <array>
#include <functional>
#include <memory>
#include <vector>

class QSettings;
class QStackedWidget;
class QTabWidget;

namespace dateline {

class FolderPanel;

/// The frame around the articles that are open as tabs: menus, docks, the session. The docks and the status bar show
/// the panes of the current tab. There is always a tab, if an empty one. UI thread only.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::shared_ptr<const Pipeline> pipeline, std::shared_ptr<ThemeStyles> styles,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Each file gets a tab: the one it has already, an empty one, or a new one. A folder is listed instead.
    void openFiles(const QStringList &paths);

    /// What a start without files shows: where the reader left off, or a sample article the first time.
    void start();

    /// Says that the program ended unexpectedly the last time, and where that is written. Before start().
    void tellOfCrash(const QString &log);

    /// Of the current tab; these change when the reader goes to another one.
    [[nodiscard]] ArticleTab *currentTab() const;
    [[nodiscard]] Document *document() const { return currentTab()->document(); }
    [[nodiscard]] Selection *selection() const { return currentTab()->selection(); }
    [[nodiscard]] ArticleView *article() const { return currentTab()->article(); }
    [[nodiscard]] TimelineView *timeline() const { return currentTab()->timeline(); }
    [[nodiscard]] int tabCount() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using ViewChoice = std::function<void(ArticleView *)>;

    void createCentre();
    void createDocks();
    void fitDockTabs();
    void createActions();
    void createFileMenu();
    void createTabCommands(QMenu *file);
    void createOutputCommands(QMenu *file);
    void createEditMenu();
    void createViewMenu();
    void createPaneCommands(QMenu *view);
    void createGoMenu();
    void createArticleMenu();
    void createTimelineMenu();
    void createSettingsMenu();
    void createHelpMenu();
    QMenu *createEncodingMenu();
    QMenu *createThemeMenu();
    void createMarksMenu(QMenu *menu);
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run);
    QAction *add(QMenu *menu, const QString &text, QKeySequence::StandardKey shortcut,
                 const std::function<void()> &run);
    /// A choice about how articles look, which holds for all of the window, also for those opened later.
    QAction *addViewSwitch(QMenu *menu, const QString &text, const QKeySequence &shortcut, bool on,
                           const std::function<void(ArticleView *, bool)> &apply);
    /// Done now and whenever something changes that commands depend on.
    void keepUpdated(const std::function<void()> &update);
    void updateCommands();

    ArticleTab *addTab();
    [[nodiscard]] ArticleTab *tabAt(int index) const;
    [[nodiscard]] ArticleTab *tabFor(const QString &path) const; ///< null where the file has none
    /// The current tab where it can be replaced, else a new one, which becomes the current one.
    ArticleTab *freeTab();
    void showTab(int index);
    void stepTab(int step);
    void closeTab(int index);
    void closeSavedTab(ArticleTab *tab);
    void closeOtherTabs();
    void reopenClosed();
    void moveToNewWindow();
    void moveSavedTab(ArticleTab *tab);
    void showTabTitle(ArticleTab *tab);
    void showTimelineCommands();
    /// Gives the current timeline the events of the other tabs, if that is asked for.
    void shareArticles();
    void showOtherEvent(const std::shared_ptr<const Analysis> &analysis, int event);

    void open(const QString &path);
    void openFromFolder(const QString &path);
    void chooseFiles();
    void openText(const QString &text);
    void openClipboard();
    void openHandbook();
    void chooseFolder();
    void openFolder(const QString &path);
    void cyclePanes(int step);
    void toggleSidePanels();
    void showPalette();
    void showPreferences();
    static void applyPreferences(ArticleTab *tab, const Preferences &preferences);
    void showFirstHint();
    void keepSession(QSettings &settings) const;
    void restoreSession(const QStringList &files, int current);
    /// The articles that were open when the program ended, those that are still there.
    [[nodiscard]] static QStringList sessionFiles();
    /// It ends as it should.
    static void forgetCrashes();
    void showTitle();
    void showAbout();
    void showShortcuts();
    void restoreLayout();
    void resetLayout();
    void applyDefaultSizes();

    std::shared_ptr<const Pipeline> m_pipeline;
    std::shared_ptr<ThemeStyles> m_styles;
    RecentFiles m_recent;
    QUndoGroup m_undo;
    std::vector<std::function<void()>> m_updates;
    std::vector<ViewChoice> m_viewChoices;
    QTabWidget *m_tabs = nullptr;
    std::array<QStackedWidget *, paneCount> m_stacks{}; ///< in the docks; one page a tab
    QStackedWidget *m_statusStack = nullptr;
    QMenu *m_encodings = nullptr;
    QMenu *m_timelineMenu = nullptr; ///< ends with the commands of the current tab's timeline
    QList<QAction *> m_timelineCommands;
    QAction *m_allArticles = nullptr; ///< whether a timeline shows all open articles
    FolderPanel *m_folder = nullptr;
    MessageBar *m_hint = nullptr; ///< of the first start, until the reader has seen it
    QList<QDockWidget *> m_docks;
    QByteArray m_defaultLayout;
    QList<QDockWidget *> m_sidesAway; ///< that F7 took away and brings back
    QStringList m_closedFiles;        ///< the last one is opened again first
};

} // namespace dateline
