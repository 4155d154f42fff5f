#pragma once

#include "base/civildate.h"
#include "base/span.h"
#include "model/mention.h"

#include <QLatin1StringView>
#include <QString>

#include <cstdint>

namespace dateline {

/// TIMEX3 types (ISO-TimeML).
enum class TimeType : std::uint8_t { Date, Time, Duration, Set };

/// How fine a date is told, finest first.
enum class Precision : std::uint8_t {
    Instant,
    Minute,
    Hour,
    PartOfDay,
    Day,
    Week,
    Month,
    Quarter,
    Season,
    HalfYear,
    Year,
    Decade,
    Century,
    Millennium,
    Unknown,
};

/// TIMEX3 mod, None for none.
enum class TimeMod : std::uint8_t {
    None,
    Start,
    Mid,
    End,
    Approx,
    Before,
    After,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
    OnOrBefore,
    OnOrAfter,
};

/// What an article counts from: a report from its publication date, a history from the years that it tells.
enum class TimeMode : std::uint8_t { News, Narrative };

/// Names in the JSON contract: "DATE", "part-of-day", "EQUAL_OR_LESS" (empty for None).
[[nodiscard]] QLatin1StringView timeTypeName(TimeType type);
[[nodiscard]] QLatin1StringView precisionName(Precision precision);
[[nodiscard]] QLatin1StringView timeModName(TimeMod mod);

/// Words that tell a time, as found in a section; what they mean is a ResolvedTime, which depends on the article.
struct TimeExpression
{
    Span span;             ///< relative to the section
    std::int32_t rule = 0; ///< which rule of the engine matched: index into Analysis::timeRules. Below 0: the reader's

    friend bool operator==(const TimeExpression &, const TimeExpression &) = default;
};

/// What a time expression means in this article. Changes with the publication date; the expression does not. In an
/// order that leaves no gaps: a long text has many.
struct ResolvedTime
{
    SectionItemRef expression; ///< section and index into SectionAnalysis::times
    QString value;             ///< TIMEX3 value
    QString because;           ///< one English sentence: why this value
    DayRange range; ///< the days it may lie in; both open for durations, sets, and what could not be resolved
    TimeType type = TimeType::Date;
    TimeMod mod = TimeMod::None;
    Precision precision = Precision::Unknown;
    bool relative = false;  ///< moves when the publication date is changed
    bool doubtful = false;  ///< stays open, contradicts itself or another date, or can be read in another way too;
                            ///< `because` or a lint at its place says why
    bool endsRange = false; ///< it is the end of a range of days that begins with the time before it: the "5" of
                            ///< "March 3-5"; also the later of two neighbouring days, "April 3 and 4"
    bool said = false;      ///< the reader has said what it means, no rule
    TimeMode mode = TimeMode::News; ///< of the article; the same for all its expressions

    friend bool operator==(const ResolvedTime &, const ResolvedTime &) = default;
};

} // namespace dateline
