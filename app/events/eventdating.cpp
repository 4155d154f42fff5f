#include "events/eventdating.h"

#include "events/sentencetimes.h"
#include "events/timecost.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int farthestSecond = 9; ///< cost from which a time whose closest candidate has one tells nothing of another

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
        giveToAspect();
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
    [[nodiscard]] const Candidate &candidate(std::int32_t i) const { return candidate(static_cast<std::size_t>(i)); }

    /// The closest pairs first; a time whose candidate is taken goes to the next one only where that is close.
    void attachAll(const std::vector<SentenceTime> &times)
    {
        struct Pair
        {
            int cost = 0;
            std::size_t time = 0;
            std::size_t candidate = 0;
        };
        const TimeCost costs(m_article, m_sentence, m_words);
        std::vector<Pair> pairs;
        std::vector<int> least(times.size(), TimeCost::unreachable);
        for (std::size_t t = 0; t < times.size(); ++t) {
            for (std::size_t i = 0; i < m_result.size(); ++i) {
                const int cost = costs.of(candidate(i), times[t]);
                if (cost < TimeCost::farthest)
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

    /// "began to fall on Sunday": it began on Sunday.
    void giveToAspect()
    {
        for (std::size_t i = 0; i < m_result.size(); ++i) {
            const std::int32_t governor = candidate(i).governor;
            const VerbForm form = candidate(i).form;
            if (m_result[i].time < 0 || governor < 0 || candidate(i).nominal ||
                (form != VerbForm::Infinitive && form != VerbForm::Gerund))
                continue;
            Attachment &above = m_result[static_cast<std::size_t>(governor)];
            if (!m_words.isIn(m_words.aspect, m_sentence.word(candidate(governor).head).lower))
                continue;
            if (above.time < 0)
                std::swap(above, m_result[i]);
            else if (rangeOf(above) == rangeOf(m_result[i]))
                m_result[i] = {};
        }
    }

    [[nodiscard]] const DayRange &rangeOf(const Attachment &when) const
    {
        return m_article.times[static_cast<std::size_t>(when.time)].range;
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
            const bool after = linked && m_sentence.is(start, u"after");
            if (after || (linked && m_sentence.is(start, u"before"))) {
                const std::int32_t length = lengthBefore(start);
                const QString value = length >= 0 ? m_article.times[static_cast<std::size_t>(length)].value : QString();
                const auto bound = after ? Attachment::Bound::AfterEvent : Attachment::Bound::BeforeEvent;
                if (value.startsWith(u"PT"))
                    return; // "hours after": the day is that of the clause itself
                if (length >= 0 && !value.contains(u'X'))
                    m_result[i] = {m_result[j].time, -1, Attachment::Bound::Within, -1, length, !after};
                else
                    m_result[i] = {m_result[j].time, m_result[j].until, bound, static_cast<std::int32_t>(j)};
                return;
            }
            if (!own.nominal && !other.nominal && sharesClauseChain(other, own) && own.form == other.form &&
                !saysWhen(own)) {
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
        const std::int32_t length = lengthBefore(start);
        if (length < 0)
            return {};
        for (std::size_t i = candidatesBefore(start); i-- > 0;) {
            if (m_result[i].time >= 0 && m_result[i].bound == Attachment::Bound::Within && m_result[i].length < 0)
                return {m_result[i].time, -1, Attachment::Bound::Within, -1, length, back};
        }
        return {};
    }

    /// The duration right before a word; -1 for none. Not "closed for two years after".
    [[nodiscard]] std::int32_t lengthBefore(std::int32_t word) const
    {
        const std::int32_t time = word > 0 ? m_sentence.word(word - 1).time : -1;
        if (time < 0 || m_article.times[static_cast<std::size_t>(time)].type != TimeType::Duration)
            return -1;
        std::int32_t first = word - 1;
        while (first > 0 && m_sentence.word(first - 1).time == time)
            --first;
        return m_sentence.is(first - 1, u"for") ? -1 : time;
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

    /// "and came back after the war": no time expression, but a time of its own.
    [[nodiscard]] bool saysWhen(const Candidate &verb) const
    {
        const std::int32_t end = std::min(m_sentence.clauseEnd(verb.head) + 1, m_sentence.count());
        for (std::int32_t i = verb.head + 1; i < end; ++i) {
            if (m_sentence.is(i, u"after") || m_sentence.is(i, u"before") || m_sentence.is(i, u"until") ||
                m_sentence.is(i, u"since"))
                return true;
        }
        return false;
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
