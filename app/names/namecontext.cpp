// The part of NameScorer that looks at the words around a name.

#include "names/namescorer.h"

namespace dateline {

namespace {

bool isDash(const NameWord &word)
{
    return word.isAnyOf({u"-", u"–", u"—", u"--", u"―"});
}

} // namespace

/// "the X" is hardly a person, "a X" seldom.
void NameScorer::addArticleBefore(const NameCandidate &c, Score &score) const
{
    const NameWord *before = at(c.begin - 1);
    if (before->lower == u"the") {
        score.person(-7);
        score.org(2);
        score.norp(1);
        score.work(1);
        if (const NameWord *earlier = at(c.begin - 2))
            score.place(earlier->isAnyOf({u"at", u"near", u"in", u"across", u"outside", u"around"}) ? 2 : 0);
    }
    if (before->isAnyOf({u"a", u"an"})) {
        score.person(-4);
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
    addArticleBefore(c, score);
    if (before->lower == u"the")
        return;
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

} // namespace dateline
