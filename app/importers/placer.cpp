#include "importers/placer.h"

#include "importers/bratreader.h"

#include <QJsonObject>

#include <algorithm>

namespace dateline {

namespace {

/// A file of another article has nothing to be found by: it must not take minutes to find that out.
constexpr std::int64_t searchableText = std::int64_t(2) * 1000 * 1000 * 1000;
/// This many characters around the words make it likely that they are the same words.
constexpr std::int64_t tellingContext = 12;

std::int64_t commonEnd(QStringView a, QStringView b)
{
    const auto [end, other] = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return end - a.rbegin();
}

std::int64_t commonStart(QStringView a, QStringView b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return end - a.begin();
}

} // namespace

Placer::Placer(QStringView text) : m_text(text), m_anchors(text), m_index(text), m_searchable(searchableText) {}

std::optional<Span> Placer::place(const FilePlace &wanted)
{
    auto span = at(wanted, 0);
    if (!span)
        span = nearOthers(wanted);
    if (!span)
        span = searched(wanted);
    if (!span) {
        m_unmoved = false;
        return std::nullopt;
    }
    const std::int32_t shift = m_index.codePoint(span->start) - wanted.start;
    m_unmoved = m_unmoved && shift == 0;
    m_shifts[wanted.start] = shift;
    return span;
}

/// The place moved by some code points, if its words stand there.
std::optional<Span> Placer::at(const FilePlace &wanted, std::int64_t shift) const
{
    const std::int64_t start = wanted.start + shift;
    const std::int64_t end = wanted.end + shift;
    if (start < 0 || end > m_text.size())
        return std::nullopt;
    const Span span{m_index.utf16(static_cast<std::int32_t>(start)), m_index.utf16(static_cast<std::int32_t>(end))};
    const QStringView words = m_text.mid(span.start, span.length());
    return words == wanted.exact || bratWords(words) == wanted.exact ? std::optional(span) : std::nullopt;
}

/// Whether at least so many characters around agree, or all that the file has.
bool Placer::agrees(const FilePlace &wanted, Span span, std::int64_t least) const
{
    const std::int64_t known = wanted.prefix.size() + wanted.suffix.size();
    const std::int64_t same =
        commonEnd(m_text.left(span.start), wanted.prefix) + commonStart(m_text.mid(span.end), wanted.suffix);
    return known > 0 && same >= std::min(known, least);
}

/// Moved as far as the next place before or behind it that is known.
std::optional<Span> Placer::nearOthers(const FilePlace &wanted) const
{
    const auto behind = m_shifts.lower_bound(wanted.start);
    const bool quoteAlone = wanted.prefix.isEmpty() && wanted.suffix.isEmpty();
    for (const auto neighbour : {behind == m_shifts.begin() ? m_shifts.end() : std::prev(behind), behind}) {
        if (neighbour == m_shifts.end())
            continue;
        const auto span = at(wanted, neighbour->second);
        if (span && (quoteAlone || agrees(wanted, *span, tellingContext)))
            return span;
    }
    return std::nullopt;
}

std::optional<Span> Placer::searched(const FilePlace &wanted)
{
    if (m_searchable < m_text.size())
        return std::nullopt;
    m_searchable -= m_text.size();
    if (wanted.prefix.isEmpty() && wanted.suffix.isEmpty()) {
        const qsizetype first = m_text.indexOf(wanted.exact);
        if (first < 0 || m_text.lastIndexOf(wanted.exact) != first)
            return std::nullopt;
        return Span{static_cast<std::int32_t>(first), static_cast<std::int32_t>(first + wanted.exact.size())};
    }
    const QJsonObject position{{QLatin1StringView("type"), QLatin1StringView("TextPositionSelector")},
                               {QLatin1StringView("start"), wanted.start},
                               {QLatin1StringView("end"), wanted.end}};
    const QJsonObject quote{{QLatin1StringView("type"), QLatin1StringView("TextQuoteSelector")},
                            {QLatin1StringView("exact"), wanted.exact},
                            {QLatin1StringView("prefix"), wanted.prefix},
                            {QLatin1StringView("suffix"), wanted.suffix}};
    const auto span = m_anchors.place({position, quote});
    return span && agrees(wanted, *span, tellingContext) ? span : std::nullopt;
}

} // namespace dateline
