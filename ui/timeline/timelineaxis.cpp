#include "timeline/timelineaxis.h"

#include "words/datetext.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::TimelineAxis)
};

/// Between the words of two ticks, and from a tick to its words.
constexpr double labelGap = 14;
constexpr double tickToLabel = 4;
/// Minor ticks nearer than this would be a grey bar.
constexpr double leastMinorTick = 5;

TimeSecond lengthOf(TickUnit unit)
{
    switch (unit) {
    case TickUnit::Second:
        return 1;
    case TickUnit::Minute:
        return 60;
    case TickUnit::Hour:
        return 3600;
    case TickUnit::Day:
        return secondsPerDay;
    case TickUnit::Month:
        return secondsPerYear / 12;
    case TickUnit::Year:
        return secondsPerYear;
    }
    Q_UNREACHABLE();
}

double pixelsOf(TickStep step, const TimelineScale &scale)
{
    return double(lengthOf(step.unit)) * double(step.count) / scale.secondsPerPixel();
}

std::vector<TickStep> allSteps()
{
    std::vector<TickStep> steps{
        {TickUnit::Second, 1}, {TickUnit::Second, 5}, {TickUnit::Second, 15}, {TickUnit::Second, 30},
        {TickUnit::Minute, 1}, {TickUnit::Minute, 5}, {TickUnit::Minute, 15}, {TickUnit::Minute, 30},
        {TickUnit::Hour, 1},   {TickUnit::Hour, 3},   {TickUnit::Hour, 6},    {TickUnit::Hour, 12},
        {TickUnit::Day, 1},    {TickUnit::Day, 7},    {TickUnit::Month, 1},   {TickUnit::Month, 3}};
    for (std::int64_t power = 1; power <= 10'000'000'000; power *= 10) {
        for (const std::int64_t count : {1, 2, 5})
            steps.push_back({TickUnit::Year, power * count});
    }
    return steps;
}

QString monthName(int month, const QLocale &locale)
{
    return locale.standaloneMonthName(month, QLocale::ShortFormat);
}

QString clock(TimeSecond time, bool seconds, const QLocale &locale)
{
    const TimeSecond ofDay = time - floorDivided(time, secondsPerDay) * secondsPerDay;
    const QTime at = QTime(0, 0).addSecs(static_cast<int>(ofDay));
    return seconds ? at.toString(QStringLiteral("HH:mm:ss")) : locale.toString(at, QLocale::ShortFormat);
}

QString weekdayAndDay(TimeSecond time, const QLocale &locale)
{
    const CivilDate day = dayAt(time);
    return Words::tr("%1 %2", "weekday, day of month")
        .arg(locale.dayName(dayOfWeek(day), QLocale::ShortFormat))
        .arg(day.day);
}

QString tickLabel(TimeSecond time, TickStep step, bool weekdays, const QLocale &locale)
{
    switch (step.unit) {
    case TickUnit::Second:
        return clock(time, true, locale);
    case TickUnit::Minute:
    case TickUnit::Hour:
        return clock(time, false, locale);
    case TickUnit::Day:
        return weekdays ? weekdayAndDay(time, locale) : QString::number(dateAt(time).day);
    case TickUnit::Month:
        return monthName(dateAt(time).month, locale);
    case TickUnit::Year:
        return yearLabel(dateAt(time).year, locale);
    }
    Q_UNREACHABLE();
}

double labelRoom(const TimelineScale &scale, TickStep step, const QLocale &locale, const TextWidth &textWidth)
{
    double width = 0;
    if (step.unit == TickUnit::Month) {
        for (int month = 1; month <= 12; ++month)
            width = std::max(width, textWidth(monthName(month, locale)));
        return width;
    }
    if (step.unit == TickUnit::Day)
        return textWidth(QStringLiteral("28"));
    const TimeStretch visible = scale.visible();
    for (const TimeSecond end : {visible.start, visible.end})
        width = std::max(width, textWidth(tickLabel(tickAtOrAfter(end, step), step, false, locale)));
    return width;
}

/// Ticks without words between those of a step, or nothing where none have room or meaning.
std::optional<TickStep> minorStep(TickStep step, const TimelineScale &scale)
{
    std::vector<TickStep> finer;
    if (step.unit == TickUnit::Year && step.count == 1)
        finer = {{TickUnit::Month, 1}, {TickUnit::Month, 3}};
    else if (step.unit == TickUnit::Year)
        finer = {{step.unit, step.count / 10}, {step.unit, step.count / 5}, {step.unit, step.count / 2}};
    else if (step.count > 1)
        finer = {{step.unit, 1}};
    for (const TickStep candidate : finer) {
        if (candidate.count > 0 && step.count % candidate.count == 0 && pixelsOf(candidate, scale) >= leastMinorTick)
            return candidate;
    }
    return std::nullopt;
}

TickUnit bandUnit(TickUnit unit)
{
    return unit == TickUnit::Month ? TickUnit::Year : unit == TickUnit::Day ? TickUnit::Month : TickUnit::Day;
}

QString bandLabel(TimeSecond time, TickUnit unit, const QLocale &locale)
{
    const WideDate date = dateAt(time);
    const CivilDate day = dayAt(time);
    if (unit == TickUnit::Year || day.year != date.year)
        return yearLabel(date.year, locale);
    if (unit == TickUnit::Day)
        return dateText(DayRange::of(day), Precision::Day, locale);
    return dateText({CivilDate{day.year, day.month, 1}, lastDayOfMonth(day.year, day.month)}, Precision::Month, locale);
}

/// Lays out one axis, stretch by stretch, from left to right.
class AxisMaker
{
public:
    AxisMaker(const TimelineScale &scale, const QLocale &locale, const TextWidth &textWidth,
              std::pair<double, double> keepFree)
        : m_scale(scale), m_locale(locale), m_textWidth(textWidth), m_keepFree(keepFree), m_visible(scale.visible())
    {
        m_axis.step = tickStepFor(scale, locale, textWidth);
        m_weekdays = m_axis.step.unit == TickUnit::Day && m_axis.step.count == 1 &&
                     pixelsOf(m_axis.step, scale) >= textWidth(weekdayAndDay(9 * secondsPerDay, locale)) + labelGap;
    }

    TimelineAxis make()
    {
        const auto &stretches = m_scale.stretches();
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            const TimeStretch part{std::max(stretches[i].start, m_visible.start),
                                   std::min(stretches[i].end, m_visible.end)};
            std::optional<AxisBreak> gap;
            if (i + 1 < stretches.size()) {
                const TimeSecond to = stretches[i + 1].start;
                gap = {m_scale.xOf(stretches[i].end), m_scale.xOf(to), durationLabel(to - stretches[i].end, m_locale)};
            }
            m_ticksUntil = gap ? gap->left - wordsOver(*gap) : std::numeric_limits<double>::max();
            if (part.start < part.end)
                addStretch(part);
            if (gap)
                addBreak(*gap);
        }
        return std::move(m_axis);
    }

private:
    void addStretch(TimeStretch part)
    {
        if (const auto minor = minorStep(m_axis.step, m_scale))
            addTicks(part, *minor, false);
        const bool labelled = addTicks(part, m_axis.step, true);
        if (m_axis.step.unit != TickUnit::Year)
            addBands(part, bandUnit(m_axis.step.unit));
        else if (!labelled)
            addBand(m_scale.xOf(part.start), bandLabel(part.start + part.length() / 2, TickUnit::Year, m_locale), true);
    }

    bool addTicks(TimeStretch part, TickStep step, bool labels)
    {
        bool labelled = false;
        const double end = std::min(m_ticksUntil, m_scale.width());
        for (TimeSecond at = tickAtOrAfter(part.start, step); at < part.end; at = tickAfter(at, step)) {
            AxisTick tick{m_scale.xOf(at), {}};
            if (labels) {
                const QString label = tickLabel(at, step, m_weekdays, m_locale);
                const double left = tick.x + tickToLabel;
                const double right = left + m_textWidth(label);
                if (left >= m_ticksEnd && right <= end) {
                    tick.label = label;
                    m_ticksEnd = right + tickToLabel;
                    labelled = true;
                }
            }
            m_axis.ticks.push_back(tick);
        }
        return labelled;
    }

    void addBands(TimeStretch part, TickUnit unit)
    {
        const TickStep step{unit, 1};
        TimeSecond at = tickAtOrAfter(part.start, step);
        if (at > part.start) {
            // Where only the last of a month has room, the next month has the better claim to it.
            const QString label = bandLabel(part.start, unit, m_locale);
            const double end = m_scale.xOf(part.start) + tickToLabel + m_textWidth(label) + labelGap;
            if (at >= part.end || m_scale.xOf(at) + tickToLabel >= end)
                addBand(m_scale.xOf(part.start), label, false);
        }
        for (; at < part.end; at = tickAfter(at, step))
            addBand(m_scale.xOf(at), bandLabel(at, unit, m_locale), true);
    }

    void addBand(double x, const QString &label, bool begins)
    {
        AxisBand band{x, x + tickToLabel, m_textWidth(label), begins, label};
        if (band.x < m_keepFree.second && band.x + band.width > m_keepFree.first)
            band.x = m_keepFree.second + tickToLabel;
        if (band.x < m_bandsEnd)
            return;
        m_bandsEnd = band.x + band.width + labelGap;
        m_axis.bands.push_back(band);
    }

    /// How far the words of a break reach beyond it on each side, with some room around them.
    [[nodiscard]] double wordsOver(const AxisBreak &gap) const
    {
        return std::max((m_textWidth(gap.label) - (gap.right - gap.left)) / 2, 0.0) + 2 * tickToLabel;
    }

    void addBreak(const AxisBreak &gap)
    {
        if (gap.right > 0 && gap.left < m_scale.width())
            m_axis.breaks.push_back(gap);
        m_ticksEnd = std::max(m_ticksEnd, gap.right + wordsOver(gap) - tickToLabel);
    }

    const TimelineScale &m_scale;
    const QLocale &m_locale;
    const TextWidth &m_textWidth;
    std::pair<double, double> m_keepFree;
    TimeStretch m_visible;
    TimelineAxis m_axis;
    bool m_weekdays = false;
    double m_ticksEnd = std::numeric_limits<double>::lowest();
    double m_ticksUntil = std::numeric_limits<double>::max(); ///< before the words of the next break
    double m_bandsEnd = std::numeric_limits<double>::lowest();
};

} // namespace

TickStep tickStepFor(const TimelineScale &scale, const QLocale &locale, const TextWidth &textWidth)
{
    const std::vector<TickStep> steps = allSteps();
    for (const TickStep step : steps) {
        if (pixelsOf(step, scale) >= 2 * labelGap &&
            pixelsOf(step, scale) >= labelRoom(scale, step, locale, textWidth) + labelGap)
            return step;
    }
    return steps.back();
}

TimelineAxis layoutAxis(const TimelineScale &scale, const QLocale &locale, const TextWidth &textWidth,
                        std::pair<double, double> keepFree)
{
    return AxisMaker(scale, locale, textWidth, keepFree).make();
}

TimeSecond tickAtOrAfter(TimeSecond time, TickStep step)
{
    if (step.unit == TickUnit::Year) {
        std::int64_t year = dateAt(time).year;
        year += startOfYear(year) < time ? 1 : 0;
        if (year <= 0)
            year = year > 1 - step.count ? 1 : 1 - (1 - year) / step.count * step.count;
        else if (year > 1)
            year = -floorDivided(-year, step.count) * step.count;
        return startOfYear(year);
    }
    if (step.unit == TickUnit::Month) {
        const WideDate date = dateAt(time);
        std::int64_t month = date.year * 12 + date.month - 1;
        month += startOfMonth(month) < time ? 1 : 0;
        return startOfMonth(-floorDivided(-month, step.count) * step.count);
    }
    const TimeSecond length = lengthOf(step.unit) * step.count;
    // 1970 began with a Thursday; weeks begin with a Monday.
    const TimeSecond offset = step.unit == TickUnit::Day && step.count == 7 ? 4 * secondsPerDay : 0;
    return -floorDivided(offset - time, length) * length + offset;
}

TimeSecond tickAfter(TimeSecond tick, TickStep step)
{
    return tickAtOrAfter(tick + 1, step);
}

QString yearLabel(std::int64_t year, const QLocale &locale)
{
    const std::int64_t shown = year > 0 ? year : 1 - year;
    QString number = QString::number(shown);
    if (shown >= 1'000'000'000 && shown % 10'000'000 == 0)
        number = Words::tr("%1 billion", "years").arg(locale.toString(double(shown) / 1e9, 'g', 4));
    else if (shown >= 1'000'000 && shown % 10'000 == 0)
        number = Words::tr("%1 million", "years").arg(locale.toString(double(shown) / 1e6, 'g', 5));
    else if (shown >= 10'000)
        number = locale.toString(qlonglong(shown));
    return year > 0 ? number : Words::tr("%1 BC").arg(number);
}

QString durationLabel(TimeSecond length, const QLocale &locale)
{
    const auto count = [length](TimeSecond unit) {
        return static_cast<int>(std::lround(double(length) / double(unit)));
    };
    if (length >= 1'000'000 * secondsPerYear)
        return Words::tr("%1 million years").arg(locale.toString(double(length) / 1e6 / secondsPerYear, 'g', 3));
    if (length >= 2 * secondsPerYear)
        return Words::tr("%Ln years", nullptr, count(secondsPerYear));
    if (length >= 60 * secondsPerDay)
        return Words::tr("%Ln months", nullptr, count(secondsPerYear / 12));
    if (length >= 36 * 3600)
        return Words::tr("%Ln days", nullptr, count(secondsPerDay));
    if (length >= 90 * 60)
        return Words::tr("%Ln hours", nullptr, count(3600));
    return Words::tr("%Ln minutes", nullptr, count(60));
}

} // namespace dateline
