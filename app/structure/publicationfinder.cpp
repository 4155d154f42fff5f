#include "structure/publicationfinder.h"

#include "structure/yearevidence.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t headReach = 8; ///< blocks around headline and body start where a page dates itself

struct Candidate
{
    const Timestamp *stamp = nullptr;
    std::size_t block = 0;
    double score = 0.0;
};

class PublicationFinder
{
public:
    explicit PublicationFinder(const PageView &view) : m_view(view) {}

    std::optional<PublicationDate> run()
    {
        readDateline();
        findOrder();
        const Candidate best = bestStamp();
        const bool full = m_datelineStamp && m_datelineStamp->year;
        // a dateline with a year is when the report was filed, and before any update
        const bool weak = !best.stamp || best.stamp->label == StampLabel::Updated || best.score < 1.0;
        if (full && weak)
            return fromDateline(*m_datelineStamp->year);
        if (best.stamp)
            return fromStamp(best);
        if (!m_datelineStamp)
            return std::nullopt;
        const auto year = yearOfDay(m_view.text, m_view.blocks, m_view.roles,
                                    {2000, m_datelineStamp->month, m_datelineStamp->day}, m_datelineStamp->weekday);
        return year ? fromDateline(*year) : std::nullopt;
    }

private:
    void readDateline()
    {
        if (!m_view.dateline || m_view.dateline->date.isEmpty())
            return;
        const TimestampLine line = parseTimestamps(m_view.dateline->date);
        if (!line.stamps.empty())
            m_datelineStamp = line.stamps.front();
    }

    /// What the numeric dates of the page prove, and what dateline and clock suggest.
    void findOrder()
    {
        bool dayFirst = false;
        bool monthFirst = false;
        for (const TimestampLine &line : m_view.page.stamps) {
            dayFirst = dayFirst || line.order == DayOrder::DayFirst;
            monthFirst = monthFirst || line.order == DayOrder::MonthFirst;
        }
        if (dayFirst != monthFirst)
            m_order = dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    }

    [[nodiscard]] DayOrder orderOf(const Timestamp &stamp) const
    {
        if (m_order != DayOrder::Unknown)
            return m_order;
        if (m_datelineStamp) {
            if (m_datelineStamp->month == stamp.month && m_datelineStamp->day == stamp.day)
                return DayOrder::MonthFirst;
            if (m_datelineStamp->month == stamp.day && m_datelineStamp->day == stamp.month)
                return DayOrder::DayFirst;
        }
        return stamp.americanClock ? DayOrder::MonthFirst : DayOrder::DayFirst;
    }

    /// How likely the stamps of a block are the page's own; negative for never.
    [[nodiscard]] double placeScore(std::size_t index) const
    {
        const SectionRole role = m_view.roles[index];
        const BlockRun &body = m_view.layout.body;
        if (m_view.blocks[index].marker == Marker::Date)
            return 10.0;
        const bool timestamp = role == SectionRole::Timestamp;
        if (index >= body.end)
            return timestamp ? 0.5 : (index - body.end < headReach ? -0.5 : -10.0);
        if (index >= body.first)
            return timestamp ? 1.0 : -10.0;
        const std::size_t headline = m_view.layout.headline.value_or(body.first);
        const std::size_t distance = index < headline ? headline - index : 0;
        if (distance > headReach || body.first - index > headReach * 3)
            return -10.0;
        if (role == SectionRole::Caption || role == SectionRole::List || role == SectionRole::Subheadline ||
            role == SectionRole::Headline || role == SectionRole::Quote || role == SectionRole::Paragraph)
            return -10.0;
        return (timestamp ? 3.0 : (role == SectionRole::Byline ? 2.0 : 0.5)) - 0.1 * static_cast<double>(distance);
    }

    [[nodiscard]] Candidate bestStamp() const
    {
        Candidate best;
        for (std::size_t i = 0; i < m_view.blocks.size(); ++i) {
            const std::int32_t line = m_view.page.stampOf[i];
            if (line < 0)
                continue;
            const double place = placeScore(i);
            if (place <= -10.0)
                continue;
            for (const Timestamp &stamp : m_view.page.stamps[static_cast<std::size_t>(line)].stamps) {
                if (!stamp.year)
                    continue;
                double score = place + (stamp.minuteOfDay ? 0.3 : 0.0);
                score += stamp.label == StampLabel::Published ? 1.5 : 0.0;
                score -= stamp.label == StampLabel::Updated ? 1.0 : 0.0;
                if (score > 0.0 && (!best.stamp || score > best.score))
                    best = {&stamp, i, score};
            }
        }
        return best;
    }

    [[nodiscard]] std::optional<PublicationDate> fromStamp(const Candidate &best) const
    {
        const auto day = best.stamp->date(orderOf(*best.stamp));
        if (!day || !isValid(*day))
            return std::nullopt;
        PublicationDate published;
        published.day = *day;
        published.minuteOfDay = best.stamp->minuteOfDay;
        if (published.minuteOfDay)
            published.utcOffsetMinutes = best.stamp->utcOffsetMinutes;
        published.span = best.stamp->span.shifted(m_view.blocks[best.block].content.start);
        return published;
    }

    [[nodiscard]] std::optional<PublicationDate> fromDateline(std::int32_t year) const
    {
        Timestamp stamp = *m_datelineStamp;
        stamp.year = year;
        const auto day = stamp.date(orderOf(stamp));
        if (!day || !isValid(*day))
            return std::nullopt;
        PublicationDate published;
        published.day = *day;
        const Dateline &dateline = *m_view.dateline;
        const auto at = static_cast<std::int32_t>(
            m_view.text.mid(dateline.span.start, dateline.span.length()).indexOf(dateline.date));
        if (at >= 0) {
            const std::int32_t start = dateline.span.start + at;
            published.span = Span{start + stamp.span.start, start + stamp.span.end};
        }
        return published;
    }

    const PageView &m_view;
    std::optional<Timestamp> m_datelineStamp;
    DayOrder m_order = DayOrder::Unknown;
};

} // namespace

std::optional<PublicationDate> findPublicationDate(const PageView &view)
{
    return PublicationFinder(view).run();
}

} // namespace dateline
