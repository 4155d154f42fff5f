#include "events/eventfinder.h"

#include "events/attribution.h"
#include "events/clauses.h"
#include "events/eventdating.h"
#include "events/eventlabel.h"
#include "events/eventselection.h"
#include "events/eventstatus.h"
#include "events/lexicon.h"

#include <QFile>

#include <algorithm>

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

bool canTellEvents(SectionRole role)
{
    switch (role) {
    case SectionRole::Paragraph:
    case SectionRole::List:
    case SectionRole::Quote:
    case SectionRole::Caption:
        return true;
    default:
        return false;
    }
}

/// One run over an article.
class Run
{
public:
    Run(const Analysis &article, const AnalysisIndex &index, const EventWords &words)
        : m_article(article), m_index(index), m_words(words)
    {
    }

    void section(std::int32_t at)
    {
        const SectionView view = m_article.section(at);
        if (!canTellEvents(view.role))
            return;
        m_lead = view.role == SectionRole::Paragraph ? m_paragraphs++ < 2 : false;
        std::vector<Quote> quotes = findQuotes(view);
        auto quote = quotes.begin();
        m_carried = {};
        for (const Sentence &sentence : view.analysis->sentences) {
            const ParsedSentence parsed = parseSentence(m_article, m_index, at, sentence, m_words);
            const Speaker speaker = speakerOf(m_article, parsed, m_words, m_speaker);
            const bool named = !std::holds_alternative<std::monostate>(speaker);
            if (named)
                m_speaker = speaker;
            for (; quote != quotes.end() && quote->span.start < parsed.span.end; ++quote)
                quote->speaker = named ? speaker : m_carried;
            if (named)
                m_carried = speaker;
            tellEvents(parsed, speaker);
        }
        m_result.quotes.insert(m_result.quotes.end(), quotes.begin(), quotes.end());
    }

    EventResult take()
    {
        std::stable_sort(m_result.events.begin(), m_result.events.end(),
                         [](const Event &a, const Event &b) { return a.head.start < b.head.start; });
        return std::move(m_result);
    }

private:
    void tellEvents(const ParsedSentence &sentence, const Speaker &speaker)
    {
        const std::vector<Attachment> times = attachTimes(m_article, sentence, m_words);
        const std::size_t before = m_result.events.size();
        for (std::size_t i = 0; i < sentence.candidates.size(); ++i) {
            const bool own = times[i].time >= 0;
            const EventContext context{m_lead, m_first, m_told.has_value(), m_article};
            if (isWorthTelling(sentence, i, times[i], context, m_words))
                add(event(sentence, i, times[i], speaker, own), before);
        }
        m_first = m_first && sentence.candidates.empty();
        rememberPeople(sentence);
    }

    [[nodiscard]] bool isFuture(std::int32_t time) const
    {
        const auto &published = m_article.structure.published;
        const DayRange &range = m_article.times[static_cast<std::size_t>(time)].range;
        return published && range.earliest && *range.earliest > published->day;
    }

    Event event(const ParsedSentence &sentence, std::size_t at, const Attachment &when, const Speaker &speaker,
                bool own)
    {
        const Candidate &candidate = sentence.candidates[at];
        const ResolvedTime *time = own ? &m_article.times[static_cast<std::size_t>(when.time)] : nullptr;
        const bool dated = time != nullptr && time->range.isDated();
        Event made;
        made.head = sentence.word(candidate.head).span;
        made.status = statusOf(sentence, at, dated, dated && isFuture(when.time), m_words);
        const WordRange range = extentOf(sentence, candidate);
        made.extent = {std::min(sentence.word(range.first).span.start, made.head.start),
                       std::max(sentence.word(range.end - 1).span.end, made.head.end)};
        made.label = labelOf(m_article, sentence, range, dated ? when.time : -1, pronounName(sentence));
        made.reportedBy = speaker;
        for (std::int32_t i = range.first; i < range.end; ++i) {
            if (sentence.word(i).entity >= 0)
                made.participants.push_back(sentence.word(i).entity);
        }
        std::sort(made.participants.begin(), made.participants.end());
        made.participants.erase(std::unique(made.participants.begin(), made.participants.end()),
                                made.participants.end());
        date(made, time, when);
        return made;
    }

    /// Two heads of one clause tell one thing: the dated one is kept, else the first.
    void add(Event &&made, std::size_t sentenceFirst)
    {
        auto &events = m_result.events;
        const auto twin = std::find_if(events.begin() + static_cast<std::ptrdiff_t>(sentenceFirst), events.end(),
                                       [&](const Event &other) { return other.label == made.label; });
        if (twin == events.end())
            events.push_back(std::move(made));
        else if (made.range.isDated() && !twin->range.isDated())
            *twin = std::move(made);
    }

    void date(Event &made, const ResolvedTime *time, const Attachment &when)
    {
        if (time != nullptr && time->range.isDated()) {
            made.time = when.time;
            made.range = boundedRange(*time, when.bound, made.status, m_article.structure.published);
            made.precision = time->precision;
            const QString words = m_article.textOf(m_article.timeSpan(*time)).toString().simplified();
            const bool via =
                when.bound == Attachment::Bound::AfterEvent || when.bound == Attachment::Bound::BeforeEvent;
            made.because = via ? QStringLiteral("Told as after or before something dated by “%1”.").arg(words)
                               : QStringLiteral("Dated by “%1” in the same clause.").arg(words);
            remember(made);
        } else if (time != nullptr) {
            made.because = QStringLiteral("“%1” names no day.")
                               .arg(m_article.textOf(m_article.timeSpan(*time)).toString().simplified());
        } else {
            dateByContext(made);
        }
    }

    /// What is planned in the lead is planned for the lead's day; "also" goes on at the time told before.
    void dateByContext(Event &made)
    {
        const bool planned = made.status == EventStatus::Scheduled;
        const std::optional<Event> &source = planned ? m_planned : m_told;
        const bool goesOn = !planned && made.status == EventStatus::Happened && source && continues(made);
        if ((planned && m_lead && source) || goesOn) {
            made.range = source->range;
            made.precision = source->precision;
            made.because = planned ? QStringLiteral("The opening of the article tells one day for what is planned.")
                                   : QStringLiteral("Goes on from the sentence before, which is dated.");
        } else {
            made.because = QStringLiteral("The text gives no date for it.");
        }
    }

    [[nodiscard]] bool continues(const Event &made) const
    {
        const QStringView clause = m_article.textOf(made.extent);
        return clause.contains(u" also ");
    }

    void remember(const Event &made)
    {
        if (made.status == EventStatus::Scheduled && m_lead && !m_planned)
            m_planned = made;
        else if (made.status == EventStatus::Happened)
            m_told = made;
    }

    /// The one person of the sentences before, for "he" and "she"; empty where it is not certain.
    [[nodiscard]] QString pronounName(const ParsedSentence &sentence) const
    {
        const bool here = std::any_of(sentence.words.begin(), sentence.words.end(),
                                      [&](const Word &word) { return isPerson(word.entity); });
        return here || m_person < 0 ? QString() : m_article.entities[static_cast<std::size_t>(m_person)].name;
    }

    [[nodiscard]] bool isPerson(std::int32_t entity) const
    {
        return entity >= 0 && m_article.entities[static_cast<std::size_t>(entity)].type == EntityType::Person;
    }

    void rememberPeople(const ParsedSentence &sentence)
    {
        std::int32_t person = -1;
        for (const Word &word : sentence.words) {
            if (!isPerson(word.entity))
                continue;
            if (person >= 0 && person != word.entity) {
                m_person = -1; // two people: a pronoun could be either
                return;
            }
            person = word.entity;
        }
        m_person = person >= 0 ? person : m_person;
    }

    const Analysis &m_article;
    const AnalysisIndex &m_index;
    const EventWords &m_words;
    EventResult m_result;
    Speaker m_speaker; ///< who spoke last, for pronouns
    Speaker m_carried; ///< who speaks in this section, for sentences that are quotation alone
    std::int32_t m_person = -1;
    std::optional<Event> m_planned;
    std::optional<Event> m_told;
    int m_paragraphs = 0;
    bool m_lead = false;
    bool m_first = true;
};

} // namespace

EventResult EventFinder::find(const Analysis &article, const AnalysisIndex &index, const CancelToken &cancel) const
{
    Run run(article, index, m_lexicon->words);
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(article.sectionAnalyses.size()); ++i) {
        if (cancel.isCancelled())
            break;
        run.section(i);
    }
    return run.take();
}

} // namespace dateline
