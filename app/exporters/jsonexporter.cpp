#include "exporters/jsonexporter.h"

#include "base/codepointindex.h"
#include "exporters/exportids.h"
#include "exporters/jsontext.h"

#include <cmath>

namespace dateline {

namespace {

/// Writes one analysis; holds what all of it needs. Keys are in ascending order everywhere.
class Writer
{
public:
    Writer(const Analysis &analysis, const ExportContext &context, JsonText &out)
        : m_analysis(analysis), m_context(context), m_codePoints(analysis.article->text), m_out(out)
    {
    }

    void write()
    {
        m_out.beginObject();
        m_out.key("dateline");
        dateline();
        m_out.key("entities");
        entities();
        m_out.key("events");
        events();
        m_out.key("generator");
        generator();
        m_out.key("headline");
        if (const auto &headline = m_analysis.structure.headline)
            m_out.value(m_analysis.textOf(*headline));
        else
            m_out.null();
        if (!m_context.id.isNull())
            m_out.member("id", QStringView(m_context.id));
        m_out.key("lints");
        lints();
        m_out.key("published");
        published();
        m_out.key("quantities");
        quantities();
        m_out.key("quotes");
        quotes();
        m_out.member("schema", QStringView(u"dateline-analysis/1"));
        m_out.key("sections");
        sections();
        m_out.key("sentences");
        sentences();
        m_out.key("source");
        source();
        if (m_context.withText)
            m_out.member("text", QStringView(m_analysis.article->text));
        m_out.key("times");
        times();
        m_out.endObject();
    }

private:
    void member(const char *key, QLatin1StringView text) { m_out.member(key, QStringView(QString(text))); }
    void member(const char *key, const std::optional<CivilDate> &day)
    {
        m_out.memberOrNull(key, day ? isoString(*day) : QString());
    }
    void end(Span span) { m_out.member("end", std::int64_t(m_codePoints.codePoint(span.end))); }
    void start(Span span) { m_out.member("start", std::int64_t(m_codePoints.codePoint(span.start))); }
    void text(Span span) { m_out.member("text", m_analysis.textOf(span)); }

    /// An object that only says where something stands.
    void place(Span span)
    {
        m_out.beginObject();
        end(span);
        start(span);
        m_out.endObject();
    }

    void dateline()
    {
        const auto &found = m_analysis.structure.dateline;
        if (!found) {
            m_out.null();
            return;
        }
        m_out.beginObject();
        m_out.memberOrNull("agency", found->agency);
        m_out.memberOrNull("date", found->date);
        end(found->span);
        m_out.memberOrNull("place", found->place);
        start(found->span);
        m_out.endObject();
    }

    void generator()
    {
        m_out.beginObject();
        m_out.member("model", QStringView(m_context.modelFingerprint));
        m_out.member("name", QStringView(u"dateline"));
        m_out.member("rules", QStringView(m_context.rulesFingerprint));
        m_out.member("version", QStringView(m_context.version));
        m_out.endObject();
    }

    void source()
    {
        const Article &article = *m_analysis.article;
        m_out.beginObject();
        m_out.member("bytes", std::int64_t(article.bytes));
        m_out.member("encoding", QStringView(article.encoding));
        m_out.member("lossy", article.lossy());
        m_out.memberOrNull("path", article.path);
        m_out.member("sha256", QStringView(QString::fromLatin1(article.sha256.toHex())));
        m_out.endObject();
    }

    void published()
    {
        const auto &published = m_analysis.structure.published;
        if (!published) {
            m_out.null();
            return;
        }
        m_out.beginObject();
        if (published->span)
            end(*published->span);
        member("from", publicationSourceName(published->source));
        if (published->span)
            start(*published->span);
        m_out.member("value", QStringView(published->isoValue()));
        m_out.endObject();
    }

    void sections()
    {
        m_out.beginArray();
        for (const Section &section : m_analysis.structure.sections) {
            m_out.beginObject();
            end(section.span);
            member("role", sectionRoleName(section.role));
            start(section.span);
            m_out.endObject();
        }
        m_out.endArray();
    }

    /// Calls `write(sectionIndex, item)` for every item of one list of the sections.
    template <typename Item, typename Write>
    void forEach(std::vector<Item> SectionAnalysis::*list, const Write &write)
    {
        m_out.beginArray();
        for (std::size_t i = 0; i < m_analysis.sectionAnalyses.size(); ++i) {
            for (const Item &item : *m_analysis.sectionAnalyses[i].*list)
                write(static_cast<std::int32_t>(i), item);
        }
        m_out.endArray();
    }

    void sentences()
    {
        forEach(&SectionAnalysis::sentences, [&](std::int32_t section, const Sentence &sentence) {
            place(m_analysis.spanOf(sentence.span, section));
        });
    }

    void entities()
    {
        m_out.beginArray();
        for (std::size_t i = 0; i < m_analysis.entities.size(); ++i) {
            const Entity &entity = m_analysis.entities[i];
            m_out.beginObject();
            m_out.member("id", QStringView(entityId(static_cast<std::int32_t>(i))));
            m_out.key("mentions");
            m_out.beginArray();
            for (const SectionItemRef ref : entity.mentions)
                mention(ref);
            m_out.endArray();
            m_out.member("name", QStringView(entity.name));
            member("type", entityTypeName(entity.type));
            m_out.endObject();
        }
        m_out.endArray();
    }

    void mention(SectionItemRef ref)
    {
        const Mention &mention = m_analysis.mention(ref);
        const Span span = m_analysis.mentionSpan(ref);
        const QStringView kind = mention.kind == MentionKind::Name      ? u"name"
                                 : mention.kind == MentionKind::Nominal ? u"nominal"
                                                                        : u"pronoun";
        m_out.beginObject();
        end(span);
        m_out.member("kind", kind);
        m_out.member("score", std::round(static_cast<double>(mention.score) * 1000.0) / 1000.0);
        start(span);
        text(span);
        m_out.endObject();
    }

    void quantities()
    {
        forEach(&SectionAnalysis::quantities, [&](std::int32_t section, const Quantity &quantity) {
            const Span span = m_analysis.spanOf(quantity.span, section);
            const QStringView type = quantity.type == QuantityType::Money     ? u"MONEY"
                                     : quantity.type == QuantityType::Percent ? u"PERCENT"
                                                                              : u"QUANTITY";
            m_out.beginObject();
            end(span);
            start(span);
            text(span);
            m_out.member("type", type);
            m_out.memberOrNull("unit", quantity.unit);
            m_out.key("value");
            quantity.value ? m_out.value(*quantity.value) : m_out.null();
            m_out.endObject();
        });
    }

    void times()
    {
        m_out.beginArray();
        for (std::size_t i = 0; i < m_analysis.times.size(); ++i) {
            const ResolvedTime &time = m_analysis.times[i];
            const Span span = m_analysis.timeSpan(time);
            m_out.beginObject();
            m_out.member("because", QStringView(time.because));
            member("earliest", time.range.earliest);
            end(span);
            m_out.member("id", QStringView(timeId(static_cast<std::int32_t>(i))));
            member("latest", time.range.latest);
            m_out.memberOrNull("mod", QString(timeModName(time.mod)));
            member("precision", precisionName(time.precision));
            m_out.member("rule", m_analysis.ruleOf(time));
            start(span);
            text(span);
            member("type", timeTypeName(time.type));
            m_out.member("value", QStringView(time.value));
            m_out.endObject();
        }
        m_out.endArray();
    }

    void speaker(const char *key, const Speaker &speaker)
    {
        m_out.key(key);
        if (const auto *entity = std::get_if<std::int32_t>(&speaker))
            m_out.value(QStringView(entityId(*entity)));
        else if (const auto *words = std::get_if<QString>(&speaker); words != nullptr && !words->isEmpty())
            m_out.value(QStringView(*words));
        else
            m_out.null();
    }

    void quotes()
    {
        m_out.beginArray();
        for (const Quote &quote : m_analysis.quotes) {
            m_out.beginObject();
            end(quote.span);
            speaker("speaker", quote.speaker);
            start(quote.span);
            m_out.endObject();
        }
        m_out.endArray();
    }

    void events()
    {
        m_out.beginArray();
        for (std::size_t i = 0; i < m_analysis.events.size(); ++i)
            event(m_analysis.events[i], static_cast<std::int32_t>(i));
        m_out.endArray();
    }

    void event(const Event &event, std::int32_t index)
    {
        m_out.beginObject();
        m_out.member("because", QStringView(event.because));
        member("earliest", event.range.earliest);
        end(event.extent);
        m_out.key("head");
        m_out.beginObject();
        end(event.head);
        start(event.head);
        text(event.head);
        m_out.endObject();
        m_out.member("id", QStringView(eventId(index)));
        m_out.member("label", QStringView(event.label));
        member("latest", event.range.latest);
        m_out.key("participants");
        m_out.beginArray();
        for (const std::int32_t entity : event.participants)
            m_out.value(QStringView(entityId(entity)));
        m_out.endArray();
        member("precision", precisionName(event.precision));
        speaker("reportedBy", event.reportedBy);
        start(event.extent);
        member("status", eventStatusName(event.status));
        m_out.memberOrNull("time", event.time ? timeId(*event.time) : QString());
        m_out.endObject();
    }

    void lints()
    {
        m_out.beginArray();
        for (const Lint &lint : m_analysis.lints) {
            m_out.beginObject();
            member("code", lintCodeName(lint.code));
            end(lint.span);
            m_out.member("message", QStringView(lint.message));
            start(lint.span);
            m_out.endObject();
        }
        m_out.endArray();
    }

    const Analysis &m_analysis;
    const ExportContext &m_context;
    CodePointIndex m_codePoints;
    JsonText &m_out;
};

} // namespace

QByteArray writeJson(const Analysis &analysis, const ExportContext &context)
{
    JsonText out(JsonText::Form::Indented);
    Writer(analysis, context, out).write();
    return out.take();
}

bool writeJsonTo(const Analysis &analysis, const ExportContext &context, QIODevice &device)
{
    JsonText out(JsonText::Form::Indented, &device);
    Writer(analysis, context, out).write();
    return out.finish();
}

QByteArray writeJsonLine(const Analysis &analysis, const ExportContext &context)
{
    JsonText out(JsonText::Form::Compact);
    Writer(analysis, context, out).write();
    return out.take() + '\n';
}

} // namespace dateline
