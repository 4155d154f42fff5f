#include "dialogs/dialogsize.h"

#include <QScreen>
#include <QWidget>

namespace dateline {

QSize withinScreen(const QWidget *dialog, QSize wanted)
{
    constexpr double share = 0.9;
    const QSize most = dialog->screen()->availableSize() * share;
    const QWidget *parent = dialog->parentWidget();
    return wanted.boundedTo(parent != nullptr ? most.expandedTo(parent->window()->size()) : most);
}

} // namespace dateline
