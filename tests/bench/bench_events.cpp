// Speed of the events stage alone, on one thread: words a second, and its share of the whole pipeline in the same run.
// Usage: bench_events FILE [COPIES]

#include "document/articleloader.h"
#include "pipeline/pipeline.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace dateline;

int main(int argc, char **argv)
{
    const auto loaded = argc > 1 ? loadArticle(QString::fromLocal8Bit(argv[1])) : Result<Article>(Error{});
    auto engines = Engines::load();
    if (!loaded.ok() || !engines.ok()) {
        std::fprintf(stderr, "usage: bench_events FILE [COPIES]\n");
        return 2;
    }
    const int copies = argc > 2 ? std::max(1, std::atoi(argv[2])) : 200;
    const QString text = (loaded->text + QStringLiteral("\n\n")).repeated(copies);
    const Pipeline pipeline(std::move(engines).value());
    AnalysisOptions options;
    options.plain = true;
    options.threads = 1;
    QElapsedTimer timer;
    timer.start();
    const Snapshot snapshot = pipeline.run(std::make_shared<const Article>(articleFromMemory(text)), options);
    const double whole = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    double best = whole;
    for (int i = 0; i < 5; ++i) {
        timer.start();
        const EventResult found = pipeline.engines().events.find(*snapshot.analysis);
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e9);
        if (found.events.size() != snapshot.analysis->events.size())
            return 1;
    }
    const auto words = static_cast<double>(snapshot.analysis->words);
    std::printf("words %.0f  events stage %.0f words/s  share of the pipeline %.3f\n", words, words / best,
                best / whole);
    return 0;
}
