#pragma once

#include "correctioncommands.h"
#include "dialogs/gotodialog.h"
#include "document/document.h"
#include "document/selection.h"
#include "panels/messagebar.h"
#include "reader/articleview.h"
#include "recentfiles.h"
#include "theme/themestyles.h"
#include "timeline/timelineview.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace dateline {

class ArticleStatusBar;
class ArticleChooser;
class FindBar;
class FolderPanel;

/// One article with its panes: the article in the middle, entities, details and timeline around it, all on one
/// Document and one Selection. UI thread only.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::shared_ptr<const Pipeline> pipeline, std::shared_ptr<ThemeStyles> styles,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The first file opens here if nothing is open yet, each further one in a window of its own.
    void openFiles(const QStringList &paths);

    /// What a start without files shows: where the reader left off, or a sample article the first time.
    void start();

    [[nodiscard]] Document *document() { return &m_document; }
    [[nodiscard]] Selection *selection() { return &m_selection; }
    [[nodiscard]] ArticleView *article() { return m_article; }
    [[nodiscard]] TimelineView *timeline() { return m_timeline; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void createPanes();
    void createActions();
    void createFileMenu();
    void createEditMenu();
    void createViewMenu();
    void createGoMenu();
    void createArticleMenus();
    void createHelpMenu();
    QMenu *createEncodingMenu();
    QMenu *createThemeMenu();
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run);
    QAction *add(QMenu *menu, const QString &text, QKeySequence::StandardKey shortcut,
                 const std::function<void()> &run);

    void open(const QString &path);
    void chooseFiles();
    void openClipboard();
    void chooseFolder();
    void openFolder(const QString &path);
    void askPublicationDate();
    void askWhereToGo();
    void cyclePanes(int step);
    void toggleSidePanels();
    void showPalette();
    void showPreferences();
    [[nodiscard]] GoToDialog::Place placeNamed(const QString &words) const;
    void copyCitation() const;
    void copyHtml() const;
    void showFirstHint();
    void keepSession() const;
    void restorePlace();
    void createMarksMenu(QMenu *menu);
    void stepMention(int step);
    void followState(Document::State state);
    void followArticle();
    void followAnalysis();
    void showTitle();
    void showSidecarError(const Error &error);
    void showAbout();
    void showShortcuts();
    void restoreLayout();
    void resetLayout();
    void applyDefaultSizes();

    std::shared_ptr<const Pipeline> m_pipeline;
    std::shared_ptr<ThemeStyles> m_styles;
    Document m_document;
    Selection m_selection;
    CorrectionCommands m_corrections;
    RecentFiles m_recent;
    ArticleView *m_article = nullptr;
    TimelineView *m_timeline = nullptr;
    FindBar *m_findBar = nullptr;
    FolderPanel *m_folder = nullptr;
    MessageBar *m_messages = nullptr;
    MessageBar *m_hint = nullptr; ///< of the first start, until the reader has seen it
    ArticleChooser *m_chooser = nullptr;
    ArticleStatusBar *m_status = nullptr;
    QList<QDockWidget *> m_docks;
    QByteArray m_defaultLayout;
    QList<QDockWidget *> m_sidesAway; ///< that F7 took away and brings back
    std::int32_t m_pendingPlace = -1; ///< offset to show once the session's article is open
};

} // namespace dateline
