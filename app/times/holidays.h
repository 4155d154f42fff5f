#pragma once

#include "base/civildate.h"

#include <QStringView>

#include <cstdint>
#include <optional>

namespace dateline {

/// Days that a calendar rule names, written in the rule files as
///   "12-25"          25 December
///   "11-thu-4"       the fourth Thursday of November, "5-mon-last" the last Monday of May
///   "11-thu-4+1"     the day after it
///   "easter-2"       two days before Easter (Gregorian computus); "orthodox+0" by the Julian one
///   "rosh+9"         days from Rosh Hashanah in autumn; "passover+0"; "hanukkah+0"
///   "hijri-10-1"     1 Shawwal of the tabular Islamic calendar, the first such day in the year
///   "lunar+0"        Chinese New Year; "diwali+0"
/// The code is opaque; nothing for text that is none.
[[nodiscard]] std::optional<std::int32_t> holidayCodeFromText(QStringView text);

/// The day in a year, nothing where the year has none. Pure function.
/// After Reingold and Dershowitz, "Calendrical Calculations"; new moons after Meeus, "Astronomical Algorithms".
[[nodiscard]] std::optional<CivilDate> holidayDay(std::int32_t code, std::int32_t year);

} // namespace dateline
