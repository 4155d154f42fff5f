#include "importers/namechanges.h"

#include "base/safetext.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace dateline {

namespace {

constexpr int ofNoName = -1;

struct Member
{
    Span span;
    int name = ofNoName; ///< which of the file's it belongs to
    QString words;
};

struct Group
{
    EntityType type = EntityType::Person;
    QString name;
    std::vector<Member> members; ///< in text order

    [[nodiscard]] const Member *firstOf(int wanted) const
    {
        const auto found =
            std::find_if(members.begin(), members.end(), [wanted](const Member &m) { return m.name == wanted; });
        return found == members.end() ? nullptr : &*found;
    }
};

/// Entities as they become while the reader's word is put over them, step by step as Corrector does it.
class Regrouping
{
public:
    Regrouping(const Analysis &analysis, std::span<const PlacedName> names) : m_names(names)
    {
        std::map<Span, int> nameAt;
        for (std::size_t n = 0; n < names.size(); ++n) {
            for (const Span span : names[n].mentions)
                nameAt.emplace(span, static_cast<int>(n));
        }
        for (const Entity &entity : analysis.entities) {
            Group &group = m_groups.emplace_back(Group{entity.type, entity.name, {}});
            for (const SectionItemRef ref : entity.mentions) {
                const Span span = analysis.mentionSpan(ref);
                const auto found = nameAt.find(span);
                const int name =
                    found == nameAt.end() || !claims(found->second, entity.type) ? ofNoName : found->second;
                group.members.push_back({span, name, analysis.textOf(span).toString().simplified()});
            }
        }
    }

    [[nodiscard]] std::vector<NameOverride> changes()
    {
        const std::size_t before = m_groups.size();
        for (std::size_t g = 0; g < before; ++g)
            splitGroup(g);
        std::map<int, std::vector<std::size_t>> pieces;
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            for (const Member &member : m_groups[g].members) {
                std::vector<std::size_t> &groups = pieces[member.name];
                if (member.name != ofNoName && (groups.empty() || groups.back() != g))
                    groups.push_back(g);
            }
        }
        for (const auto &[name, groups] : pieces) {
            if (name != ofNoName)
                settle(name, groups);
        }
        return std::move(m_changes);
    }

private:
    /// A mention of which the file says no more than its type has nothing to say where the type is right.
    [[nodiscard]] bool claims(int name, EntityType type) const
    {
        const PlacedName &said = m_names[static_cast<std::size_t>(name)];
        return said.wholeEntity || said.type != type;
    }

    /// Leaves in a group what belongs to one of the file's names, that with the most mentions.
    void splitGroup(std::size_t g)
    {
        std::map<int, int> counts;
        for (const Member &member : m_groups[g].members)
            ++counts[member.name];
        counts.erase(ofNoName);
        // What the file says no more of than its type is no claim on those that the file leaves where they are.
        const auto owns = [&](int name) { return m_names[static_cast<std::size_t>(name)].wholeEntity; };
        if (counts.size() < 2 && (counts.empty() || owns(counts.begin()->first) || m_groups[g].members.size() == 1))
            return;
        int owner = ofNoName;
        for (const auto &[name, count] : counts) {
            if (owns(name) && (owner == ofNoName || count > counts.at(owner)))
                owner = name;
        }
        for (const auto &[name, count] : counts) {
            if (name != owner)
                splitOff(g, name);
        }
    }

    void splitOff(std::size_t g, int name)
    {
        while (const Member *found = m_groups[g].firstOf(name)) {
            const Member first = *found;
            std::vector<Member> &members = m_groups[g].members;
            const bool everywhere = std::all_of(members.begin(), members.end(), [&](const Member &member) {
                return member.words != first.words || member.name == name;
            });
            const auto goes = [&](const Member &member) {
                return member.span == first.span || (everywhere && member.words == first.words);
            };
            Group part{m_groups[g].type, first.words, {}};
            std::copy_if(members.begin(), members.end(), std::back_inserter(part.members), goes);
            if (part.members.size() == members.size())
                return; // the last one keeps what there was
            std::erase_if(members, goes);
            m_changes.push_back({NameOverride::Kind::Split, first.span, {}, {}, {}, everywhere});
            m_groups.push_back(std::move(part));
        }
    }

    void settle(int index, const std::vector<std::size_t> &pieces)
    {
        const PlacedName &wanted = m_names[static_cast<std::size_t>(index)];
        const auto largest = std::max_element(pieces.begin(), pieces.end(), [&](std::size_t a, std::size_t b) {
            const auto rank = [&](std::size_t g) {
                return std::pair(m_groups[g].name == wanted.name, m_groups[g].members.size());
            };
            return rank(a) < rank(b);
        });
        const Group &kept = m_groups[*largest];
        const Span place = kept.firstOf(index)->span;
        for (const std::size_t piece : pieces) {
            if (piece != *largest)
                m_changes.push_back(
                    {NameOverride::Kind::Merge, place, {}, {}, m_groups[piece].firstOf(index)->span, false});
        }
        if (kept.type != wanted.type)
            m_changes.push_back({NameOverride::Kind::Retype, place, wanted.type, {}, {}, false});
        if (!wanted.name.isEmpty() && !isSameInFile(kept.name, wanted.name))
            m_changes.push_back({NameOverride::Kind::Rename, place, {}, wanted.name, {}, false});
    }

    std::span<const PlacedName> m_names;
    std::vector<Group> m_groups;
    std::vector<NameOverride> m_changes;
};

} // namespace

bool isSameInFile(const QString &ours, const QString &inFile)
{
    return ours == inFile || shownLine(ours) == inFile;
}

std::vector<NameOverride> nameChanges(const Analysis &analysis, std::span<const PlacedName> names)
{
    return Regrouping(analysis, names).changes();
}

} // namespace dateline
