#include "events/narrativeclock.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr int openingSentences = 5;
constexpr std::array<QStringView, 15> vagueAdverbs = {
    u"previously", u"formerly", u"originally", u"earlier",   u"once",         u"ever",    u"never", u"always",
    u"often",      u"long",     u"recently",   u"initially", u"consistently", u"already", u"first"};

/// "as previously hoped", "has ever flown": no day is meant.
bool isVague(const ParsedSentence &sentence, const Candidate &candidate)
{
    const auto vague = [&](std::int32_t i) {
        return i >= 0 &&
               std::find(vagueAdverbs.begin(), vagueAdverbs.end(), sentence.word(i).lower) != vagueAdverbs.end();
    };
    for (std::int32_t i = candidate.first - 1; i < candidate.head; ++i) {
        if (vague(i))
            return true;
    }
    return false;
}

constexpr DayNumber leadDays = 7; ///< how long before publication the lead may have happened

} // namespace

NarrativeClock::NarrativeClock(const Analysis &article) : m_article(article) {}

void NarrativeClock::beginSentence(bool tellsEvents)
{
    m_previous = m_current;
    m_current.reset();
    m_verb.reset();
    if (tellsEvents)
        ++m_sentences;
}

std::optional<NarrativeClock::Known> NarrativeClock::dayOfPublication() const
{
    const auto &published = m_article.structure.published;
    return published ? std::optional(Known{DayRange::of(published->day), Precision::Day}) : std::nullopt;
}

void NarrativeClock::remember(const Event &event)
{
    const Known known{event.range, event.precision};
    const bool opening = m_sentences <= openingSentences;
    if (event.status == EventStatus::Scheduled && opening && !m_planned)
        m_planned = known;
    if (event.status != EventStatus::Happened)
        return;
    m_told = known;
    if (!m_current)
        m_current = known;
    const auto &published = m_article.structure.published;
    const bool exact = known.range.earliest && known.range.earliest == known.range.latest;
    if (opening && !m_leadDay && exact && published) {
        const DayNumber ago = toDayNumber(published->day) - toDayNumber(*known.range.earliest);
        if (ago >= 0 && ago <= leadDays)
            m_leadDay = known;
    }
}

void NarrativeClock::tellVerb(const Event &event)
{
    m_verb.reset();
    if (event.status == EventStatus::Happened && event.range.isDated())
        m_verb = Known{event.range, event.precision};
}

void NarrativeClock::give(Event &event, const Known &known, const QString &because) const
{
    event.range = known.range;
    event.precision = known.precision;
    event.because = because;
}

void NarrativeClock::date(Event &event, const ParsedSentence &sentence, const Candidate &candidate) const
{
    event.because = QStringLiteral("The text gives no date for it.");
    if (event.status == EventStatus::Scheduled && m_sentences <= openingSentences && m_planned) {
        give(event, *m_planned, QStringLiteral("The opening of the article tells one day for what is planned."));
        return;
    }
    if (event.status != EventStatus::Happened)
        return;
    const bool past = candidate.form == VerbForm::Past;
    if (m_previous && past && candidate.first > 0 && sentence.is(candidate.head - 1, u"also")) {
        give(event, *m_previous, QStringLiteral("Goes on from the sentence before, which is dated."));
        return;
    }
    if (candidate.pastPerfect || candidate.nominal || candidate.attributive || isVague(sentence, candidate))
        return;
    const std::optional<Known> day = m_leadDay ? m_leadDay : dayOfPublication();
    switch (candidate.form) {
    case VerbForm::Past:
        if (candidate.perfect && dayOfPublication())
            give(event, *dayOfPublication(),
                 QStringLiteral("Told as news in the present perfect: by the publication date."));
        else if (m_current)
            give(event, *m_current, QStringLiteral("Goes with what the sentence tells before it."));
        else if (day)
            give(event, *day,
                 m_leadDay ? QStringLiteral("No date is told; the opening of the article tells of this day.")
                           : QStringLiteral("No date is told; the article was published on this day."));
        break;
    case VerbForm::Present:
        if (dayOfPublication())
            give(event, *dayOfPublication(), QStringLiteral("Told in the present tense: on the publication date."));
        break;
    case VerbForm::Gerund:
        if (m_verb)
            give(event, *m_verb, QStringLiteral("Goes with what the sentence tells."));
        break;
    default:
        break;
    }
}

} // namespace dateline
