// The part of MainWindow that moves between panes and opens the dialogs that belong to no article.
#include "mainwindow.h"

#include "base/safetext.h"
#include "dialogs/commandpalette.h"
#include "dialogs/shortcutsdialog.h"
#include "preferencesdialog.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>

namespace dateline {

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(menuBar(), this);
    palette->open();
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(Preferences::load(), this);
    connect(dialog, &PreferencesDialog::changed, this, [this](const Preferences &chosen) {
        if (!chosen.save())
            currentTab()->messages()->showMessage(
                tr("Your preferences could not be written to %1. They hold until you leave.")
                    .arg(shownLine(Preferences::fileName())));
        for (int i = 0; i < tabCount(); ++i)
            applyPreferences(tabAt(i), chosen);
    });
    dialog->open();
}

void MainWindow::applyPreferences(ArticleTab *tab, const Preferences &preferences)
{
    tab->article()->setChoices(preferences.reading);
    tab->article()->setMotionReduced(preferences.reduceMotion);
    tab->timeline()->setReduceMotion(preferences.reduceMotion);
}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes{article()};
    for (const QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            panes.append(dock->widget());
    }
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused != nullptr && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            at = i;
    }
    QWidget *next = panes.at((at + step + panes.size()) % panes.size());
    // A pane that does not take the focus itself passes it to the first of its parts that does.
    QWidget *taker = next;
    for (QWidget *part : next->findChildren<QWidget *>()) {
        if (taker->focusPolicy() == Qt::NoFocus && part->isVisible() && part->focusPolicy() != Qt::NoFocus)
            taker = part;
    }
    taker->setFocus(Qt::OtherFocusReason);
}

/// Takes away all panels beside the article, or brings back those that it took.
void MainWindow::toggleSidePanels()
{
    QList<QDockWidget *> sides;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->objectName() != QLatin1StringView("timeline") && !dock->isHidden())
            sides.append(dock);
    }
    if (sides.isEmpty()) {
        const QList<QDockWidget *> back = m_sidesAway.isEmpty() ? m_docks.mid(0, 2) : m_sidesAway;
        for (QDockWidget *dock : back)
            dock->show();
        m_sidesAway.clear();
        return;
    }
    for (QDockWidget *dock : std::as_const(sides))
        dock->hide();
    m_sidesAway = sides;
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(menuBar(), this);
    dialog->open();
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
