#include "names/entityresolver.h"

#include "names/entityaliases.h"
#include "names/entityforms.h"
#include "names/entitymerger.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

std::vector<MentionForm> mentionsOf(std::span<const SectionView> sections, EntityForms &forms,
                                    const CancelToken &cancel)
{
    std::vector<MentionForm> mentions;
    for (std::int32_t s = 0; s < std::int32_t(sections.size()) && !cancel.isCancelled(); ++s) {
        const SectionView &section = sections[std::size_t(s)];
        if (!section.analysis)
            continue;
        for (std::int32_t i = 0; i < std::int32_t(section.analysis->mentions.size()); ++i) {
            const Mention &mention = section.analysis->mentions[std::size_t(i)];
            MentionForm form;
            form.ref = {s, i};
            form.type = mention.type;
            form.score = mention.score;
            form.inHeadline = section.role == SectionRole::Headline;
            form.form = &forms.of(section.textOf(mention.span), mention.type);
            mentions.push_back(form);
        }
    }
    return mentions;
}

/// The airport is meant by "Gatwick runway", and by "Gatwick" there only.
void joinAirports(std::span<const SectionView> sections, const std::vector<MentionForm> &mentions, EntityMerger &merger)
{
    QHash<QString, std::int32_t> airports;
    for (std::int32_t i = 0; i < std::int32_t(mentions.size()); ++i) {
        const QStringList &words = mentions[std::size_t(i)].form->words;
        if (words.size() > 1 && words.back() == u"airport")
            airports.insert(words.first(words.size() - 1).join(u' '), i);
    }
    for (std::int32_t i = 0; !airports.isEmpty() && i < std::int32_t(mentions.size()); ++i) {
        const MentionForm &mention = mentions[std::size_t(i)];
        const auto airport = airports.constFind(mention.form->key);
        if (airport == airports.cend() || mention.type != EntityType::Place)
            continue;
        const SectionView &section = sections[std::size_t(mention.ref.section)];
        const Span span = section.analysis->mentions[std::size_t(mention.ref.index)].span;
        const QStringView after = section.text.mid(span.end).trimmed();
        if (after.startsWith(u"runway") || after.startsWith(u"tower") || after.startsWith(u"terminal"))
            merger.join(*airport, i);
    }
}

/// Picks the form to show: small letters before capitals, then the one with most words, used most often, first.
class NameChooser
{
public:
    void add(const EntityForm &form)
    {
        const auto found = std::find_if(m_forms.begin(), m_forms.end(),
                                        [&](const Choice &choice) { return choice.text == form.text; });
        if (found != m_forms.end())
            ++found->count;
        else if (m_forms.size() < 64)
            m_forms.push_back({form.text, form.text.count(u' ') + 1, 1, isAllCapitals(form.text)});
    }

    [[nodiscard]] QString best(EntityType type) const
    {
        const auto better = [](const Choice &a, const Choice &b) {
            if (a.capitals != b.capitals)
                return b.capitals;
            return a.words != b.words ? a.words > b.words : a.count > b.count;
        };
        const Choice *best = &m_forms.front();
        for (const Choice &choice : m_forms) {
            if (better(choice, *best))
                best = &choice;
        }
        const bool shouted = best->capitals && (best->words > 1 || best->text.size() > 5);
        return shouted && (type == EntityType::Person || type == EntityType::Place) ? inNormalCase(best->text)
                                                                                    : best->text;
    }

private:
    struct Choice
    {
        QString text;
        qsizetype words = 1;
        int count = 1;
        bool capitals = false;
    };
    std::vector<Choice> m_forms; ///< a name has few forms; more than 64 are not compared
};

std::vector<Entity> entitiesOf(const std::vector<MentionForm> &mentions, const EntityMerger &merger)
{
    std::vector<Entity> entities;
    std::vector<NameChooser> names;
    std::vector<std::array<float, allEntityTypes.size()>> votes;
    QHash<std::int32_t, std::size_t> entityOf;
    for (const MentionForm &mention : mentions) {
        const std::int32_t root = merger.root(mention.node);
        const auto found = entityOf.constFind(root);
        const std::size_t at = found == entityOf.cend() ? entities.size() : *found;
        if (found == entityOf.cend()) {
            entityOf.insert(root, at);
            entities.emplace_back();
            names.emplace_back();
            votes.emplace_back();
        }
        entities[at].mentions.push_back(mention.ref);
        names[at].add(*mention.form);
        votes[at][std::size_t(mention.type)] += mention.score;
    }
    for (std::size_t i = 0; i < entities.size(); ++i) {
        const auto best = std::max_element(votes[i].begin(), votes[i].end());
        entities[i].type = allEntityTypes[std::size_t(best - votes[i].begin())];
        entities[i].name = names[i].best(entities[i].type);
        entities[i].mentions.shrink_to_fit();
    }
    return entities;
}

} // namespace

std::vector<Entity> resolveEntities(std::span<const SectionView> sections, const CancelToken &cancel)
{
    static const NameVariants variants = NameVariants::builtIn();
    EntityForms forms(variants);
    std::vector<MentionForm> mentions = mentionsOf(sections, forms, cancel);
    if (cancel.isCancelled())
        return {};
    EntityMerger merger(mentions, variants);
    merger.mergeNames();
    merger.mergePeople();
    joinDefinedNames(sections, mentions, merger);
    joinAirports(sections, mentions, merger);
    if (cancel.isCancelled())
        return {};
    return entitiesOf(mentions, merger);
}

} // namespace dateline
