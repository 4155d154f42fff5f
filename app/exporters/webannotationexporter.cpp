#include "exporters/webannotationexporter.h"

#include "base/codepointindex.h"
#include "base/safetext.h"
#include "exporters/eventlist.h"
#include "exporters/exportids.h"
#include "exporters/exportwords.h"
#include "exporters/webannotationterms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace dateline {

namespace {

namespace terms = webannotation;

constexpr std::int32_t contextLength = 32; ///< code units before and after a quoted text

QString own(const char *term)
{
    return terms::ownPrefix + QLatin1Char(':') + QLatin1StringView(term);
}

QJsonObject textualBody(QLatin1StringView purpose, const QString &value)
{
    return {{terms::type, QStringLiteral("TextualBody")},
            {terms::purpose, purpose},
            {terms::value, value},
            {QStringLiteral("format"), QStringLiteral("text/plain")}};
}

void addRange(QJsonObject &body, const DayRange &range, Precision precision)
{
    // An open bound is a missing one: null would say nothing in JSON-LD.
    if (range.earliest)
        body.insert(own("earliest"), isoString(*range.earliest));
    if (range.latest)
        body.insert(own("latest"), isoString(*range.latest));
    body.insert(own("precision"), QString(precisionName(precision)));
}

class AnnotationWriter
{
public:
    AnnotationWriter(const Analysis &analysis, const ExportContext &context)
        : m_analysis(analysis), m_context(context), m_codePoints(analysis.article->text),
          m_base(QStringLiteral("urn:x-dateline:") + QString::fromLatin1(analysis.article->sha256.toHex()))
    {
    }

    [[nodiscard]] QJsonObject collection()
    {
        mentions();
        times();
        events();
        quotes();
        const QJsonArray context{QString(terms::contextUrl),
                                 QJsonObject{{terms::ownPrefix, QString(terms::ownNamespace)}}};
        QJsonObject page{{terms::id, m_base + QLatin1StringView(":page-1")},
                         {terms::type, QStringLiteral("AnnotationPage")},
                         {QStringLiteral("partOf"), m_base},
                         {QStringLiteral("startIndex"), 0},
                         {terms::items, m_items}};
        return {{terms::context, context},
                {terms::id, m_base},
                {terms::type, QStringLiteral("AnnotationCollection")},
                {QStringLiteral("label"), titleWords(m_analysis)},
                {QStringLiteral("generator"), generator()},
                {terms::total, m_items.size()},
                {terms::first, page},
                {own("leftOut"), QString(webAnnotationLosses)}};
    }

private:
    [[nodiscard]] QJsonObject generator() const
    {
        return {{terms::id, QStringLiteral("urn:x-dateline:program")},
                {terms::type, QStringLiteral("Software")},
                {QStringLiteral("name"), QStringLiteral("Dateline ") + m_context.version}};
    }

    /// Not in the middle of a pair of surrogates.
    [[nodiscard]] std::int32_t wholeCharacter(std::int32_t offset) const
    {
        const QString &text = m_analysis.article->text;
        const bool inside =
            offset > 0 && offset < text.size() && text[offset].isLowSurrogate() && text[offset - 1].isHighSurrogate();
        return inside ? offset - 1 : offset;
    }

    [[nodiscard]] QJsonObject target(Span span) const
    {
        const auto size = static_cast<std::int32_t>(m_analysis.article->text.size());
        const std::int32_t before = wholeCharacter(std::max(0, span.start - contextLength));
        const std::int32_t after = wholeCharacter(std::min(size, span.end + contextLength));
        const QString name = fileNameOf(*m_analysis.article);
        const QString source =
            name.isEmpty() ? m_base + QLatin1StringView(":text") : QString::fromLatin1(QUrl::toPercentEncoding(name));
        const QJsonObject position{{terms::type, QStringLiteral("TextPositionSelector")},
                                   {terms::start, m_codePoints.codePoint(span.start)},
                                   {terms::end, m_codePoints.codePoint(span.end)}};
        const QJsonObject quote{{terms::type, QStringLiteral("TextQuoteSelector")},
                                {terms::exact, m_analysis.textOf(span).toString()},
                                {terms::prefix, m_analysis.textOf({before, span.start}).toString()},
                                {terms::suffix, m_analysis.textOf({span.end, after}).toString()}};
        return {{terms::source, source}, {terms::selector, QJsonArray{position, quote}}};
    }

    void add(const QString &id, QLatin1StringView motivation, Span span, const QJsonArray &bodies)
    {
        m_items.append(QJsonObject{{terms::id, m_base + QLatin1Char(':') + id},
                                   {terms::type, QStringLiteral("Annotation")},
                                   {terms::motivation, motivation},
                                   {terms::body, bodies},
                                   {terms::target, target(span)}});
    }

    void mentions()
    {
        for (std::size_t e = 0; e < m_analysis.entities.size(); ++e) {
            const Entity &entity = m_analysis.entities[e];
            const QString id = entityId(static_cast<std::int32_t>(e));
            int number = 0;
            for (const SectionItemRef ref : entity.mentions) {
                const QJsonObject body{{terms::type, QString(terms::mentionClass)},
                                       {own("entity"), id},
                                       {own("entityType"), QString(entityTypeName(entity.type))},
                                       {own("name"), entity.name}};
                add(QStringLiteral("%1-%2").arg(id).arg(++number), QLatin1StringView("identifying"),
                    m_analysis.mentionSpan(ref),
                    {textualBody(QLatin1StringView("tagging"), QString(entityTypeName(entity.type))), body});
            }
        }
    }

    void times()
    {
        for (std::size_t t = 0; t < m_analysis.times.size(); ++t) {
            const ResolvedTime &time = m_analysis.times[t];
            QJsonObject body{{terms::type, QString(terms::timeClass)},
                             {own("timexType"), QString(timeTypeName(time.type))},
                             {own("timexValue"), time.value}};
            if (time.mod != TimeMod::None)
                body.insert(own("timexMod"), QString(timeModName(time.mod)));
            addRange(body, time.range, time.precision);
            const QString words =
                time.range.isDated() ? whenWords(time.range, time.precision) + QLatin1StringView(". ") : QString();
            add(timeId(static_cast<std::int32_t>(t)), QLatin1StringView("classifying"), m_analysis.timeSpan(time),
                {textualBody(QLatin1StringView("describing"), words + time.because), body});
        }
    }

    void events()
    {
        for (std::size_t v = 0; v < m_analysis.events.size(); ++v) {
            const Event &event = m_analysis.events[v];
            QJsonObject body{{terms::type, QString(terms::eventClass)},
                             {own("label"), event.label},
                             {own("status"), QString(eventStatusName(event.status))},
                             {own("headStart"), m_codePoints.codePoint(event.head.start)},
                             {own("headEnd"), m_codePoints.codePoint(event.head.end)}};
            addRange(body, event.range, event.precision);
            if (event.time)
                body.insert(own("datedBy"), timeId(*event.time));
            if (event.sameAs)
                body.insert(own("sameAs"), eventId(*event.sameAs));
            if (const QString who = speakerWords(m_analysis, event.reportedBy); !who.isEmpty())
                body.insert(own("reportedBy"), who);
            QJsonArray participants;
            for (const std::int32_t entity : event.participants)
                participants.append(entityId(entity));
            if (!participants.isEmpty())
                body.insert(own("participants"), participants);
            const QString bounds = boundsSentence(event.range, isFuzzy(m_analysis, event), event.precision);
            const QString words =
                QStringLiteral("%1: %2 (%3). %4")
                    .arg(whenWords(m_analysis, event), event.label, QString(eventStatusName(event.status)), bounds)
                    .trimmed();
            add(eventId(static_cast<std::int32_t>(v)), QLatin1StringView("describing"), event.extent,
                {textualBody(QLatin1StringView("describing"), words), body});
        }
    }

    void quotes()
    {
        int number = 0;
        for (const Quote &quote : m_analysis.quotes) {
            const QString who = speakerWords(m_analysis, quote.speaker);
            QJsonObject body{{terms::type, QString(terms::quoteClass)}};
            if (!who.isEmpty())
                body.insert(own("speaker"), who);
            add(QStringLiteral("q%1").arg(++number), QLatin1StringView("describing"), quote.span,
                {textualBody(QLatin1StringView("describing"),
                             who.isEmpty() ? QStringLiteral("A quotation.") : QStringLiteral("Said by %1.").arg(who)),
                 body});
        }
    }

    const Analysis &m_analysis;
    const ExportContext &m_context;
    CodePointIndex m_codePoints;
    QString m_base; ///< what all ids begin with
    QJsonArray m_items;
};

} // namespace

QByteArray writeWebAnnotation(const Analysis &analysis, const ExportContext &context)
{
    return QJsonDocument(AnnotationWriter(analysis, context).collection()).toJson();
}

} // namespace dateline
