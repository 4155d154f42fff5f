#pragma once

#include "names/entityforms.h"

#include <QHash>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

/// A mention on its way to an entity. Small, since a long text has as many as names. `node` is an index into
/// EntityMerger's nodes.
struct MentionForm
{
    SectionItemRef ref;
    EntityType type = EntityType::Person;
    float score = 1;
    bool inHeadline = false;
    const EntityForm *form = nullptr; ///< the same one for all that are written alike; never null
    std::int32_t node = -1;
};

/// Decides which mentions mean the same. Nodes are distinct names (key and type); they are merged by union-find, and a
/// short form of a person's name is put to a node mention by mention, since two people may share it. Every step looks
/// names up by hash: the work grows with the number of mentions, not with its square.
class EntityMerger
{
public:
    /// Mentions in text order; the merger fills in `node`.
    explicit EntityMerger(std::vector<MentionForm> &mentions, const NameVariants &variants);

    void mergeNames();
    void mergePeople();
    /// Puts both mentions' names into one entity, if their types agree.
    void join(std::int32_t mentionA, std::int32_t mentionB);
    [[nodiscard]] std::int32_t root(std::int32_t node) const;

private:
    struct Node
    {
        EntityType type = EntityType::Person;
        std::int32_t firstMention = 0;
        std::array<float, allEntityTypes.size()> votes = {};
        mutable std::int32_t parent = -1;
    };
    /// What a key leads to: one node, or more than one.
    struct Lookup
    {
        std::int32_t node = -1;
        bool ambiguous = false;
    };
    using Index = QHash<QString, Lookup>;

    void makeNodes();
    void unite(std::int32_t a, std::int32_t b);
    void note(Index &index, const QString &key, std::int32_t node) const;
    [[nodiscard]] std::int32_t unique(const Index &index, const QString &key) const;
    [[nodiscard]] const EntityForm &formOf(std::int32_t node) const;
    [[nodiscard]] QStringList comparedWords(std::int32_t node) const;
    void mergeAcronyms();
    void mergeShortNames();
    [[nodiscard]] bool isFullPerson(std::int32_t node, const QHash<QString, bool> &tails) const;
    void mergeFullNames(const std::vector<std::int32_t> &full);
    void placeShortNames(const std::vector<bool> &isFull);

    std::vector<MentionForm> &m_mentions;
    const NameVariants &m_variants;
    std::vector<Node> m_nodes;
};

} // namespace dateline
