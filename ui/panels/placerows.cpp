#include "panels/placerows.h"

#include "words/datetext.h"
#include "words/typenames.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct PlaceRows
{
    Q_DECLARE_TR_FUNCTIONS(dateline::PlaceRows)
};

/// The words at a place on one line, no longer than a list can show.
QString wordsAt(const Analysis &analysis, Span place)
{
    constexpr qsizetype longest = 120;
    const QString words =
        analysis.textOf({place.start, std::min(place.end, place.start + 2 * qint32(longest))}).toString().simplified();
    return words.size() > longest ? words.left(longest - 1) + QChar(u'…') : words;
}

QString dateOf(const ResolvedTime &time)
{
    if (time.range.isDated()) {
        const QString date = dateText(time.range, time.precision);
        return time.doubtful ? PlaceRows::tr("%1 (doubtful)").arg(date) : date;
    }
    switch (time.type) {
    case TimeType::Duration:
        return PlaceRows::tr("length of time");
    case TimeType::Set:
        return PlaceRows::tr("repeated");
    default:
        return PlaceRows::tr("no day known");
    }
}

QString speakerOf(const Analysis &analysis, const Quote &quote)
{
    if (const auto *entity = std::get_if<std::int32_t>(&quote.speaker))
        return analysis.entities.at(static_cast<std::size_t>(*entity)).name;
    const auto *words = std::get_if<QString>(&quote.speaker);
    return words != nullptr ? *words : PlaceRows::tr("speaker not told");
}

} // namespace

std::vector<PlaceRow> timeRows(const Analysis &analysis)
{
    std::vector<PlaceRow> rows;
    rows.reserve(analysis.times.size());
    for (std::size_t i = 0; i < analysis.times.size(); ++i) {
        const ResolvedTime &time = analysis.times[i];
        const Span place = analysis.timeSpan(time);
        rows.push_back({wordsAt(analysis, place), dateOf(time), time.because, place,
                        Target::time(static_cast<std::int32_t>(i), place)});
    }
    return rows;
}

std::vector<PlaceRow> quoteRows(const Analysis &analysis)
{
    std::vector<PlaceRow> rows;
    rows.reserve(analysis.quotes.size());
    for (const Quote &quote : analysis.quotes) {
        const QString words = wordsAt(analysis, quote.span);
        rows.push_back({words, speakerOf(analysis, quote), {}, quote.span, {}});
    }
    return rows;
}

std::vector<PlaceRow> outlineRows(const Analysis &analysis)
{
    std::vector<PlaceRow> rows;
    for (const Section &section : analysis.structure.sections) {
        if (section.role != SectionRole::Boilerplate)
            rows.push_back({wordsAt(analysis, section.span), sectionRoleTitle(section.role), {}, section.span, {}});
    }
    return rows;
}

} // namespace dateline
