#include "text/posmodel.h"

#include "base/bytehash.h"

#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <cstring>

namespace dateline {

namespace {

constexpr QByteArrayView magic = "DLPOSMDL";
constexpr std::uint32_t version = 1;
constexpr qsizetype headerSize = 48;
constexpr qsizetype checkedFrom = 32; ///< the checksum covers everything after itself
constexpr qsizetype slotSize = 8;
constexpr qsizetype weightSize = 2;

Error badModel(const char *what)
{
    return {ErrorCode::BadResource, QStringLiteral("pos model: ") + QLatin1StringView(what)};
}

/// Without a free slot a search for an unknown feature would never end.
template <typename S>
bool hasFreeSlot(const std::vector<S> &slots)
{
    return std::any_of(slots.begin(), slots.end(), [](const S &slot) { return slot.check == 0; });
}

bool isSound(const PosModel::Tables &tables)
{
    const bool runs = std::all_of(tables.slots.begin(), tables.slots.end(), [&](const PosModel::Slot &slot) {
        return (slot.run >> 5U) + (slot.run & 31U) <= tables.weights.size();
    });
    const bool tags = std::all_of(tables.weights.begin(), tables.weights.end(),
                                  [](const PosModel::Weight &weight) { return weight.tag < posTagCount; });
    return runs && tags && hasFreeSlot(tables.slots) && hasFreeSlot(tables.classSlots);
}

PosModel::Tables readTables(const char *at, std::uint32_t slots, std::uint32_t weights, std::uint32_t classSlots)
{
    PosModel::Tables tables;
    tables.slots.resize(slots);
    for (PosModel::Slot &slot : tables.slots) {
        slot = {qFromLittleEndian<std::uint32_t>(at), qFromLittleEndian<std::uint32_t>(at + 4)};
        at += slotSize;
    }
    tables.weights.resize(weights);
    for (PosModel::Weight &weight : tables.weights) {
        weight = {static_cast<std::uint8_t>(at[0]), static_cast<std::int8_t>(at[1])};
        at += weightSize;
    }
    tables.classSlots.resize(classSlots);
    for (PosModel::ClassSlot &slot : tables.classSlots) {
        slot.check = qFromLittleEndian<std::uint32_t>(at);
        slot.wordClass = {qFromLittleEndian<std::uint16_t>(at + 4), qFromLittleEndian<std::uint16_t>(at + 6)};
        at += slotSize;
    }
    return tables;
}

} // namespace

PosModel::PosModel(Tables tables) : m_tables(std::move(tables))
{
    static std::atomic<std::uint64_t> lastId = 0;
    m_id = ++lastId;
    m_filter.resize((std::size_t(1) << filterBits) / 64);
    m_lines.reserve(m_tables.slots.size());
    for (const Slot &slot : m_tables.slots) {
        Line line;
        line.check = slot.check;
        const auto first = m_tables.weights.begin() + (slot.run >> 5U);
        std::for_each(first, first + (slot.run & 31U), [&line](Weight w) { line.weights[w.tag] = w.value; });
        m_lines.push_back(line);
        const std::uint32_t bit = slot.check >> (32U - filterBits);
        if (slot.check != 0)
            m_filter[bit >> 6U] |= std::uint64_t(1) << (bit & 63U);
    }
}

Result<PosModel> PosModel::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() < headerSize || bytes.first(magic.size()) != magic)
        return badModel("not a model file");
    const auto u32 = [&bytes](qsizetype at) { return qFromLittleEndian<std::uint32_t>(bytes.data() + at); };
    const auto u64 = [&bytes](qsizetype at) { return qFromLittleEndian<std::uint64_t>(bytes.data() + at); };
    if (u32(8) != version || u32(12) != posTagCount)
        return badModel("other version");
    if (u64(16) != posFeatureFingerprint)
        return badModel("made for other features");
    const std::int64_t body =
        std::int64_t(u32(32)) * slotSize + std::int64_t(u32(36)) * weightSize + std::int64_t(u32(40)) * slotSize;
    if (bytes.size() != headerSize + body)
        return badModel("wrong length");
    if (u64(24) != byteHash(bytes.sliced(checkedFrom)))
        return badModel("wrong checksum");
    Tables tables = readTables(bytes.data() + headerSize, u32(32), u32(36), u32(40));
    if (!isSound(tables))
        return badModel("inconsistent tables");
    return PosModel(std::move(tables));
}

QByteArray PosModel::toBytes(const Tables &tables)
{
    QByteArray bytes;
    const auto append = [&bytes](auto value) {
        const auto little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    bytes.append(magic.data(), magic.size());
    append(version);
    append(static_cast<std::uint32_t>(posTagCount));
    append(posFeatureFingerprint);
    append(std::uint64_t(0));
    append(static_cast<std::uint32_t>(tables.slots.size()));
    append(static_cast<std::uint32_t>(tables.weights.size()));
    append(static_cast<std::uint32_t>(tables.classSlots.size()));
    append(std::uint32_t(0));
    for (const Slot &slot : tables.slots) {
        append(slot.check);
        append(slot.run);
    }
    for (const Weight &weight : tables.weights) {
        append(weight.tag);
        append(weight.value);
    }
    for (const ClassSlot &slot : tables.classSlots) {
        append(slot.check);
        append(slot.wordClass.fine);
        append(slot.wordClass.coarse);
    }
    const std::uint64_t sum = qToLittleEndian(byteHash(QByteArrayView(bytes).sliced(checkedFrom)));
    std::memcpy(bytes.data() + 24, &sum, sizeof sum);
    return bytes;
}

WordClass PosModel::classOf(std::uint64_t foldedWord) const
{
    const std::uint32_t check = checkOf(foldedWord);
    const std::size_t size = m_tables.classSlots.size();
    for (std::size_t at = firstSlot(foldedWord, size);; at = at + 1 == size ? 0 : at + 1) {
        const ClassSlot &slot = m_tables.classSlots[at];
        if (slot.check == 0)
            return {};
        if (slot.check == check)
            return slot.wordClass;
    }
}

} // namespace dateline
