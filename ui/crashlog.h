#pragma once

#include <QByteArray>
#include <QString>

namespace dateline::CrashLog {

/// A crash leaves a short file on this machine that says where in the program it was: version, signal, and the names of
/// the functions that were running. Nothing in it comes from an article: no memory, no registers, no messages. It is
/// sent nowhere.

/// From now on a signal that ends the program (SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT) first writes
/// <folder>/crash-<process>.log, mode 0600, and then ends it as it would have. The handler allocates nothing and calls
/// what may be called in one, glibc's backtrace() being made ready here. False where there is no such thing: on
/// Windows, and under a sanitizer, which has its own report. Once, on the main thread.
bool install(const QString &folder, const QByteArray &version);

/// The log that a crash has left since the last call, under its lasting name <folder>/last-crash.log, and with readable
/// names; empty where nothing crashed. Older logs go: there is one at most. Of several programs that start at once, one
/// is told.
[[nodiscard]] QString takeLast(const QString &folder);

} // namespace dateline::CrashLog
