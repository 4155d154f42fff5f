#include "base/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace dateline {

bool writeWholeFile(const QString &path, const QByteArray &bytes, Readers readers, QString *why)
{
    return writeWholeFile(
        path, [&bytes](QIODevice &out) { return out.write(bytes) == bytes.size(); }, readers, why);
}

bool writeWholeFile(const QString &path, const std::function<bool(QIODevice &)> &write, Readers readers, QString *why)
{
    if (isPipeOrDevice(path)) {
        QFile device(path);
        const bool done = device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && write(device);
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
    done = done && write(file) && file.commit();
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
