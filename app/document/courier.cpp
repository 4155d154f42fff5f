#include "document/courier.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

namespace dateline {

struct Courier::Box
{
    std::mutex mutex;
    std::condition_variable idle;
    Mailbox *mailbox = nullptr; ///< null once it is going
    int running = 0;
};

void Courier::Post::operator()(const std::function<void()> &call) const
{
    const std::scoped_lock lock(m_box->mutex);
    if (m_box->mailbox != nullptr)
        m_box->mailbox->post(call);
}

Courier::Courier() : m_box(std::make_shared<Box>())
{
    m_box->mailbox = &m_mailbox;
}

Courier::~Courier()
{
    constexpr auto moment = std::chrono::seconds(1);
    std::unique_lock lock(m_box->mutex);
    m_box->mailbox = nullptr;
    m_box->idle.wait_for(lock, moment, [this] { return m_box->running == 0; });
}

bool Courier::start(const std::function<void(const Post &)> &work)
{
    {
        const std::scoped_lock lock(m_box->mutex);
        ++m_box->running;
    }
    const auto done = [](Box &box) {
        const std::scoped_lock lock(box.mutex);
        --box.running;
        box.idle.notify_all();
    };
    try {
        std::thread([box = m_box, work, done] {
            work(Post(box));
            done(*box);
        }).detach();
    } catch (const std::system_error &) {
        done(*m_box);
        return false;
    }
    return true;
}

} // namespace dateline
