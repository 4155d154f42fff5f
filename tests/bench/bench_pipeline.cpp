// Speed of reading, of each stage and of the whole pipeline on one thread and on all, as one JSON object a file. Stages
// are timed as prefixes of the pipeline, so that a stage's time is what it adds to those before it.
// Usage: bench_pipeline [--runs N] [--slow] FILE...     --slow: the whole on one thread alone, once

#include "document/articleloader.h"
#include "exporters/exporter.h"
#include "pipeline/pipeline.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace dateline;

namespace {

struct Options
{
    int runs = 5;
    bool slow = false;
    QStringList files;
};

Options optionsOf(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == u"--slow")
            options.slow = true;
        else if (argument == u"--runs" && i + 1 < argc)
            options.runs = std::max(1, std::atoi(argv[++i]));
        else
            options.files.append(argument);
    }
    return options;
}

template <typename Work>
double secondsOnce(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Stages
{
    std::vector<double> read;
    std::vector<double> prefix[5];
    std::vector<double> allThreads;
    std::vector<double> json;
    std::vector<double> afterEdit;
};

/// A sentence more in the middle of the text.
std::shared_ptr<const Article> withSmallEdit(const Article &article)
{
    auto edited = std::make_shared<Article>(article);
    const qsizetype at = std::max<qsizetype>(edited->text.indexOf(QLatin1StringView(". "), edited->text.size() / 2), 0);
    edited->text.insert(at, QStringLiteral(". Ana Ruiz left Riga on Friday"));
    return edited;
}

/// False when threads make a difference in what is found.
bool measure(const QString &file, const Pipeline &pipeline, const Options &options)
{
    Stages seconds;
    qint64 words = 0;
    qint64 events = 0;
    QByteArray one;
    QByteArray all;
    bool carried = false;
    for (int run = 0; run < options.runs; ++run) {
        std::shared_ptr<const Article> article;
        seconds.read.push_back(secondsOnce([&] {
            auto loaded = loadArticle(file);
            if (loaded.ok())
                article = std::make_shared<const Article>(std::move(loaded).value());
        }));
        if (!article) {
            std::fprintf(stderr, "bench_pipeline: %s cannot be read\n", qPrintable(file));
            return false;
        }
        Snapshot snapshot;
        for (const Stage &stage : allStages()) {
            if (options.slow && stage.id != StageId::Events)
                continue;
            snapshot = {};
            seconds.prefix[static_cast<int>(stage.id)].push_back(
                secondsOnce([&] { snapshot = pipeline.run(article, {.lastStage = stage.id, .threads = 1}); }));
        }
        words = snapshot.analysis->words;
        events = static_cast<qint64>(snapshot.analysis->events.size());
        if (options.slow)
            continue;
        const ExportFormat *json = exportFormat(QLatin1StringView("jsonl"));
        seconds.json.push_back(secondsOnce([&] { one = json->write(*snapshot.analysis, {}); }));
        snapshot = {};
        seconds.allThreads.push_back(secondsOnce([&] { snapshot = pipeline.run(article, {}); }));
        all = json->write(*snapshot.analysis, {});
        const std::shared_ptr<const Article> edited = withSmallEdit(*article);
        seconds.afterEdit.push_back(
            secondsOnce([&] { carried = pipeline.carryOver(*snapshot.analysis, edited).analysis != nullptr; }));
    }
    QJsonObject out{{QStringLiteral("file"), file},
                    {QStringLiteral("words"), words},
                    {QStringLiteral("events"), events},
                    {QStringLiteral("readS"), median(seconds.read)}};
    for (const Stage &stage : allStages()) {
        if (const auto &prefix = seconds.prefix[static_cast<int>(stage.id)]; !prefix.empty())
            out.insert(QString(stage.name) + QStringLiteral("S"), median(prefix));
    }
    if (!options.slow) {
        out.insert(QStringLiteral("allThreadsS"), median(seconds.allThreads));
        out.insert(QStringLiteral("jsonS"), median(seconds.json));
        out.insert(QStringLiteral("jsonBytes"), static_cast<qint64>(one.size()));
        out.insert(QStringLiteral("sameOnAllThreads"), one == all);
        if (carried)
            out.insert(QStringLiteral("afterEditS"), median(seconds.afterEdit));
    }
    std::printf("%s\n", QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return one == all;
}

} // namespace

int main(int argc, char **argv)
{
    const Options options = optionsOf(argc, argv);
    QElapsedTimer timer;
    timer.start();
    auto engines = Engines::load();
    const double start = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (options.files.isEmpty() || !engines.ok()) {
        std::fprintf(stderr, "usage: bench_pipeline [--runs N] [--slow] FILE...\n");
        return 2;
    }
    std::printf("{\"startMs\":%.2f}\n", start);
    const Pipeline pipeline(std::move(engines).value());
    bool same = true;
    for (const QString &file : options.files)
        same = measure(file, pipeline, options) && same;
    return same ? 0 : 1;
}
