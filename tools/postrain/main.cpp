/// Trains the part-of-speech model and measures it, the tokeniser and the sentence splitter.
///   postrain train OUT.pos DATA_DIR    DATA_DIR holds pos/*.tsv and names/clusters.tsv
///   postrain measure MODEL.pos DATA_DIR
#include "corpus.h"
#include "trainer.h"

#include "text/postagger.h"
#include "text/tokeniser.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStringList>

#include <cstdio>
#include <set>

namespace dateline::postrain {

namespace {

Corpus only(const Corpus &corpus, QLatin1StringView documentPart)
{
    Corpus out;
    for (const GoldSentence &sentence : corpus) {
        if (sentence.document.contains(documentPart))
            out.push_back(sentence);
    }
    return out;
}

struct Score
{
    std::int64_t right = 0;
    std::int64_t all = 0;
};

Score measureTags(const PosTagger &tagger, const char *name, const Corpus &corpus)
{
    TokenisedText laid = layOut(corpus);
    QElapsedTimer timer;
    timer.start();
    tagger.tag(laid.text, laid.sentences, laid.tokens);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    Score score;
    for (const GoldSentence &sentence : corpus) {
        for (const Word &word : sentence.words) {
            score.right += laid.tokens[static_cast<std::size_t>(score.all)].pos == word.pos ? 1 : 0;
            ++score.all;
        }
    }
    std::printf("%-22s %7lld tokens  accuracy %.4f  %.2f million words/s\n", name, static_cast<long long>(score.all),
                static_cast<double>(score.right) / static_cast<double>(std::max<std::int64_t>(1, score.all)),
                static_cast<double>(score.all) / seconds / 1e6);
    return score;
}

bool hasEndSign(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"\u201d\u2019\"')]").contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".?!\u2026").contains(text.back());
}

/// Sentence ends found in the joined text of each document; `marked` leaves out gold ends without a full stop,
/// question or exclamation mark, which nothing in the joined text shows (headings, captions).
void measureSentences(const char *name, const Corpus &corpus, bool marked)
{
    std::size_t hits = 0;
    std::size_t found = 0;
    std::size_t gold = 0;
    for (std::size_t i = 0; i < corpus.size();) {
        Corpus document;
        for (; i < corpus.size() && (document.empty() || corpus[i].document == document[0].document); ++i)
            document.push_back(corpus[i]);
        const TokenisedText laid = layOut(document);
        std::set<std::int32_t> ends;
        for (const Sentence &s : laid.sentences)
            ends.insert(s.span.end);
        for (const Sentence &s : splitSentences(laid.text, tokenise(laid.text), SectionRole::Paragraph)) {
            ++found;
            hits += ends.count(s.span.end);
            if (qEnvironmentVariableIsSet("POSTRAIN_SHOW") && ends.count(s.span.end) == 0)
                std::printf("EXTRA %s\n", qPrintable(laid.text.mid(s.span.end - 30, 60)));
            ends.erase(s.span.end);
        }
        gold += laid.sentences.size();
        for (const std::int32_t end : ends) {
            const bool sign = hasEndSign(QStringView(laid.text).first(end));
            gold -= marked && !sign ? 1 : 0;
            if (sign && qEnvironmentVariableIsSet("POSTRAIN_SHOW"))
                std::printf("MISSED %s\n", qPrintable(laid.text.mid(end - 30, 60)));
        }
    }
    std::printf("%-22s %7zu sentences  F1 %.4f (%s)\n", name, gold,
                2.0 * static_cast<double>(hits) / static_cast<double>(found + gold),
                marked ? "ends with a sign" : "all ends");
}

/// Gold tokens (hyphenated compounds joined) that the tokeniser finds with the same bounds.
void measureTokens(const char *name, const Corpus &corpus)
{
    std::size_t hits = 0;
    std::size_t found = 0;
    std::size_t gold = 0;
    for (const GoldSentence &sentence : corpus) {
        Corpus joined = joinedCompounds({sentence});
        const TokenisedText laid = layOut(joined.empty() ? Corpus{sentence} : joined);
        std::set<Span> spans;
        for (const Token &token : laid.tokens)
            spans.insert(token.span);
        const std::vector<Token> tokens = tokenise(laid.text);
        for (const Token &token : tokens)
            hits += spans.count(token.span);
        found += tokens.size();
        gold += spans.size();
    }
    std::printf("%-22s %7zu tokens  F1 %.4f\n", name, gold,
                2.0 * static_cast<double>(hits) / static_cast<double>(found + gold));
}

int measure(const QString &modelPath, const QString &data)
{
    QFile file(modelPath);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const Result<PosTagger> tagger = PosTagger::fromBytes(file.readAll());
    if (!tagger) {
        std::printf("%s\n", qPrintable(tagger.error().context));
        return 1;
    }
    const Corpus gum = readCorpus(data + QStringLiteral("/pos/gum-test.tsv"));
    const Corpus ewt = readCorpus(data + QStringLiteral("/pos/ewt-test.tsv"));
    const Corpus news = only(gum, QLatin1StringView("_news_"));
    const Score newsScore = measureTags(tagger.value(), "GUM test, news", news);
    measureTags(tagger.value(), "GUM test", gum);
    const Score ewtScore = measureTags(tagger.value(), "EWT test", ewt);
    std::printf("GUM news + EWT: %.4f\n", static_cast<double>(newsScore.right + ewtScore.right) /
                                              static_cast<double>(newsScore.all + ewtScore.all));
    measureTags(tagger.value(), "GUM test, capitals", inCapitals(gum, 0, 1));
    measureTags(tagger.value(), "GUM test, titles", asTitles(gum, 0, 1));
    measureTags(tagger.value(), "GUM test, compounds", joinedCompounds(gum));
    measureTokens("GUM test", gum);
    measureTokens("EWT test", ewt);
    for (const bool marked : {true, false}) {
        measureSentences("GUM test, news", news, marked);
        measureSentences("GUM test", gum, marked);
        measureSentences("EWT test", ewt, marked);
    }
    return 0;
}

Corpus trainingCorpus(const QString &data)
{
    Corpus corpus = readCorpus(data + QStringLiteral("/pos/gum-train.tsv"));
    const Corpus ewt = readCorpus(data + QStringLiteral("/pos/ewt-train.tsv"));
    corpus.insert(corpus.end(), ewt.begin(), ewt.end());
    const Corpus plain = corpus;
    for (const Corpus &more : {joinedCompounds(plain), inCapitals(plain, 0, 8), asTitles(plain, 4, 8)})
        corpus.insert(corpus.end(), more.begin(), more.end());
    return corpus;
}

int run(const QStringList &arguments)
{
    if (arguments.size() != 4)
        return 2;
    if (arguments[1] == QLatin1StringView("train")) {
        const Corpus corpus = trainingCorpus(arguments[3]);
        const WordClasses classes = readWordClasses(arguments[3] + QStringLiteral("/names/clusters.tsv"), 20000);
        if (corpus.empty() || classes.rows.empty())
            return 1;
        QFile file(arguments[2]);
        if (!file.open(QIODevice::WriteOnly) || file.write(PosModel::toBytes(train(corpus, classes, {}))) < 0)
            return 1;
        std::printf("%lld bytes\n", static_cast<long long>(file.size()));
        file.close();
    }
    return measure(arguments[2], arguments[3]);
}

} // namespace

} // namespace dateline::postrain

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return dateline::postrain::run(QCoreApplication::arguments());
}
