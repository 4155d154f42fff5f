#include "model/entitysplice.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <utility>

namespace dateline {

namespace {

using Refs = std::vector<SectionItemRef>;

/// The first entity of each type that some words stand for; -1 for none.
struct Known
{
    std::array<std::int32_t, allEntityTypes.size()> ofType;

    Known() { ofType.fill(-1); }
    /// Of the type that they seem to have by themselves, else of any: the whole article tells better what they are.
    [[nodiscard]] std::int32_t best(EntityType type) const
    {
        if (const std::int32_t same = ofType[static_cast<std::size_t>(type)]; same >= 0)
            return same;
        return *std::max_element(ofType.begin(), ofType.end());
    }
};

/// What the words of names in the edit stand for elsewhere.
QHash<QStringView, Known> knownNames(const Analysis &before, const Analysis &part)
{
    QHash<QStringView, Known> known;
    for (const Entity &entity : part.entities) {
        for (const SectionItemRef ref : entity.mentions)
            known.insert(part.textOf(part.mentionSpan(ref)), {});
    }
    if (known.isEmpty())
        return known;
    for (std::size_t i = 0; i < before.entities.size(); ++i) {
        for (const SectionItemRef ref : before.entities[i].mentions) {
            const auto found = known.find(before.textOf(before.mentionSpan(ref)));
            if (found == known.end())
                continue;
            std::int32_t &first = found->ofType[static_cast<std::size_t>(before.entities[i].type)];
            first = first < 0 ? static_cast<std::int32_t>(i) : first;
        }
    }
    return known;
}

/// For each entity of the part the one of before with a mention that is spelled like one of its own; -1 for none.
std::vector<std::int32_t> sameEntities(const Analysis &before, const Analysis &part)
{
    const QHash<QStringView, Known> known = knownNames(before, part);
    std::vector<std::int32_t> same;
    for (const Entity &entity : part.entities) {
        std::int32_t best = -1;
        for (std::size_t i = 0; best < 0 && i < entity.mentions.size(); ++i)
            best = known.value(part.textOf(part.mentionSpan(entity.mentions[i]))).best(entity.type);
        same.push_back(best);
    }
    return same;
}

/// Mentions before the edit, then those in it, then those behind, which are moved by `shift` sections.
Refs joined(const Refs &before, const EditedPart &edit, const Refs &inEdit, std::int32_t shift)
{
    const auto firstFrom = [&](std::int32_t section) {
        return std::partition_point(before.begin(), before.end(),
                                    [&](SectionItemRef ref) { return ref.section < section; });
    };
    Refs all(before.begin(), firstFrom(edit.firstSection));
    all.insert(all.end(), inEdit.begin(), inEdit.end());
    std::transform(firstFrom(edit.endSection), before.end(), std::back_inserter(all), [&](SectionItemRef ref) {
        return SectionItemRef{ref.section + shift, ref.index};
    });
    return all;
}

} // namespace

SplicedEntities spliceEntities(const Analysis &before, const EditedPart &edit, const Analysis &part)
{
    // Those of before keep their numbers for now, those of the edit alone come behind them.
    SplicedEntities made;
    made.ofPart = sameEntities(before, part);
    auto next = static_cast<std::int32_t>(before.entities.size());
    for (std::int32_t &entity : made.ofPart)
        entity = entity >= 0 ? entity : next++;
    std::vector<Refs> inEdit(static_cast<std::size_t>(next));
    std::vector<Entity> all;
    all.reserve(inEdit.size());
    for (std::size_t i = 0; i < part.entities.size(); ++i) {
        for (const SectionItemRef ref : part.entities[i].mentions)
            inEdit[static_cast<std::size_t>(made.ofPart[i])].push_back({ref.section + edit.firstSection, ref.index});
    }
    for (Refs &refs : inEdit)
        std::sort(refs.begin(), refs.end());
    const std::int32_t shift =
        static_cast<std::int32_t>(part.structure.sections.size()) - (edit.endSection - edit.firstSection);
    for (std::size_t i = 0; i < before.entities.size(); ++i) {
        const Entity &entity = before.entities[i];
        all.push_back({entity.type, entity.name, joined(entity.mentions, edit, inEdit[i], shift)});
    }
    for (std::size_t i = 0; i < part.entities.size(); ++i) {
        const auto at = static_cast<std::size_t>(made.ofPart[i]);
        if (at >= before.entities.size())
            all.push_back({part.entities[i].type, part.entities[i].name, std::move(inEdit[at])});
    }

    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::erase_if(order, [&](std::size_t i) { return all[i].mentions.empty(); });
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return all[a].mentions.front() < all[b].mentions.front(); });
    std::vector<std::int32_t> now(all.size(), -1);
    made.entities.reserve(order.size());
    for (const std::size_t i : order) {
        now[i] = static_cast<std::int32_t>(made.entities.size());
        made.entities.push_back(std::move(all[i]));
    }
    for (std::int32_t &entity : made.ofPart)
        entity = now[static_cast<std::size_t>(entity)];
    now.resize(before.entities.size());
    made.ofBefore = std::move(now);
    return made;
}

} // namespace dateline
