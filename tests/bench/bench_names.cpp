// Speed of the names stage on one thread, in words a second: gathering what the article says, tagging, merging. The
// text stages run in the same process, so that the figures can be compared.
// Usage: bench_names FILE     each line of FILE is a paragraph, 25 of them are an article; use a million words or more

#include "benchtext.h"
#include "bestof.h"
#include "names/entityresolver.h"
#include "names/nametagger.h"
#include "text/postagger.h"
#include "text/tokeniser.h"

#include <cstdio>

using namespace dateline;

int main(int argc, char **argv)
{
    std::deque<BenchArticle> articles = readBenchArticles(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const auto partsOfSpeech = PosTagger::load();
    const auto names = NameTagger::load();
    if (articles.empty() || !partsOfSpeech || !names) {
        std::fprintf(stderr, "usage: bench_names FILE\n");
        return 2;
    }
    std::size_t words = 0;
    const double text = secondsOf([&] { words = tokeniseAll(articles, &partsOfSpeech.value()); });
    const double gather = secondsOf([&] {
        for (const BenchArticle &article : articles) {
            NameStatisticsPtr all;
            for (const SectionView &section : article.sections)
                names->collect(section, all);
        }
    });
    const double tag = secondsOf([&] {
        for (BenchArticle &article : articles) {
            NameStatisticsPtr all;
            names->collect(article.sections.front(), all);
            for (std::size_t i = 0; i < article.sections.size(); ++i)
                article.analyses[i].mentions = names->tag(article.sections[i], *all);
        }
    });
    std::size_t entities = 0;
    const double merge = secondsOf([&] {
        entities = 0;
        for (const BenchArticle &article : articles)
            entities += resolveEntities(article.sections).size();
    });
    const auto million = static_cast<double>(words) / 1e6;
    std::printf("%.2f million tokens, %zu entities; million a second: text stages %.2f; gathering %.2f, tagging %.2f, "
                "merging %.2f, "
                "names stage %.2f\n",
                million, entities, million / text, million / gather, million / tag, million / merge,
                million / (gather + tag + merge));
    return 0;
}
