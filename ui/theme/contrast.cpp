#include "theme/contrast.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace dateline {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double leastContrast(const QColor &text, std::initializer_list<QColor> backgrounds)
{
    double least = 21;
    for (const QColor &background : backgrounds)
        least = std::min(least, contrastRatio(text, background));
    return least;
}

} // namespace

double relativeLuminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = relativeLuminance(one);
    const double b = relativeLuminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool areDistinct(const QColor &one, const QColor &other)
{
    // By lightness; or by hue, as yellow from white.
    constexpr double leastRatio = 1.12;
    constexpr int leastStep = 30;
    const int step = std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                               std::abs(one.blue() - other.blue())});
    return contrastRatio(one, other) >= leastRatio || step >= leastStep;
}

QColor blended(const QColor &from, const QColor &to, double amount)
{
    const auto mix = [amount](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * amount)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QColor readableOn(const QColor &text, std::initializer_list<QColor> backgrounds, double ratio)
{
    if (leastContrast(text, backgrounds) >= ratio)
        return text;
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    const QColor end = leastContrast(black, backgrounds) >= leastContrast(white, backgrounds) ? black : white;
    constexpr int steps = 20;
    for (int step = 1; step < steps; ++step) {
        const QColor candidate = blended(text, end, double(step) / steps);
        if (leastContrast(candidate, backgrounds) >= ratio)
            return candidate;
    }
    return end;
}

QColor tintUnder(const QColor &text, const QColor &tint, const QColor &background, double ratio)
{
    constexpr int steps = 20;
    for (int step = steps; step > 0; --step) {
        const QColor candidate = blended(background, tint, double(step) / steps);
        if (contrastRatio(text, candidate) >= ratio)
            return candidate;
    }
    return background;
}

QColor groundUnder(const QColor &text, const QColor &ground, const QColor &background)
{
    constexpr int steps = 40;
    QColor candidate = ground;
    for (int step = 1; step < steps && !areDistinct(candidate, background); ++step) {
        const QColor stronger = blended(ground, text, double(step) / steps);
        if (contrastRatio(text, stronger) < readableContrast)
            break;
        candidate = stronger;
    }
    return candidate;
}

} // namespace dateline
