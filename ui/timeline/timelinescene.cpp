#include "timeline/timelinescene.h"

#include "base/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::TimelineScene)
};

/// Some of what happened always stays in view: this share of the width.
constexpr double leastInView = 0.15;
/// What fitting may leave free for the words of what happened last.
constexpr std::array wordShares{0.05, 0.11, 0.17, 0.23, 0.29};
/// How much is laid out around the view, in its widths: little while one zooms, more while one pans.
constexpr double aroundZoom = 0.1;
constexpr double aroundPan = 1;
constexpr qsizetype mostLabels = 20000;
/// Between the bands of two groups.
constexpr double bandGap = 7;

} // namespace

TimelineScene::TimelineScene() : m_text(TextMeasure::fixed(7, 12, 4)) {}

void TimelineScene::setContent(TimelineContent content)
{
    m_content = std::move(content);
    m_labels.clear();
    if (m_content.items && m_options.compressed)
        m_scale.setStretches(m_content.items->stretches);
    else
        m_scale.setStretches({{earliestTime, latestTime}});
    measureHeader();
}

void TimelineScene::setText(TextMeasure text, const QLocale &locale)
{
    m_text = std::move(text);
    m_locale = locale;
    m_labels.clear();
    measureHeader();
}

void TimelineScene::setSize(QSizeF size)
{
    m_size = size;
    m_labels.clear(); // how long words may be depends on it
    measureHeader();
}

void TimelineScene::setOptions(const TimelineOptions &options)
{
    const bool stretched = options.compressed != m_options.compressed;
    m_options = options;
    if (stretched)
        setContent(m_content);
    dropLayout();
}

void TimelineScene::setPageBound(bool bound)
{
    m_pageBound = bound;
    dropLayout();
}

void TimelineScene::setScrollY(double y)
{
    // A last page need not be full.
    const double most = contentHeight() - (m_pageBound ? 1 : lanesRect().height());
    m_scrollY = std::clamp(y, 0.0, std::max(most, 0.0));
}

void TimelineScene::dropLayout()
{
    m_layout.reset();
}

void TimelineScene::measureHeader()
{
    double width = 0;
    if (m_content.lanes) {
        for (const TimelineGroup &group : m_content.lanes->groups) {
            const double words = m_text.width(group.name) + m_text.width(QString::number(group.items.size()));
            width = std::max(width, words + 2 * m_text.height() + 16);
        }
        width = std::min(width, std::max(m_size.width() * 0.22, 70.0));
    } else if (m_content.story) {
        width = m_text.width(Words::tr("Paragraph")) + 12;
    }
    m_headerWidth = isEmpty() ? 0 : std::min(width, m_size.width() / 2);
    m_scale.setWidth(std::max(m_size.width() - m_headerWidth, 1.0));
    m_scale.setBreakWidth(breakWidth());
    dropLayout();
}

TimeStretch TimelineScene::fitRange() const
{
    TimeStretch range = m_content.items ? m_content.items->span : TimeStretch{};
    if (range.length() < 2 * secondsPerDay)
        range = {range.start - secondsPerDay, range.end + secondsPerDay};
    return range;
}

/// How many words stand where one looks for them last, or are cut by the edge of the view.
int TimelineScene::misplacedWords()
{
    dropLayout();
    const TimelineLayout &lanes = layout();
    return static_cast<int>(std::count_if(lanes.items.begin(), lanes.items.end(), [this](const PlacedItem &item) {
        return item.labelBefore || item.labelWidth <= 0 || item.right > m_scale.width();
    }));
}

TimelineScale::View TimelineScene::fittedView()
{
    const TimelineScale::View before = m_scale.view();
    const double margin = 2.5 * laneMetrics().marker;
    m_scale.fit(fitRange(), margin, margin);
    if (!isEmpty() && !m_pageBound) {
        // As much room at the end as the words of what happened last need, within reason.
        int fewest = std::numeric_limits<int>::max();
        TimelineScale::View best = m_scale.view();
        double bestShare = m_wordShare;
        for (const double share : wordShares) {
            m_wordShare = share;
            m_scale.fit(fitRange(), margin, share * m_scale.width() + margin / 2);
            const int misplaced = misplacedWords();
            if (misplaced < fewest) {
                fewest = misplaced;
                best = m_scale.view();
                bestShare = share;
            }
        }
        m_wordShare = bestShare;
        m_scale.setView(best);
    }
    const TimelineScale::View fitted = m_scale.view();
    m_scale.setView(before);
    dropLayout();
    return fitted;
}

TimelineScale::View TimelineScene::viewOf(TimeStretch stretch) const
{
    TimelineScale scale = m_scale;
    const TimeSecond least = std::max<TimeSecond>(stretch.length(), 60);
    scale.fit({stretch.start, stretch.start + least}, scale.width() * 0.1, scale.width() * 0.25);
    return scale.view();
}

void TimelineScene::keepInView(TimelineScale &scale) const
{
    if (isEmpty())
        return;
    const double left = scale.xOf(m_content.items->span.start);
    const double right = scale.xOf(m_content.items->span.end);
    if (left > scale.width() * (1 - leastInView))
        scale.panBy(scale.width() * (1 - leastInView) - left);
    else if (right < scale.width() * leastInView)
        scale.panBy(scale.width() * leastInView - right);
}

LaneMetrics TimelineScene::laneMetrics() const
{
    LaneMetrics metrics;
    const double line = m_text.height();
    metrics.marker = std::max(line * 0.62, 9.0);
    metrics.openEnd = line * 2;
    metrics.clusterWidth = m_text.width(QStringLiteral("+9999")) + 8;
    metrics.longestLabel = std::clamp(m_scale.width() * 0.3, 120.0, 420.0);
    metrics.beyondEnd = m_scale.width() * m_wordShare;
    metrics.pageBound = m_pageBound;
    metrics.textHeight = line;
    metrics.laneHeight = m_content.story ? rowHeight() : laneHeight();
    const double gaps = m_content.lanes ? bandGap * double(m_content.lanes->groups.size()) : 0;
    metrics.lanes = std::max(static_cast<std::int32_t>((lanesRect().height() - gaps) / laneHeight()), 1);
    return metrics;
}

const TimelineLayout &TimelineScene::layout()
{
    const TimeStretch visible = m_scale.visible();
    const bool sameZoom = m_layout && m_layout->view.secondsPerPixel == m_scale.secondsPerPixel();
    if (isEmpty()) {
        m_layout = TimelineLayout{};
    } else if (m_content.story) {
        const double row = rowHeight();
        const auto first = static_cast<std::int32_t>(std::floor(m_scrollY / row));
        const auto end = static_cast<std::int32_t>(std::ceil((m_scrollY + lanesRect().height()) / row));
        const auto rows = static_cast<std::int32_t>(m_content.story->tellings.size());
        if (sameZoom && m_layout->firstLane <= first && m_layout->endLane >= std::min(end, rows))
            return *m_layout;
        const std::int32_t around = (end - first) / 2 + 2;
        m_layout = layoutStory(
            *m_content.items, *m_content.story, m_scale, laneMetrics(),
            [this](std::int32_t telling) {
                const auto &told = m_content.story->tellings[static_cast<std::size_t>(telling)];
                return labelOf(told.item, telling).width;
            },
            first - around, end + around);
    } else {
        if (sameZoom && visible.start >= m_layout->covered.start && visible.end <= m_layout->covered.end)
            return *m_layout;
        if (m_labels.size() > mostLabels)
            m_labels.clear();
        LaneMetrics metrics = laneMetrics();
        metrics.around = sameZoom ? aroundPan : aroundZoom;
        const std::optional<TimelineLayout> before = std::exchange(m_layout, std::nullopt);
        m_layout = layoutLanes(
            *m_content.items, m_scale, metrics, [this](std::int32_t item) { return labelOf(item).width; },
            m_content.lanes.get(), sameZoom ? &*before : nullptr);
    }
    return *m_layout;
}

const TimelineScene::Label &TimelineScene::labelOf(std::int32_t item, std::int32_t telling)
{
    const std::int32_t known = telling < 0 ? item : telling;
    const auto found = m_labels.constFind(known);
    if (found != m_labels.constEnd())
        return *found;
    const std::int32_t event = m_content.items->dated[static_cast<std::size_t>(item)].event;
    QString words = shownLine(m_content.items->eventAt(event).label);
    if (telling >= 0 && m_content.story->tellings[static_cast<std::size_t>(telling)].again)
        words = Words::tr("again: %1", "an event that was told before").arg(words);
    const double key = keyWidth(item);
    Label label;
    const double room = laneMetrics().longestLabel - key;
    label.text = words;
    label.width = m_text.width(words) + key;
    if (label.width - key > room) { // most are short enough, and shortening takes its time
        label.text = m_text.elided(words, room);
        label.width = m_text.width(label.text) + key;
    }
    return *m_labels.insert(known, label);
}

bool TimelineScene::showsKeys() const
{
    return m_content.colours && m_content.colours != m_content.lanes;
}

bool TimelineScene::showsLegend() const
{
    return !isEmpty() && (showsKeys() || m_options.legend || m_content.story);
}

double TimelineScene::keyWidth(std::int32_t item) const
{
    const bool has = showsKeys() && !m_content.colours->groupAt(item).key.isEmpty();
    return has ? m_text.height() + 3 : 0;
}

std::int32_t TimelineScene::groupOfRow(std::int32_t row) const
{
    return m_content.lanes ? m_content.lanes->groupOfRow[static_cast<std::size_t>(row)] : 0;
}

const TimelineIndex &TimelineScene::indexOf(std::int32_t group) const
{
    return m_content.lanes ? m_content.lanes->groups[static_cast<std::size_t>(group)].items : m_content.items->index;
}

std::int32_t TimelineScene::eventOf(const PlacedItem &placed) const
{
    if (placed.telling >= 0)
        return m_content.story->tellings[static_cast<std::size_t>(placed.telling)].event;
    return m_content.items->dated[static_cast<std::size_t>(placed.item)].event;
}

const QColor &TimelineScene::colourOf(std::int32_t row, const TimelineColours &colours) const
{
    if (m_content.colours)
        return colours.ofGroup(*m_content.colours, m_content.colours->groupOfRow[static_cast<std::size_t>(row)]);
    return colours.ofStatus(m_content.items->dated[static_cast<std::size_t>(row)].status);
}

double TimelineScene::breakWidth() const
{
    // Room for "99 months"; in a narrow pane the time needs it more.
    const double words = m_text.width(Words::tr("99 months", "the width of a break")) + 12;
    return std::clamp(m_size.width() * 0.07, words * 0.6, words);
}

double TimelineScene::axisHeight() const
{
    return 2 * m_text.height() + 8;
}

double TimelineScene::laneHeight() const
{
    return m_text.height() + 4;
}

double TimelineScene::rowHeight() const
{
    if (m_pageBound)
        return laneHeight();
    const double rows = std::max(double(m_content.story->tellings.size()), 1.0);
    return std::clamp(lanesRect().height() / rows, m_text.height(), laneHeight());
}

double TimelineScene::headerWidth() const
{
    return m_headerWidth;
}

double TimelineScene::legendHeight() const
{
    return showsLegend() ? m_text.height() + 7 : 0;
}

QRectF TimelineScene::lanesRect() const
{
    const double top = axisHeight() + 4;
    return {m_headerWidth, top, m_scale.width(), std::max(m_size.height() - top - 2 - legendHeight(), 0.0)};
}

double TimelineScene::contentHeight()
{
    if (isEmpty())
        return 0;
    if (m_content.story)
        return rowHeight() * double(m_content.story->tellings.size());
    const TimelineLayout &lanes = layout();
    const double gaps = m_content.lanes ? bandGap * double(lanes.bands.size()) : 0;
    return laneHeight() * lanes.lanes + gaps;
}

double TimelineScene::laneTop(std::int32_t lane) const
{
    const double top = lanesRect().top() - m_scrollY;
    if (m_content.story)
        return top + lane * rowHeight();
    double gaps = 0;
    if (m_content.lanes && m_layout) {
        for (const LaneBand &band : m_layout->bands) {
            if (band.firstLane > lane)
                break;
            gaps += bandGap;
        }
        gaps -= bandGap / 2;
    }
    return top + lane * laneHeight() + gaps;
}

} // namespace dateline
