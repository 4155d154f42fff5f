#include "events/eventfinder.h"

#include "events/attribution.h"
#include "events/eventdating.h"
#include "events/eventlabel.h"
#include "events/eventselection.h"
#include "events/eventstatus.h"
#include "events/lexicon.h"
#include "events/narrativeclock.h"
#include "events/preparedsection.h"
#include "events/sentencetimes.h"
#include "events/standins.h"
#include "events/tellings.h"
#include "model/sectionchunks.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>

namespace dateline {

struct EventFinder::Lexicon
{
    EventWords words;
};

EventFinder::EventFinder(std::unique_ptr<const Lexicon> lexicon) : m_lexicon(std::move(lexicon)) {}
EventFinder::EventFinder(EventFinder &&) noexcept = default;
EventFinder &EventFinder::operator=(EventFinder &&) noexcept = default;
EventFinder::~EventFinder() = default;

Result<EventFinder> EventFinder::load()
{
    QFile file(QStringLiteral(":/dateline/events/en.lexicon"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::BadResource, QStringLiteral("events lexicon")};
    auto words = readEventWords(file.readAll());
    if (!words)
        return words.error();
    return EventFinder(std::make_unique<Lexicon>(Lexicon{std::move(words).value()}));
}

namespace {

constexpr std::int32_t chunkLength = 16 * 1024; ///< UTF-16 code units of the sections that one thread reads at a time

/// An article with fewer words for each dated event than these dates its story by itself.
constexpr std::int64_t wordsADate = 30;
constexpr std::int64_t fewDates = 4; ///< with fewer dated events no article does

/// One run over an article.
class Run
{
public:
    Run(const Analysis &article, const EventWords &words, const std::vector<QString> &shortNames)
        : m_article(article), m_words(words), m_shortNames(shortNames), m_clock(article), m_standIns(article, words)
    {
    }

    /// The sections in their order.
    void take(std::int32_t at, PreparedSection &&section)
    {
        const SectionRole role = m_article.section(at).role;
        if (!canTellEvents(role))
            return;
        m_lead = role == SectionRole::Paragraph ? m_paragraphs++ < 2 : false;
        std::vector<Quote> &quotes = section.quotes;
        auto quote = quotes.begin();
        m_carried = {};
        for (PreparedSentence &sentence : section.sentences) {
            const ParsedSentence &parsed = sentence.parsed;
            const Speaker speaker = speakerOf(m_article, parsed, m_words, m_speaker);
            const bool named = !std::holds_alternative<std::monostate>(speaker);
            if (named)
                m_speaker = speaker;
            for (; quote != quotes.end() && quote->span.start < parsed.span.end; ++quote)
                quote->speaker = named ? speaker : m_carried;
            if (const Speaker signature = signatureOf(parsed);
                !named && quote != quotes.begin() && !std::holds_alternative<std::monostate>(signature))
                std::prev(quote)->speaker = signature;
            if (named)
                m_carried = speaker;
            tellEvents(sentence, speaker);
        }
        m_result.quotes.insert(m_result.quotes.end(), quotes.begin(), quotes.end());
    }

    EventResult finish()
    {
        const auto comesFirst = [](const TellingOfEvent &a, const TellingOfEvent &b) {
            return a.event.head.start < b.event.head.start;
        };
        if (!std::is_sorted(m_found.begin(), m_found.end(), comesFirst)) // mostly they are
            std::stable_sort(m_found.begin(), m_found.end(), comesFirst);
        joinTellings(m_found);
        const Worth least = leastWorth();
        std::vector<std::int32_t> kept(m_found.size(), -1);
        std::int32_t count = 0;
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            if (m_found[i].worth >= least)
                kept[i] = count++;
        }
        m_result.events.reserve(static_cast<std::size_t>(count));
        for (std::size_t i = 0; !m_found.empty(); ++i, m_found.pop_front()) {
            TellingOfEvent &found = m_found.front();
            const bool news = found.worth == Worth::Timeline ||
                              (found.worth == Worth::Told && !found.nominal && found.event.range.isDated());
            found.event.background = !news;
            if (found.event.sameAs) // the one that stands for it is worth as much, so that it is kept where this one is
                found.event.sameAs = kept[static_cast<std::size_t>(*found.event.sameAs)];
            if (kept[i] >= 0)
                m_result.events.push_back(std::move(found.event));
        }
        return std::move(m_result);
    }

private:
    /// An article that dates much by itself is its own timeline; one that dates little tells news of one day.
    [[nodiscard]] Worth leastWorth() const
    {
        std::vector<std::int32_t> times;
        for (const TellingOfEvent &found : m_found) {
            if (found.event.time)
                times.push_back(*found.event.time);
        }
        std::sort(times.begin(), times.end());
        const auto dated = static_cast<std::int64_t>(std::unique(times.begin(), times.end()) - times.begin());
        return dated < fewDates || dated * wordsADate < m_article.words ? Worth::Statement : Worth::Timeline;
    }

    void tellEvents(PreparedSentence &prepared, const Speaker &speaker)
    {
        const ParsedSentence &sentence = prepared.parsed;
        const std::size_t before = m_found.size();
        ++m_sentence;
        m_clock.beginSentence(!sentence.candidates.empty());
        for (std::size_t i = 0; i < sentence.candidates.size(); ++i) {
            if (!prepared.candidates[i])
                continue;
            const EventContext context{m_lead, m_first, m_clock.hasTold(), m_article};
            const Worth worth = worthOf(sentence, i, prepared.times[i], context, m_words);
            if (worth != Worth::None)
                add(told(event(prepared, i, speaker), sentence.candidates[i].nominal, worth,
                         prepared.candidates[i]->marks),
                    before);
        }
        dropRedundantStatements(before);
        m_first = m_first && sentence.candidates.empty();
        m_standIns.remember(sentence);
    }

    [[nodiscard]] TellingOfEvent told(Event &&event, bool nominal, Worth worth, const TellingMarks &marks)
    {
        TellingOfEvent told;
        told.worth = worth;
        told.nominal = nominal;
        told.sentence = m_sentence;
        told.act = marks.act.isEmpty() ? -1 : m_wordNumbers.of(marks.act);
        const auto numbersOf = [this](const std::vector<QString> &words) {
            std::vector<std::int32_t> numbers;
            numbers.reserve(words.size());
            for (const QString &word : words)
                numbers.push_back(m_wordNumbers.of(word));
            return numbers;
        };
        std::vector<std::int32_t> people = marks.people;
        people.insert(people.end(), event.participants.begin(), event.participants.end());
        told.setMarks(numbersOf(marks.things), numbersOf(marks.numbers), std::move(people));
        told.event = std::move(event);
        return told;
    }

    [[nodiscard]] bool isFuture(std::int32_t time) const
    {
        const auto &published = m_article.structure.published;
        const DayRange &range = m_article.times[static_cast<std::size_t>(time)].range;
        return published && range.earliest && *range.earliest > published->day;
    }

    /// "will be played": what it is done to is seldom who says so.
    [[nodiscard]] bool isPassive(const ParsedSentence &sentence, const Candidate &candidate) const
    {
        return candidate.head > candidate.first && m_words.isPastForm(sentence.word(candidate.head).lower) &&
               (sentence.is(candidate.head - 1, u"be") || sentence.is(candidate.head - 1, u"been") ||
                sentence.is(candidate.head - 1, u"was") || sentence.is(candidate.head - 1, u"is"));
    }

    Event event(PreparedSentence &prepared, std::size_t at, const Speaker &speaker)
    {
        const ParsedSentence &sentence = prepared.parsed;
        const Candidate &candidate = sentence.candidates[at];
        const Attachment &when = prepared.times[at];
        PreparedCandidate &known = *prepared.candidates[at];
        const ResolvedTime *time = when.time >= 0 ? &m_article.times[static_cast<std::size_t>(when.time)] : nullptr;
        const bool dated = time != nullptr && time->range.isDated();
        Event made;
        made.head = sentence.word(candidate.head).span;
        made.status = statusOf(sentence, at, dated, dated && isFuture(when.time), m_words);
        const WordRange range = known.telling.extent();
        const std::int32_t person = m_standIns.personAt(sentence, range.first);
        const std::int32_t thing = isPassive(sentence, candidate) ? -1 : m_standIns.thingAt(sentence, range.first);
        made.extent = {std::min(sentence.word(range.first).span.start, made.head.start),
                       std::max(sentence.word(range.end - 1).span.end, made.head.end)};
        if (known.holdsPronoun && (person >= 0 || thing >= 0))
            made.label =
                labelOf(m_article, sentence, candidate, known.telling,
                        {dated ? when.time : -1, dated ? when.until : -1, m_shortNames, person, thing}, m_words);
        else
            made.label = std::move(known.label);
        made.reportedBy = speaker;
        for (std::int32_t i = range.first; i < range.end; ++i) {
            const Word &word = sentence.word(i);
            const bool pronoun = word.lower == u"he" || word.lower == u"she" || word.lower == u"his";
            if (word.entity >= 0)
                made.participants.push_back(word.entity);
            else if (pronoun && person >= 0)
                made.participants.push_back(person);
            else if (word.lower == u"it" && thing >= 0 && i == range.first)
                made.participants.push_back(thing);
            else if (const std::int32_t named = m_standIns.namedAt(sentence, i); named >= 0)
                made.participants.push_back(named);
        }
        std::sort(made.participants.begin(), made.participants.end());
        made.participants.erase(std::unique(made.participants.begin(), made.participants.end()),
                                made.participants.end());
        date(made, time, when, sentence, candidate);
        made.because = *m_reasons.insert(made.because);
        return made;
    }

    /// "X said" of a sentence that tells something else of the same day adds nothing.
    void dropRedundantStatements(std::size_t sentenceFirst)
    {
        const auto begin = m_found.begin() + static_cast<std::ptrdiff_t>(sentenceFirst);
        std::vector<DayRange> days; ///< of what else the sentence tells
        for (auto other = begin; other != m_found.end(); ++other) {
            if (other->worth != Worth::Statement)
                days.push_back(other->event.range);
        }
        const auto redundant = [&](const TellingOfEvent &found) {
            return found.worth == Worth::Statement &&
                   std::find(days.begin(), days.end(), found.event.range) != days.end();
        };
        m_found.erase(std::remove_if(begin, m_found.end(), redundant), m_found.end());
    }

    /// Two heads of one clause tell one thing: the one that is worth more is kept, else the dated one, else the first.
    void add(TellingOfEvent &&made, std::size_t sentenceFirst)
    {
        const auto twin =
            std::find_if(m_found.begin() + static_cast<std::ptrdiff_t>(sentenceFirst), m_found.end(),
                         [&](const TellingOfEvent &other) { return other.event.label == made.event.label; });
        if (twin == m_found.end())
            m_found.push_back(std::move(made));
        else if (made.worth > twin->worth ||
                 (made.worth == twin->worth && made.event.range.isDated() && !twin->event.range.isDated()))
            *twin = std::move(made);
    }

    void date(Event &made, const ResolvedTime *time, const Attachment &when, const ParsedSentence &sentence,
              const Candidate &candidate)
    {
        if (time != nullptr && time->range.isDated()) {
            const ResolvedTime &end = when.until >= 0 ? m_article.times[static_cast<std::size_t>(when.until)] : *time;
            made.time = when.time;
            made.range = boundedRange({time->range.earliest, end.range.latest}, when.bound, made.status,
                                      m_article.structure.published);
            // "closed for two years after a fire in 1994": not until today.
            if (when.bound == Attachment::Bound::AfterEvent && made.range.latest && end.range.latest) {
                if (const auto last = lastDayOf(m_article, sentence, candidate, *end.range.latest))
                    made.range.latest = std::min(*made.range.latest, *last);
            }
            made.precision = std::max(time->precision, end.precision);
            const Span place{m_article.timeSpan(*time).start, m_article.timeSpan(end).end};
            const QString words = m_article.textOf(place).toString().simplified();
            const bool via =
                when.bound == Attachment::Bound::AfterEvent || when.bound == Attachment::Bound::BeforeEvent;
            made.because = via ? QStringLiteral("Told as after or before something dated by “%1”.").arg(words)
                               : QStringLiteral("Dated by “%1” in the same clause.").arg(words);
            m_clock.remember(made);
        } else if (time != nullptr) {
            made.because = QStringLiteral("“%1” names no day.")
                               .arg(m_article.textOf(m_article.timeSpan(*time)).toString().simplified());
        } else {
            m_clock.date(made, sentence, candidate);
        }
        const bool finite = candidate.form != VerbForm::Gerund && candidate.form != VerbForm::Infinitive;
        if (!candidate.nominal && !candidate.attributive && finite)
            m_clock.tellVerb(made);
    }

    const Analysis &m_article;
    const EventWords &m_words;
    const std::vector<QString> &m_shortNames;
    EventResult m_result;
    QSet<QString> m_reasons;            ///< so far: the same words are kept once
    std::deque<TellingOfEvent> m_found; ///< not in one piece: a long text has millions, and they go one by one
    WordNumbers m_wordNumbers;
    NarrativeClock m_clock;
    StandIns m_standIns;
    Speaker m_speaker;           ///< who spoke last, for pronouns
    Speaker m_carried;           ///< who speaks in this section, for sentences that are quotation alone
    std::int32_t m_sentence = 0; ///< so far
    int m_paragraphs = 0;
    bool m_lead = false;
    bool m_first = true;
};

} // namespace

EventResult EventFinder::find(const Analysis &article, const AnalysisIndex &index, const CancelToken &cancel,
                              const Workers &workers) const
{
    const std::vector<QString> names = shortNames(article);
    const SectionReader reader(article, index, m_lexicon->words, names);
    Run run(article, m_lexicon->words, names);
    const auto count = static_cast<std::int32_t>(article.sectionAnalyses.size());
    const std::vector<Span> chunks = sectionChunks(article.structure.sections, count, chunkLength);
    const auto read = [&](std::size_t chunk) {
        std::vector<PreparedSection> sections;
        for (std::int32_t i = chunks[chunk].start; i < chunks[chunk].end && !cancel.isCancelled(); ++i)
            sections.push_back(reader.read(i));
        return sections;
    };
    workers.inOrder(chunks.size(), read, [&](std::size_t chunk, std::vector<PreparedSection> &&sections) {
        for (std::size_t i = 0; i < sections.size(); ++i)
            run.take(chunks[chunk].start + static_cast<std::int32_t>(i), std::move(sections[i]));
    });
    return run.finish();
}

} // namespace dateline
