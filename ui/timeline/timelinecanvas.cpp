#include "timeline/timelinecanvas.h"

#include <algorithm>

namespace dateline {

namespace {

/// Kinds of zoom for rememberView: turns of one kind in a row are undone together.
enum Move { NoMove, WheelZoom, OtherZoom };

constexpr std::size_t rememberedViews = 50;
/// Some of what happened always stays in view: this share of the width.
constexpr double leastInView = 0.15;
/// The most that fitting leaves free for the words of what happened last.
constexpr double mostForWords = 0.2;

} // namespace

TimelineCanvas::TimelineCanvas(Document *document, Selection *selection, TimelineModel *model, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineCanvas::takeItems);
    connect(selection, &Selection::currentChanged, this, &TimelineCanvas::followSelection);
    connect(selection, &Selection::hoveredChanged, this, &TimelineCanvas::followSelection);
    connect(selection, &Selection::brushedChanged, this, qOverload<>(&QWidget::update));
    connect(document, &Document::articleChanged, this, [this] { m_movedByReader = false; });
}

void TimelineCanvas::setColours(const TimelineColours &colours)
{
    m_colours = colours;
    update();
}

void TimelineCanvas::setMessage(const QString &title, const QString &advice)
{
    m_title = title;
    m_advice = advice;
    update();
}

void TimelineCanvas::setCompressed(bool compressed)
{
    m_compressed = compressed;
    m_movedByReader = false;
    takeItems();
}

void TimelineCanvas::setReadStretches(std::vector<TimeStretch> stretches)
{
    if (stretches == m_readStretches)
        return;
    m_readStretches = std::move(stretches);
    update();
}

void TimelineCanvas::takeItems()
{
    m_layout.reset();
    m_labels.clear();
    m_viewsBefore.clear();
    m_focusRow = -1;
    const auto &items = m_model->items();
    if (items && m_compressed)
        m_scale.setStretches(items->stretches);
    else
        m_scale.setStretches({{earliestTime, latestTime}});
    followSelection();
    if (!m_movedByReader)
        fitAll();
    else
        viewMoved();
    m_movedByReader = m_movedByReader && items;
}

bool TimelineCanvas::isCurrentAnalysis() const
{
    // A large snapshot is sorted in the background: until it is here, what is drawn is older than what is selected.
    return m_model->items() && m_model->items()->analysis == m_document->analysis();
}

void TimelineCanvas::followSelection()
{
    m_emphasis = {};
    if (isCurrentAnalysis()) {
        m_emphasis = timelineEmphasis(*m_document->analysis(), *m_document->index(), m_selection->current(),
                                      m_selection->hovered());
    }
    update();
}

void TimelineCanvas::viewMoved()
{
    update();
    Q_EMIT viewChanged();
}

void TimelineCanvas::keepInView()
{
    const auto &items = m_model->items();
    if (!items || items->dated.empty())
        return;
    const double left = m_scale.xOf(items->span.start);
    const double right = m_scale.xOf(items->span.end);
    if (left > width() * (1 - leastInView))
        m_scale.panBy(width() * (1 - leastInView) - left);
    else if (right < width() * leastInView)
        m_scale.panBy(width() * leastInView - right);
}

TimeStretch TimelineCanvas::fitRange() const
{
    TimeStretch range = m_model->items() ? m_model->items()->span : TimeStretch{};
    if (range.length() < 2 * secondsPerDay)
        range = {range.start - secondsPerDay, range.end + secondsPerDay};
    return range;
}

void TimelineCanvas::fit()
{
    rememberView(OtherZoom);
    m_movedByReader = false;
    fitAll();
}

void TimelineCanvas::fitAll()
{
    m_layout.reset();
    const LaneMetrics metrics = laneMetrics();
    const double left = 2.5 * metrics.marker;
    const double right = metrics.beyondEnd + metrics.marker;
    m_scale.fit(fitRange(), left, right);
    if (m_model->datedCount() > 0) {
        // Words that found no other place may need more room at the end, within reason.
        double last = width();
        for (const PlacedItem &item : laneLayout().items)
            last = std::max(last, item.right);
        if (last > width())
            m_scale.fit(fitRange(), left, right + std::min(last - width(), mostForWords * width()));
    }
    viewMoved();
}

void TimelineCanvas::showStretch(TimeStretch stretch)
{
    rememberView(OtherZoom);
    const TimeSecond least = std::max<TimeSecond>(stretch.length(), 60);
    m_scale.fit({stretch.start, stretch.start + least}, width() * 0.1, width() * 0.25);
    m_movedByReader = true;
    viewMoved();
}

void TimelineCanvas::rememberView(int kind)
{
    if (kind == WheelZoom && m_lastMove == WheelZoom)
        return;
    m_lastMove = kind;
    m_viewsBefore.push_back(m_scale.view());
    if (m_viewsBefore.size() > rememberedViews)
        m_viewsBefore.erase(m_viewsBefore.begin());
}

void TimelineCanvas::undoZoom()
{
    if (m_viewsBefore.empty())
        return;
    m_scale.setView(m_viewsBefore.back());
    m_viewsBefore.pop_back();
    m_lastMove = NoMove;
    viewMoved();
}

void TimelineCanvas::zoomAt(double x, double factor)
{
    // Further out than a few times everything there is only emptiness.
    TimelineScale all = m_scale;
    all.fit(fitRange(), 0, 0);
    const double least = std::min(m_scale.secondsPerPixel() / (4 * all.secondsPerPixel()), 1.0);
    m_scale.zoomAt(x, std::max(factor, least));
    m_movedByReader = true;
    keepInView();
    viewMoved();
}

void TimelineCanvas::zoomAtFocus(double factor)
{
    int row = m_focusRow;
    if (row < 0)
        row = m_model->rowOfEvent(m_emphasis.current);
    const QRectF focused = rectOfRow(row);
    rememberView(OtherZoom);
    zoomAt(focused.isEmpty() ? width() / 2.0 : std::clamp(focused.left(), 0.0, double(width())), factor);
}

void TimelineCanvas::panBy(double share)
{
    m_scale.panBy(-share * width());
    m_movedByReader = true;
    m_lastMove = NoMove;
    keepInView();
    viewMoved();
}

void TimelineCanvas::centreOn(TimeSecond time)
{
    m_scale.panBy(width() / 2.0 - m_scale.xOf(time));
    m_movedByReader = true;
    keepInView();
    viewMoved();
}

void TimelineCanvas::showRow(int row)
{
    if (row < 0 || row >= m_model->datedCount())
        return;
    const TimelineItem &item = m_model->items()->dated[static_cast<std::size_t>(row)];
    const double left = m_scale.xOf(item.start);
    const double right = m_scale.xOf(item.end);
    if (right < 0 || left > width() * 0.9)
        centreOn(item.start);
}

void TimelineCanvas::selectRow(int row)
{
    if (row < 0 || row >= m_model->datedCount() || !isCurrentAnalysis())
        return;
    showRow(row);
    m_selection->select(Target::event(m_model->eventOfRow(row)), true);
}

LaneMetrics TimelineCanvas::laneMetrics() const
{
    LaneMetrics metrics;
    const double line = fontMetrics().height();
    metrics.marker = std::max(line * 0.62, 9.0);
    metrics.openEnd = line * 2;
    metrics.clusterWidth = fontMetrics().horizontalAdvance(QStringLiteral("+9999")) + 8;
    metrics.longestLabel = std::clamp(width() * 0.3, 120.0, 420.0);
    metrics.beyondEnd = width() * 0.1;
    metrics.lanes = std::max(static_cast<std::int32_t>(lanesRect().height() / laneHeight()), 1);
    return metrics;
}

const TimelineLayout &TimelineCanvas::laneLayout()
{
    const TimeStretch visible = m_scale.visible();
    const bool good = m_layout && m_layout->view.secondsPerPixel == m_scale.secondsPerPixel() &&
                      visible.start >= m_layout->covered.start && visible.end <= m_layout->covered.end;
    if (good)
        return *m_layout;
    if (m_model->datedCount() > 0) {
        m_layout = layoutLanes(*m_model->items(), m_scale, laneMetrics(),
                               [this](std::int32_t item) { return labelOf(item).width; });
    } else {
        m_layout = TimelineLayout{};
    }
    return *m_layout;
}

const TimelineCanvas::Label &TimelineCanvas::labelOf(std::int32_t item)
{
    const auto known = m_labels.constFind(item);
    if (known != m_labels.constEnd())
        return *known;
    Label label;
    const std::int32_t event = m_model->items()->dated[static_cast<std::size_t>(item)].event;
    label.text = fontMetrics().elidedText(m_model->items()->eventAt(event).label, Qt::ElideRight,
                                          static_cast<int>(laneMetrics().longestLabel));
    label.width = fontMetrics().horizontalAdvance(label.text);
    return *m_labels.insert(item, label);
}

double TimelineCanvas::breakWidth() const
{
    // Room for "99 months"; in a narrow pane the time needs it more.
    const double words = fontMetrics().horizontalAdvance(tr("99 months", "the width of a break")) + 12;
    return std::clamp(width() * 0.07, words * 0.6, words);
}

double TimelineCanvas::axisHeight() const
{
    return 2 * fontMetrics().height() + 8;
}

double TimelineCanvas::laneHeight() const
{
    return fontMetrics().height() + 6;
}

QRectF TimelineCanvas::lanesRect() const
{
    const double top = axisHeight() + 4;
    return {0, top, double(width()), std::max(height() - top - 2, 0.0)};
}

QRectF TimelineCanvas::laneRect(std::int32_t lane, double left, double right) const
{
    return {left, lanesRect().top() + lane * laneHeight() + 1, right - left, laneHeight() - 2};
}

int TimelineCanvas::clusterOfRow(int row)
{
    const auto &clusters = laneLayout().clusters;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        if (std::binary_search(clusters[i].items.begin(), clusters[i].items.end(), row))
            return static_cast<int>(i);
    }
    return -1;
}

QRectF TimelineCanvas::rectOfRow(int row)
{
    if (row < 0 || row >= m_model->datedCount())
        return {};
    const TimelineLayout &layout = laneLayout();
    const double shift = layout.shift(m_scale);
    for (const PlacedItem &item : layout.items) {
        if (item.item == row)
            return laneRect(item.lane, item.left + shift, item.right + shift);
    }
    const int at = clusterOfRow(row);
    if (at < 0)
        return {};
    const ItemCluster &cluster = layout.clusters[static_cast<std::size_t>(at)];
    return laneRect(cluster.lane, cluster.left + shift, cluster.right + shift);
}

QSize TimelineCanvas::sizeHint() const
{
    return {600, static_cast<int>(axisHeight() + 7 * laneHeight())};
}

QSize TimelineCanvas::minimumSizeHint() const
{
    return {160, static_cast<int>(axisHeight() + 2 * laneHeight() + 8)};
}

} // namespace dateline
