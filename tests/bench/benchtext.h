#pragma once

#include "model/analysis.h"
#include "text/postagger.h"
#include "text/tokeniser.h"

#include <QFile>
#include <QString>

#include <deque>
#include <vector>

namespace dateline {

/// Paragraphs that are read as one article. Holds what its views look at, so it does not move.
struct BenchArticle
{
    std::deque<QString> texts;
    std::deque<SectionAnalysis> analyses; ///< one for each text, empty at first
    std::vector<SectionView> sections;
};

/// Each line of a file is a paragraph, 25 of them are an article. Empty when the file cannot be read.
inline std::deque<BenchArticle> readBenchArticles(const QString &path)
{
    constexpr std::size_t paragraphsOfArticle = 25;
    std::deque<BenchArticle> articles;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return articles;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (articles.empty() || articles.back().texts.size() == paragraphsOfArticle)
            articles.emplace_back();
        articles.back().texts.push_back(QString::fromUtf8(line));
    }
    for (BenchArticle &article : articles) {
        for (const QString &text : article.texts)
            article.sections.push_back({text, SectionRole::Paragraph, 0, &article.analyses.emplace_back()});
    }
    return articles;
}

/// Tokens, with parts of speech where there is a tagger, and sentences of all articles; gives the number of tokens.
inline std::size_t tokeniseAll(std::deque<BenchArticle> &articles, const PosTagger *tagger = nullptr)
{
    std::size_t words = 0;
    for (BenchArticle &article : articles) {
        for (std::size_t i = 0; i < article.texts.size(); ++i) {
            SectionAnalysis &section = article.analyses[i];
            std::vector<Token> tokens = tokenise(article.texts[i]);
            section.sentences = splitSentences(article.texts[i], tokens, SectionRole::Paragraph);
            if (tagger)
                tagger->tag(article.texts[i], section.sentences, tokens);
            section.tokens = tokens;
            words += tokens.size();
        }
    }
    return words;
}

} // namespace dateline
