#include "timeline/timelinecolours.h"

#include "theme/contrast.h"

#include <algorithm>

namespace dateline {

namespace {

/// Marks need less contrast than words (WCAG 2.1, success criterion 1.4.11).
constexpr double markContrast = 3.0;

/// Hues that are told apart with every kind of colour vision, after Okabe and Ito, "Color Universal Design" (2008).
const std::array<QColor, mostGroups> hues{QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x9e, 0x73),
                                          QColor(0xcc, 0x79, 0xa7), QColor(0xe6, 0x9f, 0x00), QColor(0x56, 0xb4, 0xe9),
                                          QColor(0x6f, 0x4b, 0xb8)};

} // namespace

void TimelineColours::setGroupColours()
{
    for (std::size_t i = 0; i < hues.size(); ++i)
        group.at(i) = readableOn(hues.at(i), {background}, markContrast);
    group.back() = readableOn(blended(background, text, 0.5), {background}, markContrast);
}

const QColor &TimelineColours::ofGroup(const TimelineGroups &groups, std::size_t index) const
{
    if (groups.facet == TimelineFacet::Status || groups.groups[index].isRest)
        return group.back();
    return group.at(std::min(index, mostGroups - 1));
}

TimelineColours TimelineColours::of(const ThemeStyles &styles, const QPalette &palette)
{
    const auto either = [](const QColor &colour, const QColor &otherwise) {
        return colour.isValid() ? colour : otherwise;
    };
    TimelineColours colours;
    colours.background = either(styles.colour(ThemeColour::Background), palette.color(QPalette::Base));
    colours.text = either(styles.colour(ThemeColour::Text), palette.color(QPalette::Text));
    const QColor grey = blended(colours.background, colours.text, 0.65);
    colours.dimmed = either(styles.colour(ThemeColour::DimmedText), grey);
    const QColor accent = palette.color(QPalette::Highlight);
    colours.selection = either(styles.colour(ThemeColour::Selection), blended(colours.background, accent, 0.3));
    colours.current = either(styles.colour(ThemeColour::CurrentMark), blended(colours.background, accent, 0.25));
    colours.hover = either(styles.colour(ThemeColour::HoverMark), blended(colours.background, colours.text, 0.08));
    colours.border = either(styles.colour(ThemeColour::Border), blended(colours.background, colours.text, 0.25));
    colours.published = either(styles.colour(ThemeColour::Published), accent);
    for (std::size_t status = 0; status < colours.status.size(); ++status)
        colours.status.at(status) = either(styles.status(static_cast<EventStatus>(status)), colours.text);
    colours.setGroupColours();
    return colours;
}

TimelineColours TimelineColours::forPaper()
{
    TimelineColours colours;
    colours.background = Qt::white;
    colours.text = Qt::black;
    colours.dimmed = QColor(0x55, 0x55, 0x55);
    colours.selection = QColor(0xdd, 0xe6, 0xf5);
    colours.current = QColor(0xcc, 0xda, 0xf0);
    colours.hover = QColor(0xee, 0xee, 0xee);
    colours.border = QColor(0x99, 0x99, 0x99);
    colours.published = QColor(0xa0, 0x10, 0x30);
    colours.status = {QColor(0x2a, 0x5d, 0x9f), QColor(0x2f, 0x6b, 0x3a), QColor(0x8a, 0x5a, 0x00),
                      QColor(0x8a, 0x1f, 0x2b)};
    colours.setGroupColours();
    return colours;
}

} // namespace dateline
