#include "text/postagger.h"

#include "text/posfeatures.h"
#include "text/posmodel.h"

#include <QResource>

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace dateline {

namespace {

constexpr std::size_t edge = 2;        ///< edge words on either side of a sentence
constexpr std::size_t ofTagsAlone = 2; ///< dynamic features that no word is part of

using Sums = PosScores;

/// A word with the weights of what it is by itself, added up when they are first needed.
struct KnownWord
{
    std::uint8_t ownKnown = 0;  ///< a bit for each place
    std::uint8_t nextKnown = 0; ///< a bit for each place
    PosWord word;
    Sums asPrevious{};
    Sums asSecondPrevious{};
    Sums asSecondNext{};
    struct AtPlace
    {
        Sums own{};
        Sums asNext{};
    };
    std::array<AtPlace, 2> inText{};                                      ///< CaseMode::Normal
    std::unique_ptr<std::array<AtPlace, PosPlace::count - 2>> inCapitals; ///< other modes, which few words are seen in

    [[nodiscard]] AtPlace &at(std::size_t place)
    {
        if (place < inText.size())
            return inText[place];
        if (!inCapitals)
            inCapitals = std::make_unique<std::array<AtPlace, PosPlace::count - 2>>();
        return (*inCapitals)[place - inText.size()];
    }
};

/// Those of a word's features that the model may know, on their way from memory while other things are done.
template <std::size_t Most>
class KnownFeatures
{
public:
    template <typename Features>
    void select(const PosModel &model, const Features &features)
    {
        for (const std::uint64_t feature : features) {
            m_features[m_count] = feature;
            m_count += model.mayKnow(feature) && feature != 0 ? 1 : 0;
        }
        for (std::size_t i = 0; i < m_count; ++i)
            model.prefetch(m_features[i]);
    }
    void addTo(const PosModel &model, Sums &sums) const
    {
        for (std::size_t i = 0; i < m_count; ++i)
            model.addWeights(m_features[i], sums);
    }

private:
    std::array<std::uint64_t, Most + 1> m_features{};
    std::size_t m_count = 0;
};

template <typename Features>
Sums sumOf(const PosModel &model, const Features &features)
{
    Sums sums{};
    KnownFeatures<std::tuple_size_v<Features>> known;
    known.select(model, features);
    known.addTo(model, sums);
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
        known.at(number).own = sumOf(model, features);
        known.ownKnown |= std::uint8_t(1U << number);
    }
    return known.at(number).own;
}

const Sums &nextOf(const PosModel &model, KnownWord &known, PosPlace place)
{
    const std::size_t number = place.number();
    if ((known.nextKnown >> number & 1U) == 0) {
        known.at(number).asNext = besideOf(model, known.word, 1, place);
        known.nextKnown |= std::uint8_t(1U << number);
    }
    return known.at(number).asNext;
}

void add(PosScores &scores, const Sums &sums)
{
    for (std::size_t tag = 0; tag < scores.size(); ++tag)
        scores[tag] = static_cast<std::int16_t>(scores[tag] + sums[tag]);
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
            KnownWord &known = m_edges[static_cast<std::size_t>(std::ptrdiff_t(place) + 2)];
            known = {};
            fill(model, posEdgeWord(place), known);
        }
        for (std::size_t one = 0; one <= posTagCount; ++one) {
            for (std::size_t two = 0; two <= posTagCount; ++two)
                m_tags[one][two] = sumOf(model, std::array{posTagFeature(one), posTagPairFeature(one, two)});
        }
    }
    /// The words of a sentence, at the end of `words`. Memory is asked for all of them before the first is waited for.
    void ofAll(const PosModel &model, QStringView text, std::span<const Token> tokens, std::vector<KnownWord *> &words)
    {
        const auto formOf = [text](const Token &token) { return text.mid(token.span.start, token.span.length()); };
        m_hashes.clear();
        for (const Token &token : tokens) {
            m_hashes.push_back(FormTable<KnownWord>::hashOf(formOf(token)));
            m_words.prefetchSlot(m_hashes.back());
        }
        for (const std::uint64_t hash : m_hashes)
            m_words.prefetchValue(hash, usualPart);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const QStringView form = formOf(tokens[i]);
            const auto [known, isNew] = m_words.of(form, m_hashes[i]);
            if (isNew) {
                PosWord word = describePosWord(form);
                word.wordClass = model.classOf(word.folded);
                fill(model, word, known);
            }
            words.push_back(&known);
        }
    }
    [[nodiscard]] KnownWord *edgeWord(int place)
    {
        return &m_edges[static_cast<std::size_t>(std::ptrdiff_t(place) + 2)];
    }
    [[nodiscard]] const Sums &tags(std::size_t previous, std::size_t beforePrevious) const
    {
        return m_tags[previous][beforePrevious];
    }

private:
    static constexpr std::size_t mostWords = 40'000; ///< a sentence may add its own on top
    /// Of a known word, what every word needs.
    static constexpr std::size_t usualPart = sizeof(PosWord) + 5 * sizeof(Sums);

    static void fill(const PosModel &model, const PosWord &word, KnownWord &known)
    {
        known.word = word;
        known.asPrevious = besideOf(model, word, -1, {});
        known.asSecondPrevious = besideOf(model, word, -2, {});
        known.asSecondNext = besideOf(model, word, 2, {});
    }

    FormTable<KnownWord> m_words;
    std::vector<std::uint64_t> m_hashes;
    std::array<KnownWord, 4> m_edges;
    std::array<std::array<Sums, posTagCount + 1>, posTagCount + 1> m_tags{};
    std::uint64_t m_model = 0;
};

/// The first tag with the greatest score. Score and tag are compared as one number: no branch to guess wrong.
std::size_t bestOf(const PosScores &scores)
{
    static_assert(posTagCount <= 32);
    std::int32_t best = std::numeric_limits<std::int32_t>::min();
    for (std::size_t tag = 0; tag < posTagCount; ++tag)
        best = std::max(best, scores[tag] * 32 + static_cast<std::int32_t>(31 - tag));
    return static_cast<std::size_t>(31 - (best & 31));
}

void tagSentence(const PosModel &model, const KnownWords &known, const std::vector<KnownWord *> &words, CaseMode mode,
                 Token *tokens)
{
    const std::size_t count = words.size() - 2 * edge;
    std::size_t previous = posTagCount;
    std::size_t beforePrevious = posTagCount;
    PosDynamicFeatures moving;
    PosPairFeatures pairs;
    for (std::size_t i = 0; i < count; ++i) {
        KnownWord *const *const word = words.data() + edge + i;
        const PosPlace place{mode, i == 0};
        posPairFeatures(word[-1]->word, word[0]->word, word[1]->word, word[2]->word, place, pairs);
        posDynamicFeatures(word[-1]->word, word[0]->word, word[1]->word, previous, beforePrevious, moving);
        KnownFeatures<pairs.size() + moving.size()> features;
        features.select(model, pairs);
        features.select(model, std::span(moving).subspan(ofTagsAlone));
        PosScores scores{};
        add(scores, ownOf(model, *word[0], place));
        add(scores, nextOf(model, *word[1], place));
        add(scores, word[-1]->asPrevious);
        add(scores, word[-2]->asSecondPrevious);
        add(scores, word[2]->asSecondNext);
        add(scores, known.tags(previous, beforePrevious));
        features.addTo(model, scores);
        const std::size_t best = bestOf(scores);
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
        const auto first = static_cast<std::size_t>(sentence.firstToken);
        const auto count = static_cast<std::size_t>(sentence.endToken - sentence.firstToken);
        known.ofAll(model, text, std::span(tokens).subspan(first, count), words);
        words.push_back(known.edgeWord(0));
        words.push_back(known.edgeWord(1));
        flags.clear();
        for (std::size_t i = edge; i + edge < words.size(); ++i)
            flags.push_back(words[i]->word.flags);
        tagSentence(model, known, words, caseModeOf(flags), tokens.data() + sentence.firstToken);
    }
}

} // namespace dateline
