#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace dateline {

/// Brings calls to the event loop of the thread that made it, in the order in which they were posted, each in a turn of
/// its own. What is not called when it goes never is. The lock is its own and none of Qt's, whose insides the thread
/// sanitizer does not see.
class Mailbox : public QObject
{
public:
    /// Callable from any thread.
    void post(std::function<void()> call);

protected:
    void customEvent(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_calls;
};

} // namespace dateline
