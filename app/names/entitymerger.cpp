#include "names/entitymerger.h"

#include <algorithm>

namespace dateline {

namespace {

/// A mention that is less sure than this yields its type to a surer one of the same spelling.
constexpr float sureScore = 0.85F;
constexpr int longestPart = 8; ///< words of a name that are looked at

} // namespace

EntityMerger::EntityMerger(std::vector<MentionForm> &mentions, const NameVariants &variants)
    : m_mentions(mentions), m_variants(variants)
{
    makeNodes();
}

/// One node for a spelling and type; a spelling's unsure types go to its surest one.
void EntityMerger::makeNodes()
{
    QHash<QString, std::array<std::int32_t, allEntityTypes.size()>> byKey;
    std::array<std::int32_t, allEntityTypes.size()> none;
    none.fill(-1);
    for (std::int32_t i = 0; i < std::int32_t(m_mentions.size()); ++i) {
        MentionForm &mention = m_mentions[std::size_t(i)];
        auto found = byKey.find(mention.form->key);
        if (found == byKey.end())
            found = byKey.insert(mention.form->key, none);
        std::int32_t &node = (*found)[std::size_t(mention.type)];
        if (node < 0) {
            node = std::int32_t(m_nodes.size());
            m_nodes.push_back({mention.type, i, {}, -1});
        }
        mention.node = node;
        m_nodes[std::size_t(node)].votes[std::size_t(mention.type)] += mention.score;
    }
    std::vector<float> best(m_nodes.size(), 0);
    for (const MentionForm &mention : m_mentions)
        best[std::size_t(mention.node)] = std::max(best[std::size_t(mention.node)], mention.score);
    for (const auto &nodes : std::as_const(byKey)) {
        std::int32_t strongest = -1;
        const auto votes = [this](std::int32_t n) {
            return m_nodes[std::size_t(n)].votes[std::size_t(m_nodes[std::size_t(n)].type)];
        };
        for (const std::int32_t node : nodes) {
            if (node >= 0 && (strongest < 0 || votes(node) > votes(strongest)))
                strongest = node;
        }
        for (const std::int32_t node : nodes) {
            if (node >= 0 && node != strongest && best[std::size_t(node)] < sureScore)
                unite(strongest, node);
        }
    }
}

std::int32_t EntityMerger::root(std::int32_t node) const
{
    std::int32_t top = node;
    while (m_nodes[std::size_t(top)].parent >= 0)
        top = m_nodes[std::size_t(top)].parent;
    while (node != top) {
        const std::int32_t next = m_nodes[std::size_t(node)].parent;
        m_nodes[std::size_t(node)].parent = top;
        node = next;
    }
    return top;
}

void EntityMerger::unite(std::int32_t a, std::int32_t b)
{
    const std::int32_t rootA = root(a);
    const std::int32_t rootB = root(b);
    if (rootA == rootB)
        return;
    // The earlier mention's node stays on top, whatever the order of merging.
    const bool first = m_nodes[std::size_t(rootA)].firstMention <= m_nodes[std::size_t(rootB)].firstMention;
    const std::int32_t keep = first ? rootA : rootB;
    const std::int32_t drop = first ? rootB : rootA;
    Node &kept = m_nodes[std::size_t(keep)];
    Node &dropped = m_nodes[std::size_t(drop)];
    for (std::size_t i = 0; i < kept.votes.size(); ++i)
        kept.votes[i] += dropped.votes[i];
    kept.type =
        allEntityTypes[std::size_t(std::max_element(kept.votes.begin(), kept.votes.end()) - kept.votes.begin())];
    dropped.parent = keep;
}

void EntityMerger::join(std::int32_t mentionA, std::int32_t mentionB)
{
    const std::int32_t a = m_mentions[std::size_t(mentionA)].node;
    const std::int32_t b = m_mentions[std::size_t(mentionB)].node;
    const auto isNorp = [this](std::int32_t node) { return m_nodes[std::size_t(root(node))].type == EntityType::Norp; };
    if (isNorp(a) == isNorp(b))
        unite(a, b);
}

void EntityMerger::note(Index &index, const QString &key, std::int32_t node) const
{
    Lookup &entry = index[key];
    if (entry.node < 0)
        entry.node = node;
    else if (root(entry.node) != root(node))
        entry.ambiguous = true;
}

std::int32_t EntityMerger::unique(const Index &index, const QString &key) const
{
    const auto found = index.constFind(key);
    return found == index.cend() || found->ambiguous ? -1 : found->node;
}

const EntityForm &EntityMerger::formOf(std::int32_t node) const
{
    return *m_mentions[std::size_t(m_nodes[std::size_t(node)].firstMention)].form;
}

/// A work's model number is a word of its own: "ATR 72" is short for "ATR 72-600".
QStringList EntityMerger::comparedWords(std::int32_t node) const
{
    const EntityForm &form = formOf(node);
    if (m_nodes[std::size_t(node)].type != EntityType::Work)
        return form.words;
    return form.words.join(u' ').replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
}

void EntityMerger::mergeNames()
{
    mergeShortNames();
    mergeAcronyms();
}

/// Initials alone, where just one long name has them.
void EntityMerger::mergeAcronyms()
{
    Index byInitials;
    for (std::int32_t node = 0; node < std::int32_t(m_nodes.size()); ++node) {
        const EntityForm &form = formOf(node);
        const EntityType type = m_nodes[std::size_t(node)].type;
        if (form.words.size() > 1 && type != EntityType::Person && type != EntityType::Norp)
            note(byInitials, initialsOf(form.text), node);
    }
    for (std::int32_t node = 0; node < std::int32_t(m_nodes.size()); ++node) {
        const EntityForm &form = formOf(node);
        const EntityType type = m_nodes[std::size_t(node)].type;
        if (!form.acronym || type == EntityType::Norp || type == EntityType::Person)
            continue;
        const std::int32_t full = unique(byInitials, QString(form.text).remove(u'.').toLower());
        if (full >= 0 && (m_nodes[std::size_t(full)].type == type || type == EntityType::Org))
            unite(full, node);
    }
}

/// "Zephyr" for "Zephyr Lines", "Security Council" for "U.N. Security Council": first or last words that just one
/// longer name of the same type has.
void EntityMerger::mergeShortNames()
{
    std::array<Index, allEntityTypes.size()> heads;
    std::array<Index, allEntityTypes.size()> tails;
    for (std::int32_t node = 0; node < std::int32_t(m_nodes.size()); ++node) {
        const EntityType type = m_nodes[std::size_t(node)].type;
        const QStringList words = comparedWords(node);
        if (type == EntityType::Person || type == EntityType::Norp)
            continue;
        const qsizetype most = std::min<qsizetype>(words.size(), longestPart);
        for (qsizetype length = 1; length < most; ++length) {
            const bool place = type == EntityType::Place;
            if (!place || (length == most - 1 && m_variants.isDroppedPlaceHead(words.back())))
                note(heads[std::size_t(type)], words.first(length).join(u' '), node);
            if (!place)
                note(tails[std::size_t(type)], words.last(length).join(u' '), node);
        }
    }
    for (std::int32_t node = 0; node < std::int32_t(m_nodes.size()); ++node) {
        const std::size_t type = std::size_t(m_nodes[std::size_t(node)].type);
        const QString key = comparedWords(node).join(u' ');
        std::int32_t full = unique(heads[type], key);
        if (full < 0)
            full = unique(tails[type], key);
        if (full >= 0)
            unite(full, node);
    }
}

} // namespace dateline
