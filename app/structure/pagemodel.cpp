#include "structure/pagemodel.h"

#include <QFile>

#include <algorithm>
#include <limits>
#include <optional>

namespace dateline {

namespace {

using PartWeights = PageModel::PartWeights;

constexpr std::int32_t never = std::numeric_limits<std::int32_t>::min() / 2;
constexpr std::int32_t impossible = 10000000; ///< more than weights add up to
constexpr std::array<std::string_view, pagePartCount> partNames = {"Before", "Headline", "Meta",
                                                                   "Text",   "Insert",   "After"};
constexpr QByteArrayView heading = "dateline-page-model 1";

void add(const PartWeights &weights, PartWeights &score)
{
    for (std::size_t part = 0; part < pagePartCount; ++part)
        score[part] += weights[part];
}

QByteArray text(std::string_view name)
{
    return {name.data(), static_cast<qsizetype>(name.size())};
}

void writeRow(const char *kind, const QByteArray &where, PageFeature feature, const PartWeights &weights,
              QByteArray &out)
{
    if (std::all_of(weights.begin(), weights.end(), [](std::int32_t weight) { return weight == 0; }))
        return;
    out += kind;
    out += ' ' + where + ' ' + text(nameOf(feature));
    for (const std::int32_t weight : weights)
        out += ' ' + QByteArray::number(weight);
    out += '\n';
}

std::optional<PartWeights> readWeights(const QList<QByteArray> &fields)
{
    PartWeights weights = {};
    for (std::size_t part = 0; part < pagePartCount; ++part) {
        bool ok = false;
        weights[part] = fields[static_cast<qsizetype>(part) + 3].toInt(&ok);
        // sums over a page of a hundred million characters must not overflow
        if (!ok || std::abs(weights[part]) > 30000)
            return std::nullopt;
    }
    return weights;
}

bool readRow(const QByteArray &line, PageModel &model)
{
    const QList<QByteArray> fields = line.split(' ');
    if (fields.size() != 3 + static_cast<qsizetype>(pagePartCount))
        return false;
    const std::optional<PageFeature> feature = pageFeatureNamed({fields[2].data(), std::size_t(fields[2].size())});
    const std::optional<PartWeights> weights = readWeights(fields);
    if (!feature || !weights)
        return false;
    const auto row = static_cast<std::size_t>(*feature);
    if (fields[0] == "block") {
        bool ok = false;
        const int offset = fields[1].toInt(&ok);
        if (!ok || std::abs(offset) > PageModel::reach)
            return false;
        model.blocks[static_cast<std::size_t>(offset + PageModel::reach)][row] = *weights;
        return true;
    }
    const auto part = std::find(partNames.begin(), partNames.end(),
                                std::string_view(fields[1].data(), std::size_t(fields[1].size())));
    if (fields[0] != "step" || part == partNames.end())
        return false;
    model.steps[row][static_cast<std::size_t>(part - partNames.begin())] = *weights;
    return true;
}

/// Scores of the steps to a block, by earlier part and part.
using Steps = std::array<PartWeights, pagePartCount>;

} // namespace

bool mayFollow(PagePart before, PagePart part)
{
    switch (before) {
    case PagePart::Before:
        return part == PagePart::Before || part == PagePart::Headline || part == PagePart::Text;
    case PagePart::After:
        return part == PagePart::After;
    default:
        return part >= PagePart::Meta;
    }
}

bool mayOpen(PagePart part)
{
    return part == PagePart::Before || part == PagePart::Headline || part == PagePart::Text;
}

QString partName(PagePart part)
{
    const std::string_view name = partNames[static_cast<std::size_t>(part)];
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

const PageModel &PageModel::standard()
{
    static const PageModel model = [] {
        QFile file(QStringLiteral(":/dateline/structure/page.weights"));
        if (!file.open(QIODevice::ReadOnly))
            return PageModel();
        const Result<PageModel> read = fromText(file.readAll());
        return read ? *read : PageModel();
    }();
    return model;
}

Result<PageModel> PageModel::fromText(QByteArrayView text)
{
    PageModel model;
    bool headed = false;
    int number = 0;
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const bool right = headed ? readRow(line, model) : QByteArrayView(line) == heading;
        if (!right)
            return Error{ErrorCode::BadResource, QStringLiteral("line %1").arg(number)};
        headed = true;
    }
    if (!headed)
        return Error{ErrorCode::BadResource, QStringLiteral("line 1")};
    return model;
}

QByteArray PageModel::toText() const
{
    QByteArray out(heading.data(), heading.size());
    out += '\n';
    for (std::size_t row = 0; row < pageFeatureCount; ++row) {
        const auto feature = static_cast<PageFeature>(row);
        for (std::size_t offset = 0; offset < window; ++offset)
            writeRow("block", QByteArray::number(static_cast<std::ptrdiff_t>(offset) - reach), feature,
                     blocks[offset][row], out);
        for (std::size_t part = 0; part < pagePartCount; ++part)
            writeRow("step", ::dateline::text(partNames[part]), feature, steps[row][part], out);
    }
    return out;
}

std::vector<PagePart> PageModel::partsOf(const std::vector<PageFeatureSet> &page,
                                         const std::vector<PartWeights> &extra) const
{
    const auto size = static_cast<std::ptrdiff_t>(page.size());
    std::vector<std::array<std::uint8_t, pagePartCount>> cameFrom(page.size());
    PartWeights best = {};
    for (std::ptrdiff_t i = 0; i < size; ++i) {
        PartWeights score = extra.empty() ? PartWeights{} : extra[static_cast<std::size_t>(i)];
        for (std::ptrdiff_t offset = -reach; offset <= reach; ++offset) {
            if (i + offset < 0 || i + offset >= size)
                continue;
            const auto &weights = blocks[static_cast<std::size_t>(offset + reach)];
            for (const PageFeature feature : page[static_cast<std::size_t>(i + offset)])
                add(weights[static_cast<std::size_t>(feature)], score);
        }
        Steps stepScores = {};
        for (const PageFeature feature : page[static_cast<std::size_t>(i)]) {
            if (feature == PageFeature::Timestamp || feature == PageFeature::Rule || feature == PageFeature::Words0)
                score[static_cast<std::size_t>(PagePart::Headline)] = -impossible;
            for (std::size_t from = 0; from < pagePartCount; ++from)
                add(steps[static_cast<std::size_t>(feature)][from], stepScores[from]);
        }
        PartWeights next = {};
        for (std::size_t part = 0; part < pagePartCount; ++part) {
            const auto to = static_cast<PagePart>(part);
            std::int32_t reached = i == 0 && mayOpen(to) ? 0 : never;
            for (std::size_t from = 0; i > 0 && from < pagePartCount; ++from) {
                if (best[from] <= never || !mayFollow(static_cast<PagePart>(from), to))
                    continue;
                const std::int32_t sum = best[from] + stepScores[from][part];
                if (sum > reached) {
                    reached = sum;
                    cameFrom[static_cast<std::size_t>(i)][part] = static_cast<std::uint8_t>(from);
                }
            }
            next[part] = reached <= never ? never : reached + score[part];
        }
        // only differences count; near zero they cannot overflow on a long page
        const std::int32_t top = *std::max_element(next.begin(), next.end());
        for (std::int32_t &value : next)
            value = value <= never / 2 ? never : value - top;
        best = next;
    }
    std::vector<PagePart> parts(page.size());
    auto part = static_cast<std::size_t>(std::max_element(best.begin(), best.end()) - best.begin());
    for (std::ptrdiff_t i = size; i-- > 0;) {
        parts[static_cast<std::size_t>(i)] = static_cast<PagePart>(part);
        part = cameFrom[static_cast<std::size_t>(i)][part];
    }
    return parts;
}

} // namespace dateline
