#include "base/turns.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

/// Between two pieces: what a piece leaves to the loop, such as rows to be laid out and painted, has turns of its own.
constexpr int pauseMs = 10;

} // namespace

Turns::Turns()
{
    m_turn.setInterval(pauseMs);
    QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] { next(); });
}

void Turns::add(QObject *owner, std::function<void()> work)
{
    const auto same =
        std::find_if(m_waiting.begin(), m_waiting.end(), [owner](const Piece &piece) { return piece.owner == owner; });
    if (same != m_waiting.end())
        same->work = std::move(work);
    else
        m_waiting.push_back({owner, std::move(work)});
    m_turn.start();
}

void Turns::remove(const QObject *owner)
{
    std::erase_if(m_waiting, [owner](const Piece &piece) { return piece.owner == owner; });
}

void Turns::next()
{
    // What has nobody left to do it for takes no turn.
    std::erase_if(m_waiting, [](const Piece &piece) { return piece.owner.isNull(); });
    if (m_waiting.empty()) {
        m_turn.stop();
        return;
    }
    const std::function<void()> work = std::move(m_waiting.front().work);
    m_waiting.pop_front(); // first: the work may add more
    work();
}

} // namespace dateline
