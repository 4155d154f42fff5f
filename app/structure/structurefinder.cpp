#include "structure/structurefinder.h"

#include "structure/datelinefinder.h"
#include "structure/rolefinder.h"
#include "structure/textblocks.h"

#include <algorithm>

namespace dateline {

namespace {

/// Where the publication date stands, the surer first.
int rank(const Timestamp &stamp)
{
    switch (stamp.label) {
    case StampLabel::Published:
        return 0;
    case StampLabel::None:
        return 1;
    case StampLabel::Updated:
        return 2;
    }
    return 3;
}

/// Which number of a numeric date is the day: by what any date of the page proves, else by American clocks, else day
/// first, as in most of the world.
DayOrder orderOf(const std::vector<TextBlock> &blocks)
{
    bool american = false;
    for (const TextBlock &block : blocks) {
        if (block.stamps.order != DayOrder::Unknown)
            return block.stamps.order;
        american = american
            || std::any_of(block.stamps.stamps.begin(), block.stamps.stamps.end(),
                           [](const Timestamp &stamp) { return stamp.americanClock; });
    }
    return american ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

PublicationDate toPublicationDate(const Timestamp &stamp, CivilDate day, std::int32_t offset)
{
    return {day, stamp.minuteOfDay, stamp.minuteOfDay ? stamp.utcOffsetMinutes : std::nullopt,
            PublicationDate::Source::Text, stamp.span.shifted(offset)};
}

std::optional<PublicationDate> fromTimestamps(const std::vector<TextBlock> &blocks, const std::vector<Section> &sections)
{
    const DayOrder order = orderOf(blocks);
    std::optional<PublicationDate> best;
    int bestRank = 3;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (sections[i].role != SectionRole::Timestamp)
            continue;
        for (const Timestamp &stamp : blocks[i].stamps.stamps) {
            const auto day = stamp.date(order);
            if (!day || !isValid(*day) || rank(stamp) >= bestRank)
                continue;
            bestRank = rank(stamp);
            best = toPublicationDate(stamp, *day, blocks[i].content.start);
        }
    }
    return best;
}

/// A dateline's date counts where it has its year; a day without a year would be a guess.
std::optional<PublicationDate> fromDateline(const Dateline &dateline, QStringView text)
{
    if (dateline.date.isEmpty())
        return std::nullopt;
    const TimestampLine line = parseTimestamps(dateline.date);
    if (line.stamps.empty() || line.stamps.front().orderUnknown)
        return std::nullopt;
    const auto day = line.stamps.front().date(DayOrder::DayFirst);
    if (!day || !isValid(*day))
        return std::nullopt;
    const auto at = text.mid(dateline.span.start, dateline.span.length()).indexOf(dateline.date);
    return toPublicationDate(line.stamps.front(), *day, dateline.span.start + static_cast<std::int32_t>(at));
}

std::vector<Section> paragraphs(const std::vector<TextBlock> &blocks)
{
    std::vector<Section> sections;
    sections.reserve(blocks.size());
    for (const TextBlock &block : blocks)
        sections.push_back({SectionRole::Paragraph, block.span});
    return sections;
}

} // namespace

Structure findStructure(QStringView text, const CancelToken &cancel)
{
    const PhraseBook phrases;
    const std::vector<TextBlock> blocks = findBlocks(text, phrases, false, cancel);
    Structure structure;
    structure.sections = paragraphs(blocks);
    RoleFinder finder(text, blocks);
    const std::vector<SectionRole> roles = finder.run();
    for (std::size_t i = 0; i < roles.size(); ++i)
        structure.sections[i].role = roles[i];
    structure.headline = finder.headline();
    structure.published = fromTimestamps(blocks, structure.sections);
    if (const auto first = finder.firstParagraph()) {
        const Span span = blocks[*first].span;
        structure.dateline = findDateline(text.mid(span.start, span.length()), phrases);
        if (structure.dateline) {
            structure.dateline->span = structure.dateline->span.shifted(span.start);
            if (!structure.published)
                structure.published = fromDateline(*structure.dateline, text);
        }
    }
    return structure;
}

Structure plainStructure(QStringView text)
{
    Structure structure;
    structure.sections = paragraphs(findBlocks(text, PhraseBook(), true, {}));
    return structure;
}

} // namespace dateline
