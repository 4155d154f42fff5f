#include "timeline/timelineview.h"

#include "timeline/timelineaccessible.h"
#include "timeline/timelinecanvas.h"
#include "timeline/timelineoverview.h"
#include "timeline/timelinetray.h"

#include <QDockWidget>
#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace dateline {

namespace {

/// Sorting fewer events takes less than a frame, and showing them at once keeps the pane from lagging behind.
constexpr std::size_t eventsAtOnce = 2000;

using SharedItems = std::shared_ptr<const TimelineItems>;

SharedItems makeItems(std::shared_ptr<const Analysis> analysis, bool withBackground)
{
    return std::make_shared<const TimelineItems>(makeTimelineItems(std::move(analysis), withBackground));
}

} // namespace

/// The parts of the pane, and what brings a snapshot to them.
class TimelineView::Private : public QObject
{
    Q_OBJECT

public:
    Private(Document *document, Selection *selection, ThemeStyles *styles, TimelineView *view);

    void takeAnalysis();
    void showItems(const SharedItems &items);
    void showState();
    void setReadSpan(Span visibleText);
    void followTheme();
    void createHeader();
    [[nodiscard]] QToolButton *addButton(const QString &text, const QString &what);

    Document *m_document;
    ThemeStyles *m_styles;
    TimelineView *m_view;
    TimelineModel m_model;
    TimelineCanvas *m_canvas;
    TimelineOverview *m_overview;
    TimelineTray *m_tray;
    QHBoxLayout *m_header;
    QLabel *m_title = nullptr;
    QToolButton *m_background = nullptr;
    QToolButton *m_compress = nullptr;
    Span m_readSpan;
    quint64 m_run = 0; ///< items of an older run are dropped
};

TimelineView::Private::Private(Document *document, Selection *selection, ThemeStyles *styles, TimelineView *view)
    : m_document(document), m_styles(styles), m_view(view),
      m_canvas(new TimelineCanvas(document, selection, &m_model, view)),
      m_overview(new TimelineOverview(m_canvas, view)), m_tray(new TimelineTray(document, selection, &m_model, view)),
      m_header(new QHBoxLayout)
{
    createHeader();
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_header);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_tray);
    view->setFocusProxy(m_canvas);
    connect(document, &Document::analysisChanged, this, &Private::takeAnalysis);
    connect(document, &Document::articleChanged, this, [this] {
        m_readSpan = {};
        takeAnalysis();
    });
    connect(document, &Document::stateChanged, this, &Private::showState);
    connect(document, &Document::progressChanged, this, &Private::showState);
    connect(styles, &ThemeStyles::changed, this, &Private::followTheme);
    followTheme();
    takeAnalysis();
}

QToolButton *TimelineView::Private::addButton(const QString &text, const QString &what)
{
    auto *button = new QToolButton(m_view);
    button->setText(text);
    button->setToolTip(what);
    button->setAccessibleName(what);
    button->setAutoRaise(true);
    m_header->addWidget(button);
    return button;
}

void TimelineView::Private::createHeader()
{
    m_header->setContentsMargins(6, 2, 6, 2);
    m_header->setSpacing(3);
    m_title = new QLabel(tr("Timeline"), m_view);
    m_header->addWidget(m_title);
    const QString fit = tr("Show all events (0)");
    connect(addButton(tr("Fit"), fit), &QToolButton::clicked, m_view, &TimelineView::fit);
    connect(addButton(QStringLiteral("−"), tr("Zoom out (-)")), &QToolButton::clicked, m_view, &TimelineView::zoomOut);
    connect(addButton(QStringLiteral("+"), tr("Zoom in (+)")), &QToolButton::clicked, m_view, &TimelineView::zoomIn);
    m_compress = addButton(tr("Skip gaps"), tr("Compress empty stretches of time"));
    m_compress->setCheckable(true);
    m_compress->setChecked(true);
    connect(m_compress, &QToolButton::toggled, m_canvas, &TimelineCanvas::setCompressed);
    m_background = addButton(tr("All"), tr("Show also what is told beside the news"));
    m_background->setCheckable(true);
    connect(m_background, &QToolButton::toggled, this, &Private::takeAnalysis);
    m_header->addSpacing(6);
    m_header->addWidget(m_overview, 1);
}

void TimelineView::Private::takeAnalysis()
{
    const quint64 run = ++m_run;
    const auto analysis = m_document->analysis();
    if (!analysis || analysis->events.size() <= eventsAtOnce) {
        showItems(analysis ? makeItems(analysis, m_background->isChecked()) : nullptr);
        return;
    }
    auto *watcher = new QFutureWatcher<SharedItems>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run] {
        watcher->deleteLater();
        if (run == m_run)
            showItems(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(makeItems, analysis, m_background->isChecked()));
}

void TimelineView::Private::showItems(const SharedItems &items)
{
    m_model.setItems(items);
    m_compress->setEnabled(items && items->stretches.size() > 1);
    setReadSpan(m_readSpan);
    showState();
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
        d->m_title->setVisible(around == nullptr);
    }
    if (d && event->type() == QEvent::PaletteChange)
        d->followTheme();
    return QWidget::event(event);
}

void TimelineView::fit()
{
    d->m_canvas->fit();
}

void TimelineView::zoomIn()
{
    d->m_canvas->zoomIn();
}

void TimelineView::zoomOut()
{
    d->m_canvas->zoomOut();
}

void TimelineView::panBy(double share)
{
    d->m_canvas->panBy(share);
}

void TimelineView::setReadSpan(Span visibleText)
{
    d->setReadSpan(visibleText);
}

const TimelineModel *TimelineView::model() const
{
    return &d->m_model;
}

} // namespace dateline

#include "timelineview.moc"
