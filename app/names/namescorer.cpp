#include "names/namescorer.h"

#include <algorithm>

namespace dateline {

struct NameScorer::Score
{
    TypeEvidence sum = {};

    void person(int weight) { evidenceFor(sum, EntityType::Person) += weight; }
    void org(int weight) { evidenceFor(sum, EntityType::Org) += weight; }
    void place(int weight) { evidenceFor(sum, EntityType::Place) += weight; }
    void norp(int weight) { evidenceFor(sum, EntityType::Norp) += weight; }
    void event(int weight) { evidenceFor(sum, EntityType::Event) += weight; }
    void work(int weight) { evidenceFor(sum, EntityType::Work) += weight; }
};

namespace {

constexpr NameListSet anyHead = {NameList::OrgHead, NameList::OrgSuffix, NameList::PlaceHead, NameList::EventHead,
                                 NameList::WorkHead};
constexpr NameListSet person = {NameList::Given, NameList::Surname};

/// The last word that is no number: "Act" of "Water Act 1989".
const NameWord &headOf(std::span<const NameWord> words)
{
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (word->shape != WordShape::Number)
            return *word;
    }
    return words.back();
}

bool isDash(const NameWord &word)
{
    return word.isAnyOf({u"-", u"–", u"—", u"--", u"―"});
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

void NameScorer::addBefore(const NameCandidate &c, Score &score) const
{
    if (c.afterTitle)
        score.person(10);
    const NameWord *before = at(c.begin - 1);
    if (!before || c.afterTitle)
        return;
    if (before->lower == u"the") {
        score.person(-7);
        score.org(2);
        score.norp(1);
        score.work(1);
        if (const NameWord *earlier = at(c.begin - 2))
            score.place(earlier->isAnyOf({u"at", u"near", u"in", u"across", u"outside", u"around"}) ? 2 : 0);
        return;
    }
    if (before->isAnyOf({u"a", u"an"})) {
        score.person(-4);
        score.org(1);
    }
    const NameWord *second = at(c.begin - 2);
    if (before->shape == WordShape::Lower && before->lists.hasAny({NameList::Role, NameList::Title}) &&
        !(c.size() == 1 && at(c.begin)->shape == WordShape::Capitals))
        score.person(7);
    if (before->is(NameList::Say))
        score.person(listsOf(wordsOf(c), m_lists).hasAny({NameList::City, NameList::Region, NameList::Country}) ? 1
                                                                                                                : 4);
    if (before->lower == u"by" && (m_role == SectionRole::Byline || m_role == SectionRole::Credits))
        score.person(5);
    if (before->is(NameList::PlacePreposition)) {
        const bool strong = before->isAnyOf({u"in", u"near", u"outside", u"across", u"throughout", u"inside", u"north",
                                             u"south", u"east", u"west", u"around", u"off"});
        score.place(strong ? 6 : before->isAnyOf({u"at", u"toward", u"towards", u"reached", u"visited"}) ? 3 : 2);
        score.person(strong ? -2 : 0);
    }
    if (before->is(NameList::PlaceAdjective) && before->shape == WordShape::Lower)
        score.place(6);
    if (before->is(NameList::OrgRole) && before->shape == WordShape::Lower)
        score.org(8);
    if (before->is(NameList::PlaceRole) && before->shape == WordShape::Lower)
        score.place(5);
    if (before->lower == u"of" && second) {
        if (second->is(NameList::PlaceRole))
            score.place(7);
        else if (second->isAnyOf({u"members", u"member", u"leader", u"head", u"chairman", u"president", u"shares"}))
            score.org(2);
    }
    if (before->isAnyOf({u"named", u"mr"}))
        score.person(3);
    if (before->lower == u":" && second &&
        second->isAnyOf(
            {u"photograph", u"photographs", u"photo", u"words", u"by", u"pictures", u"reporting", u"editing"}))
        score.person(8);
}

void NameScorer::addAfter(const NameCandidate &c, Score &score) const
{
    const NameWord *after = at(c.end);
    if (!after)
        return;
    if (after->is(NameList::Say))
        score.person(1);
    if (after->lower == u"administration" && is(c.end - 1, NameList::Surname))
        score.person(10);
    if (after->lower == u"who")
        score.person(5);
    if (after->shape == WordShape::Lower) {
        if (after->is(NameList::PlaceRole))
            score.place(6);
        if (after->isAnyOf({u"news", u"shares", u"spokesman", u"spokeswoman", u"subsidiary", u"newspaper", u"magazine",
                            u"television", u"radio", u"network", u"executives", u"employees", u"fighters", u"rebels",
                            u"militants", u"militia", u"party"}))
            score.org(5);
        else if (after->lists.hasAny({NameList::Role, NameList::OrgRole, NameList::Title})) {
            score.org(2);
            score.person(-2);
        }
    }
    if (after->lower == u"," && at(c.end + 1)) {
        const NameWord &next = *at(c.end + 1);
        if (next.lists.hasAny({NameList::Country, NameList::Region}) && next.isCapital())
            score.place(6);
        if (next.is(NameList::OrgSuffix))
            score.org(9);
    }
    if (after->lower == u"'s" && at(c.end + 1) &&
        at(c.end + 1)->isAnyOf({u"wife", u"husband", u"father", u"mother", u"son", u"daughter", u"brother", u"sister",
                                u"family", u"death", u"body", u"lawyer", u"widow", u"successor"}))
        score.person(4);
}

/// "X, 34, ..." "X, who ..." "X, a spokesman for ...": what is said of X behind a comma.
void NameScorer::addApposition(const NameCandidate &c, Score &score) const
{
    const NameWord *comma = at(c.end);
    const NameWord *next = at(c.end + 1);
    if (!comma || !next || comma->lower != u",")
        return;
    if (next->lower == u"who" || next->lower == u"whose") {
        score.person(6);
        return;
    }
    if (next->shape == WordShape::Number && next->text.size() <= 2 && at(c.end + 2) && at(c.end + 2)->lower == u",") {
        score.person(7);
        return;
    }
    for (int i = c.end + 1; i < c.end + 6 && at(i); ++i) {
        const NameWord &word = *at(i);
        if (word.shape == WordShape::Punctuation || word.isAnyOf({u"of", u"for", u"in", u"and", u"is", u"was"}))
            return;
        if (word.shape != WordShape::Lower)
            continue;
        if (word.lists.hasAny({NameList::Role, NameList::Title})) {
            score.person(5);
            return;
        }
        if (word.is(NameList::OrgRole)) {
            score.org(4);
            return;
        }
        if (word.is(NameList::PlaceRole)) {
            score.place(4);
            return;
        }
    }
}

/// A byline names people, and where a word is no name of a person, their paper.
void NameScorer::addByline(const NameCandidate &c, Score &score) const
{
    if (m_role != SectionRole::Byline)
        return;
    const auto words = wordsOf(c);
    const bool common = std::any_of(words.begin(), words.end(), [](const NameWord &w) {
        return w.is(NameList::Common) && !w.is(NameList::Given) && !w.is(NameList::Surname);
    });
    const bool given = words.front().is(NameList::Given) && words.size() > 1;
    if (common && !given)
        score.org(4);
    else
        score.person(words.size() > 1 ? 4 : 1);
}

/// "LONDON, Feb 14 (Agency) -": number of words before the dash where the section begins so; else 0.
int NameScorer::datelineEnd() const
{
    if (!m_firstSentence || m_role != SectionRole::Paragraph)
        return 0;
    for (int i = 0; i < int(m_words.size()) && i < 22; ++i) {
        const NameWord &word = m_words[std::size_t(i)];
        if (isDash(word))
            return i > 0 ? i : 0;
        const bool fits = word.isCapital() || word.shape == WordShape::Number || word.shape == WordShape::Punctuation ||
                          word.is(NameList::Particle) || word.isAnyOf({u"and", u"of", u"the"});
        if (!fits || word.isAnyOf({u"“", u"\"", u".", u":", u"?"}))
            return 0;
    }
    return 0;
}

void NameScorer::addDateline(const NameCandidate &c, Score &score) const
{
    if (c.end > m_datelineEnd)
        return;
    const NameWord *before = at(c.begin - 1);
    if (before && (before->text == u"(" || before->text == u"/"))
        score.org(14);
    else
        score.place(14);
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
