#include "timeline/timelineoverview.h"

#include "theme/contrast.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <vector>

namespace dateline {

namespace {

constexpr double breakWidth = 8;
constexpr double margin = 6;
constexpr double leastWindow = 8;

} // namespace

TimelineOverview::TimelineOverview(TimelineCanvas *canvas, QWidget *parent) : QWidget(parent), m_canvas(canvas)
{
    setAccessibleName(tr("Overview of the timeline"));
    setToolTip(tr("All of the time that the article tells. Drag the window to move through it."));
    m_scale.setBreakWidth(breakWidth);
    connect(canvas, &TimelineCanvas::viewChanged, this, [this] {
        if (m_scale.stretches() != m_canvas->scale().stretches())
            refresh();
        update();
    });
    connect(&canvas->model(), &QAbstractItemModel::modelReset, this, &TimelineOverview::refresh);
}

void TimelineOverview::setColours(const TimelineColours &colours)
{
    m_colours = colours;
    refresh();
}

void TimelineOverview::refresh()
{
    m_content = {};
    m_scale.setStretches(m_canvas->scale().stretches());
    m_scale.setWidth(width());
    if (const auto &items = m_canvas->model().items(); items && items->span.length() > 0)
        m_scale.fit(items->span, margin, margin);
    update();
}

void TimelineOverview::resizeEvent(QResizeEvent *event)
{
    refresh();
    QWidget::resizeEvent(event);
}

QRectF TimelineOverview::windowRect() const
{
    const TimeStretch visible = m_canvas->scale().visible();
    double left = std::clamp(m_scale.xOf(visible.start), 0.0, double(width()));
    double right = std::clamp(m_scale.xOf(visible.end), 0.0, double(width()));
    if (right - left < leastWindow) {
        const double middle = std::clamp((left + right) / 2, leastWindow / 2, width() - leastWindow / 2);
        left = middle - leastWindow / 2;
        right = middle + leastWindow / 2;
    }
    return {left, 1, right - left, height() - 2.0};
}

void TimelineOverview::drawContent()
{
    const double ratio = devicePixelRatioF();
    m_content = QPixmap((QSizeF(size()) * ratio).toSize());
    m_content.setDevicePixelRatio(ratio);
    m_content.fill(m_colours.background);
    const auto &items = m_canvas->model().items();
    if (!items)
        return;
    QPainter painter(&m_content);
    drawEvents(painter, *items);
    painter.setPen(QPen(m_colours.dimmed, 1, Qt::DotLine));
    const auto &stretches = m_scale.stretches();
    for (std::size_t i = 1; i < stretches.size(); ++i) {
        const double x = m_scale.xOf(stretches[i].start) - breakWidth / 2;
        painter.drawLine(QPointF(x, 3), QPointF(x, height() - 3));
    }
    if (items->published) {
        painter.setPen(QPen(m_colours.published, 1));
        const double x = m_scale.xOf(*items->published);
        painter.drawLine(QPointF(x, 2), QPointF(x, height() - 2));
    }
}

void TimelineOverview::drawEvents(QPainter &painter, const TimelineItems &items) const
{
    if (items.dated.size() > static_cast<std::size_t>(width())) {
        drawCrowd(painter, items);
        return;
    }
    // Each pixel stacks what begins there, so that a crowd stands higher than a single event.
    std::vector<int> heights(static_cast<std::size_t>(width() + 3));
    const int full = (height() - 5 - 3) / 4 + 1;
    int left = 0;
    TimeSecond columnEnd = m_scale.timeAt(1);
    for (std::size_t row = 0; row < items.dated.size(); ++row) {
        const TimelineItem &item = items.dated[row];
        while (item.start >= columnEnd && left + 1 < width())
            columnEnd = m_scale.timeAt(++left + 1);
        const auto at = static_cast<std::size_t>(left);
        if (heights[at] >= full) { // what else begins there has no room
            if (left + 1 >= width())
                break;
            row = std::max(items.index.firstFrom(columnEnd, row), row + 1) - 1;
            continue;
        }
        const int top = height() - 5 - 4 * heights[at];
        const int right = std::clamp(static_cast<int>(m_scale.xOf(item.end)), left + 2, width() + 2);
        const int stacked = heights[at] + 1;
        std::fill_n(heights.begin() + left, 3, stacked);
        const QColor &colour = m_canvas->scene().colourOf(static_cast<std::int32_t>(row), m_colours);
        const bool lasting = right - left > 4;
        painter.fillRect(left, top, lasting ? right - left : 2, lasting ? 2 : 3,
                         lasting ? blended(m_colours.background, colour, 0.55) : colour);
    }
}

/// Of more events than can be told from each other only how many begin where, in columns; by the root of their number,
/// so that a few are seen beside very many.
void TimelineOverview::drawCrowd(QPainter &painter, const TimelineItems &items) const
{
    constexpr int column = 3;
    std::vector<std::size_t> counts;
    std::size_t before = 0;
    for (int left = 0; left < width(); left += column) {
        const bool last = left + column >= width();
        const std::size_t to = last ? items.dated.size() : items.index.firstFrom(m_scale.timeAt(left + column), before);
        counts.push_back(to - before);
        before = to;
    }
    const double most = std::sqrt(double(std::max<std::size_t>(*std::max_element(counts.begin(), counts.end()), 1)));
    const QColor colour = blended(m_colours.background, m_colours.text, 0.55);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const int tall = std::max(static_cast<int>(std::sqrt(double(counts[i])) / most * (height() - 6)), 2);
        painter.fillRect(static_cast<int>(i) * column, height() - 2 - tall, column - 1, tall, colour);
    }
}

void TimelineOverview::paintEvent(QPaintEvent *)
{
    if (m_content.isNull())
        drawContent();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_content);
    painter.setPen(m_colours.border);
    painter.drawRect(QRectF(rect()).adjusted(0, 0, -1, -1));
    if (m_canvas->model().datedCount() == 0)
        return;
    const QRectF window = windowRect();
    QColor veil = m_colours.text;
    veil.setAlphaF(0.1F);
    painter.fillRect(QRectF(0, 0, window.left(), height()), veil);
    painter.fillRect(QRectF(window.right(), 0, width() - window.right(), height()), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colours.text, 1.2));
    painter.drawRoundedRect(window.adjusted(0.6, 0.1, -0.6, -0.1), 3, 3);
}

void TimelineOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_canvas->model().datedCount() == 0)
        return;
    const QRectF window = windowRect();
    const double x = event->position().x();
    const bool inside = x >= window.left() && x <= window.right();
    m_grabbed = inside ? x - window.center().x() : 0;
    if (!inside)
        m_canvas->centreOn(m_scale.timeAt(x));
}

void TimelineOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && m_canvas->model().datedCount() > 0)
        m_canvas->centreOn(m_scale.timeAt(event->position().x() - m_grabbed));
}

void TimelineOverview::wheelEvent(QWheelEvent *event)
{
    if (m_canvas->model().datedCount() > 0)
        m_canvas->panBy(-event->angleDelta().y() / 120.0 * 0.1);
    event->accept();
}

} // namespace dateline
