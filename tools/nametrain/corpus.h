#pragma once

#include "names/namefeatures.h"
#include "text/postagger.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace dateline::nametrain {

/// A set of labels, one bit each.
using LabelSet = std::uint32_t;

struct LabelledSentence
{
    std::vector<QString> words;
    std::vector<LabelSet> labels; ///< what each word may be: several where a corpus does not tell types apart
};

/// Sentences that belong together.
using LabelledDocument = std::vector<LabelledSentence>;

/// Reads `token TAB tag` in IOB2 with blank lines between sentences and "-DOCSTART-" between documents. PER, LOC and
/// the six names of types are known; MISC may be NORP, EVENT or WORK. Empty where the file cannot be read.
[[nodiscard]] std::vector<LabelledDocument> readIob2(const QString &path);

/// Every `step`th sentence of 4 to 14 words as headlines are written: a capital on every long word, or all capitals.
enum class Headlines : std::uint8_t { Titles, Capitals };
[[nodiscard]] std::vector<LabelledDocument> asHeadlines(const std::vector<LabelledDocument> &documents, Headlines style,
                                                        std::size_t step);

using ClassTable = QHash<std::uint64_t, WordClasses>;
/// Reads `word coarse middle fine`; classes count from 1. Empty where the file cannot be read.
[[nodiscard]] ClassTable readClasses(const QString &path);

/// A sentence as the model sees it.
struct Example
{
    std::vector<std::vector<std::uint64_t>> features; ///< one list a word
    std::vector<LabelSet> labels;
    float weight = 1.0F; ///< of what is learnt from it
};

/// Takes sentences through the same code as the program.
class ExampleMaker
{
public:
    ExampleMaker(const PosTagger &partsOfSpeech, const NameLists &lists, const ClassTable &classes);

    void add(const LabelledDocument &document, std::vector<Example> &examples) const;

private:
    const PosTagger &m_partsOfSpeech;
    const NameLists &m_lists;
    const ClassTable &m_classes;
};

} // namespace dateline::nametrain
