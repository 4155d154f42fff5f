#include "names/namescorer.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr NameListSet anyHead = {NameList::OrgHead, NameList::OrgSuffix, NameList::PlaceHead, NameList::EventHead,
                                 NameList::WorkHead};
constexpr NameListSet person = {NameList::Given, NameList::Surname};

/// The last word that is no number: "Act" of "Water Act 1989".
const NameWord &headOf(std::span<const NameWord> words)
{
    const auto head = std::find_if(words.rbegin(), words.rend(),
                                   [](const NameWord &word) { return word.shape != WordShape::Number; });
    return head == words.rend() ? words.back() : *head;
}

} // namespace

NameScorer::NameScorer(const NameSentence &sentence, SectionRole role, const NameLists &lists)
    : m_words(sentence.words), m_firstSentence(sentence.first == 0), m_role(role), m_lists(lists),
      m_sport(std::any_of(sentence.words.begin(), sentence.words.end(),
                          [](const NameWord &w) { return w.is(NameList::Sport); })),
      m_datelineEnd(datelineEnd())
{
}

const NameWord *NameScorer::at(int i) const
{
    return i >= 0 && i < int(m_words.size()) ? &m_words[std::size_t(i)] : nullptr;
}

bool NameScorer::is(int i, NameList list) const
{
    const NameWord *word = at(i);
    return word && word->is(list);
}

std::span<const NameWord> NameScorer::wordsOf(const NameCandidate &c) const
{
    return m_words.subspan(std::size_t(c.begin), std::size_t(c.size()));
}

TypeEvidence NameScorer::local(const NameCandidate &c) const
{
    Score score;
    addLists(c, score);
    addHeads(c, score);
    addPersonWords(c, score);
    addShape(c, score);
    addBefore(c, score);
    addAfter(c, score);
    addApposition(c, score);
    addDateline(c, score);
    addByline(c, score);
    return score.sum;
}

void NameScorer::addLists(const NameCandidate &c, Score &score) const
{
    const NameListSet lists = listsOf(wordsOf(c), m_lists);
    const bool ambiguous = c.size() == 1 && lists.hasAny(person);
    const bool phrase = c.size() > 1;
    if (lists.has(NameList::Country))
        score.place(phrase ? 15 : lists.has(NameList::Given) ? 10 : 12);
    if (lists.has(NameList::Region))
        score.place(phrase ? 15 : ambiguous ? 9 : 11);
    else if (lists.has(NameList::City))
        score.place(phrase ? 12 : ambiguous ? 8 : 10);
    if (lists.has(NameList::Town))
        score.place(3);
    if (lists.has(NameList::Group))
        score.norp(12);
    if (lists.has(NameList::Organisation))
        score.org(phrase ? 16 : at(c.begin)->shape == WordShape::Capitals ? 12 : 9);
    if (lists.has(NameList::Event))
        score.event(15);
    if (lists.has(NameList::Work))
        score.work(phrase ? 14 : 10);
    if (lists.has(NameList::NationalBody))
        score.org(phrase ? 9 : 4);
    // A town and its club have one name; the talk around it tells which is meant.
    if (lists.has(NameList::Organisation) && lists.hasAny({NameList::City, NameList::Region}))
        m_sport ? score.org(5) : score.place(3);
}

void NameScorer::addHeads(const NameCandidate &c, Score &score) const
{
    const auto words = wordsOf(c);
    if (words.size() < 2)
        return;
    const NameWord &head = headOf(words);
    const NameWord &first = words.front();
    const bool of = std::any_of(words.begin(), words.end(), [](const NameWord &w) { return w.lower == u"of"; });
    if (head.is(NameList::OrgSuffix) && &head != &first)
        score.org(10);
    if (head.isAnyOf({u"city", u"town"}))
        m_sport ? score.org(8) : score.place(8);
    else if (head.is(NameList::OrgHead))
        score.org(head.is(NameList::Surname) ? 4 : 7);
    else if (std::any_of(words.begin(), words.end(), [](const NameWord &w) { return w.is(NameList::OrgHead); }))
        score.org(3);
    if (first.is(NameList::OrgLead) && of)
        score.org(first.is(NameList::PlaceLead) ? 4 : 9);
    if (std::any_of(words.begin(), words.end(), [](const NameWord &w) { return w.text == u"&"; }))
        score.org(7);
    if (head.is(NameList::PlaceHead))
        score.place(head.is(NameList::OrgHead) || head.is(NameList::Surname) ? 3 : 8);
    if (first.is(NameList::PlaceLead))
        score.place(6);
    if (first.is(NameList::PlaceAdjective) &&
        words[1].lists.hasAny({NameList::Country, NameList::Region, NameList::City}))
        score.place(7);
    if (head.is(NameList::EventHead))
        score.event(8);
    if (first.is(NameList::EventLead)) {
        score.event(9);
        score.person(-5);
    }
    if (head.is(NameList::WorkHead))
        score.work(9);
    if (first.is(NameList::WorkLead))
        score.work(9);
    if (first.is(NameList::PlaceAdjective) && words.size() == 2 && words[1].is(NameList::Group))
        score.norp(9);
}

void NameScorer::addPersonWords(const NameCandidate &c, Score &score) const
{
    const auto words = wordsOf(c);
    const NameWord &first = words.front();
    const NameWord &last = words.back();
    if (words.size() == 1) {
        // People are named after places more often than an article names them so.
        if (first.lists.hasAny({NameList::City, NameList::Region, NameList::Country})) {
            score.person(first.lists.hasAny(person) ? 3 : 0);
            return;
        }
        if (first.is(NameList::Given))
            score.person(first.is(NameList::Common) ? 1 : 4);
        if (first.is(NameList::Surname))
            score.person(first.is(NameList::Common) ? 2 : 5);
        else if (first.is(NameList::OrgHead) && !first.is(NameList::Given)) {
            score.org(3);
            score.person(-2);
        }
        return;
    }
    const bool thing = last.lists.hasAny(anyHead) && !last.is(NameList::Surname);
    if (first.is(NameList::Given) && first.isCapital())
        score.person(thing ? 2 : first.is(NameList::Common) ? 6 : 8);
    if (last.is(NameList::Surname) && !(last.lists.hasAny(anyHead) && !first.is(NameList::Given)) &&
        !first.lists.hasAny({NameList::PlaceAdjective, NameList::PlaceLead}))
        score.person(4);
    if (first.shape == WordShape::Initial || (words.size() > 2 && words[1].shape == WordShape::Initial))
        score.person(6);
    if (first.is(NameList::FamilyFirst) && words.size() <= 4 && !thing)
        score.person(5);
    const bool particle = std::any_of(words.begin(), words.end() - 1, [](const NameWord &w) {
        return w.is(NameList::Particle) && w.shape == WordShape::Lower;
    });
    if (particle)
        score.person(5);
    if (last.isAnyOf({u"jr", u"jr.", u"sr.", u"ii", u"iii"}))
        score.person(6);
    if (std::any_of(words.begin(), words.end(), [](const NameWord &w) { return w.isAnyOf({u"of", u"and", u"for"}); }))
        score.person(-8);
}

void NameScorer::addShape(const NameCandidate &c, Score &score) const
{
    const auto words = wordsOf(c);
    const NameWord &first = words.front();
    const NameListSet lists = listsOf(words, m_lists);
    const int commons = int(std::count_if(words.begin(), words.end(), [](const NameWord &w) {
        return w.is(NameList::Common) && !w.is(NameList::Given) && w.isCapital();
    }));
    if (words.size() == 1) {
        const bool plainCapitals = first.shape == WordShape::Capitals && first.text.size() <= 6;
        if (first.hasDigit)
            score.work(5);
        else if (plainCapitals && lists.isEmpty())
            score.org(4);
        else if (first.lower.endsWith(u"ians") || first.lower.endsWith(u"eans"))
            score.norp(5);
        else if (first.lower.endsWith(u"ian") || first.lower.endsWith(u"ese") || first.lower.endsWith(u"ish"))
            score.norp(at(c.end) && at(c.end)->shape == WordShape::Lower && lists.isEmpty() ? 4 : 1);
        score.person(1);
        return;
    }
    if (words.back().shape == WordShape::Number || words.back().hasDigit)
        score.work(5);
    if (commons > 0) {
        score.org(2);
        score.work(1);
        score.person(c.afterTitle ? 0 : first.is(NameList::Given) ? -1 : -3);
    } else if (words.size() == 2 && words.back().text.size() == 1) {
        score.work(4); // "Falcon X"
    } else {
        score.person(words.size() == 2 ? 3 : 2);
        score.org(1);
    }
}

TypeEvidence NameScorer::withArticle(const NameCandidate &c, const TypeEvidence &own,
                                     const NameStatistics &article) const
{
    const auto words = wordsOf(c);
    const QString key = phraseOf(words);
    Score score;
    score.sum = own;
    if (const auto run = article.runs.constFind(key); run != article.runs.cend() && run->count > 1) {
        for (std::size_t i = 0; i < own.size(); ++i)
            score.sum[i] += std::clamp((run->evidence[i] - own[i]) / 2, -8, 14);
        evidenceFor(score.sum, bestType(score.sum)) += 2;
    }
    const NameListSet lists = listsOf(words, m_lists);
    const bool part = words.size() == 1 || words.front().is(NameList::Particle);
    const QString &last = words.back().lower;
    if (words.size() > 1 && article.personWords.contains(key))
        score.person(8);
    else if (part && !lists.hasAny({NameList::Country, NameList::Group})) {
        if (article.personWords.contains(last))
            score.person(lists.hasAny({NameList::City, NameList::Region}) ? 4 : 8);
        else if (words.size() == 1 && article.orgWords.contains(last))
            score.org(lists.hasAny({NameList::City, NameList::Region}) ? 2 : 7);
    }
    if (const auto acronym = article.acronyms.constFind(key); acronym != article.acronyms.cend()) {
        for (std::size_t i = 0; i < own.size(); ++i)
            score.sum[i] += std::min((*acronym)[i], 12);
    }
    return score.sum;
}

int NameScorer::threshold(const NameCandidate &c) const
{
    const NameWord &first = *at(c.begin);
    if (c.size() > 1)
        return 3;
    const bool doubtful = first.is(NameList::Common) && first.shape != WordShape::Capitals;
    return doubtful ? 6 : first.opensSentence ? 3 : 1;
}

EntityType bestType(const TypeEvidence &evidence)
{
    return allEntityTypes[std::size_t(std::max_element(evidence.begin(), evidence.end()) - evidence.begin())];
}

} // namespace dateline
