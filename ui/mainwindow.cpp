#include "mainwindow.h"

#include "dialogs/errortexts.h"
#include "dialogs/publicationdatedialog.h"
#include "panels/articlechooser.h"
#include "panels/articlestatusbar.h"
#include "panels/detailspanel.h"
#include "panels/entitypanel.h"
#include "panels/findbar.h"
#include "panels/folderpanel.h"
#include "panels/placelistpanel.h"
#include "preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

const QLatin1StringView geometryKey("window/geometry");
const QLatin1StringView layoutKey("window/layout");
const QLatin1StringView zoomKey("reader/zoom");
const QLatin1StringView folderKey("lastFolder");

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
    : QMainWindow(parent), m_pipeline(std::move(pipeline)), m_styles(std::move(styles)), m_document(m_pipeline),
      m_selection(&m_document), m_corrections(&m_document, this)
{
    setAcceptDrops(true);
    createPanes();
    createActions();
    restoreLayout();
    connect(&m_recent, &RecentFiles::chosen, this, [this](const QString &path) { openFiles({path}); });
    connect(&m_document, &Document::stateChanged, this, &MainWindow::followState);
    connect(&m_document, &Document::analysisChanged, this, &MainWindow::followAnalysis);
    connect(&m_document, &Document::articleChanged, this, &MainWindow::followArticle);
    connect(&m_document, &Document::fileChangedOnDisk, this, [this] {
        m_messages->showMessage(tr("The file was changed by another program."),
                                {{tr("Reload"), [this] { m_document.reload(); }}});
    });
    connect(&m_document, &Document::sidecarFailed, this, &MainWindow::showSidecarError);
    connect(m_article, &ArticleView::contextMenuRequested, this, [this](QMenu *menu, Span span) {
        menu->addSeparator();
        m_corrections.addTo(menu, span);
    });
    connect(&m_document, &Document::fileGone, this, [this] {
        m_messages->showMessage(tr("The file was moved or deleted. Its text stays here until you close it."));
    });
    followState(Document::State::Empty);
    showTitle();
}

MainWindow::~MainWindow()
{
    // The panes outlive the document by a moment: none of them may lose the focus then and ask it something.
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
}

void MainWindow::createPanes()
{
    m_article = new ArticleView(&m_document, &m_selection, m_styles.get(), this);
    m_article->setZoomPercent(QSettings().value(zoomKey, 100).toInt());
    m_article->setChoices(Preferences::load().reading);
    m_findBar = new FindBar(m_article, this);
    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("messages"));
    m_hint = new MessageBar(this);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_chooser = new ArticleChooser(&m_document, this);
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hint);
    layout->addWidget(m_messages);
    layout->addWidget(m_chooser);
    layout->addWidget(m_article, 1);
    layout->addWidget(m_findBar);
    setCentralWidget(center);

    const auto addPane = [this](const QString &title, const QString &name, QWidget *pane, Qt::DockWidgetArea area) {
        auto *dock = new QDockWidget(title, this);
        dock->setObjectName(name); // what saveState knows it by
        dock->setWidget(pane);
        addDockWidget(area, dock);
        m_docks.append(dock);
        return dock;
    };
    m_timeline = new TimelineView(&m_document, &m_selection, m_styles.get(), this);
    QDockWidget *names =
        addPane(tr("Names"), QStringLiteral("entities"),
                new EntityPanel(&m_document, &m_selection, m_styles.get(), this), Qt::LeftDockWidgetArea);
    addPane(tr("Details"), QStringLiteral("details"), new DetailsPanel(&m_document, &m_selection, m_styles.get(), this),
            Qt::RightDockWidgetArea);
    addPane(tr("Timeline"), QStringLiteral("timeline"), m_timeline, Qt::BottomDockWidgetArea);
    const auto addList = [&](const QString &title, const QString &name, const PlaceListPanel::Kind &kind) {
        auto *panel = new PlaceListPanel(kind, &m_document, &m_selection, this);
        tabifyDockWidget(names, addPane(title, name, panel, Qt::LeftDockWidgetArea));
        connect(panel, &PlaceListPanel::placeChosen, this, [this](Span place) {
            m_article->setSelectedSpan(place);
            m_article->reveal(place);
        });
    };
    addList(tr("Times"), QStringLiteral("times"), timesPanel());
    addList(tr("Quotes"), QStringLiteral("quotes"), quotesPanel());
    addList(tr("Outline"), QStringLiteral("outline"), outlinePanel());
    m_folder = new FolderPanel(m_pipeline, this);
    connect(m_folder, &FolderPanel::chosen, this, [this](const QString &path) { open(path); });
    QDockWidget *folder = addPane(tr("Folder"), QStringLiteral("folder"), m_folder, Qt::LeftDockWidgetArea);
    tabifyDockWidget(names, folder);
    folder->hide(); // until one is opened
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    names->raise();
    m_defaultLayout = saveState();

    m_status = new ArticleStatusBar(&m_document, this);
    setStatusBar(m_status);
    connect(m_status, &ArticleStatusBar::publicationDateRequested, this, &MainWindow::askPublicationDate);
    connect(m_article, &ArticleView::visibleSpanChanged, this,
            [this] { m_timeline->setReadSpan(m_article->visibleSpan()); });
    connect(m_article, &ArticleView::zoomChanged, this, [](int percent) { QSettings().setValue(zoomKey, percent); });
}

void MainWindow::openFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (m_document.state() == Document::State::Empty || m_document.state() == Document::State::Failed ||
            paths.size() == 1) {
            open(path);
            continue;
        }
        auto *window = new MainWindow(m_pipeline, m_styles);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->move(pos() + QPoint(32, 32));
        window->open(path);
        window->show();
    }
}

void MainWindow::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(absolute).isDir()) {
        openFolder(absolute);
        return;
    }
    QSettings().setValue(folderKey, QFileInfo(absolute).path());
    m_document.open(absolute);
}

void MainWindow::chooseFiles()
{
    // Not exec(): a nested loop would hold up everything else that waits for the event loop.
    auto *dialog = new QFileDialog(this, tr("Open Article"), QSettings().value(folderKey).toString(),
                                   tr("Text files (*.txt *.text *.md *.markdown *.eml *.log *.asc);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open Folder"), QSettings().value(folderKey).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFolder);
    dialog->open();
}

void MainWindow::openFolder(const QString &path)
{
    QSettings().setValue(folderKey, path);
    m_folder->setFolder(path);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->widget() == m_folder) {
            dock->show();
            dock->raise();
        }
    }
}

void MainWindow::openClipboard()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        m_messages->showMessage(tr("There is no text on the clipboard. Copy an article first."));
    else
        m_document.openText(text);
}

void MainWindow::askPublicationDate()
{
    const auto analysis = m_document.analysis();
    if (!analysis)
        return;
    PublicationDateDialog::Offer offer;
    offer.current = analysis->structure.published;
    offer.overridden = m_document.isPublishedOverridden();
    const QFileInfo file(m_document.path());
    if (!m_document.path().isEmpty() && file.exists())
        offer.fileDate = file.lastModified().date();
    auto *dialog = new PublicationDateDialog(offer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PublicationDateDialog::chosen, &m_corrections, &CorrectionCommands::setPublished);
    dialog->open();
}

void MainWindow::stepMention(int step)
{
    const Target moved = m_selection.stepped(m_selection.current(), step);
    if (!moved.isNone())
        m_selection.select(moved, true);
}

void MainWindow::followState(Document::State state)
{
    if (state == Document::State::Empty) {
        m_article->showMessage(tr("Open a news article"),
                               tr("Drop a text file here, press %1, or copy an article and choose "
                                  "File > Open Clipboard Text.")
                                   .arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    } else if (state == Document::State::Failed) {
        m_pendingPlace = -1; // it was of the file that could not be opened
        const ErrorText text = errorText(*m_document.error());
        m_article->showMessage(text.title, text.advice);
    } else if (state == Document::State::Ready && !m_document.path().isEmpty()) {
        m_recent.add(m_document.path());
        restorePlace();
        keepSession(); // also for a program that is killed
    }
    showTitle();
}

void MainWindow::followArticle()
{
    m_messages->dismiss();
    showTitle();
    const auto article = m_document.article();
    if (const QString odd = article ? oddShapeText(*article) : QString(); !odd.isEmpty())
        m_messages->showMessage(odd); // worth more than what else may be odd about it
}

void MainWindow::followAnalysis()
{
    const auto analysis = m_document.analysis();
    showTitle();
    if (!analysis->complete || !oddShapeText(*analysis->article).isEmpty())
        return;
    const auto has = [&](LintCode code) {
        return std::any_of(analysis->lints.begin(), analysis->lints.end(),
                           [code](const Lint &lint) { return lint.code == code; });
    };
    if (has(LintCode::NoPublicationDate)) {
        m_messages->showMessage(
            tr("The text does not say when it was published, so days such as \"Friday\" stay open."),
            {{tr("Give the Date…"), [this] { askPublicationDate(); }}});
    } else if (has(LintCode::UndecodableBytes)) {
        m_messages->showMessage(tr("Some characters could not be read as %1 and are shown as \uFFFD. Another encoding "
                                   "can be chosen under File > Reload As.")
                                    .arg(analysis->article->encoding));
    } else if (analysis->article->misread > 0) {
        m_messages->showMessage(tr("Some characters look misread, such as \"%1\" for \"%2\".")
                                    .arg(m_corrections.misreadExample().first, m_corrections.misreadExample().second),
                                {{tr("Repair Them"), [this] { m_corrections.repairMisread(); }}});
    } else if (m_document.unplacedCorrections() > 0) {
        m_messages->showMessage(tr("%n of your corrections no longer find their place in the text. They are kept.",
                                   nullptr, m_document.unplacedCorrections()));
    } else if (m_document.isPublishedOverridden()) {
        m_messages->dismiss();
    }
}

void MainWindow::showSidecarError(const Error &error)
{
    const QString name = QDir::toNativeSeparators(error.context);
    if (error.code == ErrorCode::BadInput)
        m_messages->showMessage(
            tr("The corrections in %1 cannot be read. The file is kept; new corrections go into a new one.").arg(name));
    else
        m_messages->showMessage(tr("Your corrections could not be saved as %1.").arg(name));
}

void MainWindow::showTitle()
{
    const auto analysis = m_document.analysis();
    const QString file = QFileInfo(m_document.path()).fileName();
    QStringList parts;
    if (analysis && analysis->structure.headline)
        parts.append(analysis->textOf(*analysis->structure.headline).toString().simplified());
    if (!file.isEmpty())
        parts.append(file);
    parts.append(QStringLiteral("Dateline"));
    setWindowTitle(parts.join(QStringLiteral(" – ")));
    setWindowFilePath(m_document.path());
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
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
    for (QTabBar *tabs : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setElideMode(Qt::ElideNone); // short words, which "Na…" would make a riddle
        tabs->setExpanding(false);
    }
    resizeDocks(m_docks.mid(0, 2), {270, 280}, Qt::Horizontal);
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
        m_document.openText(event->mimeData()->text());
    event->acceptProposedAction();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepSession();
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(layoutKey, saveState());
    QMainWindow::closeEvent(event);
}

} // namespace dateline
