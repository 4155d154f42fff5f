#include "panels/placerows.h"

#include "base/safetext.h"
#include "words/datetext.h"
#include "words/typenames.h"

#include <QCoreApplication>

#include <numeric>

namespace dateline {

namespace {

struct PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::PlaceRows)
};

/// The words at a place on one line, no longer than a list can show.
QString wordsAt(const Analysis &analysis, Span place)
{
    constexpr qsizetype longest = 120;
    const QString words =
        shownLine(analysis.textOf({place.start, std::min(place.end, place.start + 2 * qint32(longest))}));
    if (words.size() <= longest)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', longest - 1);
    return words.left(space > longest / 2 ? space : longest - 1) + QChar(u'…');
}

QString dateOf(const ResolvedTime &time)
{
    if (time.range.isDated()) {
        const QString date = dateText(time.range, time.precision);
        return time.doubtful ? PlaceWords::tr("%1 (doubtful)").arg(date) : date;
    }
    switch (time.type) {
    case TimeType::Duration:
        return PlaceWords::tr("length of time");
    case TimeType::Set:
        return PlaceWords::tr("repeated");
    default:
        return PlaceWords::tr("no day known");
    }
}

QString speakerOf(const Analysis &analysis, const Quote &quote)
{
    if (const auto *entity = std::get_if<std::int32_t>(&quote.speaker))
        return shownLine(analysis.entities.at(static_cast<std::size_t>(*entity)).name);
    const auto *words = std::get_if<QString>(&quote.speaker);
    return words != nullptr ? shownLine(*words) : PlaceWords::tr("speaker not told");
}

PlaceRow timeRow(const Analysis &analysis, std::int32_t item)
{
    const ResolvedTime &time = analysis.times.at(static_cast<std::size_t>(item));
    const Span place = analysis.timeSpan(time);
    return {wordsAt(analysis, place), dateOf(time), time.because, place, Target::time(item, place)};
}

PlaceRow quoteRow(const Analysis &analysis, std::int32_t item)
{
    const Quote &quote = analysis.quotes.at(static_cast<std::size_t>(item));
    return {wordsAt(analysis, quote.span), speakerOf(analysis, quote), {}, quote.span, {}};
}

PlaceRow outlineRow(const Analysis &analysis, std::int32_t item)
{
    const Section &section = analysis.structure.sections.at(static_cast<std::size_t>(item));
    return {wordsAt(analysis, section.span), sectionRoleTitle(section.role), {}, section.span, {}};
}

std::vector<std::int32_t> upTo(std::size_t count)
{
    std::vector<std::int32_t> items(count);
    std::iota(items.begin(), items.end(), 0);
    return items;
}

} // namespace

PlaceRows timeRows(const Analysis &analysis)
{
    return {upTo(analysis.times.size()), timeRow, Target::Kind::Time};
}

PlaceRows quoteRows(const Analysis &analysis)
{
    return {upTo(analysis.quotes.size()), quoteRow, Target::Kind::None};
}

PlaceRows outlineRows(const Analysis &analysis)
{
    PlaceRows rows{upTo(analysis.structure.sections.size()), outlineRow, Target::Kind::None};
    std::erase_if(rows.items, [&](std::int32_t item) {
        return analysis.structure.sections[static_cast<std::size_t>(item)].role == SectionRole::Boilerplate;
    });
    return rows;
}

} // namespace dateline
