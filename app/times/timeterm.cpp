#include "times/timeterm.h"

#include "times/holidays.h"

#include <QLatin1StringView>

#include <span>

namespace dateline {

namespace {

constexpr std::array<const char *, fieldCount> fieldNames = {
    "year",       "short-year", "bc",           "month",    "day",        "weekday",   "quarter",   "half",
    "season",     "decade",     "short-decade", "century",  "millennium", "holiday",   "part",      "hour",
    "minute",     "second",     "meridiem",     "zone",     "amount",     "unit",      "amount2",   "unit2",
    "hundredths", "times",      "mod",          "relation", "anchor",     "reference", "day-shift", "fiscal",
    "weekend",    "week-of",    "first",        "middle",   "final",      "written",   "sequence",  "nth"};

constexpr std::array<const char *, 16> unitNames = {
    "none",  "second",  "minute",    "hour",   "day",  "week",   "weekend", "fortnight",
    "month", "quarter", "half-year", "season", "year", "decade", "century", "millennium"};
constexpr std::array<const char *, 6> partNames = {"none", "morning", "midday", "afternoon", "evening", "night"};
constexpr std::array<const char *, 5> seasonNames = {"none", "spring", "summer", "fall", "winter"};
constexpr std::array<const char *, 6> relationNames = {"none", "this", "last", "next", "before", "after"};
constexpr std::array<const char *, 2> anchorNames = {"published", "told"};
constexpr std::array<const char *, 4> referenceNames = {"none", "past", "present", "future"};
constexpr std::array<const char *, 13> modNames = {
    "none",      "START",     "MID",           "END",           "APPROX",       "BEFORE",     "AFTER",
    "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "ON_OR_BEFORE", "ON_OR_AFTER"};

std::optional<std::int32_t> indexOf(std::span<const char *const> names, QStringView text)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text == QLatin1StringView(names[i]))
            return static_cast<std::int32_t>(i);
    }
    return std::nullopt;
}

std::span<const char *const> namesOf(Field field)
{
    switch (field) {
    case Field::Unit:
    case Field::Unit2:
        return unitNames;
    case Field::Part:
        return partNames;
    case Field::Season:
        return seasonNames;
    case Field::Relation:
        return relationNames;
    case Field::Anchor:
        return anchorNames;
    case Field::Reference:
        return referenceNames;
    case Field::Mod:
        return modNames;
    default:
        return {};
    }
}

} // namespace

UnitCount wholeUnits(const TimeTerm &term)
{
    const std::int64_t amount = term.valueOr(Field::Amount, 1);
    const auto unit = term.as<Unit>(Field::Unit);
    const std::int32_t hundredths = term.valueOr(Field::Hundredths, 0);
    const auto in = [&](std::int64_t factor, Unit smaller) {
        return UnitCount{amount * factor + hundredths * factor / 100, smaller};
    };
    if (hundredths == 0 || amount == unknownAmount)
        return {amount, unit};
    switch (unit) {
    case Unit::Year:
        return in(12, Unit::Month);
    case Unit::Decade:
        return in(10, Unit::Year);
    case Unit::Century:
        return in(100, Unit::Year);
    case Unit::Hour:
        return in(60, Unit::Minute);
    case Unit::Minute:
        return in(60, Unit::Second);
    default:
        return {amount, unit};
    }
}

std::optional<Field> fieldFromName(QStringView name)
{
    const auto index = indexOf(fieldNames, name);
    return index ? std::optional(static_cast<Field>(*index)) : std::nullopt;
}

std::optional<std::int32_t> fieldValueFromText(Field field, QStringView text)
{
    if (field == Field::Holiday)
        return holidayCodeFromText(text);
    const auto names = namesOf(field);
    if (!names.empty())
        return indexOf(names, text);
    bool number = false;
    const int value = text.toInt(&number);
    if (text == u"unknown")
        return unknownAmount;
    return number ? std::optional(value) : std::nullopt;
}

} // namespace dateline
