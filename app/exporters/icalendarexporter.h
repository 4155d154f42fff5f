#pragma once

#include "exporters/exporter.h"

namespace dateline {

/// iCalendar (RFC 5545, with NAME and DESCRIPTION of a calendar by RFC 7986): one VEVENT for each dated event. An event
/// told to the minute or hour has a time of day, in the local time of the place ("floating") or in UTC where the text
/// tells a zone; every other one lasts whole days, over all the days in which it may lie. UIDs depend on the text, the
/// place of the event in it and its label alone; there is no clock in it, so that the same input gives the same bytes.
[[nodiscard]] QByteArray writeICalendar(const Analysis &analysis, const ExportContext &context);

/// A content line folded by RFC 5545, 3.1: no line has more than 75 octets, and no character is cut. Ends with CR LF.
[[nodiscard]] QByteArray foldedLine(const QString &line);
/// A TEXT value by RFC 5545, 3.3.11, with control characters made visible.
[[nodiscard]] QString iCalendarText(QStringView text);

inline constexpr QLatin1StringView iCalendarLosses(
    "A calendar has days and minutes only: an event told to the month or the year lasts over all the days in which it "
    "may lie, one with an open start or end stands on the day that is known, and the description says so. Undated "
    "events, and those before the year 1 or after 9999, are listed in the description of the calendar. Names, quotes "
    "and the text are left out.");

} // namespace dateline
