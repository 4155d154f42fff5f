// Keeps ever new preferences, places and sessions until it is killed: for tst_killsettings.
#include "placememory.h"
#include "preferences.h"
#include "settings/settings.h"
#include "settings/settingstext.h"

#include <QCoreApplication>

#include <cstdio>

using namespace dateline;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 1;
    QCoreApplication::setOrganizationName(QStringLiteral("dateline"));
    QCoreApplication::setApplicationName(QStringLiteral("dateline"));
    QSettings::setDefaultFormat(settingsFormat());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QString::fromLocal8Bit(argv[1]));
    for (int i = 1;; ++i) {
        Preferences preferences;
        preferences.reading.letters = 40 + i % 61;
        preferences.reading.lineHeightPercent = 110 + i % 61;
        preferences.reading.family = QStringLiteral("Font %1 ").arg(i).repeated(i % 50); // a file of ever other length
        if (!preferences.save())
            return 2;
        const QStringList files{QStringLiteral("/a/%1").arg(i), QStringLiteral("/b/%1").arg(i)};
        Settings().setValue(QStringLiteral("session/files"), files);
        PlaceMemory::keep(QStringLiteral("/a/%1").arg(i % 300), {i, {i, i}});
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}
