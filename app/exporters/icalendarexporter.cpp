#include "exporters/icalendarexporter.h"

#include "base/safetext.h"
#include "exporters/eventlist.h"
#include "exporters/exportwords.h"

#include <QCryptographicHash>
#include <QSet>
#include <QStringList>

namespace dateline {

namespace {

constexpr qsizetype maxOctets = 75; ///< of a line, without its end

QString dateValue(CivilDate day)
{
    return QStringLiteral("%1%2%3")
        .arg(day.year, 4, 10, QLatin1Char('0'))
        .arg(day.month, 2, 10, QLatin1Char('0'))
        .arg(day.day, 2, 10, QLatin1Char('0'));
}

QString dateTimeValue(CivilDate day, std::int32_t minuteOfDay, std::int32_t second)
{
    const auto twoDigits = [](std::int32_t value) {
        return QString::number(value).rightJustified(2, QLatin1Char('0'));
    };
    return dateValue(day) + QLatin1Char('T') + twoDigits(minuteOfDay / 60) + twoDigits(minuteOfDay % 60) +
           twoDigits(second);
}

/// A DATE of iCalendar has four digits for the year and no sign; the day after the last one must fit too.
bool fits(const DayRange &range)
{
    const auto fitsYear = [](const std::optional<CivilDate> &day) {
        return !day || (day->year >= 1 && *day < CivilDate{9999, 12, 31});
    };
    return fitsYear(range.earliest) && fitsYear(range.latest);
}

QLatin1StringView statusValue(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened:
    case EventStatus::Scheduled:
        return QLatin1StringView("CONFIRMED");
    case EventStatus::Possible:
        return QLatin1StringView("TENTATIVE");
    case EventStatus::Denied:
        return QLatin1StringView("CANCELLED");
    }
    Q_UNREACHABLE();
}

class CalendarWriter
{
public:
    CalendarWriter(const Analysis &analysis, const ExportContext &context)
        : m_analysis(analysis), m_context(context), m_list(listEvents(analysis)),
          m_textDigest(QCryptographicHash::hash(analysis.article->text.toUtf8(), QCryptographicHash::Sha256).toHex())
    {
    }

    [[nodiscard]] QByteArray write()
    {
        QStringList leftOut;
        QList<std::int32_t> kept;
        for (const std::int32_t index : m_list.dated) {
            if (fits(event(index).range))
                kept << index;
            else
                leftOut << shownLine(event(index).label) +
                               QStringLiteral(" (%1)").arg(whenWords(m_analysis, event(index)));
        }
        add(QStringLiteral("BEGIN:VCALENDAR"));
        add(QStringLiteral("VERSION:2.0"));
        add(QStringLiteral("PRODID:-//Dateline//Dateline %1//EN").arg(iCalendarText(m_context.version)));
        add(QStringLiteral("CALSCALE:GREGORIAN"));
        const QString title = iCalendarText(titleWords(m_analysis));
        add(QStringLiteral("NAME:") + title);
        add(QStringLiteral("X-WR-CALNAME:") + title);
        const QString description = iCalendarText(calendarDescription(leftOut));
        add(QStringLiteral("DESCRIPTION:") + description);
        add(QStringLiteral("X-WR-CALDESC:") + description);
        for (const std::int32_t index : kept)
            addEvent(index);
        add(QStringLiteral("END:VCALENDAR"));
        return m_out;
    }

private:
    [[nodiscard]] const Event &event(std::int32_t index) const
    {
        return m_analysis.events[static_cast<std::size_t>(index)];
    }

    void add(const QString &line) { m_out += foldedLine(line); }

    [[nodiscard]] QString calendarDescription(const QStringList &leftOut) const
    {
        QStringList lines{
            QStringLiteral("Events of an article, as Dateline reads it. A day that is not exact lasts over "
                           "all the days it may be.")};
        if (!leftOut.isEmpty())
            lines << QStringLiteral("Not in the calendar, because it has no such years: ") +
                         leftOut.join(QLatin1StringView("; "));
        if (!m_list.undated.empty()) {
            QStringList labels;
            for (const std::int32_t index : m_list.undated)
                labels << shownLine(event(index).label);
            lines << QStringLiteral("Not in the calendar, because the text gives no date: ") +
                         labels.join(QLatin1StringView("; "));
        }
        return lines.join(QLatin1Char('\n'));
    }

    [[nodiscard]] QString description(std::int32_t index) const
    {
        const Event &told = event(index);
        QStringList lines{QStringLiteral("When: ") + whenWords(m_analysis, told)};
        if (const QString bounds = boundsSentence(told.range, isFuzzy(m_analysis, told), told.precision);
            !bounds.isEmpty())
            lines << bounds;
        lines << QStringLiteral("Status: ") + eventStatusName(told.status);
        if (const QString who = speakerWords(m_analysis, told.reportedBy); !who.isEmpty())
            lines << QStringLiteral("According to: ") + shownLine(who);
        lines << QStringLiteral("Text: ") + shownLine(sentenceOf(m_analysis, told));
        if (!told.because.isEmpty())
            lines << QStringLiteral("Date: ") + shownLine(told.because);
        if (const std::int32_t tellings = m_list.tellings[static_cast<std::size_t>(index)]; tellings > 1)
            lines << QStringLiteral("Told at %1 places.").arg(tellings);
        return lines.join(QLatin1Char('\n'));
    }

    [[nodiscard]] QString uid(std::int32_t index)
    {
        const Event &told = event(index);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(m_textDigest);
        hash.addData(QByteArray::number(told.head.start));
        hash.addData(QByteArrayLiteral("\n"));
        hash.addData(told.label.toUtf8());
        const QString plain = QString::fromLatin1(hash.result().toHex().left(32));
        QString id = plain;
        for (int copy = 2; m_uids.contains(id); ++copy)
            id = QStringLiteral("%1-%2").arg(plain).arg(copy);
        m_uids.insert(id);
        return id + QStringLiteral("@dateline.invalid");
    }

    /// When the calendar was made is when the article was published: there is no clock here.
    [[nodiscard]] QString stamp() const
    {
        const auto &published = m_analysis.structure.published;
        if (!published || published->day.year < 1 || published->day.year > 9998)
            return QStringLiteral("19700101T000000Z");
        const std::int32_t minute = published->minuteOfDay.value_or(0) - published->utcOffsetMinutes.value_or(0);
        return utcValue(published->day, minute, 0);
    }

    [[nodiscard]] static QString utcValue(CivilDate day, std::int32_t minute, std::int32_t second)
    {
        const DayNumber days = minute < 0 ? -1 : minute / 1440;
        return dateTimeValue(addDays(day, days), (minute + 1440) % 1440, second) + QLatin1Char('Z');
    }

    void addTimes(const Event &told)
    {
        const CivilDate first = told.range.earliest ? *told.range.earliest : *told.range.latest;
        const CivilDate last = told.range.latest ? *told.range.latest : first;
        if (const auto clock = clockTimeOf(m_analysis, told)) {
            const std::int32_t second = clock->second.value_or(0);
            add(QStringLiteral("DTSTART:") +
                (clock->utcOffsetMinutes ? utcValue(first, clock->minuteOfDay - *clock->utcOffsetMinutes, second)
                                         : dateTimeValue(first, clock->minuteOfDay, second)));
            const char *length = clock->second ? "PT1S" : clock->toTheMinute ? "PT1M" : "PT1H";
            add(QStringLiteral("DURATION:") + QLatin1StringView(length));
            return;
        }
        add(QStringLiteral("DTSTART;VALUE=DATE:") + dateValue(first));
        add(QStringLiteral("DTEND;VALUE=DATE:") + dateValue(addDays(std::max(first, last), 1)));
    }

    void addEvent(std::int32_t index)
    {
        const Event &told = event(index);
        add(QStringLiteral("BEGIN:VEVENT"));
        add(QStringLiteral("UID:") + uid(index));
        add(QStringLiteral("DTSTAMP:") + stamp());
        addTimes(told);
        add(QStringLiteral("SUMMARY:") + iCalendarText(shownLine(told.label)));
        add(QStringLiteral("DESCRIPTION:") + iCalendarText(description(index)));
        add(QStringLiteral("STATUS:") + statusValue(told.status));
        add(QStringLiteral("TRANSP:TRANSPARENT"));
        add(QStringLiteral("CATEGORIES:") + QString(eventStatusName(told.status)) +
            (told.background ? QLatin1StringView(",background") : QLatin1StringView()));
        add(QStringLiteral("X-DATELINE-PRECISION:") + precisionName(told.precision));
        if (!told.range.earliest || !told.range.latest)
            add(QStringLiteral("X-DATELINE-OPEN:") +
                (told.range.earliest ? QLatin1StringView("END") : QLatin1StringView("START")));
        add(QStringLiteral("END:VEVENT"));
    }

    const Analysis &m_analysis;
    const ExportContext &m_context;
    EventList m_list;
    QByteArray m_textDigest;
    QSet<QString> m_uids;
    QByteArray m_out;
};

} // namespace

QByteArray foldedLine(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 25 + 2);
    qsizetype room = maxOctets;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype length = 1;
        while (at + length < bytes.size() && (bytes[at + length] & 0xC0) == 0x80)
            ++length;
        if (length > room) {
            out += "\r\n ";
            room = maxOctets - 1; // the space counts
        }
        out += bytes.mid(at, length);
        at += length;
        room -= length;
    }
    return out + "\r\n";
}

QString iCalendarText(QStringView text)
{
    QString out;
    for (const QChar c : shownText(text)) {
        if (c == u'\n')
            out += QLatin1StringView("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            out += QLatin1Char('\\') + c;
        else
            out += c;
    }
    return out;
}

QByteArray writeICalendar(const Analysis &analysis, const ExportContext &context)
{
    return CalendarWriter(analysis, context).write();
}

} // namespace dateline
