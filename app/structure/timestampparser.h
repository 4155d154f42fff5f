#pragma once

#include "base/civildate.h"
#include "base/span.h"

#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// What a page says a date is.
enum class StampLabel : std::uint8_t { None, Published, Updated };

/// Which number of "03/04/2025" is the day.
enum class DayOrder : std::uint8_t { Unknown, DayFirst, MonthFirst };

/// A calendar day as a line tells it, perhaps with a clock time and a zone.
struct Timestamp
{
    std::optional<std::int32_t> year;
    std::int32_t month = 0; ///< with an order that is not known: the first number
    std::int32_t day = 0;   ///< with an order that is not known: the second number
    std::int32_t weekday = 0;
    std::optional<std::int32_t> minuteOfDay;
    std::optional<std::int32_t> utcOffsetMinutes; ///< not set for zone names that mean several zones
    StampLabel label = StampLabel::None;
    bool orderUnknown = false;  ///< both readings are days of the calendar
    bool americanClock = false; ///< told with AM, PM or a zone of North America
    Span span;                  ///< of date, time and zone, into the parsed text

    /// The day, where a year is told; unknown orders are read as `order` says and day first without it.
    [[nodiscard]] std::optional<CivilDate> date(DayOrder order) const;

    friend bool operator==(const Timestamp &, const Timestamp &) = default;
};

/// All that a short line says about dates.
struct TimestampLine
{
    std::vector<Timestamp> stamps;      ///< in text order
    std::int32_t otherWords = 0;        ///< words and numbers that belong to no stamp and no label
    bool relativeAge = false;           ///< "2 hours ago", "yesterday"
    bool labelled = false;              ///< "published", "updated"...
    DayOrder order = DayOrder::Unknown; ///< what its numeric dates prove
};

/// Reads the dates of one line: written out, numeric, ISO 8601, RFC 5322. English month names. Pure; linear in the
/// text, which should be one line of a few hundred characters. Never looks at the clock.
[[nodiscard]] TimestampLine parseTimestamps(QStringView text);

/// Minutes east of UTC for a zone name in capitals on a day of the year; nothing for names that mean several zones or
/// none. "ET", "CT", "MT", "PT" follow the rules of the United States for that day.
[[nodiscard]] std::optional<std::int32_t> zoneOffset(QStringView name, std::optional<CivilDate> day);

} // namespace dateline
