#include "names/namefinder.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr NameListSet placeLists = {NameList::Country, NameList::Region, NameList::City};
constexpr NameListSet knownLists = {NameList::Country, NameList::Region,       NameList::City,  NameList::Town,
                                    NameList::Group,   NameList::Organisation, NameList::Event, NameList::Work};
constexpr NameListSet surelyKnown = {NameList::Country,      NameList::Region, NameList::City, NameList::Group,
                                     NameList::Organisation, NameList::Event,  NameList::Work};
constexpr NameListSet heads = {NameList::OrgHead, NameList::PlaceHead, NameList::EventHead, NameList::WorkHead};
constexpr NameListSet leads = {NameList::OrgLead, NameList::PlaceLead, NameList::EventLead, NameList::WorkLead};
constexpr int longestName = 14;

} // namespace

NameFinder::NameFinder(const NameSentence &sentence, SectionRole role, const NameLists &lists,
                       const NameStatistics *article)
    : m_words(sentence.words), m_role(role), m_headlineCase(sentence.headlineCase), m_lists(lists), m_article(article)
{
}

std::vector<NameCandidate> NameFinder::find()
{
    m_found.clear();
    if (m_headlineCase) {
        findInHeadline();
        return m_found;
    }
    bool afterTitle = false;
    for (int i = 0; i < count();) {
        if (const int length = titleLength(i); length > 0 && isTitleHere(i, length, i)) {
            i = officeEnd(i + length);
            afterTitle = true;
            continue;
        }
        if (const int length = lowerEventLength(i); length > 0) {
            emitOne(i, i + length, false);
            i += length;
        } else if (opensName(i, afterTitle)) {
            const int end = runEnd(i);
            emitRun(i, end, afterTitle);
            i = end;
        } else {
            ++i;
        }
        afterTitle = false;
    }
    return m_found;
}

bool NameFinder::isName(int i) const
{
    if (i < 0 || i >= count())
        return false;
    const NameWord &w = word(i);
    if (!w.isCapital() || (i + 1 < count() && word(i + 1).text == u"$"))
        return false;
    if (w.is(NameList::Calendar))
        return isGivenNotMonth(i);
    if (w.is(NameList::NotName) && isKnownPhrase(i))
        return true;
    if (w.is(NameList::Function) || w.is(NameList::NotName))
        return w.shape == WordShape::Capitals && w.lists.hasAny({NameList::Country, NameList::Organisation});
    if (w.shape == WordShape::Mixed)
        return w.joined || w.lists.hasAny(knownLists) || w.text.contains(u'-') || w.lower.contains(u'\'');
    return true;
}

/// "Jan de Wolff", "June Carver"; not "In June Carver" where a country or a title follows.
bool NameFinder::isGivenNotMonth(int i) const
{
    if (!word(i).isAnyOf({u"jan", u"april", u"june", u"may", u"august"}) || word(i).shape != WordShape::Capitalised)
        return false;
    if (i + 1 >= count() || (i > 0 && word(i - 1).isAnyOf({u"in", u"since", u"until", u"by", u"of", u"last", u"this"})))
        return false;
    const NameWord &next = word(i + 1);
    if (next.is(NameList::Calendar) || titleLength(i + 1) > 0)
        return false;
    return afterParticles(i + 1) > i + 1 ||
           (isName(i + 1) && !next.lists.hasAny(knownLists) && next.lists.hasAny({NameList::Surname, NameList::Given}));
}

/// Whether a name may begin here; isName is asked for what goes on.
bool NameFinder::opensName(int i, bool afterTitle) const
{
    const NameWord &w = word(i);
    if (w.is(NameList::Particle) && opensWithParticle(i, afterTitle))
        return true;
    if (!isName(i))
        return false;
    if (w.shape == WordShape::Initial || w.text.size() == 1)
        return isName(i + 1) && !word(i + 1).opensSentence;
    return !w.opensSentence || isSupported(i);
}

/// "de Hoop", "Van der Berg", "De' Rossi": only particles that are no English words.
bool NameFinder::opensWithParticle(int i, bool afterTitle) const
{
    const NameWord &w = word(i);
    if (!w.isAnyOf({u"de", u"von", u"van", u"del", u"della", u"di", u"da", u"du", u"af", u"bin", u"al", u"el", u"des",
                    u"dos", u"la", u"le", u"lo"}))
        return false;
    if (w.isCapital())
        return afterParticles(i + 1) > i + 1 || isName(i + 1) ||
               (i + 2 < count() && word(i + 1).lower == u"'" && isName(i + 2));
    const bool inName = i > 0 && isName(i - 1) && !(word(i - 1).opensSentence && word(i - 1).is(NameList::Common));
    return afterParticles(i) > i && (afterTitle || !inName);
}

/// "Secretary of Defense", "Minister for Foreign Affairs": the office that belongs to a title.
int NameFinder::officeEnd(int i) const
{
    if (i + 1 >= count() || !word(i).isAnyOf({u"of", u"for"}))
        return i;
    int end = i + 1;
    while (end < count() && word(end).isCapital() && word(end).is(NameList::Common) &&
           !word(end).lists.hasAny(knownLists))
        ++end;
    return end > i + 1 ? end : i;
}

/// The first word of a sentence has its capital anyway; is it a name all the same?
bool NameFinder::isSupported(int i) const
{
    const NameWord &w = word(i);
    if (w.shape == WordShape::Capitals || w.shape == WordShape::Mixed || isKnownPhrase(i))
        return true;
    const bool nameFollows = isName(i + 1) && !word(i + 1).opensSentence;
    if (m_role == SectionRole::Byline && (nameFollows || w.is(NameList::Given)))
        return true;
    if (m_article) {
        const auto seen = m_article->words.constFind(w.lower);
        const int lower = seen == m_article->words.cend() ? 0 : seen->lower;
        const int capital = seen == m_article->words.cend() ? 0 : seen->capital;
        if (capital > lower || (m_article->personWords.contains(w.lower) && !w.is(NameList::Function)))
            return true;
        if (lower > 0 && !w.is(NameList::Given))
            return false;
    }
    const bool common = w.is(NameList::Common);
    if (w.lists.hasAny(surelyKnown) && !common)
        return true;
    if (w.is(NameList::Given) && (!common || nameFollows))
        return true;
    if (!common)
        return w.lower.size() > 1 && w.pos != PartOfSpeech::Verb && w.pos != PartOfSpeech::Adv;
    if (!nameFollows)
        return false;
    const NameWord &last = word(runEnd(i) - 1);
    return w.is(NameList::EventLead) || w.is(NameList::PlaceLead) || w.is(NameList::PlaceAdjective) ||
           (last.lists.hasAny(heads) && runEnd(i) > i + 1);
}

bool NameFinder::isKnownPhrase(int i) const
{
    return phraseEnd(i) > i + 1;
}

/// End of the longest listed phrase of two words or more that begins here; `begin` itself where there is none.
int NameFinder::phraseEnd(int begin) const
{
    const int longest = std::min(word(begin).longest, count() - begin);
    for (int length = longest; length > 1; --length) {
        const bool ends = word(begin + length - 1).isCapital() || word(begin + length - 1).hasDigit;
        if (ends && listsOf(words(begin, begin + length), m_lists).hasAny(knownLists))
            return begin + length;
    }
    return begin;
}

/// "second world war" is a name though nothing in it has a capital.
int NameFinder::lowerEventLength(int i) const
{
    if (word(i).shape != WordShape::Lower || word(i).longest < 3 || i + 3 > count())
        return 0;
    const bool event = word(i + 1).lower == u"world" && listsOf(words(i, i + 3), m_lists).has(NameList::Event);
    return event ? 3 : 0;
}

int NameFinder::titleLength(int i) const
{
    if (word(i).is(NameList::WorkLead) && word(i).shape == WordShape::Capitals)
        return 0; // "MS" before a ship
    if (!word(i).isCapital() && !(word(i).shape == WordShape::Lower && word(i).lower.endsWith(u'.')))
        return 0;
    for (int length = std::min({word(i).longest, count() - i, 4}); length > 0; --length) {
        if (listsOf(words(i, i + length), m_lists).has(NameList::Title))
            return length;
    }
    return 0;
}

/// Many titles are parts of other names too: General Motors, Stephen King, Justice Department.
bool NameFinder::isTitleHere(int i, int length, int runBegin) const
{
    if (phraseEnd(i) > i + length)
        return false;
    const int next = i + length;
    const bool nameFollows = isName(next) && !word(next).opensSentence;
    if (nameFollows) {
        const NameWord &following = word(next);
        const bool personal = following.lists.hasAny({NameList::Given, NameList::Surname});
        return personal || !following.lists.hasAny(heads);
    }
    if (length > 1)
        return true;
    if (m_article && m_article->personWords.contains(word(i).lower))
        return false;
    if (i > runBegin && word(i - 1).lists.hasAny({NameList::Given, NameList::Surname}))
        return false;
    return i == runBegin ||
           !word(i).lists.hasAny({NameList::Given, NameList::Surname, NameList::OrgHead, NameList::PlaceHead});
}

int NameFinder::runEnd(int begin) const
{
    const int particles = word(begin).isCapital() ? begin : afterParticles(begin);
    int end = std::max({phraseEnd(begin), particles, begin + 1});
    while (end < count() && end - begin < longestName && !word(end - 1).joined) {
        if (isName(end) && !word(end).opensSentence && !word(end).joined) {
            const int length = titleLength(end);
            if (length > 0 && isTitleHere(end, length, begin))
                break;
            end = std::max(end + 1, phraseEnd(end));
            continue;
        }
        const int next = afterConnector(begin, end);
        if (next == end)
            break;
        end = next;
    }
    return end;
}

/// Where a name goes on behind small words at `at`: just past the next word of the name, or `at` where it ends.
int NameFinder::afterConnector(int begin, int at) const
{
    if (const int next = afterParticles(at); next > at)
        return next;
    if (const int next = afterNumber(begin, at); next > at)
        return next;
    const NameWord &w = word(at);
    const bool second = isName(at + 1);
    if (w.lower == u"of" && leadsOn(begin, at)) {
        if (second)
            return at + 2;
        return at + 2 < count() && word(at + 1).lower == u"the" && isName(at + 2) ? at + 3 : at;
    }
    if (w.lower == u"'" && second && word(at - 1).is(NameList::Particle))
        return at + 2;
    if (w.isAnyOf({u"plc", u"gmbh"}) && w.shape == WordShape::Lower)
        return at + 1;
    const bool organises = word(begin).is(NameList::OrgLead) || word(at - 1).is(NameList::OrgLead);
    if (w.isAnyOf({u"for", u"on"}) && organises && second && !word(at + 1).lists.hasAny(placeLists))
        return at + 2;
    if (w.lower == u"for" && organises && at + 2 < count() && word(at + 1).isAnyOf({u"a", u"the"}) && isName(at + 2))
        return at + 3;
    if (w.lower == u"&" && second && m_role != SectionRole::Byline)
        return at + 2;
    if (w.lower == u"and" && second)
        return afterAnd(begin, at);
    if (w.lower == u"in" && second && word(begin).is(NameList::OrgLead) && !word(at + 1).lists.hasAny(knownLists)) {
        const auto run = words(begin, at);
        return std::any_of(run.begin(), run.end(), [](const NameWord &r) { return r.lower == u"for"; }) ? at + 2 : at;
    }
    // "Women's World Cup", "Tea Growers' Association", but not "Britain's Labour Party".
    const bool plural = word(at - 1).is(NameList::Common) || word(at - 1).lower.endsWith(u"ers");
    if (w.isAnyOf({u"'s", u"'"}) && second && plural &&
        !word(at - 1).lists.hasAny({NameList::Given, NameList::Surname, NameList::Country}))
        return at == begin + 1 || word(at + 1).is(NameList::OrgHead) ? at + 2 : at;
    // "Clean Water (Amendment) Act"
    const bool bracket = w.text == u"(" && isName(at + 1) && at + 3 < count() && word(at + 2).text == u")";
    return bracket && word(at + 3).is(NameList::WorkHead) && word(at + 3).isCapital() ? at + 4 : at;
}

int NameFinder::afterParticles(int at) const
{
    int i = at;
    while (i < count() && i - at < 4 && word(i).is(NameList::Particle) && word(i).shape == WordShape::Lower) {
        ++i;
        if (i < count() && word(i).lower == u"'")
            ++i; // "de' Rossi"
        if (i < count() && word(i).lower == u"t" && word(i - 1).lower == u"'")
            ++i; // "van 't Hoff"
    }
    return i > at && isName(i) && !word(i).opensSentence && !word(i).is(NameList::Group) ? i + 1 : at;
}

/// Whether "of" behind these words goes on with the same name.
bool NameFinder::leadsOn(int begin, int end) const
{
    if (end - begin == 1)
        return word(begin).lists.hasAny(leads);
    const auto run = words(begin, end);
    return std::any_of(run.begin(), run.end(),
                       [](const NameWord &w) {
                           return w.lists.hasAny({NameList::OrgLead, NameList::OrgHead, NameList::PlaceLead}) &&
                                  !w.is(NameList::Title);
                       }) &&
           !run.back().is(NameList::Title);
}

/// "Ministry of Trade and Industry", "Food and Drug Administration", but not "Russia and NATO".
int NameFinder::afterAnd(int begin, int at) const
{
    int end = at + 1;
    while (isName(end) && !word(end).opensSentence)
        ++end;
    constexpr NameListSet things = {NameList::Country, NameList::City, NameList::Group, NameList::Given,
                                    NameList::Organisation};
    const auto run = words(begin, at);
    const bool ofBody = word(begin).is(NameList::OrgLead) &&
                        std::any_of(run.begin(), run.end(), [](const NameWord &w) { return w.lower == u"of"; });
    if (ofBody && word(at - 1).is(NameList::Common) && word(at + 1).is(NameList::Common) &&
        !word(at + 1).lists.hasAny(things))
        return end;
    const bool body = end - at > 2 && word(end - 1).is(NameList::OrgHead) && !word(at + 1).lists.hasAny(things);
    const bool region = word(begin).is(NameList::Region);
    return body && at - begin == 1 && (region || !word(begin).lists.hasAny(things)) ? end : at;
}

/// "Apollo 11", "Expo 67", "Water Act 1989"; not a sum that happens to follow a name.
int NameFinder::afterNumber(int begin, int at) const
{
    const NameWord &number = word(at);
    if (number.shape != WordShape::Number || number.text.size() > 8 || !number.text.front().isDigit())
        return at;
    const NameWord &before = word(at - 1);
    if (before.lists.hasAny({NameList::EventLead, NameList::WorkHead}) && number.text.size() <= 4)
        return at + 1;
    const bool model = at - begin == 1 && before.shape == WordShape::Capitals && !before.hasDigit &&
                       !before.lists.hasAny(knownLists) && begin > 0 && number.text.size() <= 6 &&
                       (word(begin - 1).shape == WordShape::Lower || word(begin - 1).is(NameList::Function));
    return model && !number.text.contains(u',') && !number.text.contains(u'.') ? at + 1 : at;
}

} // namespace dateline
