#include "structure/timestampparser.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {

namespace {

struct Zone
{
    std::u16string_view name;
    std::int32_t minutes;
};

// Names that are used for one offset in news. Not here: IST (India, Ireland, Israel), CST (America, China), AST, SST.
constexpr std::array<Zone, 38> zones = {{
    {u"GMT", 0},    {u"UTC", 0},    {u"Z", 0},       {u"WET", 0},    {u"BST", 60},   {u"WEST", 60},  {u"CET", 60},
    {u"MEZ", 60},   {u"WAT", 60},   {u"CEST", 120},  {u"MESZ", 120}, {u"EET", 120},  {u"SAST", 120}, {u"CAT", 120},
    {u"EEST", 180}, {u"EAT", 180},  {u"MSK", 180},   {u"TRT", 180},  {u"PKT", 300},  {u"WIB", 420},  {u"ICT", 420},
    {u"HKT", 480},  {u"SGT", 480},  {u"AWST", 480},  {u"JST", 540},  {u"KST", 540},  {u"AEST", 600}, {u"AEDT", 660},
    {u"NZST", 720}, {u"NZDT", 780}, {u"EDT", -240},  {u"EST", -300}, {u"CDT", -300}, {u"MDT", -360}, {u"MST", -420},
    {u"PDT", -420}, {u"PST", -480}, {u"AKST", -540},
}};

CivilDate sundayFrom(CivilDate day)
{
    return addDays(day, (7 - dayOfWeek(day)) % 7);
}

/// Daylight saving time of the United States (Energy Policy Act of 2005; before 2007 the rule of 1986).
bool americanSummer(CivilDate day)
{
    const bool recent = day.year >= 2007;
    const CivilDate first = recent ? sundayFrom({day.year, 3, 8}) : sundayFrom({day.year, 4, 1});
    const CivilDate last = recent ? sundayFrom({day.year, 11, 1}) : sundayFrom({day.year, 10, 25});
    return day >= first && day < last;
}

} // namespace

std::optional<std::int32_t> zoneOffset(QStringView name, std::optional<CivilDate> day)
{
    const std::u16string_view wanted(name.utf16(), static_cast<std::size_t>(name.size()));
    constexpr std::array<Zone, 4> floating = {{{u"ET", -300}, {u"CT", -360}, {u"MT", -420}, {u"PT", -480}}};
    const auto named = [wanted](const Zone &zone) { return zone.name == wanted; };
    if (const auto zone = std::find_if(floating.begin(), floating.end(), named); zone != floating.end()) {
        if (!day)
            return std::nullopt;
        return zone->minutes + (americanSummer(*day) ? 60 : 0);
    }
    const auto zone = std::find_if(zones.begin(), zones.end(), named);
    return zone == zones.end() ? std::nullopt : std::optional(zone->minutes);
}

} // namespace dateline
