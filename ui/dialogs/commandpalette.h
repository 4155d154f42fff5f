#pragma once

#include <QDialog>
#include <QPointer>

#include <vector>

class QAction;
class QLineEdit;
class QListWidget;
class QMenuBar;

namespace dateline {

/// Every command of the menus in one list: a few letters find it, Enter runs it. Arrow keys move in the list while the
/// letters stay in the line. UI thread only; shown with open(), deletes itself.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(const QMenuBar *menus, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command
    {
        QString title; ///< "Edit: Find Next"
        QPointer<QAction> action;
    };
    void collect(const QList<QAction *> &actions, const QString &path);
    void show(const QString &pattern);
    void run();

    std::vector<Command> m_commands;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace dateline
