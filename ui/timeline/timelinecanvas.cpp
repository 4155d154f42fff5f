#include "timeline/timelinecanvas.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr int animationTime = 150;

} // namespace

TimelineCanvas::TimelineCanvas(Document *document, Selection *selection, TimelineModel *model, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(model), m_mover(&m_scene.scale(), this),
      m_scroll(new QScrollBar(Qt::Vertical, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    grabGesture(Qt::PinchGesture);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->hide();
    updateText();
    updateAnimation();
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineCanvas::takeItems);
    connect(selection, &Selection::currentChanged, this, &TimelineCanvas::followSelection);
    connect(selection, &Selection::namesChanged, this, &TimelineCanvas::followSelection);
    connect(selection, &Selection::hoveredChanged, this, &TimelineCanvas::followSelection);
    connect(selection, &Selection::brushedChanged, this, qOverload<>(&QWidget::update));
    connect(document, &Document::articleChanged, this, [this] { m_movedByReader = false; });
    connect(&m_mover, &TimelineMover::moved, this, &TimelineCanvas::viewMoved);
    connect(m_scroll, &QScrollBar::valueChanged, this, [this](int y) {
        m_scene.setScrollY(y);
        update();
    });
}

void TimelineCanvas::setContent(TimelineContent content)
{
    if (content.items == m_model->items()) {
        m_scene.setContent(std::move(content));
        m_scene.setScrollY(0);
        m_mover.forget();
        if (!m_movedByReader)
            fitAll();
        viewMoved();
        return;
    }
    m_next = std::move(content);
    m_model->setItems(m_next->items);
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

void TimelineCanvas::setOptions(const TimelineOptions &options)
{
    const bool compressed = options.compressed != m_options.compressed;
    m_options = options;
    m_scene.setOptions(options);
    if (compressed) {
        m_mover.forget();
        m_movedByReader = false;
        fitAll();
    }
    viewMoved();
}

void TimelineCanvas::setNow(std::optional<TimeSecond> now)
{
    m_scene.setNow(now);
    update();
}

void TimelineCanvas::setReadStretches(std::vector<TimeStretch> stretches)
{
    if (stretches == m_readStretches)
        return;
    m_readStretches = std::move(stretches);
    update();
}

void TimelineCanvas::setReduceMotion(bool reduce)
{
    m_reduceMotion = reduce;
    updateAnimation();
}

void TimelineCanvas::updateAnimation()
{
    const bool animated = !m_reduceMotion && style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) != 0 &&
                          style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_mover.setDuration(animated ? animationTime : 0);
}

void TimelineCanvas::updateText()
{
    m_words.clear();
    m_scene.setText(TextMeasure::of(font()), locale());
}

void TimelineCanvas::takeItems()
{
    const auto &items = m_model->items();
    // A choice of names leaves everything in its place.
    const bool sameTime = items && m_shown && m_shown->analysis == items->analysis && m_shown->span == items->span;
    m_shown = items;
    m_focusRow = -1;
    m_brushRow = -1;
    m_hoveredOther = -1;
    if (!m_next || m_next->items != items)
        m_next = TimelineContent::of(items, m_options);
    m_scene.setContent(*std::exchange(m_next, std::nullopt));
    followSelection();
    if (!sameTime) {
        m_mover.forget();
        m_scene.setScrollY(0);
        if (!m_movedByReader)
            fitAll();
    }
    m_movedByReader = m_movedByReader && items;
    viewMoved();
    Q_EMIT zoomHistoryChanged();
}

bool TimelineCanvas::isCurrentAnalysis() const
{
    // A large snapshot is sorted in the background: until it is here, what is drawn is older than what is selected.
    return m_model->items() && m_model->items()->own() == m_document->analysis();
}

void TimelineCanvas::followSelection()
{
    m_emphasis = {};
    if (isCurrentAnalysis()) {
        const TimelineItems &items = *m_model->items();
        m_emphasis = timelineEmphasis(items, items.indexFrom(*m_document->index()), m_selection->current(),
                                      m_selection->hovered(), m_selection->names());
        if (m_hoveredOther >= 0)
            m_emphasis.hovered = {items.rows[static_cast<std::size_t>(m_hoveredOther)]};
    }
    update();
}

void TimelineCanvas::viewMoved()
{
    placeScrollBar();
    update();
    Q_EMIT viewChanged();
}

/// Lanes that mean something may be more than there is room for.
void TimelineCanvas::placeScrollBar()
{
    const bool mayScroll = m_scene.content().lanes || m_scene.content().story;
    const int wide = mayScroll ? m_scroll->sizeHint().width() : 0;
    if (const QSizeF room(width() - wide, height()); room != m_scene.size())
        m_scene.setSize(room);
    const QRectF lanes = m_scene.lanesRect();
    const double rest = m_scene.contentHeight() - lanes.height();
    m_scroll->setVisible(mayScroll && rest > 0.5);
    m_scroll->setGeometry(width() - wide, static_cast<int>(lanes.top()), wide, static_cast<int>(lanes.height()));
    m_scroll->setRange(0, std::max(static_cast<int>(rest + 0.5), 0));
    m_scroll->setPageStep(std::max(static_cast<int>(lanes.height()), 1));
    m_scroll->setSingleStep(static_cast<int>(m_scene.laneHeight()));
    m_scene.setScrollY(m_scroll->value());
}

void TimelineCanvas::scrollTo(const QRectF &place)
{
    const QRectF lanes = m_scene.lanesRect();
    if (place.top() < lanes.top())
        m_scroll->setValue(m_scroll->value() - static_cast<int>(lanes.top() - place.top() + 2));
    else if (place.bottom() > lanes.bottom())
        m_scroll->setValue(m_scroll->value() + static_cast<int>(place.bottom() - lanes.bottom() + 2));
}

TimelineScale TimelineCanvas::goalScale() const
{
    TimelineScale scale = m_scene.scale();
    scale.setView(m_mover.goal());
    return scale;
}

void TimelineCanvas::fit()
{
    placeScrollBar();
    m_mover.go(m_scene.fittedView(), TimelineMover::Kind::Zoom, true);
    m_movedByReader = false;
    Q_EMIT zoomHistoryChanged();
}

void TimelineCanvas::fitAll()
{
    placeScrollBar();
    m_mover.jump(m_scene.fittedView());
}

bool TimelineCanvas::fitSelection()
{
    std::optional<TimeStretch> stretch;
    const auto take = [&](TimeStretch one) {
        stretch = stretch ? TimeStretch{std::min(stretch->start, one.start), std::max(stretch->end, one.end)} : one;
    };
    const auto takeRow = [&](int row) {
        if (row >= 0 && row < m_model->datedCount()) {
            const TimelineItem &item = m_model->items()->dated[static_cast<std::size_t>(row)];
            take({item.start, item.end});
        }
    };
    takeRow(m_emphasis.current);
    for (const std::int32_t row : m_emphasis.strong)
        takeRow(row);
    if (!stretch && m_emphasis.time)
        take(*m_emphasis.time);
    if (!stretch && m_selection->brushed())
        take(stretchOf(*m_selection->brushed()));
    if (!stretch && hasFocus())
        takeRow(m_focusRow);
    if (!stretch || m_scene.isEmpty())
        return false;
    showStretch(*stretch);
    return true;
}

void TimelineCanvas::showStretch(TimeStretch stretch)
{
    m_movedByReader = true;
    m_mover.go(m_scene.viewOf(stretch), TimelineMover::Kind::Zoom, true);
    Q_EMIT zoomHistoryChanged();
}

void TimelineCanvas::undoZoom()
{
    m_mover.undo();
    Q_EMIT zoomHistoryChanged();
}

void TimelineCanvas::redoZoom()
{
    m_mover.redo();
    Q_EMIT zoomHistoryChanged();
}

void TimelineCanvas::zoomAt(double x, double factor, TimelineMover::Kind kind)
{
    TimelineScale scale = goalScale();
    // Further out than a few times everything there is only emptiness.
    TimelineScale all = scale;
    all.fit(m_scene.fitRange(), 0, 0);
    const double least = std::min(scale.secondsPerPixel() / (4 * all.secondsPerPixel()), 1.0);
    scale.zoomAt(x - m_scene.headerWidth(), std::max(factor, least));
    m_scene.keepInView(scale);
    m_movedByReader = true;
    m_mover.go(scale.view(), kind, kind == TimelineMover::Kind::Zoom);
    Q_EMIT zoomHistoryChanged();
}

void TimelineCanvas::zoomAtFocus(double factor)
{
    const int row = m_focusRow >= 0 ? m_focusRow : m_emphasis.current;
    const QRectF focused = rectOfRow(row);
    const QRectF lanes = m_scene.lanesRect();
    zoomAt(focused.isEmpty() ? lanes.center().x() : std::clamp(focused.left(), lanes.left(), lanes.right()), factor,
           TimelineMover::Kind::Zoom);
}

void TimelineCanvas::panBy(double share, bool animated)
{
    TimelineScale scale = goalScale();
    scale.panBy(-share * scale.width());
    m_scene.keepInView(scale);
    m_movedByReader = true;
    m_mover.go(scale.view(), TimelineMover::Kind::Pan, animated);
}

void TimelineCanvas::centreOn(TimeSecond time)
{
    TimelineScale scale = goalScale();
    scale.panBy(scale.width() / 2.0 - scale.xOf(time));
    m_scene.keepInView(scale);
    m_movedByReader = true;
    m_mover.go(scale.view(), TimelineMover::Kind::Pan, false);
}

void TimelineCanvas::showRow(int row)
{
    if (row < 0 || row >= m_model->datedCount())
        return;
    const TimelineItem &item = m_model->items()->dated[static_cast<std::size_t>(row)];
    const TimelineScale scale = goalScale();
    if (scale.xOf(item.end) < 0 || scale.xOf(item.start) > scale.width() * 0.9)
        centreOn(item.start);
    if (const QRectF place = rectOfRow(row); !place.isEmpty())
        scrollTo(place);
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_scene.isEmpty()) {
        painter.fillRect(rect(), m_colours.background);
        paintMessage(painter);
        return;
    }
    if (m_scroll->width() > 0)
        painter.fillRect(QRectF(m_scene.size().width(), 0, width() - m_scene.size().width(), height()),
                         m_colours.background);
    TimelineMoment moment;
    moment.emphasis = m_emphasis;
    moment.focusRow = hasFocus() ? m_focusRow : -1;
    moment.read = m_readStretches;
    if (m_selection->brushed())
        moment.brushed = stretchOf(*m_selection->brushed());
    if (m_drag == Drag::Brush)
        moment.brushing = {m_pressedAt.x(), m_draggedTo.x()};
    painter.setFont(font());
    PainterSurface surface(painter, &m_words);
    m_scene.paint(surface, m_colours, moment);
}

void TimelineCanvas::paintMessage(QPainter &painter)
{
    const QRectF place = QRectF(rect()).adjusted(24, 8, -24, -8);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    const double title = QFontMetricsF(large).height();
    const QRectF words = QFontMetricsF(font()).boundingRect(place, Qt::AlignHCenter | Qt::TextWordWrap, m_advice);
    const double top = std::max(place.center().y() - (title + words.height()) / 2, place.top());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(large);
    painter.setPen(m_colours.text);
    painter.drawText(QRectF(place.left(), top, place.width(), title), Qt::AlignCenter, m_title);
    painter.setFont(font());
    painter.setPen(m_colours.dimmed);
    painter.drawText(QRectF(place.left(), top + title + 4, place.width(), place.bottom() - top - title),
                     Qt::AlignHCenter | Qt::TextWordWrap, m_advice);
}

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    placeScrollBar();
    if (!m_movedByReader)
        fitAll();
    viewMoved();
    QWidget::resizeEvent(event);
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LocaleChange) {
        updateText();
        updateAnimation();
        updateGeometry();
        viewMoved();
    }
    QWidget::changeEvent(event);
}

QSize TimelineCanvas::sizeHint() const
{
    return {600, static_cast<int>(m_scene.axisHeight() + 7 * m_scene.laneHeight())};
}

QSize TimelineCanvas::minimumSizeHint() const
{
    return {160, static_cast<int>(m_scene.axisHeight() + 2 * m_scene.laneHeight() + 8)};
}

} // namespace dateline
