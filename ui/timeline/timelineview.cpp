#include "timeline/timelineview.h"

#include "timeline/timelineaccessible.h"
#include "timeline/timelinecanvas.h"
#include "timeline/timelinecommands.h"
#include "timeline/timelineheader.h"
#include "timeline/timelineoverview.h"
#include "timeline/timelinetray.h"

#include <QDateTime>
#include <QDockWidget>
#include <QEvent>
#include <QFutureWatcher>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>

namespace dateline {

namespace {

/// Sorting fewer events takes less than a frame, and showing them at once keeps the pane from lagging behind.
constexpr std::size_t eventsAtOnce = 2000;
constexpr int minute = 60 * 1000;

using ItemSource = std::function<std::shared_ptr<const TimelineItems>()>;

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

/// The parts of the pane, and what brings a snapshot to them.
class TimelineView::Private : public QObject
{
    Q_OBJECT

public:
    Private(Document *document, Selection *selection, ThemeStyles *styles, TimelineView *view);

    void connectCommands();
    void takeOptions();
    void takeAnalysis();
    void makeContent(const ItemSource &items);
    void showContent(const TimelineContent &content);
    void showState();
    void showNow();
    void followNames();
    void updateCommands();
    void setReadSpan(Span visibleText);
    void followTheme();

    Document *m_document;
    Selection *m_selection;
    ThemeStyles *m_styles;
    TimelineView *m_view;
    TimelineModel m_model;
    TimelineCommands m_commands;
    TimelineCanvas *m_canvas;
    TimelineOverview *m_overview;
    TimelineTray *m_tray;
    TimelineHeader *m_header;
    QTimer m_clock;
    TimelineOptions m_taken; ///< that the content was made with
    std::vector<std::int32_t> m_names; ///< that the events are chosen by
    Span m_readSpan;
    quint64 m_run = 0; ///< content of an older run is dropped
};

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
    connect(document, &Document::analysisChanged, this, &Private::takeAnalysis);
    connect(document, &Document::articleChanged, this, [this] {
        m_readSpan = {};
        m_names.clear();
        m_commands.setOnlySelected(false);
        takeAnalysis();
    });
    connect(document, &Document::stateChanged, this, &Private::showState);
    connect(document, &Document::progressChanged, this, &Private::showState);
    connect(styles, &ThemeStyles::changed, this, &Private::followTheme);
    connect(m_tray, &TimelineTray::menuRequested, this,
            [this](int event, QPoint at) { m_canvas->createMenu(event)->popup(at); });
    connect(m_canvas, &TimelineCanvas::menuRequested, view, &TimelineView::contextMenuRequested);
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
    std::sort(names.begin(), names.end());
    updateCommands();
    if (names == m_names)
        return;
    m_names = std::move(names);
    takeAnalysis();
}

void TimelineView::Private::takeAnalysis()
{
    const auto analysis = m_document->analysis();
    if (!analysis) {
        ++m_run;
        showContent({});
        return;
    }
    makeContent([analysis, choice = TimelineChoice{m_taken.background, m_names}] {
        return std::make_shared<const TimelineItems>(makeTimelineItems(analysis, choice));
    });
}

/// Of the items that are given, with the options of this moment; in the background where there are many events.
void TimelineView::Private::makeContent(const ItemSource &items)
{
    const quint64 run = ++m_run;
    const auto analysis = m_document->analysis();
    const auto work = [items, options = m_taken] { return TimelineContent::of(items(), options); };
    if (!analysis || analysis->events.size() <= eventsAtOnce) {
        showContent(work());
        return;
    }
    auto *watcher = new QFutureWatcher<TimelineContent>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run] {
        watcher->deleteLater();
        if (run == m_run)
            showContent(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(work));
}

void TimelineView::Private::showContent(const TimelineContent &content)
{
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
    std::vector<TimeStretch> stretches;
    if (analysis && !visibleText.isEmpty()) {
        auto time = std::partition_point(analysis->times.begin(), analysis->times.end(), [&](const ResolvedTime &at) {
            return analysis->timeSpan(at).end <= visibleText.start;
        });
        for (; time != analysis->times.end() && analysis->timeSpan(*time).start < visibleText.end; ++time) {
            if (time->range.earliest && time->range.latest)
                stretches.push_back(stretchOf(time->range));
        }
    }
    std::sort(stretches.begin(), stretches.end(),
              [](const TimeStretch &a, const TimeStretch &b) { return a.start < b.start; });
    // One shade where several overlap: twice the same words are not twice as dark.
    std::vector<TimeStretch> merged;
    for (const TimeStretch &stretch : stretches) {
        if (merged.empty() || stretch.start > merged.back().end)
            merged.push_back(stretch);
        merged.back().end = std::max(merged.back().end, stretch.end);
    }
    m_canvas->setReadStretches(std::move(merged));
}

void TimelineView::Private::followTheme()
{
    const TimelineColours colours = TimelineColours::of(*m_styles, m_view->palette());
    m_canvas->setColours(colours);
    m_overview->setColours(colours);
    m_tray->setColours(colours);
}

TimelineView::TimelineView(Document *document, Selection *selection, ThemeStyles *styles, QWidget *parent)
    : QWidget(parent)
{
    installTimelineAccessibility();
    d = std::make_unique<Private>(document, selection, styles, this);
}

TimelineView::~TimelineView()
{
    // A widget that is deleted with the keyboard focus is told that it lost it: while its model is still there.
    d->m_canvas->clearFocus();
}

bool TimelineView::event(QEvent *event)
{
    if (d && event->type() == QEvent::ParentChange) { // a dock has a title of its own
        const QWidget *around = parentWidget();
        while (around != nullptr && qobject_cast<const QDockWidget *>(around) == nullptr)
            around = around->parentWidget();
        d->m_header->setTitleVisible(around == nullptr);
    }
    if (d && event->type() == QEvent::PaletteChange)
        d->followTheme();
    return QWidget::event(event);
}

void TimelineView::fit()
{
    d->m_canvas->fit();
}

void TimelineView::fitSelection()
{
    d->m_canvas->fitSelection();
}

void TimelineView::zoomIn()
{
    d->m_canvas->zoomIn();
}

void TimelineView::zoomOut()
{
    d->m_canvas->zoomOut();
}

void TimelineView::undoZoom()
{
    d->m_canvas->undoZoom();
}

void TimelineView::redoZoom()
{
    d->m_canvas->redoZoom();
}

void TimelineView::panBy(double share)
{
    d->m_canvas->panBy(share);
}

void TimelineView::setReadSpan(Span visibleText)
{
    d->setReadSpan(visibleText);
}

const TimelineOptions &TimelineView::options() const
{
    return d->m_commands.options();
}

void TimelineView::setOptions(const TimelineOptions &options)
{
    d->m_commands.setOptions(options);
}

bool TimelineView::onlySelected() const
{
    return d->m_commands.onlySelected();
}

void TimelineView::setOnlySelected(bool only)
{
    d->m_commands.setOnlySelected(only);
}

void TimelineView::setReduceMotion(bool reduce)
{
    d->m_canvas->setReduceMotion(reduce);
}

const TimelineModel *TimelineView::model() const
{
    return &d->m_model;
}

QList<QAction *> TimelineView::commands() const
{
    return d->m_commands.all();
}

} // namespace dateline

#include "timelineview.moc"
