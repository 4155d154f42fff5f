// Speed of the times stage on one thread, in words a second: finding expressions, and saying what they mean. The
// tokeniser runs in the same process and is timed apart. Then how long one article takes to resolve again when its
// publication date is changed.
// Usage: bench_times FILE     each line of FILE is a paragraph, 25 of them are an article; use a million words or more

#include "benchtext.h"
#include "bestof.h"
#include "text/tokeniser.h"
#include "times/timetagger.h"

#include <cstdio>

using namespace dateline;

int main(int argc, char **argv)
{
    std::deque<BenchArticle> articles = readBenchArticles(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const auto tagger = TimeTagger::load();
    if (articles.empty() || !tagger) {
        std::fprintf(stderr, "usage: bench_times FILE\n");
        return 2;
    }
    std::size_t words = 0;
    const double tokens = secondsOf([&] { words = tokeniseAll(articles); });
    std::size_t found = 0;
    const double finding = secondsOf([&] {
        found = 0;
        for (BenchArticle &article : articles) {
            for (std::size_t i = 0; i < article.sections.size(); ++i) {
                article.analyses[i].times = tagger->find(article.sections[i]);
                found += article.analyses[i].times.size();
            }
        }
    });
    const auto published = [](const char *day) {
        return PublicationDate::fromIso(QString::fromLatin1(day), PublicationDate::Source::Option);
    };
    std::size_t resolved = 0;
    const double meaning = secondsOf([&] {
        resolved = 0;
        for (const BenchArticle &article : articles)
            resolved += tagger->resolve(article.sections, published("2008-12-18")).times.size();
    });
    double slowest = 0;
    for (const BenchArticle &article : articles) {
        QElapsedTimer timer;
        timer.start();
        (void)tagger->resolve(article.sections, published("2008-12-25"));
        slowest = std::max(slowest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const auto count = static_cast<double>(words);
    std::printf("words %zu  expressions %zu\n", words, found);
    std::printf("tokens + sentences %.0f words/s  finding %.0f words/s  meaning %.0f words/s  stage %.0f words/s\n",
                count / tokens, count / finding, count / meaning, count / (finding + meaning));
    std::printf("one article resolved again: %.2f ms at most\n", slowest);
    return resolved == found ? 0 : 1;
}
