#include "benchmark.h"

#include "peakmemory.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace dateline {

namespace {

constexpr int timelineSteps = 60;
constexpr int findSteps = 20;
constexpr int maxPages = 400; ///< of a long text, spread evenly over it

double rounded(double value)
{
    return std::round(value * 100.0) / 100.0;
}

QJsonObject distribution(std::vector<double> values)
{
    if (values.empty())
        return {{QStringLiteral("p50"), 0}, {QStringLiteral("p95"), 0}, {QStringLiteral("max"), 0}};
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return rounded(values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))]);
    };
    return {{QStringLiteral("p50"), at(0.5)}, {QStringLiteral("p95"), at(0.95)}, {QStringLiteral("max"), at(1.0)}};
}

} // namespace

Benchmark::Benchmark(MainWindow *window, const QString &file, QObject *parent)
    : QObject(parent), m_window(window), m_file(file)
{
    connect(&m_step, &QTimer::timeout, this, &Benchmark::step);
    connect(&m_heartbeat, &QTimer::timeout, this, &Benchmark::beat);
    m_heartbeat.setTimerType(Qt::PreciseTimer);
    connect(window->article(), &ArticleView::firstTextPainted, this, [this] {
        if (m_firstPaint < 0)
            m_firstPaint = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    });
    connect(window->document(), &Document::stateChanged, this, [this](Document::State state) {
        if (state == Document::State::Ready) {
            m_analysed = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
            m_step.start(0);
        } else if (state == Document::State::Failed) {
            std::fprintf(stderr, "dateline: the file could not be opened\n");
            Q_EMIT finished(1);
        }
    });
}

void Benchmark::start()
{
    m_clock.start();
    m_heartbeat.start(1);
    m_window->openFiles({m_file});
}

void Benchmark::beat()
{
    const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    if (m_lastBeat >= 0)
        m_longestBlock = std::max(m_longestBlock, now - m_lastBeat);
    m_lastBeat = now;
}

void Benchmark::step()
{
    QElapsedTimer frame;
    frame.start();
    const auto elapsed = [&frame] { return static_cast<double>(frame.nsecsElapsed()) / 1e6; };
    QScrollBar *bar = m_window->article()->verticalScrollBar();
    if (bar->value() < bar->maximum() && m_pages < maxPages) {
        ++m_pages;
        const int stride = std::max(bar->pageStep(), (bar->maximum() + maxPages - 1) / maxPages);
        bar->setValue(bar->value() + stride);
        m_window->article()->viewport()->repaint();
        m_scrollFrames.push_back(elapsed());
        return;
    }
    if (findStep())
        return;
    if (m_timelineStep == timelineSteps) {
        finish();
        return;
    }
    TimelineView *timeline = m_window->timeline();
    const int phase = m_timelineStep++ / (timelineSteps / 6);
    if (phase % 3 == 0)
        timeline->zoomIn();
    else if (phase % 3 == 1)
        timeline->panBy(phase < 3 ? 0.1 : -0.1);
    else
        timeline->zoomOut();
    timeline->repaint();
    m_timelineFrames.push_back(elapsed());
}

/// Finds a word that every text is full of and goes through the first hits. Counts for the longest block only. False
/// once it is done.
bool Benchmark::findStep()
{
    ArticleView *article = m_window->article();
    if (m_findStep > findSteps)
        return false;
    if (m_findStep == 0) {
        article->find({QStringLiteral("a")});
        ++m_findStep;
    } else if (article->findState().complete) {
        if (++m_findStep > findSteps)
            article->find({});
        else
            article->findNext();
        article->viewport()->repaint();
    }
    return true;
}

void Benchmark::finish()
{
    m_step.stop();
    m_heartbeat.stop();
    const auto analysis = m_window->document()->analysis();
    const QJsonObject result{
        {QStringLiteral("file"), m_file},
        {QStringLiteral("bytes"), static_cast<qint64>(QFileInfo(m_file).size())},
        {QStringLiteral("firstPaintMs"), rounded(m_firstPaint)},
        {QStringLiteral("analysisMs"), rounded(m_analysed)},
        {QStringLiteral("scrollFrameMs"), distribution(m_scrollFrames)},
        {QStringLiteral("timelineFrameMs"), distribution(m_timelineFrames)},
        {QStringLiteral("longestUiBlockMs"), rounded(m_longestBlock)},
        {QStringLiteral("peakRssMiB"), rounded(peakMemoryMiB())},
        {QStringLiteral("entities"), static_cast<qint64>(analysis->entities.size())},
        {QStringLiteral("events"), static_cast<qint64>(analysis->events.size())},
    };
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    Q_EMIT finished(0);
}

} // namespace dateline
