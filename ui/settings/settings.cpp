#include "settings/settings.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace dateline {

Settings::Settings()
{
    removeLeftLock(fileName());
}

Settings::Settings(const QString &name)
    : QSettings(defaultFormat(), UserScope, QCoreApplication::organizationName(), name)
{
    removeLeftLock(fileName());
}

bool Settings::save()
{
    sync();
    return status() == NoError;
}

void removeLeftLock(const QString &settingsFile)
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(settingsFile + QLatin1String(".lock"));
    const int lock = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (lock < 0)
        return;
    // Who holds it has locked it for the system too, which takes that back when the process ends.
    if (::flock(lock, LOCK_EX | LOCK_NB) == 0)
        ::unlink(name.constData());
    ::close(lock);
#else
    Q_UNUSED(settingsFile); // the system removes it with the process
#endif
}

} // namespace dateline
