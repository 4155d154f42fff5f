#include "base/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dateline {

namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;
/// ...User tells of whoever asks: where root asks, that is more than the mode says.
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

bool closeToOthers(const QString &path, QFileDevice::Permissions mode)
{
    return !(QFileInfo(path).permissions() & others) || QFile::setPermissions(path, mode);
}

} // namespace

bool makePrivateFolder(const QString &path)
{
    if (!QFileInfo(path).isDir() && !QDir().mkpath(path))
        return false;
    closeToOthers(path, ownerFolder);
    return true;
}

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return closeToOthers(path, ownerFile);
    return makePrivateFolder(QFileInfo(path).path()) && file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerFile);
}

} // namespace dateline
