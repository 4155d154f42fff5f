#include "privacy/systemcalls.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace dateline {

namespace {

const QString watchedCalls =
    QStringLiteral("trace=%network,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,"
                   "symlink,symlinkat,mknod,mknodat,truncate,io_uring_setup");

/// Strings in quotes among the arguments, in their order.
QStringList quotedIn(const QString &arguments)
{
    static const QRegularExpression quoted(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QStringList strings;
    for (const QRegularExpressionMatch &match : quoted.globalMatch(arguments))
        strings << match.captured(1);
    return strings;
}

/// A path that is relative to an open folder, whose own path strace tells (-y): openat(3</home/x>, "y").
QString absolute(const QString &arguments, const QString &path)
{
    if (path.startsWith(QLatin1Char('/')))
        return path;
    static const QRegularExpression folder(QStringLiteral("(?:AT_FDCWD|\\d+)<([^>]*)>"));
    return folder.match(arguments).captured(1) + QLatin1Char('/') + path;
}

} // namespace

QString usableStrace()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        return {};
    QProcess process;
    process.start(strace, {QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")});
    return process.waitForFinished(10000) && process.exitCode() == 0 ? strace : QString();
}

WatchedRun watch(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                 const QString &scratch)
{
    const QString logs = scratch + QStringLiteral("/calls");
    QDir(logs).removeRecursively();
    QDir().mkpath(logs);
    QProcess process;
    QProcessEnvironment own = environment;
    // The search for leaks stops the program as strace does; both at once it cannot have.
    own.insert(QStringLiteral("ASAN_OPTIONS"),
               own.value(QStringLiteral("ASAN_OPTIONS")) + QStringLiteral(":detect_leaks=0"));
    process.setProcessEnvironment(own);
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { ::umask(0); }); // what is private is so by its own doing
#endif
    process.start(usableStrace(),
                  QStringList{QStringLiteral("-ff"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-y"),
                              QStringLiteral("-s"), QStringLiteral("4096"), QStringLiteral("-e"), watchedCalls,
                              QStringLiteral("-e"), QStringLiteral("signal=none"), QStringLiteral("-o"),
                              logs + QStringLiteral("/log"), program} +
                      arguments);
    WatchedRun run;
    if (!process.waitForFinished(240000))
        return run;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.errors = process.readAllStandardError();
    for (const QString &name : QDir(logs).entryList(QDir::Files)) {
        QFile log(logs + QLatin1Char('/') + name);
        if (!log.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromLatin1(log.readAll()).split(QLatin1Char('\n'))) {
            if (SystemCall call = parseCall(line); !call.name.isEmpty())
                run.calls.push_back(std::move(call));
        }
    }
    return run;
}

SystemCall parseCall(const QString &line)
{
    static const QRegularExpression done(QStringLiteral("^(\\w+)\\((.*)\\)\\s+= (-?\\d+)"));
    const QRegularExpressionMatch match = done.match(line);
    return match.hasMatch() ? SystemCall{match.captured(1), match.captured(2), match.captured(3).toLongLong()}
                            : SystemCall();
}

QStringList networkUse(const std::vector<SystemCall> &calls)
{
    QStringList uses;
    for (const SystemCall &call : calls) {
        const bool makes = call.name == QLatin1StringView("socket") || call.name == QLatin1StringView("socketpair");
        const bool own = makes && (call.arguments.startsWith(QLatin1StringView("AF_UNIX,")) ||
                                   call.arguments.startsWith(QLatin1StringView("AF_LOCAL,")));
        const bool reaches = call.arguments.contains(QLatin1StringView("sa_family=AF_INET")) ||
                             call.arguments.contains(QLatin1StringView("sa_family=AF_VSOCK")) ||
                             call.arguments.contains(QLatin1StringView("sa_family=AF_PACKET"));
        const bool listens = call.name == QLatin1StringView("listen") || call.name == QLatin1StringView("accept4");
        if ((makes && !own) || reaches || listens || call.name == QLatin1StringView("io_uring_setup"))
            uses << call.name + QLatin1Char('(') + call.arguments + QLatin1Char(')');
    }
    return uses;
}

QStringList writtenPaths(const std::vector<SystemCall> &calls)
{
    static const QRegularExpression writes(QStringLiteral("\\bO_(WRONLY|RDWR|CREAT|TRUNC|TMPFILE)\\b"));
    QStringList paths;
    for (const SystemCall &call : calls) {
        const QStringList names = quotedIn(call.arguments);
        if (call.result < 0 || names.isEmpty())
            continue;
        const bool opens = call.name.startsWith(QLatin1StringView("open"));
        const bool makes = call.name.startsWith(QLatin1StringView("mk")) || call.name == QLatin1StringView("creat") ||
                           call.name == QLatin1StringView("truncate");
        const bool names2 = call.name.startsWith(QLatin1StringView("rename")) ||
                            call.name.startsWith(QLatin1StringView("link")) ||
                            call.name.startsWith(QLatin1StringView("symlink"));
        if ((opens && call.arguments.contains(writes)) || makes)
            paths << absolute(call.arguments, names.first());
        else if (names2)
            paths << absolute(call.arguments, names.last());
    }
    paths.removeDuplicates();
    paths.sort();
    return paths;
}

} // namespace dateline
