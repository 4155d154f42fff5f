#include "crftrainer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace dateline::nametrain {

namespace {

constexpr int width = 28; ///< labels, filled up for vector instructions
using Row = std::array<float, width>;
constexpr float leastGradient = 1e-4F;

struct Random
{
    std::uint64_t state;
    std::uint32_t next()
    {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return std::uint32_t(state >> 33);
    }
};

struct Sentence
{
    std::vector<std::uint32_t> starts; ///< of each word's features, and their end
    std::vector<std::uint32_t> features;
    std::vector<LabelSet> labels;
    float weight = 1.0F;
};

/// Marginal probabilities of labels and of pairs of neighbours.
struct Marginals
{
    std::vector<Row> labels;
    std::array<Row, nameLabelCount> pairs{};
    double logSum = 0.0;
};

class Trainer
{
public:
    Trainer(std::vector<Example> &examples, const TrainingOptions &options) : m_options(options)
    {
        chooseFeatures(examples);
        m_weights.assign(m_hashes.size(), Row{});
        m_squares.assign(m_hashes.size(), Row{});
        for (int before = 0; before < nameLabelCount; ++before) {
            for (int label = 0; label < nameLabelCount; ++label)
                m_allowed[std::size_t(before)][std::size_t(label)] = mayFollow(before, label) ? 1.0F : 0.0F;
        }
    }

    void run(const std::function<void(int, double)> &report)
    {
        std::vector<std::uint32_t> order(m_sentences.size());
        std::iota(order.begin(), order.end(), 0U);
        Random random{m_options.seed};
        for (int pass = 0; pass < m_options.passes; ++pass) {
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[random.next() % i]);
            m_rate = float(m_options.rate * (1.0 - 0.8 * pass / std::max(1, m_options.passes)));
            double likelihood = 0.0;
            for (const std::uint32_t index : order)
                likelihood += learn(m_sentences[index], random);
            report(pass, likelihood);
            if (2 * (pass + 1) > m_options.passes)
                remember();
        }
        average();
    }

    [[nodiscard]] NameModelContent content() const
    {
        float largest = 1e-6F;
        for (const Row &row : m_weights) {
            for (const float weight : row)
                largest = std::max(largest, std::abs(weight));
        }
        // A few giants would leave too few steps for all others.
        const float scale = 127.0F / std::min(largest, 6.0F);
        NameModelContent content;
        for (std::size_t i = 0; i < m_weights.size(); ++i) {
            NameModelContent::Feature feature{m_hashes[i], {}};
            for (int label = 0; label < nameLabelCount; ++label) {
                const float weight = m_weights[i][std::size_t(label)] * scale;
                if (std::abs(weight) >= float(m_options.prune))
                    feature.weights.emplace_back(std::uint8_t(label),
                                                 std::int8_t(std::clamp(std::lround(weight), -127L, 127L)));
            }
            std::erase_if(feature.weights, [](const auto &weight) { return weight.second == 0; });
            if (!feature.weights.empty())
                content.features.push_back(std::move(feature));
        }
        for (int before = 0; before < nameLabelCount; ++before) {
            for (int label = 0; label < nameLabelCount; ++label)
                content.transitions[std::size_t(before)][std::size_t(label)] =
                    std::int16_t(std::lround(m_transitions[std::size_t(before)][std::size_t(label)] * scale));
        }
        return content;
    }

private:
    /// The mean of the later passes' weights is less a child of the last sentences seen (Polyak and Juditsky 1992).
    void remember()
    {
        m_sums.resize(m_weights.size(), Row{});
        for (std::size_t i = 0; i < m_weights.size(); ++i)
            addTo(m_sums[i], m_weights[i]);
        for (std::size_t i = 0; i < m_transitions.size(); ++i)
            addTo(m_transitionSums[i], m_transitions[i]);
        ++m_remembered;
    }
    void average()
    {
        if (m_remembered == 0)
            return;
        const auto share = 1.0F / float(m_remembered);
        for (std::size_t i = 0; i < m_weights.size(); ++i) {
            for (std::size_t label = 0; label < std::size_t(width); ++label)
                m_weights[i][label] = m_sums[i][label] * share;
        }
        for (std::size_t i = 0; i < m_transitions.size(); ++i) {
            for (std::size_t label = 0; label < std::size_t(width); ++label)
                m_transitions[i][label] = m_transitionSums[i][label] * share;
        }
    }
    static void addTo(Row &sum, const Row &row)
    {
        for (std::size_t label = 0; label < std::size_t(width); ++label)
            sum[label] += row[label];
    }

    void chooseFeatures(std::vector<Example> &examples)
    {
        std::unordered_map<std::uint64_t, std::uint32_t> counts;
        counts.reserve(std::size_t(8) << 20);
        for (const Example &example : examples) {
            for (const auto &features : example.features) {
                for (const std::uint64_t feature : features)
                    ++counts[feature];
            }
        }
        std::unordered_map<std::uint64_t, std::uint32_t> indices;
        indices.reserve(counts.size() / 2);
        m_sentences.reserve(examples.size());
        for (Example &example : examples) { // numbered as they come, not as the table has them
            Sentence sentence;
            sentence.labels = std::move(example.labels);
            sentence.weight = example.weight;
            for (const auto &features : example.features) {
                sentence.starts.push_back(std::uint32_t(sentence.features.size()));
                for (const std::uint64_t feature : features) {
                    if (counts[feature] < std::uint32_t(m_options.leastCount))
                        continue;
                    const auto [entry, isNew] = indices.try_emplace(feature, std::uint32_t(m_hashes.size()));
                    if (isNew)
                        m_hashes.push_back(feature);
                    sentence.features.push_back(entry->second);
                }
            }
            sentence.starts.push_back(std::uint32_t(sentence.features.size()));
            example.features.clear();
            example.features.shrink_to_fit();
            m_sentences.push_back(std::move(sentence));
        }
    }

    void findMarginals(const std::vector<Row> &scores, const std::vector<LabelSet> *only, Marginals &result) const
    {
        const std::size_t size = scores.size();
        thread_local std::vector<Row> emissions;
        thread_local std::vector<Row> forward;
        thread_local std::vector<Row> backward;
        emissions.resize(size);
        forward.resize(size);
        backward.resize(size);
        result.labels.resize(size);
        for (Row &row : result.pairs)
            row.fill(0.0F);
        result.logSum = 0.0;
        for (std::size_t i = 0; i < size; ++i) {
            float top = scores[i][0];
            for (int label = 1; label < nameLabelCount; ++label)
                top = std::max(top, scores[i][std::size_t(label)]);
            for (int label = 0; label < width; ++label) {
                const bool possible = label < nameLabelCount && (!only || ((*only)[i] >> label & 1U) != 0) &&
                                      (i > 0 || mayOpen(label)) && (i + 1 < size || mayClose(label));
                emissions[i][std::size_t(label)] = possible ? std::exp(scores[i][std::size_t(label)] - top) : 0.0F;
            }
            result.logSum += top;
        }
        const auto normalise = [](Row &row) {
            float sum = 0.0F;
            for (const float value : row)
                sum += value;
            sum = std::max(sum, 1e-30F);
            for (float &value : row)
                value /= sum;
            return sum;
        };
        for (std::size_t i = 0; i < size; ++i) {
            Row &row = forward[i];
            if (i == 0) {
                row = emissions[0];
            } else {
                row.fill(0.0F);
                for (std::size_t before = 0; before < std::size_t(nameLabelCount); ++before) {
                    const float mass = forward[i - 1][before];
                    if (mass < 1e-12F)
                        continue;
                    for (std::size_t label = 0; label < std::size_t(width); ++label)
                        row[label] += mass * m_expTransitions[before][label];
                }
                for (std::size_t label = 0; label < std::size_t(width); ++label)
                    row[label] *= emissions[i][label];
            }
            result.logSum += std::log(double(normalise(row)));
        }
        backward[size - 1].fill(1.0F);
        for (std::size_t i = size; i-- > 0;) {
            Row &labels = result.labels[i];
            for (std::size_t label = 0; label < std::size_t(width); ++label)
                labels[label] = forward[i][label] * backward[i][label];
            normalise(labels);
            if (i == 0)
                break;
            Row ahead;
            for (std::size_t label = 0; label < std::size_t(width); ++label)
                ahead[label] = emissions[i][label] * backward[i][label];
            Row &row = backward[i - 1];
            float total = 0.0F;
            for (std::size_t before = 0; before < std::size_t(nameLabelCount); ++before) {
                float sum = 0.0F;
                for (std::size_t label = 0; label < std::size_t(width); ++label)
                    sum += m_expTransitions[before][label] * ahead[label];
                row[before] = sum;
                total += sum * forward[i - 1][before];
            }
            for (std::size_t before = std::size_t(nameLabelCount); before < std::size_t(width); ++before)
                row[before] = 0.0F;
            const float share = 1.0F / std::max(total, 1e-30F);
            for (std::size_t before = 0; before < std::size_t(nameLabelCount); ++before) {
                const float mass = forward[i - 1][before] * share;
                if (mass < 1e-12F)
                    continue;
                for (std::size_t label = 0; label < std::size_t(width); ++label)
                    result.pairs[before][label] += mass * m_expTransitions[before][label] * ahead[label];
            }
            normalise(row);
        }
    }

    /// One step on one sentence; its log likelihood before it.
    double learn(const Sentence &sentence, Random &random)
    {
        const std::size_t size = sentence.labels.size();
        if (size == 0)
            return 0.0;
        const auto kept = std::uint32_t((1.0 - m_options.dropout) * 4294967295.0 / 2.0);
        const float lift = float(1.0 / (1.0 - m_options.dropout));
        m_active.clear();
        m_activeStarts.clear();
        m_scores.assign(size, Row{});
        for (std::size_t i = 0; i < size; ++i) {
            m_activeStarts.push_back(m_active.size());
            for (std::uint32_t k = sentence.starts[i]; k < sentence.starts[i + 1]; ++k) {
                if (random.next() > kept)
                    continue;
                m_active.push_back(sentence.features[k]);
                const Row &weights = m_weights[sentence.features[k]];
                for (std::size_t label = 0; label < std::size_t(width); ++label)
                    m_scores[i][label] += weights[label];
            }
            for (float &score : m_scores[i])
                score *= lift;
        }
        m_activeStarts.push_back(m_active.size());
        for (std::size_t before = 0; before < std::size_t(nameLabelCount); ++before) {
            for (std::size_t label = 0; label < std::size_t(width); ++label)
                m_expTransitions[before][label] =
                    label < std::size_t(nameLabelCount)
                        ? m_allowed[before][label] * std::exp(m_transitions[before][label])
                        : 0.0F;
        }
        findMarginals(m_scores, nullptr, m_model);
        findMarginals(m_scores, &sentence.labels, m_gold);
        for (std::size_t i = 0; i < size; ++i) {
            Row gradient;
            float largest = 0.0F;
            for (std::size_t label = 0; label < std::size_t(width); ++label) {
                gradient[label] = (m_gold.labels[i][label] - m_model.labels[i][label]) * lift * sentence.weight;
                largest = std::max(largest, std::abs(gradient[label]));
            }
            if (largest < leastGradient)
                continue;
            for (std::size_t k = m_activeStarts[i]; k < m_activeStarts[i + 1]; ++k)
                step(m_weights[m_active[k]], m_squares[m_active[k]], gradient);
        }
        for (std::size_t before = 0; before < std::size_t(nameLabelCount); ++before) {
            Row gradient;
            for (std::size_t label = 0; label < std::size_t(width); ++label)
                gradient[label] = (m_gold.pairs[before][label] - m_model.pairs[before][label]) * sentence.weight;
            step(m_transitions[before], m_transitionSquares[before], gradient);
        }
        return m_gold.logSum - m_model.logSum;
    }

    void step(Row &weights, Row &squares, const Row &gradient) const
    {
        for (std::size_t label = 0; label < std::size_t(width); ++label) {
            squares[label] += gradient[label] * gradient[label];
            weights[label] += m_rate * gradient[label] / std::sqrt(squares[label] + 1e-6F);
        }
    }

    TrainingOptions m_options;
    std::vector<Sentence> m_sentences;
    std::vector<std::uint64_t> m_hashes;
    std::vector<Row> m_weights;
    std::vector<Row> m_squares;
    std::vector<Row> m_sums;
    std::array<Row, nameLabelCount> m_transitionSums{};
    int m_remembered = 0;
    std::array<Row, nameLabelCount> m_allowed{};
    std::array<Row, nameLabelCount> m_transitions{};
    std::array<Row, nameLabelCount> m_transitionSquares{};
    std::array<Row, nameLabelCount> m_expTransitions{};
    std::vector<Row> m_scores;
    std::vector<std::uint32_t> m_active;
    std::vector<std::size_t> m_activeStarts;
    Marginals m_model;
    Marginals m_gold;
    float m_rate = 0.0F;
};

} // namespace

NameModelContent trainCrf(std::vector<Example> &examples, const TrainingOptions &options,
                          const std::function<void(int pass, double likelihood)> &report)
{
    Trainer trainer(examples, options);
    trainer.run(report);
    return trainer.content();
}

} // namespace dateline::nametrain
