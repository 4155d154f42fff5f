// Speed of tokeniser, sentence splitter and part-of-speech tagger on one thread, in words a second: the best of five
// runs, all in one process so that the figures can be compared.
// Usage: bench_text FILE     each line of FILE is a paragraph; use a million words or more

#include "bestof.h"
#include "text/postagger.h"
#include "text/tokeniser.h"

#include <QFile>

#include <cstdio>

using namespace dateline;

namespace {

struct Paragraph
{
    QString text;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
};

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const auto tagger = PosTagger::load();
    if (argc < 2 || !file.open(QIODevice::ReadOnly) || !tagger) {
        std::fprintf(stderr, "usage: bench_text FILE\n");
        return 2;
    }
    std::vector<Paragraph> paragraphs;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty())
            paragraphs.push_back({QString::fromUtf8(line), {}, {}});
    }
    const double tokens = secondsOf([&] {
        for (Paragraph &p : paragraphs)
            p.tokens = tokenise(p.text);
    });
    const double sentences = secondsOf([&] {
        for (Paragraph &p : paragraphs)
            p.sentences = splitSentences(p.text, p.tokens, SectionRole::Paragraph);
    });
    const double tags = secondsOf([&] {
        for (Paragraph &p : paragraphs)
            tagger->tag(p.text, p.sentences, p.tokens);
    });
    std::size_t words = 0;
    for (const Paragraph &p : paragraphs)
        words += p.tokens.size();
    const auto million = static_cast<double>(words) / 1e6;
    std::printf("%.2f million tokens; million a second: tokens %.2f, sentences %.2f, both %.2f, tags %.2f, all %.2f\n",
                million, million / tokens, million / sentences, million / (tokens + sentences), million / tags,
                million / (tokens + sentences + tags));
    return 0;
}
