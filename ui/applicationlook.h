#pragma once

namespace dateline {

class ThemeStyles;

/// What all windows of the program have in common: the system's style with targets that a hand can hit, and the colours
/// of the theme that is chosen, where the style takes them. Call once, after QApplication and before the first window.
void installApplicationLook(ThemeStyles *styles);

} // namespace dateline
