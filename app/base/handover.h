#pragma once

#include <functional>

class QThreadPool;

namespace dateline {

/// Work that goes from one thread to another through the queues of Qt. Qt keeps the order of memory there by locks that
/// the thread sanitizer does not see, as Qt is not built with it; these give that order once more, by means that it
/// sees. Each is callable from any thread. For calls to a thread with an event loop there is Mailbox.

/// Calls work() on a thread of the pool. An exception from it ends the program.
void startOn(QThreadPool &pool, std::function<void()> work);

/// Returns when the pool has nothing left to do.
void waitForAll(QThreadPool &pool);

/// What this thread has written is seen by whoever calls takeOver() after it.
void handOver();
void takeOver();

} // namespace dateline
