#include "text/postagger.h"

#include "text/posfeatures.h"
#include "text/posmodel.h"

#include <QResource>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t edge = 2; ///< edge words on either side of a sentence

void tagSentence(const PosModel &model, const std::vector<PosWord> &words, Token *tokens)
{
    const std::size_t count = words.size() - 2 * edge;
    const CaseMode mode = caseModeOf(words.data() + edge, count);
    std::size_t previous = posTagCount;
    std::size_t beforePrevious = posTagCount;
    PosStaticFeatures fixed;
    PosDynamicFeatures moving;
    for (std::size_t i = 0; i < count; ++i) {
        const PosWord *const word = words.data() + edge + i;
        PosScores scores{};
        posStaticFeatures(word, i == 0, mode, fixed);
        posDynamicFeatures(word, previous, beforePrevious, moving);
        for (const std::uint64_t feature : fixed)
            model.addWeights(feature, scores);
        for (const std::uint64_t feature : moving)
            model.addWeights(feature, scores);
        const auto best = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
        tokens[i].pos = static_cast<PartOfSpeech>(best + 1);
        beforePrevious = previous;
        previous = best;
    }
}

} // namespace

struct PosTagger::Model
{
    PosModel weights;
};

PosTagger::PosTagger(std::unique_ptr<const Model> model) : m_model(std::move(model)) {}
PosTagger::PosTagger(PosTagger &&) noexcept = default;
PosTagger &PosTagger::operator=(PosTagger &&) noexcept = default;
PosTagger::~PosTagger() = default;

Result<PosTagger> PosTagger::load()
{
    const QResource file(QStringLiteral(":/dateline/text/en.pos"));
    const QByteArray bytes = file.uncompressedData();
    if (bytes.isEmpty())
        return Error{ErrorCode::BadResource, QStringLiteral("pos model: missing")};
    return fromBytes(bytes);
}

Result<PosTagger> PosTagger::fromBytes(QByteArrayView bytes)
{
    Result<PosModel> model = PosModel::fromBytes(bytes);
    if (!model)
        return model.error();
    return PosTagger(std::make_unique<const Model>(Model{std::move(model).value()}));
}

void PosTagger::tag(QStringView text, const std::vector<Sentence> &sentences, std::vector<Token> &tokens) const
{
    const PosModel &model = m_model->weights;
    std::vector<PosWord> words;
    for (const Sentence &sentence : sentences) {
        words.clear();
        words.push_back(posEdgeWord(-2));
        words.push_back(posEdgeWord(-1));
        for (std::int32_t i = sentence.firstToken; i < sentence.endToken; ++i) {
            const Span span = tokens[static_cast<std::size_t>(i)].span;
            words.push_back(describePosWord(text.mid(span.start, span.length())));
            words.back().wordClass = model.classOf(words.back().folded);
        }
        words.push_back(posEdgeWord(0));
        words.push_back(posEdgeWord(1));
        tagSentence(model, words, tokens.data() + sentence.firstToken);
    }
}

} // namespace dateline
