#include "names/namemodel.h"

#include "base/widevectors.h"
#include "names/namefeatures.h"

#include <QResource>
#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <limits>

namespace dateline {

namespace {

const QByteArrayView magic("DLNAMES\n", 8);
constexpr qsizetype headerSize = 8 + 4 + 4 + 8 + 3 * 4;
constexpr qsizetype checkedFrom = 8 + 4 + 4 + 8;
constexpr qsizetype transitionsSize = 2 * qsizetype(nameLabelCount) * nameLabelCount;

std::uint64_t checksum(QByteArrayView bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char byte : bytes) {
        hash ^= std::uint8_t(byte);
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

std::uint32_t read32(const uchar *at)
{
    return qFromLittleEndian<std::uint32_t>(at);
}

void append32(QByteArray &bytes, std::uint32_t value)
{
    const std::uint32_t little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), 4);
}

constexpr qsizetype rowSize = 32; ///< of a feature
constexpr qsizetype weightsAt = 4;
static_assert(weightsAt + nameLabelCount <= rowSize);

void prefetch([[maybe_unused]] const uchar *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#endif
}

std::uint32_t bucketOf(std::uint64_t feature, std::uint32_t bits)
{
    return bits == 0 ? 0 : std::uint32_t(feature >> (64 - bits));
}

Error damaged(const QString &what)
{
    return {ErrorCode::BadResource, QStringLiteral("names.model: %1").arg(what)};
}

} // namespace

Result<NameModel> NameModel::builtIn()
{
    const QResource resource(QStringLiteral(":/dateline/names/names.model"));
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        return damaged(QStringLiteral("missing"));
    return read(QByteArrayView(resource.data(), resource.size()), Checksum::Trusted);
}

Result<NameModel> NameModel::read(QByteArrayView bytes, Checksum checked)
{
    if (bytes.size() < headerSize || !bytes.startsWith(magic))
        return damaged(QStringLiteral("no name model"));
    const auto *data = reinterpret_cast<const uchar *>(bytes.data());
    if (read32(data + 8) != version)
        return damaged(QStringLiteral("version %1 where %2 is needed").arg(read32(data + 8)).arg(version));
    if (read32(data + 12) != nameFeatureFingerprint())
        return damaged(QStringLiteral("made for other features"));
    if (checked == Checksum::Compared &&
        qFromLittleEndian<std::uint64_t>(data + 16) != checksum(bytes.sliced(checkedFrom)))
        return damaged(QStringLiteral("damaged"));
    static std::atomic<std::uint64_t> lastId = 0;
    NameModel model;
    model.m_id = ++lastId;
    model.m_bits = read32(data + 24);
    const std::uint32_t features = read32(data + 28);
    const qsizetype featureBytes = rowSize * qsizetype(features);
    model.m_wordCount = read32(data + 32);
    const qsizetype bucketBytes = 4 * ((qsizetype(1) << std::min(model.m_bits, 24U)) + 1);
    const qsizetype wordBytes = 8 * qsizetype(model.m_wordCount);
    if (model.m_bits > 24 || bytes.size() != headerSize + transitionsSize + bucketBytes + wordBytes + featureBytes)
        return damaged(QStringLiteral("damaged"));
    const uchar *at = data + headerSize;
    for (PerLabel<std::int32_t> &row : model.m_transitions) {
        for (std::int32_t &weight : row) {
            weight = qFromLittleEndian<std::int16_t>(at);
            at += 2;
        }
    }
    for (int before = 0; before < nameLabelCount; ++before) {
        for (int label = 0; label < nameLabelCount; ++label) {
            if (!mayFollow(before, label))
                model.m_transitions[std::size_t(before)][std::size_t(label)] = impossibleScore;
        }
    }
    for (std::size_t k = 0; k < closingCount; ++k) {
        for (std::size_t label = 0; label < closingCount; ++label)
            model.m_closing[k][label] =
                model.m_transitions[std::size_t(closingLabels[k])][std::size_t(openingLabels[label])];
    }
    model.m_buckets = at;
    model.m_words = at + bucketBytes;
    model.m_features = model.m_words + wordBytes;
    std::uint32_t last = 0;
    for (qsizetype bucket = 0; bucket < bucketBytes / 4; ++bucket) {
        const std::uint32_t first = read32(model.m_buckets + 4 * bucket);
        if (first < last || first > features)
            return damaged(QStringLiteral("damaged"));
        last = first;
    }
    if (last != features)
        return damaged(QStringLiteral("damaged"));
    model.m_filter.resize((std::size_t(1) << filterBits) / 64);
    for (std::uint32_t i = 0; i < features; ++i) {
        const std::uint32_t bit = read32(model.m_features + rowSize * qsizetype(i)) >> (32U - filterBits);
        model.m_filter[bit >> 6U] |= std::uint64_t(1) << (bit & 63U);
    }
    model.m_fingerprint = QString::number(qFromLittleEndian<std::uint64_t>(data + 16), 16);
    return model;
}

const uchar *NameModel::bucketAt(std::uint64_t feature) const
{
    return m_buckets + 4 * qsizetype(bucketOf(feature, m_bits));
}

const uchar *NameModel::rowOf(std::uint64_t feature) const
{
    const uchar *const bucket = bucketAt(feature);
    const uchar *row = m_features + rowSize * qsizetype(read32(bucket));
    const uchar *const end = m_features + rowSize * qsizetype(read32(bucket + 4));
    const auto check = std::uint32_t(feature);
    for (; row < end; row += rowSize) {
        if (read32(row) == check)
            return row;
    }
    return nullptr;
}

DATELINE_WIDE_VECTORS
void NameModel::add(std::span<std::uint64_t> features, PerLabel<std::int32_t> &scores) const
{
    std::size_t known = 0;
    for (const std::uint64_t feature : features) {
        features[known] = feature;
        known += mayKnow(feature) ? 1 : 0;
    }
    const auto may = features.first(known);
    for (const std::uint64_t feature : may)
        prefetch(bucketAt(feature));
    for (const std::uint64_t feature : may)
        prefetch(m_features + rowSize * qsizetype(read32(bucketAt(feature))));
    constexpr std::size_t most = 255; // of a byte each, so that no sum overflows
    for (std::size_t from = 0; from < may.size(); from += most) {
        std::array<std::int16_t, rowSize - weightsAt> sums{};
        for (const std::uint64_t feature : may.subspan(from, std::min(most, may.size() - from))) {
            const uchar *const row = rowOf(feature);
            if (row == nullptr)
                continue;
            std::array<std::int8_t, rowSize - weightsAt> weights;
            std::memcpy(weights.data(), row + weightsAt, weights.size());
            for (std::size_t label = 0; label < sums.size(); ++label)
                sums[label] = std::int16_t(sums[label] + weights[label]);
        }
        for (std::size_t label = 0; label < scores.size(); ++label)
            scores[label] += sums[label];
    }
}

WordClasses NameModel::classesOf(std::uint64_t word) const
{
    const auto wanted = std::uint32_t(word);
    std::uint32_t low = 0;
    std::uint32_t high = m_wordCount;
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (read32(m_words + 4 * qsizetype(middle)) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == m_wordCount || read32(m_words + 4 * qsizetype(low)) != wanted)
        return {};
    const std::uint32_t packed = read32(m_words + 4 * (qsizetype(m_wordCount) + low));
    return {std::uint16_t((packed & 0x7fU)), std::uint16_t(packed >> 7 & 0x3ffU), std::uint16_t(packed >> 17 & 0xfffU)};
}

namespace {

using Padded = std::array<std::int32_t, NameModel::paddedCount>;

// One row at a time and not inlined: compilers that see all rows at once transpose them, at ten times the cost.
DATELINE_NOT_INLINED DATELINE_WIDE_VECTORS void takeGreater(std::int32_t closed, const Padded &transitions,
                                                            Padded &sums, Padded &reached)
{
    for (std::size_t label = 0; label < sums.size(); ++label) {
        const std::int32_t sum = closed + transitions[label];
        sums[label] = sum;
        reached[label] = std::max(reached[label], sum);
    }
}

DATELINE_NOT_INLINED DATELINE_WIDE_VECTORS void markEqual(std::int32_t from, const Padded &sums, const Padded &reached,
                                                          Padded &reachedFrom)
{
    for (std::size_t label = 0; label < sums.size(); ++label)
        reachedFrom[label] = sums[label] == reached[label] ? from : reachedFrom[label];
}

} // namespace

DATELINE_WIDE_VECTORS
void decodeNames(const NameModel &model, std::span<const PerLabel<std::int32_t>> scores, std::vector<int> &labels)
{
    labels.assign(scores.size(), outsideLabel);
    if (scores.empty())
        return;
    thread_local std::vector<PerLabel<std::uint8_t>> backwards;
    backwards.resize(scores.size());
    PerLabel<std::int32_t> best;
    for (int label = 0; label < nameLabelCount; ++label)
        best[std::size_t(label)] = mayOpen(label) ? scores.front()[std::size_t(label)] : impossibleScore;
    for (std::size_t i = 1; i < scores.size(); ++i) {
        // what closes is followed by what opens, what is open by the rest of the same name
        // two loops without branches, for the sake of vector instructions: the greatest sums, then whose they are
        std::array<Padded, closingCount> sums;
        Padded reached;
        reached.fill(std::numeric_limits<std::int32_t>::min());
        for (std::size_t k = 0; k < closingCount; ++k)
            takeGreater(best[std::size_t(closingLabels[k])], model.closingTransitions()[k], sums[k], reached);
        Padded reachedFrom{};
        for (std::size_t k = closingCount; k-- > 0;)
            markEqual(closingLabels[k], sums[k], reached, reachedFrom);
        PerLabel<std::int32_t> next;
        PerLabel<std::uint8_t> &from = backwards[i];
        for (std::size_t k = 0; k < closingCount; ++k) {
            next[std::size_t(openingLabels[k])] = reached[k];
            from[std::size_t(openingLabels[k])] = std::uint8_t(reachedFrom[k]);
        }
        for (const EntityType type : allEntityTypes) {
            const auto begin = std::size_t(nameLabel(type, NamePart::Begin));
            const auto inside = std::size_t(nameLabel(type, NamePart::Inside));
            for (const auto label : {inside, std::size_t(nameLabel(type, NamePart::End))}) {
                const std::int32_t opened = best[begin] + model.transitionsFrom(int(begin))[label];
                const std::int32_t gone = best[inside] + model.transitionsFrom(int(inside))[label];
                next[label] = std::max(opened, gone);
                from[label] = std::uint8_t(gone > opened ? inside : begin);
            }
        }
        // Sums stay small: impossible ones are lifted again, so that long sentences do not overflow.
        for (std::size_t label = 0; label < std::size_t(nameLabelCount); ++label)
            best[label] = std::max(next[label] + scores[i][label], impossibleScore);
    }
    int last = outsideLabel;
    for (int label = 1; label < nameLabelCount; ++label) {
        if (mayClose(label) && best[std::size_t(label)] > best[std::size_t(last)])
            last = label;
    }
    for (std::size_t i = scores.size(); i-- > 0;) {
        labels[i] = last;
        if (i > 0)
            last = backwards[i][std::size_t(last)];
    }
}

QByteArray nameModelBytes(NameModelContent content)
{
    std::uint32_t bits = 0;
    while (bits < 20 && (std::size_t(2) << bits) < content.features.size())
        ++bits;
    std::stable_sort(content.features.begin(), content.features.end(),
                     [](const auto &a, const auto &b) { return a.hash < b.hash; });
    QByteArray buckets;
    QByteArray features;
    std::size_t next = 0;
    for (std::uint32_t bucket = 0; bucket < (1U << bits); ++bucket) {
        append32(buckets, std::uint32_t(next));
        for (; next < content.features.size() && bucketOf(content.features[next].hash, bits) == bucket; ++next) {
            const auto &feature = content.features[next];
            append32(features, std::uint32_t(feature.hash));
            std::array<char, std::size_t(rowSize - weightsAt)> weights{};
            for (const auto &[label, weight] : feature.weights)
                weights[label] = char(weight);
            features.append(weights.data(), qsizetype(weights.size()));
        }
    }
    append32(buckets, std::uint32_t(next));
    std::stable_sort(content.words.begin(), content.words.end(),
                     [](const auto &a, const auto &b) { return std::uint32_t(a.first) < std::uint32_t(b.first); });
    const auto twice = std::unique(content.words.begin(), content.words.end(), [](const auto &a, const auto &b) {
        return std::uint32_t(a.first) == std::uint32_t(b.first);
    });
    content.words.erase(twice, content.words.end());
    QByteArray body;
    append32(body, bits);
    append32(body, std::uint32_t(content.features.size()));
    append32(body, std::uint32_t(content.words.size()));
    for (const auto &row : content.transitions) {
        for (const std::int16_t weight : row) {
            const std::int16_t little = qToLittleEndian(weight);
            body.append(reinterpret_cast<const char *>(&little), 2);
        }
    }
    body += buckets;
    for (const auto &[word, classes] : content.words)
        append32(body, std::uint32_t(word));
    for (const auto &[word, classes] : content.words)
        append32(body, std::uint32_t(classes.coarse) | std::uint32_t(classes.middle) << 7 |
                           std::uint32_t(classes.fine) << 17);
    body += features;
    QByteArray bytes = magic.toByteArray();
    append32(bytes, NameModel::version);
    append32(bytes, nameFeatureFingerprint());
    const std::uint64_t sum = qToLittleEndian(checksum(body));
    bytes.append(reinterpret_cast<const char *>(&sum), 8);
    return bytes + body;
}

} // namespace dateline
