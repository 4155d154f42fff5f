#include "theme/themepalette.h"

#include "theme/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

#include <algorithm>

namespace dateline {

using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::Theme;

namespace {

/// Reads one theme, keeping what the backgrounds are until all text colours are known.
class Reader
{
public:
    Reader(const Theme &theme, const KSyntaxHighlighting::Definition &news) : m_theme(theme)
    {
        const auto formats = news.formats();
        for (const Format &format : formats)
            m_formats.insert(format.name(), format);
    }

    [[nodiscard]] ThemePalette read();

private:
    [[nodiscard]] QColor editor(Theme::EditorColorRole role, const QColor &otherwise) const;
    [[nodiscard]] QColor textOf(QLatin1StringView style) const;
    [[nodiscard]] QColor backgroundOf(QLatin1StringView style) const;
    [[nodiscard]] QColor readable(const QColor &text) const;
    [[nodiscard]] QColor overlay(const QColor &tint) const;
    [[nodiscard]] MarkStyle boxed(QLatin1StringView style, UnderlineShape shape) const;
    void readBackgrounds();
    void readMarks();

    Theme m_theme;
    QHash<QString, Format> m_formats;
    ThemePalette m_palette;
    QColor m_background;
    QColor m_text;
    QColor m_current;
    QColor m_hover;
    QColor m_selection;
    QColor m_hit;
};

QColor Reader::editor(Theme::EditorColorRole role, const QColor &otherwise) const
{
    const QRgb colour = m_theme.isValid() ? m_theme.editorColor(role) : 0;
    return qAlpha(colour) == 0 ? otherwise : QColor::fromRgb(colour);
}

QColor Reader::textOf(QLatin1StringView style) const
{
    const Format format = m_formats.value(style);
    return m_theme.isValid() && format.isValid() && format.hasTextColor(m_theme) ? format.textColor(m_theme) : m_text;
}

QColor Reader::backgroundOf(QLatin1StringView style) const
{
    const Format format = m_formats.value(style);
    return m_theme.isValid() && format.isValid() && format.hasBackgroundColor(m_theme) ? format.backgroundColor(m_theme)
                                                                                       : QColor();
}

QColor Reader::readable(const QColor &text) const
{
    return readableOn(text, {m_background, m_current, m_hover, m_selection, m_hit});
}

QColor Reader::overlay(const QColor &tint) const
{
    // A little more than text needs, so that coloured text has room left on it; less where the text has no more on the
    // page itself, or a selection could not be seen.
    constexpr double forTheGround = 1.3;
    const double room = contrastRatio(m_text, m_background) / forTheGround;
    const double wanted = std::clamp(room, readableContrast, readableContrast + 2.5);
    return groundUnder(m_text, tintUnder(m_text, tint, m_background, wanted), m_background);
}

void Reader::readBackgrounds()
{
    m_background = editor(Theme::BackgroundColor, QColor(255, 255, 255));
    const QRgb normal = m_theme.isValid() ? m_theme.textColor(Theme::Normal) : qRgb(0, 0, 0);
    m_text = readableOn(QColor::fromRgb(normal), {m_background}, 7);
    m_palette.dark = relativeLuminance(m_background) < relativeLuminance(m_text);

    const auto orElse = [](const QColor &colour, const QColor &otherwise) {
        return colour.isValid() ? colour : otherwise;
    };
    const QColor accent = editor(Theme::SearchHighlight, QColor(255, 200, 60));
    m_current = overlay(orElse(backgroundOf(QLatin1StringView("Current Mark")), blended(m_background, accent, 0.35)));
    m_hover = overlay(orElse(backgroundOf(QLatin1StringView("Hover Mark")), blended(m_background, m_text, 0.08)));
    m_selection = overlay(editor(Theme::TextSelection, blended(m_background, QColor(60, 130, 240), 0.3)));
    m_hit = overlay(accent);
}

MarkStyle Reader::boxed(QLatin1StringView style, UnderlineShape shape) const
{
    MarkStyle mark;
    const QColor text = textOf(style);
    const QColor box = backgroundOf(style);
    mark.background = overlay(box.isValid() ? box : blended(m_background, text, 0.1));
    mark.foreground = readableOn(text, {m_background, m_current, m_hover, m_selection, m_hit, mark.background});
    mark.underline = mark.foreground;
    mark.shape = shape;
    return mark;
}

void Reader::readMarks()
{
    constexpr std::array shapes = {UnderlineShape::Solid,   UnderlineShape::Double, UnderlineShape::Dashed,
                                   UnderlineShape::DashDot, UnderlineShape::Wave,   UnderlineShape::Dotted};
    for (const EntityType type : allEntityTypes) {
        const auto at = static_cast<std::size_t>(type);
        const QColor colour = readable(textOf(styleName(type)));
        m_palette.entities.at(at) = {colour, {}, colour, shapes.at(at)};
    }
    m_palette.time = boxed(QLatin1StringView("Time"), UnderlineShape::None);
    m_palette.doubtfulTime = boxed(QLatin1StringView("Doubtful Time"), UnderlineShape::Wave);
    m_palette.eventHead = boxed(QLatin1StringView("Event Head"), UnderlineShape::Dotted);
    // The words stay as the text around them: an event is told by what lies under it.
    m_palette.eventHead.foreground = QColor();
}

ThemePalette Reader::read()
{
    readBackgrounds();
    readMarks();
    for (std::size_t status = 0; status < m_palette.statuses.size(); ++status)
        m_palette.statuses.at(status) = readable(textOf(styleName(static_cast<EventStatus>(status))));
    for (std::size_t role = 0; role < m_palette.sections.size(); ++role)
        m_palette.sections.at(role) = readable(textOf(styleName(static_cast<SectionRole>(role))));
    const QColor border = editor(Theme::Separator, blended(m_background, m_text, 0.2));
    const auto set = [this](ThemeColour role, const QColor &colour) {
        m_palette.colours.at(static_cast<std::size_t>(role)) = colour;
    };
    set(ThemeColour::Background, m_background);
    set(ThemeColour::Text, readable(m_text));
    set(ThemeColour::DimmedText, readable(textOf(QLatin1StringView("Dimmed"))));
    set(ThemeColour::Selection, m_selection);
    set(ThemeColour::CurrentMark, m_current);
    set(ThemeColour::HoverMark, m_hover);
    set(ThemeColour::SearchHit, m_hit);
    set(ThemeColour::Border, border);
    set(ThemeColour::Published, readable(textOf(QLatin1StringView("Published"))));
    return m_palette;
}

} // namespace

QLatin1StringView styleName(EntityType type)
{
    constexpr std::array names = {"Person", "Organization", "Place", "Group", "Event", "Work"};
    return QLatin1StringView(names.at(static_cast<std::size_t>(type)));
}

QLatin1StringView styleName(SectionRole role)
{
    constexpr std::array<const char *, sectionRoleCount> names = {"Timestamp", "Headline", "Subheadline", "Byline",
                                                                  "Paragraph", "Heading",  "Quote",       "List",
                                                                  "Caption",   "Credits",  "Boilerplate"};
    return QLatin1StringView(names.at(static_cast<std::size_t>(role)));
}

QLatin1StringView styleName(EventStatus status)
{
    constexpr std::array names = {"Happened", "Scheduled", "Possible", "Denied"};
    return QLatin1StringView(names.at(static_cast<std::size_t>(status)));
}

ThemePalette readThemePalette(const Theme &theme, const KSyntaxHighlighting::Definition &news)
{
    return Reader(theme, news).read();
}

} // namespace dateline
