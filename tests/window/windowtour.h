#pragma once

#include "mainwindow.h"

#include <QSize>
#include <QTemporaryDir>

#include <functional>

namespace dateline {

/// Takes a new main window through what it can show: without an article, with the hint of the first start, with an
/// article and each of its panes, with every message, every bad file, every dialog and every menu. At each stop the
/// visitor looks at a window (the main one, a dialog or a menu), which goes away afterwards. Needs the settings to be
/// in a place of the test's own. Works in any language: commands are found by their keys.
class WindowTour
{
public:
    using Visitor = std::function<void(const QString &stop, QWidget *window)>;

    explicit WindowTour(Visitor visitor, QSize size = {1280, 860});
    ~WindowTour();

    void run();

    [[nodiscard]] MainWindow *window() { return m_window.get(); }
    [[nodiscard]] const ThemeStyles &styles() const { return *m_styles; }
    /// Every word that the articles of the tour hold.
    [[nodiscard]] static QString articleText();
    /// What the tour types into fields.
    [[nodiscard]] static QString typedText() { return QStringLiteral("june tower xylophone qwerty qqqqqq"); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    void visit(const char *stop);
    void showNothing();
    void showFirstStart();
    void showArticle();
    void showPanes(const char *stop);
    void showTargets();
    void showFinding();
    void showMessages();
    void showBadFiles();
    void showFolderAndTabs();
    void showMenus();
    void showContextMenus();
    /// Opens the context menu at a place, and after it each dialog that its entries lead to.
    void popUp(const char *stop, QWidget *on, QPoint at);
    /// What an entry that ends in "…" asks; nothing where it asks the system's file dialog or is not to be had now.
    void showDialogOf(const QString &stop, QAction *action);
    void showDialogs();
    void showDialog(const char *stop, QAction *action, const std::function<void(QDialog *)> &use = {});
    void open(const char *name, const QByteArray &bytes);
    void waitUntilReady() const;
    /// The command with these keys, or with this role in the menus.
    [[nodiscard]] QAction *command(const QKeySequence &keys) const;
    [[nodiscard]] QAction *command(QAction::MenuRole role) const;

    Visitor m_visitor;
    QTemporaryDir m_folder;
    std::shared_ptr<ThemeStyles> m_styles;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dateline
