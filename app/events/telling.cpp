#include "events/eventlabel.h"

#include "events/participles.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::int32_t longestNominal = 10; ///< words behind a noun that still tell of it

bool isNounPart(const Word &word)
{
    switch (word.pos) {
    case PartOfSpeech::Noun:
    case PartOfSpeech::Propn:
    case PartOfSpeech::Pron:
    case PartOfSpeech::Det:
    case PartOfSpeech::Adj:
    case PartOfSpeech::Num:
    case PartOfSpeech::Sym:
        return true;
    case PartOfSpeech::Part:
        return word.lower != u"to";
    default:
        return word.entity >= 0 || word.lower == u"%";
    }
}

bool isRelative(const Word &word)
{
    return word.entity < 0 && (word.lower == u"who" || word.lower == u"which" || word.lower == u"that");
}

bool isHeadWord(const Word &word)
{
    return word.entity >= 0 || word.pos == PartOfSpeech::Noun || word.pos == PartOfSpeech::Propn ||
           (word.pos == PartOfSpeech::Pron && !isRelative(word));
}

/// Finds who does it.
class SubjectFinder
{
public:
    SubjectFinder(const ParsedSentence &sentence, const EventWords &words) : m_sentence(sentence), m_words(words) {}

    [[nodiscard]] WordRange of(const Candidate &candidate, int depth = 0) const
    {
        const std::int32_t start = m_sentence.clauseStart(candidate.first);
        if (candidate.form == VerbForm::Infinitive)
            return ofInfinitive(candidate, depth);
        if (isBehindRelativeClause(candidate, start))
            return phraseBefore(start);
        if (isGerundOfPreposition(m_sentence, candidate)) {
            const Candidate *verb = verbBefore(candidate.first, VerbForm::Past);
            const WordRange doer = verb != nullptr && depth < 3 ? of(*verb, depth + 1) : WordRange{};
            const bool pronoun = doer.end == doer.first + 1 && m_sentence.word(doer.first).pos == PartOfSpeech::Pron;
            return pronoun ? WordRange{} : doer; // "it laying off twenty" is no sentence
        }
        if (const WordRange own = ownSubject(start, candidate.first); !own.isEmpty())
            return own;
        // "that slid off", "who led": the relative word stands right before the verb.
        const std::int32_t before = overAdverbs(candidate.first - 1);
        if (before > 0 && isRelative(m_sentence.word(before)))
            return phraseBefore(before);
        const Word &opener = m_sentence.word(start);
        const bool comma = candidate.first > 0 && m_sentence.is(candidate.first - 1, u",");
        const bool coordinated = opener.pos == PartOfSpeech::Cconj || (opener.lower == u"," && !comma) ||
                                 (comma && candidate.form == VerbForm::Gerund);
        const bool finite = candidate.form != VerbForm::Gerund && candidate.form != VerbForm::Infinitive;
        const bool behindComma = opener.lower == u"," && start > 0 && finite;
        if (behindComma && (comma || m_sentence.word(start + 1).pos == PartOfSpeech::Adp)) {
            if (const WordRange across = subjectAcross(start); !across.isEmpty())
                return across;
        }
        if (coordinated && start > 0 && depth < 3) {
            if (const Candidate *first = verbBefore(start, candidate.form))
                return of(*first, depth + 1);
        }
        // "Born in Linz, she moved": who moved.
        const std::int32_t end = m_sentence.clauseEnd(candidate.head);
        if (candidate.first == 0 && candidate.form != VerbForm::Present && m_sentence.is(end, u",") && depth < 3) {
            if (const Candidate *main = firstVerbBehind(end))
                return of(*main, depth + 1);
        }
        // "a message released on Thursday", "the unit, made by": a participle tells of the noun before.
        if (candidate.first == candidate.head && candidate.first > 0 && candidate.form != VerbForm::Present)
            return phraseBefore(candidate.first);
        return {};
    }

    /// "A tunnel that was to replace it was dropped": another verb came first in the clause that the relative word
    /// opens. Not "who said the port was closed".
    [[nodiscard]] bool isBehindRelativeClause(const Candidate &candidate, std::int32_t start) const
    {
        if (start == 0 || !isRelative(m_sentence.word(start)) || candidate.first == candidate.head)
            return false;
        return std::any_of(m_sentence.candidates.begin(), m_sentence.candidates.end(), [&](const Candidate &other) {
            if (other.nominal || other.first <= start || other.head >= candidate.first ||
                overAdverbs(other.first - 1) != start)
                return false;
            const QString &verb = m_sentence.word(other.head).lower;
            return !m_words.isIn(m_words.report, verb) && !m_words.isIn(m_words.speech, verb) &&
                   !m_words.isIn(m_words.hope, verb);
        });
    }

private:
    /// The subject of a verb behind a comma: the one that its sentence began with, over what stands between the commas
    /// ("The unit, made by X, was fitted", "A game, against Y, follows", "The governor, who came in May, dismissed").
    [[nodiscard]] WordRange subjectAcross(std::int32_t start) const
    {
        const auto goesOn = [this](std::int32_t i) {
            return i > 0 && (m_sentence.is(i, u",") || isRelative(m_sentence.word(i)) || m_sentence.is(i, u"whose") ||
                             m_sentence.word(i).pos == PartOfSpeech::Sconj || m_sentence.is(i, u"as") ||
                             m_sentence.is(i, u"since") || m_sentence.is(i, u"after") || m_sentence.is(i, u"before"));
        };
        while (goesOn(start))
            start = m_sentence.clauseStart(start - 1);
        std::int32_t end = start + 1;
        while (end < m_sentence.count() && !m_sentence.is(end, u",") &&
               std::none_of(m_sentence.candidates.begin(), m_sentence.candidates.end(),
                            [end](const Candidate &other) { return !other.nominal && other.first == end; }))
            ++end;
        return ownSubject(start, end);
    }

    /// Words of the clause before the verb, without the words that open it, what is fronted, and appositions.
    [[nodiscard]] WordRange ownSubject(std::int32_t first, std::int32_t end) const
    {
        // "said 41 rebels were released": the rebels.
        for (const Candidate &other : m_sentence.candidates) {
            const bool says = !other.nominal && other.head >= first && other.head + 1 < end &&
                              (m_words.isIn(m_words.report, m_sentence.word(other.head).lower) ||
                               m_words.isIn(m_words.speech, m_sentence.word(other.head).lower));
            if (says)
                first = other.head + 1;
        }
        while (first < end && opensOnly(m_sentence.word(first)))
            ++first;
        std::vector<WordRange> segments;
        for (std::int32_t i = first, from = first; i <= end; ++i) {
            if (i < end && !m_sentence.is(i, u",") && !m_sentence.is(i, u"("))
                continue;
            if (i > from)
                segments.push_back({from, i});
            from = i + 1;
        }
        for (const WordRange &segment : segments) {
            const Word &opener = m_sentence.word(segment.first);
            const bool fronted = opener.pos == PartOfSpeech::Adp || opener.pos == PartOfSpeech::Adv ||
                                 opener.pos == PartOfSpeech::Sconj || opener.time >= 0;
            WordRange subject = segment;
            if (fronted && &segment != &segments.back())
                continue;
            const bool parenthesis = fronted && first > 0 && m_sentence.is(first - 1, u",") &&
                                     opener.pos == PartOfSpeech::Adp && opener.lower != u"in";
            if (parenthesis)
                continue;
            if (fronted) { // "In April he came": the subject follows without a comma
                while (subject.first < subject.end && (m_sentence.word(subject.first).time >= 0 ||
                                                       m_sentence.word(subject.first).pos == PartOfSpeech::Adp ||
                                                       m_sentence.word(subject.first).pos == PartOfSpeech::Adv))
                    ++subject.first;
            }
            while (subject.first < subject.end && opensOnly(m_sentence.word(subject.first)))
                ++subject.first;
            if (subject.isEmpty())
                continue;
            // "the two", "the 23-year-old": an article is enough; so is "one".
            const PartOfSpeech opens = m_sentence.word(subject.first).pos;
            const bool named = opens == PartOfSpeech::Det ||
                               (opens == PartOfSpeech::Num && subject.end == subject.first + 1) ||
                               std::any_of(m_sentence.words.begin() + subject.first,
                                           m_sentence.words.begin() + subject.end, isHeadWord);
            if (named)
                return subject;
        }
        return {};
    }

    [[nodiscard]] static bool opensOnly(const Word &word)
    {
        return word.pos == PartOfSpeech::Cconj || word.pos == PartOfSpeech::Sconj || word.pos == PartOfSpeech::Punct ||
               word.lower == u"after" || word.lower == u"before" || word.lower == u"since" || word.lower == u"until" ||
               word.lower == u"when" || word.lower == u"where" || word.lower == u"while" || word.lower == u"as" ||
               (isRelative(word) && word.pos != PartOfSpeech::Det);
    }

    /// "for Russia to threaten", "wants Russia to act": the phrase before "to"; else whoever does what governs it.
    [[nodiscard]] WordRange ofInfinitive(const Candidate &candidate, int depth) const
    {
        const WordRange own = phraseBefore(candidate.first);
        if (own.first > 0 && !own.isEmpty() && m_sentence.is(own.first - 1, u"for"))
            return own;
        if (candidate.governor >= 0 && depth < 3) {
            const Candidate &governor = m_sentence.candidates[static_cast<std::size_t>(candidate.governor)];
            const bool causes = m_words.isIn(m_words.cause, m_sentence.word(governor.head).lower);
            if (causes && !own.isEmpty() && own.first == governor.head + 1)
                return own;
            return of(governor, depth + 1);
        }
        // "is due to reopen", "are likely to meet": the subject stands before the auxiliary.
        std::int32_t at = candidate.first;
        while (at > 0 &&
               (m_sentence.word(at - 1).pos == PartOfSpeech::Adj || m_sentence.word(at - 1).pos == PartOfSpeech::Adv))
            --at;
        if (at < candidate.first && at > 0 && m_sentence.word(at - 1).pos == PartOfSpeech::Aux)
            return ownSubject(m_sentence.clauseStart(at - 1), at - 1);
        return {};
    }

    [[nodiscard]] std::int32_t overAdverbs(std::int32_t at) const
    {
        while (at >= 0 && m_sentence.word(at).pos == PartOfSpeech::Adv)
            --at;
        return at;
    }

    /// The verb that a coordinated one goes on from: the last of the same form, else the last.
    [[nodiscard]] const Candidate *verbBefore(std::int32_t at, VerbForm form) const
    {
        const Candidate *last = nullptr;
        const Candidate *same = nullptr;
        for (const Candidate &other : m_sentence.candidates) {
            if (other.nominal || other.head >= at || other.form == VerbForm::Infinitive ||
                other.form == VerbForm::Gerund || other.attributive)
                continue;
            last = &other;
            const Word &opener = m_sentence.word(m_sentence.clauseStart(other.first));
            if (other.form == form && opener.pos != PartOfSpeech::Sconj && opener.lower != u"as" && !isRelative(opener))
                same = &other;
        }
        return same != nullptr ? same : last;
    }

    [[nodiscard]] const Candidate *firstVerbBehind(std::int32_t at) const
    {
        for (const Candidate &other : m_sentence.candidates) {
            if (!other.nominal && other.head > at && other.form != VerbForm::Infinitive &&
                other.form != VerbForm::Gerund)
                return &other;
        }
        return nullptr;
    }

    /// The noun phrase that ends at `end`, over one comma.
    [[nodiscard]] WordRange phraseBefore(std::int32_t end) const
    {
        if (end > 0 && m_sentence.is(end - 1, u","))
            --end;
        std::int32_t first = end;
        while (first > 0 && isPhrasePart(first - 1, end)) {
            --first;
            if (m_sentence.word(first).pos == PartOfSpeech::Det && !(first > 0 && m_sentence.is(first - 1, u"of")))
                break;
        }
        while (first < end && m_sentence.is(first, u"of"))
            ++first;
        const bool named =
            std::any_of(m_sentence.words.begin() + first, m_sentence.words.begin() + end,
                        [](const Word &word) { return isHeadWord(word) && word.pos != PartOfSpeech::Pron; });
        return named ? WordRange{first, end} : WordRange{};
    }

    [[nodiscard]] bool isPhrasePart(std::int32_t i, std::int32_t end) const
    {
        const Word &word = m_sentence.word(i);
        if (word.lower == u"of")
            return i + 1 < end;
        return isNounPart(word) && word.time < 0 && !isRelative(word);
    }

    const ParsedSentence &m_sentence;
    const EventWords &m_words;
};

WordRange nominalRange(const ParsedSentence &sentence, const Candidate &candidate)
{
    std::int32_t first = candidate.first;
    while (first < candidate.head && sentence.word(first).pos == PartOfSpeech::Part)
        ++first;
    WordRange range{first, std::min(sentence.clauseEnd(candidate.head), candidate.head + longestNominal)};
    for (std::int32_t i = candidate.head + 1; i < range.end; ++i) {
        const PartOfSpeech pos = sentence.word(i).pos;
        if (pos == PartOfSpeech::Verb || pos == PartOfSpeech::Aux || sentence.is(i, u",") || sentence.is(i, u"(")) {
            range.end = i;
            break;
        }
    }
    return range;
}

} // namespace

WordRange Telling::extent() const
{
    if (subject.isEmpty())
        return predicate;
    return {std::min(subject.first, predicate.first), std::max(subject.end, predicate.end)};
}

Telling tellingOf(const ParsedSentence &sentence, const Candidate &candidate, const EventWords &words)
{
    Telling telling;
    if (candidate.nominal) {
        telling.predicate = nominalRange(sentence, candidate);
        return telling;
    }
    const SubjectFinder subjects(sentence, words);
    telling.subject = subjects.of(candidate);
    telling.predicate = {candidate.first, sentence.clauseEnd(candidate.head)};
    for (const Candidate &other : sentence.candidates) {
        const bool later = other.first > candidate.head && other.first < telling.predicate.end && !other.nominal;
        if (later && subjects.isBehindRelativeClause(other, sentence.clauseStart(candidate.first)))
            telling.predicate.end = other.first;
    }
    // "eased on Sunday, three days after it struck": the three days tell when it struck.
    if (sentence.is(telling.predicate.end, u"after") || sentence.is(telling.predicate.end, u"before")) {
        const auto isCount = [&](std::int32_t i) { return i > candidate.head && sentence.word(i).time >= 0; };
        std::int32_t end = telling.predicate.end;
        while (isCount(end - 1) && sentence.word(end - 1).time == sentence.word(telling.predicate.end - 1).time)
            --end;
        if (end < telling.predicate.end && sentence.is(end - 1, u","))
            telling.predicate.end = end - 1;
    }
    // "stressed that the shift changed nothing": what is stressed belongs to it.
    if (sentence.is(telling.predicate.end, u"that"))
        telling.predicate.end = sentence.clauseEnd(telling.predicate.end);
    // "drawn on a train, has been": a participle ends with its clause.
    if (candidate.form == VerbForm::Past && candidate.first == candidate.head &&
        telling.subject.end == candidate.first) {
        for (std::int32_t i = candidate.head + 1; i + 1 < telling.predicate.end; ++i) {
            if (sentence.is(i, u",") &&
                (sentence.word(i + 1).pos == PartOfSpeech::Aux || sentence.word(i + 1).pos == PartOfSpeech::Verb))
                telling.predicate.end = i;
        }
    }
    if (telling.subject.end > telling.predicate.first && telling.subject.first < telling.predicate.end)
        telling.subject = {};
    return telling;
}

} // namespace dateline
