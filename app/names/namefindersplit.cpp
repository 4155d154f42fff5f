#include "names/namefinder.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr NameListSet places = {NameList::Country, NameList::Region, NameList::City};
constexpr NameListSet heads = {NameList::OrgHead, NameList::OrgSuffix, NameList::PlaceHead, NameList::EventHead,
                               NameList::WorkHead};

} // namespace

void NameFinder::emitOne(int begin, int end, bool afterTitle)
{
    if (end > begin)
        m_found.push_back({begin, end, afterTitle});
}

void NameFinder::emitRun(int begin, int end, bool afterTitle)
{
    while (!afterTitle && begin < end) {
        const int at = splitAt(begin, end);
        if (at <= begin || at >= end)
            break;
        emitOne(begin, at, false);
        begin = at;
    }
    emitOne(begin, end, afterTitle);
}

/// Where the first of two names that stand side by side ends: "Iranian | Foreign Ministry", "U.S. | Senate",
/// "Russian | Vladimir Putin"; `end` where the run is one name.
int NameFinder::splitAt(int begin, int end) const
{
    if (end - begin < 2 || listsOf(words(begin, end), m_lists)
                               .hasAny({NameList::Country, NameList::Organisation, NameList::Event, NameList::Work,
                                        NameList::Region, NameList::City, NameList::Group}))
        return end;
    int at = std::max(phraseEnd(begin), begin + 1);
    if (at >= end)
        return end;
    const NameListSet first = listsOf(words(begin, at), m_lists);
    const auto rest = words(at, end);
    if (rest.front().shape == WordShape::Lower || rest.front().shape == WordShape::Punctuation)
        return end;
    const bool person = rest.size() >= 2 && rest.front().is(NameList::Given) && !rest.back().lists.hasAny(heads);
    if (first.has(NameList::Country) && !first.has(NameList::Given)) {
        const bool short_ = word(begin).isAnyOf({u"u.s.", u"us", u"u.k.", u"uk"}) && at == begin + 1;
        if (short_ || person || listsOf(rest, m_lists).has(NameList::NationalBody))
            return at;
        return end;
    }
    if (first.has(NameList::Group)) {
        if (rest.front().is(NameList::Group) || person || listsOf(rest, m_lists).has(NameList::NationalBody))
            return at;
        return rest.back().lists.hasAny(heads) || rest.front().is(NameList::Common) ? end : at;
    }
    if (first.has(NameList::Organisation) || first.hasAny(places))
        return person && !word(begin).is(NameList::Given) ? at : end;
    return end;
}

/// Among words that all have capitals, only what the article or the lists know is a name.
void NameFinder::findInHeadline()
{
    for (int i = 0; i < count();) {
        int end = i;
        for (int length = std::min(8, count() - i); length > 0 && end == i; --length) {
            if (isKnownInHeadline(i, i + length))
                end = i + length;
        }
        emitOne(i, end, false);
        i = std::max(end, i + 1);
    }
}

bool NameFinder::isKnownInHeadline(int begin, int end) const
{
    const NameWord &first = word(begin);
    if (!first.isCapital() && first.shape != WordShape::Mixed && !first.is(NameList::Particle))
        return false;
    if (first.lists.hasAny({NameList::Function, NameList::Calendar, NameList::NotName}) &&
        !(first.is(NameList::Country) && first.shape == WordShape::Capitals && first.lower.size() == 2))
        return false;
    if (m_article && m_article->runs.contains(phraseOf(words(begin, end))))
        return true;
    if (m_article && end - begin == 1 && m_article->personWords.contains(first.lower))
        return true;
    const NameListSet lists = listsOf(words(begin, end), m_lists);
    constexpr NameListSet known = {NameList::Country,      NameList::Region, NameList::City, NameList::Group,
                                   NameList::Organisation, NameList::Event,  NameList::Work};
    if (lists.hasAny(known))
        return end - begin > 1 || !first.is(NameList::Common);
    if (end - begin == 2 && first.is(NameList::Given) && !first.is(NameList::Common))
        return word(begin + 1).isCapital() && !word(begin + 1).is(NameList::Common);
    return false;
}

} // namespace dateline
