#pragma once

#include "document/selection.h"
#include "timeline/timelineaxis.h"
#include "timeline/timelinecolours.h"
#include "timeline/timelineemphasis.h"
#include "timeline/timelinegroups.h"
#include "timeline/timelinelayout.h"
#include "timeline/timelineoptions.h"
#include "timeline/timelinepainter.h"
#include "timeline/timelinestory.h"
#include "timeline/timelinesurface.h"

#include <QHash>
#include <QLocale>
#include <QRectF>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace dateline {

/// What a timeline tells: the events, and what they are put into lanes and coloured by. Values are shared and
/// immutable.
struct TimelineContent
{
    std::shared_ptr<const TimelineItems> items;    ///< null for nothing
    std::shared_ptr<const TimelineGroups> lanes;   ///< null where lanes mean nothing, or the order of telling
    std::shared_ptr<const TimelineGroups> colours; ///< null where colours mean statuses
    std::shared_ptr<const TimelineStory> story;    ///< where lanes mean the order of telling

    /// O(n log n); safe from any thread.
    [[nodiscard]] static TimelineContent of(std::shared_ptr<const TimelineItems> items, const TimelineOptions &options);
};

/// What the reader does with it just now. All of it may be missing from a picture.
struct TimelineMoment
{
    TimelineEmphasis emphasis;
    int focusRow = -1;                                 ///< of the dated events; -1 for none
    std::vector<TimeStretch> read;                     ///< days told by the text on screen
    std::optional<TimeStretch> brushed;                ///< days chosen
    std::optional<std::pair<double, double>> brushing; ///< x of a brush under way
};

/// A timeline as geometry and as a picture, without a window: what stands where, what it looks like, what is at a
/// place. The pane shows one, and so do files and paper. All places are in pixels from the top left corner of the
/// whole; x of the scale is from the left edge of the lanes, which is headerWidth().
///
/// From above: the axis, the lanes (with the names of groups to their left), the legend. Lanes that have no room
/// scroll.
class TimelineScene
{
public:
    /// What is at a place.
    struct Hit
    {
        std::int32_t row = -1;   ///< of the dated events
        std::int32_t event = -1; ///< index into Analysis::events: which telling
        int cluster = -1;        ///< index into visibleClusters()

        [[nodiscard]] bool isNone() const { return row < 0 && cluster < 0; }
    };

    TimelineScene();

    /// Where one looks stays.
    void setContent(TimelineContent content);
    void setText(TextMeasure text, const QLocale &locale);
    void setSize(QSizeF size);
    /// The compressed and legend parts of the options; for the others see TimelineContent::of().
    void setOptions(const TimelineOptions &options);
    void setNow(std::optional<TimeSecond> now) { m_now = now; }
    void setScrollY(double y);
    /// On a page nothing scrolls and no words reach over its edge.
    void setPageBound(bool bound);

    [[nodiscard]] const TimelineContent &content() const { return m_content; }
    [[nodiscard]] bool isEmpty() const { return !m_content.items || m_content.items->dated.empty(); }
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] const TextMeasure &text() const { return m_text; }
    [[nodiscard]] const TimelineScale &scale() const { return m_scale; }
    [[nodiscard]] TimelineScale &scale() { return m_scale; }
    [[nodiscard]] std::optional<TimeSecond> now() const { return m_now; }

    /// The view that shows all events, and the one that shows a stretch of time with some room around it.
    [[nodiscard]] TimelineScale::View fittedView();
    [[nodiscard]] TimelineScale::View viewOf(TimeStretch stretch) const;
    /// The time that the events take, and not less than a few days.
    [[nodiscard]] TimeStretch fitRange() const;
    /// Moves a scale so that something of what is told stays in view.
    void keepInView(TimelineScale &scale) const;

    [[nodiscard]] const TimelineLayout &layout();
    /// The clusters that are in view, where they are now. What lies in one whose "+7" is out of view to the left, but
    /// reaches into it, is told of by one at the edge.
    [[nodiscard]] std::vector<ItemCluster> visibleClusters();
    /// The first items of a cluster, at most so many, in time order.
    [[nodiscard]] std::vector<std::int32_t> itemsOf(const ItemCluster &cluster, std::size_t most) const;
    [[nodiscard]] bool isInCluster(const ItemCluster &cluster, std::int32_t row) const;
    [[nodiscard]] Hit hitAt(const QPointF &place);
    /// Where a row is drawn, or the cluster that it is in; empty where it is out of view to the sides. May lie above or
    /// below the lanes that are in view.
    [[nodiscard]] QRectF rectOfRow(std::int32_t row);
    /// Index of the visible cluster that holds the row; -1 for none.
    [[nodiscard]] int clusterOfRow(std::int32_t row);
    /// The name of a group where it is written, with the number of its events; empty where no group is at the place.
    [[nodiscard]] QString groupAt(const QPointF &place);

    [[nodiscard]] double axisHeight() const;
    [[nodiscard]] double laneHeight() const;
    [[nodiscard]] double headerWidth() const;
    [[nodiscard]] double legendHeight() const;
    [[nodiscard]] QRectF lanesRect() const;
    /// How high the lanes are together; what is more than lanesRect() scrolls.
    [[nodiscard]] double contentHeight();
    [[nodiscard]] double scrollY() const { return m_scrollY; }

    /// Colour of a row, by what colours mean.
    [[nodiscard]] const QColor &colourOf(std::int32_t row, const TimelineColours &colours) const;
    void paint(TimelineSurface &surface, const TimelineColours &colours, const TimelineMoment &moment);
    [[nodiscard]] LaneMetrics laneMetrics() const;

private:
    struct Label
    {
        QString text;
        double width = 0; ///< with the key of the group before it
    };
    struct Painting;

    void dropLayout();
    [[nodiscard]] int misplacedWords();
    void measureHeader();
    [[nodiscard]] double breakWidth() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double laneTop(std::int32_t lane) const;
    [[nodiscard]] QRectF laneRect(std::int32_t lane, double left, double right) const;
    [[nodiscard]] const Label &labelOf(std::int32_t item, std::int32_t telling = -1);
    [[nodiscard]] double keyWidth(std::int32_t item) const;
    [[nodiscard]] bool showsKeys() const;
    [[nodiscard]] bool showsLegend() const;
    [[nodiscard]] std::int32_t groupOfRow(std::int32_t row) const;
    [[nodiscard]] const TimelineIndex &indexOf(std::int32_t group) const;
    [[nodiscard]] bool hasMarkInView(const PlacedItem &item, double shift) const;
    [[nodiscard]] std::int32_t eventOf(const PlacedItem &placed) const;
    void addReaching(ItemCluster &edge, const ItemCluster &from, TimeSecond time) const;

    void paintGround(const Painting &painting);
    void paintBands(const Painting &painting);
    void paintAxis(const Painting &painting, const TimelineAxis &axis);
    void paintLines(const Painting &painting, const QRectF &published);
    void paintStory(const Painting &painting);
    void paintMarks(const Painting &painting);
    void paintLabels(const Painting &painting);
    void paintClusters(const Painting &painting);
    void paintHeader(const Painting &painting);
    void paintStoryHeader(const Painting &painting);
    void paintLegend(const Painting &painting);
    [[nodiscard]] QRectF publishedWords() const;

    TimelineContent m_content;
    TextMeasure m_text;
    QLocale m_locale;
    QSizeF m_size{1, 1};
    TimelineScale m_scale;
    TimelineOptions m_options;
    std::optional<TimeSecond> m_now;
    bool m_pageBound = false;
    double m_scrollY = 0;
    double m_wordShare = 0.11; ///< how far words may reach beyond the last of the time told, in widths
    double m_headerWidth = 0;
    std::optional<TimelineLayout> m_layout; ///< nothing until asked for
    QHash<std::int32_t, Label> m_labels;    ///< by item, or by telling in a story
};

} // namespace dateline
