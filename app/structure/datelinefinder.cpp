#include "structure/datelinefinder.h"

#include "structure/timestampparser.h"

#include <QStringList>

namespace dateline {

namespace {

constexpr qsizetype longestDateline = 110;

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—';
}

/// The dash that ends a dateline: with a blank before it (or a bracket) and one after it. -1 for none.
qsizetype dashIn(QStringView text, qsizetype &end)
{
    const qsizetype limit = qMin(text.size(), longestDateline);
    for (qsizetype i = 1; i < limit; ++i) {
        if (!isDash(text[i]))
            continue;
        qsizetype after = i + 1;
        while (after < text.size() && isDash(text[after]))
            ++after;
        const bool apart = text[i - 1].isSpace() || text[i - 1] == u')' || text[i - 1] == u'/' || text[i] == u'—'
            || after - i > 1;
        if (apart && after < text.size() && (text[after].isSpace() || text[i] == u'—')) {
            end = after;
            return i;
        }
    }
    return -1;
}

bool startsUpper(QStringView word)
{
    return !word.isEmpty() && (word[0].isUpper() || word[0].isTitleCase());
}

/// One to four words, each with a capital or a particle between two that have one.
bool looksLikePlace(QStringView text, bool loose)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.empty() || words.size() > 4 || text.size() > 40)
        return false;
    int upper = 0;
    for (const QStringView word : words) {
        if (word.contains(u'.') && word.size() > 4)
            return false;
        const bool particle = word == u"de" || word == u"la" || word == u"del" || word == u"of" || word == u"al"
            || word == u"do" || word == u"el" || word == u"and";
        if (!startsUpper(word) && !particle)
            return false;
        upper += word.size() > 1 && word == word.toString().toUpper() ? 1 : 0;
    }
    return loose || upper > 0;
}

/// Takes "(Agency)" or "/Agency/" off the end of the words before the dash.
QString takeAgency(QStringView &text)
{
    text = text.trimmed();
    const QChar close = text.isEmpty() ? QChar() : text.back();
    const QChar open = close == u')' ? QChar(u'(') : QChar(u'/');
    if (close != u')' && close != u'/')
        return {};
    const qsizetype at = text.chopped(1).lastIndexOf(open);
    if (at < 0)
        return {};
    const QString agency = text.mid(at + 1, text.size() - at - 2).trimmed().toString();
    text = text.left(at).trimmed();
    return agency;
}

} // namespace

std::optional<Dateline> findDateline(QStringView paragraph, const PhraseBook &phrases)
{
    qsizetype end = 0;
    const qsizetype dash = dashIn(paragraph, end);
    if (dash <= 0)
        return std::nullopt;
    QStringView before = paragraph.left(dash).trimmed();
    Dateline found;
    found.agency = takeAgency(before);
    QStringView place = before;
    if (const qsizetype comma = before.indexOf(u','); comma > 0) {
        place = before.left(comma);
        QString rest = before.mid(comma + 1).trimmed().toString();
        const TimestampLine stamps = parseTimestamps(rest);
        if (!stamps.stamps.empty()) {
            const Span span = stamps.stamps.front().span;
            found.date = rest.mid(span.start, span.length());
            rest = rest.left(span.start).trimmed();
            if (rest.endsWith(QLatin1Char(',')))
                rest.chop(1);
        }
        if (!rest.isEmpty() && !looksLikePlace(rest, true))
            return std::nullopt;
    }
    while (place.startsWith(u'*') || place.startsWith(u'_'))
        place = place.mid(1);
    while (place.endsWith(u'*') || place.endsWith(u'_'))
        place.chop(1);
    // Without an agency or a date only capitals tell a place from the first words of a sentence.
    const bool sure = !found.agency.isEmpty() || !found.date.isEmpty();
    if (!looksLikePlace(place, sure) || phrases.match(place).has(Phrase::NotPlace))
        return std::nullopt;
    found.place = place.toString();
    found.span = {0, static_cast<std::int32_t>(end)};
    return found;
}

} // namespace dateline
