#pragma once

#include "model/section.h"
#include "model/token.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace dateline::postrain {

struct Word
{
    QString form;
    PartOfSpeech pos = PartOfSpeech::Unknown;
    bool spaceAfter = true;
};

struct GoldSentence
{
    QString document;
    std::vector<Word> words;
};

using Corpus = std::vector<GoldSentence>;

/// Reads `form TAB lemma TAB UPOS TAB XPOS TAB space-after` with blank lines between sentences and "# doc NAME"
/// before documents. Empty where the file cannot be read.
[[nodiscard]] Corpus readCorpus(const QString &path);

/// The same sentences as Dateline's tokeniser would cut them: compounds with hyphens, which these corpora take apart,
/// are one word again. Holds only the sentences that differ.
[[nodiscard]] Corpus joinedCompounds(const Corpus &corpus);

/// Every `step`th sentence from `first` on, in capitals or as a title: headlines are written so.
[[nodiscard]] Corpus inCapitals(const Corpus &corpus, std::size_t first, std::size_t step);
[[nodiscard]] Corpus asTitles(const Corpus &corpus, std::size_t first, std::size_t step);

/// A sentence as text and tokens, for the tagger.
struct TokenisedText
{
    QString text;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
};
[[nodiscard]] TokenisedText layOut(const Corpus &corpus);

} // namespace dateline::postrain
