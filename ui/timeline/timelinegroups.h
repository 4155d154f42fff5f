#pragma once

#include "timeline/timelineitems.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace dateline {

/// By what events are put into lanes or coloured.
enum class TimelineFacet : std::uint8_t {
    Status, ///< happened, scheduled, possible, denied
    Name,   ///< who leads the event
    Part,   ///< where in the text it is told
    Article ///< which of several articles tells it
};

/// What some of the events have in common.
struct TimelineGroup
{
    QString name;        ///< "NATO", "scheduled", "Paragraphs 3–5", "The war years"
    QString key;         ///< one letter that stands for it beside its colour; empty for statuses and for the rest
    bool isRest = false; ///< of those that belong to no other group
    TimelineIndex items; ///< its dated events
    std::int32_t undated = 0;

    [[nodiscard]] std::int32_t count() const { return static_cast<std::int32_t>(items.size()) + undated; }
};

/// The events of a timeline, each in exactly one group. Groups that have none are left out. Immutable and safe to share
/// once made.
struct TimelineGroups
{
    TimelineFacet facet = TimelineFacet::Status;
    std::vector<TimelineGroup> groups;
    std::vector<std::uint8_t> groupOfRow; ///< by row of the model: first the dated, then the undated events

    [[nodiscard]] const TimelineGroup &groupAt(std::int32_t row) const
    {
        return groups[groupOfRow[static_cast<std::size_t>(row)]];
    }
};

/// Names have lanes and colours of their own up to this many, those that lead most events; parts are joined to as many.
inline constexpr std::size_t mostGroups = 7;

/// Nobody reads more lanes than this; the articles beyond it share one.
inline constexpr std::size_t mostArticleGroups = 200;

/// Statuses in the order of EventStatus; names by how many events they lead, then by first mention; parts in text
/// order.
///
/// An event is led by the participant that is named first in its clause, of whom a reader would say that it did it; if
/// that one has no group, by the first that has. Parts are what stands between headings, or the paragraphs where there
/// are fewer than two headings; of several articles, the articles. Articles in their order. O(n) and the mentions of
/// the participants; safe from any thread.
[[nodiscard]] TimelineGroups groupItems(const TimelineItems &items, TimelineFacet facet);

} // namespace dateline
