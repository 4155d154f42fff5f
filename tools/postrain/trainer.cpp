#include "trainer.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace dateline::postrain {

namespace {

constexpr std::size_t edge = 2;

/// Feature hash to row number: sorted hashes behind an open-addressed index.
class FeatureRows
{
public:
    explicit FeatureRows(std::vector<std::uint64_t> sortedHashes) : m_hashes(std::move(sortedHashes))
    {
        m_index.assign(m_hashes.size() * 2 + 1, -1);
        for (std::size_t row = 0; row < m_hashes.size(); ++row) {
            std::size_t at = PosModel::firstSlot(m_hashes[row], m_index.size());
            while (m_index[at] >= 0)
                at = at + 1 == m_index.size() ? 0 : at + 1;
            m_index[at] = static_cast<std::int32_t>(row);
        }
    }

    [[nodiscard]] std::size_t size() const { return m_hashes.size(); }
    [[nodiscard]] std::uint64_t hash(std::size_t row) const { return m_hashes[row]; }
    [[nodiscard]] std::int32_t find(std::uint64_t hash) const
    {
        std::size_t at = PosModel::firstSlot(hash, m_index.size());
        while (m_index[at] >= 0 && m_hashes[static_cast<std::size_t>(m_index[at])] != hash)
            at = at + 1 == m_index.size() ? 0 : at + 1;
        return m_index[at];
    }

private:
    std::vector<std::uint64_t> m_hashes;
    std::vector<std::int32_t> m_index;
};

struct Prepared
{
    std::vector<PosWord> words; ///< with the edge words
    std::vector<std::size_t> gold;
    CaseMode mode = CaseMode::Normal;
};

std::vector<Prepared> prepare(const Corpus &corpus, const WordClasses &classes)
{
    std::vector<Prepared> out;
    out.reserve(corpus.size());
    for (const GoldSentence &sentence : corpus) {
        Prepared p;
        p.words = {posEdgeWord(-2), posEdgeWord(-1)};
        for (const Word &word : sentence.words) {
            p.words.push_back(describePosWord(word.form));
            const auto found = classes.byWord.find(p.words.back().folded);
            if (found != classes.byWord.end())
                p.words.back().wordClass = found->second;
            p.gold.push_back(static_cast<std::size_t>(word.pos) - 1);
        }
        p.words.push_back(posEdgeWord(0));
        p.words.push_back(posEdgeWord(1));
        std::vector<std::uint64_t> flags;
        for (std::size_t i = 0; i < p.gold.size(); ++i)
            flags.push_back(p.words[edge + i].flags);
        p.mode = caseModeOf(flags);
        out.push_back(std::move(p));
    }
    return out;
}

FeatureRows collectFeatures(const std::vector<Prepared> &sentences, int minimumCount)
{
    std::vector<std::uint64_t> all;
    PosStaticFeatures fixed;
    PosDynamicFeatures moving;
    for (const Prepared &s : sentences) {
        for (std::size_t i = 0; i < s.gold.size(); ++i) {
            posStaticFeatures(&s.words[edge + i], i == 0, s.mode, fixed);
            posDynamicFeatures(s.words[edge + i - 1], s.words[edge + i], s.words[edge + i + 1],
                               i > 0 ? s.gold[i - 1] : posTagCount, i > 1 ? s.gold[i - 2] : posTagCount, moving);
            all.insert(all.end(), fixed.begin(), fixed.end());
            all.insert(all.end(), moving.begin(), moving.end());
        }
    }
    std::sort(all.begin(), all.end());
    std::vector<std::uint64_t> kept;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i;
        while (end < all.size() && all[end] == all[i])
            ++end;
        if (end - i >= static_cast<std::size_t>(minimumCount))
            kept.push_back(all[i]);
        i = end;
    }
    return FeatureRows(std::move(kept));
}

/// xorshift64*: the standard's shuffles differ from library to library.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed * 2 + 1) {}
    std::size_t below(std::size_t limit)
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return static_cast<std::size_t>((m_state * 0x2545f4914f6cdd1dULL >> 33) % limit);
    }

private:
    std::uint64_t m_state;
};

/// The perceptron. A weight's mean over all steps is w - u / steps, with u the sum of (step * change).
class Perceptron
{
public:
    Perceptron(const std::vector<Prepared> &sentences, const FeatureRows &rows, int margin)
        : m_sentences(sentences), m_rows(rows), m_weights(rows.size() * posTagCount),
          m_weighted(rows.size() * posTagCount), m_margin(margin)
    {
    }

    void pass(const std::vector<std::size_t> &order);
    [[nodiscard]] std::int64_t steps() const { return m_step; }
    /// Mean of a weight times the number of steps.
    [[nodiscard]] std::int64_t summed(std::size_t at) const { return m_weights[at] * m_step - m_weighted[at]; }
    [[nodiscard]] std::int64_t takeMistakes() { return std::exchange(m_mistakes, 0); }

private:
    void learn(const Prepared &sentence);
    void move(const std::vector<std::size_t> &active, std::size_t gold, std::size_t rival);

    const std::vector<Prepared> &m_sentences;
    const FeatureRows &m_rows;
    std::vector<std::int32_t> m_weights;
    std::vector<std::int64_t> m_weighted;
    std::int64_t m_step = 1;
    std::int64_t m_mistakes = 0;
    int m_margin;
};

void Perceptron::move(const std::vector<std::size_t> &active, std::size_t gold, std::size_t rival)
{
    for (const std::size_t row : active) {
        ++m_weights[row + gold];
        m_weighted[row + gold] += m_step;
        --m_weights[row + rival];
        m_weighted[row + rival] -= m_step;
    }
}

void Perceptron::learn(const Prepared &s)
{
    PosStaticFeatures fixed;
    PosDynamicFeatures moving;
    std::vector<std::size_t> active;
    std::size_t previous = posTagCount;
    std::size_t beforePrevious = posTagCount;
    for (std::size_t i = 0; i < s.gold.size(); ++i, ++m_step) {
        posStaticFeatures(&s.words[edge + i], i == 0, s.mode, fixed);
        posDynamicFeatures(s.words[edge + i - 1], s.words[edge + i], s.words[edge + i + 1], previous, beforePrevious,
                           moving);
        active.clear();
        const auto activate = [&](std::uint64_t hash) {
            const std::int32_t row = m_rows.find(hash);
            if (row >= 0)
                active.push_back(static_cast<std::size_t>(row) * posTagCount);
        };
        std::for_each(fixed.begin(), fixed.end(), activate);
        std::for_each(moving.begin(), moving.end(), activate);
        std::array<std::int32_t, posTagCount> scores{};
        for (const std::size_t row : active) {
            for (std::size_t t = 0; t < posTagCount; ++t)
                scores[t] += m_weights[row + t];
        }
        const auto best = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
        m_mistakes += best != s.gold[i] ? 1 : 0;
        scores[s.gold[i]] -= m_margin;
        const auto rival = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
        if (rival != s.gold[i])
            move(active, s.gold[i], rival);
        beforePrevious = previous;
        previous = best;
    }
}

void Perceptron::pass(const std::vector<std::size_t> &order)
{
    for (const std::size_t i : order)
        learn(m_sentences[i]);
}

/// Means, scaled so that all but one in two thousand fit into eight bits, with the small ones left out.
class Quantiser
{
public:
    Quantiser(const Perceptron &perceptron, const FeatureRows &rows) : m_perceptron(perceptron), m_rows(rows)
    {
        std::vector<std::int64_t> sizes;
        for (std::size_t at = 0; at < rows.size() * posTagCount; ++at) {
            const std::int64_t size = std::abs(perceptron.summed(at));
            if (size > 0)
                sizes.push_back(size);
        }
        const std::size_t rank = sizes.size() - sizes.size() / 2000 - 1;
        std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(rank), sizes.end());
        m_unit = std::max<std::int64_t>(1, sizes[rank] / 127);
    }

    [[nodiscard]] int value(std::size_t at) const
    {
        const std::int64_t sum = m_perceptron.summed(at);
        const std::int64_t rounded = (std::abs(sum) + m_unit / 2) / m_unit;
        const auto clipped = static_cast<int>(std::min<std::int64_t>(rounded, 127));
        return sum < 0 ? -clipped : clipped;
    }

    /// Bytes of the file's weights and slots when values below `least` are dropped.
    [[nodiscard]] std::int64_t bytes(int least) const
    {
        std::int64_t weights = 0;
        std::int64_t kept = 0;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            int count = 0;
            for (std::size_t t = 0; t < posTagCount; ++t)
                count += std::abs(value(row * posTagCount + t)) >= least ? 1 : 0;
            weights += count;
            kept += count > 0 ? 1 : 0;
        }
        return weights * 2 + kept * 8 * 10 / 7;
    }

private:
    const Perceptron &m_perceptron;
    const FeatureRows &m_rows;
    std::int64_t m_unit = 1;
};

template <typename S>
void insert(std::vector<S> &slots, std::uint64_t hash, S slot)
{
    slot.check = PosModel::checkOf(hash);
    std::size_t at = PosModel::firstSlot(hash, slots.size());
    while (slots[at].check != 0)
        at = at + 1 == slots.size() ? 0 : at + 1;
    slots[at] = slot;
}

PosModel::Tables pack(const Quantiser &quantiser, const FeatureRows &rows, int least)
{
    PosModel::Tables tables;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> kept;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto first = static_cast<std::uint32_t>(tables.weights.size());
        for (std::size_t t = 0; t < posTagCount; ++t) {
            const int value = quantiser.value(row * posTagCount + t);
            if (std::abs(value) >= least)
                tables.weights.push_back({static_cast<std::uint8_t>(t), static_cast<std::int8_t>(value)});
        }
        const auto count = static_cast<std::uint32_t>(tables.weights.size()) - first;
        if (count > 0)
            kept.emplace_back(rows.hash(row), first * 32 + count);
    }
    tables.slots.resize(kept.size() * 10 / 7 + 1);
    for (const auto &[hash, run] : kept)
        insert(tables.slots, hash, PosModel::Slot{0, run});
    return tables;
}

} // namespace

WordClasses readWordClasses(const QString &path, std::size_t limit)
{
    WordClasses classes;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return classes;
    while (!file.atEnd() && classes.rows.size() < limit) {
        const QList<QByteArray> fields = file.readLine().trimmed().split(' ');
        if (fields.size() != 4)
            continue;
        const std::uint64_t word = describePosWord(QString::fromUtf8(fields[0])).folded;
        const WordClass wordClass{static_cast<std::uint16_t>(fields[3].toInt() + 1),
                                  static_cast<std::uint16_t>(fields[1].toInt() + 1)};
        if (classes.byWord.emplace(word, wordClass).second)
            classes.rows.emplace_back(word, wordClass);
    }
    return classes;
}

PosModel::Tables train(const Corpus &corpus, const WordClasses &classes, const TrainerOptions &options)
{
    const std::vector<Prepared> sentences = prepare(corpus, classes);
    const FeatureRows rows = collectFeatures(sentences, options.minimumCount);
    std::printf("%zu sentences, %zu features\n", sentences.size(), rows.size());
    Perceptron perceptron(sentences, rows, options.margin);
    std::vector<std::size_t> order(sentences.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    Random random(options.seed);
    for (int epoch = 1; epoch <= options.epochs; ++epoch) {
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random.below(i)]);
        perceptron.pass(order);
        std::printf("pass %d: %lld mistakes\n", epoch, static_cast<long long>(perceptron.takeMistakes()));
        std::fflush(stdout);
    }
    const Quantiser quantiser(perceptron, rows);
    const auto classBytes = static_cast<std::int64_t>(classes.rows.size() * 8 * 10 / 7);
    int least = 1;
    while (least < 127 && quantiser.bytes(least) + classBytes > options.maximumBytes)
        ++least;
    std::printf("values below %d left out\n", least);
    PosModel::Tables tables = pack(quantiser, rows, least);
    tables.classSlots.resize(classes.rows.size() * 10 / 7 + 1);
    for (const auto &[word, wordClass] : classes.rows)
        insert(tables.classSlots, word, PosModel::ClassSlot{0, wordClass});
    return tables;
}

} // namespace dateline::postrain
