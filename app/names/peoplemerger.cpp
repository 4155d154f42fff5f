// The part of EntityMerger that knows how people are named.

#include "names/entitymerger.h"

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

bool isInitial(const QString &word)
{
    return word.size() == 1 || (word.size() == 2 && word[0] != word[1] && !word.contains(u'\''));
}

/// Every word of the shorter name stands in the longer one, in the same order.
bool isPartOf(const QStringList &shorter, const QStringList &longer)
{
    auto at = longer.begin();
    for (const QString &word : shorter) {
        at = std::find(at, longer.end(), word);
        if (at == longer.end())
            return false;
        ++at;
    }
    return true;
}

QString initialKey(const QStringList &words)
{
    return words.front().left(1) + u' ' + words.back();
}

} // namespace

/// A full name has a given name: two words or more, not begun by a particle, and not the end of a longer name.
bool EntityMerger::isFullPerson(std::int32_t node, const QHash<QString, bool> &tails) const
{
    const QStringList &words = formOf(node).words;
    return m_nodes[std::size_t(node)].type == EntityType::Person && words.size() > 1 &&
           !isNameParticle(words.front()) && !tails.contains(words.join(u' '));
}

void EntityMerger::mergePeople()
{
    QHash<QString, bool> tails;
    for (std::int32_t node = 0; node < std::int32_t(m_nodes.size()); ++node) {
        const QStringList &words = formOf(node).words;
        const qsizetype most = std::min<qsizetype>(words.size(), 8);
        for (qsizetype length = 2; m_nodes[std::size_t(node)].type == EntityType::Person && length < most; ++length)
            tails.insert(words.last(length).join(u' '), true);
    }
    std::vector<std::int32_t> full;
    std::vector<bool> isFull(m_nodes.size(), false);
    for (std::int32_t node = 0; node < std::int32_t(m_nodes.size()); ++node) {
        if (!isFullPerson(node, tails))
            continue;
        full.push_back(node);
        isFull[std::size_t(node)] = true;
    }
    mergeFullNames(full);
    placeShortNames(isFull);
}

/// "Ilse von Brandt" and "Ilse Marie von Brandt", "J. Smith" and "John Smith".
void EntityMerger::mergeFullNames(const std::vector<std::int32_t> &full)
{
    std::vector<std::int32_t> longestFirst = full;
    std::stable_sort(longestFirst.begin(), longestFirst.end(), [this](std::int32_t a, std::int32_t b) {
        return formOf(a).words.size() > formOf(b).words.size();
    });
    Index byEnds;
    Index byBeginning;
    Index byInitial;
    for (const std::int32_t node : longestFirst) {
        const QStringList &words = formOf(node).words;
        if (isInitial(words.front()))
            continue;
        const QString ends = words.front() + u' ' + words.back();
        std::int32_t longer = unique(byEnds, ends);
        if (longer < 0)
            longer = unique(byBeginning, words.join(u' '));
        if (longer >= 0 && isPartOf(words, formOf(longer).words))
            unite(longer, node);
        note(byEnds, ends, node);
        for (qsizetype length = 2; length < std::min<qsizetype>(words.size(), 6); ++length)
            note(byBeginning, words.first(length).join(u' '), node);
        note(byInitial, initialKey(words), node);
    }
    for (const std::int32_t node : longestFirst) {
        const QStringList &words = formOf(node).words;
        if (!isInitial(words.front()))
            continue;
        if (const std::int32_t spelled = unique(byInitial, initialKey(words)); spelled >= 0)
            unite(spelled, node);
    }
}

/// Family names go to the person of that name who is in the headline, else to the one named in full last before, else
/// to the first one after. A given name is taken for a person only where one person has it.
void EntityMerger::placeShortNames(const std::vector<bool> &isFull)
{
    struct Bearers
    {
        std::int32_t first = -1;
        std::int32_t latest = -1;
        std::int32_t headline = -1;
    };
    QHash<QString, Bearers> family;
    Index middle;
    Index given;
    for (const MentionForm &mention : m_mentions) {
        if (!isFull[std::size_t(mention.node)])
            continue;
        const QStringList &words = mention.form->words;
        const qsizetype most = std::min<qsizetype>(words.size(), 8);
        for (qsizetype length = 1; length < most; ++length) {
            Bearers &bearers = family[words.last(length).join(u' ')];
            if (bearers.first < 0)
                bearers.first = mention.node;
            if (mention.inHeadline && bearers.headline < 0)
                bearers.headline = mention.node;
            if (length > 1)
                note(middle, words[most - length], mention.node);
        }
        note(given, words.front(), mention.node);
    }
    for (MentionForm &mention : m_mentions) {
        const QStringList &words = mention.form->words;
        if (isFull[std::size_t(mention.node)]) {
            for (qsizetype length = 1; length < std::min<qsizetype>(words.size(), 8); ++length)
                family[words.last(length).join(u' ')].latest = mention.node;
            continue;
        }
        if (m_nodes[std::size_t(root(mention.node))].type != EntityType::Person)
            continue;
        const auto bearers = family.constFind(words.join(u' '));
        std::int32_t person = -1;
        if (bearers != family.cend())
            person = bearers->headline >= 0 ? bearers->headline
                     : bearers->latest >= 0 ? bearers->latest
                                            : bearers->first;
        else if (words.size() == 1 && (person = unique(middle, words.front())) < 0)
            person = unique(given, words.front());
        if (person >= 0)
            mention.node = person;
    }
}

} // namespace dateline
