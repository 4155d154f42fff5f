#include "exporters/charttext.h"

#include "base/safetext.h"
#include "exporters/exportwords.h"

#include <array>
#include <cmath>

namespace dateline {

namespace {

constexpr double columnWidth = 7.0; ///< of an average letter in common fonts at 12 pixels, and a little more
constexpr double labelRoom = 92;    ///< of a tick
constexpr double leastWidth = 50;

/// Steps between ticks: some days, some months or some years.
struct Step
{
    int days = 0;
    int months = 0;
    int years = 0;
};

constexpr std::array<Step, 16> steps = {{{1, 0, 0},
                                         {2, 0, 0},
                                         {7, 0, 0},
                                         {14, 0, 0},
                                         {0, 1, 0},
                                         {0, 3, 0},
                                         {0, 6, 0},
                                         {0, 0, 1},
                                         {0, 0, 2},
                                         {0, 0, 5},
                                         {0, 0, 10},
                                         {0, 0, 20},
                                         {0, 0, 50},
                                         {0, 0, 100},
                                         {0, 0, 500},
                                         {0, 0, 1000}}};

double daysIn(const Step &step)
{
    return step.days + step.months * 30.44 + step.years * 365.25;
}

int floorTo(int value, int step)
{
    return value - ((value % step) + step) % step;
}

/// The last tick of a step at or before a day.
CivilDate floorTo(CivilDate day, const Step &step)
{
    if (step.years > 0)
        return {floorTo(day.year, step.years), 1, 1};
    if (step.months > 0)
        return {day.year, floorTo(day.month - 1, step.months) + 1, 1};
    const DayNumber number = toDayNumber(day);
    return fromDayNumber(number - (((number + 3) % step.days) + step.days) % step.days); // 1970-01-05 was a Monday
}

CivilDate next(CivilDate day, const Step &step)
{
    if (step.years > 0)
        return {day.year + step.years, 1, 1};
    return step.months > 0 ? addMonths(day, step.months) : addDays(day, step.days);
}

QString labelOf(CivilDate day, const Step &step)
{
    if (step.years > 0)
        return whenWords({CivilDate{day.year, 1, 1}, CivilDate{day.year, 12, 31}}, Precision::Year);
    if (step.months > 0)
        return QStringLiteral("%1 %2").arg(shortMonthName(day.month), dayWords(day).section(QLatin1Char(' '), 2));
    return dayWords(day);
}

} // namespace

double chartTextWidth(QStringView text)
{
    double columns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        columns += columnsOf(c);
    }
    return columns * columnWidth;
}

QString chartTextWithin(const QString &text, double width)
{
    if (chartTextWidth(text) <= width)
        return text;
    if (width < leastWidth)
        return {};
    QString part = text;
    while (!part.isEmpty() && chartTextWidth(part) > width - columnWidth) {
        part.chop(1);
        if (!part.isEmpty() && part.back().isHighSurrogate())
            part.chop(1);
    }
    return part.trimmed() + QChar(u'\u2026');
}

QString gapWords(DayNumber days)
{
    const auto words = [](DayNumber count, const char *one, const char *many) {
        return countWords(qsizetype(count), QLatin1StringView(one), QLatin1StringView(many));
    };
    if (days < 21)
        return words(days, "day", "days");
    if (days < 70)
        return words(days / 7, "week", "weeks");
    if (days < 730)
        return words(DayNumber(std::lround(double(days) / 30.44)), "month", "months");
    return words(DayNumber(std::lround(double(days) / 365.25)), "year", "years");
}

std::vector<ChartTick> ticksOf(DayNumber first, DayNumber end, double width)
{
    const double most = std::max(1.0, width / labelRoom);
    const double length = double(end - first);
    Step step = steps.back();
    for (const Step &one : steps) {
        if (length / daysIn(one) <= most) {
            step = one;
            break;
        }
    }
    while (length / daysIn(step) > most * 4 && step.years < 100'000'000)
        step.years *= 10;
    std::vector<ChartTick> ticks;
    CivilDate day = floorTo(fromDayNumber(first), step);
    for (; toDayNumber(day) < end; day = next(day, step)) {
        if (toDayNumber(day) >= first)
            ticks.push_back({toDayNumber(day), labelOf(day, step)});
    }
    if (ticks.empty())
        ticks.push_back({first, labelOf(fromDayNumber(first), step)});
    return ticks;
}

} // namespace dateline
