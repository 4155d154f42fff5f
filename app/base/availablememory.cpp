#include "base/availablememory.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace dateline {

#ifdef Q_OS_LINUX

namespace {

/// Files of /proc have no size: they are read to their end.
QByteArray contentOf(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<std::int64_t> freeInSystem()
{
    const QByteArray words = contentOf("/proc/meminfo");
    const QByteArray key = "MemAvailable:";
    const qsizetype at = words.indexOf(key);
    if (at < 0)
        return std::nullopt;
    const qsizetype from = at + key.size();
    const QByteArray value = words.mid(from, words.indexOf('\n', from) - from).trimmed();
    bool isNumber = false;
    const qint64 kilobytes = value.left(value.indexOf(' ')).toLongLong(&isNumber);
    return isNumber ? std::optional<std::int64_t>(kilobytes * 1024) : std::nullopt;
}

std::optional<std::int64_t> leftOfLimit()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return std::nullopt;
    const QByteArray pages = contentOf("/proc/self/statm");
    const std::int64_t used = pages.left(pages.indexOf(' ')).toLongLong() * ::sysconf(_SC_PAGESIZE);
    return std::max<std::int64_t>(0, static_cast<std::int64_t>(limit.rlim_cur) - used);
}

} // namespace

std::optional<std::int64_t> availableMemory()
{
    const auto system = freeInSystem();
    const auto limit = leftOfLimit();
    return system && limit ? std::min(*system, *limit) : (limit ? limit : system);
}

#else

std::optional<std::int64_t> availableMemory()
{
    return std::nullopt;
}

#endif

} // namespace dateline
