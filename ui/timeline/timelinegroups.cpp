#include "timeline/timelinegroups.h"

#include "base/safetext.h"
#include "words/typenames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::TimelineGroups)
};

constexpr int longestName = 60;

std::int32_t eventOfRow(const TimelineItems &items, std::size_t row)
{
    return row < items.dated.size() ? items.dated[row].event : items.undated[row - items.dated.size()];
}

/// Puts every row into the group that `groupOf` names, leaves out empty groups and lists the items of the others.
void fill(TimelineGroups &made, const TimelineItems &items, const std::vector<std::size_t> &groupOf)
{
    std::vector<std::vector<std::int32_t>> dated(made.groups.size());
    for (std::size_t row = 0; row < groupOf.size(); ++row) {
        if (row < items.dated.size())
            dated[groupOf[row]].push_back(static_cast<std::int32_t>(row));
        else
            ++made.groups[groupOf[row]].undated;
    }
    std::vector<std::uint8_t> newPlace(made.groups.size());
    std::vector<TimelineGroup> kept;
    for (std::size_t i = 0; i < made.groups.size(); ++i) {
        newPlace[i] = static_cast<std::uint8_t>(kept.size());
        if (dated[i].empty() && made.groups[i].undated == 0)
            continue;
        made.groups[i].items = TimelineIndex(items.dated, std::move(dated[i]));
        kept.push_back(std::move(made.groups[i]));
    }
    made.groups = std::move(kept);
    made.groupOfRow.reserve(groupOf.size());
    for (const std::size_t group : groupOf)
        made.groupOfRow.push_back(newPlace[group]);
}

void addKeys(TimelineGroups &made)
{
    char16_t letter = u'A';
    for (TimelineGroup &group : made.groups) {
        if (!group.isRest)
            group.key = QChar(letter++);
    }
}

TimelineGroups byStatus(const TimelineItems &items)
{
    TimelineGroups made;
    for (const EventStatus status :
         {EventStatus::Happened, EventStatus::Scheduled, EventStatus::Possible, EventStatus::Denied})
        made.groups.push_back({eventStatusTitle(status), {}, false, {}, 0});
    std::vector<std::size_t> groupOf(static_cast<std::size_t>(items.count()));
    for (std::size_t row = 0; row < groupOf.size(); ++row)
        groupOf[row] = static_cast<std::size_t>(items.eventAt(eventOfRow(items, row)).status);
    fill(made, items, groupOf);
    return made;
}

/// Finds out who leads an event.
class Leaders
{
public:
    explicit Leaders(const Analysis &analysis) : m_analysis(analysis) {}

    /// The participants of an event, in the order in which its clause names them.
    [[nodiscard]] std::vector<std::int32_t> inOrder(const Event &event) const
    {
        std::vector<std::pair<std::int32_t, std::int32_t>> named;
        for (const std::int32_t entity : event.participants)
            named.emplace_back(firstMentionIn(event.extent, entity), entity);
        std::sort(named.begin(), named.end());
        std::vector<std::int32_t> order;
        for (const auto &[place, entity] : named)
            order.push_back(entity);
        return order;
    }

private:
    /// Offset of the first mention in a span; after all others where the name stands elsewhere, as with a pronoun.
    [[nodiscard]] std::int32_t firstMentionIn(Span span, std::int32_t entity) const
    {
        const auto &mentions = m_analysis.entities[static_cast<std::size_t>(entity)].mentions;
        const auto first = std::partition_point(mentions.begin(), mentions.end(), [&](SectionItemRef mention) {
            return m_analysis.mentionSpan(mention).start < span.start;
        });
        if (first == mentions.end())
            return span.end;
        return std::min(m_analysis.mentionSpan(*first).start, span.end);
    }

    const Analysis &m_analysis;
};

TimelineGroups byName(const TimelineItems &items)
{
    const Leaders leaders(*items.analysis);
    std::vector<std::vector<std::int32_t>> participants(static_cast<std::size_t>(items.count()));
    std::map<std::int32_t, std::int32_t> leads;
    for (std::size_t row = 0; row < participants.size(); ++row) {
        participants[row] = leaders.inOrder(items.eventAt(eventOfRow(items, row)));
        if (!participants[row].empty())
            ++leads[participants[row].front()];
    }
    std::vector<std::pair<std::int32_t, std::int32_t>> ranked; // by fewest first when negative, then by first mention
    for (const auto &[entity, count] : leads)
        ranked.emplace_back(-count, entity);
    std::sort(ranked.begin(), ranked.end());
    ranked.resize(std::min(ranked.size(), mostGroups));
    TimelineGroups made;
    std::map<std::int32_t, std::size_t> groupOfEntity;
    for (const auto &[count, entity] : ranked) {
        groupOfEntity[entity] = made.groups.size();
        made.groups.push_back(
            {shownLine(items.analysis->entities[static_cast<std::size_t>(entity)].name), {}, false, {}, 0});
    }
    made.groups.push_back({Words::tr("others"), {}, true, {}, 0});
    std::vector<std::size_t> groupOf(participants.size(), made.groups.size() - 1);
    for (std::size_t row = 0; row < participants.size(); ++row) {
        for (const std::int32_t entity : participants[row]) {
            if (const auto group = groupOfEntity.find(entity); group != groupOfEntity.end()) {
                groupOf[row] = group->second;
                break;
            }
        }
    }
    fill(made, items, groupOf);
    return made;
}

/// A stretch of the text, with a name.
struct Part
{
    std::int32_t start = 0;
    QString name;
};

bool isHeading(SectionRole role)
{
    return role == SectionRole::Heading || role == SectionRole::Subheadline;
}

std::vector<Part> headedParts(const Analysis &analysis)
{
    std::vector<Part> parts;
    for (const Section &section : analysis.structure.sections) {
        if (isHeading(section.role)) {
            QString name = shownLine(analysis.textOf(section.span));
            if (name.size() > longestName)
                name = name.left(longestName - 1) + QChar(0x2026);
            parts.push_back({section.span.start, name});
        }
    }
    if (parts.size() >= 2)
        parts.insert(parts.begin(), {0, Words::tr("Beginning", "what is told before the first heading")});
    else
        parts.clear();
    return parts;
}

/// The blocks that are no page furniture, numbered as in citations.
std::vector<Part> numberedParts(const Analysis &analysis)
{
    std::vector<Part> parts;
    int number = 0;
    for (const Section &section : analysis.structure.sections) {
        if (section.role != SectionRole::Boilerplate)
            parts.push_back({section.span.start, QString::number(++number)});
    }
    return parts;
}

std::size_t partAt(const std::vector<Part> &parts, std::int32_t offset)
{
    const auto after = std::upper_bound(parts.begin(), parts.end(), offset,
                                        [](std::int32_t at, const Part &part) { return at < part.start; });
    return after == parts.begin() ? 0 : static_cast<std::size_t>(after - parts.begin()) - 1;
}

QString joinedName(const Part &first, const Part &last, bool headed)
{
    if (headed)
        return first.start == last.start ? first.name
                                         : Words::tr("%1 … %2", "first and last heading").arg(first.name, last.name);
    return first.start == last.start ? Words::tr("Paragraph %1").arg(first.name)
                                     : Words::tr("Paragraphs %1–%2").arg(first.name, last.name);
}

TimelineGroups byArticle(const TimelineItems &items)
{
    TimelineGroups made;
    if (!items.joined) {
        made.groups.push_back({{}, {}, true, {}, 0});
        fill(made, items, std::vector<std::size_t>(static_cast<std::size_t>(items.count())));
        return made;
    }
    for (const OpenArticle &article : items.joined->articles)
        made.groups.push_back({shownLine(article.title), {}, false, {}, 0});
    if (made.groups.size() > mostArticleGroups) {
        made.groups.resize(mostArticleGroups);
        made.groups.push_back({Words::tr("others"), {}, true, {}, 0});
    }
    std::vector<std::size_t> groupOf(static_cast<std::size_t>(items.count()));
    for (std::size_t row = 0; row < groupOf.size(); ++row)
        groupOf[row] = std::min(items.joined->articleOf(eventOfRow(items, row)), made.groups.size() - 1);
    fill(made, items, groupOf);
    return made;
}

TimelineGroups byPart(const TimelineItems &items)
{
    if (items.joined)
        return byArticle(items); // paragraphs of several articles have nothing in common
    std::vector<Part> parts = headedParts(*items.analysis);
    const bool headed = !parts.empty();
    if (!headed)
        parts = numberedParts(*items.analysis);
    TimelineGroups made;
    if (parts.empty())
        parts.push_back({0, QStringLiteral("1")});
    std::vector<std::size_t> partOf(static_cast<std::size_t>(items.count()));
    std::vector<std::int32_t> told(parts.size());
    for (std::size_t row = 0; row < partOf.size(); ++row) {
        partOf[row] = partAt(parts, items.eventAt(eventOfRow(items, row)).head.start);
        ++told[partOf[row]];
    }
    // Neighbours that tell something are joined until they are few, about as many events in each.
    const auto telling = static_cast<std::size_t>(std::count_if(told.begin(), told.end(), [](int n) { return n > 0; }));
    const double share = telling <= mostGroups ? 0 : double(items.count()) / double(mostGroups);
    std::vector<std::size_t> groupOfPart(parts.size());
    std::size_t firstOfGroup = 0;
    std::int32_t before = 0;
    std::int32_t inGroup = 0;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (told[part] == 0)
            continue;
        const bool fresh =
            made.groups.empty() || share == 0 || (inGroup > 0 && double(before) >= share * double(made.groups.size()));
        if (fresh) {
            firstOfGroup = part;
            inGroup = 0;
            made.groups.push_back({});
        }
        inGroup += told[part];
        before += told[part];
        made.groups.back().name = joinedName(parts[firstOfGroup], parts[part], headed);
        groupOfPart[part] = made.groups.size() - 1;
    }
    std::vector<std::size_t> groupOf(partOf.size());
    for (std::size_t row = 0; row < partOf.size(); ++row)
        groupOf[row] = groupOfPart[partOf[row]];
    fill(made, items, groupOf);
    return made;
}

} // namespace

TimelineGroups groupItems(const TimelineItems &items, TimelineFacet facet)
{
    const auto make = [&] {
        switch (facet) {
        case TimelineFacet::Status:
            return byStatus(items);
        case TimelineFacet::Name:
            return byName(items);
        case TimelineFacet::Part:
            return byPart(items);
        case TimelineFacet::Article:
            return byArticle(items);
        }
        Q_UNREACHABLE();
    };
    TimelineGroups made = make();
    const bool keyed = facet == TimelineFacet::Name || (facet == TimelineFacet::Part && !items.joined);
    made.facet = facet == TimelineFacet::Part && items.joined ? TimelineFacet::Article : facet;
    if (keyed)
        addKeys(made);
    return made;
}

} // namespace dateline
