#include "crashlog.h"

#include "base/privatefiles.h"
#include "base/wholefile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define DATELINE_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define DATELINE_SANITIZED
#endif
#endif

#if defined(Q_OS_UNIX) && __has_include(<execinfo.h>) && !defined(DATELINE_SANITIZED)
#define DATELINE_CAN_LOG_CRASHES
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#endif

namespace dateline::CrashLog {

namespace {

const QLatin1StringView lastName("last-crash.log");
constexpr qint64 maxLogBytes = qint64(256) * 1024; ///< nobody's log is larger; what is, is another file

#ifdef DATELINE_CAN_LOG_CRASHES

/// A handler can be given nothing: what it needs is made ready here, in memory of its own.
struct Ready
{
    std::array<char, 4096> path{};
    std::array<char, 64> version{};
};

Ready ready;                                 // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
alignas(16) std::array<char, 65536> stack{}; // NOLINT: of the handler, for when the usual one is full

constexpr int maxFrames = 64;

struct Fatal
{
    int number;
    const char *name;
};

constexpr std::array<Fatal, 5> fatalSignals = {{{SIGSEGV, "SIGSEGV, memory that is not there"},
                                                {SIGBUS, "SIGBUS, memory that went away"},
                                                {SIGILL, "SIGILL, no instruction"},
                                                {SIGFPE, "SIGFPE, impossible arithmetic"},
                                                {SIGABRT, "SIGABRT, given up"}}};

void put(int file, const char *text)
{
    // What cannot be written is lost: there is nobody to tell.
    [[maybe_unused]] const auto written = ::write(file, text, std::strlen(text));
}

void putNumber(int file, unsigned long long number)
{
    std::array<char, 24> digits{};
    std::size_t at = digits.size() - 1;
    do {
        digits[--at] = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number > 0);
    put(file, &digits[at]);
}

const char *nameOf(int number)
{
    for (const Fatal &fatal : fatalSignals) {
        if (fatal.number == number)
            return fatal.name;
    }
    return "a signal";
}

/// Not inlined: the frames of this function, of the handler and of the system come first, and then the one that failed.
[[gnu::noinline]] void putPlace(int file)
{
    constexpr int failed = 3;
    std::array<void *, maxFrames> frames{};
    const int count = ::backtrace(frames.data(), maxFrames);
    for (int i = 0; i < count; ++i) {
        // Where it was called, and not where it would have come back to: that may be the next function.
        auto *frame = static_cast<char *>(frames[static_cast<std::size_t>(i)]) - (i == failed ? 0 : 1);
        // On a stack that was written over, what looks like an address may be letters of an article.
        Dl_info known = {};
        if (::dladdr(frame, &known) == 0) {
            put(file, "(unknown)\n");
            return;
        }
        void *const place = frame;
        ::backtrace_symbols_fd(&place, 1, file);
    }
}

extern "C" void datelineCrashed(int number)
{
    const int file = ::open(ready.path.data(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file >= 0) {
        put(file, "Dateline ");
        put(file, ready.version.data());
        put(file, " ended unexpectedly.\nSignal: ");
        putNumber(file, static_cast<unsigned long long>(number));
        put(file, " (");
        put(file, nameOf(number));
        put(file, ")\nTime: ");
        putNumber(file, static_cast<unsigned long long>(::time(nullptr)));
        put(file, " seconds after 1970 (UTC)\nPlace, innermost first:\n");
        putPlace(file);
        put(file, "Nothing in this file comes from an article, and it was sent nowhere.\n");
        ::close(file);
    }
    // The usual handler is back in place (SA_RESETHAND): the system ends the program as it would have.
    ::raise(number);
}

#endif

#ifdef DATELINE_CAN_LOG_CRASHES
/// "_ZN8dateline8Document4openE..." as its author wrote it.
QByteArray readable(const QByteArray &mangled)
{
    int status = 0;
    char *name = abi::__cxa_demangle(mangled.constData(), nullptr, nullptr, &status);
    QByteArray result = status == 0 ? QByteArray(name) : mangled;
    std::free(name);
    return result;
}
#else
QByteArray readable(const QByteArray &mangled)
{
    return mangled;
}
#endif

/// With names for people. That takes memory and time, so it is not for the handler.
QByteArray withReadableNames(const QByteArray &log)
{
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype at = log.indexOf("(_Z"); at >= 0; at = log.indexOf("(_Z", from)) {
        qsizetype end = at + 1;
        while (end < log.size() && log[end] != '+' && log[end] != ')' && log[end] != '\n')
            ++end;
        out += log.mid(from, at + 1 - from) + readable(log.mid(at + 1, end - at - 1));
        from = end;
    }
    return out + log.mid(from);
}

std::filesystem::path pathOf(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

void makeReadable(const QString &path)
{
    QFile log(path);
    if (!log.open(QIODevice::ReadOnly) || log.size() > maxLogBytes)
        return;
    const QByteArray told = withReadableNames(log.readAll());
    log.close();
    // Where it cannot be, the log stays as the handler wrote it.
    [[maybe_unused]] const bool done = writeWholeFile(path, told, Readers::UserAlone);
}

} // namespace

bool install([[maybe_unused]] const QString &folder, [[maybe_unused]] const QByteArray &version)
{
#ifdef DATELINE_CAN_LOG_CRASHES
    const QByteArray path = QFile::encodeName(QStringLiteral("%1/crash-%2.log").arg(folder).arg(::getpid()));
    if (!makePrivateFolder(folder) || path.size() >= static_cast<qsizetype>(ready.path.size()))
        return false;
    std::copy(path.begin(), path.end(), ready.path.begin());
    const QByteArray shortened = version.left(static_cast<qsizetype>(ready.version.size()) - 1);
    std::copy(shortened.begin(), shortened.end(), ready.version.begin());
    std::array<void *, 1> first{};
    ::backtrace(first.data(), 1); // loads what it needs, which allocates
    stack_t own = {};
    own.ss_sp = stack.data();
    own.ss_size = stack.size();
    ::sigaltstack(&own, nullptr);
    struct sigaction action = {};
    action.sa_handler = datelineCrashed;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    for (const Fatal &fatal : fatalSignals)
        ::sigaction(fatal.number, &action, nullptr);
    return true;
#else
    return false;
#endif
}

QString takeLast(const QString &folder)
{
    QDir dir(folder);
    QString last = dir.filePath(lastName);
    const QStringList logs = dir.entryList({QStringLiteral("crash-*.log")}, QDir::Files, QDir::Time);
    bool taken = false;
    for (const QString &log : logs) {
        if (taken) {
            dir.remove(log);
            continue;
        }
        // In one step, over an older one: of several programs that do it, one is done.
        std::error_code failed;
        std::filesystem::rename(pathOf(dir.filePath(log)), pathOf(last), failed);
        taken = !failed;
    }
    if (!taken)
        return {};
    makeReadable(last);
    return last;
}

} // namespace dateline::CrashLog
