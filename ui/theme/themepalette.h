#pragma once

#include "theme/themestyles.h"

#include <array>

namespace dateline {

/// All colours of one theme, made readable: every text colour has at least 4.5:1 on every background that it can meet.
/// What a theme does not tell (a KDE theme that knows nothing of news) is taken from its default styles and adjusted.
/// Plain value.
struct ThemePalette
{
    std::array<QColor, 9> colours;                 ///< by ThemeColour
    std::array<MarkStyle, 6> entities;             ///< by EntityType
    std::array<QColor, 4> statuses;                ///< by EventStatus
    std::array<QColor, sectionRoleCount> sections; ///< by SectionRole
    MarkStyle time;
    MarkStyle doubtfulTime;
    MarkStyle eventHead;
    bool dark = false;

    [[nodiscard]] const QColor &operator[](ThemeColour role) const
    {
        return colours.at(static_cast<std::size_t>(role));
    }
};

/// Reads the styles of `news` (the news definition) in a theme; an invalid theme gives plain black on white.
[[nodiscard]] ThemePalette readThemePalette(const KSyntaxHighlighting::Theme &theme,
                                            const KSyntaxHighlighting::Definition &news);

/// The name that a style has in resources/syntax/news-article.xml and in the themes' "custom-styles".
[[nodiscard]] QLatin1StringView styleName(EntityType type);
[[nodiscard]] QLatin1StringView styleName(SectionRole role);
[[nodiscard]] QLatin1StringView styleName(EventStatus status);

} // namespace dateline
