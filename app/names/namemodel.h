#pragma once

#include "base/result.h"
#include "names/namelabels.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace dateline {

/// Word classes of one word, by k-means of word vectors at three granularities (64, 400, 2000); 0 for an unknown word.
struct WordClasses
{
    std::uint16_t coarse = 0;
    std::uint16_t middle = 0;
    std::uint16_t fine = 0;

    [[nodiscard]] bool isKnown() const { return coarse != 0; }
    friend bool operator==(const WordClasses &, const WordClasses &) = default;
};

/// Weights of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) in eight bits, looked up by
/// the hash of a feature, and the word classes that its features use. Reads its bytes where they lie. Const after
/// reading, so one object serves all threads.
///
/// File, little-endian: "DLNAMES\n", uint32 version, uint32 fingerprint of the features, uint64 FNV-1a checksum of all
/// that follows, uint32 bits of the bucket index, uint32 features, uint32 classed words; transitions
/// int16[nameLabelCount][nameLabelCount]; bucket index uint32[2^bits + 1], numbers of features; classed words uint32[n]
/// hashes, ascending, uint32[n] classes (7 + 10 + 12 bits); features: uint32 check, int8[nameLabelCount] weights, zeros
/// up to 32 bytes.
class NameModel
{
public:
    static constexpr std::uint32_t version = 2;
    static constexpr std::size_t paddedCount = (closingCount + 3) / 4 * 4;

    enum class Checksum : std::uint8_t { Compared, Trusted };
    /// `bytes` must outlive the model. Error BadResource, with what is wrong as its context, for a file that is cut,
    /// damaged, of another version or made for other features. Trusted leaves the checksum out.
    [[nodiscard]] static Result<NameModel> read(QByteArrayView bytes, Checksum checked = Checksum::Compared);
    /// The one that is part of the program. Trusted, since adding up nine megabytes at each start takes longer than all
    /// else; a test compares its checksum.
    [[nodiscard]] static Result<NameModel> builtIn();

    /// Adds the weights of features, which are used up; nothing for those that the model does not know. Memory is asked
    /// for all of them before the first is waited for.
    void add(std::span<std::uint64_t> features, PerLabel<std::int32_t> &scores) const;
    [[nodiscard]] const PerLabel<std::int32_t> &transitionsFrom(int label) const
    {
        return m_transitions[std::size_t(label)];
    }
    /// From each of closingLabels to each of openingLabels, with zeros up to a multiple of four.
    using ClosingTransitions = std::array<std::array<std::int32_t, paddedCount>, closingCount>;
    [[nodiscard]] const ClosingTransitions &closingTransitions() const { return m_closing; }
    /// `word`: nameHash of the word in lower case.
    [[nodiscard]] WordClasses classesOf(std::uint64_t word) const;
    [[nodiscard]] const QString &fingerprint() const { return m_fingerprint; }
    /// Differs between any two models read by this process.
    [[nodiscard]] std::uint64_t id() const { return m_id; }

private:
    static constexpr unsigned filterBits = 21;

    [[nodiscard]] const uchar *bucketAt(std::uint64_t feature) const;
    /// Null for a feature that the model does not know.
    [[nodiscard]] const uchar *rowOf(std::uint64_t feature) const;
    /// False for most features that the model does not know: near the processor, where the tables are not.
    [[nodiscard]] bool mayKnow(std::uint64_t feature) const
    {
        const std::uint32_t bit = std::uint32_t(feature) >> (32U - filterBits);
        return (m_filter[bit >> 6U] >> (bit & 63U) & 1U) != 0;
    }

    std::vector<std::uint64_t> m_filter;
    const uchar *m_buckets = nullptr;
    const uchar *m_features = nullptr;
    const uchar *m_words = nullptr;
    std::uint32_t m_bits = 0;
    std::uint32_t m_wordCount = 0;
    PerLabel<PerLabel<std::int32_t>> m_transitions{};
    ClosingTransitions m_closing{};
    QString m_fingerprint;
    std::uint64_t m_id = 0;
};

/// The score of a label that a word cannot have.
constexpr std::int32_t impossibleScore = std::numeric_limits<std::int32_t>::min() / 4;

/// The labels with the greatest sum of scores and transitions among those that may follow each other (Viterbi); the
/// smaller label of two that are equal. `labels` has the size of `scores`.
void decodeNames(const NameModel &model, std::span<const PerLabel<std::int32_t>> scores, std::vector<int> &labels);

/// What a model file is made of; used by the trainer.
struct NameModelContent
{
    struct Feature
    {
        std::uint64_t hash = 0;
        std::vector<std::pair<std::uint8_t, std::int8_t>> weights;
    };
    PerLabel<PerLabel<std::int16_t>> transitions{};
    std::vector<Feature> features;
    std::vector<std::pair<std::uint64_t, WordClasses>> words;
};
[[nodiscard]] QByteArray nameModelBytes(NameModelContent content);

} // namespace dateline
