#pragma once

#include "panels/eventtablecolumns.h"
#include "timeline/timelineitems.h"

#include <QLocale>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace dateline {

/// What the events table says of the events of one snapshot, made when it is asked for: a row is one of the timeline,
/// the dated ones in time order and then the undated ones in the order of the text. An event that is told several
/// times is one row that names all who take part, all who report it, and all its paragraphs. Building it is linear in
/// events and sections; immutable afterwards and safe to share between threads.
class EventTableTexts
{
public:
    explicit EventTableTexts(std::shared_ptr<const TimelineItems> items, const QLocale &locale = QLocale());

    [[nodiscard]] const std::shared_ptr<const TimelineItems> &items() const { return m_items; }
    [[nodiscard]] const Analysis &analysis() const { return *m_items->analysis; }
    [[nodiscard]] int count() const;
    [[nodiscard]] int datedCount() const { return static_cast<int>(m_items->dated.size()); }
    /// Index into Analysis::events.
    [[nodiscard]] int eventOfRow(int row) const;
    /// -1 for an event that the timeline leaves out, and for none.
    [[nodiscard]] int rowOfEvent(int event) const;
    [[nodiscard]] const Event &eventAt(int row) const { return m_items->eventAt(eventOfRow(row)); }

    /// One line, never with a tab.
    [[nodiscard]] QString text(int row, EventColumn column) const;
    /// The row as a sentence: "18 December 2008: NATO agrees to resume contacts, scheduled, reported by a diplomat".
    [[nodiscard]] QString sentence(int row) const;

    /// The event of a row and its other tellings, in text order.
    [[nodiscard]] std::vector<std::int32_t> tellingsOf(int row) const;
    /// Each entity that takes part in one of the tellings, once, in the order of the tellings.
    [[nodiscard]] std::vector<std::int32_t> entitiesOf(int row) const;
    /// Each who reports one of them, once.
    [[nodiscard]] std::vector<Speaker> reportersOf(int row) const;

private:
    using Telling = std::pair<std::int32_t, std::int32_t>; ///< the event that stands for it, itself

    /// Calls `visit` with each telling of a row, in text order.
    template <typename Visit>
    void forTellings(int row, const Visit &visit) const;
    [[nodiscard]] QString paragraphsText(int row) const;

    std::shared_ptr<const TimelineItems> m_items;
    QLocale m_locale;
    std::vector<std::int32_t> m_paragraphs; ///< by section
    std::vector<Telling> m_tellings;        ///< of those that are not told first, ascending
};

} // namespace dateline
