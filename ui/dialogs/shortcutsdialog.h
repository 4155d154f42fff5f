#pragma once

#include <QDialog>

class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace dateline {

/// All keys of the program in a list that can be filtered: those of the menus as they are set, and those that work
/// within a pane. UI thread only; shown with open(), deletes itself.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QMenuBar *menus, QWidget *parent = nullptr);

private:
    void addMenu(const QString &title, const QList<QAction *> &actions);
    void addPaneKeys();
    void takeSize();
    void filter(const QString &words);

    QLineEdit *m_line;
    QTreeWidget *m_list;
};

} // namespace dateline
