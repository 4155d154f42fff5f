#pragma once

#include <QColor>

#include <initializer_list>

namespace dateline {

/// The least ratio between text and what is behind it (WCAG 2.1, success criterion 1.4.3).
inline constexpr double readableContrast = 4.5;

/// Relative luminance of an opaque colour, 0 (black) .. 1 (white), and the contrast ratio of two, 1 .. 21, as WCAG 2.1
/// defines them.
[[nodiscard]] double relativeLuminance(const QColor &colour);
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// Whether areas of the two colours can be told apart side by side.
[[nodiscard]] bool areDistinct(const QColor &one, const QColor &other);

/// `amount` 0 is `from`, 1 is `to`.
[[nodiscard]] QColor blended(const QColor &from, const QColor &to, double amount);

/// The text colour itself where it reads on every background; else the nearest lighter or darker one that does, or
/// black or white where none does.
[[nodiscard]] QColor readableOn(const QColor &text, std::initializer_list<QColor> backgrounds,
                                double ratio = readableContrast);

/// The tint itself where the text reads on it; else as much of it over the background as leaves the text readable.
[[nodiscard]] QColor tintUnder(const QColor &text, const QColor &tint, const QColor &background, double ratio);

/// The ground itself where it can be told from the background; else with so much of the text's colour in it that it
/// can, as long as the text reads on it.
[[nodiscard]] QColor groundUnder(const QColor &text, const QColor &ground, const QColor &background);

} // namespace dateline
