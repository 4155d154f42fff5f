#pragma once

#include <functional>
#include <memory>

class QObject;

namespace dateline {

/// Does work that may never end, such as reading from a network that does not answer, on a thread of its own each time,
/// and brings its results to an object's thread. Nothing waits for it: who goes away, or has other work, leaves it
/// behind, and what it then has to tell is dropped. Made and used on the object's thread.
class Courier
{
    struct Box;

public:
    /// Brings a call to the receiver's event loop, as long as there is one. From the thread of the work.
    class Post
    {
    public:
        void operator()(const std::function<void()> &call) const;

    private:
        friend class Courier;
        explicit Post(std::shared_ptr<Box> box) : m_box(std::move(box)) {}
        std::shared_ptr<Box> m_box;
    };

    explicit Courier(QObject *receiver);
    /// Waits a moment for work that is nearly done, so that the end of the program does not come upon it.
    ~Courier();
    Courier(const Courier &) = delete;
    Courier &operator=(const Courier &) = delete;

    /// False where the system has no thread to give. The work holds nothing of the receiver but through its posts.
    [[nodiscard]] bool start(const std::function<void(const Post &)> &work);

private:
    std::shared_ptr<Box> m_box;
};

} // namespace dateline
