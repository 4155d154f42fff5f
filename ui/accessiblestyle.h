#pragma once

#include <QProxyStyle>

namespace dateline {

/// The system's style with no target of a pointer below 24 by 24 pixels (WCAG 2.2, success criterion 2.5.8): buttons,
/// fields, tabs, menu entries, rows of lists, the small buttons of docks and tabs. Scroll bars and the arrows of number
/// fields stay as the system has them: wheel and keyboard do the same. UI thread only.
class AccessibleStyle : public QProxyStyle
{
public:
    static constexpr int least = 24;

    using QProxyStyle::QProxyStyle;

    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;

private:
    [[nodiscard]] QRect dockElement(SubElement element, const QStyleOption *option, const QWidget *widget) const;
};

} // namespace dateline
