#pragma once

#include "theme/themestyles.h"
#include "timeline/timelinegroups.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace dateline {

/// The colours of one timeline, taken from the theme, or from the palette where the theme has none. Plain value.
struct TimelineColours
{
    QColor background;
    QColor text;
    QColor dimmed;
    QColor selection;
    QColor current;
    QColor hover;
    QColor border;
    QColor published;
    std::array<QColor, 4> status;             ///< by EventStatus
    std::array<QColor, mostGroups + 1> group; ///< by group; the last is that of the rest

    [[nodiscard]] static TimelineColours of(const ThemeStyles &styles, const QPalette &palette);
    /// Black on white, for paper.
    [[nodiscard]] static TimelineColours forPaper();

    [[nodiscard]] const QColor &ofStatus(EventStatus value) const { return status.at(static_cast<std::size_t>(value)); }
    [[nodiscard]] const QColor &ofGroup(const TimelineGroups &groups, std::size_t index) const;

private:
    void setGroupColours();
};

} // namespace dateline
