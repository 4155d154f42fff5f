#include "times/direction.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::int32_t reach = 14; ///< words behind an expression that are looked at

bool equals(QStringView word, const char *text)
{
    return word.compare(QLatin1StringView(text), Qt::CaseInsensitive) == 0;
}

} // namespace

DirectionFinder::DirectionFinder(const Lexicon &lexicon) : m_lexicon(lexicon)
{
    const auto id = [&](const char *name) {
        return lexicon.classFromName(QString::fromLatin1(name)).value_or(ClassSet::capacity - 1);
    };
    m_words = {id("future-cue"), id("past-verb"),        id("agenda-verb"),  id("ahead"),       id("not-verb"),
               id("not-past"),   id("implicative-verb"), id("clause-break"), id("report-verb"), id("lasting-verb"),
               id("behind"),     id("verb-link"),        id("decree-verb")};
}

QStringView DirectionFinder::word(const Reading &reading, std::int32_t token)
{
    return reading.section.textOf(reading.token(token).span);
}

/// "May" and "Will" inside a sentence are a month and a man.
bool DirectionFinder::isFutureCue(const Reading &reading, std::int32_t token) const
{
    if (!is(reading, token, m_words.future) || isSetOut(reading, token))
        return false;
    return token == reading.sentence.firstToken || !word(reading, token)[0].isUpper() ||
           word(reading, token).size() < 2 || word(reading, token)[1].isUpper();
}

/// "set out at dawn", "set a record": not "set to open", "set for Monday", "set aside for Monday".
bool DirectionFinder::isSetOut(const Reading &reading, std::int32_t token)
{
    const std::int32_t next = token + 1;
    return equals(word(reading, token), "set") && next < reading.first && !equals(word(reading, next), "to") &&
           !equals(word(reading, reading.first - 1), "for");
}

bool DirectionFinder::isPastVerb(const Reading &reading, std::int32_t token) const
{
    if (is(reading, token, m_words.past) || isSetOut(reading, token))
        return true;
    const QStringView text = word(reading, token);
    if (text.size() < 4 || !text.endsWith(u"ed", Qt::CaseInsensitive) || is(reading, token, m_words.notPast))
        return false;
    const PartOfSpeech pos = reading.token(token).pos;
    return pos == PartOfSpeech::Verb || pos == PartOfSpeech::Aux || pos == PartOfSpeech::Unknown;
}

/// "will ... hold": the cue and the verb that it governs, for the explanation.
QString DirectionFinder::cueText(const Reading &reading, std::int32_t token) const
{
    QString cue = word(reading, token).toString();
    const bool governs = equals(word(reading, token), "will") || equals(word(reading, token), "would") ||
                         equals(word(reading, token), "to") || equals(word(reading, token), "shall");
    if (!governs)
        return cue;
    std::int32_t verb = token + 1;
    bool gap = false;
    while (verb < reading.sentence.endToken &&
           ((verb >= reading.first && verb < reading.end) || equals(word(reading, verb), "not") ||
            equals(word(reading, verb), "also") || word(reading, verb).endsWith(u"ly"))) {
        gap = gap || verb >= reading.first;
        ++verb;
    }
    if (verb < reading.sentence.endToken && word(reading, verb)[0].isLower())
        cue +=
            (gap || verb > token + 1 ? QStringLiteral(" ... ") : QStringLiteral(" ")) + word(reading, verb).toString();
    return cue;
}

/// "to" and a verb looks ahead ("to resume", "agreed to meet") unless the verb before it says that it is done
/// ("failed to appear", "had to leave").
Direction DirectionFinder::infinitiveAt(const Reading &reading, std::int32_t token) const
{
    const std::int32_t verb = token + 1;
    if (verb >= reading.sentence.endToken || (verb >= reading.first && verb < reading.end))
        return {};
    const QStringView next = word(reading, verb);
    if (!next[0].isLower() || is(reading, verb, m_words.notVerb))
        return {};
    const PartOfSpeech pos = reading.token(verb).pos;
    if (pos != PartOfSpeech::Verb && pos != PartOfSpeech::Aux && pos != PartOfSpeech::Unknown)
        return {};
    if (token > reading.sentence.firstToken && is(reading, token - 1, m_words.implicative))
        return {Heading::Past, word(reading, token - 1).toString(), false};
    return {Heading::Future, cueText(reading, token), false};
}

/// A past form by itself looks back; its auxiliary may turn it: "would be held", "must be returned", "to be paid".
Direction DirectionFinder::participleAt(const Reading &reading, std::int32_t token) const
{
    const QString own = word(reading, token).toString();
    std::int32_t i = token - 1;
    while (i > reading.sentence.firstToken &&
           (is(reading, i, m_words.links) || word(reading, i).endsWith(u"ly", Qt::CaseInsensitive)))
        --i;
    if (i < reading.sentence.firstToken)
        return {Heading::Past, own, false};
    if (equals(word(reading, i), "had"))
        return {Heading::Past, word(reading, i).toString(), true};
    if (isFutureCue(reading, i))
        return {Heading::Future, word(reading, i).toString() + QStringLiteral(" ... ") + own, false};
    if (equals(word(reading, i), "to") && i + 1 < token)
        return infinitiveAt(reading, i);
    if (equals(word(reading, i), "to")) // "to set", "to cut": the form is no past one
        return {Heading::Future, QStringLiteral("to ") + own, false};
    return {Heading::Past, own, false};
}

/// "had been due Monday", "had been set for": the plan itself is past.
bool DirectionFinder::wasPlan(const Reading &reading, std::int32_t token) const
{
    return token >= reading.sentence.firstToken + 2 && equals(word(reading, token - 1), "been") &&
           equals(word(reading, token - 2), "had");
}

/// "did not close": tells what was not done, whatever the verb tells elsewhere.
bool DirectionFinder::isBehindDid(const Reading &reading, std::int32_t token) const
{
    std::int32_t i = token - 1;
    while (i > reading.sentence.firstToken && is(reading, i, m_words.links))
        --i;
    return i >= reading.sentence.firstToken && equals(word(reading, i), "did");
}

Direction DirectionFinder::verbAt(const Reading &reading, std::int32_t token) const
{
    if (equals(word(reading, token), "to"))
        return infinitiveAt(reading, token);
    if (isFutureCue(reading, token))
        return wasPlan(reading, token) ? Direction{Heading::Past, word(reading, token).toString(), true}
                                       : Direction{Heading::Future, cueText(reading, token), false};
    if (isPastVerb(reading, token))
        return participleAt(reading, token);
    // "moved the vote on Monday": a noun.
    const bool noun = token > reading.sentence.firstToken && reading.token(token - 1).pos == PartOfSpeech::Det;
    if (is(reading, token, m_words.agenda) && token > reading.sentence.firstToken &&
        equals(word(reading, token - 1), "to")) {
        Direction found = infinitiveAt(reading, token - 1); // "began to fall"
        if (found.heading != Heading::Unknown)
            return found;
    }
    if (!noun && is(reading, token, m_words.agenda) && !isBehindDid(reading, token))
        return {Heading::Future, word(reading, token).toString(), false};
    return {};
}

/// The other time expression that a word belongs to.
const TimeExpression *DirectionFinder::timeAt(const Reading &reading, std::int32_t token)
{
    const Span span = reading.token(token).span;
    const auto &times = reading.section.analysis->times;
    const auto found = std::partition_point(times.begin(), times.end(),
                                            [&](const TimeExpression &time) { return time.span.end <= span.start; });
    return found != times.end() && found->span.overlaps(span) ? &*found : nullptr;
}

/// A date on a line of its own, between headline and text.
bool DirectionFinder::isStamp(const Reading &reading, const TimeExpression &time)
{
    const QStringView text = reading.section.text;
    return (time.span.start == 0 || text[time.span.start - 1] == u'\n') && time.span.end < text.size() &&
           text[time.span.end] == u'\n';
}

Direction DirectionFinder::before(const Reading &reading) const
{
    for (std::int32_t i = reading.first - 1; i >= reading.sentence.firstToken; --i) {
        if (const TimeExpression *time = timeAt(reading, i)) {
            if (isStamp(reading, *time))
                return {};
            continue;
        }
        Direction found = verbAt(reading, i);
        if (found.heading != Heading::Unknown)
            return found;
        // Right before the expression "before" and "after" are prepositions.
        if (i + 1 < reading.first && is(reading, i, m_words.breaks))
            return {};
    }
    return {};
}

Direction DirectionFinder::behind(const Reading &reading) const
{
    const std::int32_t end = std::min(reading.sentence.endToken, reading.end + reach);
    for (std::int32_t i = reading.end; i < end; ++i) {
        const bool reports = is(reading, i, m_words.reports);
        if (reports && i + 1 < end && equals(word(reading, i + 1), "that"))
            return {Heading::Past, word(reading, i).toString(), false}; // "In a July 16 talk she said that it would"
        if (reports || timeAt(reading, i) != nullptr)
            continue;
        Direction found = verbAt(reading, i);
        if (found.heading != Heading::Unknown)
            return found;
        if (is(reading, i, m_words.breaks))
            return {};
    }
    return {};
}

Direction DirectionFinder::find(const SectionView &section, const Sentence &sentence, Span span) const
{
    const TokenList &tokens = section.analysis->tokens;
    const auto inSentence = [&](std::size_t token) {
        return std::clamp(static_cast<std::int32_t>(token), sentence.firstToken, sentence.endToken);
    };
    Reading reading{section, sentence, 0, 0, {}, 0};
    reading.around.reserve(2 * reach + 8);
    reading.first = inSentence(tokens.firstEndingBehind(span.start));
    reading.end = std::max(reading.first, inSentence(tokens.firstStartingFrom(span.end)));
    reading.aroundFrom = std::max(sentence.firstToken, reading.first - reach);
    const std::int32_t aroundEnd = std::min(sentence.endToken, reading.end + reach);
    auto token = tokens.from(static_cast<std::size_t>(reading.aroundFrom));
    for (std::int32_t i = reading.aroundFrom; i < aroundEnd; ++i, ++token)
        reading.around.push_back(*token);
    if (reading.first > sentence.firstToken && is(reading, reading.first - 1, m_words.behind))
        return {Heading::Past, word(reading, reading.first - 1).toString(), false};
    Direction verb = before(reading);
    const bool left = verb.heading != Heading::Unknown;
    if (!left)
        verb = behind(reading);
    const bool decreed = left && reading.first > sentence.firstToken &&
                         equals(word(reading, reading.first - 1), "from") && m_lexicon.isIn(verb.cue, m_words.decrees);
    if (decreed)
        return {Heading::Future, verb.cue + QStringLiteral(" ... from"), false};
    const bool ahead = reading.first > sentence.firstToken && is(reading, reading.first - 1, m_words.ahead);
    if (!ahead || verb.heading == Heading::Future)
        return verb;
    const QStringView preposition = word(reading, reading.first - 1);
    // "certified by Friday" may lie ahead, "by Friday he wanted" does not; "until" needs a verb that surely looks back.
    const bool bare = left && verb.cue.endsWith(u"ed", Qt::CaseInsensitive);
    const bool back = verb.perfect || (equals(preposition, "by") && verb.heading == Heading::Past && !bare) ||
                      m_lexicon.isIn(verb.cue, m_words.lasting);
    return back ? verb : Direction{Heading::Future, preposition.toString(), false};
}

} // namespace dateline
