#include "document/textanchor.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr qsizetype contextLength = 32;
/// What stands between known neighbours may have grown to this many times its length, and some letters.
constexpr qsizetype growth = 2;
constexpr qsizetype growthLetters = 40;
/// and must still be like it: what was said of one name does not hold for another that has taken its place.
constexpr double leastLikeness = 0.4;

const QLatin1StringView typeKey("type");
const QLatin1StringView positionType("TextPositionSelector");
const QLatin1StringView quoteType("TextQuoteSelector");

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a[a.size() - 1 - same] == b[b.size() - 1 - same])
        ++same;
    return same;
}

qsizetype commonStart(QStringView a, QStringView b)
{
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    return same;
}

/// The share of pairs of letters that two texts have in common (Dice's coefficient), 0 to 1.
double likeness(const QString &a, const QString &b)
{
    const auto pairs = [](const QString &text) {
        QHash<std::pair<QChar, QChar>, qsizetype> counts;
        for (qsizetype i = 0; i + 1 < text.size(); ++i)
            ++counts[{text[i], text[i + 1]}];
        return counts;
    };
    if (a.size() < 2 || b.size() < 2)
        return a == b ? 1 : 0;
    const auto ofA = pairs(a);
    const auto ofB = pairs(b);
    qsizetype shared = 0;
    for (auto pair = ofA.begin(); pair != ofA.end(); ++pair)
        shared += std::min(pair.value(), ofB.value(pair.key()));
    return 2.0 * double(shared) / double(a.size() + b.size() - 2);
}

} // namespace

TextAnchors::TextAnchors(QStringView text) : m_text(text), m_codePoints(text) {}

QJsonArray TextAnchors::selectors(Span span) const
{
    qsizetype before = std::max<qsizetype>(0, span.start - contextLength);
    qsizetype behind = std::min(m_text.size(), span.end + contextLength);
    // No half of a surrogate pair: it could not be written.
    if (before > 0 && m_text[before].isLowSurrogate())
        ++before;
    if (behind < m_text.size() && m_text[behind].isLowSurrogate())
        --behind;
    return {QJsonObject{{typeKey, positionType},
                        {QLatin1StringView("start"), m_codePoints.codePoint(span.start)},
                        {QLatin1StringView("end"), m_codePoints.codePoint(span.end)}},
            QJsonObject{{typeKey, quoteType},
                        {QLatin1StringView("exact"), m_text.mid(span.start, span.length()).toString()},
                        {QLatin1StringView("prefix"), m_text.mid(before, span.start - before).toString()},
                        {QLatin1StringView("suffix"), m_text.mid(span.end, behind - span.end).toString()}}};
}

std::optional<Span> TextAnchors::place(const QJsonArray &selectors) const
{
    std::optional<Span> position;
    std::optional<Quote> quote;
    for (const auto &value : selectors) {
        const QJsonObject selector = value.toObject();
        if (selector[typeKey] == positionType) {
            const int start = selector[QLatin1StringView("start")].toInt(-1);
            const int end = selector[QLatin1StringView("end")].toInt(-1);
            if (start >= 0 && end >= start)
                position = Span{m_codePoints.utf16(start), m_codePoints.utf16(end)};
        } else if (selector[typeKey] == quoteType) {
            quote =
                Quote{selector[QLatin1StringView("exact")].toString(), selector[QLatin1StringView("prefix")].toString(),
                      selector[QLatin1StringView("suffix")].toString()};
        }
    }
    if (!quote || quote->exact.isEmpty())
        return std::nullopt;
    if (position && m_text.mid(position->start, position->length()) == quote->exact)
        return position;
    const auto moved = placeOfWords(*quote, position ? position->start : 0);
    return moved ? moved : placeBetween(*quote);
}

std::optional<Span> TextAnchors::placeOfWords(const Quote &quote, qsizetype near) const
{
    qsizetype best = -1;
    qsizetype bestContext = -1;
    for (qsizetype at = m_text.indexOf(quote.exact); at >= 0; at = m_text.indexOf(quote.exact, at + 1)) {
        const qsizetype context =
            commonEnd(m_text.left(at), quote.prefix) + commonStart(m_text.mid(at + quote.exact.size()), quote.suffix);
        const bool nearer = std::abs(at - near) < std::abs(best - near);
        if (best < 0 || context > bestContext || (context == bestContext && nearer)) {
            best = at;
            bestContext = context;
        }
    }
    if (best < 0)
        return std::nullopt;
    return Span{static_cast<std::int32_t>(best), static_cast<std::int32_t>(best + quote.exact.size())};
}

std::optional<Span> TextAnchors::placeBetween(const Quote &quote) const
{
    if (quote.prefix.isEmpty() || quote.suffix.isEmpty())
        return std::nullopt;
    const QString words = quote.exact.toCaseFolded();
    const qsizetype longest = quote.exact.size() * growth + growthLetters;
    for (qsizetype at = m_text.indexOf(quote.prefix); at >= 0; at = m_text.indexOf(quote.prefix, at + 1)) {
        const qsizetype start = at + quote.prefix.size();
        const qsizetype length = m_text.mid(start, longest + quote.suffix.size()).indexOf(quote.suffix);
        if (length > 0 && likeness(words, m_text.mid(start, length).toString().toCaseFolded()) >= leastLikeness)
            return Span{static_cast<std::int32_t>(start), static_cast<std::int32_t>(start + length)};
    }
    return std::nullopt;
}

} // namespace dateline
