#pragma once

#include "mainwindow.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace dateline {

/// `dateline --benchmark FILE`: opens the file in a real window, scrolls through it by pages, finds a word in it, pans
/// and zooms the timeline, and prints one JSON object (contract/cli.md). Each step is an event of its own, so that the
/// longest time during which the event loop was not served is that of the program and not of the benchmark.
class Benchmark : public QObject
{
    Q_OBJECT

public:
    Benchmark(MainWindow *window, const QString &file, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Exit status of the program: 0, or 1 where the file could not be opened.
    void finished(int status);

private:
    void step();
    bool findStep();
    void beat();
    void finish();

    MainWindow *m_window;
    QString m_file;
    QElapsedTimer m_clock;
    QTimer m_step;
    QTimer m_heartbeat;
    double m_lastBeat = -1;
    double m_firstPaint = -1;
    double m_analysed = -1;
    double m_longestBlock = 0;
    int m_timelineStep = 0;
    int m_findStep = 0;
    int m_pages = 0;
    std::vector<double> m_scrollFrames;
    std::vector<double> m_timelineFrames;
};

} // namespace dateline
