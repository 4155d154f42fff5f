#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

namespace dateline {

/// What is wrong with the visible widgets of a window or a menu; a line for each, with the widget's class and words.

/// Text that has less room than it needs, and widgets that stick out of those around them.
[[nodiscard]] QStringList clippedTexts(QWidget *window);

/// Letters that two entries of one menu, or two fields of one dialog, would both answer to.
[[nodiscard]] QStringList doubleMnemonics(QWidget *window);

/// Controls, rows, tabs and menu entries that are smaller than `least` (WCAG 2.2, success criterion 2.5.8: 24 by 24).
[[nodiscard]] QStringList smallTargets(QWidget *window, QSize least = QSize(24, 24));

} // namespace dateline
