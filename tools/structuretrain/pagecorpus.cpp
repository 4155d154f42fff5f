#include "pagecorpus.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace dateline::structuretrain {

namespace {

constexpr std::int32_t wrongHeadline = 30;
constexpr std::int32_t lostHeadline = 200; ///< a page that has one should not be left without
constexpr std::int32_t longestBlock = 60;
constexpr std::int32_t leastLost = 8; ///< a heading or a byline counts for more than its words

/// The label of each block, by the line that it begins on.
std::vector<char> labelsOf(QStringView text, const std::vector<Block> &blocks, const QByteArray &lineLabels)
{
    std::vector<char> labels;
    qsizetype line = 0;
    qsizetype at = 0;
    for (const Block &block : blocks) {
        for (; at < block.content.start; ++at)
            line += text[at] == u'\n' ? 1 : 0;
        labels.push_back(line < lineLabels.size() ? lineLabels[line] : 'j');
    }
    return labels;
}

std::vector<PagePart> partsOf(const std::vector<char> &labels)
{
    const auto begin = labels.begin();
    const auto head = std::find(begin, labels.end(), 'h');
    const auto first = head == labels.end() ? std::find(begin, labels.end(), 'c') : head;
    // credits right under the text belong to the article
    const auto end = std::find_if(std::find(labels.rbegin(), labels.rend(), 'c').base(), labels.end(),
                                  [](char label) { return label != 'n'; });
    std::vector<PagePart> parts;
    for (auto label = begin; label != labels.end(); ++label) {
        if (label < first)
            parts.push_back(PagePart::Before);
        else if (*label == 'h')
            parts.push_back(PagePart::Headline);
        else if (label >= end)
            parts.push_back(PagePart::After);
        else if (*label == 'c')
            parts.push_back(PagePart::Text);
        else
            parts.push_back(*label == 'n' ? PagePart::Meta : PagePart::Insert);
    }
    return parts;
}

bool isSite(PagePart part)
{
    return part == PagePart::Before || part == PagePart::Insert || part == PagePart::After;
}

PageModel::PartWeights costsOf(char label, PagePart right, std::int32_t words)
{
    const std::int32_t lost = leastLost + std::min(words, longestBlock);
    PageModel::PartWeights costs = {};
    for (std::size_t i = 0; i < pagePartCount; ++i) {
        const auto part = static_cast<PagePart>(i);
        const bool site = isSite(part);
        if (part == right)
            continue;
        if (label == 'h')
            costs[i] = lostHeadline;
        else if (part == PagePart::Headline)
            costs[i] = wrongHeadline;
        else if (label == 'c')
            costs[i] = site ? lost : leastLost;
        else if (label == 'j')
            costs[i] = site ? 1 : lost;
        else
            costs[i] = site == isSite(right) ? 1 : leastLost;
    }
    return costs;
}

} // namespace

std::vector<GoldPage> readPages(const QString &path)
{
    std::vector<GoldPage> pages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        return pages;
    }
    const PhraseBook phrases;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        const QString text = json.value(QLatin1StringView("text")).toString();
        const QByteArray lineLabels = json.value(QLatin1StringView("labels")).toString().toLatin1();
        if (text.isEmpty() || lineLabels.isEmpty()) {
            std::fprintf(stderr, "not a page: %s\n", line.left(80).constData());
            return pages;
        }
        GoldPage page;
        page.style = json.value(QLatin1StringView("style")).toString();
        const std::vector<Block> blocks = findBlocks(text, {});
        page.blocks = pageFeatures(text, blocks, findCues(text, blocks, phrases));
        page.labels = labelsOf(text, blocks, lineLabels);
        page.parts = partsOf(page.labels);
        const QString headline = json.value(QLatin1StringView("headline")).toString().simplified();
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const Span content = blocks[i].content;
            page.saysHeadline.push_back(text.mid(content.start, content.length()).simplified() == headline);
            page.starts.push_back(text.mid(content.start, std::min(content.length(), 70)).simplified());
            page.words.push_back(blocks[i].words);
            page.costs.push_back(costsOf(page.labels[i], page.parts[i], blocks[i].words));
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace dateline::structuretrain
