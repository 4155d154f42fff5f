#include "events/eventlabel.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr qsizetype longestLabel = 80;

bool isNounPart(const Word &word)
{
    switch (word.pos) {
    case PartOfSpeech::Noun:
    case PartOfSpeech::Propn:
    case PartOfSpeech::Pron:
    case PartOfSpeech::Det:
    case PartOfSpeech::Adj:
    case PartOfSpeech::Num:
    case PartOfSpeech::Part:
        return true;
    default:
        return word.entity >= 0;
    }
}

/// Words that a label neither begins nor ends with.
bool dangles(const Word &word)
{
    constexpr std::array<QStringView, 34> list = {
        u"and", u"but",  u"or",   u"that", u"which", u"who", u"in",    u"on",    u"at",    u"by",     u"of",    u"to",
        u"for", u"from", u"with", u"the",  u"a",     u"an",  u"as",    u"when",  u"after", u"before", u"since", u",",
        u";",   u":",    u"-",    u"–",    u"—",     u"--",  u"while", u"until", u"into",  u"about"};
    return std::find(list.begin(), list.end(), word.lower) != list.end();
}

bool danglesAtStart(const Word &word)
{
    return dangles(word) && word.lower != u"the" && word.lower != u"a" && word.lower != u"an";
}

} // namespace

WordRange extentOf(const ParsedSentence &sentence, const Candidate &candidate)
{
    WordRange range{sentence.clauseStart(candidate.first), sentence.clauseEnd(candidate.head)};
    if (candidate.nominal) {
        range.first = candidate.first;
        range.end = std::min(range.end, candidate.head + 10);
        for (std::int32_t i = candidate.head + 1; i < range.end; ++i) {
            const PartOfSpeech pos = sentence.word(i).pos;
            if (pos == PartOfSpeech::Verb || pos == PartOfSpeech::Aux || sentence.is(i, u",")) {
                range.end = i;
                break;
            }
        }
        return range;
    }
    // "since the alliance suspended": the conjunction is not told. "who led the inquiry": the noun before is.
    const Word &opener = sentence.word(range.first);
    const bool relative = opener.lower == u"which" || opener.lower == u"who";
    const bool bareCoordination = (opener.pos == PartOfSpeech::Cconj || opener.lower == u",") &&
                                  candidate.first - range.first <= 1 && range.first > 0;
    if (relative || (range.first == candidate.first && range.first > 0)) {
        while (range.first > 0 && (dangles(sentence.word(range.first - 1)) || relative) &&
               sentence.word(range.first - 1).lower == u",")
            --range.first;
        while (range.first > 0 && isNounPart(sentence.word(range.first - 1)))
            --range.first;
    } else if (bareCoordination) {
        // over "..., designed by the architect, was opened" to the subject
        std::int32_t before = sentence.clauseStart(range.first - 1);
        while (before > 0 && sentence.is(before, u",") && range.first - before < 14)
            before = sentence.clauseStart(before - 1);
        if (range.first - before < 14)
            range.first = before;
    }
    // "In a message released Thursday, the ambassador said": begin with the subject, not with the adverbial.
    for (std::int32_t i = candidate.first - 1; i > range.first; --i) {
        if (sentence.is(i, u",") && sentence.word(range.first).pos == PartOfSpeech::Adp) {
            range.first = i + 1;
            break;
        }
    }
    return range;
}

QString labelOf(const Analysis &article, const ParsedSentence &sentence, WordRange range, std::int32_t time,
                const QString &subject)
{
    std::vector<std::int32_t> kept;
    for (std::int32_t i = range.first; i < range.end; ++i) {
        const Word &word = sentence.word(i);
        const bool timePreposition =
            time >= 0 && word.pos == PartOfSpeech::Adp && i + 1 < range.end && sentence.word(i + 1).time == time;
        if ((time < 0 || word.time != time) && !timePreposition)
            kept.push_back(i);
    }
    while (!kept.empty() && danglesAtStart(sentence.word(kept.front())))
        kept.erase(kept.begin());
    QString label;
    std::size_t used = 0;
    for (; used < kept.size(); ++used) {
        const Word &word = sentence.word(kept[used]);
        QString text = article.textOf(word.span).toString();
        if (used == 0 && !subject.isEmpty() && (word.lower == u"he" || word.lower == u"she"))
            text = subject;
        if (used == 0 && !subject.isEmpty() && (word.lower == u"his" || word.lower == u"her"))
            text = subject + QStringLiteral("’s");
        const bool glued =
            used > 0 && sentence.word(kept[used - 1]).span.end == word.span.start && kept[used - 1] + 1 == kept[used];
        const bool closing = word.pos == PartOfSpeech::Punct && QStringView(u",.;:)!?”").contains(text[0]);
        const QString piece = (label.isEmpty() || glued || closing ? QString() : QStringLiteral(" ")) + text;
        if (label.size() + piece.size() > longestLabel)
            break;
        label += piece;
    }
    while (used > 0 && (dangles(sentence.word(kept[used - 1])) || sentence.word(kept[used - 1]).lower == u".")) {
        --used;
        label = label.chopped(article.textOf(sentence.word(kept[used]).span).size()).trimmed();
    }
    static const QString quotes = QStringLiteral("\"“”‘,.");
    while (!label.isEmpty() && quotes.contains(label.front()))
        label = label.mid(1).trimmed();
    if (label.isEmpty())
        label = article.textOf(sentence.word(range.first).span).left(longestLabel).toString();
    label[0] = label[0].toUpper();
    return label;
}

} // namespace dateline
