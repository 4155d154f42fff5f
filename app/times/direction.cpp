#include "times/direction.h"

#include <algorithm>

namespace dateline {

namespace {

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
    m_words = {id("future-cue"), id("past-verb"),   id("agenda-verb"),      id("ahead"),
               id("not-verb"),   id("not-past"),    id("implicative-verb"), id("clause-break")};
}

QStringView DirectionFinder::word(const Reading &reading, std::int32_t token)
{
    return reading.section.textOf(reading.section.analysis->tokens[static_cast<std::size_t>(token)].span);
}

bool DirectionFinder::isPastVerb(const Reading &reading, std::int32_t token) const
{
    if (is(reading, token, m_words.past))
        return true;
    const QStringView text = word(reading, token);
    if (text.size() < 4 || !text.endsWith(u"ed", Qt::CaseInsensitive) || is(reading, token, m_words.notPast))
        return false;
    const PartOfSpeech pos = reading.section.analysis->tokens[static_cast<std::size_t>(token)].pos;
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
        cue += (gap || verb > token + 1 ? QStringLiteral(" ... ") : QStringLiteral(" ")) + word(reading, verb).toString();
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
    const PartOfSpeech pos = reading.section.analysis->tokens[static_cast<std::size_t>(verb)].pos;
    if (pos != PartOfSpeech::Verb && pos != PartOfSpeech::Aux && pos != PartOfSpeech::Unknown)
        return {};
    if (token > reading.sentence.firstToken && is(reading, token - 1, m_words.implicative))
        return {Heading::Past, word(reading, token - 1).toString(), true};
    return {Heading::Future, cueText(reading, token), true};
}

Direction DirectionFinder::verbAt(const Reading &reading, std::int32_t token) const
{
    if (equals(word(reading, token), "to"))
        return infinitiveAt(reading, token);
    if (is(reading, token, m_words.future))
        return {Heading::Future, cueText(reading, token), true};
    if (is(reading, token, m_words.agenda))
        return {Heading::Future, word(reading, token).toString(), true};
    if (isPastVerb(reading, token))
        return {Heading::Past, word(reading, token).toString(), true};
    return {};
}

Direction DirectionFinder::before(const Reading &reading) const
{
    for (std::int32_t i = reading.first - 1; i >= reading.sentence.firstToken; --i) {
        const Direction found = verbAt(reading, i);
        if (found.heading != Heading::Unknown)
            return found;
        if (is(reading, i, m_words.breaks))
            return {};
    }
    return {};
}

Direction DirectionFinder::behind(const Reading &reading) const
{
    constexpr std::int32_t reach = 14;
    const std::int32_t end = std::min(reading.sentence.endToken, reading.end + reach);
    for (std::int32_t i = reading.end; i < end; ++i) {
        const Direction found = verbAt(reading, i);
        if (found.heading != Heading::Unknown)
            return found;
        if (is(reading, i, m_words.breaks))
            return {};
    }
    return {};
}

Direction DirectionFinder::find(const SectionView &section, const Sentence &sentence, Span span) const
{
    Reading reading{section, sentence, sentence.firstToken, sentence.endToken};
    const auto &tokens = section.analysis->tokens;
    const auto tokenAt = [&](std::int32_t i) { return tokens[static_cast<std::size_t>(i)].span; };
    while (reading.first < sentence.endToken && tokenAt(reading.first).end <= span.start)
        ++reading.first;
    reading.end = reading.first;
    while (reading.end < sentence.endToken && tokenAt(reading.end).start < span.end)
        ++reading.end;
    Direction verb = before(reading);
    if (verb.heading == Heading::Unknown)
        verb = behind(reading);
    const bool ahead = reading.first > sentence.firstToken && is(reading, reading.first - 1, m_words.ahead);
    if (!ahead || verb.heading == Heading::Future)
        return verb;
    const QStringView preposition = word(reading, reading.first - 1);
    const bool perfect = verb.cue.compare(u"had", Qt::CaseInsensitive) == 0;
    if (equals(preposition, "by") ? verb.heading == Heading::Past : perfect)
        return verb;
    return {Heading::Future, preposition.toString(), false};
}

} // namespace dateline
