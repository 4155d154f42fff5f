#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace dateline {

/// Writes a file that a test needs, and returns its path. Without it the test has nothing to say, so it ends there.
inline QString writtenFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace dateline
