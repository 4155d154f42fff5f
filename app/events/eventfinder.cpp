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

/// One run over an article.
class Run
{
public:
    /// Tells `told` and `quotes`.
    Run(const Analysis &article, const EventWords &words, const std::vector<QString> &shortNames, Tellings &told,
        std::vector<Quote> &quotes)
        : m_article(article), m_words(words), m_shortNames(shortNames), m_told(told), m_quotes(quotes),
          m_clock(article), m_standIns(article, words)
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
        m_quotes.insert(m_quotes.end(), quotes.begin(), quotes.end());
    }

private:
    void tellEvents(PreparedSentence &prepared, const Speaker &speaker)
    {
        const ParsedSentence &sentence = prepared.parsed;
        ++m_sentence;
        m_found.clear();
        m_clock.beginSentence(!sentence.candidates.empty());
        for (std::size_t i = 0; i < sentence.candidates.size(); ++i) {
            if (!prepared.candidates[i])
                continue;
            const EventContext context{m_lead, m_first, m_clock.hasTold(), m_article};
            const Worth worth = worthOf(sentence, i, prepared.times[i], context, m_words);
            if (worth != Worth::None)
                add({event(prepared, i, speaker), worth, sentence.candidates[i].nominal,
                     &prepared.candidates[i]->marks});
        }
        dropRedundantStatements();
        for (ToldEvent &found : m_found)
            m_told.add(std::move(found), m_sentence);
        m_first = m_first && sentence.candidates.empty();
        m_standIns.remember(sentence);
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
        return made;
    }

    /// "X said" of a sentence that tells something else of the same day adds nothing.
    void dropRedundantStatements()
    {
        std::vector<DayRange> days; ///< of what else the sentence tells
        for (const ToldEvent &other : m_found) {
            if (other.worth != Worth::Statement)
                days.push_back(other.event.range);
        }
        std::erase_if(m_found, [&](const ToldEvent &found) {
            return found.worth == Worth::Statement &&
                   std::find(days.begin(), days.end(), found.event.range) != days.end();
        });
    }

    /// Two heads of one clause tell one thing: the one that is worth more is kept, else the dated one, else the first.
    void add(ToldEvent &&made)
    {
        const auto twin = std::find_if(m_found.begin(), m_found.end(),
                                       [&](const ToldEvent &other) { return other.event.label == made.event.label; });
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
            const ResolvedTime *length =
                when.length >= 0 ? &m_article.times[static_cast<std::size_t>(when.length)] : nullptr;
            DayRange days{time->range.earliest, end.range.latest};
            if (length != nullptr)
                days = countedDays(days, *length, when.back);
            made.range = boundedRange(days, when.bound, made.status, m_article.structure.published);
            // "closed for two years after a fire in 1994": not until today.
            if (when.bound == Attachment::Bound::AfterEvent && made.range.latest && end.range.latest) {
                if (const auto last = lastDayOf(m_article, sentence, candidate, *end.range.latest))
                    made.range.latest = std::min(*made.range.latest, *last);
            }
            made.precision = std::max(time->precision, end.precision);
            if (length != nullptr)
                made.precision = std::max(made.precision, length->precision);
            const Span place{m_article.timeSpan(*time).start, m_article.timeSpan(end).end};
            const QString words = m_article.textOf(place).toString().simplified();
            const bool via =
                when.bound == Attachment::Bound::AfterEvent || when.bound == Attachment::Bound::BeforeEvent;
            made.because = via ? QStringLiteral("Told as after or before something dated by “%1”.").arg(words)
                               : QStringLiteral("Dated by “%1” in the same clause.").arg(words);
            if (length != nullptr) {
                const QString counted = m_article.textOf(m_article.timeSpan(*length)).toString().simplified();
                made.because = (when.back ? QStringLiteral("Told as “%1” before something dated by “%2”.")
                                          : QStringLiteral("Told as “%1” after something dated by “%2”."))
                                   .arg(counted, words);
            }
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
    std::vector<ToldEvent> m_found; ///< in this sentence, so far
    Tellings &m_told;
    std::vector<Quote> &m_quotes;
    NarrativeClock m_clock;
    StandIns m_standIns;
    Speaker m_speaker;           ///< who spoke last, for pronouns
    Speaker m_carried;           ///< who speaks in this section, for sentences that are quotation alone
    std::int32_t m_sentence = 0; ///< so far
    int m_paragraphs = 0;
    bool m_lead = false;
    bool m_first = true;
};

/// Reads all sections of an article. What only that needs is gone when they are read.
void readAll(const Analysis &article, const EventWords &words, Tellings &told, std::vector<Quote> &quotes,
             const CancelToken &cancel, const Workers &workers)
{
    const std::vector<QString> names = shortNames(article);
    const AnalysisIndex index(article);
    const SectionReader reader(article, index, words, names);
    Run run(article, words, names, told, quotes);
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
}

} // namespace

EventResult EventFinder::find(const Analysis &article, const CancelToken &cancel, const Workers &workers) const
{
    EventResult result;
    Tellings told(article);
    readAll(article, m_lexicon->words, told, result.quotes, cancel, workers);
    result.events = told.finish(workers);
    return result;
}

} // namespace dateline
