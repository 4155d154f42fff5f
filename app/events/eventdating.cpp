#include "events/eventdating.h"

#include "events/sentencetimes.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int farthest = 24;      ///< cost from which a time tells nothing of a candidate
constexpr int farthestSecond = 9; ///< the same for a time whose closest candidate has one
constexpr int unreachable = 1000; ///< cost of a time that is none of the candidate's

bool isQuoteMark(const LowerWord &lower)
{
    if (lower.size() == 1)
        return lower[0] == u'"' || lower[0] == u'“' || lower[0] == u'”';
    return lower == u"``" || lower == u"''";
}

class Attacher
{
public:
    Attacher(const Analysis &article, const ParsedSentence &sentence, const EventWords &words)
        : m_article(article), m_sentence(sentence), m_words(words), m_result(sentence.candidates.size())
    {
    }

    std::vector<Attachment> run()
    {
        std::vector<SentenceTime> times = timesOf(m_article, m_sentence, m_words);
        std::erase_if(times, [this](const SentenceTime &time) { return !dates(time.time); });
        attachAll(times);
        attachWithin(times);
        for (std::size_t i = 0; i < m_result.size(); ++i) {
            if (m_result[i].time < 0)
                inherit(i);
        }
        return m_result;
    }

private:
    [[nodiscard]] bool dates(std::int32_t index) const
    {
        const ResolvedTime &time = m_article.times[static_cast<std::size_t>(index)];
        return (time.type == TimeType::Date || time.type == TimeType::Time) && time.value != u"PRESENT_REF";
    }

    [[nodiscard]] const Candidate &candidate(std::size_t i) const { return m_sentence.candidates[i]; }

    /// The closest pairs first; a time whose candidate is taken goes to the next one only where that is close.
    void attachAll(const std::vector<SentenceTime> &times)
    {
        struct Pair
        {
            int cost = 0;
            std::size_t time = 0;
            std::size_t candidate = 0;
        };
        std::vector<Pair> pairs;
        std::vector<int> least(times.size(), unreachable);
        for (std::size_t t = 0; t < times.size(); ++t) {
            for (std::size_t i = 0; i < m_result.size(); ++i) {
                const int cost = costOf(candidate(i), times[t]);
                if (cost < farthest)
                    pairs.push_back({cost, t, i});
                least[t] = std::min(least[t], cost);
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.cost < b.cost; });
        std::vector<bool> used(times.size(), false);
        for (const Pair &pair : pairs) {
            const bool second = pair.cost > least[pair.time];
            if (used[pair.time] || m_result[pair.candidate].time >= 0 || (second && pair.cost > farthestSecond))
                continue;
            used[pair.time] = true;
            Attachment::Bound bound = boundBefore(times[pair.time].first);
            const Candidate &dated = candidate(pair.candidate);
            if (bound == Attachment::Bound::Until && (dated.notUntil || timeBeforeWhen(dated) == times[pair.time].time))
                bound = Attachment::Bound::Within;
            m_result[pair.candidate] = {times[pair.time].time, times[pair.time].until, bound};
        }
    }

    /// "In a Wednesday speech, she said": the verb took the time; the noun that it stands before was then too.
    void attachWithin(const std::vector<SentenceTime> &times)
    {
        for (std::size_t i = 0; i < m_result.size(); ++i) {
            const Candidate &own = candidate(i);
            if (!own.nominal || own.weak || m_result[i].time >= 0)
                continue;
            for (const SentenceTime &time : times) {
                if (time.first >= own.first && time.end <= own.head)
                    m_result[i] = {time.time, time.until};
            }
        }
    }

    /// Distance in words, with what stands between making it longer.
    [[nodiscard]] int costOf(const Candidate &candidate, const SentenceTime &time) const
    {
        if (candidate.weak)
            return unreachable;
        // "this year's conference": tells the noun, not the verb.
        const bool possessive = m_sentence.is(time.end, u"'s") || m_sentence.is(time.end, u"’s");
        if (possessive && !(candidate.nominal && candidate.first <= time.end))
            return unreachable;
        // "a modern 21st century partner": tells what kind.
        const Precision precision = m_article.times[static_cast<std::size_t>(time.time)].precision;
        if (precision >= Precision::Century && precision != Precision::Unknown && time.end < m_sentence.count() &&
            m_sentence.word(time.end).pos == PartOfSpeech::Noun)
            return unreachable;
        const bool timeFirst = time.first < candidate.first;
        const int kind = !candidate.nominal && tellsKind(time) ? 6 : 0;
        const std::int32_t from = timeFirst ? time.end : candidate.head + 1;
        const std::int32_t to = timeFirst ? candidate.first : time.first;
        int cost = kind;
        int commas = 0;
        const bool fronted = timeFirst && isFronted(time);
        for (std::int32_t i = from; i < to; ++i) {
            if (cost >= farthest && !fronted) // nothing below makes it less
                return cost;
            ++cost;
            const Word &word = m_sentence.word(i);
            if (word.startsClause)
                cost += word.lower == u"," || word.pos == PartOfSpeech::Cconj ? 4 : 9;
            if (word.lower == u",")
                ++commas;
            if (isQuoteMark(word.lower))
                cost += 12;
        }
        // "At the meeting early this month, X stressed": a time before the first comma belongs to the main verb.
        if (fronted)
            return candidate.nominal ? cost + 12 : 2 + (commas > 1 ? cost / 2 : cost / 6);
        cost += commas * 2 + (timeFirst ? 2 : 0);
        if (candidate.nominal)
            cost += (cost > 6 ? 10 : 1) + (isFronted(time) ? 12 : 0) + (isObjectOfEvent(candidate, time) ? 6 : 0);
        // "voted on Wednesday to cut": the verb before "to" was that day.
        // So it is in "will meet in Brussels on Friday to discuss".
        // And in "was fined in May for taking bribes".
        const bool behindVerb = candidate.form == VerbForm::Infinitive || isBehindPreposition(candidate);
        if (timeFirst && behindVerb && hasVerbBefore(time.first))
            cost += 8;
        const QString &head = m_sentence.word(candidate.head).lower;
        if (!candidate.nominal && m_words.isIn(m_words.report, head))
            cost += 3;
        if (!candidate.nominal && (m_words.isIn(m_words.state, head) || m_words.isIn(m_words.light, head)))
            cost += 2;
        if (!candidate.nominal && tellsOfNoun(candidate))
            cost += 8;
        // A verb between the two has the better claim.
        for (const Candidate &other : m_sentence.candidates) {
            if (!other.nominal && &other != &candidate && other.head >= from && other.head < to)
                cost += 5;
        }
        return cost;
    }

    [[nodiscard]] bool isBehindPreposition(const Candidate &candidate) const
    {
        return candidate.form == VerbForm::Gerund && candidate.first > 0 &&
               m_sentence.word(candidate.first - 1).pos == PartOfSpeech::Adp;
    }

    [[nodiscard]] bool hasVerbBefore(std::int32_t word) const
    {
        return std::any_of(m_sentence.candidates.begin(), m_sentence.candidates.end(),
                           [word](const Candidate &other) { return !other.nominal && other.head < word; });
    }

    /// "the company's 2010 conference": tells which one.
    [[nodiscard]] bool tellsKind(const SentenceTime &time) const
    {
        if (time.end >= m_sentence.count() || time.first == 0)
            return false;
        const PartOfSpeech before = m_sentence.word(time.first - 1).pos;
        const PartOfSpeech after = m_sentence.word(time.end).pos;
        return (after == PartOfSpeech::Noun || after == PartOfSpeech::Propn || after == PartOfSpeech::Adj) &&
               (before == PartOfSpeech::Det || before == PartOfSpeech::Adj || before == PartOfSpeech::Part);
    }

    /// "delivery expected in May", "the vote is scheduled for May": the noun before is what is planned.
    [[nodiscard]] bool tellsOfNoun(const Candidate &verb) const
    {
        if (!m_words.isIn(m_words.control, m_sentence.word(verb.head).lower))
            return false;
        return std::any_of(m_sentence.candidates.begin(), m_sentence.candidates.end(), [&](const Candidate &other) {
            return other.nominal && !other.weak && other.head < verb.first && verb.first - other.head <= 2;
        });
    }

    /// "held talks in May", "will present the budget on Monday": the verb is what was that day. Not "after the attack
    /// in May", and not behind verbs that tell nothing themselves ("plans a flight", "dismissed talk of a meeting").
    [[nodiscard]] bool isObjectOfEvent(const Candidate &candidate, const SentenceTime &time) const
    {
        if (time.first < candidate.head)
            return false;
        for (std::int32_t i = candidate.first - 1; i >= 0; --i) {
            const Word &word = m_sentence.word(i);
            if (word.lower == u"after" || word.lower == u"before" || word.lower == u"since" || word.lower == u"until" ||
                word.lower == u"during" || word.lower == u"following" || m_sentence.word(i + 1).startsClause)
                return false;
            const auto verb = std::find_if(m_sentence.candidates.begin(), m_sentence.candidates.end(),
                                           [i](const Candidate &other) { return !other.nominal && other.head == i; });
            if (verb == m_sentence.candidates.end())
                continue;
            const bool direct =
                std::none_of(m_sentence.words.begin() + i + 1, m_sentence.words.begin() + candidate.first,
                             [](const Word &between) { return between.pos == PartOfSpeech::Adp; });
            for (const auto *set :
                 {&m_words.report, &m_words.speech, &m_words.control, &m_words.hope, &m_words.light, &m_words.state}) {
                if (m_words.isIn(*set, word.lower))
                    return word.lower.startsWith(u"announce") || (direct && word.lower.startsWith(u"report"));
            }
            return !(direct && m_words.isIn(m_words.deny, word.lower));
        }
        return false;
    }

    /// No verb stands before the time in the sentence, and a comma or the verb follows.
    [[nodiscard]] bool isFronted(const SentenceTime &time) const
    {
        for (const Candidate &other : m_sentence.candidates) {
            if (!other.nominal && other.first < time.first)
                return false;
        }
        return time.first <= 8;
    }

    [[nodiscard]] Attachment::Bound boundBefore(std::int32_t first) const
    {
        const std::int32_t at = m_sentence.is(first - 1, u"least") ? first - 3 : first - 1;
        if (m_sentence.is(at - 1, u"shortly") || m_sentence.is(at - 1, u"just"))
            return Attachment::Bound::Within; // "shortly before midnight"
        if (m_sentence.is(at, u"since"))
            return Attachment::Bound::Since;
        if (m_sentence.is(at, u"until") || m_sentence.is(at, u"till"))
            return Attachment::Bound::Until;
        if (m_sentence.is(at, u"by") || m_sentence.is(at, u"before"))
            return Attachment::Bound::By;
        return Attachment::Bound::Within;
    }

    /// "suspended such ties after the intervention this August": bounded by the event that it is told against.
    /// "arrived on Monday and met": the second verb shares the first one's time.
    /// "until 1866, when it was sold": sold in that year.
    void inherit(std::size_t i)
    {
        const Candidate &own = candidate(i);
        if (const std::int32_t time = timeBeforeWhen(own); time >= 0) {
            m_result[i] = {time};
            return;
        }
        if (const Attachment counted = countedFromMainVerb(own); counted.time >= 0) {
            m_result[i] = counted;
            return;
        }
        for (std::size_t j = 0; j < m_result.size(); ++j) {
            if (j == i || m_result[j].time < 0)
                continue;
            const Candidate &other = candidate(j);
            const std::int32_t start = clauseOpener(other);
            const bool linked = start > own.head && start - own.head <= 10 && other.head > start;
            if (linked && m_sentence.is(start, u"after")) {
                m_result[i] = {m_result[j].time, m_result[j].until, Attachment::Bound::AfterEvent,
                               static_cast<std::int32_t>(j)};
                return;
            }
            if (linked && m_sentence.is(start, u"before")) {
                m_result[i] = {m_result[j].time, m_result[j].until, Attachment::Bound::BeforeEvent,
                               static_cast<std::int32_t>(j)};
                return;
            }
            if (!own.nominal && !other.nominal && sharesClauseChain(other, own) && own.form == other.form) {
                m_result[i] = m_result[j];
                return;
            }
        }
    }

    /// The time that a clause with "when" tells more of; -1 for none.
    [[nodiscard]] std::int32_t timeBeforeWhen(const Candidate &verb) const
    {
        const std::int32_t start = m_sentence.clauseStart(verb.first);
        const std::int32_t before = m_sentence.is(start - 1, u",") ? start - 2 : start - 1;
        if (verb.nominal || before < 0 || !m_sentence.is(start, u"when"))
            return -1;
        const std::int32_t time = m_sentence.word(before).time;
        return time >= 0 && dates(time) ? time : -1;
    }

    /// "It eased on Sunday, three days after the storm struck": the storm, counted from Sunday.
    [[nodiscard]] Attachment countedFromMainVerb(const Candidate &own) const
    {
        const std::int32_t start = m_sentence.clauseStart(own.first);
        const bool back = m_sentence.is(start, u"after");
        if (own.nominal || start == 0 || !(back || m_sentence.is(start, u"before")))
            return {};
        const std::int32_t length = m_sentence.word(start - 1).time;
        if (length < 0 || m_article.times[static_cast<std::size_t>(length)].type != TimeType::Duration)
            return {};
        for (std::size_t i = candidatesBefore(start); i-- > 0;) {
            if (m_result[i].time >= 0 && m_result[i].bound == Attachment::Bound::Within && m_result[i].length < 0)
                return {m_result[i].time, -1, Attachment::Bound::Within, -1, length, back};
        }
        return {};
    }

    [[nodiscard]] std::size_t candidatesBefore(std::int32_t word) const
    {
        return static_cast<std::size_t>(std::count_if(m_sentence.candidates.begin(), m_sentence.candidates.end(),
                                                      [word](const Candidate &other) { return other.head < word; }));
    }

    /// The word that opens the clause or prepositional phrase of a candidate.
    [[nodiscard]] std::int32_t clauseOpener(const Candidate &candidate) const
    {
        std::int32_t at = candidate.first;
        for (int steps = 0; steps < 6 && at > 0; ++steps, --at) {
            if (m_sentence.is(at, u"after") || m_sentence.is(at, u"before"))
                return at;
        }
        return m_sentence.clauseStart(candidate.head);
    }

    /// "V1 ... and V2" with nothing else between that opens a clause.
    [[nodiscard]] bool sharesClauseChain(const Candidate &before, const Candidate &after) const
    {
        if (before.head >= after.head)
            return false;
        const std::int32_t start = m_sentence.clauseStart(after.head);
        return (m_sentence.is(start, u"and") || m_sentence.is(start, u"but")) &&
               m_sentence.clauseStart(start - 1) == m_sentence.clauseStart(before.head) && after.first - start <= 2;
    }

    const Analysis &m_article;
    const ParsedSentence &m_sentence;
    const EventWords &m_words;
    std::vector<Attachment> m_result;
};

/// What has happened has not happened after publication, and the other way round.
DayRange cutAtPublication(DayRange range, EventStatus status, const std::optional<PublicationDate> &published)
{
    if (!published || !range.earliest || !range.latest)
        return range;
    const CivilDate day = published->day;
    if (*range.earliest > day || *range.latest < day || range.earliest == range.latest)
        return range;
    if (status == EventStatus::Happened)
        range.latest = day;
    else if (status == EventStatus::Scheduled || status == EventStatus::Possible)
        range.earliest = day;
    return range;
}

} // namespace

std::vector<Attachment> attachTimes(const Analysis &article, const ParsedSentence &sentence, const EventWords &words)
{
    return Attacher(article, sentence, words).run();
}

DayRange boundedRange(DayRange days, Attachment::Bound bound, EventStatus status,
                      const std::optional<PublicationDate> &published)
{
    if (!days.isDated())
        return {};
    const std::optional<CivilDate> day = published ? std::optional(published->day) : std::nullopt;
    const bool ahead = status != EventStatus::Happened;
    DayRange range = days;
    switch (bound) {
    case Attachment::Bound::Within:
        return cutAtPublication(range, status, published);
    case Attachment::Bound::Since:
    case Attachment::Bound::AfterEvent:
        range.latest = day;
        if (ahead)
            range.latest.reset();
        break;
    case Attachment::Bound::Until:
    case Attachment::Bound::By:
        range.earliest = day;
        if (!ahead)
            range.earliest.reset();
        break;
    case Attachment::Bound::BeforeEvent:
        range.latest = range.earliest;
        range.earliest.reset();
        break;
    }
    if (range.earliest && range.latest && *range.latest < *range.earliest)
        return days;
    return range;
}

} // namespace dateline
