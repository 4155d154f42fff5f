#include "accessiblestyle.h"

#include <QAbstractButton>
#include <QStyleOption>

#include <algorithm>

namespace dateline {

QSize AccessibleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                        const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit:
    case CT_TabBarTab:
    case CT_MenuBarItem:
    case CT_HeaderSection:
        return usual.expandedTo({least, least});
    case CT_ItemViewItem: // as wide as its list
        return usual.expandedTo({0, least});
    case CT_MenuItem: {
        const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isLine = entry != nullptr && entry->menuItemType == QStyleOptionMenuItem::Separator;
        return isLine ? usual : usual.expandedTo({0, least});
    }
    default:
        return usual;
    }
}

int AccessibleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
    case PM_TabBarScrollButtonWidth:
        return std::max(usual, least);
    case PM_LineEditIconSize: // its button is two pixels higher
        return std::max(usual, least - 2);
    case PM_DockWidgetTitleBarButtonMargin: {
        // The button is its picture with twice this around it, and the title as high as the button.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button == nullptr)
            return usual;
        const int small = QProxyStyle::pixelMetric(PM_SmallIconSize, option, widget);
        const QSize picture = button->icon().actualSize({small, small});
        return std::max(usual, (least - std::min(picture.width(), picture.height()) + 1) / 2);
    }
    default:
        return usual;
    }
}

QRect AccessibleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_DockWidgetCloseButton || element == SE_DockWidgetFloatButton ||
        element == SE_DockWidgetTitleBarText)
        return dockElement(element, option, widget);
    return QProxyStyle::subElementRect(element, option, widget);
}

/// The buttons of a dock's title on the side where the style has them, side by side.
QRect AccessibleStyle::dockElement(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    if (dock == nullptr || dock->verticalTitleBar)
        return usual;
    const QRect bar = dock->rect;
    const auto side = [&](SubElement button) {
        return QProxyStyle::subElementRect(button, option, widget).center().x() > bar.center().x();
    };
    const auto *button =
        widget != nullptr ? widget->findChild<const QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    const int across = button != nullptr ? std::max(least, button->sizeHint().width()) : least;
    const int height = std::min(across, bar.height());
    const auto placed = [&](int number, bool right) {
        const int x = right ? bar.right() + 1 - (number + 1) * across : bar.left() + number * across;
        return QRect(x, bar.center().y() + 1 - (height + 1) / 2, across, height);
    };
    if (element == SE_DockWidgetCloseButton)
        return dock->closable ? placed(0, side(element)) : usual;
    if (element == SE_DockWidgetFloatButton)
        return dock->floatable ? placed(dock->closable ? 1 : 0, side(element)) : usual;
    QRect words = usual;
    const int buttons = (dock->closable ? 1 : 0) + (dock->floatable ? 1 : 0);
    if (buttons > 0 && side(dock->closable ? SE_DockWidgetCloseButton : SE_DockWidgetFloatButton))
        words.setRight(std::min(words.right(), bar.right() - buttons * across));
    else if (buttons > 0)
        words.setLeft(std::max(words.left(), bar.left() + buttons * across));
    return words;
}

} // namespace dateline
