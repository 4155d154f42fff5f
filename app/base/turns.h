#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace dateline {

/// Work of a thread that has an event loop, one piece in a turn of the loop: between two pieces the loop serves what
/// else there is to do, so that many pieces do not make one long wait. In the order in which it was given. Used on one
/// thread.
class Turns
{
public:
    Turns();
    Turns(const Turns &) = delete;
    Turns &operator=(const Turns &) = delete;

    /// Does the work in a later turn, unless the owner is gone by then. Work that the owner still has waiting is
    /// replaced, and waits where that waited.
    void add(QObject *owner, std::function<void()> work);
    /// Forgets the work that the owner has waiting.
    void remove(const QObject *owner);

private:
    struct Piece
    {
        QPointer<QObject> owner;
        std::function<void()> work;
    };

    void next();

    std::deque<Piece> m_waiting;
    QTimer m_turn;
};

} // namespace dateline
