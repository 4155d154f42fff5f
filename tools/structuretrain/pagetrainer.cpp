#include "pagetrainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace dateline::structuretrain {

namespace {

constexpr std::int32_t step = 8; ///< how far a mistake moves a weight
constexpr double largestWeight = 20000.0;

bool isPhraseFeature(PageFeature feature)
{
    return feature >= PageFeature::Furniture && feature <= PageFeature::Byline;
}

/// Keeps beside each weight the sum of its changes times when they were made, for the average.
class Trainer
{
public:
    explicit Trainer(const TrainingOptions &options)
        : m_options(options), m_random(options.seed), m_blockSums(m_model.blocks.size() * pageFeatureCount),
          m_stepSums(pageFeatureCount * pagePartCount)
    {
    }

    PageModel run(const std::vector<GoldPage> &pages)
    {
        std::vector<std::size_t> order(pages.size());
        std::iota(order.begin(), order.end(), 0);
        for (int round = 0; round < m_options.rounds; ++round) {
            for (std::size_t i = order.size(); i > 1; --i) // std::shuffle differs between libraries
                std::swap(order[i - 1], order[m_random() % i]);
            for (const std::size_t index : order)
                learn(pages[index]);
        }
        return average();
    }

private:
    using Sums = std::array<std::int64_t, pagePartCount>;

    std::vector<PageFeatureSet> withHiddenCues(const std::vector<PageFeatureSet> &blocks)
    {
        std::vector<PageFeatureSet> seen;
        for (const PageFeatureSet &block : blocks) {
            const bool hidden = static_cast<int>(m_random() % 100) < m_options.hiddenCues;
            PageFeatureSet set;
            for (const PageFeature feature : block) {
                if (!hidden || !isPhraseFeature(feature))
                    set.add(feature);
            }
            seen.push_back(set);
        }
        return seen;
    }

    void learn(const GoldPage &page)
    {
        ++m_time;
        const std::vector<PageFeatureSet> blocks = withHiddenCues(page.blocks);
        std::vector<PageModel::PartWeights> costs = page.costs;
        for (PageModel::PartWeights &cost : costs) {
            for (std::int32_t &value : cost)
                value *= m_options.margin;
        }
        const std::vector<PagePart> said = m_model.partsOf(blocks, costs);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const bool samePart = said[i] == page.parts[i];
            if (!samePart) {
                update(blocks, i, page.parts[i], step);
                update(blocks, i, said[i], -step);
            }
            if (i > 0 && !(samePart && said[i - 1] == page.parts[i - 1])) {
                updateStep(blocks[i], page.parts[i - 1], page.parts[i], step);
                updateStep(blocks[i], said[i - 1], said[i], -step);
            }
        }
    }

    void update(const std::vector<PageFeatureSet> &blocks, std::size_t index, PagePart part, std::int32_t change)
    {
        for (std::ptrdiff_t offset = -PageModel::reach; offset <= PageModel::reach; ++offset) {
            const auto at = static_cast<std::ptrdiff_t>(index) + offset;
            if (at < 0 || at >= static_cast<std::ptrdiff_t>(blocks.size()))
                continue;
            const auto row = static_cast<std::size_t>(offset + PageModel::reach);
            for (const PageFeature feature : blocks[static_cast<std::size_t>(at)]) {
                const auto f = static_cast<std::size_t>(feature);
                m_model.blocks[row][f][static_cast<std::size_t>(part)] += change;
                m_blockSums[row * pageFeatureCount + f][static_cast<std::size_t>(part)] += change * m_time;
            }
        }
    }

    void updateStep(const PageFeatureSet &block, PagePart from, PagePart to, std::int32_t change)
    {
        for (const PageFeature feature : block) {
            const auto f = static_cast<std::size_t>(feature);
            m_model.steps[f][static_cast<std::size_t>(from)][static_cast<std::size_t>(to)] += change;
            m_stepSums[f * pagePartCount + static_cast<std::size_t>(from)][static_cast<std::size_t>(to)] +=
                change * m_time;
        }
    }

    void average(PageModel::PartWeights &weights, const Sums &sums) const
    {
        for (std::size_t part = 0; part < pagePartCount; ++part) {
            const double mean = weights[part] - static_cast<double>(sums[part]) / static_cast<double>(m_time + 1);
            weights[part] = static_cast<std::int32_t>(std::lround(std::clamp(mean, -largestWeight, largestWeight)));
        }
    }

    PageModel average() const
    {
        PageModel model = m_model;
        for (std::size_t row = 0; row < model.blocks.size(); ++row) {
            for (std::size_t f = 0; f < pageFeatureCount; ++f)
                average(model.blocks[row][f], m_blockSums[row * pageFeatureCount + f]);
        }
        for (std::size_t f = 0; f < pageFeatureCount; ++f) {
            for (std::size_t from = 0; from < pagePartCount; ++from)
                average(model.steps[f][from], m_stepSums[f * pagePartCount + from]);
        }
        return model;
    }

    TrainingOptions m_options;
    std::mt19937 m_random;
    PageModel m_model;
    std::vector<Sums> m_blockSums;
    std::vector<Sums> m_stepSums;
    std::int64_t m_time = 0;
};

} // namespace

PageModel trainPages(const std::vector<GoldPage> &pages, const TrainingOptions &options)
{
    return Trainer(options).run(pages);
}

} // namespace dateline::structuretrain
