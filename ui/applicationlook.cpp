#include "applicationlook.h"

#include "accessiblestyle.h"
#include "theme/themestyles.h"

#include <QApplication>
#include <QIcon>
#include <QToolTip>

namespace dateline {

namespace {

/// Styles that the system draws: words in a theme's colours would stand on buttons in the system's.
bool drawsInColoursOfItsOwn(const QString &style)
{
    return style == QLatin1StringView("macos") || style == QLatin1StringView("windowsvista");
}

} // namespace

void installApplicationLook(ThemeStyles *styles)
{
    QApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("dateline"), QIcon(QStringLiteral(":/dateline/icons/dateline.svg"))));
    const QString system = QApplication::style()->name();
    QApplication::setStyle(new AccessibleStyle);
    if (drawsInColoursOfItsOwn(system))
        return;
    // Tool tips have a palette of their own, which the application's does not reach.
    const auto colourToolTips = [styles, usual = QToolTip::palette()] {
        QToolTip::setPalette(styles->themeName().isEmpty() ? usual : QApplication::palette());
    };
    QObject::connect(styles, &ThemeStyles::changed, qApp, colourToolTips);
    styles->colourApplication();
    colourToolTips();
}

} // namespace dateline
