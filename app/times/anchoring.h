#pragma once

#include "model/section.h"
#include "model/timeexpression.h"
#include "times/calendarvalue.h"
#include "times/direction.h"
#include "times/timeterm.h"

#include <functional>
#include <optional>
#include <vector>

namespace dateline {

/// How a value came about, for the explanation.
enum class Way : std::uint8_t {
    Words,     ///< the words say it all
    Published, ///< counted from the publication date
    Told,      ///< counted from a time told before
    Joined,    ///< completed from the other end of a range, or from the year told before
    Open,      ///< what it counts from is not known
};

/// Which of "03/04" is the month, and whether the article settles it.
struct NumericOrder
{
    bool dayFirst = false;
    bool settled = false;
};

/// Why a value may be wrong.
enum class Doubt : std::uint8_t {
    None,
    NumericOrder, ///< nothing settles which number of "03/04/2009" is the month
    Year,         ///< no word says which year, and the one before or after is about as near
    Weekday,      ///< the weekday in the words is not that of the date
    Impossible,   ///< "30 February"
};

/// A term placed on the calendar.
struct Placed
{
    CalendarValue value;
    Way way = Way::Words;
    std::optional<CalendarValue> anchor;
    Direction direction;
    bool relative = false; ///< moves with the publication date
    Doubt doubt = Doubt::None;
    bool aside = false; ///< a comparison ("a year earlier") that the tale does not go on from
};

/// Where an expression stands.
struct Standing
{
    std::int32_t section = 0;
    std::int32_t sentence = 0;
    bool opens = false;                           ///< at the head of its sentence: "In 1916, ..."
    bool heads = false;                           ///< an entry of a chronology: "May 2 - Lenders agree"
    bool second = false;                          ///< the later end of a range whose first end was placed just before
    std::function<const Direction &()> direction; ///< read from the sentence when asked for
};

/// Places terms on the calendar in text order: against the publication date, or against the times told before. One for
/// each article; not safe to share while placing.
class Anchoring
{
public:
    Anchoring(const std::optional<PublicationDate> &published, NumericOrder order, TimeMode mode);

    /// The days of a length of time that hangs on the publication date: "in the past three weeks", "in two days". Open
    /// for any other.
    [[nodiscard]] DayRange stretch(const TimeTerm &term) const;
    /// Places a term of kind Date or Reference and remembers it as told.
    [[nodiscard]] Placed place(const TimeTerm &read, const Standing &standing);
    /// Remembers as told what somebody else has placed. Nothing where it has no date.
    void tell(const ResolvedTime &time, const Standing &standing);

private:
    struct Told
    {
        CalendarValue value;
        bool relative = false;
        bool holiday = false;
        std::int32_t section = 0;
        std::int32_t sentence = 0;
    };

    [[nodiscard]] Placed placeDate(const TimeTerm &term, const Standing &standing);
    [[nodiscard]] Placed placeFields(const TimeTerm &term, const Standing &standing);
    [[nodiscard]] Placed placeSpan(const TimeTerm &term) const;
    [[nodiscard]] Placed placeNumeric(const TimeTerm &term) const;
    [[nodiscard]] Placed placeYearless(const TimeTerm &term, const Standing &standing);
    void tell(const Placed &placed, const TimeTerm &term, const Standing &standing);
    [[nodiscard]] bool movesTale(const CalendarValue &value, const Standing &standing) const;
    [[nodiscard]] std::optional<Placed> placeInChronology(const CalendarValue &bare, const Standing &standing) const;
    [[nodiscard]] std::optional<Placed> placeInTale(const TimeTerm &term, const Standing &standing) const;
    [[nodiscard]] Placed placeWeekday(std::int32_t weekday, const TimeTerm &term, const Standing &standing);
    [[nodiscard]] Placed placeHoliday(const TimeTerm &term, const Standing &standing);
    [[nodiscard]] Placed placeUnit(const TimeTerm &term, const Standing &standing);
    [[nodiscard]] Placed placeWeekend(const Standing &standing);
    [[nodiscard]] Placed placeNamed(const TimeTerm &term, const Standing &standing);
    [[nodiscard]] Placed placeShift(const TimeTerm &term, const Standing &standing);
    [[nodiscard]] Placed placeNth(const TimeTerm &term, const Standing &standing);
    [[nodiscard]] Placed placeShiftFrom(const TimeTerm &term, const Standing &standing);
    [[nodiscard]] Placed placeHours(std::int64_t minutes, Unit unit) const;
    [[nodiscard]] Placed placeClockDay(const TimeTerm &term, const Standing &standing);
    void setClock(const TimeTerm &term, Placed &placed, const Standing &standing) const;

    /// The candidate that the direction wants (there must be one): the latest that has begun, the earliest that has not
    /// ended, or the nearest.
    [[nodiscard]] Placed choose(const std::vector<CalendarValue> &candidates, const Direction &direction) const;
    [[nodiscard]] const Told *lastTold(Unit fineAs, const Standing *before = nullptr) const;
    [[nodiscard]] std::optional<std::int32_t> yearToldIn(std::int32_t section) const;
    [[nodiscard]] Placed fromPublished(const CalendarValue &value) const;
    [[nodiscard]] Placed fromTold(const CalendarValue &value, const Told &told) const;
    /// The fields below the year as the term names them; precision Unknown where it names none.
    [[nodiscard]] static CalendarValue toldFields(const TimeTerm &term);
    /// A value whose year is not known, with what the words do say.
    [[nodiscard]] static CalendarValue yearless(const TimeTerm &term);
    [[nodiscard]] static Placed open(const CalendarValue &value);

    std::optional<PublicationDate> m_published;
    CalendarValue m_day; ///< of publication
    NumericOrder m_order;
    TimeMode m_mode;
    std::vector<Told> m_told;
    std::optional<Told> m_tale;  ///< in a history: where the tale has come to
    std::optional<Told> m_entry; ///< of a chronology: the date of the last entry
};

} // namespace dateline
