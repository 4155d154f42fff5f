#include "exporters/jsonexporter.h"

#include "base/codepointindex.h"
#include "exporters/exportids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace dateline {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dayOrNull(const std::optional<CivilDate> &day)
{
    return day ? QJsonValue(isoString(*day)) : QJsonValue(QJsonValue::Null);
}

/// Turns one analysis into a JSON object; holds what all of it needs.
class Writer
{
public:
    Writer(const Analysis &analysis, const ExportContext &context)
        : m_analysis(analysis), m_context(context), m_codePoints(analysis.article->text)
    {
    }

    [[nodiscard]] QJsonObject object() const
    {
        const Structure &structure = m_analysis.structure;
        QJsonObject out{
            {QStringLiteral("schema"), QStringLiteral("dateline-analysis/1")},
            {QStringLiteral("generator"), generator()},
            {QStringLiteral("source"), source()},
            {QStringLiteral("published"), published()},
            {QStringLiteral("headline"),
             structure.headline ? QJsonValue(m_analysis.textOf(*structure.headline).toString()) : QJsonValue()},
            {QStringLiteral("dateline"), dateline()},
            {QStringLiteral("sections"), sections()},
            {QStringLiteral("sentences"), sentences()},
            {QStringLiteral("entities"), entities()},
            {QStringLiteral("quantities"), quantities()},
            {QStringLiteral("times"), times()},
            {QStringLiteral("quotes"), quotes()},
            {QStringLiteral("events"), events()},
            {QStringLiteral("lints"), lints()},
        };
        if (!m_context.id.isNull())
            out.insert(QStringLiteral("id"), m_context.id);
        if (m_context.withText)
            out.insert(QStringLiteral("text"), m_analysis.article->text);
        return out;
    }

private:
    /// An object that begins with where it stands.
    [[nodiscard]] QJsonObject at(Span span) const
    {
        return {{QStringLiteral("start"), m_codePoints.codePoint(span.start)},
                {QStringLiteral("end"), m_codePoints.codePoint(span.end)}};
    }

    [[nodiscard]] QJsonObject atWithText(Span span) const
    {
        QJsonObject out = at(span);
        out.insert(QStringLiteral("text"), m_analysis.textOf(span).toString());
        return out;
    }

    [[nodiscard]] QJsonObject generator() const
    {
        return {{QStringLiteral("name"), QStringLiteral("dateline")},
                {QStringLiteral("version"), m_context.version},
                {QStringLiteral("model"), m_context.modelFingerprint},
                {QStringLiteral("rules"), m_context.rulesFingerprint}};
    }

    [[nodiscard]] QJsonObject source() const
    {
        const Article &article = *m_analysis.article;
        return {{QStringLiteral("path"), orNull(article.path)},
                {QStringLiteral("sha256"), QString::fromLatin1(article.sha256.toHex())},
                {QStringLiteral("encoding"), article.encoding},
                {QStringLiteral("bytes"), static_cast<qint64>(article.bytes)},
                {QStringLiteral("lossy"), article.lossy()}};
    }

    [[nodiscard]] QJsonValue published() const
    {
        const auto &published = m_analysis.structure.published;
        if (!published)
            return {};
        QJsonObject out = published->span ? at(*published->span) : QJsonObject();
        out.insert(QStringLiteral("value"), published->isoValue());
        out.insert(QStringLiteral("from"), QString(publicationSourceName(published->source)));
        return out;
    }

    [[nodiscard]] QJsonValue dateline() const
    {
        const auto &found = m_analysis.structure.dateline;
        if (!found)
            return {};
        QJsonObject out = at(found->span);
        out.insert(QStringLiteral("place"), orNull(found->place));
        out.insert(QStringLiteral("agency"), orNull(found->agency));
        out.insert(QStringLiteral("date"), orNull(found->date));
        return out;
    }

    [[nodiscard]] QJsonArray sections() const
    {
        QJsonArray out;
        for (const Section &section : m_analysis.structure.sections) {
            QJsonObject item = at(section.span);
            item.insert(QStringLiteral("role"), QString(sectionRoleName(section.role)));
            out.append(item);
        }
        return out;
    }

    /// Calls `add(sectionIndex, item)` for every item of one list of the sections.
    template <typename Item, typename Add>
    void forEach(std::vector<Item> SectionAnalysis::*list, const Add &add) const
    {
        for (std::size_t i = 0; i < m_analysis.sectionAnalyses.size(); ++i) {
            for (const Item &item : *m_analysis.sectionAnalyses[i].*list)
                add(static_cast<std::int32_t>(i), item);
        }
    }

    [[nodiscard]] QJsonArray sentences() const
    {
        QJsonArray out;
        forEach(&SectionAnalysis::sentences, [&](std::int32_t section, const Sentence &sentence) {
            out.append(at(m_analysis.spanOf(sentence.span, section)));
        });
        return out;
    }

    [[nodiscard]] QJsonArray entities() const
    {
        QJsonArray out;
        for (std::size_t i = 0; i < m_analysis.entities.size(); ++i) {
            const Entity &entity = m_analysis.entities[i];
            QJsonArray mentions;
            for (const SectionItemRef ref : entity.mentions)
                mentions.append(mention(ref));
            out.append(QJsonObject{{QStringLiteral("id"), entityId(static_cast<std::int32_t>(i))},
                                   {QStringLiteral("type"), QString(entityTypeName(entity.type))},
                                   {QStringLiteral("name"), entity.name},
                                   {QStringLiteral("mentions"), mentions}});
        }
        return out;
    }

    [[nodiscard]] QJsonObject mention(SectionItemRef ref) const
    {
        const Mention &mention = m_analysis.mention(ref);
        QJsonObject out = atWithText(m_analysis.mentionSpan(ref));
        const char *kind = mention.kind == MentionKind::Name      ? "name"
                           : mention.kind == MentionKind::Nominal ? "nominal"
                                                                  : "pronoun";
        out.insert(QStringLiteral("kind"), QLatin1StringView(kind));
        out.insert(QStringLiteral("score"), std::round(static_cast<double>(mention.score) * 1000.0) / 1000.0);
        return out;
    }

    [[nodiscard]] QJsonArray quantities() const
    {
        QJsonArray out;
        forEach(&SectionAnalysis::quantities, [&](std::int32_t section, const Quantity &quantity) {
            QJsonObject item = atWithText(m_analysis.spanOf(quantity.span, section));
            const char *type = quantity.type == QuantityType::Money     ? "MONEY"
                               : quantity.type == QuantityType::Percent ? "PERCENT"
                                                                        : "QUANTITY";
            item.insert(QStringLiteral("type"), QLatin1StringView(type));
            item.insert(QStringLiteral("value"), quantity.value ? QJsonValue(*quantity.value) : QJsonValue());
            item.insert(QStringLiteral("unit"), orNull(quantity.unit));
            out.append(item);
        });
        return out;
    }

    [[nodiscard]] QJsonArray times() const
    {
        QJsonArray out;
        for (std::size_t i = 0; i < m_analysis.times.size(); ++i) {
            const ResolvedTime &time = m_analysis.times[i];
            QJsonObject item = atWithText(m_analysis.timeSpan(time));
            item.insert(QStringLiteral("id"), timeId(static_cast<std::int32_t>(i)));
            item.insert(QStringLiteral("type"), QString(timeTypeName(time.type)));
            item.insert(QStringLiteral("value"), time.value);
            item.insert(QStringLiteral("mod"), orNull(timeModName(time.mod)));
            item.insert(QStringLiteral("earliest"), dayOrNull(time.range.earliest));
            item.insert(QStringLiteral("latest"), dayOrNull(time.range.latest));
            item.insert(QStringLiteral("precision"), QString(precisionName(time.precision)));
            item.insert(QStringLiteral("rule"), time.rule);
            item.insert(QStringLiteral("because"), time.because);
            out.append(item);
        }
        return out;
    }

    [[nodiscard]] static QJsonValue speaker(const Speaker &speaker)
    {
        if (const auto *entity = std::get_if<std::int32_t>(&speaker))
            return entityId(*entity);
        if (const auto *words = std::get_if<QString>(&speaker))
            return orNull(*words);
        return {};
    }

    [[nodiscard]] QJsonArray quotes() const
    {
        QJsonArray out;
        for (const Quote &quote : m_analysis.quotes) {
            QJsonObject item = at(quote.span);
            item.insert(QStringLiteral("speaker"), speaker(quote.speaker));
            out.append(item);
        }
        return out;
    }

    [[nodiscard]] QJsonArray events() const
    {
        QJsonArray out;
        for (std::size_t i = 0; i < m_analysis.events.size(); ++i) {
            const Event &event = m_analysis.events[i];
            QJsonArray participants;
            for (const std::int32_t entity : event.participants)
                participants.append(entityId(entity));
            QJsonObject item = at(event.extent);
            item.insert(QStringLiteral("id"), eventId(static_cast<std::int32_t>(i)));
            item.insert(QStringLiteral("head"), atWithText(event.head));
            item.insert(QStringLiteral("label"), event.label);
            item.insert(QStringLiteral("time"), event.time ? QJsonValue(timeId(*event.time)) : QJsonValue());
            item.insert(QStringLiteral("earliest"), dayOrNull(event.range.earliest));
            item.insert(QStringLiteral("latest"), dayOrNull(event.range.latest));
            item.insert(QStringLiteral("precision"), QString(precisionName(event.precision)));
            item.insert(QStringLiteral("status"), QString(eventStatusName(event.status)));
            item.insert(QStringLiteral("reportedBy"), speaker(event.reportedBy));
            item.insert(QStringLiteral("participants"), participants);
            item.insert(QStringLiteral("because"), event.because);
            out.append(item);
        }
        return out;
    }

    [[nodiscard]] QJsonArray lints() const
    {
        QJsonArray out;
        for (const Lint &lint : m_analysis.lints) {
            QJsonObject item = at(lint.span);
            item.insert(QStringLiteral("code"), QString(lintCodeName(lint.code)));
            item.insert(QStringLiteral("message"), lint.message);
            out.append(item);
        }
        return out;
    }

    const Analysis &m_analysis;
    const ExportContext &m_context;
    CodePointIndex m_codePoints;
};

QByteArray write(const Analysis &analysis, const ExportContext &context, QJsonDocument::JsonFormat format)
{
    return QJsonDocument(Writer(analysis, context).object()).toJson(format);
}

} // namespace

QByteArray writeJson(const Analysis &analysis, const ExportContext &context)
{
    return write(analysis, context, QJsonDocument::Indented);
}

QByteArray writeJsonLine(const Analysis &analysis, const ExportContext &context)
{
    return write(analysis, context, QJsonDocument::Compact) + '\n';
}

} // namespace dateline
