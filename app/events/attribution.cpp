#include "events/attribution.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// Shorter ones are scare quotes or titles and are still quotes, but one word or none is no quotation.
constexpr std::int32_t shortestQuote = 4;

bool isPronoun(QStringView lower)
{
    constexpr std::array<QStringView, 4> list = {u"he", u"she", u"they", u"it"};
    return std::find(list.begin(), list.end(), lower) != list.end();
}

bool isNounPart(const Word &word)
{
    const bool word_ = word.pos == PartOfSpeech::Noun || word.pos == PartOfSpeech::Propn ||
                       word.pos == PartOfSpeech::Det || word.pos == PartOfSpeech::Adj ||
                       word.pos == PartOfSpeech::Num || word.entity >= 0;
    const bool possessive =
        word.lower == u"its" || word.lower == u"his" || word.lower == u"her" || word.lower == u"their";
    return (word_ || possessive || word.lower == u"'s" || word.lower == u"’s" || word.lower == u"of") && word.time < 0;
}

/// Speaker told by the words [first, end): a pronoun, a named entity at its end, or the words themselves.
Speaker speakerFrom(const Analysis &article, const ParsedSentence &sentence, std::int32_t first, std::int32_t end,
                    const Speaker &last)
{
    if (end - first == 1 && isPronoun(sentence.word(first).lower))
        return last;
    while (first < end && sentence.word(first).lower == u"of")
        ++first;
    if (first >= end)
        return {};
    if (const std::int32_t entity = sentence.word(end - 1).entity; entity >= 0)
        return entity;
    if (std::none_of(sentence.words.begin() + first, sentence.words.begin() + end, [](const Word &word) {
            return word.pos == PartOfSpeech::Noun || word.pos == PartOfSpeech::Propn;
        }))
        return {};
    return article.textOf({sentence.word(first).span.start, sentence.word(end - 1).span.end}).toString().simplified();
}

bool isPersonAt(const Analysis &article, const ParsedSentence &sentence, std::int32_t i)
{
    const std::int32_t entity = i >= 0 && i < sentence.count() ? sentence.word(i).entity : -1;
    return entity >= 0 && article.entities[static_cast<std::size_t>(entity)].type == EntityType::Person;
}

Speaker beforeVerb(const Analysis &article, const ParsedSentence &sentence, const Candidate &verb, const Speaker &last)
{
    std::int32_t end = verb.first;
    // "Volker, the ambassador, said": over an apposition to the name before it.
    if (end > 0 && sentence.is(end - 1, u",")) {
        // "the chief negotiator, Ana Ruiz, said": the name stands in the apposition.
        if (end > 1 && isPersonAt(article, sentence, end - 2))
            return sentence.word(end - 2).entity;
        for (std::int32_t i = end - 2; i >= 0 && i > end - 14; --i) {
            if (sentence.is(i, u",") && i > 0 && sentence.word(i - 1).entity >= 0)
                return sentence.word(i - 1).entity;
        }
        return {};
    }
    std::int32_t first = end;
    while (first > 0 && (isNounPart(sentence.word(first - 1)) || isPronoun(sentence.word(first - 1).lower)))
        --first;
    return first < end ? speakerFrom(article, sentence, first, end, last) : Speaker();
}

Speaker afterVerb(const Analysis &article, const ParsedSentence &sentence, const Candidate &verb, const Speaker &last)
{
    const std::int32_t first = verb.head + 1;
    std::int32_t end = first;
    while (end < sentence.count() && (isNounPart(sentence.word(end)) || isPronoun(sentence.word(end).lower)))
        ++end;
    if (end == first)
        return {};
    // "said its vice-president, Thierry Dubois": the name behind the comma.
    if (!isPersonAt(article, sentence, end - 1) && sentence.is(end, u",") && isPersonAt(article, sentence, end + 1))
        return sentence.word(end + 1).entity;
    for (std::int32_t i = end - 1; i >= first; --i) {
        if (sentence.word(i).entity >= 0)
            return speakerFrom(article, sentence, first, i + 1, last);
    }
    return speakerFrom(article, sentence, first, end, last);
}

bool isDash(const ParsedSentence &sentence, std::int32_t i)
{
    return sentence.is(i, u"–") || sentence.is(i, u"—") || sentence.is(i, u"--") || sentence.is(i, u"-");
}

/// Who a quotation set apart is signed by: "“...” – Seo Ji-ho".
Speaker signedBy(const ParsedSentence &sentence)
{
    for (std::int32_t i = 1; i + 1 < sentence.count(); ++i) {
        if (isDash(sentence, i) && sentence.word(i - 1).quoted && !sentence.word(i).quoted &&
            sentence.word(i + 1).entity >= 0)
            return sentence.word(i + 1).entity;
    }
    return {};
}

} // namespace

Speaker speakerOf(const Analysis &article, const ParsedSentence &sentence, const EventWords &words, const Speaker &last)
{
    for (std::int32_t i = 0; i + 2 < sentence.count(); ++i) {
        if (sentence.is(i, u"according") && sentence.is(i + 1, u"to")) {
            std::int32_t end = i + 2;
            while (end < sentence.count() && isNounPart(sentence.word(end)))
                ++end;
            return speakerFrom(article, sentence, i + 2, end, last);
        }
    }
    for (const Candidate &verb : sentence.candidates) {
        if (verb.nominal || verb.form == VerbForm::Infinitive || verb.form == VerbForm::Gerund ||
            sentence.word(verb.head).quoted)
            continue;
        const QString &lower = sentence.word(verb.head).lower;
        if (!words.isIn(words.report, lower) && !words.isIn(words.speech, lower))
            continue;
        Speaker before = beforeVerb(article, sentence, verb, last);
        if (!std::holds_alternative<std::monostate>(before))
            return before;
        // "…,” said Simon Bright": after the verb only where quoted words stand before it.
        const bool quotedBefore =
            verb.first > 0 && QStringView(u"”\",").contains(sentence.word(verb.first - 1).lower.at(0));
        if (quotedBefore) {
            Speaker after = afterVerb(article, sentence, verb, last);
            if (!std::holds_alternative<std::monostate>(after))
                return after;
        }
    }
    return signedBy(sentence);
}

Speaker signatureOf(const ParsedSentence &sentence)
{
    const bool alone = sentence.count() > 1 && isDash(sentence, 0) && sentence.candidates.empty();
    return alone && sentence.word(1).entity >= 0 ? Speaker(sentence.word(1).entity) : Speaker();
}

std::vector<Quote> findQuotes(const SectionView &section)
{
    std::vector<Quote> quotes;
    const QStringView text = section.text;
    std::int32_t open = -1;
    const auto close = [&](std::int32_t end) {
        if (open >= 0 && end - open >= shortestQuote)
            quotes.push_back({section.absolute({open, end}), {}});
        open = -1;
    };
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(text.size()); ++i) {
        const QChar c = text[i];
        const bool straight = c == u'"';
        if (c == u'“' || (straight && open < 0))
            open = open < 0 ? i : open;
        else if (c == u'”' || straight)
            close(i + 1);
    }
    close(static_cast<std::int32_t>(text.size()));
    return quotes;
}

} // namespace dateline
