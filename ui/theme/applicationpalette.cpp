#include "theme/applicationpalette.h"

#include "theme/contrast.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// From here on there is hardly anything between text and background and the most that there can be, 21:1.
constexpr double highContrast = 20;

/// What a text colour is drawn on.
struct TextRole
{
    QPalette::ColorRole text;
    QPalette::ColorRole background;
    QPalette::ColorRole otherBackground;
};

constexpr std::array textRoles = {
    TextRole{QPalette::WindowText, QPalette::Window, QPalette::Window},
    TextRole{QPalette::Text, QPalette::Base, QPalette::AlternateBase},
    TextRole{QPalette::ButtonText, QPalette::Button, QPalette::Window}, // a flat button shows the window
    TextRole{QPalette::HighlightedText, QPalette::Highlight, QPalette::Highlight},
    TextRole{QPalette::ToolTipText, QPalette::ToolTipBase, QPalette::ToolTipBase},
    TextRole{QPalette::PlaceholderText, QPalette::Base, QPalette::Base},
    TextRole{QPalette::Link, QPalette::Base, QPalette::Window},
    TextRole{QPalette::LinkVisited, QPalette::Base, QPalette::Window},
};

constexpr std::array groups = {QPalette::Active, QPalette::Inactive, QPalette::Disabled};

double leastOf(QPalette::ColorGroup group)
{
    return group == QPalette::Disabled ? visibleContrast : readableContrast;
}

/// As it is seen: a placeholder is often half transparent.
QColor seenOn(const QColor &colour, const QColor &background)
{
    QColor opaque = colour;
    opaque.setAlpha(255);
    return blended(background, opaque, colour.alphaF());
}

/// Sets the text colours that do not read in `source` to the nearest ones that do.
void mend(const QPalette &source, QPalette *mended)
{
    for (const QPalette::ColorGroup group : groups) {
        for (const TextRole &role : textRoles) {
            const QColor background = source.color(group, role.background);
            const QColor other = source.color(group, role.otherBackground);
            const QColor seen = seenOn(source.color(group, role.text), background);
            QColor readable = readableOn(seen, {background, other}, leastOf(group));
            if (contrastRatio(readable, background) < leastOf(group)) // the two lie too far apart
                readable = readableOn(seen, {background}, leastOf(group));
            if (role.otherBackground == QPalette::AlternateBase && contrastRatio(readable, other) < leastOf(group))
                mended->setColor(group, QPalette::AlternateBase, background);
            if (readable != seen)
                mended->setColor(group, role.text, readable);
        }
    }
}

bool isPure(const QColor &colour)
{
    const auto pure = [](int channel) { return channel == 0 || channel == 255; };
    return pure(colour.red()) && pure(colour.green()) && pure(colour.blue());
}

} // namespace

QPalette themedApplicationPalette(const ThemePalette &theme)
{
    const QColor &page = theme[ThemeColour::Background];
    const QColor &text = theme[ThemeColour::Text];
    // Around the pages it is a little darker or lighter, unless contrast is what counts.
    const bool high = contrastRatio(text, page) >= highContrast;
    const QColor window = high ? page : blended(page, text, 0.07);
    const QColor button = blended(page, text, high ? 0.25 : 0.13);
    const QColor accent = theme.entities.at(static_cast<std::size_t>(EntityType::Person)).underline;
    const QColor other = theme.entities.at(static_cast<std::size_t>(EntityType::Org)).underline;

    QPalette palette(button, window); // with the edges that belong to them
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Base, page);
    set(QPalette::AlternateBase, high ? page : blended(page, text, 0.04));
    set(QPalette::WindowText, text);
    set(QPalette::Text, text);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, theme.dark ? QColor(255, 255, 255) : QColor(0, 0, 0));
    set(QPalette::ToolTipBase, theme[ThemeColour::CurrentMark]);
    set(QPalette::ToolTipText, text);
    set(QPalette::PlaceholderText, theme[ThemeColour::DimmedText]);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, page);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, other);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blended(text, page, 0.5));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, blended(page, text, 0.35));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    mend(palette, &palette);
    // Nothing of the system's shines through.
    for (const QPalette::ColorGroup group : groups) {
        for (int role = 0; role < QPalette::NColorRoles; ++role)
            palette.setBrush(group, QPalette::ColorRole(role), palette.brush(group, QPalette::ColorRole(role)));
    }
    return palette;
}

QPalette readableApplicationPalette(const QPalette &system)
{
    QPalette mended;
    mend(system, &mended);
    return mended;
}

bool isHighContrast(const QPalette &system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    const double ratio = contrastRatio(window, text);
    // Also yellow or green on black, which people with poor sight choose.
    return ratio >= highContrast || (ratio >= 2 * readableContrast && isPure(window) && isPure(text));
}

} // namespace dateline
