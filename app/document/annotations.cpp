#include "document/annotations.h"

#include <array>
#include <optional>
#include <utility>

namespace dateline {

namespace {

const QLatin1StringView typeKey("type");
const QLatin1StringView bodyKey("body");
const QLatin1StringView valueKey("value");
const QLatin1StringView purposeKey("purpose");
const QLatin1StringView targetKey("target");
const QLatin1StringView sourceKey("source");
const QLatin1StringView selectorKey("selector");
const QLatin1StringView actionKey("action");
const QLatin1StringView everywhereKey("everywhere");
const QLatin1StringView fromKey("from"); ///< where a publication date is from, if the reader did not type it

// Purposes of the recommendation where it has a fitting one.
const QLatin1StringView classifying("classifying"); ///< what a block is
const QLatin1StringView identifying("identifying"); ///< names
const QLatin1StringView dating("dating");           ///< our own: the publication date, about the whole file
const QLatin1StringView repairing("repairing");     ///< our own: misread characters are put right
const QLatin1StringView timing("timing");           ///< our own: what words mean as a time
const QLatin1StringView happening("happening");     ///< our own: events

const QLatin1StringView misreadValue("utf-8-misread");
const QLatin1StringView startValue("article-start");
const QLatin1StringView endValue("article-end");

template <typename Kind>
using KindName = std::pair<Kind, QLatin1StringView>;

constexpr std::array<KindName<NameOverride::Kind>, 6> nameActions = {{
    {NameOverride::Kind::IsName, QLatin1StringView("name")},
    {NameOverride::Kind::IsNoName, QLatin1StringView("no-name")},
    {NameOverride::Kind::Retype, QLatin1StringView("retype")},
    {NameOverride::Kind::Rename, QLatin1StringView("rename")},
    {NameOverride::Kind::Merge, QLatin1StringView("merge")},
    {NameOverride::Kind::Split, QLatin1StringView("split")},
}};

constexpr std::array<KindName<EventOverride::Kind>, 5> eventActions = {{
    {EventOverride::Kind::Hide, QLatin1StringView("hide")},
    {EventOverride::Kind::Add, QLatin1StringView("add")},
    {EventOverride::Kind::Retitle, QLatin1StringView("retitle")},
    {EventOverride::Kind::Redate, QLatin1StringView("redate")},
    {EventOverride::Kind::Status, QLatin1StringView("status")},
}};

template <typename Kind, std::size_t count>
QLatin1StringView nameOf(const std::array<KindName<Kind>, count> &names, Kind kind)
{
    for (const auto &[known, name] : names) {
        if (known == kind)
            return name;
    }
    Q_UNREACHABLE();
}

template <typename Kind, std::size_t count>
std::optional<Kind> kindOf(const std::array<KindName<Kind>, count> &names, const QString &name)
{
    for (const auto &[kind, known] : names) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

/// The parts that every annotation is made of.
class Writer
{
public:
    Writer(const TextAnchors &anchors, const QString &source) : m_anchors(anchors), m_source(source) {}

    [[nodiscard]] QJsonObject targetAt(Span span) const
    {
        return {{sourceKey, m_source}, {selectorKey, m_anchors.selectors(span)}};
    }
    void add(QLatin1StringView purpose, const QString &value, const QJsonValue &target, QJsonObject body = {})
    {
        body[typeKey] = QStringLiteral("TextualBody");
        body[purposeKey] = purpose;
        body[valueKey] = value;
        m_items.append(QJsonObject{{typeKey, QStringLiteral("Annotation")},
                                   {QLatin1StringView("motivation"), QStringLiteral("editing")},
                                   {bodyKey, body},
                                   {targetKey, target}});
    }
    void add(const StructureOverride &said)
    {
        const QString value = said.kind == StructureOverride::Kind::Role           ? QString(sectionRoleName(said.role))
                              : said.kind == StructureOverride::Kind::ArticleStart ? QString(startValue)
                                                                                   : QString(endValue);
        add(classifying, value, targetAt(said.span));
    }
    void add(const NameOverride &said)
    {
        const bool typed = said.kind == NameOverride::Kind::IsName || said.kind == NameOverride::Kind::Retype;
        QJsonObject body{{actionKey, nameOf(nameActions, said.kind)}};
        if (said.everywhere)
            body[everywhereKey] = true;
        QJsonValue target = targetAt(said.span);
        if (said.kind == NameOverride::Kind::Merge)
            target = QJsonArray{target, targetAt(said.other)};
        add(identifying, typed ? QString(entityTypeName(said.type)) : said.name, target, body);
    }
    void add(const EventOverride &said)
    {
        const bool status = said.kind == EventOverride::Kind::Status;
        add(happening, status ? QString(eventStatusName(said.status)) : said.words, targetAt(said.head),
            {{actionKey, nameOf(eventActions, said.kind)}});
    }
    void add(const TimeOverride &said) { add(timing, said.words, targetAt(said.span)); }

    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] const QJsonArray &items() const { return m_items; }

private:
    const TextAnchors &m_anchors;
    const QString &m_source;
    QJsonArray m_items;
};

std::optional<StructureOverride> structureOverride(const QString &value, Span span)
{
    if (value == startValue)
        return StructureOverride{StructureOverride::Kind::ArticleStart, span};
    if (value == endValue)
        return StructureOverride{StructureOverride::Kind::ArticleEnd, span};
    for (std::size_t role = 0; role < sectionRoleCount; ++role) {
        if (value == sectionRoleName(static_cast<SectionRole>(role)))
            return StructureOverride{StructureOverride::Kind::Role, span, static_cast<SectionRole>(role)};
    }
    return std::nullopt;
}

std::optional<NameOverride> nameOverride(const QJsonObject &body, Span span, const std::optional<Span> &other)
{
    const auto kind = kindOf(nameActions, body[actionKey].toString());
    if (!kind || (*kind == NameOverride::Kind::Merge && !other))
        return std::nullopt;
    NameOverride said;
    said.kind = *kind;
    said.span = span;
    said.other = other.value_or(Span());
    said.everywhere = body[everywhereKey].toBool();
    const QString value = body[valueKey].toString();
    if (said.kind == NameOverride::Kind::IsName || said.kind == NameOverride::Kind::Retype) {
        const auto type = entityTypeFromName(QLatin1StringView(value.toLatin1()));
        if (!type)
            return std::nullopt;
        said.type = *type;
    } else {
        said.name = value;
    }
    return said;
}

std::optional<EventOverride> eventOverride(const QJsonObject &body, Span head)
{
    const auto kind = kindOf(eventActions, body[actionKey].toString());
    const QString value = body[valueKey].toString();
    if (!kind)
        return std::nullopt;
    if (*kind != EventOverride::Kind::Status)
        return EventOverride{*kind, head, value};
    const auto status = eventStatusFromName(value);
    return status ? std::optional(EventOverride{*kind, head, {}, *status}) : std::nullopt;
}

/// Puts an override where it belongs, if it is one.
template <typename Override>
bool push(std::vector<Override> &list, const std::optional<Override> &said)
{
    if (said)
        list.push_back(*said);
    return said.has_value();
}

} // namespace

QJsonArray annotationsOf(const Corrections &corrections, const TextAnchors &anchors, const QString &source)
{
    Writer writer(anchors, source);
    if (const auto &published = corrections.published) {
        const bool ofFile = published->source == PublicationDate::Source::File;
        writer.add(dating, published->isoValue(), source,
                   ofFile ? QJsonObject{{fromKey, publicationSourceName(published->source)}} : QJsonObject());
    }
    if (corrections.repairMisread)
        writer.add(repairing, QString(misreadValue), source);
    for (const StructureOverride &said : corrections.structure)
        writer.add(said);
    for (const NameOverride &said : corrections.content.names)
        writer.add(said);
    for (const TimeOverride &said : corrections.content.times)
        writer.add(said);
    for (const EventOverride &said : corrections.content.events)
        writer.add(said);
    return writer.items();
}

bool takeAnnotation(const QJsonObject &item, const TextAnchors &anchors, Corrections *corrections)
{
    const QJsonObject body = item[bodyKey].toObject();
    const QString purpose = body[purposeKey].toString();
    const QString value = body[valueKey].toString();
    if (purpose == dating) {
        using Source = PublicationDate::Source;
        const bool ofFile = body[fromKey].toString() == publicationSourceName(Source::File);
        corrections->published = PublicationDate::fromIso(value, ofFile ? Source::File : Source::Option);
        return corrections->published.has_value();
    }
    if (purpose == repairing) {
        corrections->repairMisread = value == misreadValue;
        return corrections->repairMisread;
    }
    const QJsonValue target = item[targetKey];
    const auto placeOf = [&](const QJsonObject &at) { return anchors.place(at[selectorKey].toArray()); };
    const auto span = placeOf(target.isArray() ? target.toArray().first().toObject() : target.toObject());
    if (!span)
        return false;
    ContentOverrides &content = corrections->content;
    if (purpose == classifying)
        return push(corrections->structure, structureOverride(value, *span));
    if (purpose == timing)
        return push(content.times, std::optional(TimeOverride{*span, value}));
    if (purpose == happening)
        return push(content.events, eventOverride(body, *span));
    if (purpose != identifying)
        return false;
    const auto other = target.toArray().size() == 2 ? placeOf(target.toArray().last().toObject()) : std::nullopt;
    return push(content.names, nameOverride(body, *span, other));
}

} // namespace dateline
