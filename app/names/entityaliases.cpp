#include "names/entityaliases.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int longestPhrase = 60; ///< how far before a name the words that define it may begin

/// Two mentions of one section with the words between them.
struct Pair
{
    const MentionForm &before;
    const MentionForm &after;
    QStringView between;
    QStringView behind;
};

bool sharesLetter(const EntityForm &acronym, const EntityForm &name)
{
    const QString letters = acronym.text.toLower();
    return std::any_of(name.words.begin(), name.words.end(),
                       [&](const QString &word) { return !letters.isEmpty() && word.startsWith(letters.front()); });
}

/// "European Space Agency (ESA)", "ESA (European Space Agency)".
bool isBracketed(const Pair &pair)
{
    if (pair.between.trimmed() != u"(" || !pair.behind.startsWith(u')'))
        return false;
    const EntityForm &before = *pair.before.form;
    const EntityForm &after = *pair.after.form;
    if (after.acronym && before.words.size() > 1)
        return pair.before.type == pair.after.type || sharesLetter(after, before);
    return before.acronym && after.words.size() > 1 && sharesLetter(before, after);
}

/// "the Northern Rivers Front, or NRF,"
bool isOr(const Pair &pair)
{
    const QStringView between = pair.between.trimmed();
    const bool says = between == u", or" || between == u", or the" || between == u", aka" || between == u"aka" ||
                      between == u", alias" || between == u"alias";
    return says && pair.before.type == pair.after.type;
}

/// Offset at which "known ... as" begins that ends right before a name; -1 for none.
qsizetype knownAs(QStringView before)
{
    QStringView text = before.trimmed();
    while (!text.isEmpty() &&
           (text.back() == u'\'' || text.back() == u'"' || text.back() == u'“' || text.back() == u'‘'))
        text = text.chopped(1).trimmed();
    if (text.endsWith(u" the"))
        text = text.chopped(4).trimmed();
    if (!text.endsWith(u" as"))
        return -1;
    const qsizetype known = text.lastIndexOf(u"known ");
    if (known < 0 || text.size() - known > longestPhrase || text.mid(known).contains(u". "))
        return -1;
    return known;
}

/// Nothing but "who is also", a comma and the like.
bool isOnlyLink(QStringView between)
{
    for (QStringView word : between.tokenize(u' ', Qt::SkipEmptyParts)) {
        while (word.endsWith(u','))
            word.chop(1);
        const bool link = word.isEmpty() || word == u"who" || word == u"which" || word == u"is" || word == u"was" ||
                          word == u"also" || word == u"better" || word == u"best" || word == u"widely" ||
                          word == u"commonly" || word == u"formerly" || word == u"locally" || word == u"more" ||
                          word == u"(";
        if (!link)
            return false;
    }
    return true;
}

class AliasFinder
{
public:
    AliasFinder(std::span<const SectionView> sections, const std::vector<MentionForm> &mentions, EntityMerger &merger)
        : m_sections(sections), m_mentions(mentions), m_merger(merger)
    {
    }

    void run()
    {
        for (std::int32_t i = 0; i < std::int32_t(m_mentions.size()); ++i) {
            const MentionForm &mention = m_mentions[std::size_t(i)];
            if (i > 0 && m_mentions[std::size_t(i - 1)].ref.section == mention.ref.section)
                joinNeighbours(i);
            joinKnownAs(i);
            if (mention.type == EntityType::Person && mention.form->words.size() > 1)
                joinBorn(i);
        }
    }

private:
    [[nodiscard]] const SectionView &sectionOf(std::int32_t i) const
    {
        return m_sections[std::size_t(m_mentions[std::size_t(i)].ref.section)];
    }
    [[nodiscard]] Span spanOf(std::int32_t i) const
    {
        return sectionOf(i).analysis->mentions[std::size_t(m_mentions[std::size_t(i)].ref.index)].span;
    }

    void joinNeighbours(std::int32_t i)
    {
        const QStringView text = sectionOf(i).text;
        const Span before = spanOf(i - 1);
        const Span after = spanOf(i);
        const Pair pair = {m_mentions[std::size_t(i - 1)], m_mentions[std::size_t(i)],
                           text.mid(before.end, std::max(0, after.start - before.end)), text.mid(after.end)};
        if (pair.between.size() <= 12 && (isBracketed(pair) || isOr(pair)))
            m_merger.join(i - 1, i);
    }

    /// Also "The front, known as FRB", where the front is a name's last word.
    void joinKnownAs(std::int32_t i)
    {
        const QStringView text = sectionOf(i).text;
        const std::int32_t from = std::max(0, spanOf(i).start - 2 * longestPhrase);
        const QStringView before = text.mid(from, spanOf(i).start - from);
        const qsizetype known = knownAs(before);
        if (known < 0)
            return;
        const std::int32_t at = from + std::int32_t(known);
        std::int32_t earlier = i - 1;
        while (earlier >= 0 && m_mentions[std::size_t(earlier)].ref.section == m_mentions[std::size_t(i)].ref.section &&
               spanOf(earlier).end > at)
            --earlier;
        const bool same =
            earlier >= 0 && m_mentions[std::size_t(earlier)].ref.section == m_mentions[std::size_t(i)].ref.section;
        if (same && at > spanOf(earlier).end && isOnlyLink(text.mid(spanOf(earlier).end, at - spanOf(earlier).end)))
            m_merger.join(earlier, i);
        else
            joinByHead(i, before.left(known));
    }

    void joinByHead(std::int32_t i, QStringView before)
    {
        QStringView noun = before.trimmed();
        while (noun.endsWith(u','))
            noun = noun.chopped(1);
        const qsizetype space = noun.lastIndexOf(u' ');
        const QString head = noun.mid(space + 1).toString().toLower();
        const QStringView article = noun.left(std::max<qsizetype>(space, 0));
        if (head.isEmpty() || !(article.endsWith(u"the") || article.endsWith(u"The")))
            return;
        for (std::int32_t other = i - 1; other >= 0 && other > i - 200; --other) {
            const MentionForm &mention = m_mentions[std::size_t(other)];
            if (mention.form->words.size() > 1 && mention.form->words.back() == head &&
                mention.type == m_mentions[std::size_t(i)].type) {
                m_merger.join(other, i);
                return;
            }
        }
    }

    /// "She was born Ann Lund" of somebody who is called Ann by now.
    void joinBorn(std::int32_t i)
    {
        const QStringView before = sectionOf(i).text.left(spanOf(i).start).trimmed();
        if (!before.endsWith(u" born") && !before.endsWith(u" née") && !before.endsWith(u"(née") &&
            !before.endsWith(u" nee"))
            return;
        const MentionForm &mention = m_mentions[std::size_t(i)];
        for (std::int32_t other = i - 1; other >= 0 && other > i - 200; --other) {
            const MentionForm &earlier = m_mentions[std::size_t(other)];
            if (earlier.type == EntityType::Person && earlier.form->words.size() > 1 &&
                earlier.form->words.front() == mention.form->words.front()) {
                m_merger.join(other, i);
                return;
            }
        }
    }

    std::span<const SectionView> m_sections;
    const std::vector<MentionForm> &m_mentions;
    EntityMerger &m_merger;
};

} // namespace

void joinDefinedNames(std::span<const SectionView> sections, const std::vector<MentionForm> &mentions,
                      EntityMerger &merger)
{
    AliasFinder(sections, mentions, merger).run();
}

} // namespace dateline
