#pragma once

#include "base/mailbox.h"

#include <functional>
#include <memory>

namespace dateline {

/// Does work that may never end, such as reading from a network that does not answer, on a thread of its own each time,
/// and brings its results to the thread that made it. Nothing waits for it: who goes away, or has other work, leaves it
/// behind, and what it then has to tell is dropped. Used on the thread that made it.
class Courier
{
    struct Box;

public:
    /// Brings a call to the event loop of the courier's thread, as long as there is a courier. From the thread of the
    /// work.
    class Post
    {
    public:
        void operator()(const std::function<void()> &call) const;

    private:
        friend class Courier;
        explicit Post(std::shared_ptr<Box> box) : m_box(std::move(box)) {}
        std::shared_ptr<Box> m_box;
    };

    Courier();
    /// Waits a moment for work that is nearly done, so that the end of the program does not come upon it.
    ~Courier();
    Courier(const Courier &) = delete;
    Courier &operator=(const Courier &) = delete;

    /// False where the system has no thread to give. The work holds nothing of who made it but through its posts.
    [[nodiscard]] bool start(const std::function<void(const Post &)> &work);

private:
    Mailbox m_mailbox;
    std::shared_ptr<Box> m_box;
};

} // namespace dateline
