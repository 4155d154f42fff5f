#include "base/backgroundthread.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace dateline {

void giveWayToOthers()
{
#ifdef Q_OS_LINUX
    // Linux has no priorities among ordinary threads, which QThread::setPriority would set; it has niceness, which
    // belongs to a thread there, although POSIX says to a process. 0: the calling one.
    constexpr int niceness = 10;
    setpriority(PRIO_PROCESS, 0, niceness);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace dateline
