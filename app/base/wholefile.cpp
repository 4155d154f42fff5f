#include "base/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace dateline {

bool writeWholeFile(const QString &path, const QByteArray &bytes, Readers readers, QString *why)
{
    if (isPipeOrDevice(path)) {
        QFile device(path);
        const bool done =
            device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && device.write(bytes) == bytes.size();
        if (!done && why != nullptr)
            *why = device.errorString();
        return done;
    }
    QSaveFile file(path);
    // Unbuffered: what does not fit on the disk when QSaveFile empties its buffer at the end, it does not notice, and
    // puts what it has in the place of the good file.
    bool done = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (done && readers == Readers::UserAlone)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    done = done && file.write(bytes) == bytes.size() && file.commit();
    if (!done && why != nullptr)
        *why = file.errorString();
    return done;
}

bool isPipeOrDevice(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

} // namespace dateline
