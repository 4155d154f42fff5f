#include "exporters/timemlexporter.h"

#include "base/safetext.h"
#include "exporters/exportids.h"
#include "exporters/exportwords.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>
#include <vector>

namespace dateline {

namespace {

QString eid(std::int32_t event)
{
    return QStringLiteral("e%1").arg(event + 1);
}

QString eiid(std::int32_t event)
{
    return QStringLiteral("ei%1").arg(event + 1);
}

/// An element of TEXT: a time expression or the head of an event.
struct Inline
{
    Span span;
    bool isTime = true;
    std::int32_t index = 0;
};

QString boundWords(const std::optional<CivilDate> &day)
{
    return day ? isoString(*day) : QStringLiteral("open");
}

/// How an event lies to the time that dates it.
QLatin1StringView relationOf(const Event &event)
{
    if (!event.range.latest)
        return QLatin1StringView("BEGUN_BY");
    return event.range.earliest ? QLatin1StringView("IS_INCLUDED") : QLatin1StringView("ENDED_BY");
}

class TimeMlWriter
{
public:
    explicit TimeMlWriter(const Analysis &analysis) : m_analysis(analysis), m_xml(&m_out)
    {
        m_xml.setAutoFormatting(false);
    }

    [[nodiscard]] QByteArray write()
    {
        chooseInlines();
        m_xml.writeStartDocument();
        line();
        comment(QString(timeMlLosses));
        m_xml.writeStartElement(QStringLiteral("TimeML"));
        line();
        m_xml.writeTextElement(QStringLiteral("DOCID"), storableText(titleOfFile()));
        line();
        creationTime();
        m_xml.writeTextElement(QStringLiteral("TITLE"), storableText(titleWords(m_analysis)));
        line();
        text();
        instances();
        links();
        bounds();
        m_xml.writeEndElement();
        line();
        m_xml.writeEndDocument();
        return m_out;
    }

private:
    void line() { m_xml.writeCharacters(QStringLiteral("\n")); }

    /// Two hyphens end a comment too early, so that there are never two.
    void comment(QString words)
    {
        while (words.contains(QLatin1StringView("--")))
            words.replace(QLatin1StringView("--"), QLatin1StringView("- "));
        m_xml.writeComment(QLatin1Char(' ') + storableText(words) + QLatin1Char(' '));
        line();
    }

    [[nodiscard]] QString titleOfFile() const
    {
        const QString name = fileNameOf(*m_analysis.article);
        return name.isEmpty() ? QString::fromLatin1(m_analysis.article->sha256.toHex()) : name;
    }

    void chooseInlines()
    {
        for (std::size_t t = 0; t < m_analysis.times.size(); ++t)
            m_inlines.push_back({m_analysis.timeSpan(m_analysis.times[t]), true, static_cast<std::int32_t>(t)});
        for (std::size_t v = 0; v < m_analysis.events.size(); ++v)
            m_inlines.push_back({m_analysis.events[v].head, false, static_cast<std::int32_t>(v)});
        // Times before events at the same place: a time without its element would leave links without an end.
        std::stable_sort(m_inlines.begin(), m_inlines.end(), [](const Inline &a, const Inline &b) {
            return std::pair(a.span.start, !a.isTime) < std::pair(b.span.start, !b.isTime);
        });
        std::vector<Inline> kept;
        m_hasElement.assign(m_analysis.events.size(), false);
        m_timeHasElement.assign(m_analysis.times.size(), false);
        for (std::size_t i = 0; i < m_inlines.size(); ++i) {
            const Inline &one = m_inlines[i];
            if (one.span.isEmpty() || (!kept.empty() && kept.back().span.end > one.span.start))
                continue;
            if (!one.isTime && overlapsTime(i))
                continue;
            kept.push_back(one);
            (one.isTime ? m_timeHasElement : m_hasElement)[static_cast<std::size_t>(one.index)] = true;
        }
        m_inlines = std::move(kept);
    }

    /// Whether a time begins inside of this event's head.
    [[nodiscard]] bool overlapsTime(std::size_t event) const
    {
        for (std::size_t i = event + 1; i < m_inlines.size() && m_inlines[i].span.start < m_inlines[event].span.end;
             ++i) {
            if (m_inlines[i].isTime)
                return true;
        }
        return false;
    }

    void creationTime()
    {
        const auto &published = m_analysis.structure.published;
        if (!published) {
            comment(QStringLiteral("No document creation time: neither the text nor the reader tells when the article "
                                   "was published."));
            return;
        }
        m_xml.writeStartElement(QStringLiteral("DCT"));
        m_xml.writeStartElement(QStringLiteral("TIMEX3"));
        m_xml.writeAttribute(QStringLiteral("tid"), QStringLiteral("t0"));
        m_xml.writeAttribute(QStringLiteral("type"),
                             published->minuteOfDay ? QStringLiteral("TIME") : QStringLiteral("DATE"));
        m_xml.writeAttribute(QStringLiteral("value"), published->isoValue());
        m_xml.writeAttribute(QStringLiteral("temporalFunction"), QStringLiteral("false"));
        m_xml.writeAttribute(QStringLiteral("functionInDocument"), QStringLiteral("CREATION_TIME"));
        m_xml.writeCharacters(published->isoValue());
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        line();
    }

    void characters(std::int32_t start, std::int32_t end)
    {
        if (start < end)
            m_xml.writeCharacters(storableText(m_analysis.textOf({start, end})));
    }

    void text()
    {
        m_xml.writeStartElement(QStringLiteral("TEXT"));
        std::int32_t at = 0;
        for (const Inline &one : m_inlines) {
            characters(at, one.span.start);
            if (one.isTime)
                startTime(one.index);
            else
                startEvent(one.index);
            characters(one.span.start, one.span.end);
            m_xml.writeEndElement();
            at = one.span.end;
        }
        characters(at, static_cast<std::int32_t>(m_analysis.article->text.size()));
        m_xml.writeEndElement();
        line();
    }

    void startTime(std::int32_t index)
    {
        const ResolvedTime &time = m_analysis.times[static_cast<std::size_t>(index)];
        m_xml.writeStartElement(QStringLiteral("TIMEX3"));
        m_xml.writeAttribute(QStringLiteral("tid"), timeId(index));
        m_xml.writeAttribute(QStringLiteral("type"), QString(timeTypeName(time.type)));
        m_xml.writeAttribute(QStringLiteral("value"), storableText(time.value));
        if (time.mod != TimeMod::None)
            m_xml.writeAttribute(QStringLiteral("mod"), QString(timeModName(time.mod)));
        m_xml.writeAttribute(QStringLiteral("temporalFunction"),
                             time.relative ? QStringLiteral("true") : QStringLiteral("false"));
        if (time.relative && m_analysis.structure.published)
            m_xml.writeAttribute(QStringLiteral("anchorTimeID"), QStringLiteral("t0"));
    }

    void startEvent(std::int32_t index)
    {
        m_xml.writeStartElement(QStringLiteral("EVENT"));
        m_xml.writeAttribute(QStringLiteral("eid"), eid(index));
        m_xml.writeAttribute(QStringLiteral("class"), QStringLiteral("OCCURRENCE"));
    }

    void instances()
    {
        for (std::size_t v = 0; v < m_analysis.events.size(); ++v) {
            const auto index = static_cast<std::int32_t>(v);
            const Event &event = m_analysis.events[v];
            if (!m_hasElement[v]) {
                comment(QStringLiteral("event %1 (%2) has no element: its word is part of a time expression or of "
                                       "another event")
                            .arg(eventId(index), event.label));
                continue;
            }
            m_xml.writeEmptyElement(QStringLiteral("MAKEINSTANCE"));
            m_xml.writeAttribute(QStringLiteral("eventID"), eid(index));
            m_xml.writeAttribute(QStringLiteral("eiid"), eiid(index));
            m_xml.writeAttribute(QStringLiteral("pos"), QStringLiteral("OTHER"));
            m_xml.writeAttribute(QStringLiteral("tense"), event.status == EventStatus::Scheduled
                                                              ? QStringLiteral("FUTURE")
                                                              : QStringLiteral("NONE"));
            m_xml.writeAttribute(QStringLiteral("aspect"), QStringLiteral("NONE"));
            m_xml.writeAttribute(QStringLiteral("polarity"),
                                 event.status == EventStatus::Denied ? QStringLiteral("NEG") : QStringLiteral("POS"));
            if (event.status == EventStatus::Possible)
                m_xml.writeAttribute(QStringLiteral("modality"), QStringLiteral("POSSIBLE"));
            line();
        }
    }

    void links()
    {
        int number = 0;
        const auto link = [&](std::int32_t event, QLatin1StringView relation, const QString &key, const QString &to) {
            m_xml.writeEmptyElement(QStringLiteral("TLINK"));
            m_xml.writeAttribute(QStringLiteral("lid"), QStringLiteral("l%1").arg(++number));
            m_xml.writeAttribute(QStringLiteral("relType"), QString(relation));
            m_xml.writeAttribute(QStringLiteral("eventInstanceID"), eiid(event));
            m_xml.writeAttribute(key, to);
            line();
        };
        for (std::size_t v = 0; v < m_analysis.events.size(); ++v) {
            const auto index = static_cast<std::int32_t>(v);
            const Event &event = m_analysis.events[v];
            if (!m_hasElement[v])
                continue;
            if (event.time && m_timeHasElement[static_cast<std::size_t>(*event.time)])
                link(index, relationOf(event), QStringLiteral("relatedToTime"), timeId(*event.time));
            if (event.sameAs && m_hasElement[static_cast<std::size_t>(*event.sameAs)])
                link(index, QLatin1StringView("IDENTITY"), QStringLiteral("relatedToEventInstance"),
                     eiid(*event.sameAs));
        }
    }

    void bounds()
    {
        for (std::size_t t = 0; t < m_analysis.times.size(); ++t) {
            const ResolvedTime &time = m_analysis.times[t];
            if (time.range.isDated())
                comment(QStringLiteral("%1: %2 to %3, told to the %4")
                            .arg(timeId(static_cast<std::int32_t>(t)), boundWords(time.range.earliest),
                                 boundWords(time.range.latest), QString(precisionName(time.precision))));
        }
        for (std::size_t v = 0; v < m_analysis.events.size(); ++v) {
            const Event &event = m_analysis.events[v];
            comment(QStringLiteral("%1: %2, %3 to %4: %5")
                        .arg(eid(static_cast<std::int32_t>(v)), QString(eventStatusName(event.status)),
                             boundWords(event.range.earliest), boundWords(event.range.latest), event.label));
        }
    }

    const Analysis &m_analysis;
    std::vector<Inline> m_inlines;  ///< in text order, apart from one another
    std::vector<bool> m_hasElement; ///< by event
    std::vector<bool> m_timeHasElement;
    QByteArray m_out;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray writeTimeMl(const Analysis &analysis, const ExportContext & /*context*/)
{
    return TimeMlWriter(analysis).write();
}

} // namespace dateline
