#include "importers/webannotationreader.h"

#include "base/codepointindex.h"
#include "exporters/webannotationterms.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace dateline {

namespace {

namespace terms = webannotation;

constexpr qsizetype contextLength = 32;
const QLatin1StringView idBase("urn:x-dateline:");

QString own(const char *term)
{
    return terms::ownPrefix + QLatin1Char(':') + QLatin1StringView(term);
}

/// A member that may be one thing or a list of them.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

std::optional<FilePlace> placeOf(const QJsonObject &target)
{
    FilePlace place;
    bool quoted = false;
    bool positioned = false;
    for (const auto &item : listOf(target[terms::selector])) {
        const QJsonObject selector = item.toObject();
        if (selector[terms::type] == QLatin1StringView("TextPositionSelector")) {
            place.start = selector[terms::start].toInt(-1);
            place.end = selector[terms::end].toInt(-1);
            positioned = place.start >= 0 && place.end > place.start;
        } else if (selector[terms::type] == QLatin1StringView("TextQuoteSelector")) {
            place.exact = selector[terms::exact].toString();
            place.prefix = selector[terms::prefix].toString();
            place.suffix = selector[terms::suffix].toString();
            quoted = !place.exact.isEmpty();
        }
    }
    return quoted && positioned ? std::optional(place) : std::nullopt;
}

/// Some of the words of a place, by code points of the whole text.
std::optional<FilePlace> placeInside(const FilePlace &whole, std::int32_t start, std::int32_t end)
{
    if (start < whole.start || end > whole.end || end <= start)
        return std::nullopt;
    const CodePointIndex index(whole.exact);
    const std::int32_t from = index.utf16(start - whole.start);
    const std::int32_t to = index.utf16(end - whole.start);
    FilePlace place;
    place.start = start;
    place.end = end;
    place.exact = whole.exact.mid(from, to - from);
    place.prefix = (whole.prefix + whole.exact.left(from)).right(contextLength);
    place.suffix = (whole.exact.mid(to) + whole.suffix).left(contextLength);
    return place.exact.isEmpty() ? std::nullopt : std::optional(place);
}

/// The two bounds, an open one missing. Nothing where one is no date.
std::optional<DayRange> rangeIn(const QJsonObject &body)
{
    DayRange range;
    for (const auto &[term, bound] : {std::pair{"earliest", &range.earliest}, std::pair{"latest", &range.latest}}) {
        const QJsonValue value = body[own(term)];
        if (value.isUndefined())
            continue;
        *bound = parseIsoDate(value.toString());
        if (!*bound)
            return std::nullopt;
    }
    return range;
}

class Reader
{
public:
    AnnotationFile read(const QJsonArray &items)
    {
        for (const auto &item : items) {
            const QJsonObject annotation = item.toObject();
            if (!take(annotation))
                leave(annotation);
        }
        return std::move(m_file);
    }

private:
    bool take(const QJsonObject &annotation)
    {
        const QJsonArray bodies = listOf(annotation[terms::body]);
        if (annotation[terms::motivation] == QLatin1StringView("editing")) {
            m_file.corrections.push_back(annotation);
            return true;
        }
        const auto targets = listOf(annotation[terms::target]);
        const auto place = targets.size() == 1 ? placeOf(targets.first().toObject()) : std::nullopt;
        QString words;
        for (const auto &item : bodies) {
            const QJsonObject body = item.toObject();
            const QString type = body[terms::type].toString();
            if (type == terms::quoteClass)
                return true;
            if (body[terms::purpose] == QLatin1StringView("describing"))
                words = body[terms::value].toString();
            if (type == terms::mentionClass)
                return place && takeMention(body, *place);
            if (type == terms::timeClass)
                return place && takeTime(body, *place, words);
            if (type == terms::eventClass)
                return place && takeEvent(body, *place);
        }
        return false;
    }

    bool takeMention(const QJsonObject &body, const FilePlace &place)
    {
        const auto type = entityTypeFromName(QLatin1StringView(body[own("entityType")].toString().toLatin1()));
        if (!type)
            return false;
        const QString id = body[own("entity")].toString();
        const auto known = m_entities.constFind(id);
        if (!id.isEmpty() && known != m_entities.constEnd()) {
            m_file.names[*known].mentions.push_back(place);
            return true;
        }
        if (!id.isEmpty())
            m_entities.insert(id, m_file.names.size());
        m_file.names.push_back({*type, body[own("name")].toString(), {place}, !id.isEmpty()});
        return true;
    }

    bool takeTime(const QJsonObject &body, const FilePlace &place, const QString &words)
    {
        const auto range = rangeIn(body);
        if (!range || !body[own("timexValue")].isString())
            return false;
        m_file.times.push_back({place, body[own("timexType")].toString(), body[own("timexValue")].toString(),
                                body[own("timexMod")].toString(), *range, body[own("precision")].toString(),
                                readersWordsIn(words)});
        return true;
    }

    bool takeEvent(const QJsonObject &body, const FilePlace &place)
    {
        const auto range = rangeIn(body);
        const auto head = placeInside(place, body[own("headStart")].toInt(-1), body[own("headEnd")].toInt(-1));
        const auto status = eventStatusFromName(body[own("status")].toString());
        if (!range || !head || !status)
            return false;
        m_file.events.push_back(
            {*head, body[own("label")].toString(), range, body[own("precision")].toString(), {}, status});
        return true;
    }

    /// Lists an annotation by the words that it quotes, or else by its name.
    void leave(const QJsonObject &annotation)
    {
        const auto targets = listOf(annotation[terms::target]);
        const auto place = targets.isEmpty() ? std::nullopt : placeOf(targets.first().toObject());
        m_file.left.push_back(
            {LeftReason::NotUnderstood, place ? place->exact.simplified() : annotation[terms::id].toString()});
    }

    AnnotationFile m_file;
    QHash<QString, std::size_t> m_entities; ///< index of the name by the file's id
};

} // namespace

Result<AnnotationFile> readWebAnnotations(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorCode::BadInput, problem.errorString()};
    const QJsonValue items = root[terms::first].toObject()[terms::items];
    if (root[terms::type] != QLatin1StringView("AnnotationCollection") || !items.isArray())
        return Error{ErrorCode::BadInput, QStringLiteral("AnnotationCollection")};
    AnnotationFile file = Reader().read(items.toArray());
    const QString id = root[terms::id].toString();
    file.isExport = id.startsWith(idBase);
    if (file.isExport)
        file.sha256 = QByteArray::fromHex(id.mid(idBase.size()).toLatin1());
    return file;
}

} // namespace dateline
