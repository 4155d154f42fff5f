#pragma once

#include <QList>
#include <QString>

#include <vector>

class QMenu;
class QWidget;

namespace dateline {

/// Words that a person may meet: read on a widget, in its tool tip, or hear from a screen reader.
struct InterfaceText
{
    const QWidget *widget = nullptr; ///< that shows them; of a menu entry, its menu
    QString property;                ///< "text", "toolTip", "accessibleName", "painted"...
    QString text;

    /// For messages: the widget's class and the classes around it.
    [[nodiscard]] QString where() const;
};

/// All that the visible widgets of a window, and the entries of its menus, say now.
[[nodiscard]] std::vector<InterfaceText> interfaceTexts(QWidget *window);

/// The window and the widgets in it that are on screen: not hidden, not behind another tab.
[[nodiscard]] QList<QWidget *> widgetsOnScreen(QWidget *window);

/// The menus of the menu bar and their submenus, filled as for showing.
[[nodiscard]] QList<QMenu *> menusOf(QWidget *window);

/// Text as a person sees it: without tags, entities and the & of mnemonics.
[[nodiscard]] QString plainWords(const QString &text);

} // namespace dateline
