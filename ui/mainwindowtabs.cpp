// The part of MainWindow that keeps the tabs, and what is kept of them from one start to the next.
#include "mainwindow.h"

#include "base/safetext.h"
#include "handbook.h"
#include "panels/messagebar.h"
#include "preferences.h"
#include "settings/settings.h"
#include "words/tooltiptext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace dateline {

namespace {

const QLatin1StringView filesKey("session/files");
const QLatin1StringView currentKey("session/current");
const QLatin1StringView crashesKey("session/crashes"); ///< in a row
const QLatin1StringView hintKey("hints/firstDone");
const QLatin1StringView zoomKey("reader/zoom");

constexpr qsizetype maxClosedFiles = 20;
constexpr int titleLetters = 32; ///< that a tab is wide
/// After so many in a row it may be an article that ends the program: it is opened again only when the reader says so.
constexpr int manyCrashes = 2;

} // namespace

int MainWindow::tabCount() const
{
    return m_tabs->count();
}

ArticleTab *MainWindow::tabAt(int index) const
{
    return static_cast<ArticleTab *>(m_tabs->widget(index));
}

ArticleTab *MainWindow::currentTab() const
{
    return static_cast<ArticleTab *>(m_tabs->currentWidget());
}

ArticleTab *MainWindow::tabFor(const QString &path) const
{
    for (int i = 0; i < tabCount(); ++i) {
        if (tabAt(i)->path() == path)
            return tabAt(i);
    }
    return nullptr;
}

ArticleTab *MainWindow::freeTab()
{
    ArticleTab *tab = currentTab();
    if (!tab->isReplaceable()) {
        tab = addTab();
        m_tabs->setCurrentWidget(tab);
    }
    return tab;
}

/// Behind the others: who opens several files goes through them in their order.
ArticleTab *MainWindow::addTab()
{
    auto *tab = new ArticleTab(m_pipeline, m_styles.get());
    for (std::size_t i = 0; i < paneCount; ++i)
        m_stacks.at(i)->addWidget(tab->pane(static_cast<Pane>(i)));
    m_statusStack->addWidget(tab->status());
    tab->status()->setEncodingMenu(m_encodings);
    m_undo.addStack(tab->corrections()->stack());
    tab->article()->setZoomPercent(Settings().value(zoomKey, 100).toInt());
    applyPreferences(tab, Preferences::load());
    for (const ViewChoice &choice : m_viewChoices)
        choice(tab->article());
    connect(tab->article(), &ArticleView::zoomChanged, this, [this](int percent) {
        Settings().setValue(zoomKey, percent);
        for (int i = 0; i < tabCount(); ++i)
            tabAt(i)->article()->setZoomPercent(percent);
    });
    connect(tab, &ArticleTab::changed, this, [this, tab] {
        if (tab == currentTab())
            updateCommands();
    });
    connect(tab, &ArticleTab::titleChanged, this, [this, tab] {
        showTabTitle(tab);
        shareArticles();
    });
    connect(tab, &ArticleTab::otherEventChosen, this, &MainWindow::showOtherEvent);
    connect(tab, &ArticleTab::opened, this, [this, tab](const QString &path) {
        // Writing to a disk takes its time, so not while all views take the analysis.
        tab->document()->inTurn(this, [this, path] {
            Settings settings; // one for both: each writes a file when it goes
            RecentFiles::add(path, settings);
            keepSession(settings); // also for a program that is killed
        });
    });
    m_tabs->addTab(tab, QString());
    showTabTitle(tab);
    return tab;
}

void MainWindow::showTabTitle(ArticleTab *tab)
{
    const int index = m_tabs->indexOf(tab);
    const QFontMetrics metrics(m_tabs->font());
    QString title = metrics.elidedText(tab->title(), Qt::ElideRight, metrics.averageCharWidth() * titleLetters);
    m_tabs->setTabText(index, title.replace(QLatin1Char('&'), QLatin1String("&&")));
    m_tabs->setTabToolTip(index, toolTipText((tab->title() + QLatin1Char('\n') + shownLine(tab->path())).trimmed()));
    if (tab == currentTab())
        showTitle();
}

void MainWindow::showTab(int index)
{
    ArticleTab *tab = tabAt(index);
    if (tab == nullptr)
        return; // the last one is going
    for (std::size_t i = 0; i < paneCount; ++i)
        m_stacks.at(i)->setCurrentWidget(tab->pane(static_cast<Pane>(i)));
    m_statusStack->setCurrentWidget(tab->status());
    m_undo.setActiveStack(tab->corrections()->stack());
    tab->openWaiting();
    showTimelineCommands();
    shareArticles();
    showTitle();
    updateCommands();
}

void MainWindow::shareArticles()
{
    const bool all = m_allArticles != nullptr && m_allArticles->isChecked();
    std::vector<OpenArticle> others;
    for (int i = 0; all && i < tabCount(); ++i) {
        if (const auto article = tabAt(i)->openArticle(); article && tabAt(i) != currentTab())
            others.push_back(*article);
    }
    // The other tabs hold nothing of articles that are closed meanwhile.
    for (int i = 0; i < tabCount(); ++i)
        tabAt(i)->timeline()->setOtherArticles(tabAt(i) == currentTab() ? others : std::vector<OpenArticle>());
}

void MainWindow::showOtherEvent(const std::shared_ptr<const Analysis> &analysis, int event)
{
    for (int i = 0; i < tabCount(); ++i) {
        if (tabAt(i)->document()->analysis() != analysis)
            continue; // or it was analysed anew a moment ago, and the timeline will follow
        m_tabs->setCurrentIndex(i);
        selection()->select(Target::event(event), true);
        return;
    }
}

void MainWindow::stepTab(int step)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + tabCount()) % tabCount());
    currentTab()->setFocus();
}

void MainWindow::closeTab(int index)
{
    ArticleTab *tab = tabAt(index);
    if (!tab->document()->save())
        m_tabs->setCurrentIndex(index); // shows which one it is about
    tab->whenSaved([this, tab] { closeSavedTab(tab); });
}

void MainWindow::closeSavedTab(ArticleTab *tab)
{
    tab->keepPlace();
    if (!tab->path().isEmpty()) {
        m_closedFiles.append(tab->path());
        m_closedFiles = m_closedFiles.mid(std::max<qsizetype>(0, m_closedFiles.size() - maxClosedFiles));
    }
    if (tabCount() == 1) {
        tab->document()->close(); // the last one stays, and says how to begin
    } else {
        m_undo.removeStack(tab->corrections()->stack());
        m_tabs->removeTab(m_tabs->indexOf(tab)); // the menus are those of another tab now
        tab->disconnect(this);
        tab->deleteLater(); // it may be its own question that was answered
    }
    shareArticles();
    Settings settings;
    keepSession(settings);
    updateCommands();
}

void MainWindow::closeOtherTabs()
{
    const ArticleTab *kept = currentTab();
    for (int i = tabCount() - 1; i >= 0; --i) {
        if (tabAt(i) != kept)
            closeTab(i);
    }
}

void MainWindow::reopenClosed()
{
    if (!m_closedFiles.isEmpty())
        open(m_closedFiles.takeLast());
    updateCommands();
}

void MainWindow::moveToNewWindow()
{
    ArticleTab *tab = currentTab();
    tab->whenSaved([this, tab] { moveSavedTab(tab); });
}

void MainWindow::moveSavedTab(ArticleTab *tab)
{
    auto *window = new MainWindow(m_pipeline, m_styles);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->move(pos() + QPoint(32, 32));
    const QString path = tab->path();
    const QString text = path.isEmpty() ? tab->text() : QString();
    closeSavedTab(tab);
    if (path.isEmpty())
        window->openText(text);
    else
        window->open(path);
    window->show();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tabs->tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int index = m_tabs->tabBar()->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            closeTab(index);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::start()
{
    const Settings settings;
    const QStringList files = sessionFiles();
    const bool mayCrashAgain = settings.value(crashesKey).toInt() >= manyCrashes;
    if (!settings.value(hintKey, false).toBool() && m_hint->isHidden())
        showFirstHint();
    if (Preferences::load().restoreSession && !files.isEmpty()) {
        if (mayCrashAgain)
            return;
        restoreSession(files, settings.value(currentKey).toInt());
    } else if (!settings.contains(filesKey)) {
        QFile sample(QStringLiteral(":/dateline/samples/harbour-bridge.txt"));
        if (sample.open(QIODevice::ReadOnly))
            currentTab()->openSample(QString::fromUtf8(sample.readAll()));
    }
}

/// One tab of it, which is come back to.
void MainWindow::openHandbook()
{
    for (int i = 0; i < tabCount(); ++i) {
        if (tabAt(i)->isHandbook()) {
            m_tabs->setCurrentIndex(i);
            return;
        }
    }
    freeTab()->openHandbook(handbookText());
}

QStringList MainWindow::sessionFiles()
{
    QStringList files = Settings().value(filesKey).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void MainWindow::forgetCrashes()
{
    Settings().remove(crashesKey);
}

void MainWindow::tellOfCrash(const QString &log)
{
    Settings settings;
    const int crashes = settings.value(crashesKey).toInt() + 1;
    settings.setValue(crashesKey, crashes);
    std::vector<MessageBar::Action> actions = {{tr("Show Where"), [this, log] { open(log); }},
                                               {tr("Delete It"), [log] { QFile::remove(log); }}};
    QString words = tr("Dateline ended unexpectedly the last time. Where in the program that was stands in %1: no word "
                       "of an article, and it was sent nowhere.")
                        .arg(QDir::toNativeSeparators(log));
    if (crashes >= manyCrashes && Preferences::load().restoreSession && !sessionFiles().isEmpty()) {
        words += QLatin1Char(' ') + tr("It was not the first time, so your articles were not opened again.");
        actions.push_back(
            {tr("Open Them"), [this, files = sessionFiles(), current = settings.value(currentKey).toInt()] {
                 restoreSession(files, current);
             }});
    }
    m_hint->showMessage(words, actions);
}

/// Only the article that is looked at is read; the others are when the reader goes to them.
void MainWindow::restoreSession(const QStringList &files, int current)
{
    QList<ArticleTab *> tabs;
    for (const QString &file : files) {
        tabs.append(tabs.isEmpty() ? freeTab() : addTab());
        tabs.last()->openLater(file);
    }
    m_tabs->setCurrentWidget(tabs.at(std::clamp<qsizetype>(current, 0, tabs.size() - 1)));
    currentTab()->openWaiting();
}

/// What is not new is not written again.
void MainWindow::keepSession(QSettings &settings) const
{
    QStringList files;
    qsizetype current = 0;
    for (int i = 0; i < tabCount(); ++i) {
        if (tabAt(i) == currentTab())
            current = files.size();
        if (!tabAt(i)->path().isEmpty())
            files.append(tabAt(i)->path());
    }
    if (settings.value(filesKey).toStringList() == files && settings.value(currentKey).toLongLong() == current)
        return;
    settings.setValue(filesKey, files);
    settings.setValue(currentKey, current);
}

void MainWindow::showFirstHint()
{
    m_hint->showMessage(
        tr("Three things to try: click a name or a date; hold Shift and drag over the timeline to see only those days; "
           "press %1 and type what you want to do.")
            .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P).toString(QKeySequence::NativeText)),
        {{tr("Got It"), [] {}}});
    connect(m_hint, &MessageBar::closed, this, [] { Settings().setValue(hintKey, true); });
}

} // namespace dateline
