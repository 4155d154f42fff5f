#pragma once

#include "base/formtable.h"
#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <initializer_list>
#include <vector>

namespace dateline {

/// The word lists by which names are recognised, one [section] each in resources/names/*.txt.
enum class NameList : std::uint8_t {
    Given,
    Surname,
    FamilyFirst,
    Particle,
    Title,
    Role,
    Country,
    Region,
    City,
    Town,
    Group,
    Organisation,
    Event,
    Work,
    OrgHead,
    OrgLead,
    OrgSuffix,
    PlaceHead,
    PlaceLead,
    PlaceAdjective,
    EventHead,
    EventLead,
    WorkHead,
    WorkLead,
    NationalBody,
    OrgRole,
    PlaceRole,
    Say,
    PlacePreposition,
    Function,
    Calendar,
    NotName,
    Common,
    Sport,
};

/// A set of NameList values: the lists that a word or phrase stands in.
class NameListSet
{
public:
    constexpr NameListSet() = default;
    constexpr NameListSet(std::initializer_list<NameList> lists)
    {
        for (const NameList list : lists)
            add(list);
    }

    constexpr void add(NameList list) { m_bits |= std::uint64_t(1) << unsigned(list); }
    [[nodiscard]] constexpr bool has(NameList list) const { return (m_bits >> unsigned(list) & 1U) != 0; }
    [[nodiscard]] constexpr bool hasAny(NameListSet other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr void add(NameListSet other) { m_bits |= other.m_bits; }

    friend constexpr bool operator==(NameListSet, NameListSet) = default;

private:
    std::uint64_t m_bits = 0;
};

/// All word lists in memory. Const after reading, so one object serves all threads. Phrases are in lower case, words
/// separated by one space, apostrophes straight; a look-up takes them so.
///
/// File format: UTF-8, first line "# dateline names 1", other lines beginning with "# " are comments, "[section]" opens
/// a list, every other line is one phrase, and "[end]" closes the file, so that a truncated file is noticed.
class NameLists
{
public:
    /// Reads one file's bytes into the lists; `name` is for the error's context. Error BadResource for a wrong header,
    /// invalid UTF-8, an unknown section, a phrase outside any section or a missing end.
    [[nodiscard]] static Result<NameLists> read(const std::vector<QByteArray> &files, const QString &name);
    /// Reads every list file of the built-in resources.
    [[nodiscard]] static Result<NameLists> builtIn();

    /// Lists in which the phrase stands; empty for none.
    [[nodiscard]] NameListSet of(QStringView phrase) const;
    /// Number of words of the longest phrase that begins with the word; 1 where there is none.
    [[nodiscard]] int longestFrom(QStringView word) const;
    /// Differs between any two lists read by this process: what was remembered of one is not taken for the other's.
    [[nodiscard]] std::uint64_t id() const { return m_id; }
    [[nodiscard]] const QString &fingerprint() const { return m_fingerprint; }

private:
    struct Entry
    {
        NameListSet lists;
        std::uint8_t longest = 1;
    };
    [[nodiscard]] bool readFile(const QByteArray &bytes);
    void add(NameList list, QStringView phrase);
    [[nodiscard]] Entry &entryOf(QStringView phrase);
    [[nodiscard]] const Entry *find(QStringView phrase) const;

    FormTable<Entry> m_entries;
    QString m_fingerprint;
    std::uint64_t m_id = 0;
};

} // namespace dateline
