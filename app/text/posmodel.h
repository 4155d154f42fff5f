#pragma once

#include "base/formtable.h"
#include "base/result.h"
#include "text/posfeatures.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace dateline {

/// A sum of weights for each tag, and room to the next multiple of eight for the sake of vector instructions. A word
/// has at most 50 features of a byte each, so that no sum overflows.
using PosScores = std::array<std::int16_t, 24>;
static_assert(std::tuple_size_v<PosScores> >= posTagCount);

/// The weights of the tagger and the classes of words, as the model file holds them. Const after it was read, so one
/// model serves all threads.
///
/// File, little-endian: magic "DLPOSMDL", u32 version, u32 tags, u64 feature fingerprint, u64 checksum of what
/// follows, u32 slots, u32 weights, u32 classSlots, u32 zero; then slots of {u32 check, u32 first weight * 32 + count},
/// weights of {u8 tag, i8 weight}, class slots of {u32 check, u16 fine, u16 coarse}. Both tables are open-addressed
/// with linear probing; check 0 is a free slot, and each table has at least one.
class PosModel
{
public:
    struct Slot
    {
        std::uint32_t check = 0;
        std::uint32_t run = 0; ///< first weight * 32 + how many
    };
    struct Weight
    {
        std::uint8_t tag = 0;
        std::int8_t value = 0;
    };
    struct ClassSlot
    {
        std::uint32_t check = 0;
        WordClass wordClass;
    };
    struct Tables
    {
        std::vector<Slot> slots;
        std::vector<Weight> weights;
        std::vector<ClassSlot> classSlots;
    };

    /// Error BadResource (context: what is wrong) where the bytes are no whole model of this version.
    [[nodiscard]] static Result<PosModel> fromBytes(QByteArrayView bytes);
    /// The file for the tables; the trainer's side.
    [[nodiscard]] static QByteArray toBytes(const Tables &tables);

    /// Adds a feature's weights to the scores; nothing for a feature that the model does not know.
    void addWeights(std::uint64_t feature, PosScores &scores) const;
    /// False for most features that the model does not know, true for all that it knows. Small enough to stay near the
    /// processor, so that it saves looking into the large table.
    [[nodiscard]] bool mayKnow(std::uint64_t feature) const
    {
        const std::uint32_t bit = checkOf(feature) >> (32U - filterBits);
        return (m_filter[bit >> 6U] >> (bit & 63U) & 1U) != 0;
    }
    /// Asks the processor for where a feature's weights are looked up, to be there when they are.
    void prefetch(std::uint64_t feature) const;
    /// Differs between any two models read by this process.
    [[nodiscard]] std::uint64_t id() const { return m_id; }
    [[nodiscard]] WordClass classOf(std::uint64_t foldedWord) const;

    /// Slot where the search for a hash begins, and what marks it as found.
    [[nodiscard]] static std::size_t firstSlot(std::uint64_t hash, std::size_t slots)
    {
        return static_cast<std::size_t>(((hash >> 32) * slots) >> 32);
    }
    [[nodiscard]] static std::uint32_t checkOf(std::uint64_t hash)
    {
        const auto check = static_cast<std::uint32_t>(hash);
        return check == 0 ? 1 : check;
    }

private:
    static constexpr unsigned filterBits = 21;

    /// A slot with its weights by tag: one look into memory, and a sum without branches.
    struct alignas(32) Line
    {
        std::array<std::int8_t, std::tuple_size_v<PosScores>> weights{};
        std::uint32_t check = 0;
    };

    explicit PosModel(Tables tables);

    Tables m_tables;
    std::vector<Line> m_lines; ///< beside the slots
    std::vector<std::uint64_t> m_filter;
    std::uint64_t m_id;
};

inline void PosModel::prefetch(std::uint64_t feature) const
{
    prefetchMemory(m_lines.data() + firstSlot(feature, m_lines.size()));
}

inline void PosModel::addWeights(std::uint64_t feature, PosScores &scores) const
{
    const std::uint32_t check = checkOf(feature);
    const std::size_t size = m_lines.size();
    for (std::size_t at = firstSlot(feature, size);; at = at + 1 == size ? 0 : at + 1) {
        const Line &line = m_lines[at];
        if (line.check == 0)
            return;
        if (line.check != check)
            continue;
        for (std::size_t tag = 0; tag < scores.size(); ++tag)
            scores[tag] = static_cast<std::int16_t>(scores[tag] + line.weights[tag]);
        return;
    }
}

} // namespace dateline
