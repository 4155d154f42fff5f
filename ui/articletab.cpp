#include "articletab.h"

#include "base/safetext.h"
#include "dialogs/errortexts.h"
#include "keptselection.h"
#include "mnemonics.h"
#include "panels/articlechooser.h"
#include "panels/detailspanel.h"
#include "panels/entitypanel.h"
#include "panels/eventtablepanel.h"
#include "panels/placelistpanel.h"

#include <QDir>
#include <QFileInfo>
#include <QKeySequence>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace dateline {

ArticleTab::ArticleTab(std::shared_ptr<const Pipeline> pipeline, ThemeStyles *styles, QWidget *parent)
    : QWidget(parent), m_pipeline(std::move(pipeline)), m_document(m_pipeline), m_selection(&m_document),
      m_corrections(&m_document, this), m_content(new ContentCommands(&m_document, &m_corrections, m_pipeline, this)),
      m_imports(new ImportCommands(&m_document, &m_corrections, m_pipeline, this)),
      m_article(new ArticleView(&m_document, &m_selection, styles, this))
{
    new KeptSelection(&m_document, &m_selection, this);
    createText();
    createPanes(styles);
    createOutput();
    connectAll();
    followState(Document::State::Empty);
}

ArticleTab::~ArticleTab()
{
    // Views go before what they look at, and none may lose the focus when that is gone.
    for (const QPointer<QWidget> &pane : m_panes)
        delete pane.data();
    delete m_status.data();
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

void ArticleTab::createText()
{
    m_findBar = new FindBar(m_article, this);
    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("messages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(new ArticleChooser(&m_document, this));
    layout->addWidget(m_article, 1);
    layout->addWidget(m_findBar);
    setFocusProxy(m_article);
}

void ArticleTab::createPanes(ThemeStyles *styles)
{
    const auto put = [this](Pane pane, QWidget *widget) {
        widget->hide(); // nobody's child, until the window takes it
        m_panes.at(static_cast<std::size_t>(pane)) = widget;
    };
    // A menu that is about to open gets what can be said about the thing that it is for.
    const auto addTo = [this](QMenu *menu, const Target &target) {
        if (!target.isNone())
            m_content->addTo(menu, target, {});
        giveUniqueMnemonics(menu->actions());
    };
    m_timeline = new TimelineView(&m_document, &m_selection, styles);
    auto *names = new EntityPanel(&m_document, &m_selection, styles);
    put(Pane::Names, names);
    connect(names, &EntityPanel::mergeRequested, m_content, &ContentCommands::merge);
    connect(names, &EntityPanel::contextMenuRequested, this,
            [addTo](QMenu *menu, std::int32_t entity) { addTo(menu, Target::entity(entity)); });
    put(Pane::Details, new DetailsPanel(&m_document, &m_selection));
    put(Pane::Timeline, m_timeline);
    connect(m_timeline, &TimelineView::contextMenuRequested, this,
            [addTo](QMenu *menu, int event) { addTo(menu, event >= 0 ? Target::event(event) : Target()); });
    connect(m_timeline, &TimelineView::otherEventChosen, this, &ArticleTab::otherEventChosen);
    auto *events = new EventTablePanel(&m_document, &m_selection, m_timeline->model());
    connect(events, &EventTablePanel::otherEventChosen, this, &ArticleTab::otherEventChosen);
    connect(events, &EventTablePanel::contextMenuRequested, this,
            [addTo](QMenu *menu, std::int32_t event) { addTo(menu, Target::event(event)); });
    put(Pane::Events, events);
    const auto putList = [&](Pane pane, const PlaceListPanel::Kind &kind) {
        auto *panel = new PlaceListPanel(kind, &m_document, &m_selection);
        put(pane, panel);
        connect(panel, &PlaceListPanel::placeChosen, this, [this](Span place) {
            m_article->setSelectedSpan(place);
            m_article->reveal(place);
        });
    };
    putList(Pane::Times, timesPanel());
    putList(Pane::Quotes, quotesPanel());
    putList(Pane::Outline, outlinePanel());
    m_status = new ArticleStatusBar(&m_document);
    m_status->hide();
    connect(m_status, &ArticleStatusBar::publicationDateRequested, this, &ArticleTab::askPublicationDate);
}

void ArticleTab::connectAll()
{
    connect(&m_document, &Document::stateChanged, this, &ArticleTab::followState);
    connect(&m_document, &Document::analysisChanged, this, &ArticleTab::followAnalysis);
    connect(&m_document, &Document::articleChanged, this, &ArticleTab::followArticle);
    connect(&m_document, &Document::fileChangedOnDisk, this, [this] {
        m_messages->showMessage(tr("The file was changed by another program."), {{tr("Reload"), [this] { reload(); }}});
    });
    connect(&m_document, &Document::sidecarFailed, this, &ArticleTab::showSidecarError);
    connect(&m_document, &Document::fileGone, this, [this] {
        m_messages->showMessage(tr("The file was moved or deleted. Its text stays here until you close it."));
    });
    connect(m_imports, &ImportCommands::finished, this, &ArticleTab::showImported);
    connect(m_imports, &ImportCommands::failed, this, [this](const QString &why) { m_messages->showMessage(why); });
    connect(m_article, &ArticleView::contextMenuRequested, this, [this](QMenu *menu, Span span, const Target &target) {
        m_content->addTo(menu, target, m_article->selectedSpan() == span ? span : Span());
        menu->addSeparator();
        m_corrections.addTo(menu, span);
        giveUniqueMnemonics(menu->actions());
    });
    connect(m_article, &ArticleView::selectedSpanChanged, this, &ArticleTab::changed);
    connect(m_article, &ArticleView::historyChanged, this, &ArticleTab::changed);
    connect(&m_selection, &Selection::currentChanged, this, &ArticleTab::changed);
    auto *keeping = new QTimer(this);
    keeping->setSingleShot(true);
    keeping->setInterval(std::chrono::seconds(1));
    connect(keeping, &QTimer::timeout, this, &ArticleTab::keepPlace);
    connect(m_article, &ArticleView::visibleSpanChanged, this, [this, keeping] {
        m_timeline->setReadSpan(m_article->visibleSpan());
        keeping->start();
    });
}

void ArticleTab::open(const QString &path)
{
    keepPlace();
    m_waiting.clear();
    m_origin = Origin::Reader;
    m_placeRestored = false;
    m_document.open(path);
}

void ArticleTab::openText(const QString &text, StageId lastStage)
{
    keepPlace();
    m_waiting.clear();
    m_origin = Origin::Reader;
    m_document.openText(text, lastStage);
}

void ArticleTab::openSample(const QString &text)
{
    openText(text);
    m_origin = Origin::Sample;
}

void ArticleTab::openHandbook(const QString &text)
{
    openText(text, StageId::Structure); // keys and menus are nobody's names
    m_origin = Origin::Handbook;
}

void ArticleTab::openLater(const QString &path)
{
    m_waiting = path;
    Q_EMIT titleChanged();
}

void ArticleTab::openWaiting()
{
    if (!m_waiting.isEmpty())
        open(QString(m_waiting));
}

bool ArticleTab::isReplaceable() const
{
    const bool nothing = m_document.state() == Document::State::Empty || m_document.state() == Document::State::Failed;
    return m_waiting.isEmpty() && (nothing || m_origin == Origin::Sample);
}

QString ArticleTab::path() const
{
    return m_waiting.isEmpty() ? m_document.path() : m_waiting;
}

QString ArticleTab::title() const
{
    const auto analysis = m_document.analysis();
    if (analysis && m_waiting.isEmpty() && analysis->structure.headline)
        return shownLine(analysis->textOf(*analysis->structure.headline));
    if (!path().isEmpty())
        return shownLine(QFileInfo(path()).fileName());
    return m_document.article() ? tr("Clipboard text") : tr("No article");
}

std::optional<OpenArticle> ArticleTab::openArticle() const
{
    if (m_document.state() != Document::State::Ready || !m_document.analysis())
        return std::nullopt;
    return OpenArticle{title(), m_document.analysis()};
}

void ArticleTab::followState(Document::State state)
{
    if (state == Document::State::Empty) {
        m_article->showMessage(tr("Open a news article"),
                               tr("Drop a text file here, press %1, or copy an article and choose "
                                  "File > Open Clipboard Text.")
                                   .arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    } else if (state == Document::State::Failed) {
        const ErrorText text = errorText(*m_document.error());
        m_article->showMessage(text.title, text.advice);
    } else if (state == Document::State::Ready && !m_document.path().isEmpty()) {
        restorePlace();
        Q_EMIT opened(m_document.path());
    }
    Q_EMIT titleChanged();
    Q_EMIT changed();
}

void ArticleTab::followArticle()
{
    m_messages->dismiss();
    Q_EMIT titleChanged();
    const auto article = m_document.article();
    if (const QString odd = article ? oddShapeText(*article) : QString(); !odd.isEmpty())
        m_messages->showMessage(odd); // worth more than what else may be odd about it
}

void ArticleTab::followAnalysis()
{
    const auto analysis = m_document.analysis();
    Q_EMIT titleChanged();
    Q_EMIT changed();
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
        const auto [read, meant] = m_corrections.misreadExample();
        m_messages->showMessage(tr("Some characters look misread, such as \"%1\" for \"%2\".").arg(read, meant),
                                {{tr("Repair Them"), [this] { m_corrections.repairMisread(); }}});
    } else if (m_document.unplacedCorrections() > 0) {
        m_messages->showMessage(tr("%n of your corrections no longer find their place in the text. They are kept.",
                                   nullptr, m_document.unplacedCorrections()),
                                {{tr("Show Them…"), [this] { showCorrections(); }}});
    } else if (m_document.isPublishedOverridden()) {
        m_messages->dismiss();
    }
}

void ArticleTab::showSidecarError(const Error &error)
{
    const QString name = QDir::toNativeSeparators(error.context);
    if (error.code == ErrorCode::BadInput)
        m_messages->showMessage(
            tr("The corrections in %1 cannot be read. The file is kept; new corrections go into a new one.").arg(name));
    else
        m_messages->showMessage(tr("Your corrections could not be saved as %1.").arg(name));
}

/// Where the reader was when the file was left, once the folds are there to be opened.
void ArticleTab::restorePlace()
{
    const auto article = m_document.article();
    if (m_placeRestored || !article)
        return;
    m_placeRestored = true;
    const auto place = PlaceMemory::placeOf(m_document.path());
    if (!place)
        return;
    m_article->unfoldPlaces(place->unfolded);
    if (place->top > 0 && place->top < article->text.size() && m_article->visibleSpan().start == 0)
        m_article->showFrom(place->top);
}

void ArticleTab::keepPlace() const
{
    if (m_placeRestored && m_document.article() && !m_document.path().isEmpty())
        PlaceMemory::keep(m_document.path(), {m_article->visibleSpan().start, m_article->unfoldedPlaces()});
}

} // namespace dateline
