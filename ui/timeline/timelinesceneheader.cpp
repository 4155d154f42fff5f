// What stands beside and below the lanes of TimelineScene: names of groups, paragraphs of a story, the legend; and the
// line that a story draws.

#include "theme/contrast.h"
#include "timeline/timelinescenepaint.h"
#include "words/typenames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::TimelineScene)
};

constexpr double inset = 6;

QString titleOf(TimelineFacet facet)
{
    switch (facet) {
    case TimelineFacet::Status:
        return Words::tr("Status");
    case TimelineFacet::Name:
        return Words::tr("Who");
    case TimelineFacet::Part:
        return Words::tr("Told in");
    case TimelineFacet::Article:
        return Words::tr("Article");
    }
    Q_UNREACHABLE();
}

} // namespace

void TimelineScene::paintHeader(const Painting &painting)
{
    const TimelineColours &colours = painting.colours;
    const TimelineGroups &groups = *m_content.lanes;
    const double line = m_text.height();
    painting.surface.open({PicturePart::Kind::Layer, QStringLiteral("groups"), {}});
    const QRectF column(0, 0, m_headerWidth, painting.lanes.bottom() + 2);
    painting.surface.fill(column, blended(colours.background, colours.text, 0.03));
    painting.painter.drawWords({inset, axisHeight() - line - 4, m_headerWidth - inset, line}, titleOf(groups.facet),
                               colours.dimmed);
    painting.surface.line({0, axisHeight()}, {m_headerWidth, axisHeight()}, QPen(colours.border, 1));
    painting.surface.clip(QRectF(0, painting.lanes.top() - 2, m_headerWidth, painting.lanes.height() + 4));
    for (const LaneBand &band : painting.layout.bands) {
        const double top = laneTop(band.firstLane);
        const double bottom = top + band.lanes * laneHeight();
        if (bottom <= painting.lanes.top() || top >= painting.lanes.bottom())
            continue;
        if (band.firstLane > 0)
            painting.surface.line({0, top - bandLine}, {m_headerWidth, top - bandLine},
                                  QPen(blended(colours.background, colours.text, 0.16), 1));
        // The name stays in view as long as any lane of its group is.
        const double y = std::clamp(painting.lanes.top(), top, bottom - laneHeight());
        const TimelineGroup &group = groups.groups[static_cast<std::size_t>(band.group)];
        double x = inset;
        const double middle = y + laneHeight() / 2;
        if (groups.facet == TimelineFacet::Status && group.items.size() > 0) {
            const EventStatus status = m_content.items->dated[static_cast<std::size_t>(group.items.itemAt(0))].status;
            painting.painter.drawPoint(status, {x, middle - 5, 10, 10}, colours.ofStatus(status));
            x += 16;
        } else if (m_content.colours == m_content.lanes) {
            painting.painter.drawKey({x, middle - line / 2 + 0.5, line - 1, line - 1}, group.key,
                                     colours.ofGroup(groups, static_cast<std::size_t>(band.group)));
            x += line + 4;
        }
        const QString count = QString::number(group.items.size());
        const double countWidth = m_text.width(count);
        const QString name = m_text.elided(group.name, m_headerWidth - x - countWidth - 2 * inset);
        painting.painter.drawWords({x, y, m_headerWidth - x, laneHeight()}, name, colours.text);
        painting.painter.drawWords({0, y, m_headerWidth - inset, laneHeight()}, count, colours.dimmed, Qt::AlignRight);
    }
    painting.surface.unclip();
    painting.surface.line({m_headerWidth, 0}, {m_headerWidth, column.bottom()}, QPen(colours.border, 1));
    painting.surface.close();
}

void TimelineScene::paintStoryHeader(const Painting &painting)
{
    const TimelineColours &colours = painting.colours;
    const auto &tellings = m_content.story->tellings;
    const double line = m_text.height();
    painting.surface.open({PicturePart::Kind::Layer, QStringLiteral("paragraphs"), {}});
    const QRectF column(0, 0, m_headerWidth, painting.lanes.bottom() + 2);
    painting.surface.fill(column, blended(colours.background, colours.text, 0.03));
    painting.painter.drawWords({inset, axisHeight() - line - 4, m_headerWidth - inset, line}, Words::tr("Paragraph"),
                               colours.dimmed);
    painting.surface.line({0, axisHeight()}, {m_headerWidth, axisHeight()}, QPen(colours.border, 1));
    painting.surface.clip(QRectF(0, painting.lanes.top() - 2, painting.lanes.right(), painting.lanes.height() + 4));
    double written = painting.lanes.top() - line;
    for (const PlacedItem &placed : painting.layout.items) {
        const QRectF row = laneRect(placed.lane, 0, m_scale.width());
        if (row.bottom() < painting.lanes.top() || row.top() > painting.lanes.bottom())
            continue;
        const auto at = static_cast<std::size_t>(placed.lane);
        const bool first = at == 0 || tellings[at - 1].paragraph != tellings[at].paragraph;
        if (first && at > 0)
            painting.surface.line({0, row.top() - 1}, {m_headerWidth, row.top() - 1},
                                  QPen(blended(colours.background, colours.text, 0.16), 1));
        const double top = row.center().y() - line / 2;
        if (tellings[at].paragraph == 0 || (!first && written > painting.lanes.top() - line) ||
            top < written + line - 2)
            continue;
        painting.painter.drawWords({0, top, m_headerWidth - inset, line}, QString::number(tellings[at].paragraph),
                                   colours.dimmed, Qt::AlignRight);
        written = top;
    }
    painting.surface.unclip();
    painting.surface.line({m_headerWidth, 0}, {m_headerWidth, column.bottom()}, QPen(colours.border, 1));
    painting.surface.close();
}

/// From telling to telling: along the edge between two rows, so that it crosses no words. Where the story looks back,
/// the line is broken and has an arrow.
void TimelineScene::paintStory(const Painting &painting)
{
    const TimelineColours &colours = painting.colours;
    const LaneMetrics metrics = laneMetrics();
    const auto middleOf = [&](std::size_t telling) {
        const std::int32_t index = m_content.story->tellings[telling].item;
        const TimelineItem &item = m_content.items->dated[static_cast<std::size_t>(index)];
        const PlacedItem bar = placedBar(item, index, m_scale, metrics);
        return m_headerWidth + (bar.barLeft + bar.barRight) / 2;
    };
    const auto count = static_cast<std::int32_t>(m_content.story->tellings.size());
    const auto first = static_cast<std::int32_t>(m_scrollY / metrics.laneHeight);
    const std::int32_t end =
        std::min(first + static_cast<std::int32_t>(painting.lanes.height() / metrics.laneHeight) + 3, count);
    painting.surface.open({PicturePart::Kind::Layer, QStringLiteral("story"), {}});
    for (std::int32_t row = std::max(first, 1); row < end; ++row) {
        const auto at = static_cast<std::size_t>(row);
        const double from = middleOf(at - 1);
        const double to = middleOf(at);
        const double edge = laneTop(row);
        const bool back = m_content.story->looksBack(*m_content.items, at);
        QPainterPath path(QPointF(from, edge - metrics.laneHeight / 2));
        path.lineTo(from, edge);
        path.lineTo(to, edge);
        path.lineTo(to, edge + metrics.laneHeight / 2);
        const QColor colour = back ? colours.published : blended(colours.background, colours.text, 0.45);
        painting.surface.path(path, QPen(colour, back ? 1.6 : 1.2, back ? Qt::DashLine : Qt::SolidLine), Qt::NoBrush);
        if (back) {
            const double tip = std::clamp((from + to) / 2, painting.lanes.left() + 8, painting.lanes.right() - 8);
            QPainterPath head(QPointF(tip - 5, edge));
            head.lineTo(tip + 3, edge - 4);
            head.lineTo(tip + 3, edge + 4);
            head.closeSubpath();
            painting.surface.path(head, Qt::NoPen, colour);
        }
    }
    painting.surface.close();
}

void TimelineScene::paintLegend(const Painting &painting)
{
    const TimelineColours &colours = painting.colours;
    const double line = m_text.height();
    const QRectF strip(0, m_size.height() - legendHeight(), m_size.width(), legendHeight());
    const double middle = strip.center().y();
    double x = inset;
    painting.surface.open({PicturePart::Kind::Layer, QStringLiteral("legend"), {}});
    painting.surface.fill(strip, colours.background);
    painting.surface.line(strip.topLeft(), strip.topRight(), QPen(colours.border, 1));
    /// Words after a sign of a width; false where there is no more room.
    const auto entry = [&](double sign, const QString &name, const auto &draw) {
        const QString words = m_text.elided(name, 16 * line);
        const double needed = sign + 5 + m_text.width(words) + 16;
        if (x + needed > m_size.width())
            return false;
        draw(QRectF(x, middle - line / 2 + 0.5, sign, line - 1));
        painting.painter.drawWords({x + sign + 5, middle - line / 2, needed, line}, words, colours.text);
        x += needed;
        return true;
    };
    if (showsKeys()) {
        const auto &groups = m_content.colours->groups;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            entry(line - 1, groups[i].name, [&](const QRectF &place) {
                painting.painter.drawKey(place, groups[i].key, colours.ofGroup(*m_content.colours, i));
            });
        }
    }
    if (m_content.story) {
        const int back = m_content.story->lookingBack;
        const QString words =
            QCoreApplication::translate("dateline::TimelineScene", "the story looks back (%n time(s))", nullptr, back);
        entry(26, words, [&](const QRectF &place) {
            painting.surface.line({place.left(), middle}, {place.right(), middle},
                                  QPen(colours.published, 1.6, Qt::DashLine));
            QPainterPath head(QPointF(place.center().x() - 5, middle));
            head.lineTo(place.center().x() + 3, middle - 4);
            head.lineTo(place.center().x() + 3, middle + 4);
            head.closeSubpath();
            painting.surface.path(head, Qt::NoPen, colours.published);
        });
    }
    if (m_options.legend && !(m_content.lanes && m_content.lanes->facet == TimelineFacet::Status)) {
        for (const EventStatus status :
             {EventStatus::Happened, EventStatus::Scheduled, EventStatus::Possible, EventStatus::Denied}) {
            entry(11, eventStatusTitle(status), [&](const QRectF &place) {
                painting.painter.drawPoint(status, QRectF(place.left(), middle - 5.5, 11, 11),
                                           m_content.colours ? colours.text : colours.ofStatus(status));
            });
        }
        const TimelineItem around{0, 0, 0, false, false, true, EventStatus::Happened};
        entry(44, Words::tr("some time within"), [&](const QRectF &place) {
            painting.painter.drawItem(around, place.adjusted(0, 1, 0, -1), false,
                                      m_content.colours ? colours.text : colours.ofStatus(EventStatus::Happened), {});
        });
        const TimelineItem open{0, 0, 0, false, true, false, EventStatus::Happened};
        entry(30, Words::tr("from then on"), [&](const QRectF &place) {
            painting.painter.drawItem(open, place.adjusted(0, 1, 0, -1), false,
                                      m_content.colours ? colours.text : colours.ofStatus(EventStatus::Happened), {});
        });
    }
    painting.surface.close();
}

} // namespace dateline
