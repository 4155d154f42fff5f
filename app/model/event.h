#pragma once

#include "base/civildate.h"
#include "base/span.h"
#include "model/timeexpression.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace dateline {

enum class EventStatus : std::uint8_t { Happened, Scheduled, Possible, Denied };

/// "happened"...
[[nodiscard]] QLatin1StringView eventStatusName(EventStatus status);
/// The inverse; nothing for other words.
[[nodiscard]] std::optional<EventStatus> eventStatusFromName(QStringView name);

/// Who said something: nobody known, an entity (index into Analysis::entities), or the words of an unnamed source
/// ("a NATO official").
using Speaker = std::variant<std::monostate, std::int32_t, QString>;

/// Words in quotation marks and whose they are.
struct Quote
{
    Span span; ///< into the canonical text, with the quotation marks
    Speaker speaker;

    friend bool operator==(const Quote &, const Quote &) = default;
};

/// Something that happened, is planned, may happen or was denied. In an order that leaves no gaps: a long text has
/// many.
struct Event
{
    Span head;       ///< the one token that denotes it (TimeML EVENT), into the canonical text
    Span extent;     ///< its clause or sentence, into the canonical text; contains head
    QString label;   ///< what the timeline shows, at most 80 code points
    QString because; ///< one English sentence: why this date
    Speaker reportedBy;
    std::vector<std::int32_t> participants; ///< indices into Analysis::entities, ascending
    DayRange range;
    std::optional<std::int32_t> time;   ///< index into Analysis::times
    std::optional<std::int32_t> sameAs; ///< index of the event that stands for this one: it is told twice, this is the
                                        ///< place that a timeline leaves out
    Precision precision = Precision::Unknown;
    EventStatus status = EventStatus::Happened;
    bool background = false; ///< told beside the news: a timeline may leave it out

    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace dateline
