#pragma once

#include <QSize>

class QWidget;

namespace dateline {

/// The size where the screen has room for it with something left around it, or the window that the dialog belongs to is
/// as large; else as much of it as there is. With large letters a dialog would be wider than a small screen.
[[nodiscard]] QSize withinScreen(const QWidget *dialog, QSize wanted);

} // namespace dateline
