#include "text/postagger.h"

#include "base/viewlookup.h"
#include "text/posfeatures.h"
#include "text/posmodel.h"

#include <QResource>

#include <algorithm>
#include <array>
#include <functional>

namespace dateline {

namespace {

constexpr std::size_t edge = 2;        ///< edge words on either side of a sentence
constexpr std::size_t ofTagsAlone = 2; ///< dynamic features that no word is part of

using Sums = std::array<std::int16_t, posTagCount>; ///< of at most 19 weights of a byte

/// A word with the weights of what it is by itself, added up when they are first needed.
struct KnownWord
{
    PosWord word;
    std::array<Sums, PosPlace::count> own{};
    std::array<Sums, PosPlace::count> asNext{};
    Sums asPrevious{};
    Sums asSecondPrevious{};
    Sums asSecondNext{};
    std::uint8_t ownKnown = 0;  ///< a bit for each place
    std::uint8_t nextKnown = 0; ///< a bit for each place
};

template <typename Features>
Sums sumOf(const PosModel &model, const Features &features)
{
    PosScores scores{};
    for (const std::uint64_t feature : features) {
        if (feature != 0)
            model.addWeights(feature, scores);
    }
    Sums sums;
    std::transform(scores.begin(), scores.end(), sums.begin(), [](std::int32_t s) { return std::int16_t(s); });
    return sums;
}

Sums besideOf(const PosModel &model, const PosWord &word, int distance, PosPlace place)
{
    PosBesideFeatures features;
    posBesideFeatures(word, distance, place, features);
    return sumOf(model, features);
}

const Sums &ownOf(const PosModel &model, KnownWord &known, PosPlace place)
{
    const std::size_t number = place.number();
    if ((known.ownKnown >> number & 1U) == 0) {
        PosOwnFeatures features;
        posOwnFeatures(known.word, place, features);
        known.own[number] = sumOf(model, features);
        known.ownKnown |= std::uint8_t(1U << number);
    }
    return known.own[number];
}

const Sums &nextOf(const PosModel &model, KnownWord &known, PosPlace place)
{
    const std::size_t number = place.number();
    if ((known.nextKnown >> number & 1U) == 0) {
        known.asNext[number] = besideOf(model, known.word, 1, place);
        known.nextKnown |= std::uint8_t(1U << number);
    }
    return known.asNext[number];
}

void add(PosScores &scores, const Sums &sums)
{
    std::transform(scores.begin(), scores.end(), sums.begin(), scores.begin(), std::plus());
}

/// Words seen before: most words of a text come again. Only remembers, so that it changes no result. One for each
/// thread, so that none waits for another.
class KnownWords
{
public:
    /// Pointers are good until the next begin().
    void begin(const PosModel &model)
    {
        if (m_model == model.id() && m_words.size() < mostWords)
            return;
        m_model = model.id();
        m_words.clear();
        for (int place = -2; place < 2; ++place) {
            KnownWord &known = m_edges[static_cast<std::size_t>(place + 2)];
            known = {};
            fill(model, posEdgeWord(place), known);
        }
        for (std::size_t one = 0; one <= posTagCount; ++one) {
            for (std::size_t two = 0; two <= posTagCount; ++two)
                m_tags[one][two] = sumOf(model, std::array{posTagFeature(one), posTagPairFeature(one, two)});
        }
    }
    KnownWord *of(const PosModel &model, QStringView form)
    {
        if (const auto found = m_words.find(form); found != m_words.end())
            return found->second.get();
        auto known = std::make_unique<KnownWord>();
        PosWord word = describePosWord(form);
        word.wordClass = model.classOf(word.folded);
        fill(model, word, *known);
        return m_words.emplace(form.toString(), std::move(known)).first->second.get();
    }
    [[nodiscard]] KnownWord *edgeWord(int place) { return &m_edges[static_cast<std::size_t>(place + 2)]; }
    [[nodiscard]] const Sums &tags(std::size_t previous, std::size_t beforePrevious) const
    {
        return m_tags[previous][beforePrevious];
    }

private:
    static constexpr std::size_t mostWords = 20'000;

    static void fill(const PosModel &model, const PosWord &word, KnownWord &known)
    {
        known.word = word;
        known.asPrevious = besideOf(model, word, -1, {});
        known.asSecondPrevious = besideOf(model, word, -2, {});
        known.asSecondNext = besideOf(model, word, 2, {});
    }

    ViewMap<std::unique_ptr<KnownWord>> m_words;
    std::array<KnownWord, 4> m_edges;
    std::array<std::array<Sums, posTagCount + 1>, posTagCount + 1> m_tags{};
    std::uint64_t m_model = 0;
};

void tagSentence(const PosModel &model, const KnownWords &known, const std::vector<KnownWord *> &words, CaseMode mode,
                 Token *tokens)
{
    const std::size_t count = words.size() - 2 * edge;
    std::size_t previous = posTagCount;
    std::size_t beforePrevious = posTagCount;
    PosPairFeatures pairs;
    PosDynamicFeatures moving;
    for (std::size_t i = 0; i < count; ++i) {
        KnownWord *const *const word = words.data() + edge + i;
        const PosPlace place{mode, i == 0};
        posPairFeatures(word[-1]->word, word[0]->word, word[1]->word, word[2]->word, place, pairs);
        posDynamicFeatures(word[-1]->word, word[0]->word, word[1]->word, previous, beforePrevious, moving);
        for (const std::uint64_t feature : pairs)
            model.prefetch(feature);
        for (std::size_t k = ofTagsAlone; k < moving.size(); ++k)
            model.prefetch(moving[k]);
        PosScores scores{};
        add(scores, ownOf(model, *word[0], place));
        add(scores, nextOf(model, *word[1], place));
        add(scores, word[-1]->asPrevious);
        add(scores, word[-2]->asSecondPrevious);
        add(scores, word[2]->asSecondNext);
        add(scores, known.tags(previous, beforePrevious));
        for (const std::uint64_t feature : pairs)
            model.addWeights(feature, scores);
        for (std::size_t k = ofTagsAlone; k < moving.size(); ++k)
            model.addWeights(moving[k], scores);
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
    thread_local KnownWords known;
    std::vector<KnownWord *> words;
    std::vector<std::uint64_t> flags;
    for (const Sentence &sentence : sentences) {
        known.begin(model);
        words.clear();
        words.push_back(known.edgeWord(-2));
        words.push_back(known.edgeWord(-1));
        for (std::int32_t i = sentence.firstToken; i < sentence.endToken; ++i) {
            const Span span = tokens[static_cast<std::size_t>(i)].span;
            words.push_back(known.of(model, text.mid(span.start, span.length())));
        }
        words.push_back(known.edgeWord(0));
        words.push_back(known.edgeWord(1));
        flags.clear();
        for (std::size_t i = edge; i + edge < words.size(); ++i)
            flags.push_back(words[i]->word.flags);
        tagSentence(model, known, words, caseModeOf(flags), tokens.data() + sentence.firstToken);
    }
}

} // namespace dateline
