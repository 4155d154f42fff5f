#include "timeline/timelineviewparts.h"

#include "base/memoryguard.h"
#include "timeline/timelineemphasis.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

/// Sorting fewer events takes less than a frame, and showing them at once keeps the pane from lagging behind.
constexpr std::size_t eventsAtOnce = 2000;
constexpr int minute = 60 * 1000;

/// What the clock shows, in the zone of the article where that is known.
TimeSecond clockTime(const Analysis *analysis)
{
    QDateTime now = QDateTime::currentDateTime();
    if (analysis != nullptr && analysis->structure.published && analysis->structure.published->utcOffsetMinutes)
        now = now.toOffsetFromUtc(*analysis->structure.published->utcOffsetMinutes * 60);
    return startOfDay({now.date().year(), now.date().month(), now.date().day()}) +
           now.time().msecsSinceStartOfDay() / 1000;
}

} // namespace

TimelineView::Private::Private(Document *document, Selection *selection, ThemeStyles *styles, TimelineView *view)
    : m_document(document), m_selection(selection), m_styles(styles), m_view(view), m_commands(this),
      m_canvas(new TimelineCanvas(document, selection, &m_model, view)),
      m_overview(new TimelineOverview(m_canvas, view)), m_tray(new TimelineTray(document, selection, &m_model, view)),
      m_header(new TimelineHeader(&m_commands, m_overview, view))
{
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_tray);
    view->setFocusProxy(m_canvas);
    m_clock.setInterval(minute);
    connect(document, &Document::analysisChanged, this,
            [this] { m_document->inTurn(this, [this] { takeAnalysis(); }); });
    connect(document, &Document::articleChanged, this, [this] {
        m_readSpan = {};
        m_names.clear();
        m_namesOf.reset();
        m_commands.setOnlySelected(false);
        takeAnalysis();
    });
    connect(document, &Document::stateChanged, this, &Private::showState);
    connect(document, &Document::progressChanged, this, &Private::showState);
    connect(styles, &ThemeStyles::changed, this, &Private::followTheme);
    connect(m_tray, &TimelineTray::menuRequested, this,
            [this](int event, QPoint at) { m_canvas->createMenu(event)->popup(at); });
    connect(m_canvas, &TimelineCanvas::menuRequested, view, &TimelineView::contextMenuRequested);
    connect(m_canvas, &TimelineCanvas::otherEventChosen, this, &Private::openOther);
    connect(m_tray, &TimelineTray::otherEventChosen, this, &Private::openOther);
    connectCommands();
    followTheme();
    takeAnalysis();
    updateCommands();
}

void TimelineView::Private::connectCommands()
{
    connect(m_commands.fit(), &QAction::triggered, m_canvas, &TimelineCanvas::fit);
    connect(m_commands.zoomIn(), &QAction::triggered, m_canvas, &TimelineCanvas::zoomIn);
    connect(m_commands.zoomOut(), &QAction::triggered, m_canvas, &TimelineCanvas::zoomOut);
    connect(m_commands.fitSelection(), &QAction::triggered, m_canvas, &TimelineCanvas::fitSelection);
    connect(m_commands.undoZoom(), &QAction::triggered, m_canvas, &TimelineCanvas::undoZoom);
    connect(m_commands.redoZoom(), &QAction::triggered, m_canvas, &TimelineCanvas::redoZoom);
    connect(m_commands.save(), &QAction::triggered, m_view, &TimelineView::askWhereToSave);
    connect(&m_commands, &TimelineCommands::optionsChanged, this, &Private::takeOptions);
    connect(&m_commands, &TimelineCommands::optionsChanged, m_view, &TimelineView::optionsChanged);
    connect(&m_commands, &TimelineCommands::onlySelectedChanged, this, &Private::followNames);
    connect(m_selection, &Selection::namesChanged, this, &Private::followNames);
    connect(m_selection, &Selection::currentChanged, this, &Private::updateCommands);
    connect(m_selection, &Selection::brushedChanged, this, &Private::updateCommands);
    connect(m_canvas, &TimelineCanvas::zoomHistoryChanged, this, &Private::updateCommands);
    connect(&m_clock, &QTimer::timeout, this, &Private::showNow);
}

void TimelineView::Private::updateCommands()
{
    m_commands.save()->setEnabled(m_model.datedCount() > 0);
    m_commands.undoZoom()->setEnabled(m_canvas->canUndoZoom());
    m_commands.redoZoom()->setEnabled(m_canvas->canRedoZoom());
    m_commands.fitSelection()->setEnabled(!m_selection->current().isNone() || m_selection->brushed());
    // Once it is on, a click on an event must not take it away.
    m_commands.onlySelectedAction()->setEnabled(m_commands.onlySelected() || !m_selection->names().empty());
    m_commands.compressed()->setEnabled(m_model.items() && m_model.items()->stretches.size() > 1);
}

void TimelineView::Private::takeOptions()
{
    const TimelineOptions options = m_commands.options();
    const bool otherEvents = options.background != m_taken.background;
    const bool otherContent = options.lanes != m_taken.lanes || options.colouring != m_taken.colouring;
    m_taken = options;
    m_canvas->setOptions(options);
    options.now ? m_clock.start() : m_clock.stop();
    showNow();
    if (otherEvents)
        takeAnalysis();
    else if (otherContent)
        makeContent([items = m_model.items()] { return items; });
}

void TimelineView::Private::showNow()
{
    m_canvas->setNow(m_taken.now ? std::optional(clockTime(m_document->analysis().get())) : std::nullopt);
}

/// The events of the selected names, as long as that is asked for; selecting something else leaves them.
void TimelineView::Private::followNames()
{
    std::vector<std::int32_t> names;
    if (m_commands.onlySelected())
        names = m_selection->names().empty() ? m_names : m_selection->names();
    if (names.empty() || !m_selection->names().empty())
        m_namesOf = m_document->analysis();
    std::sort(names.begin(), names.end());
    updateCommands();
    if (names == m_names)
        return;
    m_names = std::move(names);
    takeAnalysis();
}

/// The names keep their place in the text where another analysis numbers them anew. Where none is left, all events are
/// shown.
void TimelineView::Private::findNamesAgain()
{
    const auto before = std::exchange(m_namesOf, m_document->analysis());
    if (!before || before == m_namesOf || m_names.empty())
        return;
    std::vector<std::int32_t> names;
    for (const std::int32_t name : m_names) {
        const Entity &entity = before->entities.at(static_cast<std::size_t>(name));
        const Target now = m_selection->targetAt(before->mentionSpan(entity.mentions.front()).start);
        if (now.kind == Target::Kind::Entity)
            names.push_back(now.index);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    m_names = std::move(names);
    if (m_names.empty())
        m_commands.setOnlySelected(false);
}

void TimelineView::Private::takeAnalysis()
{
    findNamesAgain();
    const auto analysis = m_document->analysis();
    if (!analysis) {
        ++m_run;
        showContent({});
        return;
    }
    const TimelineChoice choice{m_taken.background, m_names};
    if (m_others.empty()) {
        m_joined.reset();
        makeContent(
            [analysis, choice] { return std::make_shared<const TimelineItems>(makeTimelineItems(analysis, choice)); });
        return;
    }
    std::vector<OpenArticle> together = articles();
    if (m_joined && m_joined->articles != together)
        m_joined.reset(); // else another choice of the same events, which stay where they are
    makeContent([together = std::move(together), joined = m_joined, choice] {
        return std::make_shared<const TimelineItems>(
            makeTimelineItems(joined ? joined : joinArticles(together), choice));
    });
}

/// The document's own, and those that are shown besides.
std::vector<OpenArticle> TimelineView::Private::articles() const
{
    const auto analysis = m_document->analysis();
    QString title = QFileInfo(m_document->path()).fileName();
    if (analysis->structure.headline)
        title = analysis->textOf(*analysis->structure.headline).toString().simplified();
    std::vector<OpenArticle> all{{title.isEmpty() ? tr("This article") : title, analysis}};
    all.insert(all.end(), m_others.begin(), m_others.end());
    return all;
}

void TimelineView::Private::setOthers(std::vector<OpenArticle> others)
{
    if (others == m_others)
        return;
    const bool wereSeveral = !m_others.empty();
    m_others = std::move(others);
    const bool several = !m_others.empty();
    m_commands.setSeveralArticles(several);
    takeAnalysis();
    if (several == wereSeveral)
        return;
    TimelineOptions options = m_commands.options();
    if (several)
        m_lanesAlone = std::exchange(options.lanes, TimelineLanes::Articles);
    else if (options.lanes == TimelineLanes::Articles)
        options.lanes = m_lanesAlone;
    m_commands.setOptions(options);
}

void TimelineView::Private::openOther(int event)
{
    const auto joined = m_model.items()->joined; // the window may show other events in answer
    Q_EMIT m_view->otherEventChosen(joined->articles[joined->articleOf(event)].analysis, joined->eventInArticle(event));
}

/// Of the items that are given, with the options of this moment; in the background where there are many events.
void TimelineView::Private::makeContent(const ItemSource &items)
{
    const quint64 run = ++m_run;
    const auto analysis = m_document->analysis();
    std::size_t events = analysis ? analysis->events.size() : 0;
    for (const OpenArticle &other : m_others)
        events += other.analysis->events.size();
    const auto work = [items, options = m_taken] { return TimelineContent::of(items(), options); };
    if (events <= eventsAtOnce) {
        showContent(work());
        return;
    }
    auto *watcher = new QFutureWatcher<TimelineContent>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run] {
        watcher->deleteLater();
        if (run == m_run)
            showContent(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([work] { return withinMemoryOr({}, work); }));
}

void TimelineView::Private::showContent(const TimelineContent &content)
{
    m_joined = content.items ? content.items->joined : nullptr;
    m_canvas->setContent(content);
    m_overview->refresh();
    m_header->setCounts(content.items ? content.items->count() : 0, content.items ? content.items->found : 0);
    setReadSpan(m_readSpan);
    showState();
    updateCommands();
    Q_EMIT m_view->eventsChanged();
}

void TimelineView::Private::showState()
{
    const auto analysis = m_document->analysis();
    const bool running =
        m_document->state() == Document::State::Loading || m_document->state() == Document::State::Analysing;
    if (!m_document->article() && !running) {
        m_canvas->setMessage(tr("No article"),
                             tr("When you open one, what happened is drawn here in the order of time."));
        return;
    }
    if (running) {
        m_canvas->setMessage(tr("Looking for events…"), tr("%1%").arg(m_document->progress()));
        return;
    }
    QString advice;
    if (analysis && !analysis->structure.published) {
        advice = tr("Days such as “Friday” need the publication date: click the date in the status bar to give it.");
    } else if (m_tray->undatedCount() > 0) {
        advice = tr("What the article tells is below; it does not say when.");
    }
    m_canvas->setMessage(tr("No dated events found"), advice);
}

void TimelineView::Private::setReadSpan(Span visibleText)
{
    m_readSpan = visibleText;
    const auto analysis = m_document->analysis();
    m_canvas->setReadStretches(analysis ? stretchesToldIn(*analysis, visibleText) : std::vector<TimeStretch>());
}

void TimelineView::Private::followTheme()
{
    const TimelineColours colours = TimelineColours::of(*m_styles, m_view->palette());
    m_canvas->setColours(colours);
    m_overview->setColours(colours);
    m_tray->setColours(colours);
}

} // namespace dateline
