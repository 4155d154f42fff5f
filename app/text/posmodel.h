#pragma once

#include "base/result.h"
#include "text/posfeatures.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <vector>

namespace dateline {

using PosScores = std::array<std::int32_t, posTagCount>;

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
    explicit PosModel(Tables tables);

    Tables m_tables;
    std::uint64_t m_id;
};

inline void PosModel::prefetch([[maybe_unused]] std::uint64_t feature) const
{
#if defined(__GNUC__)
    __builtin_prefetch(m_tables.slots.data() + firstSlot(feature, m_tables.slots.size()));
#endif
}

inline void PosModel::addWeights(std::uint64_t feature, PosScores &scores) const
{
    const std::uint32_t check = checkOf(feature);
    const std::size_t size = m_tables.slots.size();
    for (std::size_t at = firstSlot(feature, size);; at = at + 1 == size ? 0 : at + 1) {
        const Slot slot = m_tables.slots[at];
        if (slot.check == 0)
            return;
        if (slot.check != check)
            continue;
        const Weight *weight = m_tables.weights.data() + (slot.run >> 5U);
        for (const Weight *const end = weight + (slot.run & 31U); weight != end; ++weight)
            scores[weight->tag] += weight->value;
        return;
    }
}

} // namespace dateline
