#include "events/clauses.h"

#include "events/participles.h"
#include "events/verbrescue.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

template <std::size_t N>
bool isOneOf(QStringView word, const std::array<QStringView, N> &list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isSubordinator(const Word &word)
{
    constexpr std::array<QStringView, 22> list = {u"since",    u"after",  u"before", u"when",   u"while", u"because",
                                                  u"although", u"though", u"if",     u"unless", u"that",  u"which",
                                                  u"who",      u"whom",   u"whose",  u"where",  u"as",    u"whether",
                                                  u"so",       u"until",  u"once",   u"how"};
    return isOneOf(word.lower, list) && word.time < 0 && word.entity < 0;
}

bool isHardBreak(const Word &word)
{
    if (word.lower.size() == 1)
        return QStringView(u";:—–“”\"-").contains(word.lower.front());
    return word.lower == u"--" || word.lower == u"``" || word.lower == u"''";
}

bool isAuxiliary(const Word &word)
{
    return word.pos == PartOfSpeech::Aux;
}

bool isNegation(QStringView lower)
{
    return lower == u"not" || lower == u"n't" || lower == u"n’t" || lower == u"never" || lower == u"no";
}

/// The parse in the making.
class Parser
{
public:
    Parser(ParsedSentence &sentence, const EventWords &lexicon) : m_sentence(sentence), m_lexicon(lexicon) {}

    void run()
    {
        for (std::int32_t i = 0; i < m_sentence.count(); ++i) {
            if (isVerb(i))
                m_sentence.candidates.push_back(verbGroup(i));
            else if (isNominal(i))
                m_sentence.candidates.push_back(nounPhrase(i));
        }
        markClauses();
        linkGovernors();
        markReducedRelatives(m_sentence, m_lexicon);
    }

private:
    [[nodiscard]] const Word &at(std::int32_t i) const { return m_sentence.word(i); }

    [[nodiscard]] bool isVerb(std::int32_t i) const
    {
        return at(i).pos == PartOfSpeech::Verb && at(i).time < 0 && at(i).entity < 0 && at(i).lower.size() > 1 &&
               !isPreposition(i);
    }

    /// "according to", "following the vote": a form in -ing that joins a noun to the sentence.
    [[nodiscard]] bool isPreposition(std::int32_t i) const
    {
        constexpr std::array<QStringView, 7> list = {u"including", u"regarding", u"concerning", u"excluding",
                                                     u"barring",   u"pending",   u"according"};
        if (isOneOf(at(i).lower, list))
            return true;
        const bool noun =
            i + 1 < m_sentence.count() && (at(i + 1).pos == PartOfSpeech::Det || at(i + 1).pos == PartOfSpeech::Propn ||
                                           at(i + 1).pos == PartOfSpeech::Noun || at(i + 1).pos == PartOfSpeech::Adj);
        return at(i).lower == u"following" && noun && (i == 0 || !isAuxiliary(at(i - 1)));
    }

    [[nodiscard]] bool isNominal(std::int32_t i) const
    {
        const Word &word = at(i);
        if (word.pos != PartOfSpeech::Noun || word.entity >= 0 || word.time >= 0)
            return false;
        // "an election campaign" is a campaign: the last noun is the head.
        if (i + 1 < m_sentence.count() && at(i + 1).pos == PartOfSpeech::Noun && at(i + 1).time < 0)
            return false;
        return m_lexicon.isIn(m_lexicon.nominal, word.lower) || m_lexicon.isIn(m_lexicon.deverbal, word.lower);
    }

    [[nodiscard]] Candidate nounPhrase(std::int32_t head) const
    {
        Candidate found;
        found.nominal = true;
        found.head = head;
        std::int32_t first = head;
        while (first > 0 && belongsToNounPhrase(first - 1))
            --first;
        found.first = first;
        found.negated = at(first).lower == u"no" || isNegatedBeing(first);
        found.weak = !m_lexicon.isIn(m_lexicon.nominal, at(head).lower);
        return found;
    }

    /// "had not been in talks"
    [[nodiscard]] bool isNegatedBeing(std::int32_t first) const
    {
        std::int32_t i = first - 1;
        if (i >= 0 && at(i).pos == PartOfSpeech::Adp)
            --i;
        bool being = false;
        for (; i >= 0 && (isAuxiliary(at(i)) || at(i).pos == PartOfSpeech::Adv || isNegation(at(i).lower)); --i) {
            if (isNegation(at(i).lower))
                return being;
            being = being || isAuxiliary(at(i));
        }
        return false;
    }

    [[nodiscard]] bool belongsToNounPhrase(std::int32_t i) const
    {
        switch (at(i).pos) {
        case PartOfSpeech::Adj:
        case PartOfSpeech::Noun:
        case PartOfSpeech::Propn:
        case PartOfSpeech::Num:
        case PartOfSpeech::Det:
            return true;
        case PartOfSpeech::Part:
            return at(i).lower == u"'s" || at(i).lower == u"’s";
        case PartOfSpeech::Pron:
            return at(i).lower == u"its" || at(i).lower == u"their" || at(i).lower == u"his" || at(i).lower == u"her";
        default:
            return false;
        }
    }

    /// Reads the auxiliaries before a verb from right to left; adverbs and times may stand between them.
    [[nodiscard]] Candidate verbGroup(std::int32_t head) const
    {
        Candidate found;
        found.head = head;
        found.first = head;
        bool toBefore = false;
        QString nearest;
        QString outer;
        for (std::int32_t i = head - 1; i >= 0 && i >= head - 8; --i) {
            const Word &word = at(i);
            if (isNegation(word.lower)) {
                found.negated = true;
            } else if (word.lower == u"to" && !toBefore) {
                toBefore = true; // "to finish", "to be finished"
            } else if (isAuxiliary(word)) {
                if (nearest.isEmpty())
                    nearest = word.lower;
                outer = word.lower;
            } else if (word.pos != PartOfSpeech::Adv && word.time < 0) {
                break;
            } else {
                continue; // an adverb alone does not begin a verb group
            }
            found.first = i;
        }
        found.form = formOf(head, nearest, outer, toBefore, found);
        found.notUntil = found.negated && found.form == VerbForm::Past && isBeforeUntil(head);
        found.negated = found.negated && !found.notUntil;
        return found;
    }

    /// "until Monday" stands behind the verb, with no comma between them.
    [[nodiscard]] bool isBeforeUntil(std::int32_t head) const
    {
        for (std::int32_t i = head + 1; i + 1 < m_sentence.count() && i <= head + 6 && at(i).lower != u","; ++i) {
            if (at(i).lower == u"until" || at(i).lower == u"till")
                return at(i + 1).time >= 0;
        }
        return false;
    }

    [[nodiscard]] VerbForm formOf(std::int32_t head, QStringView nearest, QStringView outer, bool toBefore,
                                  Candidate &found) const
    {
        constexpr std::array<QStringView, 9> be = {u"is", u"are", u"was", u"were", u"'s", u"’s", u"'re", u"’re", u"am"};
        constexpr std::array<QStringView, 7> presentBe = {u"is", u"are", u"'s", u"’s", u"'re", u"’re", u"am"};
        constexpr std::array<QStringView, 6> future = {u"will", u"shall", u"'ll", u"’ll", u"should", u"wo"};
        constexpr std::array<QStringView, 6> possible = {u"may", u"might", u"could", u"can", u"cannot", u"ca"};
        if (toBefore) {
            if (isOneOf(outer, be)) {
                found.perfect = nearest == u"have";
                return VerbForm::BeTo;
            }
            return VerbForm::Infinitive;
        }
        if (isOneOf(outer, future))
            return VerbForm::Future;
        if (outer == u"would" || outer == u"'d" || outer == u"’d") {
            found.perfect = nearest == u"have";
            return VerbForm::Would;
        }
        if (isOneOf(outer, possible))
            return VerbForm::May;
        const QStringView verb = at(head).lower;
        found.pastPerfect = outer == u"had";
        found.perfect = outer == u"has" || outer == u"have" || outer == u"'ve" || outer == u"’ve";
        found.progressive = !outer.isEmpty() && verb.endsWith(u"ing");
        found.attributive = outer.isEmpty() && standsBeforeNoun(head);
        if (isOneOf(outer, presentBe) && outer == nearest && m_lexicon.isPastForm(verb))
            return VerbForm::Present;
        if (outer == u"did" || outer == u"had" || outer == u"has" || outer == u"have" || outer == u"was" ||
            outer == u"were" || outer == u"'ve" || outer == u"’ve")
            return VerbForm::Past;
        if (verb.endsWith(u"ing"))
            return VerbForm::Gerund;
        if (outer.isEmpty() && m_lexicon.isPastForm(verb))
            return VerbForm::Past;
        return isOneOf(outer, be) && m_lexicon.isPastForm(verb) ? VerbForm::Past : VerbForm::Present;
    }

    /// "the suspended council", "flying visits": an article or adjective before, a noun after.
    [[nodiscard]] bool standsBeforeNoun(std::int32_t head) const
    {
        if (head + 1 >= m_sentence.count() || head == 0)
            return false;
        const PartOfSpeech before = at(head - 1).pos;
        const PartOfSpeech after = at(head + 1).pos;
        return (before == PartOfSpeech::Det || before == PartOfSpeech::Adj || before == PartOfSpeech::Num ||
                at(head - 1).lower == u"'s" || at(head - 1).lower == u"’s") &&
               (after == PartOfSpeech::Noun || after == PartOfSpeech::Propn || after == PartOfSpeech::Adj);
    }

    void markClauses()
    {
        std::vector<bool> verbBegins(m_sentence.words.size(), false);
        for (const Candidate &candidate : m_sentence.candidates) {
            if (!candidate.nominal)
                verbBegins[static_cast<std::size_t>(candidate.first)] = true;
        }
        for (std::int32_t i = 0; i < m_sentence.count(); ++i) // ", and talks are due": a verb, though none that tells
            verbBegins[static_cast<std::size_t>(i)] = verbBegins[static_cast<std::size_t>(i)] || isAuxiliary(at(i));
        bool bracketed = false;
        bool behindVerb = false; // in an earlier clause
        bool verbSeen = false;   // in the clause so far: "cars and lorries would cross" is one clause
        for (std::int32_t i = 1; i < m_sentence.count(); ++i) {
            Word &word = m_sentence.words[static_cast<std::size_t>(i)];
            verbSeen = verbSeen || verbBegins[static_cast<std::size_t>(i - 1)];
            const bool insideName = word.entity >= 0 && at(i - 1).entity == word.entity;
            bracketed = (bracketed || at(i - 1).lower == u"(") && at(i - 1).lower != u")";
            if (insideName || bracketed) // "Maker (SE: MKR) sold it" is one clause
                continue;
            if (isHardBreak(at(i - 1)) || isHardBreak(word))
                word.startsClause = true;
            else if (isSubordinator(word))
                word.startsClause = !opensNoClause(i) &&
                                    ((word.lower != u"as" && word.lower != u"so") || verbFollows(i + 1, verbBegins));
            else if (word.pos == PartOfSpeech::Cconj || word.lower == u",") {
                // "closed after a fire and reopened": the fire did not reopen.
                const bool verbNext = i + 1 < m_sentence.count() && verbBegins[static_cast<std::size_t>(i) + 1];
                word.startsClause =
                    (verbSeen || word.lower == u"," || (behindVerb && verbNext)) && verbFollows(i + 1, verbBegins);
            }
            if (word.startsClause) {
                behindVerb = verbSeen || behindVerb;
                verbSeen = false;
            }
        }
    }

    /// "since", "after", "before", "until" before a time are prepositions, and so is "because of".
    [[nodiscard]] bool opensNoClause(std::int32_t i) const
    {
        return (i + 1 < m_sentence.count() && at(i + 1).time >= 0) || m_sentence.is(i + 1, u"of");
    }

    /// A verb begins within a few words, before the next comma or conjunction.
    [[nodiscard]] bool verbFollows(std::int32_t from, const std::vector<bool> &verbBegins) const
    {
        for (std::int32_t i = from; i < m_sentence.count() && i < from + 8; ++i) {
            if (verbBegins[static_cast<std::size_t>(i)])
                return true;
            // "and, two years later, she": what stands between commas here is the time.
            const bool aroundTime =
                at(i).lower == u"," && (i == from || (at(i - 1).time >= 0 && at(from).lower == u","));
            const bool insideName = at(i).entity >= 0 && at(i - 1).entity == at(i).entity;
            if (aroundTime || insideName)
                continue;
            if (at(i).lower == u"," || at(i).pos == PartOfSpeech::Cconj || isHardBreak(at(i)))
                return false;
        }
        return false;
    }

    /// An infinitive belongs to the verb before it in its clause, a gerund after a denying or hoping verb too.
    void linkGovernors()
    {
        for (std::size_t i = 1; i < m_sentence.candidates.size(); ++i) {
            Candidate &candidate = m_sentence.candidates[i];
            for (std::size_t j = i; j-- > 0;) {
                const Candidate &before = m_sentence.candidates[j];
                if (before.nominal)
                    continue;
                const bool complement = candidate.form == VerbForm::Infinitive || candidate.form == VerbForm::Gerund ||
                                        candidate.nominal || m_lexicon.isIn(m_lexicon.deny, at(before.head).lower);
                if (complement && candidate.first - before.head <= 8 && !isAside(before, candidate))
                    candidate.governor = static_cast<std::int32_t>(j);
                break;
            }
        }
    }

    /// "denied it at a conference": the conference is not what was denied. Not "ruled out talks", "denied plans of a
    /// sale".
    [[nodiscard]] bool isAside(const Candidate &verb, const Candidate &noun) const
    {
        if (!noun.nominal || !m_lexicon.isIn(m_lexicon.deny, at(verb.head).lower))
            return false;
        for (std::int32_t i = verb.head + 2; i < noun.first; ++i) {
            if (at(i).pos == PartOfSpeech::Adp && at(i).lower != u"of")
                return true;
        }
        return false;
    }

    ParsedSentence &m_sentence;
    const EventWords &m_lexicon;
};

} // namespace

std::int32_t ParsedSentence::clauseStart(std::int32_t index) const
{
    while (index > 0 && !word(index).startsClause)
        --index;
    return index;
}

std::int32_t ParsedSentence::clauseEnd(std::int32_t index) const
{
    ++index;
    while (index < count() && !word(index).startsClause)
        ++index;
    return index;
}

ParsedSentence parseSentence(const Analysis &article, const AnalysisIndex &index, std::int32_t section,
                             const Sentence &sentence, const std::vector<Quote> &quotes, const EventWords &words)
{
    const SectionView view = article.section(section);
    const auto &analysis = *view.analysis;
    ParsedSentence parsed;
    parsed.span = view.absolute(sentence.span);
    parsed.words.reserve(static_cast<std::size_t>(sentence.endToken - sentence.firstToken));
    const auto firstAt = [&](const auto &items) {
        return std::lower_bound(items.begin(), items.end(), sentence.span.start,
                                [](const auto &item, std::int32_t start) { return item.span.end <= start; });
    };
    auto mention = firstAt(analysis.mentions);
    auto time = firstAt(analysis.times);
    auto quote = std::lower_bound(quotes.begin(), quotes.end(), parsed.span.start,
                                  [](const Quote &item, std::int32_t start) { return item.span.end <= start; });
    auto next = analysis.tokens.from(static_cast<std::size_t>(sentence.firstToken));
    for (std::int32_t i = sentence.firstToken; i < sentence.endToken; ++i, ++next) {
        const Token &token = *next;
        Word word;
        word.span = view.absolute(token.span);
        word.lower = LowerWord(view.textOf(token.span));
        word.pos = token.pos;
        while (quote != quotes.end() && quote->span.end <= word.span.start)
            ++quote;
        word.quoted = quote != quotes.end() && quote->span.overlaps(word.span);
        while (mention != analysis.mentions.end() && mention->span.end <= token.span.start)
            ++mention;
        while (time != analysis.times.end() && time->span.end <= token.span.start)
            ++time;
        if (mention != analysis.mentions.end() && mention->span.overlaps(token.span))
            word.entity = index.entityOf({section, static_cast<std::int32_t>(mention - analysis.mentions.begin())});
        if (time != analysis.times.end() && time->span.overlaps(token.span))
            word.time = index.timeOf({section, static_cast<std::int32_t>(time - analysis.times.begin())});
        parsed.words.push_back(std::move(word));
    }
    rescueVerbs(parsed.words, words);
    Parser(parsed, words).run();
    return parsed;
}

} // namespace dateline
