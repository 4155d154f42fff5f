// Time until the engines are ready, in a process of its own: milliseconds, one line.

#include "pipeline/engines.h"

#include <QElapsedTimer>

#include <cstdio>

int main()
{
    QElapsedTimer timer;
    timer.start();
    const auto engines = dateline::Engines::load();
    std::printf("%.2f\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return engines.ok() ? 0 : 1;
}
