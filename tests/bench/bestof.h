#pragma once

#include <QElapsedTimer>

#include <algorithm>

namespace dateline {

/// Seconds of the fastest of five runs: what else the machine does only makes runs slower.
template <typename Work>
double secondsOf(const Work &work)
{
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

} // namespace dateline
