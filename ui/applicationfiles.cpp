#include "applicationfiles.h"

#include "base/privatefiles.h"
#include "placememory.h"
#include "preferences.h"
#include "settings/settingstext.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

namespace dateline {

void nameApplication()
{
    QApplication::setApplicationName(QStringLiteral("dateline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Dateline"));
    QApplication::setOrganizationName(QStringLiteral("dateline"));
    // The desktop finds the icon by it. Flatpak names the file after the package.
    QApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", QStringLiteral("dateline")));
    QApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
    QSettings::setDefaultFormat(settingsFormat()); // a file that a person can read, on every system
}

void closeApplicationFiles()
{
    for (const QString &file : {Preferences::fileName(), PlaceMemory::fileName()})
        makePrivateFile(file); // who writes them keeps their mode; where it cannot be, nothing is kept either
}

QString crashLogFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/crashes");
}

} // namespace dateline
