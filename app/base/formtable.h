#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <utility>
#include <vector>

namespace dateline {

/// Asks the processor for memory that will be read soon. Changes nothing but the time that it takes.
inline void prefetchMemory([[maybe_unused]] const void *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#endif
}

/// A table by the form of a word, for what is worth remembering because most words of a text come again.
/// Open-addressed, with short forms beside their values, and memory can be asked for before it is read. Values stay
/// where they are until clear(). Not for several threads at once.
template <typename Value>
class FormTable
{
public:
    FormTable() = default;
    FormTable(FormTable &&) noexcept = default;
    FormTable &operator=(FormTable &&) noexcept = default;

    [[nodiscard]] static std::uint64_t hashOf(QStringView form)
    {
        std::uint64_t hash = 0xcbf29ce484222325ULL; // FNV-1a
        for (const QChar c : form)
            hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
        return hash ^ (hash >> 29U);
    }

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    void clear()
    {
        m_entries.clear();
        m_slots.assign(smallest, {});
    }

    /// Two steps of a look-up for many forms: first one for all of them, then the other.
    void prefetchSlot(std::uint64_t hash) const { prefetchMemory(&m_slots[hash & (m_slots.size() - 1)]); }
    void prefetchValue(std::uint64_t hash, std::size_t bytes) const
    {
        const Entry *const entry = m_slots[hash & (m_slots.size() - 1)].entry;
        if (entry == nullptr)
            return;
        for (std::size_t at = 0; at < bytes + offset; at += 64)
            prefetchMemory(reinterpret_cast<const char *>(entry) + at);
    }

    /// Null for an unknown form.
    [[nodiscard]] const Value *find(QStringView form, std::uint64_t hash) const
    {
        std::size_t at = hash & (m_slots.size() - 1);
        for (; m_slots[at].entry != nullptr; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == hash && m_slots[at].entry->has(form))
                return &m_slots[at].entry->value;
        }
        return nullptr;
    }

    /// The value of a form, and whether it is new and to be filled in.
    std::pair<Value &, bool> of(QStringView form, std::uint64_t hash)
    {
        std::size_t at = hash & (m_slots.size() - 1);
        for (; m_slots[at].entry != nullptr; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == hash && m_slots[at].entry->has(form))
                return {m_slots[at].entry->value, false};
        }
        Entry &entry = m_entries.emplace_back();
        entry.set(form);
        m_slots[at] = {hash, &entry};
        if (m_entries.size() * 2 > m_slots.size())
            grow();
        return {entry.value, true};
    }

private:
    static constexpr std::size_t smallest = 1U << 12U; ///< powers of two
    static constexpr qsizetype startSize = 14;
    static constexpr std::size_t offset = 64; ///< of the value in an entry, at most

    struct Entry
    {
        std::array<char16_t, startSize> start{};
        std::int32_t length = 0;
        QString longForm; ///< of forms that are longer than their start
        Value value{};

        void set(QStringView form)
        {
            length = static_cast<std::int32_t>(form.size());
            std::copy_n(form.utf16(), std::min(form.size(), startSize), start.begin());
            if (form.size() > startSize)
                longForm = form.toString();
        }
        [[nodiscard]] bool has(QStringView form) const
        {
            if (form.size() != length)
                return false;
            return length > startSize ? form == longForm
                                      : std::equal(form.utf16(), form.utf16() + length, start.begin());
        }
    };
    struct Slot
    {
        std::uint64_t hash = 0;
        Entry *entry = nullptr; ///< free without
    };

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        std::swap(old, m_slots);
        for (const Slot &slot : old) {
            if (slot.entry == nullptr)
                continue;
            std::size_t at = slot.hash & (m_slots.size() - 1);
            while (m_slots[at].entry != nullptr)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = slot;
        }
    }

    std::deque<Entry> m_entries;
    std::vector<Slot> m_slots = std::vector<Slot>(smallest);
};

} // namespace dateline
