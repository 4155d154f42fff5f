#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace dateline {

/// What dateline-cli did.
struct CommandRun
{
    int status = -1; ///< its exit status; -1 where it crashed or did not end
    QByteArray out;
    QByteArray errors;
};

struct CommandSetting
{
    QByteArray input = {};             ///< of the standard input, closed after it
    QString standardOutput = {};       ///< a file to write to; what it wrote is not in `out` then
    std::function<void()> before = {}; ///< called in the new process before the program; not on Windows
};

/// Runs the real dateline-cli to its end.
[[nodiscard]] inline CommandRun runCommand(const QStringList &arguments, const CommandSetting &setting = {})
{
    constexpr int longest = 200'000; // ms, of a sanitizer's build on a busy machine
    QProcess process;
#ifdef Q_OS_UNIX
    if (setting.before)
        process.setChildProcessModifier(setting.before);
#endif
    if (!setting.standardOutput.isEmpty())
        process.setStandardOutputFile(setting.standardOutput);
    process.start(QStringLiteral(DATELINE_BIN_DIR "/dateline-cli"), arguments);
    process.write(setting.input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longest))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace dateline
