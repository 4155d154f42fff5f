#pragma once

#include "theme/themepalette.h"

#include <QPalette>

namespace dateline {

/// The least ratio of what need not be read to use the program: words of commands that are not to be had now, lines
/// that tell where a field is (WCAG 2.1, success criterion 1.4.11).
inline constexpr double visibleContrast = 3;

/// The colours of windows, menus and lists that go with a theme. All words have 4.5:1 on what is behind them, those of
/// disabled commands 3:1.
[[nodiscard]] QPalette themedApplicationPalette(const ThemePalette &theme);

/// The system's palette itself where it reads; else with the few text colours mended that fall short of the same
/// ratios. Roles that are fine stay unset, so that the system can go on changing them.
[[nodiscard]] QPalette readableApplicationPalette(const QPalette &system);

/// Everything about the system's palette says "as much contrast as possible".
[[nodiscard]] bool isHighContrast(const QPalette &system);

} // namespace dateline
