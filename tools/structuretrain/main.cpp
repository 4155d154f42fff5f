/// Fits the model of pages and measures it.
///   structuretrain train OUT.weights PAGES.jsonl...
///   structuretrain measure MODEL.weights PAGES.jsonl...
///   structuretrain show MODEL.weights PAGES.jsonl...    the blocks of which the model says something wrong
///   structuretrain folds COUNT PAGES.jsonl...           each style is measured by a model that has not seen it
#include "pagecorpus.h"
#include "pagetrainer.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QSaveFile>
#include <QStringList>

#include <cstdio>
#include <optional>

namespace dateline::structuretrain {

namespace {

struct Score
{
    std::int64_t right = 0;
    std::int64_t found = 0;
    std::int64_t gold = 0;
    int pages = 0;
    int headlines = 0;

    void add(const Score &other)
    {
        right += other.right;
        found += other.found;
        gold += other.gold;
        pages += other.pages;
        headlines += other.headlines;
    }
};

Score scoreOf(const PageModel &model, const GoldPage &page)
{
    const std::vector<PagePart> said = model.partsOf(page.blocks);
    Score score;
    score.pages = 1;
    bool hasHeadline = false;
    bool saidHeadline = false;
    bool rightHeadline = false;
    for (std::size_t i = 0; i < said.size(); ++i) {
        hasHeadline = hasHeadline || page.labels[i] == 'h';
        if (said[i] == PagePart::Headline) {
            saidHeadline = true;
            rightHeadline = page.saysHeadline[i];
        }
        if (page.labels[i] != 'c' && page.labels[i] != 'j')
            continue;
        const bool inArticle = said[i] == PagePart::Text || said[i] == PagePart::Meta || said[i] == PagePart::Headline;
        score.found += inArticle ? page.words[i] : 0;
        score.gold += page.labels[i] == 'c' ? page.words[i] : 0;
        score.right += inArticle && page.labels[i] == 'c' ? page.words[i] : 0;
    }
    score.headlines = rightHeadline || (!hasHeadline && !saidHeadline) ? 1 : 0;
    return score;
}

void print(const char *name, const Score &score)
{
    std::printf("%-16s %5d pages  text F1 %.4f  headline %.3f\n", name, score.pages,
                2.0 * static_cast<double>(score.right) /
                    static_cast<double>(std::max<std::int64_t>(1, score.found + score.gold)),
                static_cast<double>(score.headlines) / score.pages);
}

void print(const QMap<QString, Score> &scores)
{
    Score all;
    for (auto it = scores.begin(); it != scores.end(); ++it) {
        print(qPrintable(it.key()), *it);
        all.add(*it);
    }
    print("all", all);
}

std::vector<GoldPage> readAll(const QStringList &paths)
{
    std::vector<GoldPage> all;
    for (const QString &path : paths) {
        for (GoldPage &page : readPages(path))
            all.push_back(std::move(page));
    }
    return all;
}

int train(const QString &path, const std::vector<GoldPage> &pages)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(trainPages(pages, {}).toText());
    return file.commit() ? 0 : 1;
}

int measure(const PageModel &model, const std::vector<GoldPage> &pages)
{
    QMap<QString, Score> scores;
    for (const GoldPage &page : pages)
        scores[page.style].add(scoreOf(model, page));
    print(scores);
    return 0;
}

std::optional<PageModel> readModel(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<PageModel> model = PageModel::fromText(file.readAll());
    if (model)
        return *model;
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(model.error().context));
    return std::nullopt;
}

int show(const PageModel &model, const std::vector<GoldPage> &pages)
{
    for (const GoldPage &page : pages) {
        const std::vector<PagePart> said = model.partsOf(page.blocks);
        for (std::size_t i = 0; i < said.size(); ++i) {
            if (page.costs[i][static_cast<std::size_t>(said[i])] <= 1)
                continue;
            std::printf("%-16s %4zu %c %-8s for %-8s %s\n", qPrintable(page.style), i, page.labels[i],
                        qPrintable(partName(said[i])), qPrintable(partName(page.parts[i])), qPrintable(page.starts[i]));
        }
    }
    return 0;
}

int folds(int count, const std::vector<GoldPage> &pages)
{
    QMap<QString, Score> scores;
    QMap<QString, int> foldOf;
    for (const GoldPage &page : pages)
        foldOf.insert(page.style, 0);
    int next = 0;
    for (int &fold : foldOf)
        fold = next++ % count;
    for (int fold = 0; fold < count; ++fold) {
        std::vector<GoldPage> seen;
        for (const GoldPage &page : pages) {
            if (foldOf[page.style] != fold)
                seen.push_back(page);
        }
        const PageModel model = trainPages(seen, {});
        for (const GoldPage &page : pages) {
            if (foldOf[page.style] == fold)
                scores[page.style].add(scoreOf(model, page));
        }
    }
    print(scores);
    return 0;
}

int run(const QStringList &arguments)
{
    if (arguments.size() < 4) {
        std::fprintf(stderr, "usage: structuretrain train|measure|show|folds MODEL|COUNT PAGES.jsonl...\n");
        return 2;
    }
    const std::vector<GoldPage> pages = readAll(arguments.mid(3));
    if (arguments[1] == QLatin1StringView("train"))
        return train(arguments[2], pages);
    if (arguments[1] == QLatin1StringView("measure") || arguments[1] == QLatin1StringView("show")) {
        const std::optional<PageModel> model = readModel(arguments[2]);
        if (!model)
            return 1;
        return arguments[1] == QLatin1StringView("show") ? show(*model, pages) : measure(*model, pages);
    }
    return folds(std::max(2, arguments[2].toInt()), pages);
}

} // namespace

} // namespace dateline::structuretrain

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return dateline::structuretrain::run(QCoreApplication::arguments());
}
