#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

/// One line of strace's: a call that was done, or failed (result < 0).
struct SystemCall
{
    QString name;
    QString arguments;
    qint64 result = 0;
};

/// What a program asked of the system from its start to its end, with all its threads and children.
struct WatchedRun
{
    std::vector<SystemCall> calls;
    int exitCode = -1;
    QByteArray errors; ///< standard error
};

/// The path of strace; empty where it is not there or may not watch others (a container can forbid it).
[[nodiscard]] QString usableStrace();

/// Runs a program under strace, with a umask of nothing, and waits for its end. Only calls that have to do with the
/// network or that make, rename or open files are kept.
[[nodiscard]] WatchedRun watch(const QString &program, const QStringList &arguments,
                               const QProcessEnvironment &environment, const QString &scratch);

/// One line of a log of strace's (-ff), as the parser sees it; a name that is empty for what is no finished call.
[[nodiscard]] SystemCall parseCall(const QString &line);

/// Sockets that lead out of the machine, or to another program that is not the display's or D-Bus's: the lines that say
/// so, nothing where all is well.
[[nodiscard]] QStringList networkUse(const std::vector<SystemCall> &calls);

/// Every path that was made, renamed to, or opened for writing.
[[nodiscard]] QStringList writtenPaths(const std::vector<SystemCall> &calls);

} // namespace dateline
